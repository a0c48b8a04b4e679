"""From what became certain to the anomalies that are told."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.anomalies.batch import AnomalyBatch
from monitoring_svc.anomalies.domain import Reason
from monitoring_svc.detectors.domain import Cleared, Raised
from monitoring_svc.detectors.timing import set_silence_timer
from monitoring_svc.detectors.watch import (
    Denied,
    Dismissed,
    Finding,
    Revised,
    Silent,
    Spoke,
    Untold,
    Watch,
    Worsened,
)
from monitoring_svc.readings.domain import instant
from monitoring_svc.rules.domain import NoData

Certain = tuple[Watch, Finding, str | None]
"""A finding of a rule, and the trace of the batch that brought it."""


class AnomalyWriter:
    """The findings of one transaction, in the order they were made."""

    def __init__(self, session: AsyncSession, batch: AnomalyBatch) -> None:
        self._session = session
        self._batch = batch

    async def settle(self, findings: Sequence[Certain]) -> None:
        """Open, amend and clear what the findings say; stored on return."""
        await self._batch.load({id_ for watch, finding, _ in findings for id_ in _changed(watch, finding)})
        for watch, finding, traceparent in findings:
            await self._settle(watch, finding, traceparent)
        await self._batch.store()

    async def _settle(self, watch: Watch, finding: Finding, traceparent: str | None) -> None:
        match finding:
            case Raised():
                watch.anomaly_id = await self._open(watch, finding, traceparent)
            case Silent():
                watch.anomaly_id = await self._batch.open(
                    watch.cause,
                    began_at=finding.heard_at,
                    detected_at=finding.detected_at,
                    late_after=watch.late_after,
                )
            case Revised():
                await self._revise(watch, finding, traceparent)
            case _ if watch.anomaly_id is None:
                raise ValueError(f"rule {watch.cause.rule_id} has no open anomaly for {finding}")
            case Worsened():
                self._batch.worsen(watch.anomaly_id, watch.cause, finding.peak, instant(finding.peak_at))
            case Untold():
                self._batch.look_again(watch.anomaly_id, watch.cause)
            case Cleared():
                await self._clear(watch, watch.anomaly_id, finding, traceparent)
                watch.anomaly_id = None
            case Denied() | Dismissed() | Spoke():
                await self._end(watch, watch.anomaly_id, finding, traceparent)
                watch.anomaly_id = None

    async def _end(
        self, watch: Watch, anomaly_id: UUID, finding: Denied | Dismissed | Spoke, traceparent: str | None
    ) -> None:
        at, value, reason = _end_of(finding)
        await self._batch.clear(anomaly_id, watch.cause, at=at, value=value, reason=reason, traceparent=traceparent)
        if isinstance(finding, Spoke) and isinstance(watch.cause.figures, NoData):
            due = finding.received_at + watch.cause.figures.after
            await set_silence_timer(self._session, watch.cause.rule_id, watch.version, due)

    async def _revise(self, watch: Watch, finding: Revised, traceparent: str | None) -> None:
        raised, cleared, anomaly_id = finding.spell.raised, finding.spell.cleared, finding.told
        if anomaly_id is None:
            anomaly_id = await self._open(watch, raised, traceparent, over=cleared is not None)
        else:
            self._batch.amend(anomaly_id, watch.cause, raised)
        if cleared is None:
            watch.anomaly_id = anomaly_id
            return
        if self._batch.is_open(anomaly_id):
            await self._clear(watch, anomaly_id, cleared, traceparent)
        else:
            self._batch.amend_end(anomaly_id, watch.cause, cleared)
        if watch.anomaly_id == anomaly_id:
            watch.anomaly_id = None

    async def _open(self, watch: Watch, raised: Raised, traceparent: str | None, *, over: bool = False) -> UUID:
        return await self._batch.open(
            watch.cause,
            began_at=instant(raised.began_at),
            detected_at=instant(raised.detected_at),
            value=raised.value,
            peak=raised.peak,
            peak_at=instant(raised.peak_at),
            over=over,
            late_after=watch.late_after,
            traceparent=traceparent,
        )

    async def _clear(self, watch: Watch, anomaly_id: UUID, cleared: Cleared, traceparent: str | None) -> None:
        self._batch.worsen(anomaly_id, watch.cause, cleared.peak, instant(cleared.peak_at))
        await self._batch.clear(
            anomaly_id,
            watch.cause,
            at=instant(cleared.at),
            value=cleared.value,
            reason="back-to-normal",
            traceparent=traceparent,
        )


def _end_of(finding: Denied | Dismissed | Spoke) -> tuple[datetime, float | None, Reason]:
    match finding:
        case Denied():
            return instant(finding.at), finding.value, "back-to-normal"
        case Dismissed():
            return finding.at, None, finding.reason
        case Spoke():
            return finding.received_at, finding.value, "series-speaks-again"


def _changed(watch: Watch, finding: Finding) -> set[UUID]:
    told = finding.told if isinstance(finding, Revised) else None
    return {id_ for id_ in (watch.anomaly_id, told) if id_ is not None}
