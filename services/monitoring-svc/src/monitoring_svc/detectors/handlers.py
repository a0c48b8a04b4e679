"""The durable timers of detectors."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import silence
from monitoring_svc.detectors.domain import Phase
from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.detectors.timing import set_silence_timer
from monitoring_svc.detectors.watch import Silent
from monitoring_svc.readings import waiting_batches
from monitoring_svc.rules.domain import NoData
from svckit.db import process_cache
from svckit.messaging import Progress
from svckit.timers import LOOK_AGAIN, Timer, first_seen, hears_first


async def hold_over(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The limit was broken and no reading has denied it since: confirm it, late only by the timer's lateness."""
    judgement, watch = await Judgement.of_rule(session, UUID(timer.subject), now)
    if watch is None:
        return
    judgement.confirm(watch, timer.traceparent)
    await judgement.store()


async def come_true(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Good news from the future is none any more: judge by it."""
    judgement, watch = await Judgement.of_rule(session, UUID(timer.subject), now)
    if watch is None:
        return
    await judgement.come_true(watch, (timer.payload["first"], timer.payload["last"]), timer.traceparent)
    await judgement.store()


async def peak_due(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """It got worse too fast to tell each reading: tell the worst of them."""
    judgement, watch = await Judgement.of_rule(session, UUID(timer.subject), now)
    if watch is None:
        return
    judgement.tell_peak(watch)
    await judgement.store()


async def silence_due(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Look whether the series was heard in time. Batches do not touch the timer: it is set again from here."""
    judgement, watch = await Judgement.of_rule(session, UUID(timer.subject), now)
    if watch is None or str(watch.version) != timer.step or watch.state.phase is Phase.RAISED:
        return
    figures = watch.cause.figures
    if not isinstance(figures, NoData):
        return
    if not watch.active:  # nobody is called for a site out of service; looked at again, for it may be back by then
        await set_silence_timer(session, watch.cause.rule_id, watch.version, now + figures.after)
        return
    due = silence.deadline(figures, watch.heard_at, watch.watched_from)
    if due > now:
        await set_silence_timer(session, watch.cause.rule_id, watch.version, due)
        return
    seen_at = first_seen(timer, now)
    heard = process_cache(session, Progress).heard_until(due)
    heard = heard and not await waiting_batches.any_received_by(session, watch.cause.site_id, due)
    if hears_first(due, seen_at, now, heard=heard):
        await set_silence_timer(session, watch.cause.rule_id, watch.version, now + LOOK_AGAIN, seen_at)
        return
    judgement.fall_silent(watch, Silent(heard_at=due - figures.after, detected_at=due))
    await judgement.store()
