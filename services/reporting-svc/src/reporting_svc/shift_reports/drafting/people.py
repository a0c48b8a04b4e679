"""值班人员与到岗: who was expected, who came, when, and who says so (R-3.3.1c)."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from contracts.shifts import AttendanceFact, CheckedIn, CheckedOut, ShiftPublished
from reporting_svc.shift_reports.content import Attendance, ClaimLine, PersonLine
from reporting_svc.shift_reports.drafting.material import Material

Place = tuple[UUID, str]
LATE_AFTER_S = 300
"""For check-ins of a roster that did not say its verdict yet."""
NO_SHOW_AFTER_MIN = 15
"""For shifts of a roster that did not say its figure yet."""


@dataclass
class _Told:
    """What the roster told of a person at a post: the first check-in and the newest of either."""

    first: CheckedIn | None = None
    came: CheckedIn | None = None
    left: CheckedOut | None = None
    claims: list[ClaimLine] = field(default_factory=list)


def people_of(material: Material, now: datetime) -> tuple[PersonLine, ...]:
    """One line per person and post: those on the roster first, then those who came without being on it.

    Attendance belongs to the shift by its id, so a check-out after the shift's end still counts.
    """
    told: dict[Place, _Told] = {}
    for _, fact in material.of_type(AttendanceFact):
        if fact.shift_id == material.shift.id:
            _hear(told.setdefault((fact.staff_id, fact.post), _Told()), fact, material)
    planned = list(dict.fromkeys((one.staff_id, one.post) for one in material.assignments))
    unplanned = [place for place, known in told.items() if known.first and place not in set(planned)]
    lines = [_line(material, place, told.get(place, _Told()), now) for place in planned]
    lines += [_line(material, place, told[place], now, unplanned=True) for place in unplanned]
    return tuple(lines)


def _hear(told: _Told, fact: AttendanceFact, material: Material) -> None:
    if isinstance(fact, CheckedIn):
        told.first, told.came, at = told.first or fact, fact, fact.checked_in_at
    elif isinstance(fact, CheckedOut):
        told.left, at = fact, fact.checked_out_at
    else:
        return
    if fact.claim_reason and fact.recorded_at:
        name = material.names.get(fact.recorded_by) if fact.recorded_by else None
        claim = ClaimLine(at=at, recorded_at=fact.recorded_at, recorded_by=name, reason=fact.claim_reason)
        told.claims.append(claim)


def _line(material: Material, place: Place, told: _Told, now: datetime, *, unplanned: bool = False) -> PersonLine:
    left = told.left
    if left is not None and told.came is not None and told.came.checked_in_at > left.checked_out_at:
        left = None
    return PersonLine(
        staff_id=place[0],
        name=material.names.get(place[0]),
        post=place[1],
        attendance="unplanned" if unplanned else _attendance(material, told.first, now),
        checked_in_at=told.first.checked_in_at if told.first else None,
        checked_out_at=left.checked_out_at if left else None,
        late_s=told.first.late_s if told.first else 0,
        claims=tuple(told.claims),
        forgot_check_out=left is not None and left.basis == "lapsed",
        unrelieved_reason=left.unrelieved_reason if left else None,
    )


def _attendance(material: Material, came: CheckedIn | None, now: datetime) -> Attendance:
    if came is not None:
        late = came.late_s > LATE_AFTER_S if came.late is None else came.late
        return "late" if late else "on_time"
    waits = timedelta(minutes=_no_show_after_min(material))
    still_time = now < material.shift.starts_at + waits and material.shift.ended_at is None
    return "expected" if still_time else "absent"


def _no_show_after_min(material: Material) -> int:
    for _, told in material.of_type(ShiftPublished):
        if told.shift_id == material.shift.id and told.no_show_after_min is not None:
            return told.no_show_after_min
    return NO_SHOW_AFTER_MIN
