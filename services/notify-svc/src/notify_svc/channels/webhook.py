"""Webhooks: pinned to a public address, no redirects, bounded answers. Robots of group chats get what they take; every
other receiver gets Standard Webhooks, signed.
"""

import asyncio
import json
from datetime import UTC
from typing import Any

import httpx
from standardwebhooks import Webhook

from notify_svc.attempts.domain import NotSent, Outcome
from notify_svc.channels import robots
from notify_svc.channels.addresses import Endpoint, IPAddress, parse
from notify_svc.channels.answers import by_status, words_of
from notify_svc.channels.errors import AddressRefused
from notify_svc.channels.http_client import Answer, HttpClient
from notify_svc.channels.port import Outgoing
from notify_svc.channels.receivers import Robot, robot_of
from notify_svc.channels.resolver import Resolver, pinned
from notify_svc.messages.chat import chat_of
from notify_svc.messages.payload import payload

_IDLE_S = 30.0
_CONTENT_TYPE = "application/json; charset=utf-8"
_USER_AGENT = "Farwatch-Notify/1 (+https://www.standardwebhooks.com)"


class WebhookChannel:
    """Posts to URLs that users gave. Each call, answer included, ends within `timeout_s` seconds."""

    def __init__(self, resolver: Resolver, *, allow_private: bool, timeout_s: float, keep: int) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._timeout_s = timeout_s
        self._poster = HttpClient(keep=keep, idle_s=_IDLE_S)

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
            return NotSent("timeout", type(error).__name__, everyone=True)
        except (OSError, httpx.InvalidURL, ValueError) as error:
            return NotSent("unreachable", f"{type(error).__name__}: {error}", everyone=True)

    async def close(self) -> None:
        """Close the kept connections."""
        await self._poster.close()

    async def _post(self, endpoint: Endpoint, address: IPAddress, message: Outgoing) -> Outcome:
        robot = robot_of(message.address)
        if robot is not None:
            return await self._tell_robot(robot, endpoint, address, message)
        body = _json(payload(message))
        answer = await self._exchange(endpoint, address, endpoint.url, _headers(message, body), body)
        if 200 <= answer.status < 300 and robots.refusal_in(answer.body):
            return NotSent("rejected", words_of(answer), permanent=True)
        return by_status(answer, message.attempted_at)

    async def _tell_robot(self, robot: Robot, endpoint: Endpoint, address: IPAddress, message: Outgoing) -> Outcome:
        asked = robots.request(robot, endpoint.url, chat_of(message), message.secret, message.attempted_at)
        headers = {"Content-Type": _CONTENT_TYPE, "User-Agent": _USER_AGENT}
        answer = await self._exchange(endpoint, address, asked.url, headers, _json(asked.body))
        return robots.judge(robot, answer, message.attempted_at)

    async def _exchange(
        self, endpoint: Endpoint, address: IPAddress, url: str, headers: dict[str, str], body: str
    ) -> Answer:
        headers = {"Host": _host_header(endpoint), **headers}
        return await self._poster.post(endpoint, address, httpx.URL(url).raw_path, headers, body.encode())


def _json(body: dict[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def _headers(message: Outgoing, body: str) -> dict[str, str]:
    assert message.secret is not None
    signature = Webhook(message.secret).sign(str(message.id), message.attempted_at.astimezone(UTC), body)
    return {
        "Content-Type": _CONTENT_TYPE,
        "User-Agent": _USER_AGENT,
        "webhook-id": str(message.id),
        "webhook-timestamp": str(int(message.attempted_at.timestamp())),
        "webhook-signature": signature,
    }


def _host_header(endpoint: Endpoint) -> str:
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    default = {"http": 80, "https": 443}[endpoint.scheme]
    return host if endpoint.port == default else f"{host}:{endpoint.port}"
