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
from notify_svc.channels.posting import Answer, Poster
from notify_svc.channels.resolver import Resolver, pinned
from notify_svc.deliveries.domain import NotSent, Outcome, Sent, State
from notify_svc.messages.payload import payload

_IDLE_S = 30.0
_SLOW_DOWN = frozenset({429, 503})
_USER_AGENT = "Farwatch-Notify/1 (+https://www.standardwebhooks.com)"


class WebhookChannel:
    """Posts to URLs that users gave. Each call, answer included, ends within `timeout_s` seconds."""

    def __init__(self, resolver: Resolver, *, allow_private: bool, timeout_s: float, keep: int) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._timeout_s = timeout_s
        self._poster = Poster(keep=keep, idle_s=_IDLE_S)

    async def send(self, message: Outgoing) -> Outcome:
        """Try once."""
        try:
            async with asyncio.timeout(self._timeout_s):
                endpoint = parse(message.address)
                address = await pinned(self._resolver, endpoint.host, endpoint.port, allow_private=self._allow_private)
                return await self._post(endpoint, address, message)
        except AddressRefused as error:
            return NotSent("address_refused", error.detail("en"), permanent=True)
        except TimeoutError as error:
            return NotSent("timeout", type(error).__name__)
        except (OSError, httpx.InvalidURL, ValueError) as error:
            return NotSent("unreachable", f"{type(error).__name__}: {error}")

    async def close(self) -> None:
        """Close the kept connections."""
        await self._poster.close()

    async def _post(self, endpoint: Endpoint, address: IPAddress, message: Outgoing) -> Outcome:
        body = json.dumps(payload(message), ensure_ascii=False, separators=(",", ":"))
        headers = {"Host": _host_header(endpoint), **_headers(message, body)}
        answer = await self._poster.post(endpoint, address, httpx.URL(endpoint.url).raw_path, headers, body.encode())
        return judge(answer, message.attempted_at)


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


def judge(answer: Answer, now: datetime) -> Outcome:
    """What an answer means: 2xx it has it, 410 never again, 429 and 5xx later, anything else is a refusal."""
    status = answer.status
    words = f"{status} {answer.body.decode('utf-8', 'replace').strip()}".strip()
    if 200 <= status < 300:
        return Sent(State.DELIVERED, words)
    if status == 410:
        return NotSent("gone", words, permanent=True, retire=True)
    if status in _SLOW_DOWN:
        return NotSent("temporary", words, retry_after_s=retry_after(answer.headers.get("retry-after"), now))
    if status >= 500 or status == 408:
        return NotSent("temporary", words)
    return NotSent("rejected", words, permanent=True)


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
