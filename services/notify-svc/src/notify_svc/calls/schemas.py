"""What clients send and get about calls."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, model_validator

from contracts.severities import Severity
from notify_svc.calls.domain import CallState, Given, answers_to
from notify_svc.notifications.models import Notification
from svckit.web import Schema, Text

MOST_WORDS = 1000


class Both(Schema):
    """A text in both languages."""

    zh: str
    en: str


class SubjectRead(Schema):
    """What people were called about. ``link``: its page in the console, ``phone_link``: on the phone."""

    type: str = Field(description="presence_check, handover, meeting, …; later releases add more.")
    id: UUID
    number: str | None = None
    title: Both | None = None
    link: str | None = None
    phone_link: str | None = None


class AnswerGiven(Schema):
    """An answer to a call."""

    answer: Given
    text: Annotated[Text, Field(max_length=MOST_WORDS)] | None = Field(
        default=None, description="Why not, or what is answered: needed with declined and answered."
    )


class CallRead(Schema):
    """A call as the person sees it who is called."""

    id: UUID = Field(description="The call to this person: the id in the messages.")
    call_id: UUID
    site_id: UUID
    site_name: str
    timezone: str
    subject: SubjectRead
    title: Both
    text: Both
    name: str = Field(description="Who is called.")
    step: int = Field(description="2 and up: it follows earlier calls that nobody answered.")
    severity: Severity
    asked: str = Field(description="nothing, read, acknowledge, accept, answer; later releases add more.")
    answers: list[Given] = Field(description="What can be answered.")
    requested_at: datetime
    due_at: datetime | None
    state: CallState = Field(default=CallState.OPEN, description="overdue: an answer is taken all the same.")
    answer: Given | None = None
    answer_text: str | None = None
    answered_at: datetime | None = None
    settled_at: datetime | None = None
    exercise: bool = Field(description="A drill 演练.")

    @model_validator(mode="before")
    @classmethod
    def _from_row(cls, row: Any) -> Any:
        if not isinstance(row, Notification):
            return row
        said = row.message.call
        assert said is not None
        plain = said.model_dump(exclude={"subject"})
        return {
            **{name: value for name, value in plain.items() if name in cls.model_fields},
            "id": row.id,
            "name": row.name,
            "severity": row.severity,
            "subject": {**said.subject.model_dump(), "title": plain["title"]},
            "answers": list(answers_to(said.asked)),
            "exercise": row.exercise,
        }
