"""Every query about the duty log."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import CompoundSelect, Select, and_, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, selectinload

from roster_svc.duty_log.models import LogEntry
from roster_svc.shifts.models import Shift
from svckit.web import Principal

NEWEST_FIRST = (LogEntry.occurred_at.desc(), LogEntry.id.desc())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list of entries is narrowed to; empty or None: by nothing. ``words``: all of them stand in it.

    ``begun_by``: without what is told of a shift that had not begun then: a month of roster is published at once.
    """

    site_id: Sequence[UUID] = ()
    shift_id: UUID | None = None
    kind: Sequence[str] = ()
    tag: Sequence[str] = ()
    person: UUID | None = None
    follow_up: bool | None = None
    from_: datetime | None = None
    to: datetime | None = None
    words: Sequence[str] = ()
    begun_by: datetime | None = None


def visible(principal: Principal) -> Select[LogEntry]:
    return select(LogEntry).where(principal.in_scope(LogEntry.site_id)).options(selectinload(LogEntry.correction))


def filtered(query: Select[LogEntry], wanted: Wanted) -> Select[LogEntry]:
    """Those that fit every filter given; several values of one filter mean any of them."""
    if wanted.site_id:
        query = query.where(LogEntry.site_id.in_(wanted.site_id))
    if wanted.shift_id is not None:
        query = query.where(LogEntry.shift_id == wanted.shift_id)
    if wanted.kind:
        query = query.where(LogEntry.kind.in_(wanted.kind))
    if wanted.tag:
        query = query.where(LogEntry.tags.overlap(list(wanted.tag)))
    if wanted.person is not None:
        theirs = LogEntry.refs["staff_id"].astext == str(wanted.person)
        query = query.where(or_(LogEntry.author_id == wanted.person, theirs))
    if wanted.follow_up is not None:
        query = query.where(LogEntry.follow_up.is_(wanted.follow_up))
    if wanted.begun_by is not None:
        begins = select(Shift.starts_at).where(Shift.id == LogEntry.shift_id).scalar_subquery()
        query = query.where(or_(LogEntry.kind != "shift", LogEntry.shift_id.is_(None), begins <= wanted.begun_by))
    return _in_time(query, wanted).where(*(LogEntry.id.in_(_said(word)) for word in wanted.words))


def _in_time(query: Select[LogEntry], wanted: Wanted) -> Select[LogEntry]:
    if wanted.from_ is not None:
        query = query.where(LogEntry.occurred_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(LogEntry.occurred_at < wanted.to)
    return query


def _said(word: str) -> CompoundSelect[UUID | None]:
    """The entries that say `word`, and those that an entry which says it puts right: a correction is found together
    with what it corrects. Two selects, not one with "or": each goes by the index of the words.
    """
    entry = aliased(LogEntry)
    says = or_(
        entry.zh.icontains(word, autoescape=True),
        entry.en.icontains(word, autoescape=True),
        entry.author_name.icontains(word, autoescape=True),
        entry.tags.contains([word]),
    )
    return union(select(entry.id).where(says), select(entry.corrects).where(says))


async def find(session: AsyncSession, principal: Principal, entry_id: UUID) -> LogEntry | None:
    return await session.scalar(
        visible(principal).where(LogEntry.id == entry_id).execution_options(populate_existing=True)
    )


async def to_follow_up(session: AsyncSession, site_id: UUID, since: datetime, most: int) -> Sequence[LogEntry]:
    """The entries that the next shift must go on with, and that hold; the newest first."""
    corrected = select(LogEntry.corrects).where(LogEntry.corrects.is_not(None))
    query = (
        select(LogEntry)
        .where(LogEntry.site_id == site_id, LogEntry.follow_up, LogEntry.occurred_at >= since)
        .where(LogEntry.id.not_in(corrected))
        .order_by(*NEWEST_FIRST)
        .limit(most)
    )
    return (await session.scalars(query)).all()


async def knows_shift(session: AsyncSession, shift_id: UUID) -> bool:
    """Whether there is such a shift here."""
    return await session.scalar(select(Shift.id).where(Shift.id == shift_id)) is not None


async def shift_at(session: AsyncSession, site_id: UUID, at: datetime) -> UUID | None:
    """The shift that had the watch at `at`: one that had been started, else one whose time it was."""
    begun = and_(Shift.started_at <= at, or_(Shift.ended_at.is_(None), Shift.ended_at > at))
    due = and_(Shift.started_at.is_(None), Shift.ended_at.is_(None), Shift.starts_at <= at, Shift.ends_at > at)
    query = (
        select(Shift.id)
        .where(Shift.site_id == site_id, Shift.published_at.is_not(None), or_(begun, due))
        .order_by(Shift.started_at.is_(None), Shift.starts_at, Shift.id)
        .limit(1)
    )
    return await session.scalar(query)
