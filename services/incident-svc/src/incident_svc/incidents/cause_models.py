"""What an incident keeps of its causes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from contracts.severities import Severity
from incident_svc.incidents import causes
from incident_svc.incidents.causes import Cleared, KnownCause
from incident_svc.incidents.peaks import Peak


class HasCauses:
    """The columns about the causes, and how causes come and go.

    ``cause_key`` is that of the cause that opened the incident, ``group_key`` names what else joins it: other limits of
    the series. ``causes`` is empty as long as there is one. ``cause_kind`` and ``measured``: what sort of cause opened
    it and what is measured there (or which checklist failed), the same at every site, where that is known.
    ``worst_value``: the worst that was read, which title and summary say; None where nothing was measured, or where it
    was not kept.
    """

    title: Mapped[str]
    summary: Mapped[str | None]
    severity: Mapped[str]
    source: Mapped[str]
    source_id: Mapped[UUID | None]
    cause_key: Mapped[str | None]
    group_key: Mapped[str | None]
    cause_kind: Mapped[str | None]
    measured: Mapped[str | None]
    causes: Mapped[list[Any]] = mapped_column(JSONB, server_default=text("'[]'"))
    occurrences: Mapped[int]
    cause_changed_at: Mapped[datetime | None]
    cause_cleared_at: Mapped[datetime | None]
    auto_resolve_at: Mapped[datetime | None]
    worst_value: Mapped[float | None]

    def say_worst(self, peak: Peak) -> bool:
        """Title and summary say the worst value. True where they changed; they never go back, whatever comes late.

        Each of several causes says its own newest.
        """
        if self.causes:
            known = [replace(one, summary=peak.summary) if one.key == peak.key else one for one in self.all_causes]
            self.causes = [cause.document() for cause in known]
        if not peak.outdoes(self.worst_value, cast("Severity", self.severity)):
            return False
        before = self.title, self.summary
        self.worst_value, self.title, self.summary = peak.value, peak.title, peak.summary
        return before != (self.title, self.summary)

    def join(self, seen: KnownCause) -> timedelta | None:
        """A cause again, which is counted, or one more. For how long all were gone before; None where one stood.

        More of one inspection is the same occurrence.
        """
        gone_since, again = self.cause_cleared_at, self.knows(seen.key) and not self.is_more_of(seen)
        self.occurrences += again
        self._keep(causes.with_seen(self.all_causes, seen))
        if self.cause_cleared_at is not None:
            return None
        self.auto_resolve_at = None
        at = seen.changed_at
        return None if gone_since is None or at is None or at < gone_since else at - gone_since

    def knows(self, key: str) -> bool:
        """Whether the cause is one of its own."""
        return causes.find(self.all_causes, key) is not None

    def is_more_of(self, seen: KnownCause) -> bool:
        """Whether the inspection that is known found more."""
        known = causes.find(self.all_causes, seen.key)
        same = known is not None and known.source_id is not None and known.source_id == seen.source_id
        return same and self.source == "inspection"

    def cause_cleared(self, key: str, at: datetime) -> Cleared:
        """One of its causes is gone; the incident's cause is when all are."""
        left, outcome = causes.with_cleared(self.all_causes, key, at)
        self._keep(left)
        return outcome

    @property
    def all_causes(self) -> list[KnownCause]:
        """Its causes in the order they came. The first needs no list; declared by hand there is none."""
        if self.causes:
            return [KnownCause.stored(one) for one in self.causes]
        if self.cause_key is None:
            return []
        source_id = None if self.source_id is None else str(self.source_id)
        changed, cleared = self.cause_changed_at, self.cause_cleared_at
        severity = cast("Severity", self.severity)
        return [KnownCause(self.cause_key, severity, self.summary, source_id, changed, cleared)]

    def _keep(self, known: Sequence[KnownCause]) -> None:
        if len(known) > 1:
            self.causes = [cause.document() for cause in known]
        self.cause_changed_at = max((one.changed_at for one in known if one.changed_at is not None), default=None)
        self.cause_cleared_at = causes.gone_since(known)
