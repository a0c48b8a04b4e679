"""What whoever leads a shift has to do next, and how far the shift is in its course (R-2.2.1c). Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from roster_svc.policies.domain import DutyPolicy

AHEAD = timedelta(minutes=60)
"""What is due later than so is no next step yet."""


class Urgency(StrEnum):
    """How a step stands: its time is over, it is to be done now, or soon."""

    OVERDUE = "overdue"
    NOW = "now"
    SOON = "soon"


class Act(StrEnum):
    """What is to be done, in the order in which it is shown where two are equally urgent."""

    ACKNOWLEDGE_INCIDENT = "acknowledge_incident"
    MAN_POST = "man_post"
    FIND_PERSON = "find_person"
    DECIDE_AWAY = "decide_away"
    START_SHIFT = "start_shift"
    HOLD_PRE_SHIFT = "hold_pre_shift"
    MAKE_INSPECTION = "make_inspection"
    MAKE_ROUND = "make_round"
    REPEAT_ROUND = "repeat_round"
    FINISH_TASK = "finish_task"
    DRAFT_HANDOVER = "draft_handover"
    OFFER_HANDOVER = "offer_handover"
    REVIEW_HANDOVER = "review_handover"
    CORRECT_HANDOVER = "correct_handover"
    SIGN_HANDOVER = "sign_handover"
    END_SHIFT = "end_shift"
    HOLD_POST_SHIFT = "hold_post_shift"
    HOLD_WEEKLY = "hold_weekly"


MEETINGS = {"pre_shift": Act.HOLD_PRE_SHIFT, "post_shift": Act.HOLD_POST_SHIFT, "weekly": Act.HOLD_WEEKLY}
HANDOVER_ACTS = {
    "offer": Act.OFFER_HANDOVER,
    "review": Act.REVIEW_HANDOVER,
    "correction": Act.CORRECT_HANDOVER,
    "both_signatures": Act.SIGN_HANDOVER,
    "outgoing_signature": Act.SIGN_HANDOVER,
    "incoming_signature": Act.SIGN_HANDOVER,
}
_THEIRS = {
    "outgoing": frozenset({"review", "incoming_signature"}),
    "incoming": frozenset({"offer", "correction", "outgoing_signature"}),
}
"""What the other side of a handover does."""
_URGENCIES = list(Urgency)
_ACTS = list(Act)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. ``due_at`` None: at once. ``zh``, ``en``: what or whom it is about, where words say it."""

    act: Act
    urgency: Urgency
    due_at: datetime | None = None
    subject_id: UUID | None = None
    zh: str = ""
    en: str = ""
    post: str | None = None


@dataclass(frozen=True, slots=True)
class ShiftTimes:
    """The shift that is shown."""

    id: UUID
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the site that may have to be held. ``open``: its record is not finished and it is not dropped."""

    id: UUID
    kind: str
    shift_id: UUID | None
    due_at: datetime
    open: bool


@dataclass(frozen=True, slots=True)
class Handover:
    """A handover from or to the shift; ``waits`` None: it is sealed."""

    id: UUID
    side: str
    planned_at: datetime
    waits: str | None


@dataclass(frozen=True, slots=True)
class Round:
    """A round of the shift."""

    id: UUID
    state: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Inspection:
    """A check that is not done. ``before_start``: the shift waits for it."""

    id: UUID
    zh: str
    en: str
    post: str
    from_at: datetime
    due_at: datetime
    before_start: bool


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a name: an incident, a person, a task. ``state``: how it stands, ``due_at``: since or until."""

    id: UUID
    state: str
    zh: str
    en: str
    due_at: datetime | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that can make somebody do something, as it stands now."""

    shift: ShiftTimes | None = None
    meetings: Sequence[Meeting] = ()
    handovers: Sequence[Handover] = ()
    rounds: Sequence[Round] = ()
    inspections: Sequence[Inspection] = ()
    incidents: Sequence[Named] = ()
    gaps: Sequence[Named] = ()
    trouble: Sequence[Named] = ()
    asking_to_leave: Sequence[Named] = ()
    unfinished: Sequence[Named] = ()
    policy: DutyPolicy = field(default_factory=DutyPolicy)


def next_steps(facts: Facts, now: datetime) -> list[Step]:
    """What is to be done, the most urgent first: overdue, now, soon; then by its weight and its time."""
    found = [*_at_once(facts), *_shift(facts, now), *_meetings(facts, now), *_handovers(facts, now)]
    found += [*_inspections(facts, now), *_rounds(facts, now), *_tasks(facts, now)]
    return sorted(
        found,
        key=lambda one: (_URGENCIES.index(one.urgency), _ACTS.index(one.act), one.due_at or now, str(one.subject_id)),
    )


def urgency(due_at: datetime, now: datetime, from_at: datetime | None = None) -> Urgency | None:
    """How something stands that is to be done between two moments; None where that is not near."""
    if now > due_at:
        return Urgency.OVERDUE
    if from_at is not None and now >= from_at:
        return Urgency.NOW
    return Urgency.SOON if (from_at or due_at) - now <= AHEAD else None


def _step(act: Act, due_at: datetime, now: datetime, from_at: datetime | None, **said: object) -> list[Step]:
    how = urgency(due_at, now, from_at)
    return [] if how is None else [Step(act, how, due_at, **said)]  # type: ignore[arg-type]


def _at_once(facts: Facts) -> Iterable[Step]:
    for act, things in (
        (Act.ACKNOWLEDGE_INCIDENT, [one for one in facts.incidents if one.state == "open"]),
        (Act.MAN_POST, facts.gaps),
        (Act.FIND_PERSON, facts.trouble),
        (Act.DECIDE_AWAY, facts.asking_to_leave),
    ):
        for one in things:
            yield Step(act, Urgency.NOW, one.due_at, one.id, one.zh, one.en, one.post)


def _shift(facts: Facts, now: datetime) -> Iterable[Step]:
    shift = facts.shift
    if shift is None or shift.ended_at is not None:
        return
    if shift.started_at is None:
        opens = shift.starts_at - timedelta(minutes=facts.policy.start_window_min)
        yield from _step(Act.START_SHIFT, shift.starts_at, now, opens, subject_id=shift.id)
    elif _handed_over(facts):
        limit = shift.ends_at + timedelta(minutes=facts.policy.handover_grace_min)
        yield from _step(Act.END_SHIFT, limit, now, shift.ends_at, subject_id=shift.id)


def _meetings(facts: Facts, now: datetime) -> Iterable[Step]:
    for one in facts.meetings:
        if one.open and one.kind in MEETINGS:
            yield from _step(MEETINGS[one.kind], one.due_at, now, _meeting_opens(facts, one), subject_id=one.id)


def _meeting_opens(facts: Facts, one: Meeting) -> datetime:
    """From when on a meeting is what is to be done now."""
    policy = facts.policy
    if one.kind == "post_shift":
        return one.due_at - timedelta(minutes=policy.post_shift_meeting_min)
    return one.due_at - timedelta(minutes=policy.start_window_min if one.kind == "pre_shift" else 15)


def _handovers(facts: Facts, now: datetime) -> Iterable[Step]:
    shift = facts.shift
    if shift is None:
        return
    draft_at = shift.ends_at - timedelta(minutes=facts.policy.handover_draft_min)
    running = shift.started_at is not None and shift.ended_at is None
    if running and facts.policy.handover_before_leaving and not _of_side(facts, "outgoing"):
        yield from _step(Act.DRAFT_HANDOVER, shift.ends_at, now, draft_at, subject_id=shift.id)
    for one in facts.handovers:
        if one.waits is not None and one.waits not in _THEIRS[one.side]:
            opens = one.planned_at - timedelta(minutes=facts.policy.handover_draft_min)
            yield from _step(HANDOVER_ACTS[one.waits], one.planned_at, now, opens, subject_id=one.id)


def _inspections(facts: Facts, now: datetime) -> Iterable[Step]:
    """Checks that the start waits for, as any step; of all others those whose time is over."""
    waits = facts.shift is not None and facts.shift.started_at is None
    for one in facts.inspections:
        if (one.before_start and waits) or now > one.due_at:
            said = {"subject_id": one.id, "zh": one.zh, "en": one.en, "post": one.post}
            yield from _step(Act.MAKE_INSPECTION, one.due_at, now, one.from_at, **said)


def _rounds(facts: Facts, now: datetime) -> Iterable[Step]:
    for one in facts.rounds:
        if one.state == "called":
            yield from _step(Act.MAKE_ROUND, one.due_at, now, now, subject_id=one.id)
    over = facts.shift is None or facts.shift.ended_at is not None
    if facts.rounds and facts.rounds[-1].state == "missed" and not over:
        yield Step(Act.REPEAT_ROUND, Urgency.NOW, subject_id=facts.rounds[-1].id)


def _tasks(facts: Facts, now: datetime) -> Iterable[Step]:
    for one in facts.unfinished:
        if one.due_at is not None and one.due_at < now:
            yield Step(Act.FINISH_TASK, Urgency.OVERDUE, one.due_at, one.id, one.zh, one.en, one.post)


def _of_side(facts: Facts, side: str) -> list[Handover]:
    return [one for one in facts.handovers if one.side == side]


def _handed_over(facts: Facts) -> bool:
    going = _of_side(facts, "outgoing")
    return not facts.policy.handover_before_leaving or any(one.waits is None for one in going)


class Phase(StrEnum):
    """The course of a shift."""

    PRE_SHIFT = "pre_shift"
    START = "start"
    HANDOVER = "handover"
    POST_SHIFT = "post_shift"


class PhaseState(StrEnum):
    """How a phase stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Course:
    """One phase: how it stands, its time, and what is opened for it (a meeting, a handover, the shift)."""

    phase: Phase
    state: PhaseState
    at: datetime
    subject_id: UUID | None


def course(facts: Facts, now: datetime) -> list[Course]:
    """Pre-shift meeting, start, handover, post-shift meeting: done, now, later or overdue."""
    shift = facts.shift
    if shift is None:
        return []
    policy = facts.policy
    pre, post = _meeting(facts, "pre_shift"), _meeting(facts, "post_shift")
    going = next(iter(_of_side(facts, "outgoing")), None)
    opens = shift.starts_at - timedelta(minutes=policy.start_window_min)
    drafts = shift.ends_at - timedelta(minutes=policy.handover_draft_min)
    left_at = shift.ended_at or shift.ends_at
    post_due = post.due_at if post else left_at + timedelta(minutes=policy.post_shift_meeting_min)
    handed = (going is not None and going.waits is None) or shift.ended_at is not None
    held = [one is not None and not one.open for one in (pre, post)]
    ids = [one.id if one else None for one in (pre, going, post)]
    begun = shift.started_at is not None
    return [
        Course(Phase.PRE_SHIFT, _phase(held[0], opens, shift.starts_at, now), shift.starts_at, ids[0]),
        Course(Phase.START, _phase(begun, opens, shift.starts_at, now), shift.started_at or shift.starts_at, shift.id),
        Course(Phase.HANDOVER, _phase(handed, drafts, shift.ends_at, now), shift.ends_at, ids[1]),
        Course(Phase.POST_SHIFT, _phase(held[1], left_at, post_due, now), post_due, ids[2]),
    ]


def _meeting(facts: Facts, kind: str) -> Meeting | None:
    shift = facts.shift
    theirs = [one for one in facts.meetings if one.kind == kind and shift is not None and one.shift_id == shift.id]
    return theirs[0] if theirs else None


def _phase(done: bool, from_at: datetime, due_at: datetime, now: datetime) -> PhaseState:
    if done:
        return PhaseState.DONE
    if now > due_at:
        return PhaseState.OVERDUE
    return PhaseState.NOW if now >= from_at else PhaseState.LATER


@dataclass(frozen=True, slots=True)
class Candidate:
    """A shift that could be shown. ``mine``: the viewer leads it; ``commands``: whoever is in command is on it."""

    shift: ShiftTimes
    mine: bool
    commands: bool
    record_open: bool = False


def shown(candidates: Sequence[Candidate], now: datetime, policy: DutyPolicy) -> UUID | None:
    """The shift whose course is shown: the viewer's own, else the one in command, on watch, or next."""
    opens = now + timedelta(minutes=policy.check_in_window_min)

    def rank(one: Candidate) -> tuple[bool, bool, bool, bool, bool, datetime]:
        shift = one.shift
        running = shift.started_at is not None and shift.ended_at is None
        near = running or (shift.ended_at is None and shift.starts_at <= opens) or one.record_open
        on_watch = shift.ended_at is None and shift.starts_at <= now
        return (not (one.mine and near), not running, not one.commands, not on_watch, not near, shift.starts_at)

    left = [one for one in candidates if one.shift.ended_at is None or one.record_open]
    return min(left, key=rank).shift.id if left else None
