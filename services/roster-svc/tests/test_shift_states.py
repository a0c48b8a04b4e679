"""The shift as a state machine: random commands never bring it where the regulation has no word for it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from roster_svc.shifts.domain import MOVES, Move, State, after
from roster_svc.shifts.errors import ShiftMoveRefused
from roster_svc.shifts.models import Shift
from roster_svc.sites.domain import DutyPolicy
from svckit.errors import DomainError
from svckit.ids import uuid7

STARTS = datetime(2026, 11, 23, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=12)
PEOPLE = [uuid7() for _ in range(3)]
OUTSIDER = uuid7()
POSTS = ("duty_chief", "tech_ops", "security_monitor")
POLICY = DutyPolicy()
BY = "user:somebody"


class ShiftLife(RuleBasedStateMachine):
    """Somebody presses every button at any time; the shift stays whole."""

    def __init__(self) -> None:
        super().__init__()
        self.now = STARTS - timedelta(hours=2)
        self.shift = Shift.plan(id=uuid7(), site_id=uuid7(), starts_at=STARTS, ends_at=ENDS, now=self.now)
        self.version = 0
        self.seen = [State.PLANNED]

    @rule(minutes=st.integers(1, 180))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(people=st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(POSTS)), max_size=4, unique=True))
    def assign(self, people: list[tuple[UUID, str]]) -> None:
        self._press(Move.ASSIGN, lambda: self.shift.assign(people))

    @rule(hours=st.integers(1, 30))
    def reschedule(self, hours: int) -> None:
        ends_at = STARTS + timedelta(hours=hours)
        self._press(Move.RESCHEDULE, lambda: self.shift.reschedule(STARTS, ends_at, POLICY))

    @rule()
    def discard(self) -> None:
        self._press(Move.DISCARD, self.shift.discard)

    @rule()
    def publish(self) -> None:
        self._press(Move.PUBLISH, lambda: self.shift.publish(self.now))

    @rule()
    def start(self) -> None:
        self._press(Move.START, lambda: self.shift.start(self.now, POLICY))

    @rule()
    def end(self) -> None:
        self._press(Move.END, lambda: self.shift.end(self.now))

    @rule(who=st.sampled_from([*PEOPLE, OUTSIDER]))
    def check_in(self, who: UUID) -> None:
        self._press(Move.CHECK_IN, lambda: self.shift.check_in(who, None, now=self.now, policy=POLICY, by=BY))

    @rule(who=st.sampled_from([*PEOPLE, OUTSIDER]))
    def check_out(self, who: UUID) -> None:
        self._press(Move.CHECK_OUT, lambda: self.shift.check_out(who, None, now=self.now, by=BY))

    def _press(self, move: Move, command: Callable[[], object]) -> None:
        before = State(self.shift.state)
        try:
            command()
        except ShiftMoveRefused:
            assert move not in MOVES[before]
            assert (self.shift.state, self.shift.version) == (before, self.version)
        except DomainError:
            assert move in MOVES[before]
            assert (self.shift.state, self.shift.version) == (before, self.version)
        else:
            assert self.shift.state == MOVES[before][move]
            assert self.shift.version > self.version
        self.version = self.shift.version
        self.seen.append(State(self.shift.state))

    @invariant()
    def what_the_database_checks_holds(self) -> None:
        state = self.shift.state
        assert (state == "planned") == (self.shift.published_at is None)
        assert (state in {"open", "closed"}) == (self.shift.started_at is not None)
        assert (state == "closed") == (self.shift.ended_at is not None)
        for one in self.shift.assignments:
            assert one.starts_at <= one.busy_until
            assert one.binding == (state != "planned")

    @invariant()
    def nobody_is_at_a_post_twice_at_once(self) -> None:
        for one in self.shift.assignments:
            times = [(visit.checked_in_at, visit.checked_out_at) for visit in one.visits]
            assert all(went is not None for _, went in times[:-1])
            assert all(went <= came for (_, went), (came, _) in pairwise(times) if went)

    @precondition(lambda self: self.shift.state != "closed")
    @invariant()
    def nothing_leads_back(self) -> None:
        order = list(State)
        assert [order.index(state) for state in self.seen] == sorted(order.index(state) for state in self.seen)


TestShiftLife = ShiftLife.TestCase
TestShiftLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("move", Move)
def test_every_move_leads_where_the_table_says_or_is_refused(state: State, move: Move) -> None:
    if move in MOVES[state]:
        assert after(state, move) is MOVES[state][move]
    else:
        with pytest.raises(ShiftMoveRefused) as refusal:
            after(state, move)
        assert refusal.value.status == 409
