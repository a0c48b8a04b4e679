"""Read copies: three registers, five lives, and the facts they are made of.

`FactRow` is the truth here, each fact once: repetition and order mean nothing. `Shift`, `Incident`, `Anomaly`,
`Handover` and `DutySpan` only answer "which of them belong to this shift, or touch this span of time"; every column is
merged so that any order gives the same row.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Site(Model):
    """The newest word on a site. ``kind`` and ``active``: None where it was last heard of before they were kept."""

    __tablename__ = "sites"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    timezone: Mapped[str]
    kind: Mapped[str | None]
    active: Mapped[bool] = mapped_column(server_default=text("true"))


class StaffMember(Model):
    """The newest word on a person: only what a report prints."""

    __tablename__ = "staff"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str]


class Post(Model):
    """The newest word on a post: what it is called."""

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    name_zh: Mapped[str]
    name_en: Mapped[str]


class Shift(Model):
    """A shift: plan from the newest event, real times from whichever event told them."""

    __tablename__ = "shifts"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    assignments: Mapped[list[Any]]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class Incident(Model):
    """When an incident was opened and when it was over, for finding those that touch a shift. Reopened, it is not."""

    __tablename__ = "incidents"
    __table_args__ = (
        Index("ix_incidents_site_span", "site_id", "opened_at", "over_at"),
        Index("ix_incidents_open", "site_id", postgresql_where=text("over_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    opened_at: Mapped[datetime]
    over_at: Mapped[datetime | None]


class Anomaly(Model):
    """When an anomaly was detected and cleared; `detected_at` is None while only the clearing has reached us."""

    __tablename__ = "anomalies"
    __table_args__ = (Index("ix_anomalies_site_span", "site_id", "detected_at", "cleared_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    detected_at: Mapped[datetime | None]
    cleared_at: Mapped[datetime | None]


class DutySpan(Model):
    """From when to when somebody had the duty or the command, or a post stood empty, as roster-svc decides (ADR 0016).

    ``since`` is None while only its end has reached us.
    """

    __tablename__ = "duty_spans"
    __table_args__ = (Index("ix_duty_spans_site_span", "site_id", "since", "until"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    since: Mapped[datetime | None]
    until: Mapped[datetime | None]


class Handover(Model):
    """Between which two shifts a handover is; what was told of it are facts."""

    __tablename__ = "handovers"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    from_shift_id: Mapped[UUID] = mapped_column(index=True)
    to_shift_id: Mapped[UUID] = mapped_column(index=True)


class FactRow(Model):
    """An event as it arrived. `subject_id` is what it is about, `incident_id` and `shift_id` what it belongs to.

    `exercise`: of a drill or a test; it counts in no figure (ADR 0019).
    Facts of a shift, of duty and of a handover may come twice, as news and in a snapshot, under two event ids: version
    and time tell that they are one (`uq_facts_told_once`, `uq_facts_duty_told_once`,
    `uq_facts_handover_told_once`).
    """

    __tablename__ = "facts"
    __table_args__ = (
        CheckConstraint("version >= 0", name="version_not_negative"),
        Index("ix_facts_subject_id", "subject_id"),
        Index("ix_facts_incident_id", "incident_id", postgresql_where=text("incident_id IS NOT NULL")),
        Index("ix_facts_shift_id", "shift_id", postgresql_where=text("shift_id IS NOT NULL")),
        Index("ix_facts_site_time", "site_id", "happened_at"),
        Index(
            "uq_facts_told_once",
            "subject_id",
            "type",
            "version",
            "happened_at",
            unique=True,
            postgresql_where=text("type LIKE 'shift.%' OR type LIKE 'attendance.%'"),
        ),
        Index(
            "uq_facts_duty_told_once",
            "subject_id",
            "type",
            "version",
            unique=True,
            postgresql_where=text("type LIKE 'duty.%' OR type LIKE 'command.%' OR type LIKE 'post.%'"),
        ),
        Index(
            "uq_facts_handover_told_once",
            "subject_id",
            "type",
            "version",
            unique=True,
            postgresql_where=text("type LIKE 'handover.%'"),
        ),
        Index("ix_facts_command", "site_id", "happened_at", postgresql_where=text("type LIKE 'command.%'")),
    )

    event_id: Mapped[UUID] = mapped_column(primary_key=True)
    type: Mapped[str]
    version: Mapped[int]
    site_id: Mapped[UUID]
    subject_id: Mapped[UUID]
    incident_id: Mapped[UUID | None]
    shift_id: Mapped[UUID | None]
    happened_at: Mapped[datetime]
    received_at: Mapped[datetime]
    actor: Mapped[str | None]
    clause: Mapped[str | None]
    exercise: Mapped[bool]
    data: Mapped[dict[str, Any]]
