"""What clients send and get about templates of meetings."""

from typing import Annotated

from pydantic import Field

from roster_svc.meetings.domain import Kind
from svckit.web import SafeStr, Schema


class TemplateLine(Schema):
    """A line in both languages."""

    zh: SafeStr
    en: SafeStr


Lines = Annotated[list[TemplateLine], Field(max_length=30)]


class TemplateBody(Schema):
    """``checks``: what is looked at in those who begin a shift; only a pre-shift meeting has them."""

    agenda: Lines
    checks: Lines = Field(default_factory=list)


class TemplateRead(Schema):
    """``site_type``: a type of site, or `default` for those whose type has no template of its own."""

    kind: Kind
    site_type: str
    version: int
    agenda: list[TemplateLine]
    checks: list[TemplateLine]
