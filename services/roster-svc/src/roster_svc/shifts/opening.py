"""The opening conditions of a shift (R-4.1.2d): what must be so before it starts, and what is missing by name. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

from contracts.posts import DUTY_CHIEF
from contracts.words import Words
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts.own_names import called_here
from roster_svc.shifts.errors import NothingIsMissing, OpeningConditionsMissing

ConditionState = Literal["met", "missing", "not_required"]


class Code(StrEnum):
    """Which condition it is, in the order in which people see to them."""

    LEADER = "leader"
    LEADER_EARLY = "leader_early"
    SEATS = "seats"
    HANDOVER = "handover"
    MEETING = "meeting"
    TASKS = "tasks"
    CHECKS = "checks"


SWITCHES: dict[Code, str] = {code: f"opening_{code.value}" for code in Code}
"""The figure of the site that says whether a condition binds."""
MISSING: dict[Code, Words] = {
    Code.LEADER: Words("值班长未到岗指挥", "no duty chief of the shift is there"),
    Code.LEADER_EARLY: Words("值班长未按规定提前到岗", "the duty chief did not come early enough"),
    Code.SEATS: Words("岗位未到齐", "posts are not filled"),
    Code.HANDOVER: Words("上一班交接尚未签署完成", "the handover of the shift before is not signed by both"),
    Code.MEETING: Words("班前会记录未完成", "the record of the pre-shift meeting is not finished"),
    Code.TASKS: Words("任务和注意事项未全部确认", "not everybody has acknowledged the tasks"),
    Code.CHECKS: Words("开班检查未完成", "start-up checks are not done"),
}


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that a condition lacks: a person, at a post, or a check, by its names in both languages and its id."""

    staff_id: UUID | None = None
    name: str | None = None
    post: str | None = None
    check: str | None = None
    came_at: datetime | None = None
    check_en: str | None = None
    check_id: UUID | None = None

    def told(self) -> dict[str, Any]:
        """What is lacking as the shift keeps it."""
        told = {"staff_id": _text(self.staff_id), "name": self.name, "post": self.post, "check": self.check}
        check = {"check_en": self.check_en, "check_id": _text(self.check_id)}
        return {**told, **check, "came_at": _when(self.came_at)}


@dataclass(frozen=True, slots=True)
class Condition:
    """How one condition stands. ``since`` and ``by``: since when it is met, and through whom, where that is known.

    ``record_id``: of the meeting or the handover that it is about.
    """

    code: Code
    state: ConditionState
    since: datetime | None = None
    by: UUID | None = None
    lacks: tuple[Lack, ...] = ()
    record_id: UUID | None = None

    def told(self) -> dict[str, Any]:
        """The condition as the shift keeps it."""
        lacks = [one.told() for one in self.lacks]
        return {
            "code": self.code.value,
            "state": self.state,
            "since": _when(self.since),
            "by": _text(self.by),
            "lacks": lacks,
            "record_id": _text(self.record_id),
        }


@dataclass(frozen=True, slots=True)
class OpeningException:
    """Headquarters' order to open the shift although conditions are missing."""

    by: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A person who is expected at a post. ``first_at``: when we learned that they had come the first time."""

    staff_id: UUID
    name: str
    post: str
    there: bool
    first_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Commander:
    """Who commands the site now. ``ours``: it is somebody of this shift."""

    staff_id: UUID
    since: datetime
    ours: bool


@dataclass(frozen=True, slots=True)
class Record:
    """A meeting or a handover that is to be finished. ``id``: None where there is none yet."""

    id: UUID | None = None
    finished_at: datetime | None = None
    by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A start-up check that the shift needs, by the words people know it by."""

    id: UUID
    zh: str
    en: str
    done_at: datetime | None = None
    by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a shift that is to be opened. ``handover``: None where nobody hands over to it.

    ``unacknowledged``: ids of those who have not acknowledged their tasks; ``early_by``: until when its duty chief was
    to be there, None where nobody could have been told so.
    """

    seats: Sequence[Seat]
    commander: Commander | None = None
    early_by: datetime | None = None
    handover: Record | None = None
    meeting: Record = Record()
    unacknowledged: frozenset[UUID] = frozenset()
    acknowledged_at: datetime | None = None
    checks: Sequence[Check] = ()


def conditions(standing: Standing, policy: DutyPolicy) -> tuple[Condition, ...]:
    """How each condition stands; one that the site has switched off is not required."""
    found = (
        _leader(standing),
        _leader_early(standing),
        _seats(standing),
        _handover(standing.handover),
        _finished(Code.MEETING, standing.meeting),
        _tasks(standing),
        _checks(standing.checks),
    )
    return tuple(one if getattr(policy, SWITCHES[one.code]) else _off(one) for one in found)


def missing(found: Iterable[Condition]) -> list[Condition]:
    """Those that stand in the way of the start."""
    return [one for one in found if one.state == "missing"]


def check(found: Sequence[Condition], exception: OpeningException | None) -> list[str]:
    """The codes of what the shift is opened without. Raises `OpeningConditionsMissing`, `NothingIsMissing`."""
    lacking = missing(found)
    if lacking and exception is None:
        raise OpeningConditionsMissing(missing=[said(one) for one in lacking])
    if exception is not None and not lacking:
        raise NothingIsMissing
    return [one.code.value for one in lacking]


def said(one: Condition) -> Words:
    """What a condition lacks, with the people and posts by name."""
    who = [_named(lack) for lack in one.lacks]
    words = MISSING[one.code]
    if not who:
        return words
    return Words(f"{words.zh}（{'、'.join(w.zh for w in who)}）", f"{words.en} ({', '.join(w.en for w in who)})")


def _named(lack: Lack) -> Words:
    if lack.check is not None:
        return Words(lack.check, lack.check_en or lack.check)
    name = lack.name or "?"
    if lack.post is None:
        return Words(name, name)
    (post,) = called_here([lack.post])
    return Words(f"{post.zh} {name}", f"{post.en} {name}")


def _off(one: Condition) -> Condition:
    return Condition(one.code, "not_required", record_id=one.record_id)


def _leader(standing: Standing) -> Condition:
    """Somebody of the shift commands; or its chief is there and takes over from the shift before."""
    commander = standing.commander
    if commander is not None and commander.ours:
        return Condition(Code.LEADER, "met", commander.since, commander.staff_id)
    there = [one for one in _chiefs(standing) if one.there]
    if there and commander is not None:
        return Condition(Code.LEADER, "met", there[0].first_at, there[0].staff_id)
    return Condition(Code.LEADER, "missing", lacks=tuple(map(_lack, _chiefs(standing))))


def _leader_early(standing: Standing) -> Condition:
    due = standing.early_by
    if due is None:
        return Condition(Code.LEADER_EARLY, "not_required")
    for one in _chiefs(standing):
        if one.first_at is not None and one.first_at <= due:
            return Condition(Code.LEADER_EARLY, "met", one.first_at, one.staff_id)
    return Condition(Code.LEADER_EARLY, "missing", lacks=tuple(map(_lack, _chiefs(standing))))


def _seats(standing: Standing) -> Condition:
    absent = tuple(_lack(one) for one in standing.seats if not one.there)
    if absent:
        return Condition(Code.SEATS, "missing", lacks=absent)
    return Condition(Code.SEATS, "met", max((one.first_at for one in standing.seats if one.first_at), default=None))


def _handover(record: Record | None) -> Condition:
    return Condition(Code.HANDOVER, "not_required") if record is None else _finished(Code.HANDOVER, record)


def _finished(code: Code, record: Record) -> Condition:
    state: ConditionState = "missing" if record.finished_at is None else "met"
    return Condition(code, state, record.finished_at, record.by, record_id=record.id)


def _tasks(standing: Standing) -> Condition:
    people = {one.staff_id: one.name for one in standing.seats if one.staff_id in standing.unacknowledged}
    lacks = tuple(Lack(staff_id, name) for staff_id, name in people.items())
    record_id = standing.meeting.id
    if lacks:
        return Condition(Code.TASKS, "missing", lacks=lacks, record_id=record_id)
    return Condition(Code.TASKS, "met", standing.acknowledged_at, record_id=record_id)


def _checks(checks: Sequence[Check]) -> Condition:
    """A shift that nobody has given checks needs none; that is said, and nothing is called done."""
    if not checks:
        return Condition(Code.CHECKS, "not_required")
    lacks = tuple(Lack(check=one.zh, check_en=one.en, check_id=one.id) for one in checks if one.done_at is None)
    if lacks:
        return Condition(Code.CHECKS, "missing", lacks=lacks)
    done_at, by = max((one.done_at, one.by) for one in checks if one.done_at is not None)
    return Condition(Code.CHECKS, "met", done_at, by)


def _chiefs(standing: Standing) -> list[Seat]:
    return [one for one in standing.seats if one.post == DUTY_CHIEF]


def _lack(seat: Seat) -> Lack:
    return Lack(seat.staff_id, seat.name, seat.post, came_at=seat.first_at)


def _text(value: UUID | None) -> str | None:
    return None if value is None else str(value)


def _when(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat()
