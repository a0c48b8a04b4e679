"""Use cases of many shifts at once: all of them or none, and each refused one says why."""

from collections.abc import Awaitable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import service as duty
from roster_svc.shifts import repository, service
from roster_svc.shifts.errors import ShiftNotFound, ShiftRepeated, ShiftsRefused
from roster_svc.shifts.models import Shift
from roster_svc.shifts.schemas import PublishOrder, ShiftCreate, ShiftEdition
from roster_svc.sites import service as sites
from svckit.core.errors import DomainError
from svckit.web import Principal, require_version


async def plan(
    session: AsyncSession, wanted: Sequence[ShiftCreate], principal: Principal, now: datetime
) -> list[Shift]:
    """Plan them all, or `ShiftsRefused` with the reason of each row that cannot be."""
    for site_id in sorted({one.site_id for one in wanted}):
        await sites.get_open(session, site_id, principal)
    rows = Rows("shifts", len(wanted))
    made = [await rows.tried(index, service.plan(session, one, principal, now)) for index, one in enumerate(wanted)]
    rows.must_all_be_done()
    return [shift for shift in made if shift is not None]


async def publish(session: AsyncSession, order: PublishOrder, principal: Principal, now: datetime) -> list[Shift]:
    """Make them all binding in the order of their times, or `ShiftsRefused` with the reason of each that cannot be."""
    places = _places(order.shift_ids)
    shifts = await _all_locked(session, places, principal)
    ids = [shift.id for shift in sorted(shifts, key=lambda one: (one.starts_at, one.id))]
    rows = Rows("shift_ids", len(ids))
    for shift_id in ids:
        await rows.tried(places[shift_id], service.make_binding(session, shift_id, order.reason, principal, now))
    rows.must_all_be_done()
    await duty.settle_all(session, {shift.site_id for shift in shifts}, now)
    return sorted(shifts, key=lambda one: places[one.id])


async def discard(session: AsyncSession, editions: Sequence[ShiftEdition], principal: Principal) -> None:
    """Give them all up as the caller knows them, or `ShiftsRefused` with the reason of each that cannot be."""
    places = _places([one.id for one in editions])
    shifts = await _all_locked(session, places, principal)
    rows = Rows("shifts", len(shifts))
    for shift in sorted(shifts, key=lambda one: places[one.id]):
        await rows.tried(places[shift.id], _given_up(shift, editions[places[shift.id]].version))
    rows.must_all_be_done()
    for shift in shifts:
        await session.delete(shift)


class Rows:
    """What became of each row of a request: `must_all_be_done` refuses them together."""

    def __init__(self, field: str, total: int) -> None:
        self._field, self._total = field, total
        self._refused: list[tuple[int, DomainError]] = []

    async def tried(self, index: int, done: Awaitable[Shift]) -> Shift | None:
        """The row's shift; None where the row is refused, which is remembered."""
        try:
            return await done
        except DomainError as error:
            self._refused.append((index, error))
            return None

    def must_all_be_done(self) -> None:
        """Raises `ShiftsRefused` where one row is: the transaction takes the others back."""
        if self._refused:
            raise ShiftsRefused(self._field, self._refused, total=self._total)


def _places(ids: Sequence[UUID]) -> dict[UUID, int]:
    places = {id_: index for index, id_ in enumerate(ids)}
    if len(places) != len(ids):
        raise ShiftRepeated
    return places


async def _all_locked(session: AsyncSession, ids: dict[UUID, int], principal: Principal) -> Sequence[Shift]:
    shifts = await repository.find_all_for_update(session, principal, ids)
    missing = sorted(ids.keys() - {shift.id for shift in shifts}, key=lambda id_: ids[id_])
    if missing:
        raise ShiftNotFound(id=missing[0])
    return shifts


async def _given_up(shift: Shift, version: int) -> Shift:
    require_version(version, shift.version)
    shift.discard()
    return shift
