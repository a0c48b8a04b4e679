"""Whatever happens in any order: a check has one outcome, a pass one end, and each calls everybody once at most."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.event import Event
from contracts.presence_checks import CheckAnswered, CheckAnsweredLate, CheckMissed
from roster_svc.away_passes.domain import MOVES, Move, next_step
from roster_svc.away_passes.domain import State as AwayState
from roster_svc.away_passes.models import AwayPass
from roster_svc.policies.domain import DutyPolicy
from roster_svc.presence_checks import domain
from roster_svc.presence_checks.domain import Answer
from roster_svc.presence_checks.models import PresenceCheck
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7

START = datetime(2026, 11, 23, tzinfo=UTC)
ME, CHIEF = uuid7(), uuid7()
seconds = st.integers(0, 900)


def fresh(policy: DutyPolicy) -> PresenceCheck:
    due_at = domain.due(START, policy)
    return PresenceCheck.ask(
        site_id=uuid7(), shift_id=uuid7(), staff_id=ME, post="tech_ops", now=START, due_at=due_at, asked_by=None
    )


@given(
    answers=st.lists(st.tuples(seconds, st.sampled_from([ME, CHIEF])), max_size=5),
    limit_min=st.integers(1, 5),
    leads=st.booleans(),
)
def test_a_check_has_one_outcome_and_it_is_in_time_exactly_when_the_first_answer_is(
    answers: list[tuple[int, UUID]], limit_min: int, leads: bool
) -> None:
    policy = DutyPolicy(presence_answer_min=limit_min)
    one, facts = fresh(policy), list[Event]()
    clock = one.due_at + domain.TRANSIT
    pending: list[tuple[datetime, UUID | None]] = [(START + timedelta(seconds=at), by) for at, by in answers]
    pending += [(clock, None), (clock + timedelta(minutes=policy.presence_call_step_min), None)]
    for at, by in sorted(pending, key=lambda each: each[0]):
        if by is not None:
            try:
                facts += one.answer(Answer(at, at, by, domain.answers_for(ME, by)), leads=leads)
            except DomainError:
                continue
        elif one.answered_at is None and one.step < domain.LAST_STEP:
            facts.append(one.miss(at, leads=leads))
    first = min((at for at, _ in answers), default=None)
    in_time = first is not None and first <= limit_min * 60
    assert (one.state == "answered") == in_time
    assert sum(isinstance(fact, CheckAnswered) for fact in facts) == in_time
    assert sum(isinstance(fact, CheckAnsweredLate) for fact in facts) == (first is not None and not in_time)
    steps = [fact.step for fact in facts if isinstance(fact, CheckMissed)]
    assert steps == sorted(set(steps)), "nobody is called twice"
    assert bool(steps) != in_time
    assert [fact.version for fact in facts] == list(range(2, 2 + len(facts)))


def test_an_answer_a_second_too_late_is_not_in_time() -> None:
    """The negative control: the rule above tells the two apart."""
    policy = DutyPolicy()
    for extra, state in ((0, "answered"), (1, "missed")):
        one = fresh(policy)
        at = one.due_at + timedelta(seconds=extra)
        one.answer(Answer(at, at, ME, "own"), leads=False)
        assert one.state == state


@pytest.mark.clause("R-3.3.1d", part="presence checks")
@given(
    hours=st.floats(0.1, 24),
    count=st.integers(0, 12),
    fractions=st.lists(st.floats(0, 1, exclude_max=True), min_size=12, max_size=12),
)
def test_the_moments_that_are_drawn_lie_one_in_each_window_away_from_both_ends(
    hours: float, count: int, fractions: list[float]
) -> None:
    ends_at = START + timedelta(hours=hours)
    source = iter(fractions)
    moments = domain.drawn(START, ends_at, count, lambda: next(source))
    first, last = START + domain.QUIET, ends_at - domain.QUIET
    if first >= last:
        assert moments == []
        return
    assert len(moments) == count
    for index, moment in enumerate(moments):
        window = (last - first) / count
        assert first + window * index <= moment <= first + window * (index + 1)


@given(moves=st.lists(st.tuples(st.sampled_from(Move), st.integers(1, 1200), st.sampled_from([ME, CHIEF, None]))))
def test_a_pass_follows_its_states_ends_once_and_calls_each_once(
    moves: list[tuple[Move, int, UUID | None]],
) -> None:
    one = AwayPass.request(
        site_id=uuid7(),
        shift_id=uuid7(),
        staff_id=ME,
        posts=["tech_ops"],
        reason="x",
        now=START,
        until=START + timedelta(minutes=10),
        cover_id=None,
    )
    called, ended = [], 0
    for move, at_s, by in sorted(moves, key=lambda each: each[1]):
        now, before = START + timedelta(seconds=at_s), AwayState(one.state)
        if move is Move.OVERDUE and one.overdue_step == 3:
            continue
        try:
            match move:
                case Move.GRANT:
                    one.grant(now, by)
                    assert by != ME
                    assert now < one.until
                case Move.OVERDUE:
                    called.append(one.call_overdue(now, leads=False).step)
                case Move.END:
                    one.end(now, by)
                    ended += 1
                case _:
                    one.decline(move, now, by)
                    ended += 1
        except DomainError:
            assert AwayState(one.state) == before, "nothing half done"
        else:
            assert one.state == MOVES[before][move]
    assert called == list(range(1, len(called) + 1))
    assert ended <= 1
    assert (one.ended_at is not None) == (ended == 1)


def test_a_chief_is_called_and_then_headquarters() -> None:
    assert [next_step(0, leads=True), next_step(1, leads=True)] == [1, 3]
    assert [next_step(step, leads=False) for step in range(3)] == [1, 2, 3]
