"""The state machine of a task against random histories: one end, the doer is never the verifier, carried over once."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts import tasks as facts
from roster_svc.tasks import domain
from roster_svc.tasks.domain import ENDS, MOVES, Kind, Recurrence, State, Window
from roster_svc.tasks.models import Task
from svckit.core.errors import DomainError

START = datetime(2026, 12, 1, 0, 0, tzinfo=UTC)
PEOPLE = [UUID(int=one) for one in range(1, 4)]
SHIFTS = [UUID(int=one) for one in range(10, 13)]
ENDING = (facts.TaskDone, facts.TaskSkipped, facts.TaskCancelled)
MOVE = st.tuples(
    st.sampled_from(["assign", "take", "finish", "verify", "skip", "cancel", "carry", "overdue"]),
    st.sampled_from(PEOPLE),
    st.sampled_from(PEOPLE),
)


def _task(*, needs_check: bool, kind: Kind = Kind.BY_HAND) -> Task:
    window = Window(START, START + timedelta(hours=1))
    about = {"site_id": UUID(int=1), "title_zh": "x", "title_en": "x", "post": "tech_ops", "kind": kind.value}
    asked_by = "business_ops" if kind == Kind.HELP else None
    return Task.make(
        shift_id=SHIFTS[0],
        window=window,
        now=START,
        by=PEOPLE[0],
        needs_check=needs_check,
        asked_by_post=asked_by,
        assignee_id=None,
        **about,
    )


def _do(task: Task, what: str, who: UUID, other: UUID, now: datetime) -> facts.TaskFact:
    match what:
        case "assign":
            return task.assign("tech_ops", who, now, other)
        case "take":
            return task.take(now, who)
        case "finish":
            return task.finish(now, who, now, other, None, {})
        case "verify":
            return task.verify(now, who)
        case "skip":
            return task.skip("x", now, who)
        case "cancel":
            return task.cancel("x", now, who)
        case "carry":
            return task.carry(SHIFTS[1], "tech_ops", UUID(int=99), now)
        case _:
            return task.be_overdue(now)


def _history(moves: list[tuple[str, UUID, UUID]], *, needs_check: bool) -> tuple[Task, list[facts.TaskFact]]:
    task = _task(needs_check=needs_check)
    told: list[facts.TaskFact] = [task.created()]
    for number, (what, who, other) in enumerate(moves):
        before = (task.state, task.version)
        try:
            told.append(_do(task, what, who, other, START + timedelta(minutes=number)))
        except DomainError:
            assert (task.state, task.version) == before, "a refusal changes nothing"
    return task, told


@given(st.lists(MOVE, max_size=14), st.booleans())
def test_a_task_has_one_end_and_its_doer_never_checks_it(moves: list, needs_check: bool) -> None:
    task, told = _history(moves, needs_check=needs_check)
    assert [one.version for one in told] == list(range(1, len(told) + 1))
    assert sum(isinstance(one, ENDING) for one in told) == (task.state in ENDS)
    assert sum(isinstance(one, facts.TaskVerified) for one in told) == (task.state == State.VERIFIED)
    if task.state == State.VERIFIED:
        assert needs_check
        assert task.verified_by not in {task.done_by, task.recorded_by}
    ends = next((n for n, one in enumerate(told) if isinstance(one, ENDING)), len(told))
    assert all(isinstance(one, facts.TaskVerified) for one in told[ends + 1 :]), "nothing happens after its end"


@given(st.lists(MOVE, max_size=10))
def test_what_is_carried_over_keeps_its_origin_and_waits_for_somebody(moves: list) -> None:
    task, told = _history([*moves, ("carry", PEOPLE[0], PEOPLE[0])], needs_check=False)
    assert task.origin_shift_id == SHIFTS[0]
    if isinstance(told[-1], facts.TaskAssigned) and told[-1].basis == "carried_over":
        assert (task.state, task.taken_by, task.assignee_id, task.overdue_step) == ("open", None, None, 0)
    else:
        assert task.state in ENDS


def test_the_property_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    moves = {**MOVES, State.SKIPPED: {domain.Move.FINISH: State.DONE}}
    monkeypatch.setattr(domain, "MOVES", moves)
    history = [("skip", PEOPLE[0], PEOPLE[0]), ("finish", PEOPLE[1], PEOPLE[1])]
    _, told = _history(history, needs_check=False)
    assert sum(isinstance(one, ENDING) for one in told) == 2


@given(st.integers(0, 600), st.integers(1, 600), st.one_of(st.none(), st.integers(30, 600)), st.integers(1, 24))
def test_windows_lie_within_the_shift(begins: int, lasts: int, every: int | None, hours: int) -> None:
    ends_at = START + timedelta(hours=hours)
    found = list(domain.windows(Recurrence(begins, begins + lasts, every), START, ends_at))
    assert all(START <= one.from_at < one.due_at <= ends_at for one in found)
    assert len({one.from_at for one in found}) == len(found)
    assert bool(found) == (START + timedelta(minutes=begins) < ends_at)
    if every is None:
        assert len(found) <= 1
