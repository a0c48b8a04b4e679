"""Webhooks by Standard Webhooks: signed, pinned to a public address, no redirects, bounded answers."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
from standardwebhooks import Webhook

from notify_svc.channels.addresses import Endpoint, IPAddress, parse
from notify_svc.channels.errors import AddressRefused
from notify_svc.channels.port import Outgoing
from notify_svc.channels.resolver import Resolver, pinned
from notify_svc.deliveries.domain import NotSent, Outcome, Sent, State
from notify_svc.messages.payload import payload
from svckit.tls import trusted_authorities

_ANSWER_BYTES = 2000
_SLOW_DOWN = frozenset({429, 503})
_USER_AGENT = "Farwatch-Notify/1 (+https://www.standardwebhooks.com)"


class WebhookChannel:
    """Posts to URLs that users gave. Each call, answer included, ends within `timeout_s` seconds."""

    def __init__(self, resolver: Resolver, *, allow_private: bool, timeout_s: float) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._timeout_s = timeout_s
        # No proxy from the environment, which would connect for us; no kept connections, which would be shared by
        # different host names on one address.
        self._client = httpx.AsyncClient(
            verify=trusted_authorities(),
            trust_env=False,
            follow_redirects=False,
            timeout=timeout_s,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    async def send(self, message: Outgoing) -> Outcome:
        """Try once."""
        try:
            async with asyncio.timeout(self._timeout_s):
                endpoint = parse(message.address)
                address = await pinned(self._resolver, endpoint.host, endpoint.port, allow_private=self._allow_private)
                return await self._post(endpoint, address, message)
        except AddressRefused as error:
            return NotSent("address_refused", error.detail("en"), permanent=True)
        except (TimeoutError, httpx.TimeoutException) as error:
            return NotSent("timeout", type(error).__name__)
        except (OSError, httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            return NotSent("unreachable", f"{type(error).__name__}: {error}")

    async def close(self) -> None:
        """Close the client."""
        await self._client.aclose()

    async def _post(self, endpoint: Endpoint, address: IPAddress, message: Outgoing) -> Outcome:
        body = json.dumps(payload(message), ensure_ascii=False, separators=(",", ":"))
        request = self._client.build_request(
            "POST",
            httpx.URL(endpoint.url).copy_with(host=str(address)),
            content=body.encode(),
            headers=_headers(message, body) | {"Host": _host_header(endpoint)},
            extensions={"sni_hostname": endpoint.host},
        )
        response = await self._client.send(request, stream=True)
        try:
            return judge(response, await _beginning(response), message.attempted_at)
        finally:
            await response.aclose()


def _headers(message: Outgoing, body: str) -> dict[str, str]:
    assert message.secret is not None
    signature = Webhook(message.secret).sign(str(message.id), message.attempted_at.astimezone(UTC), body)
    return {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": _USER_AGENT,
        "webhook-id": str(message.id),
        "webhook-timestamp": str(int(message.attempted_at.timestamp())),
        "webhook-signature": signature,
    }


def _host_header(endpoint: Endpoint) -> str:
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    default = {"http": 80, "https": 443}[endpoint.scheme]
    return host if endpoint.port == default else f"{host}:{endpoint.port}"


async def _beginning(response: httpx.Response) -> str:
    """The first bytes of the answer, for the log; the rest is not even read."""
    received = b""
    async for chunk in response.aiter_raw():
        received += chunk
        if len(received) >= _ANSWER_BYTES:
            break
    return received[:_ANSWER_BYTES].decode("utf-8", "replace").strip()


def judge(response: httpx.Response, words: str, now: datetime) -> Outcome:
    """What an answer means: 2xx it has it, 410 never again, 429 and 5xx later, anything else is a refusal."""
    status = response.status_code
    answer = f"{status} {words}".strip()
    if 200 <= status < 300:
        return Sent(State.DELIVERED, answer)
    if status == 410:
        return NotSent("gone", answer, permanent=True, retire=True)
    if status in _SLOW_DOWN:
        return NotSent("temporary", answer, retry_after_s=retry_after(response.headers.get("retry-after"), now))
    if status >= 500 or status == 408:
        return NotSent("temporary", answer)
    return NotSent("rejected", answer, permanent=True)


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (delta or date), at most a day; None where it says nothing usable."""
    if header is None:
        return None
    if header.strip().isascii() and header.strip().isdecimal():
        return min(float(header), 86_400.0)
    try:
        at = parsedate_to_datetime(header)
    except ValueError:
        return None
    if at.tzinfo is None:
        return None
    return min(max((at - now) / timedelta(seconds=1), 0.0), 86_400.0)
