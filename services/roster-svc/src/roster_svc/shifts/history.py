"""All that was told of a shift since it was published, from its rows: what `republish` states again. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import Event
from contracts import shifts as facts
from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.shifts.change_models import ShiftChange
from roster_svc.shifts.models import Shift
from svckit.messaging import Stated

_PERSON = "user:"
_LOST_THE_POST = frozenset({"deactivated", "moved", "role_lost"})
_PUBLISHED, _CHANGED, _CAME, _STARTED, _OVER, _LEFT, _ARCHIVED = range(7)
"""The order in which facts of one instant were told: the clock ends a shift before it closes its visits."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A fact without its version. ``recorded_at`` and ``rank`` say when it was told, where ``version`` does not.
    ``replaced``: of a change, whose seats others had taken by then.
    """

    fact: type[Event]
    values: dict[str, Any]
    at: datetime
    clause: str
    recorded_at: datetime
    rank: int
    version: int | None
    replaced: frozenset[facts.Assignment] = frozenset()

    def stated(self, version: int, then: dict[str, Any]) -> Stated:
        """The fact as it was told; ``then``: how the shift stood at that version, where it was changed since."""
        values = {**self.values, **(then if "assignments" in self.values else {}), "version": version}
        if self.fact is facts.ShiftChanged:
            seats = [facts.Assignment.model_validate(seat) for seat in values["assignments"]]
            values["expected"] = tuple(seat for seat in seats if seat not in self.replaced)
        return Stated(self.fact.model_validate(values), self.at, self.clause)


def history(shift: Shift) -> tuple[Stated, ...]:
    """The facts of a published shift, oldest first, with the versions that they carried; nothing of a planned one.

    Where an earlier release did not keep these, they are counted back from the present one: since its publication each
    fact has moved the shift by one version.
    """
    if shift.published_at is None:
        return ()
    told = sorted(
        (*_of_shift(shift, shift.published_at), *_of_people(shift)), key=lambda one: (one.recorded_at, one.rank)
    )
    return tuple(one.stated(version, _then(shift, version)) for version, one in _numbered(told, shift.version))


def _then(shift: Shift, version: int) -> dict[str, Any]:
    """When the shift was to be and with whom, at a version that it had before it was changed."""
    for change in shift.changes:
        if version < change.version:
            times = {"starts_at": change.starts_at_before, "ends_at": change.ends_at_before}
            return {**times, "assignments": tuple(change.assignments_before)}
    return {}


def _numbered(told: Sequence[_Told], newest: int) -> list[tuple[int, _Told]]:
    known = [(one.version, one) for one in told if one.version is not None]
    if len(known) == len(told):
        return sorted(known, key=lambda pair: pair[0])
    return list(enumerate(told, newest - len(told) + 1))


def _of_shift(shift: Shift, published_at: datetime) -> Iterator[_Told]:
    values = shift.told_always()
    publication: dict[str, Any] = {"published_at": published_at, "reason": shift.publish_reason}
    publication |= {"no_show_after_min": shift.no_show_after_min}
    yield _told(
        facts.ShiftPublished, values | publication, published_at, "R-3.3.1b", _PUBLISHED, shift.published_version
    )
    replaced: frozenset[facts.Assignment] = frozenset()
    for change in shift.changes:
        if change.kind == "cancellation":
            yield _cancelled(values, change)
            continue
        replaced = (replaced | _seats(change.left)) - _seats(change.came)
        yield _changed(values, change, replaced)
    if shift.started_at is not None:
        start = {"started_at": shift.started_at, **shift.exception_told()}
        yield _told(facts.ShiftStarted, values | start, shift.started_at, "R-4.1.2d", _STARTED, shift.started_version)
    if shift.ended_at is not None and shift.cancelled_at is None:
        end: dict[str, Any] = {
            "started_at": shift.started_at,
            "ended_at": shift.ended_at,
            "basis": shift.end_basis or "ended",
        }
        end |= {"reason": shift.end_reason, "unrelieved": tuple(shift.end_unrelieved or ())}
        end |= {"held": tuple(shift.end_held or ()), "open_incidents": tuple(shift.end_open_incidents or ())}
        yield _told(facts.ShiftEnded, values | end, shift.ended_at, "R-4.3.3a", _OVER, shift.ended_version)
    if shift.archived_at is not None:
        sealed = {"archived_at": shift.archived_at, "missing": tuple(shift.archive_missing or ())}
        version = shift.archived_version
        yield _told(facts.ShiftArchived, values | sealed, shift.archived_at, "R-4.3.2a", _ARCHIVED, version)


def _cancelled(values: dict[str, Any], change: ShiftChange) -> _Told:
    told = {
        "change_id": change.id,
        "cancelled_at": change.changed_at,
        "cancelled_by": change.changed_by,
        "reason": change.reason,
        "short_notice": change.short_notice,
        "expected": tuple(change.left),
    }
    return _told(facts.ShiftCancelled, values | told, change.changed_at, "R-3.3.1b", _OVER, change.version)


def _seats(kept: Sequence[Any]) -> frozenset[facts.Assignment]:
    return frozenset(facts.Assignment.model_validate(seat) for seat in kept)


def _changed(values: dict[str, Any], change: ShiftChange, replaced: frozenset[facts.Assignment]) -> _Told:
    same = ("kind", "changed_at", "changed_by", "reason", "short_notice", "starts_at_before", "ends_at_before")
    told = {name: getattr(change, name) for name in (*same, "started_at", "other_shift_id")}
    told |= {"change_id": change.id, "left": tuple(change.left), "came": tuple(change.came)}
    stated = _told(facts.ShiftChanged, values | told, change.changed_at, "R-3.3.1b", _CHANGED, change.version)
    return replace(stated, replaced=replaced)


def _told(
    fact: type[Event], values: dict[str, Any], at: datetime, clause: str, rank: int, version: int | None
) -> _Told:
    return _Told(fact, values, at, clause, at, rank, version)


def _of_people(shift: Shift) -> Iterator[_Told]:
    for assignment in shift.assignments:
        for visit in assignment.visits:
            yield _came(shift, assignment, visit)
            if visit.checked_out_at is not None:
                yield _left(shift, assignment, visit, visit.checked_out_at)


def _came(shift: Shift, assignment: Assignment, visit: Visit) -> _Told:
    recorded_at = visit.check_in_recorded_at
    values = _whereabouts(shift, assignment) | {
        "recorded_at": recorded_at,
        "recorded_by": _person(visit.checked_in_by),
        "claim_reason": visit.check_in_claim_reason,
        "checked_in_at": visit.checked_in_at,
        "late_s": visit.late_s,
        "late": visit.late,
    }
    clause, version = "R-3.3.1c", visit.check_in_version
    return _Told(facts.CheckedIn, values, visit.checked_in_at, clause, recorded_at, _CAME, version)


def _left(shift: Shift, assignment: Assignment, visit: Visit, at: datetime) -> _Told:
    recorded_at, basis = visit.check_out_recorded_at or at, visit.check_out_basis or "checked_out"
    values = _whereabouts(shift, assignment) | {
        "recorded_at": recorded_at,
        "recorded_by": _person(visit.checked_out_by) if basis == "checked_out" else None,
        "claim_reason": visit.check_out_claim_reason,
        "checked_out_at": at,
        "unrelieved_reason": visit.unrelieved_reason,
        "basis": basis,
    }
    clause = _clause_of_leaving(basis, visit.unrelieved_reason)
    return _Told(facts.CheckedOut, values, at, clause, recorded_at, _LEFT, visit.check_out_version)


def _clause_of_leaving(basis: str, unrelieved_reason: str | None) -> str:
    if basis in _LOST_THE_POST:
        return "R-2.1.5"
    if basis == "lapsed":
        return "R-4.3.3a"
    return "R-3.3.1f" if unrelieved_reason else "R-3.3.1c"


def _whereabouts(shift: Shift, assignment: Assignment) -> dict[str, Any]:
    where = {"shift_id": shift.id, "site_id": shift.site_id}
    return {**where, "staff_id": assignment.staff_id, "post": assignment.post}


def _person(label: str | None) -> UUID | None:
    """The person behind the label of who wrote it down; the clock is none."""
    return UUID(label.removeprefix(_PERSON)) if label and label.startswith(_PERSON) else None
