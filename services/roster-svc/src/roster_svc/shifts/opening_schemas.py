"""What clients get about the opening conditions of a shift, and send to open it with an exception (R-4.1.2d)."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from roster_svc.shifts.domain import State
from roster_svc.shifts.opening import Code
from svckit.web import SafeStr, Schema


class ExceptionOrder(Schema):
    """Why headquarters opens the shift although conditions are missing; kept on the shift for ever."""

    reason: Annotated[SafeStr, Field(min_length=1)]


class LackRead(Schema):
    """A person, at a post or not, or a check, that the condition lacks. ``came_at``: when they came, too late.

    ``check`` and ``check_en``: the check's names; ``check_id``: the inspection, in monitoring-svc.
    """

    staff_id: UUID | None
    name: str | None
    post: str | None
    check: str | None
    came_at: datetime | None
    check_en: str | None = None
    check_id: UUID | None = None


class ConditionRead(Schema):
    code: Code
    state: Literal["met", "missing", "not_required"] = Field(
        description="not_required: switched off at the site, or there is nothing to ask for."
    )
    since: datetime | None = Field(description="Since when it is met, where that is known.")
    by: UUID | None
    by_name: str | None
    lacks: list[LackRead]
    record_id: UUID | None = Field(description="Of the meeting (meeting, tasks) or the handover, if there is one.")


class ExceptionRead(Schema):
    """The order by which the shift was opened. ``codes``: of the conditions that were missing."""

    codes: list[Code]
    reason: str
    by: UUID
    by_name: str | None


class OpeningRead(Schema):
    """The opening conditions one by one. ``at``: as of when; of a shift that was started, its start."""

    shift_id: UUID
    site_id: UUID
    state: State
    at: datetime | None
    conditions: list[ConditionRead] = Field(
        description="None for a planned shift, or one that an earlier release started."
    )
    opens: datetime
    closes: datetime = Field(description="The shift may be started from `opens` until `closes`.")
    missing: list[Code] = Field(description="What stands in the way of the start now.")
    may_start: bool = Field(description="Whether you may start it now.")
    may_open_with_exception: bool = Field(description="Whether you may open it now without what is missing.")
    exception: ExceptionRead | None
