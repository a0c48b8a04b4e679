"""The report as a document: inert HTML (escaped, no script, strict CSP), A4 on paper, readable on a phone."""

import base64
import hashlib
from pathlib import Path
from typing import Any, Final

from fastapi import Response
from markupsafe import Markup

from reporting_svc.shift_reports.content import ReportContent
from reporting_svc.shift_reports.service import Opened
from reporting_svc.shift_reports.texts import Language
from reporting_svc.shift_reports.wording import Wording
from svckit.core.templates import templates

STYLE: Final = (Path(__file__).parent / "templates" / "report.css").read_text(encoding="utf-8")
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS: Final = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
    "Vary": "Accept",
}
HTML: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {"text/html": {"schema": {"type": "string"}}}, "description": "The report as a page"}
}


def page_response(opened: Opened, language: Language) -> Response:
    """A stored report as an HTTP answer."""
    return _response(opened.content, language, opened=opened)


def preview_response(content: ReportContent, language: Language) -> Response:
    """A report that is only a preview."""
    return _response(content, language, opened=None)


def _response(content: ReportContent, language: Language, *, opened: Opened | None) -> Response:
    return Response(render(content, language, opened), media_type="text/html; charset=utf-8", headers=HEADERS)


def render(content: ReportContent, language: Language, opened: Opened | None = None) -> str:
    """The page. Every value is escaped by the template engine; texts come from `Wording`."""
    return (
        templates("reporting_svc.shift_reports")
        .get_template("report.html.j2")
        .render(
            content=content,
            report=opened.report if opened else None,
            addenda=opened.addenda if opened else (),
            corrections=opened.corrections if opened else (),
            state=opened.report.state if opened else "preview",
            w=Wording(language, content.site.timezone, {one.code: one for one in content.posts}),
            language=language,
            style=Markup(STYLE),  # noqa: S704  our own file, and its hash is in the CSP
        )
    )
