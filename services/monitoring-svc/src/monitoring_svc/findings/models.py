"""Findings as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from contracts import findings as facts
from contracts.severities import SEVERITIES, Severity
from monitoring_svc.findings import domain
from monitoring_svc.findings.domain import MOST_PHOTOS, OVER, Kind, Move, Source, State
from monitoring_svc.findings.errors import OwnCriticalFinding
from svckit.core.ids import uuid7
from svckit.db import Model, YearCount, uuid_pk

_OVER = ", ".join(repr(one) for one in OVER)


class FindingCount(YearCount, Model):
    """How many findings a site has had in a year: the next number."""

    __tablename__ = "finding_counts"


class Finding(Model):
    """What somebody has seen. ``kind`` and ``severity`` None: a visitor's, not triaged yet.

    ``link_id`` and ``client_id``: the link that a visitor used, and the id that their device gave it. ``contact``: what
    they said of how to reach them. ``calls``: how often people were called about it; ``call_ids``: calls that nobody
    has answered. ``incident_id``: what incident-svc opened for it. ``claimed_at``: when the device says that it was
    written.
    """

    __tablename__ = "findings"
    __table_args__ = (
        CheckConstraint(f"kind IN ({', '.join(repr(one.value) for one in Kind)})", name="kind"),
        CheckConstraint(f"state IN ({', '.join(repr(one.value) for one in State)})", name="state"),
        CheckConstraint(f"source IN ({', '.join(repr(one.value) for one in Source)})", name="source"),
        CheckConstraint(f"severity IN ({', '.join(repr(one) for one in SEVERITIES)})", name="severity"),
        CheckConstraint("(kind IS NULL) = (severity IS NULL)", name="triaged"),
        CheckConstraint("kind IS NOT NULL OR state IN ('received', 'rejected')", name="untriaged"),
        CheckConstraint("(source = 'visitor') = (link_id IS NOT NULL)", name="visitor"),
        CheckConstraint("(link_id IS NULL) = (client_id IS NULL)", name="client_id"),
        CheckConstraint("(source = 'visitor') = (reported_by IS NULL)", name="reported_by"),
        CheckConstraint("state <> 'acknowledged' OR acknowledged_at IS NOT NULL", name="acknowledged"),
        CheckConstraint("state <> 'promoted' OR (kind = 'incident' AND promoted_at IS NOT NULL)", name="promoted"),
        CheckConstraint(f"(state IN ({_OVER})) = (ended_at IS NOT NULL)", name="ended"),
        CheckConstraint("(ended_at IS NULL) = (end_reason IS NULL)", name="end_reason"),
        CheckConstraint(f"photo_count BETWEEN 0 AND {MOST_PHOTOS}", name="photo_count"),
        UniqueConstraint("site_id", "number"),
        UniqueConstraint("link_id", "client_id"),
        Index("ix_findings_reported_at", "reported_at", "id"),
        Index("ix_findings_site_id_reported_at", "site_id", "reported_at", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    number: Mapped[str]
    kind: Mapped[str | None]
    severity: Mapped[str | None]
    place: Mapped[str]
    what: Mapped[str]
    source: Mapped[str]
    state: Mapped[str]
    observed_at: Mapped[datetime]
    reported_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None]
    reported_by: Mapped[UUID | None]
    reported_by_name: Mapped[str | None]
    link_id: Mapped[UUID | None] = mapped_column(ForeignKey("finding_links.id"))
    client_id: Mapped[UUID | None]
    contact: Mapped[str | None]
    accepted_at: Mapped[datetime | None]
    accepted_by: Mapped[UUID | None]
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[UUID | None]
    promoted_at: Mapped[datetime | None]
    promoted_by: Mapped[UUID | None]
    promote_reason: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None]
    end_reason: Mapped[str | None]
    incident_id: Mapped[UUID | None]
    incident_number: Mapped[str | None]
    calls: Mapped[int]
    escalated_at: Mapped[datetime | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    photo_count: Mapped[int] = mapped_column(server_default="0")

    @classmethod
    def report(
        cls,
        site_id: UUID,
        kind: Kind,
        severity: Severity,
        *,
        place: str,
        what: str,
        source: Source,
        observed_at: datetime,
        claimed_at: datetime | None,
        now: datetime,
        by: UUID,
        name: str,
        finding_id: UUID | None = None,
    ) -> Self:
        """Somebody who is signed in has seen something. ``finding_id``: as their device calls it."""
        start = _start(site_id, place, what, source, now, State.REPORTED)
        if finding_id is not None:
            start["id"] = finding_id
        who = {"reported_by": by, "reported_by_name": name, "claimed_at": claimed_at}
        return cls(**start, kind=kind.value, severity=severity, observed_at=observed_at, **who)

    @classmethod
    def receive(
        cls, site_id: UUID, link_id: UUID, client_id: UUID, *, place: str, what: str, contact: str | None, now: datetime
    ) -> Self:
        """A visitor has; people look at it first."""
        start = _start(site_id, place, what, Source.VISITOR, now, State.RECEIVED)
        return cls(**start, link_id=link_id, client_id=client_id, contact=contact, observed_at=now)

    def reported(self) -> facts.FindingReported:
        """The fact that it is on record."""
        return facts.FindingReported(**self._facts(), accepted_by=self.accepted_by)

    def accept(
        self, kind: Kind, severity: Severity, place: str | None, now: datetime, by: UUID
    ) -> facts.FindingReported:
        """What a visitor reported is a finding."""
        self._advance(Move.ACCEPT)
        self.kind, self.severity, self.place = kind.value, severity, place or self.place
        self.accepted_at, self.accepted_by, self.calls = now, by, 0
        return self.reported()

    def acknowledge(self, now: datetime, by: UUID) -> facts.FindingAcknowledged:
        """The leader knows of it."""
        self._check_other(by)
        self._advance(Move.ACKNOWLEDGE)
        self.acknowledged_at, self.acknowledged_by = now, by
        return facts.FindingAcknowledged(**self._facts(), acknowledged_at=now, acknowledged_by=by)

    def promote(self, to: Kind, reason: str, now: datetime, by: UUID, name: str) -> facts.FindingPromoted:
        """It is more than it was taken for."""
        previous = self.kind or Kind.HAZARD.value
        self._advance(domain.promotion(previous, to))
        self.kind, self.promote_reason = to.value, reason
        return self._promoted(previous, reason, now, by, name)

    def begin_as_incident(self, now: datetime, by: UUID, name: str) -> facts.FindingPromoted:
        """It was reported as an incident, and opens one at once."""
        self._advance(Move.PROMOTE)
        return self._promoted(Kind.INCIDENT.value, None, now, by, name)

    def photographed(self) -> None:
        """A further photo shows it."""
        refusal = domain.photo_refusal(self.state, self.photo_count)
        if refusal is not None:
            raise refusal
        self.photo_count += 1
        self.version += 1

    def _promoted(self, previous: str, reason: str | None, now: datetime, by: UUID, name: str) -> facts.FindingPromoted:
        self.promoted_at, self.promoted_by = now, by
        told = {"previous": previous, "reason": reason, "promoted_at": now}
        return facts.FindingPromoted(**self._facts(), **told, promoted_by=by, promoted_by_name=name)

    def resolve(self, reason: str, now: datetime, by: UUID) -> facts.FindingResolved:
        """It was dealt with."""
        self._end(Move.RESOLVE, reason, now, by)
        return self._resolved("resolved", reason, now, by)

    def reject(self, reason: str, now: datetime, by: UUID) -> facts.FindingResolved | None:
        """It is none. None where nobody was told of it before: a visitor's report that was not taken for one."""
        told = self.kind is not None
        self._end(Move.REJECT, reason, now, by)
        return self._resolved("rejected", reason, now, by) if told else None

    def drop(self, reason: str, now: datetime) -> None:
        """No person wrote it."""
        self._advance(Move.REJECT)
        self.ended_at, self.end_reason = now, reason

    def _resolved(self, outcome: str, reason: str, now: datetime, by: UUID) -> facts.FindingResolved:
        told = {"outcome": outcome, "reason": reason, "resolved_at": now, "resolved_by": by}
        return facts.FindingResolved(**self._facts(), **told)

    def _end(self, move: Move, reason: str, now: datetime, by: UUID) -> None:
        self._check_other(by)
        self._advance(move)
        self.ended_at, self.ended_by, self.end_reason = now, by, reason

    def _check_other(self, by: UUID) -> None:
        if self.severity == "critical" and self.reported_by == by:
            raise OwnCriticalFinding

    def _advance(self, move: Move) -> None:
        self.state = domain.after(self.state, move).value
        self.version += 1

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "finding_id": self.id,
            "site_id": self.site_id,
            "number": self.number,
            "kind": self.kind,
            "severity": self.severity,
            "place": self.place,
            "what": self.what,
            "source": self.source,
            "observed_at": self.observed_at,
            "reported_at": self.reported_at,
            "reported_by": self.reported_by,
        }


def _start(site_id: UUID, place: str, what: str, source: Source, now: datetime, state: State) -> dict[str, Any]:
    return {
        "id": uuid7(),
        "version": 1,
        "site_id": site_id,
        "place": place,
        "what": what,
        "source": source.value,
        "state": state.value,
        "reported_at": now,
        "calls": 0,
        "call_ids": [],
        "photo_count": 0,
    }
