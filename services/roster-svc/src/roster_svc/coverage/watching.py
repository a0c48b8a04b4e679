"""Watching the seat: too few at it are told at once, and people are called about it within a minute (R-2.2.3a).

It is looked at whenever the duty of a site is settled, in the same transaction. About a post that the roster wants
manned and nobody is at, `duty.alarms` calls already, about an unanswered presence check `presence_checks`: nobody is
called twice about one hole.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.coverage import calling, repository
from roster_svc.coverage.domain import SEAT, Stretch, needed_at, short_at
from roster_svc.coverage.models import CoverageGap
from roster_svc.duty.repository import free_site
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.sites.models import Site
from svckit import timers
from svckit.messaging import publish
from svckit.timers import Timer

COVERAGE_GAP = "coverage-gap"
CLAUSE = "R-2.2.3a"


async def follow(session: AsyncSession, site_id: UUID, now: datetime) -> None:
    """Begin or end the gap of the seat as it stands now; the caller holds the site and has settled it."""
    policy = await policies.duty_policy(session, site_id, now)
    gap = await repository.open_gap(session, site_id, SEAT)
    short = await _short(session, site_id, needed_at(SEAT, policy), now)
    if gap is None and short is not None and await _is_watched(session, site_id):
        gap = CoverageGap.of(site_id, SEAT, short)
        session.add(gap)
        await session.flush()
        await publish(session, gap.lost(), at=now, actor="system:clock", clause=CLAUSE)
    elif gap is not None and short is None:
        fact = gap.restore(now)
        await session.flush()
        await publish(session, fact, at=now, actor="system:clock", clause=CLAUSE)
    if gap is not None:
        gap.fewest = min(gap.fewest, short.present) if short else gap.fewest
        await _alarm(session, gap, policy, now)


async def call_about(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Too few are still there: call somebody about it. A site that somebody holds this moment is asked again."""
    gap = await repository.lasting(session, UUID(timer.subject))
    if gap is None:
        return
    if not await free_site(session, gap.site_id):
        await timers.try_again_soon(session, timer, now)
        return
    gap = await repository.lasting(session, gap.id)
    if gap is not None:
        await _call(session, gap, timer, now)


async def _call(session: AsyncSession, gap: CoverageGap, timer: Timer, now: datetime) -> None:
    policy = await policies.duty_policy(session, gap.site_id, now)
    wait = timedelta(minutes=policy.unmanned_escalate_min)
    more = await calling.call(session, gap, int(timer.step), now, wait)
    if more:
        step = str(int(timer.step) + 1)
        await timers.schedule(session, kind=COVERAGE_GAP, subject=timer.subject, step=step, due_at=now + wait)


async def _short(session: AsyncSession, site_id: UUID, needed: int, now: datetime) -> Stretch | None:
    if needed == 0:
        return None
    seats = await repository.seats(session, [site_id], SEAT, now, now + timedelta.resolution)
    return short_at(seats[site_id].answering(), needed, now)


async def _is_watched(session: AsyncSession, site_id: UUID) -> bool:
    """Whether the site is in service and has ever had somebody at the seat: before that nothing is proven."""
    site = await session.get_one(Site, site_id)
    return site.active and site_id in await repository.begun(session, [site_id], SEAT)


async def _alarm(session: AsyncSession, gap: CoverageGap, policy: DutyPolicy, now: datetime) -> None:
    """Call soon; not where the gap is over, or people are called about the empty post already."""
    subject = str(gap.id)
    if gap.until is not None or await repository.post_is_empty(session, gap.site_id, gap.post):
        await timers.cancel(session, kind=COVERAGE_GAP, subject=subject)
        await calling.settle(session, gap, now)
    elif not gap.call_ids:
        due_at = max(now, gap.since + timedelta(minutes=policy.unmanned_call_min))
        await timers.schedule(session, kind=COVERAGE_GAP, subject=subject, step="1", due_at=due_at)
