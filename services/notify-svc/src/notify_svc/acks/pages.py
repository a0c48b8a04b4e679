"""The pages behind acknowledge links: made for a phone at night, with nothing from elsewhere and no script.

What they say may have changed a moment later, so they fetch themselves anew.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from fastapi.responses import HTMLResponse

from notify_svc.acks.domain import LinkState
from notify_svc.acks.links import PAGE
from notify_svc.acks.schemas import LinkRead
from notify_svc.messages import wording
from svckit.core.errors import DomainError, Language
from svckit.core.templates import templates

REFRESH_S = {LinkState.RECEIVED: 3, LinkState.OPEN: 15, LinkState.CONFIRMED: 30, LinkState.ACKNOWLEDGED: 30}
"""Seconds until a page fetches itself anew; what is over stays as it is."""


def page(link: LinkRead, language: Language) -> HTMLResponse:
    """The state of the incident, and the button while it waits for an answer."""
    local = wording.LocalTime(link.at, link.timezone) if link.at else None
    context = {
        "link": link,
        "page": f"{PAGE}{link.incident_id}",
        "refresh_s": REFRESH_S.get(link.state),
        "at": local,
        "opened": wording.LocalTime(link.opened_at, link.timezone),
        "level": wording.level(link.level, language),
    }
    return respond(f"link.{language}.html", context, status=200)


def error_page(error: DomainError, language: Language) -> HTMLResponse:
    """Why the link does not work, and what to do instead."""
    context = {"title": error.title(language), "detail": error.detail(language), "refresh_s": None}
    return respond(f"error.{language}.html", context, status=error.status)


def respond(template: str, context: dict[str, Any], *, status: int) -> HTMLResponse:
    """A page behind a link, with its own style and nothing from elsewhere."""
    html = templates("notify_svc.acks").get_template(template).render(context, style=_style())
    return HTMLResponse(html, status_code=status, headers=_headers())


@cache
def _style() -> str:
    return (files("notify_svc.acks") / "templates" / "style.css").read_text(encoding="utf-8")


@cache
def _headers() -> dict[str, str]:
    digest = b64encode(sha256(_style().encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    return {"Content-Security-Policy": policy, "X-Robots-Tag": "noindex", "Vary": "Accept, Accept-Language"}
