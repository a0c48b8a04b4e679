"""The anomalies of one transaction: opened, worsened, cleared, and told to the others when they are stored."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.anomalies import AnomalyFact
from monitoring_svc.anomalies import repository
from monitoring_svc.anomalies.domain import Cause, Reason
from monitoring_svc.anomalies.models import Anomaly
from monitoring_svc.detectors.domain import Cleared, Raised
from monitoring_svc.detectors.timing import set_peak_timer
from monitoring_svc.readings.domain import instant
from monitoring_svc.rules.domain import Threshold
from svckit.core.ids import uuid7
from svckit.db import add_new, flush_changes
from svckit.messaging import publish

TOLD_EVERY = timedelta(seconds=10)


class AnomalyBatch:
    """Open anomalies by id. Guarded by the lock of their series."""

    def __init__(self, session: AsyncSession, now: datetime) -> None:
        self._session = session
        self._now = now
        self._known: dict[UUID, Anomaly] = {}
        self._new: list[Anomaly] = []
        self._worse: dict[UUID, Cause] = {}

    async def load(self, ids: Collection[UUID]) -> None:
        """Fetch the open anomalies that are going to change."""
        if ids:
            found = await repository.by_ids(self._session, ids)
            self._known.update({anomaly.id: anomaly for anomaly in found})

    async def open(
        self,
        cause: Cause,
        *,
        began_at: datetime,
        detected_at: datetime,
        value: float | None = None,
        peak: float | None = None,
        peak_at: datetime | None = None,
        late_after: timedelta,
        over: bool = False,
        traceparent: str | None = None,
    ) -> UUID:
        """A new anomaly of the cause. Late is what is ``over`` already, or known only so long after it was certain."""
        limits = cause.figures if isinstance(cause.figures, Threshold) else None
        late = over or self._now - detected_at > late_after
        anomaly = Anomaly(
            id=uuid7(),
            version=1,
            site_id=cause.site_id,
            series_id=cause.series_id,
            rule_id=cause.rule_id,
            cause_key=cause.key,
            kind=cause.kind,
            series=cause.series,
            severity=cause.severity,
            summary=cause.summary(value if peak is None else peak, late=late),
            unit=cause.unit,
            operator=limits.operator if limits else None,
            limit=limits.limit if limits else None,
            value=value,
            peak_value=peak,
            peak_at=peak_at,
            told_value=peak,
            began_at=began_at,
            detected_at=detected_at,
            state="open",
            late=late,
            late_after_s=int(late_after.total_seconds()),
            known_at=self._now,
        )
        self._known[anomaly.id] = anomaly
        self._new.append(anomaly)
        await self._tell(anomaly.detected(cause.series_kind), detected_at, cause, traceparent)
        return anomaly.id

    async def clear(
        self,
        anomaly_id: UUID,
        cause: Cause,
        *,
        at: datetime,
        value: float | None,
        reason: Reason,
        traceparent: str | None = None,
    ) -> None:
        """The anomaly's cause is gone."""
        await self._tell(self._known[anomaly_id].clear(at, value, reason), at, cause, traceparent)

    def worsen(self, anomaly_id: UUID, cause: Cause, peak: float, at: datetime) -> None:
        """A value further out than any before."""
        anomaly = self._known[anomaly_id]
        anomaly.worsen(peak, at, cause.summary(peak, late=anomaly.late))
        self._worse[anomaly_id] = cause

    def look_again(self, anomaly_id: UUID, cause: Cause) -> None:
        """The others may know a milder value than its worst."""
        self._worse[anomaly_id] = cause

    def is_open(self, anomaly_id: UUID) -> bool:
        """True until it is cleared."""
        return self._known[anomaly_id].state == "open"

    def amend(self, anomaly_id: UUID, cause: Cause, raised: Raised) -> None:
        """Late readings have shown when it really began. What was told stays told; whoever reads it reads the truth."""
        anomaly = self._known[anomaly_id]
        anomaly.began_at, anomaly.detected_at = instant(raised.began_at), instant(raised.detected_at)
        self.worsen(anomaly_id, cause, raised.peak, instant(raised.peak_at))

    def amend_end(self, anomaly_id: UUID, cause: Cause, cleared: Cleared) -> None:
        """Late readings have shown when it really ended."""
        anomaly = self._known[anomaly_id]
        anomaly.cleared_at, anomaly.cleared_value = instant(cleared.at), cleared.value
        self.worsen(anomaly_id, cause, cleared.peak, instant(cleared.peak_at))

    async def store(self) -> None:
        """Write all of it. Clearing goes first: the database allows one open anomaly per cause at any moment."""
        await self._tell_worse()
        await flush_changes(self._session)
        await add_new(self._session, self._new)
        self._new.clear()

    async def _tell_worse(self) -> None:
        """Of what gets worse with every reading the others hear at once, and then now and then the worst so far."""
        for anomaly_id, cause in self._worse.items():
            anomaly = self._known[anomaly_id]
            if not anomaly.untold:
                continue
            due = self._now if anomaly.told_at is None else anomaly.told_at + TOLD_EVERY
            if due > self._now:
                await set_peak_timer(self._session, cause.rule_id, due)
            else:
                await self._tell(anomaly.peaked(self._now), self._now, cause, None)
        self._worse.clear()

    async def _tell(self, event: AnomalyFact, at: datetime, cause: Cause, traceparent: str | None) -> None:
        await publish(self._session, event, at=at, clause=cause.clause, traceparent=traceparent)
