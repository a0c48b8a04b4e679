"""Use cases of the attendance sheet: what was planned, recorded and corrected, brought together (R-3.3.1c)."""

from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.attendance_corrections import repository as corrections
from roster_svc.attendance_corrections.models import AttendanceCorrection
from roster_svc.attendance_sheet import domain, repository
from roster_svc.attendance_sheet.days import Period, day_of
from roster_svc.attendance_sheet.domain import Attendance, Correction, Line, State, Stay
from roster_svc.attendance_sheet.schemas import LineRead, PersonSheet, SheetTotal, TotalsRead
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.models import Shift
from roster_svc.staff import repository as staff
from roster_svc.staff.models import Staff
from svckit.web import batches

Seats = Sequence[tuple[Shift, Assignment]]
Key = tuple[UUID, UUID]
AT_ONCE = 50


async def sheets(
    session: AsyncSession, site_id: UUID, period: Period, staff_ids: Collection[UUID], now: datetime
) -> list[PersonSheet]:
    """The sheets of these people, in the order of their codes."""
    seats = await repository.seats(session, site_id, period, staff_ids)
    shift_ids = {shift.id for found in seats.values() for shift, _ in found}
    away, corrected = (
        defaultdict[Key, list[tuple[datetime, datetime | None]]](list),
        await _corrected(session, shift_ids),
    )
    for one in await repository.away(session, shift_ids):
        if one.granted_at is not None:
            away[one.shift_id, one.staff_id].append((one.granted_at, one.ended_at))
    people = sorted(await staff.by_ids(session, staff_ids), key=lambda one: (one.code, one.id))
    found = []
    for person in people:
        attendances = _attendances(person.id, seats.get(person.id, ()), away, corrected)
        lines = [
            line
            for line in domain.lines(attendances, now)
            if period.since <= _begins(seats[person.id], line) < period.until
        ]
        read = [_read(line, _begins(seats[person.id], line), period) for line in lines]
        found.append(
            PersonSheet(staff_id=person.id, code=person.code, name=person.name, totals=_totals(lines, read), lines=read)
        )
    return found


async def walked(
    session: AsyncSession, site_id: UUID, query: Select[Staff], period: Period, now: datetime
) -> AsyncIterator[list[PersonSheet]]:
    """The sheets of everybody whom the query means, some people at a time, in the order of their codes."""
    async for people in batches(session, query, order=(Staff.code, Staff.id), at_once=AT_ONCE):
        yield await sheets(session, site_id, period, [one.id for one in people], now)


async def total(
    session: AsyncSession, site_id: UUID, query: Select[Staff], period: Period, now: datetime
) -> SheetTotal:
    """What the sheets of all these people come to."""
    found = [one.totals async for part in walked(session, site_id, query, period, now) for one in part]
    return SheetTotal(people=len(found), **summed(found).model_dump())


def summed(totals: Sequence[TotalsRead]) -> TotalsRead:
    """The sum of each figure."""
    return TotalsRead(**{name: sum(getattr(one, name) for one in totals) for name in TotalsRead.model_fields})


async def _corrected(
    session: AsyncSession, shift_ids: Collection[UUID]
) -> Mapping[Key, Sequence[AttendanceCorrection]]:
    found = defaultdict[Key, list[AttendanceCorrection]](list)
    for one in await corrections.of_shifts(session, shift_ids):
        found[one.shift_id, one.staff_id].append(one)
    return found


def _attendances(
    staff_id: UUID,
    seats: Seats,
    away: Mapping[Key, Sequence[tuple[datetime, datetime | None]]],
    corrected: Mapping[Key, Sequence[AttendanceCorrection]],
) -> list[Attendance]:
    """One a shift: who is at two posts comes and leaves once."""
    by_shift = defaultdict[UUID, list[Assignment]](list)
    for shift, seat in seats:
        by_shift[shift.id].append(seat)
    found = []
    for shift_id, mine in by_shift.items():
        first = min(mine, key=lambda one: (not one.visits, one.post))
        asked = corrected.get((shift_id, staff_id), ())
        found.append(
            Attendance(
                shift_id=shift_id,
                posts=tuple(sorted(one.post for one in mine)),
                since=min(one.starts_at for one in mine),
                until=max(one.busy_until for one in mine),
                stays=_stays(first),
                late_s=first.late_s or 0,
                late=bool(first.late),
                away=tuple(away.get((shift_id, staff_id), ())),
                corrections=tuple(_correction(one) for one in asked if one.decided_at is not None),
                pending=any(one.decided_at is None for one in asked),
            )
        )
    return found


def _stays(seat: Assignment) -> tuple[Stay, ...]:
    return tuple(
        Stay(one.checked_in_at, one.checked_out_at, one.check_in_recorded_at, one.check_out_recorded_at)
        for one in seat.visits
    )


def _correction(one: AttendanceCorrection) -> Correction:
    return Correction(one.id, one.claimed_in_at, one.claimed_out_at, one.late_s, one.late)


def _begins(seats: Seats, line: Line) -> datetime:
    """When the shift begins: who was called in later belongs to its day, too."""
    return next(shift.starts_at for shift, _ in seats if shift.id == line.of.shift_id)


def _read(line: Line, begins: datetime, period: Period) -> LineRead:
    first = line.of.stays[0] if line.of.stays else None
    last = line.of.stays[-1] if line.of.stays else None
    return LineRead(
        **asdict(line.sums),
        day=day_of(begins, period.zone),
        shift_id=line.of.shift_id,
        posts=list(line.of.posts),
        state=line.state,
        planned_in_at=line.of.since,
        planned_out_at=line.of.until,
        in_at=line.in_at,
        out_at=line.out_at,
        claimed_in_at=first and first.in_at,
        claimed_out_at=last and last.out_at,
        recorded_in_at=first and first.in_recorded_at,
        recorded_out_at=last and last.out_recorded_at,
        late=line.late,
        early=line.early,
        correction_ids=[one.id for one in line.of.corrections],
        correction_pending=line.of.pending,
    )


def _totals(lines: Sequence[Line], read: Sequence[LineRead]) -> TotalsRead:
    there = {one.day for one in read if one.in_at is not None}
    return TotalsRead(
        **asdict(domain.total([line.sums for line in lines])),
        shifts=len(lines),
        days=len(there),
        absences=sum(line.state is State.ABSENT for line in lines),
        late_times=sum(line.late for line in lines),
        early_times=sum(line.early for line in lines),
        corrections=sum(len(line.of.corrections) for line in lines),
    )
