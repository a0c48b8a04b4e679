"""Every query about meetings."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.meetings.domain import Kind, State
from roster_svc.meetings.models import Acknowledgement, Meeting
from svckit.web import Principal

NEWEST_FIRST = (Meeting.due_at.desc(), Meeting.id.desc())
_WHOLE = (
    selectinload(Meeting.attendees),
    selectinload(Meeting.acknowledgements),
    selectinload(Meeting.notes),
)


def visible(principal: Principal) -> Select[Meeting]:
    return select(Meeting).where(principal.in_scope(Meeting.site_id)).options(*_WHOLE)


def filtered(
    query: Select[Meeting],
    *,
    site_id: UUID | None,
    shift_id: UUID | None,
    series_id: UUID | None,
    kind: Kind | None,
    state: State | None,
    from_: datetime | None,
    to: datetime | None,
) -> Select[Meeting]:
    """Those of a site, shift, series, kind and state that are due in a stretch of time: each only where given."""
    given = {"site_id": site_id, "shift_id": shift_id, "series_id": series_id, "kind": kind, "state": state}
    for name, value in given.items():
        if value is not None:
            query = query.where(getattr(Meeting, name) == value)
    if from_ is not None:
        query = query.where(Meeting.due_at >= from_)
    return query if to is None else query.where(Meeting.due_at < to)


async def find(session: AsyncSession, principal: Principal, meeting_id: UUID) -> Meeting | None:
    query = visible(principal).where(Meeting.id == meeting_id)
    return await session.scalar(query.execution_options(populate_existing=True))


async def find_for_update(session: AsyncSession, principal: Principal, meeting_id: UUID) -> Meeting | None:
    return await session.scalar(
        visible(principal).where(Meeting.id == meeting_id).with_for_update(of=Meeting, key_share=True)
    )


async def lock(session: AsyncSession, meeting_id: UUID) -> Meeting | None:
    """The meeting for the clock, locked."""
    query = select(Meeting).options(*_WHOLE).where(Meeting.id == meeting_id)
    return await session.scalar(query.with_for_update(of=Meeting, key_share=True))


async def of_shift(session: AsyncSession, shift_id: UUID, kind: Kind, *, lock: bool = False) -> Meeting | None:
    query = select(Meeting).options(*_WHOLE).where(Meeting.shift_id == shift_id, Meeting.kind == kind)
    return await session.scalar(query.with_for_update(of=Meeting, key_share=True) if lock else query)


async def acknowledged(session: AsyncSession, meeting_id: UUID) -> Sequence[Acknowledgement]:
    query = select(Acknowledgement).where(Acknowledgement.meeting_id == meeting_id)
    return (await session.scalars(query)).all()


async def last_weekly(session: AsyncSession, site_id: UUID, before: datetime) -> datetime | None:
    """When the weekly meeting before that one was held."""
    query = (
        select(Meeting.held_at)
        .where(Meeting.site_id == site_id, Meeting.kind == Kind.WEEKLY, Meeting.state == State.FINISHED)
        .where(Meeting.held_at < before)
        .order_by(Meeting.held_at.desc())
        .limit(1)
    )
    return await session.scalar(query)


async def with_problems(session: AsyncSession, site_id: UUID, since: datetime, most: int) -> Sequence[Meeting]:
    """The finished post-shift meetings since then that named problems, the oldest first."""
    query = (
        select(Meeting)
        .where(Meeting.site_id == site_id, Meeting.kind == Kind.POST_SHIFT, Meeting.state == State.FINISHED)
        .where(Meeting.finished_at >= since, Meeting.problems.is_not(None))
        .order_by(Meeting.finished_at, Meeting.id)
        .limit(most)
    )
    return (await session.scalars(query)).all()
