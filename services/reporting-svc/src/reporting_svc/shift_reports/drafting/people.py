"""值班人员与到岗: who was expected, who came, when (R-3.3.1c)."""

from datetime import datetime, timedelta
from uuid import UUID

from contracts.shifts import CheckedIn, CheckedOut
from reporting_svc.shift_reports.content import Attendance, PersonLine
from reporting_svc.shift_reports.drafting.material import Material

Place = tuple[UUID, str]


def people_of(material: Material, now: datetime) -> tuple[PersonLine, ...]:
    """One line per person and post: those on the roster first, then those who came without being on it.

    Attendance belongs to the shift by its id, so a check-out after the shift's end still counts.
    """
    arrivals: dict[Place, CheckedIn] = {}
    latest: dict[Place, datetime] = {}
    departures: dict[Place, datetime] = {}
    for _, came in material.of_type(CheckedIn):
        if came.shift_id == material.shift.id:
            arrivals.setdefault((came.staff_id, came.post), came)
            latest[came.staff_id, came.post] = came.checked_in_at
    for _, left in material.of_type(CheckedOut):
        if left.shift_id == material.shift.id:
            departures[left.staff_id, left.post] = left.checked_out_at
    planned = list(dict.fromkeys((one.staff_id, one.post) for one in material.assignments))
    unplanned = [place for place in arrivals if place not in set(planned)]
    return tuple(
        _line(material, place, arrivals.get(place), latest.get(place), departures.get(place), place in unplanned, now)
        for place in (*planned, *unplanned)
    )


def _line(
    material: Material,
    place: Place,
    came: CheckedIn | None,
    last_came: datetime | None,
    left: datetime | None,
    unplanned: bool,
    now: datetime,
) -> PersonLine:
    back_again = left is not None and last_came is not None and last_came > left
    return PersonLine(
        staff_id=place[0],
        name=material.names.get(place[0]),
        post=place[1],
        attendance="unplanned" if unplanned else _attendance(material, came, now),
        checked_in_at=came.checked_in_at if came else None,
        checked_out_at=None if back_again else left,
        late_s=came.late_s if came else 0,
    )


def _attendance(material: Material, came: CheckedIn | None, now: datetime) -> Attendance:
    policy, shift = material.policy, material.shift
    if came is not None:
        return "late" if came.late_s > policy.late_after_s else "on_time"
    still_time = now < shift.starts_at + timedelta(seconds=policy.absent_after_s)
    return "expected" if still_time and shift.ended_at is None else "absent"
