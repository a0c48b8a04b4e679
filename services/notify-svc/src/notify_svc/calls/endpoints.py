"""HTTP of calls: what waits for my answer, and answering, signed in or by the link of a message."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

from fastapi import Request, Response
from fastapi.responses import JSONResponse
from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks.endpoints import LINK_ANSWERS, wants_json
from notify_svc.acks.errors import LinkExpired, LinkUnknown
from notify_svc.acks.keys import signing_keys
from notify_svc.acks.pages import error_page
from notify_svc.calls import links, pages, repository, service
from notify_svc.calls.domain import Reply, standing
from notify_svc.calls.errors import AnswerDoesNotFit, CallLinkWithdrawn, WordsMissing
from notify_svc.calls.schemas import AnswerGiven, CallRead
from notify_svc.notifications.models import Notification
from notify_svc.settings import OwnSettings
from svckit.core.errors import DomainError
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router
from svckit.web.language import language_of
from svckit.web.strict_json import parse

endpoints = router("calls")
_MOST_FIELDS = 8
_FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            kind: {"schema": {"$ref": "#/components/schemas/AnswerGiven"}}
            for kind in ("application/json", "application/x-www-form-urlencoded")
        },
    }
}


@endpoints.get("/calls/mine")
async def list_my_calls(session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, now: Now) -> Page[CallRead]:
    """What waits for your answer, newest first; exercises 演练 too, for they want one as well."""
    query = repository.waiting_for(principal.id, now)
    order = (Notification.created_at.desc(), Notification.id.desc())
    found = await paginate(session, query, page, order=order, schema=CallRead)
    for one in found.items:
        one.state = standing(answered=False, settled=False, due_at=one.due_at, now=now)
    return found


@endpoints.post("/calls/{notification_id}/answer")
async def answer_call(
    notification_id: UUID, body: AnswerGiven, session: SessionDep, principal: PrincipalDep, now: Now
) -> CallRead:
    """Answer a call to you, once; a late answer is taken, and its time is told. The same answer again changes nothing.

    409 where you have answered otherwise, or where it is settled.
    """
    return await service.answer_signed_in(session, notification_id, principal.id, _reply(body), now)


@endpoints.get("/answer/{token}", response_model=CallRead, responses=LINK_ANSWERS)
async def open_answer_link(
    token: str, request: Request, session: SessionDep, settings: OwnSettings, now: Now
) -> Response:
    """Show what the link asks, with the answers that fit. Never answers: mail scanners open links (ADR 0008)."""
    keys = await signing_keys(session, settings)
    return await _answer(request, links.look(session, token, keys, now))


@endpoints.post("/answer/{token}", response_model=CallRead, responses=LINK_ANSWERS, openapi_extra=_FORM)
async def answer_by_link(
    token: str, request: Request, session: SessionDep, settings: OwnSettings, now: Now
) -> Response:
    """Answer in the name of the link's holder, once. The body is a form, or JSON."""
    keys = await signing_keys(session, settings)
    return await _answer(request, _taken(request, session, token, keys, now))


async def _taken(
    request: Request, session: AsyncSession, token: str, keys: list[bytes], now: datetime
) -> tuple[CallRead, str]:
    await links.look(session, token, keys, now)  # whoever has no link learns nothing of what an answer needs
    return await links.answer(session, token, keys, _reply(await _given(request)), now)


async def _given(request: Request) -> AnswerGiven:
    body = await request.body()
    if "json" in request.headers.get("content-type", ""):
        fields = parse(body)
    else:
        text = body.decode("utf-8", "replace").replace("\x00", "")
        fields = {name: words.replace("\r\n", "\n") for name, words in parse_qsl(text)[:_MOST_FIELDS]}
    try:
        return AnswerGiven.model_validate(fields)
    except ValidationError as error:
        wrong = {str(one["loc"][-1]) for one in error.errors() if one["loc"]}
        raise (WordsMissing if wrong == {"text"} else AnswerDoesNotFit) from None


def _reply(given: AnswerGiven) -> Reply:
    return Reply(given.answer, given.text or None)


async def _answer(request: Request, step: Awaitable[tuple[CallRead, str]]) -> Response:
    """A page in the person's language, or JSON where that is what the caller accepts."""
    as_json = wants_json(request)
    try:
        call, language = await step
    except DomainError as error:
        if as_json or not isinstance(error, _SHOWN):
            raise
        return error_page(error, language_of(request.scope))
    return JSONResponse(call.model_dump(mode="json")) if as_json else pages.page(call, language)


_SHOWN = (LinkUnknown, LinkExpired, CallLinkWithdrawn, AnswerDoesNotFit, WordsMissing)
