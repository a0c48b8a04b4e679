"""Use cases of duty: bringing a site up to date with its roll, and giving its command to somebody.

Every use case that changes the roll calls `settle` at its end. Between those the clock does, at the moment at which the
roll next changes by itself.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.coverage import watching as coverage
from roster_svc.duty import alarms, repository, telling
from roster_svc.duty.command import Command, Transfer
from roster_svc.duty.domain import catch_up
from roster_svc.duty.errors import AlreadyInCommand, CommandNeedsPresence
from roster_svc.duty.followups import look_who_is_alone
from roster_svc.duty.models import CommandInterval, DutyInterval, PostGap
from roster_svc.duty.reading import named_at
from roster_svc.duty.recording import OpenRows, Recorder, command_of
from roster_svc.duty.roll import THERE, Roll, call_roll
from roster_svc.duty.schemas import CommandBasis
from roster_svc.shifts.repository import counting_on, hold_site
from svckit import timers
from svckit.messaging import Slice, Snapshot
from svckit.timers import Timer

DUTY_TURN = "duty-turn"
CLOCK = "system:clock"
_PERSON = "user:"


async def settle(session: AsyncSession, site_id: UUID, now: datetime, *, by: str = CLOCK) -> None:
    """Bring the duty of the site up to date with its roll; what changed is told, and the next look set.

    The first time it goes through all that was ever recorded of the site.
    """
    await _settle(session, site_id, now, by)


async def settle_all(session: AsyncSession, site_ids: set[UUID], now: datetime, *, by: str = CLOCK) -> None:
    """The same of several sites, in the order of their ids."""
    for site_id in sorted(site_ids):
        await settle(session, site_id, now, by=by)


async def moment(session: AsyncSession, site_id: UUID, now: datetime) -> datetime:
    """`now`, or the last moment that the record of the site knows where that is later; the site is held from here on.

    What has to happen at the very moment of a change of duty takes its time from here: another transaction may have
    begun later and been quicker.
    """
    await session.flush()
    await hold_site(session, site_id)
    site = await repository.site_duty(session, site_id)
    return now if site is None else max(now, site.settled_at)


async def transfer_command(
    session: AsyncSession,
    site_id: UUID,
    *,
    to: UUID,
    basis: CommandBasis,
    now: datetime,
    by: str,
    handover_id: UUID | None = None,
    reason: str | None = None,
) -> None:
    """Give the command to somebody who is at the site and may lead it (R-2.1.1a, R-4.0.4).

    Raises `CommandNeedsPresence`, `AlreadyInCommand`. By what right it is given, the caller decides.
    """
    roll = await _settle(session, site_id, now, by)
    place = roll.present(to)
    if place is None or not place.may_lead:
        raise CommandNeedsPresence
    command = await commander(session, site_id)
    if command is not None and command.staff_id == to:
        raise AlreadyInCommand
    ordered_by = UUID(by.removeprefix(_PERSON)) if basis == "ordered" and by.startswith(_PERSON) else None
    await _settle(session, site_id, now, by, Transfer(to, basis, handover_id, ordered_by, reason))


async def commander(session: AsyncSession, site_id: UUID) -> Command | None:
    """Who commands the site now."""
    await session.flush()
    rows = await repository.open_rows(session, CommandInterval, site_id)
    return command_of(rows[0]) if rows else None


async def holders(session: AsyncSession, site_id: UUID, post: str | None = None) -> Sequence[DutyInterval]:
    """Who has the duty at the site now, or at one post of it."""
    await session.flush()
    rows = await repository.open_rows(session, DutyInterval, site_id)
    return [row for row in rows if post in {None, row.post}]


async def there(session: AsyncSession, site_id: UUID) -> dict[UUID, UUID | None]:
    """Who has the duty at the site and has come, and on which shift; whom only the roster names is not there."""
    return {one.staff_id: one.shift_id for one in await holders(session, site_id) if one.basis in THERE}


async def posts_of(session: AsyncSession, staff_id: UUID) -> Sequence[tuple[UUID, str]]:
    """Which posts of which sites somebody has now."""
    return await repository.posts_of(session, staff_id)


async def settle_before(session: AsyncSession, staff_id: UUID, now: datetime) -> None:
    """Settle wherever the person counts, before their account changes: nobody keeps what it was before."""
    counting = {shift.site_id for shift in await counting_on(session, staff_id, now)}
    await settle_all(session, {*counting, *(site_id for site_id, _ in await posts_of(session, staff_id))}, now)


async def look_soon(session: AsyncSession, site_id: UUID, now: datetime) -> None:
    """Have the site settled in a transaction of its own, at once."""
    await timers.schedule(session, kind=DUTY_TURN, subject=str(site_id), due_at=now)


async def turn(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The roll of the site has changed by itself, or nearly. A site that somebody holds is left to them for a second:
    a batch of timers must not wait for who waits for it.
    """
    site_id = UUID(timer.subject)
    if await repository.free_site(session, site_id):
        await settle(session, site_id, now)
    else:
        await timers.try_again_soon(session, timer, now)


async def _settle(
    session: AsyncSession, site_id: UUID, now: datetime, by: str, transfer: Transfer | None = None
) -> Roll:
    """Time never goes back in the record of a site, whatever a clock does: ``at`` is never before the last time."""
    await session.flush()
    await hold_site(session, site_id)
    site = await repository.site_duty(session, site_id)
    first = site is None
    site = site or await repository.begun(session, site_id, now)
    rows = await OpenRows.of(session, site_id)
    at = max(now, site.settled_at)
    named, _ = await named_at(session, [site_id], None if first else site.settled_at, at, rows.shifts())
    state, recorder = rows.state(), Recorder(session, site, rows, now)
    if first:
        site.settled_at = min(site.settled_at, *(one.said_from for one in named), at)
        recorder.write(state.settle((), site.settled_at))
    recorder.write(catch_up(state, named, site.settled_at, at, people_known=not first))
    if transfer is not None:
        recorder.write(state.settle(named, at, transfer))
    site.settled_at = at
    await session.flush()
    await recorder.tell(by, past=not first)
    await alarms.follow(session, recorder.gaps.values(), now)
    if recorder.facts:
        await look_who_is_alone(session, site_id, now)
    await coverage.follow(session, site_id, now)
    due_at = await repository.next_turn(session, site_id, at)
    if due_at is not None:
        await timers.schedule(session, kind=DUTY_TURN, subject=str(site_id), due_at=due_at)
    return call_roll(named, at)


async def state_duties(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The intervals of duty again, for projections that have not heard of them."""
    rows = await repository.sliced(session, DutyInterval, DutyInterval.id, part)
    return [Snapshot(row.id, telling.of_duty(row)) for row in rows]


async def state_commands(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The intervals of command again."""
    rows = await repository.sliced(session, CommandInterval, CommandInterval.id, part)
    return [Snapshot(row.id, telling.of_command(row)) for row in rows]


async def state_gaps(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The posts without anybody again."""
    rows = await repository.sliced(session, PostGap, PostGap.id, part)
    return [Snapshot(row.id, telling.of_gap(row)) for row in rows]
