"""What clients send and get about presence checks."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from roster_svc.presence_checks.domain import State, Through, Trigger
from svckit.web import Code, Schema


class CheckRequest(Schema):
    """Ask a person, or everybody at a post of the site, whether they are there."""

    site_id: UUID
    staff_id: UUID | None = None
    post: Code | None = None


class AnswerGiven(Schema):
    """Where the person answers; it is kept as evidence of their attention (R-2.2.3a)."""

    through: Literal["screen", "phone"] | None = Field(
        default=None, description="screen: at the desk, in the console. phone: on the phone."
    )


class CheckRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    post: str
    trigger: Trigger
    asked_by: UUID | None = Field(description="Who asked by hand; null where the time was drawn.")
    sent_at: datetime
    due_at: datetime = Field(description="An answer until then counts.")
    state: State = Field(description="Once answered or missed it stays so.")
    answered_at: datetime | None = Field(description="When the answer was given, in time or late.")
    recorded_at: datetime | None = Field(description="When we learned of the answer.")
    recorded_by: UUID | None = Field(description="Who gave the answer, or recorded having seen the person.")
    answer_basis: Literal["own", "vouched"] | None
    answered_through: Through | None = Field(
        description="screen: at the desk. phone: on their phone. message: by its link. Null: vouched, or not known."
    )
    missed_at: datetime | None
    answer_s: int | None = Field(description="Seconds from the question to the answer.")
    step: int = Field(description="Whom it has called: 1 the person, 2 the duty chief, 3 headquarters.")


class ChecksRead(Schema):
    """The checks that one request asked for."""

    items: list[CheckRead]


class CheckStatistics(Schema):
    """What the checks come to. ``rate``: answered in time of all that are settled, 0 to 1; null without any."""

    sent: int
    answered: int
    missed: int
    answered_late: int
    waiting: int
    rate: float | None
