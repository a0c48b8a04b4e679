"""What clients send and get about change orders."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from svckit.web import SafeStr, Schema, UtcDatetime

Reason = Annotated[
    SafeStr | None,
    Field(description="Kept with the change. Needed where the shift begins within the site's notice."),
]


class ReplacementOrder(Schema):
    """Somebody else takes all posts that the person holds on the shift."""

    kind: Literal["replacement"]
    staff_id: UUID
    successor_id: UUID
    reason: Reason = None


class SwapOrder(Schema):
    """Two people take each other's place on two shifts."""

    kind: Literal["swap"]
    staff_id: UUID
    other_shift_id: UUID
    other_staff_id: UUID
    reason: Reason = None


class TimesOrder(Schema):
    """Another time; once the shift has been started, or somebody has checked in, only another end."""

    kind: Literal["times"]
    starts_at: UtcDatetime | None = None
    ends_at: UtcDatetime | None = None
    reason: Reason = None


class CancellationOrder(Schema):
    """The shift is given up before it begins and before anybody has come; everybody on it is told why."""

    kind: Literal["cancellation"]
    reason: Annotated[SafeStr, Field(min_length=1)]


ChangeOrder = Annotated[ReplacementOrder | SwapOrder | TimesOrder | CancellationOrder, Field(discriminator="kind")]


class SeatRead(Schema):
    staff_id: UUID
    post: str


class ChangeRead(Schema):
    """A change order that was carried out. ``version``: of the shift, from then on."""

    id: UUID
    shift_id: UUID
    version: int
    kind: Literal["replacement", "swap", "times", "cancellation"]
    changed_at: datetime
    changed_by: UUID
    reason: str | None
    short_notice: bool = Field(description="The shift was to begin within the notice that the site keeps.")
    left: list[SeatRead]
    came: list[SeatRead]
    starts_at: datetime
    ends_at: datetime
    starts_at_before: datetime
    ends_at_before: datetime
    other_shift_id: UUID | None
