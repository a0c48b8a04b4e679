"""What clients send and get about incidents."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from fastapi import Query
from pydantic import BeforeValidator, Field, model_validator

from contracts.severities import Level, Severity
from contracts.words import Words
from incident_svc.incidents.domain import CauseKind, Part, Source, State
from incident_svc.incidents.models import Incident
from incident_svc.incidents.similar import Earlier
from incident_svc.incidents.timeline import sentence
from incident_svc.incidents.timeline_models import TimelineEntry
from incident_svc.told.schemas import ToldRead
from svckit.web import Int64, SafeStr, Schema, Text
from svckit.web.validation_texts import mistake

LevelIn = Annotated[Int64, Field(ge=1, le=4, description="1 = I 特别重大, 2 = II 重大, 3 = III 较大, 4 = IV 一般")]
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}


def _arabic(value: Any) -> Any:
    """Ⅱ and ii are II."""
    return _ROMAN.get(unicodedata.normalize("NFKC", value).upper(), value) if isinstance(value, str) else value


LevelFilter = Annotated[int, BeforeValidator(_arabic), Query(ge=1, le=4)]
"""A level in a query: 1-4, or I-IV as people write it."""
Written = Annotated[Text, Field(min_length=1)]


class IncidentCreate(Schema):
    """Severity or level; the other follows from the site's policy. Neither: severity ``major``."""

    site_id: UUID
    title: SafeStr
    summary: Text | None = None
    severity: Severity | None = None
    level: LevelIn | None = None
    exercise: bool = Field(default=False, description="A drill 演练: only headquarters may declare one.")

    @model_validator(mode="after")
    def not_both(self) -> Self:
        if self.severity is not None and self.level is not None:
            raise mistake(
                "severity_or_level",
                zh="严重程度和等级只填写一项，另一项由策略决定。",
                en="Give the severity or the level, not both: one follows from the other.",
            )
        return self


class MoveBody(Schema):
    note: Text | None = None


class ReassignBody(Schema):
    """``staff_id``: who has it from now on."""

    staff_id: UUID
    note: Text | None = None


class ReopenBody(Schema):
    """``reason``: needed once `undo_until` is over."""

    reason: Text | None = None


class NoteBody(Schema):
    text: Written


class LevelBody(Schema):
    """A level is changed by a person, with the reason (R-5.1.1e)."""

    level: LevelIn
    reason: Written


class ActorRead(Schema):
    """``staff_id`` null: the system did it."""

    staff_id: UUID | None
    name: str


class PlaceRead(Schema):
    """Degrees (WGS 84), ``accuracy_m`` metres around it; ``at``: when we heard it."""

    latitude: float
    longitude: float
    accuracy_m: float | None
    at: datetime


class IncidentRead(Schema):
    """``next_escalation_at``: when the next step of the policy fires unless somebody acknowledges; null: none will.

    ``exhausted``: every step of the plan has called, all its rounds are over and nobody has answered. It is not the
    end: at ``next_escalation_at`` the plan begins anew, and so on until somebody answers (ADR 0014).
    ``told``: the newest of each person and channel; empty with ``last_escalated_at`` set: their calls are being made.
    ``cause_kind`` and ``measured``: what sort of cause opened it, and what is measured there ("temperature") or which
    checklist failed: the same for all of a storm; null: by hand, or not known.
    ``acknowledged_until``: how long the acknowledgement holds while the cause stands. ``auto_resolve_at``: when the
    incident is resolved by itself unless its cause returns.
    """

    id: UUID
    number: str
    version: int
    site_id: UUID
    title: str
    summary: str | None
    level: Level
    severity: Severity
    state: State
    source: Source
    source_id: UUID | None
    cause_key: str | None
    cause_kind: CauseKind | None
    measured: str | None
    occurrences: int
    cause_cleared_at: datetime | None
    opened_at: datetime
    opened_by: ActorRead | None
    acknowledged_at: datetime | None
    acknowledged_by: ActorRead | None
    resolved_at: datetime | None
    resolved_by: ActorRead | None
    closed_at: datetime | None
    closed_by: ActorRead | None
    last_escalated_at: datetime | None
    next_escalation_at: datetime | None = Field(validation_alias="next_due_at")
    exhausted: bool
    acknowledged_until: datetime | None
    auto_resolve_at: datetime | None
    exercise: bool = Field(description="A drill 演练: it counts in no figure.")
    sos: bool = Field(description="Who opened it asks for help at once.")
    place: PlaceRead | None = Field(
        validation_alias="sos_place", description="Where they are, as their phone last said."
    )
    false_alarm: bool = Field(description="Whoever stood it down said that there was nothing.")
    told: list[ToldRead]


class Said(Schema):
    zh: str
    en: str


class TimelineEntryRead(Schema):
    """One line of the file. ``kind`` and ``params`` are for programs, ``text`` for people.

    ``at``: when it happened; ``recorded_at``: when it was written down; ``event_id``: the event that told others.
    """

    id: UUID
    at: datetime
    recorded_at: datetime
    kind: str
    actor: ActorRead
    params: dict[str, Any]
    text: Said
    event_id: UUID | None


class CauseRead(Schema):
    """One of the causes of an incident, e.g. a limit of a series. ``cleared_at`` null: it stands.

    ``source_id``: the newest anomaly of it.
    """

    key: str
    severity: Severity
    summary: str | None
    source_id: UUID | None
    changed_at: datetime | None
    cleared_at: datetime | None


class IncidentDetail(IncidentRead):
    """The whole file.

    ``causes``: in the order they came; one reading may break several limits, and that is one incident.
    ``your_part``: headquarters and who is on duty at the site do everything; who was called may take it; others (none)
    may write notes. ``resolve_needs_reason``: the site's policy wants a note with its resolving. ``undo_until``: until
    when reopening only takes its resolving back; later a reason is needed, and the plan begins anew.
    """

    your_part: Part
    resolve_needs_reason: bool
    undo_until: datetime | None
    causes: list[CauseRead]
    timeline: list[TimelineEntryRead]


class SimilarIncident(Schema):
    """An earlier incident like it. ``resolution``: what was written when it was resolved or closed."""

    id: UUID
    number: str
    site_id: UUID
    same_site: bool
    title: str
    level: Level
    severity: Severity
    state: State
    opened_at: datetime
    resolved_at: datetime | None
    resolved_by: ActorRead | None
    resolution: str | None


class SimilarIncidents(Schema):
    """At most five: of the same cause at the site first, then of the same sort at other sites."""

    items: list[SimilarIncident]


def similar_read(found: Earlier) -> SimilarIncident:
    """An earlier incident, with what helped."""
    incident, resolution, same_site = found
    plain = {name: getattr(incident, name) for name in SimilarIncident.model_fields if hasattr(incident, name)}
    return SimilarIncident.model_validate({**plain, "resolution": resolution or None, "same_site": same_site})


def entry_read(entry: TimelineEntry, own_posts: Mapping[str, Words]) -> TimelineEntryRead:
    """A line of the file with its sentence in both languages."""
    said = sentence(entry.kind, entry.params, own_posts)
    return TimelineEntryRead(
        id=entry.id,
        at=entry.at,
        recorded_at=entry.recorded_at,
        kind=entry.kind,
        actor=ActorRead(staff_id=entry.actor_id, name=entry.actor_name or ""),
        params=entry.params,
        text=Said(zh=said.zh, en=said.en),
        event_id=entry.event_id,
    )


def detail(
    incident: Incident, entries: Sequence[TimelineEntry], your_part: Part, own_posts: Mapping[str, Words]
) -> IncidentDetail:
    """The incident with its timeline, for somebody with this part in it."""
    read = IncidentRead.model_validate(incident)
    timeline = [entry_read(entry, own_posts) for entry in entries]
    causes = [CauseRead.model_validate(cause) for cause in incident.all_causes]
    return IncidentDetail.model_construct(
        **dict(read),
        your_part=your_part,
        resolve_needs_reason=incident.resolve_needs_reason,
        undo_until=incident.undo_until,
        causes=causes,
        timeline=timeline,
    )
