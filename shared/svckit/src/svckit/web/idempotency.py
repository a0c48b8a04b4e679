"""`Idempotency-Key`: the same request twice is done once, and answered twice.

The key's row is inserted first, in the request's own transaction: a second request with the key waits on the unique
index until the first commits, then replays its answer. Errors roll the row back with everything else.
"""

import hashlib
from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import Depends, Request, Response
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words
from svckit.core.errors import Conflict, Invalid, Mistake, Unprocessable
from svckit.db.platform import idempotency_keys as table
from svckit.web.principal import Principal

METHODS = frozenset({"POST", "PUT", "PATCH"})
_KEPT_HEADERS = ("content-type", "etag", "location")


class IdempotencyKeyReused(Unprocessable):
    """422: the key came before with another request."""

    code = "idempotency-key-reused"
    en = "Something else was sent under the same number before. Begin anew, and send it again."
    zh = "同一提交编号已用于其他内容。请重新操作后再提交。"
    hint = "This `Idempotency-Key` came with a different request; use a new key for a new request."


class AnswerNotKept(Conflict):
    """409: done before, and its answer held a secret that is shown once."""

    code = "answer-not-kept"
    en = "This was done already; its answer held a secret that is shown only once. Have a new one issued."
    zh = "该操作已完成；其中的密钥只显示一次，不再重复显示。如未保存，请重新签发。"
    hint = "The `Idempotency-Key` was used before."


async def _secret(request: Request) -> None:
    request.state.secret_answer = True


SECRET_ANSWER = Depends(_secret)
"""``@endpoints.post(…, dependencies=[SECRET_ANSWER])``: the answer is not stored for replay."""


def key_of(request: Request) -> str | None:
    """The request's key where it has a bearing. Raises `Invalid` for one that is empty, long or unprintable."""
    key = request.headers.get("idempotency-key")
    if key is None or request.method not in METHODS:
        return None
    key = key.strip()
    if not 1 <= len(key) <= 200 or not key.isascii() or not key.isprintable():
        said = Words("提交编号无效，请重新操作。", "The number of the request is none. Begin anew.")
        raise Invalid(
            [Mistake(("header", "idempotency-key"), "malformed", said, "1 to 200 printable ASCII characters.")]
        )
    return key


async def once(
    session: AsyncSession,
    request: Request,
    route: str,
    key: str,
    principal: Principal,
    answer: Callable[[], Awaitable[Response]],
) -> Response:
    """The answer, or the one given before. Raises `IdempotencyKeyReused`, `AnswerNotKept`."""
    row = {"principal": principal.label, "route": route, "key": key}
    digest = _digest(request, await request.body())
    claim = insert(table).values(**row, request_hash=digest).on_conflict_do_nothing().returning(table.c.key)
    if (await session.execute(claim)).first() is None:
        return await _replay(session, row, digest)
    response = await answer()
    await _keep(session, row, response, secret=getattr(request.state, "secret_answer", False))
    return response


def _digest(request: Request, body: bytes) -> bytes:
    target = f"{request.method} {request.url.path}?{request.url.query}\n{request.headers.get('content-type', '')}\n"
    return hashlib.sha256(target.encode("utf-8", "replace") + body).digest()


def _where(row: dict[str, str]) -> list[Any]:
    return [table.c[name] == value for name, value in row.items()]


async def _replay(session: AsyncSession, row: dict[str, str], digest: bytes) -> Response:
    stored = (await session.execute(select(table).where(*_where(row)))).one()
    if stored.request_hash != digest:
        raise IdempotencyKeyReused
    if stored.body is None:
        raise AnswerNotKept
    return Response(stored.body, stored.status, {**stored.headers, "Idempotency-Replayed": "true"})


async def _keep(session: AsyncSession, row: dict[str, str], response: Response, *, secret: bool) -> None:
    body: bytes | None = getattr(response, "body", None)
    if response.status_code >= 400 or body is None:
        await session.execute(delete(table).where(*_where(row)))
        return
    headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
    values = {"status": response.status_code, "headers": headers, "body": None if secret else bytes(body)}
    await session.execute(update(table).where(*_where(row)).values(values))
