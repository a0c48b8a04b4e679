"""Every query about the coverage of seats."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster_svc.away_passes.models import AwayPass
from roster_svc.coverage.domain import Absence, Cause, Presence, Seat, Span
from roster_svc.coverage.models import CoverageGap
from roster_svc.duty.models import DutyInterval, PostGap
from roster_svc.duty.roll import THERE
from roster_svc.presence_checks.domain import State
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.shifts.models import Shift

Sites = Collection[UUID]
_There = Select[UUID, UUID, datetime, datetime | None, str | None]


async def seats(
    session: AsyncSession, site_ids: Sites, post: str, since: datetime, until: datetime
) -> Mapping[UUID, Seat]:
    """What is known of the seat of each site between two moments: four statements, however many sites there are."""
    presences, absences, planned = (defaultdict[UUID, list[Any]](list) for _ in range(3))
    for came in await session.execute(_there(site_ids, post, since, until)):
        presences[came.site_id].append(Presence(came.staff_id, came.since, came.until, came.end_reason))
    for gone in await session.execute(_away(site_ids, post, since, until)):
        absences[gone.site_id].append(Absence(gone.staff_id, gone.granted_at, gone.ended_at))
    for silent in await session.execute(_unanswered(site_ids, post, since, until)):
        absences[silent.site_id].append(Absence(silent.staff_id, silent.due_at, silent.back_at, Cause.UNREACHABLE))
    for named in await session.execute(_planned(site_ids, post, since, until)):
        planned[named.site_id].append(Span(named.staff_id, named.starts_at, named.busy_until))
    return {site_id: Seat(presences[site_id], absences[site_id], planned[site_id]) for site_id in site_ids}


async def begun(session: AsyncSession, site_ids: Sites, post: str) -> Mapping[UUID, datetime]:
    """Since when each of the sites has had somebody at the seat; without those that never had."""
    query = select(DutyInterval.site_id, func.min(DutyInterval.since).label("first"))
    query = query.where(DutyInterval.site_id.in_(site_ids), DutyInterval.post == post, DutyInterval.basis.in_(THERE))
    rows = await session.execute(query.group_by(DutyInterval.site_id))
    return {row.site_id: row.first for row in rows}


async def open_gap(session: AsyncSession, site_id: UUID, post: str) -> CoverageGap | None:
    """The gap of the seat that lasts; the caller holds the site."""
    query = select(CoverageGap).where(CoverageGap.site_id == site_id, CoverageGap.post == post)
    return await session.scalar(query.where(CoverageGap.until.is_(None)).execution_options(populate_existing=True))


async def lasting(session: AsyncSession, gap_id: UUID) -> CoverageGap | None:
    """The gap as it is stored now; None where it is over."""
    query = select(CoverageGap).where(CoverageGap.id == gap_id, CoverageGap.until.is_(None))
    return await session.scalar(query.execution_options(populate_existing=True))


async def open_since(session: AsyncSession, site_ids: Sites, post: str) -> Mapping[UUID, datetime]:
    """Since when too few are at the seat now, of each site where that is so."""
    query = select(CoverageGap.site_id, CoverageGap.since)
    query = query.where(CoverageGap.site_id.in_(site_ids), CoverageGap.post == post, CoverageGap.until.is_(None))
    return {row.site_id: row.since for row in await session.execute(query)}


async def post_is_empty(session: AsyncSession, site_id: UUID, post: str) -> bool:
    """Whether people are called already, because nobody is at a post that the roster wants manned."""
    query = select(PostGap.id).where(PostGap.site_id == site_id, PostGap.post == post, PostGap.until.is_(None))
    return await session.scalar(query) is not None


async def checks(
    session: AsyncSession, site_ids: Sites, post: str, since: datetime, until: datetime
) -> Sequence[Row[UUID, datetime, str, datetime | None]]:
    """The presence checks at the seat that were asked between two moments, with what became of them."""
    query = select(PresenceCheck.site_id, PresenceCheck.sent_at, PresenceCheck.state, PresenceCheck.answered_at)
    query = query.where(PresenceCheck.site_id.in_(site_ids), PresenceCheck.post == post)
    return (await session.execute(query.where(PresenceCheck.sent_at >= since, PresenceCheck.sent_at < until))).all()


def _there(site_ids: Sites, post: str, since: datetime, until: datetime) -> _There:
    one = DutyInterval
    query = select(one.site_id, one.staff_id, one.since, one.until, one.end_reason)
    query = query.where(one.site_id.in_(site_ids), one.post == post, one.basis.in_(THERE))
    return query.where(one.since < until, or_(one.until.is_(None), one.until >= since))


def _away(
    site_ids: Sites, post: str, since: datetime, until: datetime
) -> Select[UUID, UUID, datetime | None, datetime | None]:
    """Whoever left without anybody who stands in."""
    one = AwayPass
    query = select(one.site_id, one.staff_id, one.granted_at, one.ended_at).where(one.site_id.in_(site_ids))
    query = query.where(one.cover_id.is_(None), one.granted_at < until, literal(post) == func.any(one.posts))
    return query.where(or_(one.ended_at.is_(None), one.ended_at >= since))


def _unanswered(site_ids: Sites, post: str, since: datetime, until: datetime) -> Select[Any]:
    """Whoever did not answer, until they did, answered another check, or left."""
    one, other = PresenceCheck, aliased(PresenceCheck)
    answer = select(func.min(other.answered_at)).where(other.staff_id == one.staff_id, other.answered_at > one.due_at)
    went = func.coalesce(Visit.check_out_recorded_at, Visit.checked_out_at)
    leaving = select(func.min(went)).join(Assignment, Assignment.id == Visit.assignment_id)
    leaving = leaving.where(Assignment.shift_id == one.shift_id, Assignment.staff_id == one.staff_id, went > one.due_at)
    back = func.least(answer.scalar_subquery(), leaving.scalar_subquery()).label("back_at")
    query: Select[Any] = select(one.site_id, one.staff_id, one.due_at, back).where(one.site_id.in_(site_ids))
    query = query.where(one.post == post, one.state == State.MISSED.value, one.due_at < until)
    return query.where(or_(back.is_(None), back >= since))


def _planned(site_ids: Sites, post: str, since: datetime, until: datetime) -> Select[UUID, UUID, datetime, datetime]:
    one = Assignment
    query = select(Shift.site_id, one.staff_id, one.starts_at, one.busy_until)
    query = query.join(Shift, Shift.id == one.shift_id)
    query = query.where(Shift.site_id.in_(site_ids), one.post == post, one.binding)
    return query.where(one.starts_at < until, one.busy_until >= since)
