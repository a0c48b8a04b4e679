"""HTTP of acknowledge links. Public: the signed token is the caller's right."""

from collections.abc import Awaitable
from typing import Any

from fastapi import Request, Response
from fastapi.responses import JSONResponse

from notify_svc.acks import pages, service
from notify_svc.acks.errors import LinkExpired, LinkUnknown, LinkWithdrawn
from notify_svc.acks.keys import signing_keys
from notify_svc.acks.schemas import LinkRead
from notify_svc.settings import OwnSettings
from svckit.web import Now, SessionDep, router
from svckit.web.language import language_of
from svckit.web.problems import MEDIA_TYPE

endpoints = router("acknowledge links")
LINK_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"description": "A page for people; JSON where Accept asks for it", "content": {"text/html": {}}},
    403: {
        "description": "The link's person may not answer for the site any more",
        "content": {MEDIA_TYPE: {}, "text/html": {}},
    },
    404: {"description": "There is no such link", "content": {MEDIA_TYPE: {}, "text/html": {}}},
    410: {"description": "The link has expired", "content": {MEDIA_TYPE: {}, "text/html": {}}},
}


@endpoints.get("/ack/{token}", response_model=LinkRead, responses=LINK_ANSWERS)
async def open_link(token: str, request: Request, session: SessionDep, settings: OwnSettings, now: Now) -> Response:
    """Show what the link is about, with one button. Never acknowledges: mail scanners open links (ADR 0008)."""
    keys = await signing_keys(session, settings)
    return await _answer(request, service.look(session, token, keys, now))


@endpoints.post("/ack/{token}", response_model=LinkRead, responses=LINK_ANSWERS)
async def acknowledge(token: str, request: Request, session: SessionDep, settings: OwnSettings, now: Now) -> Response:
    """Acknowledge the incident in the name of the link's holder, once (R-5.2.1b). No body is needed."""
    keys = await signing_keys(session, settings)
    return await _answer(request, service.acknowledge(session, token, keys, now))


async def _answer(request: Request, step: Awaitable[LinkRead]) -> Response:
    """A page, or JSON where that is what the caller accepts."""
    as_json = wants_json(request)
    language = language_of(request.scope)
    try:
        link = await step
    except (LinkUnknown, LinkExpired, LinkWithdrawn) as error:
        if as_json:
            raise
        return pages.error_page(error, language)
    return JSONResponse(link.model_dump(mode="json")) if as_json else pages.page(link, language)


def wants_json(request: Request) -> bool:
    """Whether a machine asks."""
    accepted = request.headers.get("accept", "")
    return "json" in accepted and "text/html" not in accepted
