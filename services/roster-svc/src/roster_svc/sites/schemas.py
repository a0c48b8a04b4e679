"""What clients send and get about sites."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, StringConstraints

from svckit.web import Code, SafeStr, Schema

Label = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$")]
"""A code that people read out and print on badges: the case is kept, but does not tell two apart."""


class SiteCreate(Schema):
    """``kind`` is a free code: ``data_centre``, ``call_centre``, ``monitoring_centre``, or one of your own."""

    code: Label
    name: SafeStr
    kind: Code
    timezone: SafeStr


class SitePatch(Schema):
    """Only what is given changes."""

    code: Label | MISSING = MISSING
    name: SafeStr | MISSING = MISSING
    kind: Code | MISSING = MISSING
    timezone: SafeStr | MISSING = MISSING
    active: bool | MISSING = MISSING


class SiteRead(Schema):
    id: UUID
    version: int
    code: str
    name: str
    kind: str
    timezone: str
    active: bool
    registered_at: datetime


class SiteKey(Schema):
    """A site of a page that tells something else of each."""

    id: UUID
