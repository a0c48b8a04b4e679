"""The content of a call: a snapshot taken when it was made."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from contracts.calls import CallSubject, CallText
from contracts.severities import Level, Severity
from contracts.words import Words
from notify_svc.shift_changes.domain import Part

Kind = Literal["escalation", "test", "digest", "notice", "shift_change", "verification", "call"]
"""What a call is about."""
SUBJECT_OF_KIND: Mapping[Kind, str] = {"escalation": "incident", "digest": "incident", "shift_change": "shift"}
"""The type of subject that calls of a kind have; those of the kind ``call`` name it themselves, the rest have none."""


class Told(BaseModel):
    """Somebody called by the same escalation. ``called_as``: the post or role, "" when named in person."""

    model_config = ConfigDict(frozen=True)

    name: str
    called_as: str


class IncidentContent(BaseModel):
    """What happened, where, since when. ``timezone`` is the site's IANA zone; ``trigger`` what made the step fire."""

    model_config = ConfigDict(frozen=True)

    incident_id: UUID
    number: str
    title: str
    summary: str | None
    level: Level
    severity: Severity
    site_id: UUID
    site_name: str
    timezone: str
    opened_at: datetime
    escalation_id: UUID
    escalated_at: datetime
    step: int
    round: int
    trigger: str = "timer"
    told: tuple[Told, ...]


class DigestCount(BaseModel):
    """So many incidents of one severity at one site."""

    model_config = ConfigDict(frozen=True)

    site_name: str
    severity: Severity
    count: int


class DigestContent(BaseModel):
    """Many incidents in one message: all of them counted, the most severe first, and the worst by name.

    ``since``: when the first of them was to be told.
    """

    model_config = ConfigDict(frozen=True)

    since: datetime
    total: int
    counts: tuple[DigestCount, ...]
    worst: tuple[IncidentContent, ...]

    @property
    def critical(self) -> int:
        """How many of them are critical."""
        return sum(entry.count for entry in self.counts if entry.severity == "critical")


class MethodNotice(BaseModel):
    """``by`` somebody else, a person is reached at one more address from now on; ``address`` as it is shown."""

    model_config = ConfigDict(frozen=True)

    by: str
    channel: str
    address: str


class ShiftTimes(BaseModel):
    """A shift's planned time, as the people of its site read it."""

    model_config = ConfigDict(frozen=True)

    site_name: str
    timezone: str
    starts_at: datetime
    ends_at: datetime


class ShiftChangeContent(BaseModel):
    """What a change order means to one person: they come to the ``shift``, leave it, or it has
    ``moved`` or was ``cancelled``.

    ``before``: its time until then. ``instead_of``: the shift that the person gave for it in a ``swap``, where it is
    known. ``by``: who ordered it.
    """

    model_config = ConfigDict(frozen=True)

    part: Part
    posts: tuple[str, ...]
    shift_id: UUID
    shift: ShiftTimes
    before: ShiftTimes
    instead_of: ShiftTimes | None = None
    swap: bool = False
    short_notice: bool = False
    reason: str | None = None
    by: str | None = None


class CodeContent(BaseModel):
    """A code to verify ``address`` with, as it is shown, good for ``minutes``. The code itself is stored nowhere."""

    model_config = ConfigDict(frozen=True)

    address: str
    minutes: int


class CallContent(BaseModel):
    """A call about any subject: what is asked of the person, and by when. ``told``: everybody whom it calls."""

    model_config = ConfigDict(frozen=True)

    call_id: UUID
    subject: CallSubject
    step: int
    severity: Severity
    title: CallText
    text: CallText
    asked: str
    due_at: datetime | None
    site_id: UUID
    site_name: str
    timezone: str
    requested_at: datetime
    told: tuple[Told, ...]


class Content(BaseModel):
    """What is told: one ``incident``, a ``digest`` of many, a ``notice``, a ``shift_change``, a code, a ``call`` about
    any other subject; a test has none.

    ``at``: when. ``own_posts``: what the company calls the posts of its own that are named here, by code.
    ``exercise``: what happened is a drill 演练, which every message says first.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    at: datetime
    called_as: str = ""
    own_posts: Mapping[str, Words] = Field(default_factory=dict)
    incident: IncidentContent | None = None
    digest: DigestContent | None = None
    notice: MethodNotice | None = None
    shift_change: ShiftChangeContent | None = None
    verification: CodeContent | None = None
    call: CallContent | None = None
    exercise: bool = False
