"""Judging series inside one transaction: readings, confirmations and silences become findings, findings anomalies.

Whoever holds a `Judgement` holds the locks of its series, so states read here are the newest committed ones. Nothing is
kept between transactions: any replica may judge any series next. Readings in order move the states on; late ones, of
whichever station, have the stretch of history that they touch judged again (`history`).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Self
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.anomalies.batch import AnomalyBatch
from monitoring_svc.anomalies.domain import Reason
from monitoring_svc.detectors import domain, history, repository, silence, stored_history
from monitoring_svc.detectors.anomaly_writer import AnomalyWriter, Certain
from monitoring_svc.detectors.domain import NORMAL, Phase
from monitoring_svc.detectors.history import Judged, Told
from monitoring_svc.detectors.timing import set_come_true_timer, set_hold_timer
from monitoring_svc.detectors.watch import Denied, Dismissed, Revised, Silent, Spoke, Untold, Watch, Worsened
from monitoring_svc.readings.domain import microseconds
from monitoring_svc.readings.series_batch import Measured, SeriesBatch, StationPart
from monitoring_svc.rules.domain import NoData, Threshold


class Judgement:
    """The series under judgement and the rules that watch them. ``judged``: the time of each one's last reading."""

    def __init__(
        self, session: AsyncSession, now: datetime, watches: dict[int, list[Watch]], judged: dict[int, int]
    ) -> None:
        self._session = session
        self._now = now
        self._now_us = microseconds(now)
        self._watches = watches
        self._judged = judged
        self._findings: list[Certain] = []

    @classmethod
    async def of_series(cls, session: AsyncSession, heard: Sequence[SeriesBatch], now: datetime) -> Self:
        """Lock the series, write what they said last, and load the rules that have to look closely."""
        judged = await repository.hear(session, heard)
        return cls(session, now, await repository.watches(session, heard, judged, now), judged)

    @classmethod
    async def of_rule(cls, session: AsyncSession, rule_id: UUID, now: datetime) -> tuple[Self, Watch | None]:
        """Lock the rule's series and load this rule alone; no watch where it is retired."""
        num = await repository.series_num(session, rule_id)
        judged_at, heard_at = (None, None) if num is None else await repository.lock(session, num)
        watch = await repository.watch(session, rule_id, now)
        if watch is None:
            return cls(session, now, {}, {}), None
        watch.heard_at = heard_at
        judged = {} if judged_at is None else {watch.series_num: microseconds(judged_at)}
        return cls(session, now, {watch.series_num: [watch]}, judged), watch

    async def hear(self, heard: SeriesBatch) -> None:
        """Judge what came of a series: batch by batch where all is in order, else by the readings' times."""
        watches, head = self._watches.get(heard.num), self._judged.get(heard.num)
        if watches is None:
            return
        for watch in watches:
            if isinstance(watch.cause.figures, NoData):
                for portion in heard.portions:
                    self._hear_silent(watch, watch.cause.figures, portion)
        limits = [(watch, watch.cause.figures) for watch in watches if isinstance(watch.cause.figures, Threshold)]
        if head is None and heard.in_order:
            for watch, figures in limits:
                for portion in heard.portions:
                    self._go_on(watch, figures, portion.ats, portion.values, portion.traceparent)
        elif limits:
            await self._hear_in_any_order(heard, head, limits)

    def confirm(self, watch: Watch, traceparent: str | None) -> None:
        """The hold time of a pending rule may be over."""
        if isinstance(watch.cause.figures, Threshold):
            watch.state, raised = domain.confirm(watch.cause.figures, watch.state, self._now_us)
            if raised is not None:
                self._findings.append((watch, raised, traceparent))

    async def come_true(self, watch: Watch, span: tuple[int, int], traceparent: str | None) -> None:
        """The time of good news from the future has come."""
        head = self._judged.get(watch.series_num)
        if isinstance(watch.cause.figures, Threshold) and head is not None:
            await self._look_back(watch, watch.cause.figures, span, head, traceparent)

    def tell_peak(self, watch: Watch) -> None:
        """The worst value of its open anomaly may not be told yet."""
        if watch.anomaly_id is not None:
            self._findings.append((watch, Untold(), None))

    def fall_silent(self, watch: Watch, finding: Silent) -> None:
        """The series has been silent too long."""
        watch.state = domain.Detector(Phase.RAISED)
        self._findings.append((watch, finding, None))

    async def dismiss(self, reason: Reason) -> None:
        """Take back to normal, clearing the open anomalies: their rule is no longer the one that saw them."""
        for watch in (watch for group in self._watches.values() for watch in group):
            watch.state, watch.cleared = domain.Detector(), None
            if watch.anomaly_id is not None:
                self._findings.append((watch, Dismissed(self._now, reason), None))
        await self.store()

    async def store(self) -> None:
        """Write the states that moved and the anomalies; set the timers they need."""
        if self._findings:
            await AnomalyWriter(self._session, AnomalyBatch(self._session, self._now)).settle(self._findings)
            self._findings.clear()
        watches = [watch for group in self._watches.values() for watch in group if watch.moved]
        await repository.store_states(self._session, watches)
        for watch in watches:
            await set_hold_timer(self._session, watch, self._now)

    async def _hear_in_any_order(
        self, heard: SeriesBatch, head: int | None, limits: list[tuple[Watch, Threshold]]
    ) -> None:
        readings = sorted(heard.readings(), key=lambda reading: (reading.key, reading.at))
        late = [reading for reading in readings if head is not None and reading.key <= head]
        for watch, figures in limits:
            if head is not None and late:
                await self._hear_late(watch, figures, late, head, heard.portions)
            rest = history.course(figures, readings[len(late) :], self._now_us)
            for place, group in groupby(rest, key=lambda reading: reading.portion):
                self._go_on(watch, figures, *_apart(group), heard.portions[place].traceparent)
            await self._wait_for(watch, figures, readings)

    async def _hear_late(
        self, watch: Watch, figures: Threshold, late: Sequence[Measured], head: int, portions: Sequence[StationPart]
    ) -> None:
        known = history.course(figures, late, self._now_us)
        if not known:
            return
        traceparent = portions[late[-1].portion].traceparent
        if not history.untouched(figures, watch.state, watch.cleared, known):
            await self._look_back(watch, figures, (known[0].key, known[-1].key), head, traceparent)
        elif watch.state.phase is Phase.RAISED:
            inside = (reading for reading in known if reading.key > (watch.state.since or 0))
            self._go_on(watch, figures, *_apart(inside), traceparent)

    async def _look_back(
        self, watch: Watch, figures: Threshold, span: tuple[int, int], head: int, traceparent: str | None
    ) -> None:
        """Judge the stretch of history again that the span touches, and bring what was told up to it."""
        part, known = await self._stretch(watch, figures, span, head)
        course = history.course(figures, part.readings, self._now_us)
        state, facts = domain.run(figures, NORMAL, *_apart(course))
        if part.ends is None and watch.state.phase is Phase.RAISED:
            state, raised = domain.confirm(figures, state, self._now_us)
            facts += [raised] if raised is not None else []
        pairs, left = history.revise(history.spells(facts), known)
        if any(one.cleared_at is None for one in left):
            good = next(one for one in reversed(course) if not figures.beyond(one.value))
            self._findings.append((watch, Denied(good.key, good.value), traceparent))
        for spell, told in pairs:
            watch.note_end(spell.cleared)
            self._findings.append((watch, Revised(spell, told.id if told else None), traceparent))
        if part.ends is None:
            watch.state = state
            if state.phase is Phase.RAISED and state.peak is not None and state.peak_at is not None:
                self._findings.append((watch, Worsened(state.peak, state.peak_at), traceparent))
        await self._wait_for(watch, figures, part.readings)

    async def _stretch(
        self, watch: Watch, figures: Threshold, span: tuple[int, int], head: int
    ) -> tuple[stored_history.Stretch, list[Told]]:
        while True:
            part = await stored_history.stretch(self._session, watch, figures, span, head, self._now_us)
            told = await stored_history.told(self._session, watch, part)
            wider = part.wider(span, told, watch.state.since, head)
            if wider == span:
                return part, told
            span = wider

    async def _wait_for(self, watch: Watch, figures: Threshold, readings: Sequence[Judged]) -> None:
        """Look again when the time of good news has come, where it may still change something."""
        news = [one for one in readings if not history.counts(figures, one.at, one.value, self._now_us)]
        if news and (watch.state.phase is not Phase.NORMAL or min(one.key for one in news) <= (watch.cleared or 0)):
            span = (min(one.key for one in news), max(one.key for one in news))
            await set_come_true_timer(self._session, watch.cause.rule_id, min(one.at for one in news), span)

    def _go_on(
        self, watch: Watch, figures: Threshold, ats: list[int], values: list[float], traceparent: str | None
    ) -> None:
        before = watch.state
        watch.state, facts = domain.run(figures, before, ats, values)
        for fact in facts:
            watch.note_end(fact)
            self._findings.append((watch, fact, traceparent))
        peak, peak_at = watch.state.peak, watch.state.peak_at
        lasting = before.phase is watch.state.phase is Phase.RAISED and not facts
        if lasting and peak is not None and peak_at is not None and peak_at != before.peak_at:
            self._findings.append((watch, Worsened(peak, peak_at), traceparent))

    def _hear_silent(self, watch: Watch, figures: NoData, portion: StationPart) -> None:
        if watch.state.phase is Phase.RAISED and silence.broken_by(figures, portion.received_at, self._now):
            watch.state = NORMAL
            self._findings.append((watch, Spoke(portion.received_at, portion.values[-1]), portion.traceparent))


def _apart(readings: Iterable[Judged]) -> tuple[list[int], list[float]]:
    known = list(readings)
    return [reading.key for reading in known], [reading.value for reading in known]
