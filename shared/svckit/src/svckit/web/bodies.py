"""Reading a request's body: bounded in size and time, never decompressed."""

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.types import Message, Receive, Scope

from svckit.core.errors import DomainError, TooLarge, UnsupportedMedia

DRAIN_FACTOR = 16
"""An oversized body is read and thrown away up to this many limits, so that the client sees the 413."""


class BodyTooSlow(DomainError):
    """408: the body did not arrive in time."""

    status = 408
    code = "body-too-slow"
    title_en = "Body too slow"
    title_zh = "请求体发送超时"
    en = "What was sent did not arrive within {seconds} s. Send it again."
    zh = "内容未在 {seconds} 秒内送达。请重新发送。"


class BodyIncomplete(DomainError):
    """400: the client went away in the middle."""

    code = "body-incomplete"
    en = "The connection ended before everything had arrived. Send it again."
    zh = "内容尚未发送完，连接已中断。请重新发送。"


class BodyRequest(Request):
    """A request whose body is already here; `json` gives the value that was read strictly."""

    def __init__(self, scope: Scope, receive: Receive, body: bytes) -> None:
        super().__init__(scope, _replay(body, receive))
        self.parsed: Any = None

    async def json(self) -> Any:
        """The body's JSON value, parsed once."""
        return self.parsed


def refuse_encoding(request: Request) -> None:
    """Raise `UnsupportedMedia` for a compressed body: nothing here unpacks, so a bomb stays inert."""
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"", "identity"}:
        raise UnsupportedMedia(expected="identity", received=encoding[:40])


async def read_body(request: Request, limit: int, timeout_s: float) -> bytes:
    """The whole body. Raises `TooLarge`, `BodyTooSlow`, `BodyIncomplete`."""
    try:
        async with asyncio.timeout(timeout_s):
            return await _read(request.receive, limit)
    except TimeoutError:
        raise BodyTooSlow(seconds=timeout_s) from None


async def _read(receive: Receive, limit: int) -> bytes:
    chunks: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BodyIncomplete
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size <= limit:
            chunks.append(chunk)
        elif size > limit * DRAIN_FACTOR:
            break
        more = message.get("more_body", False)
    if size > limit:
        raise TooLarge(limit=limit)
    return b"".join(chunks)


def _replay(body: bytes, receive: Receive) -> Receive:
    unread = True

    async def again() -> Message:
        nonlocal unread
        if unread:
            unread = False
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return again
