"""Every query about schedules of inspections."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, any_, or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists.models import Checklist
from monitoring_svc.inspection_schedules.domain import State
from monitoring_svc.inspection_schedules.models import InspectionSchedule, ScheduleGap
from monitoring_svc.inspections.models import Inspection
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given; what is out of use only where it is asked for."""

    site_id: UUID | None = None
    checklist_id: UUID | None = None
    post: str | None = None
    state: State | None = None


def visible(principal: Principal) -> Select[InspectionSchedule]:
    return select(InspectionSchedule).where(principal.in_scope(InspectionSchedule.site_id))


def filtered(query: Select[InspectionSchedule], wanted: Wanted, now: datetime) -> Select[InspectionSchedule]:
    """Those that fit."""
    if wanted.site_id is not None:
        query = query.where(InspectionSchedule.site_id == wanted.site_id)
    if wanted.checklist_id is not None:
        query = query.where(InspectionSchedule.checklist_id == wanted.checklist_id)
    if wanted.post is not None:
        query = query.where(any_(InspectionSchedule.posts) == wanted.post)
    return query.where(_stands(wanted.state, now))


def _stands(state: State | None, now: datetime) -> ColumnElement[bool]:
    to_come = InspectionSchedule.next_at.is_not(None)
    paused = and_(InspectionSchedule.paused_until.is_not(None), InspectionSchedule.paused_until > now)
    in_use = InspectionSchedule.retired_at.is_(None)
    match state:
        case State.ACTIVE:
            return and_(to_come, or_(InspectionSchedule.paused_until.is_(None), ~paused))
        case State.PAUSED:
            return and_(to_come, paused)
        case State.OVER:
            return and_(~to_come, in_use)
        case State.RETIRED:
            return ~in_use
    return in_use


async def find(
    session: AsyncSession, principal: Principal, schedule_id: UUID, *, for_update: bool = False
) -> InspectionSchedule | None:
    query = visible(principal).where(InspectionSchedule.id == schedule_id)
    return await session.scalar(query.with_for_update() if for_update else query)


async def locked(session: AsyncSession, schedule_id: UUID) -> InspectionSchedule | None:
    """The schedule for the clock, behind its lock."""
    return await session.scalar(
        select(InspectionSchedule).where(InspectionSchedule.id == schedule_id).with_for_update()
    )


async def newest_gap(session: AsyncSession, schedule_id: UUID) -> ScheduleGap | None:
    query = select(ScheduleGap).where(ScheduleGap.schedule_id == schedule_id)
    return await session.scalar(query.order_by(ScheduleGap.last_at.desc()).limit(1))


async def gaps(session: AsyncSession, schedule_id: UUID, most: int) -> Sequence[ScheduleGap]:
    """The newest ones, the newest first."""
    query = select(ScheduleGap).where(ScheduleGap.schedule_id == schedule_id)
    return (await session.scalars(query.order_by(ScheduleGap.last_at.desc()).limit(most))).all()


async def newest_inspections(session: AsyncSession, schedules: Collection[UUID]) -> Mapping[UUID, Inspection]:
    """By schedule, the inspection of its newest date."""
    query = select(Inspection).where(Inspection.schedule_id.in_(schedules))
    newest_first = (Inspection.schedule_id, Inspection.occurs_at.desc(), Inspection.id.desc())
    rows = await session.scalars(query.ext(distinct_on(Inspection.schedule_id)).order_by(*newest_first))
    return {one.schedule_id: one for one in rows if one.schedule_id is not None}


async def checklists(session: AsyncSession, ids: Collection[UUID]) -> Mapping[UUID, Checklist]:
    """The checklists that schedules name, in use or not."""
    return {one.id: one for one in await session.scalars(select(Checklist).where(Checklist.id.in_(ids)))}
