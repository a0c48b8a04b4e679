"""What clients get about deliveries."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import Field, model_validator

from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.reasons import REASONS
from notify_svc.calls.schemas import SubjectRead
from notify_svc.messages.content import Kind
from notify_svc.shift_changes.domain import Part
from svckit.web import Schema

LogChannel = Literal["email", "webhook", "none"]


class RecipientRead(Schema):
    """Who was to be told. ``staff_id`` null: the call found nobody, and ``name`` is the post or role it meant."""

    staff_id: UUID | None
    name: str
    address: str


class ReasonRead(Schema):
    """Why an attempt failed: a stable code, and what to do about it in both languages."""

    code: str
    zh: str
    en: str


class ShiftChangeRead(Schema):
    """The shift that a change order was about, and what it meant to the person: they come, leave, or it has moved."""

    shift_id: UUID
    part: Part
    starts_at: datetime
    ends_at: datetime


class AttemptRead(Schema):
    """One attempt to reach one person through one channel (R-6.2.1b)."""

    id: UUID
    notification_id: UUID = Field(description="The call: the same for all its attempts, and the id in the messages.")
    kind: Kind = Field(default="escalation", description="What the call is about.")
    incident_id: UUID | None = Field(description="Null where the call is not about one incident.")
    incident_number: str | None = Field(default=None, description="Null where the incident is not known here (yet).")
    incident_title: str | None = None
    gathered: int | None = Field(description="How many incidents a digest tells of; else null.")
    shift_change: ShiftChangeRead | None = None
    subject: SubjectRead | None = Field(
        default=None, description="What it is about; null where that has no page of its own: a digest, a test, …"
    )
    site_id: UUID | None
    channel: LogChannel = Field(description="none: there was nobody, or no way to reach them.")
    recipient: RecipientRead
    attempt: int = Field(description="Counts all attempts of the call, from 1.")
    channel_attempt: int = Field(description="Counts the attempts on this channel, from 1.")
    state: State = Field(description="accepted: a mail server took it; delivered: the receiver itself answered.")
    sends: int = Field(description="More than 1: a sender died in the middle, so it may have gone out again, same id.")
    created_at: datetime
    sent_at: datetime | None
    finished_at: datetime | None
    next_attempt_at: datetime | None = Field(description="While sending: when it is due. Later: the following attempt.")
    answer: str | None = Field(description="The provider's own words, at most 500 characters.")
    reason: ReasonRead | None
    exercise: bool = Field(description="It told of an exercise 演练.")

    @model_validator(mode="before")
    @classmethod
    def _from_row(cls, row: Any) -> Any:
        if not isinstance(row, Attempt):
            return row
        flat = {name: getattr(row, name) for name in cls.model_fields if hasattr(row, name)}
        recipient = {"staff_id": row.staff_id, "name": row.name, "address": row.address}
        return {**flat, "recipient": recipient, "reason": _reason(row.reason)}


def _reason(code: str | None) -> dict[str, str] | None:
    return None if code is None else {"code": code, **REASONS[code]._asdict()}
