"""The states of an improvement, against random histories. Pure."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from reporting_svc.improvements import domain
from reporting_svc.improvements.domain import MOVES, OVER, Move, State
from reporting_svc.improvements.models import Improvement
from reporting_svc.policies.domain import DEFAULT
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
PEOPLE = [uuid7() for _ in range(3)]
HISTORIES = st.lists(
    st.tuples(st.sampled_from(Move), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE), st.booleans()), max_size=14
)


def _try(one: Improvement, move: Move, by: UUID, owner: UUID, at: datetime, *, decides: bool) -> None:
    due_at = at + timedelta(days=7)
    if move is Move.APPROVE:
        one.approve(owner, due_at, at, by, "x")
    elif move is Move.REPLAN:
        one.replan(owner, due_at, "x", at, by, "x")
    elif move is Move.REJECT:
        one.reject("x", at, by, "x")
    elif move is Move.FINISH:
        one.finish("x", at, by, "x", decides=decides)
    elif move is Move.RETURN:
        one.send_back("x", due_at, at, by, "x")
    elif move is Move.VERIFY:
        one.verify("x", None, at, by, "x")


@given(HISTORIES)
def test_whatever_happens_what_was_verified_was_decided_done_and_checked_by_the_right_people(
    history: list[tuple[Move, UUID, UUID, bool]],
) -> None:
    one = Improvement.proposed(uuid7(), "x", "x", NOW, PEOPLE[0], "x")
    one.id, one.number = uuid7(), "2026-0001"
    for step, (move, by, owner, decides) in enumerate(history):
        before, version = one.state, one.version
        try:
            _try(one, move, by, owner, NOW + timedelta(hours=step), decides=decides)
        except DomainError:
            assert (one.state, one.version) == (before, version)
        else:
            assert move is Move.PROPOSE or one.state == MOVES[State(before)][move]
    first = {step.move: step for step in reversed(one.steps)}
    last = {step.move: step for step in one.steps}
    if "approve" in first:
        assert first["approve"].by != one.proposed_by
    if one.state == State.VERIFIED:
        assert last["verify"].by not in {one.owner_id, one.done_by}
        assert one.done_at is not None
    assert (one.ended_at is not None) == (one.state in OVER)
    assert [step.seq for step in one.steps] == list(range(1, len(one.steps) + 1))


@given(st.sampled_from(State), st.integers(0, 400))
def test_what_is_not_over_always_waits_until_some_time(state: State, days: int) -> None:
    due_at = NOW + timedelta(days=days)
    until = domain.waits_until(state, since=NOW, due_at=due_at, policy=DEFAULT)
    assert (until is None) == (state in OVER)
    assert (until == due_at) == (state is State.APPROVED) or until in {due_at, None}
