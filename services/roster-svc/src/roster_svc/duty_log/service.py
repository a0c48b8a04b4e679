"""Use cases of the duty log: the system's entries, those of people, and corrections (R-4.2.2d)."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from contracts.words import Words
from roster_svc.duty import service as duty
from roster_svc.duty_log import domain, repository
from roster_svc.duty_log.errors import EntryAlreadyCorrected, EntryNotFound, NotOnDutyHere, ShiftOfAnotherSite
from roster_svc.duty_log.models import LogEntry
from roster_svc.duty_log.schemas import LogEntryCorrection, LogEntryCreate
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.expected import expected_around
from roster_svc.shifts.on_duty import Expected
from roster_svc.sites import service as sites
from svckit.core.exercise import in_exercise
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.db.session import CLOCK
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-4.2.2d"
EXERCISE = Words("【演练】", "[EXERCISE] ")


async def note(
    session: AsyncSession,
    *,
    site_id: UUID,
    shift_id: UUID | None,
    at: datetime,
    kind: str,
    text: Words,
    refs: Mapping[str, object] | None = None,
    tags: tuple[str, ...] = (),
    by: str = "system:clock",
) -> LogEntry:
    """Add an entry of the system: what happened ``at``, in both languages. What is of an exercise says so.

    ``refs``: what it is about, by name (``staff_id``, ``incident_id``, ``number``). ``by``: who caused it, as events
    name people. ``kind``: one of `contracts.words.LOG_KINDS` that people do not write.
    """
    now = session.info[CLOCK].now()
    mark = EXERCISE if in_exercise() else Words("", "")
    entry = LogEntry(
        id=uuid7(),
        site_id=site_id,
        shift_id=shift_id,
        kind=kind,
        occurred_at=min(at, now),
        recorded_at=now,
        zh=mark.zh + text.zh,
        en=mark.en + text.en,
        tags=list(tags),
        refs={name: str(value) for name, value in (refs or {}).items() if value is not None},
        follow_up=False,
    )
    session.add(entry)
    await _tell(session, entry, by)
    return entry


async def write(session: AsyncSession, new: LogEntryCreate, principal: Principal, now: datetime) -> LogEntry:
    """Add what a person writes: who is on duty there, the duty chief, or headquarters."""
    site = await sites.get_open(session, new.site_id, principal)
    expected = await expected_around(session, site.id, now)
    await _refuse_outsiders(session, site.id, principal, expected, now)
    shift_id = new.shift_id
    if shift_id is None:
        shift_id = shift_with_the_watch(principal.id, expected, now)
    else:
        await _check_shift(session, shift_id, site.id, principal)
    policy = await policies.duty_policy(session, site.id, now)
    entry = LogEntry(
        id=uuid7(),
        site_id=site.id,
        shift_id=shift_id,
        kind=domain.MANUAL,
        occurred_at=domain.time_of(new.occurred_at, now, policy, new.reason),
        recorded_at=now,
        zh=new.text,
        en=new.text,
        tags=domain.tidy(new.tags),
        refs={},
        author_id=principal.id,
        author_name=principal.name,
        reason=new.reason,
        follow_up=new.follow_up,
    )
    session.add(entry)
    await _tell(session, entry, principal.label)
    return await get(session, entry.id, principal)


async def correct(
    session: AsyncSession, entry_id: UUID, wanted: LogEntryCorrection, principal: Principal, now: datetime
) -> LogEntry:
    """Add the entry that puts another one right: that one stays as it is, and is shown struck through."""
    wrong = await get(session, entry_id, principal)
    await sites.get_open(session, wrong.site_id, principal)
    expected = await expected_around(session, wrong.site_id, now)
    await _refuse_outsiders(session, wrong.site_id, principal, expected, now)
    _refuse_second(wrong)
    policy = await policies.duty_policy(session, wrong.site_id, now)
    claimed = wanted.occurred_at or wrong.occurred_at
    right = LogEntry(
        id=uuid7(),
        site_id=wrong.site_id,
        shift_id=wrong.shift_id,
        kind=domain.CORRECTION,
        occurred_at=domain.time_of(claimed, now, policy, wanted.reason),
        recorded_at=now,
        zh=wanted.text,
        en=wanted.text,
        tags=wrong.tags if wanted.tags is None else domain.tidy(wanted.tags),
        refs=wrong.refs,
        author_id=principal.id,
        author_name=principal.name,
        corrects=wrong.id,
        reason=wanted.reason,
        follow_up=wrong.follow_up if wanted.follow_up is None else wanted.follow_up,
    )
    try:
        async with session.begin_nested():
            session.add(right)
            await session.flush()
    except IntegrityError:
        _refuse_second(await get(session, entry_id, principal))
        raise
    await _tell(session, right, principal.label)
    return await get(session, right.id, principal)


async def get(session: AsyncSession, entry_id: UUID, principal: Principal) -> LogEntry:
    """The entry, or `EntryNotFound` where it is missing or of a foreign site."""
    entry = await repository.find(session, principal, entry_id)
    if entry is None:
        raise EntryNotFound
    speak_of_site(await sites.timezone(session, entry.site_id))
    return entry


async def _refuse_outsiders(
    session: AsyncSession, site_id: UUID, principal: Principal, expected: list[Expected], now: datetime
) -> None:
    """`NotOnDutyHere` for whoever is neither on duty at the site, nor there, nor its chief, nor of headquarters."""
    mine = [one for one in expected if one.staff_id == principal.id]
    there = any(one.since(now) is not None for one in mine)
    chief = any(one.post == DUTY_CHIEF and one.span.covers(now) for one in mine)
    if there or chief or principal.has(*HQ_WRITERS):
        return
    if all(one.staff_id != principal.id for one in await duty.holders(session, site_id)):
        raise NotOnDutyHere


def shift_with_the_watch(staff_id: UUID, expected: list[Expected], now: datetime) -> UUID | None:
    """The shift that what is written now belongs to: the author's own that has the watch, else any that has."""
    running = sorted(
        (one for one in expected if one.span.covers(now)),
        key=lambda one: (one.staff_id != staff_id, one.span.starts_at, one.span.shift_id),
    )
    return running[0].span.shift_id if running else None


async def _check_shift(session: AsyncSession, shift_id: UUID, site_id: UUID, principal: Principal) -> None:
    shift = await shifts.find(session, principal, shift_id)
    if shift is None or shift.site_id != site_id:
        raise ShiftOfAnotherSite


def _refuse_second(wrong: LogEntry) -> None:
    if wrong.correction is not None:
        raise EntryAlreadyCorrected(recorded_at=wrong.correction.recorded_at)


async def _tell(session: AsyncSession, entry: LogEntry, by: str) -> None:
    await session.flush()
    await publish(session, entry.appended(), at=entry.occurred_at, actor=by, clause=CLAUSE)
