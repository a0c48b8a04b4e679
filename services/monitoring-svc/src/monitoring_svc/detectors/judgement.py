"""Judging series inside one transaction: readings, confirmations and silences become findings, findings anomalies.

Whoever holds a `Judgement` holds the locks of its series, so states read here are the newest committed ones. Nothing is
kept between transactions: any replica may judge any series next.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Self
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.anomalies.docket import Docket
from monitoring_svc.anomalies.domain import Reason
from monitoring_svc.detectors import domain, repository, silence
from monitoring_svc.detectors.domain import Cleared, Phase, Raised
from monitoring_svc.detectors.watch import Dismissed, Finding, Heard, Silent, Spoke, Watch, Worsened, newer_than
from monitoring_svc.readings.domain import instant, microseconds
from monitoring_svc.rules.domain import NoData, Threshold
from svckit import timers

HOLD = "hold"
NO_DATA = "no-data"
SETTLE = timedelta(seconds=5)
"""A hold time that was over before its readings came is confirmed only after this, so that the rest may arrive."""


class Judgement:
    """The series under judgement and the rules that watch them. ``judged``: the time of each one's last reading."""

    def __init__(
        self, session: AsyncSession, now: datetime, watches: dict[int, list[Watch]], judged: dict[int, int]
    ) -> None:
        self._session = session
        self._now = now
        self._watches = watches
        self._judged = judged
        self._findings: list[tuple[Watch, Finding, str | None]] = []

    @classmethod
    async def of_series(cls, session: AsyncSession, heard: Sequence[Heard], now: datetime) -> Self:
        """Lock the series, write what they said last, and load the rules that have to look closely."""
        judged = await repository.hear(session, heard)
        return cls(session, now, await repository.watches(session, heard), judged)

    @classmethod
    async def of_rule(cls, session: AsyncSession, rule_id: UUID, now: datetime) -> tuple[Self, Watch | None]:
        """Lock the rule's series and load this rule alone; no watch where it is retired."""
        num = await repository.series_num(session, rule_id)
        heard_at = None if num is None else await repository.lock(session, num)
        watch = await repository.watch(session, rule_id)
        if watch is None:
            return cls(session, now, {}, {}), None
        watch.heard_at = heard_at
        return cls(session, now, {watch.series_num: [watch]}, {}), watch

    def hear(self, heard: Heard) -> None:
        """Judge what came of a series, batch by batch."""
        watches = self._watches.get(heard.num)
        if watches is None:
            return
        for ats, values, received_at, traceparent in heard.portions:
            self._hear_batch(heard.num, watches, ats, values, received_at, traceparent)

    def confirm(self, watch: Watch, traceparent: str | None) -> None:
        """The hold time of a pending rule may be over."""
        if isinstance(watch.cause.figures, Threshold):
            watch.state, raised = domain.confirm(watch.cause.figures, watch.state, microseconds(self._now))
            if raised is not None:
                self._findings.append((watch, raised, traceparent))

    def fall_silent(self, watch: Watch, finding: Silent) -> None:
        """The series has been silent too long."""
        watch.state = domain.Detector(Phase.RAISED)
        self._findings.append((watch, finding, None))

    async def dismiss(self, reason: Reason) -> None:
        """Take back to normal, clearing the open anomalies: their rule is no longer the one that saw them."""
        for watch in (watch for group in self._watches.values() for watch in group):
            watch.state = domain.Detector()
            if watch.anomaly_id is not None:
                self._findings.append((watch, Dismissed(self._now, reason), None))
        await self.store()

    async def store(self) -> None:
        """Write the states that moved and the anomalies; set the timers they need."""
        await self._settle_findings()
        watches = [watch for group in self._watches.values() for watch in group if watch.state is not watch.before]
        await repository.store_states(self._session, watches)
        for watch in watches:
            await self._set_hold_timer(watch)

    def _hear_batch(
        self,
        num: int,
        watches: list[Watch],
        ats: list[int],
        values: list[float],
        received_at: datetime,
        traceparent: str | None,
    ) -> None:
        ats, values = newer_than(self._judged.get(num), ats, values)
        for watch in watches:
            figures = watch.cause.figures
            if isinstance(figures, NoData):
                self._hear_silent(watch, figures, received_at, values, traceparent)
            elif values:
                self._hear_threshold(watch, figures, ats, values, traceparent)
        if values:
            self._judged[num] = ats[-1]

    def _hear_threshold(
        self, watch: Watch, figures: Threshold, ats: list[int], values: list[float], traceparent: str | None
    ) -> None:
        before = watch.state
        watch.state, facts = domain.run(figures, before, ats, values)
        self._findings.extend((watch, fact, traceparent) for fact in facts)
        peak, peak_at = watch.state.peak, watch.state.peak_at
        lasting = before.phase is watch.state.phase is Phase.RAISED and not facts
        if lasting and peak is not None and peak_at is not None and peak_at != before.peak_at:
            self._findings.append((watch, Worsened(peak, peak_at), traceparent))

    def _hear_silent(
        self, watch: Watch, figures: NoData, received_at: datetime, values: list[float], traceparent: str | None
    ) -> None:
        if watch.state.phase is Phase.RAISED and silence.broken_by(figures, received_at, self._now):
            watch.state = domain.NORMAL
            self._findings.append((watch, Spoke(received_at, values[-1] if values else None), traceparent))

    async def _settle_findings(self) -> None:
        if not self._findings:
            return
        docket = Docket(self._session)
        await docket.load({watch.anomaly_id for watch, *_ in self._findings if watch.anomaly_id is not None})
        for watch, finding, traceparent in self._findings:
            await self._settle(docket, watch, finding, traceparent)
        await docket.store()
        self._findings.clear()

    async def _settle(self, docket: Docket, watch: Watch, finding: Finding, traceparent: str | None) -> None:
        match finding:
            case Raised():
                watch.anomaly_id = await docket.open(
                    watch.cause,
                    began_at=instant(finding.began_at),
                    detected_at=instant(finding.detected_at),
                    value=finding.value,
                    peak=finding.peak,
                    peak_at=instant(finding.peak_at),
                    traceparent=traceparent,
                )
            case Silent():
                watch.anomaly_id = await docket.open(
                    watch.cause, began_at=finding.heard_at, detected_at=finding.detected_at
                )
            case _ if watch.anomaly_id is None:
                raise ValueError(f"rule {watch.cause.rule_id} has no open anomaly for {finding}")
            case Worsened():
                docket.worsen(watch.anomaly_id, finding.peak, instant(finding.peak_at))
            case Cleared():
                docket.worsen(watch.anomaly_id, finding.peak, instant(finding.peak_at))
                await docket.clear(
                    watch.anomaly_id,
                    watch.cause,
                    at=instant(finding.at),
                    value=finding.value,
                    reason="back-to-normal",
                    traceparent=traceparent,
                )
                watch.anomaly_id = None
            case Dismissed():
                await docket.clear(watch.anomaly_id, watch.cause, at=finding.at, value=None, reason=finding.reason)
                watch.anomaly_id = None
            case Spoke():
                await self._end_silence(docket, watch, watch.anomaly_id, finding, traceparent)

    async def _end_silence(
        self, docket: Docket, watch: Watch, anomaly_id: UUID, finding: Spoke, traceparent: str | None
    ) -> None:
        at, value = finding.received_at, finding.value
        await docket.clear(
            anomaly_id, watch.cause, at=at, value=value, reason="series-speaks-again", traceparent=traceparent
        )
        watch.anomaly_id = None
        if isinstance(watch.cause.figures, NoData):
            await set_silence_timer(self._session, watch.cause.rule_id, watch.version, at + watch.cause.figures.after)

    async def _set_hold_timer(self, watch: Watch) -> None:
        if not isinstance(watch.cause.figures, Threshold) or watch.state.since == watch.before.since:
            return
        due_us = domain.hold_due(watch.cause.figures, watch.state)
        if due_us is None:
            return
        due, hold = instant(due_us), timedelta(microseconds=watch.cause.figures.hold_us)
        # A step per spell: a timer that fires at this moment waits for our lock, so we must not wait for its row.
        await timers.schedule(
            self._session,
            kind=HOLD,
            subject=str(watch.cause.rule_id),
            step=str(watch.state.since),
            due_at=due if due > self._now else self._now + min(hold, SETTLE),
        )


async def set_silence_timer(session: AsyncSession, rule_id: UUID, version: int, due_at: datetime) -> None:
    """Look at the series' silence at ``due_at``. A step per version of the rule: older ones fire in vain."""
    await timers.schedule(session, kind=NO_DATA, subject=str(rule_id), step=str(version), due_at=due_at)
