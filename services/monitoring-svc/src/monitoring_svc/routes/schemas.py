"""What clients send and get about routes and the codes at their checkpoints."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from monitoring_svc.routes.domain import Order
from svckit.web import Code, SafeStr, Schema, Text

MOST_CHECKPOINTS = 60
Name = Annotated[SafeStr, Field(min_length=1, max_length=60)]
Reason = Annotated[Text, Field(min_length=1, max_length=500)]


class CheckpointBody(Schema):
    """One place to pass."""

    key: Code = Field(
        description="Names the checkpoint in every version; items of checklists and codes stand under it."
    )
    name_zh: Name
    name_en: Name
    place: Name | None = Field(default=None, description="Where it is: building, floor, room.")
    min_min: Annotated[int, Field(ge=0, le=240)] = Field(
        default=0, description="Fewer minutes after the checkpoint before: the visit is flagged."
    )
    by_min: Annotated[int, Field(ge=1, le=1440)] | None = Field(
        default=None,
        description="To be passed so many minutes after the patrol may begin; left out: `checkpoint_notice_min` "
        "before its time is over.",
    )


class RouteContentBody(Schema):
    """What a version of a route says. ``free``: the checkpoints may be passed in any order."""

    name_zh: Name
    name_en: Name
    order: Order
    checkpoints: Annotated[list[CheckpointBody], Field(min_length=1, max_length=MOST_CHECKPOINTS)]


class RouteBody(RouteContentBody):
    active: bool = Field(default=True, description="False: no more patrols follow it.")


class RouteCreate(RouteBody):
    site_id: UUID


class RouteRead(RouteCreate):
    id: UUID
    version: int


class RouteVersionRead(Schema):
    """One version as it was set."""

    version: int
    created_at: datetime
    created_by: UUID
    created_by_name: str | None
    content: RouteContentBody


class RouteVersions(Schema):
    """Every version, the newest first."""

    items: list[RouteVersionRead]


class CodeRead(Schema):
    """The code that hangs at a checkpoint. ``text``: what its QR code says, or a tag; ``short``: what stands below."""

    checkpoint: str
    name_zh: str
    name_en: str
    place: str | None
    issue: int
    issued_at: datetime
    issued_by_name: str | None
    reason: str | None = Field(description="Why it was issued again; null: it is the first.")
    text: str
    short: str


class RouteCodes(Schema):
    """The codes of the checkpoints that the newest version has, in its order."""

    items: list[CodeRead]


class CodeReissue(Schema):
    """Whoever shows the code before is flagged from then on."""

    reason: Reason
