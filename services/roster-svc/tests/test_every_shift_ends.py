"""Whatever people do or forget: every published shift ends in finite time, and nobody is present for ever."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import ending
from roster_svc.shifts.claims import CLOCK, Claim, Recorder
from roster_svc.shifts.ending import EndRequest, LeftBehind
from roster_svc.shifts.expected import seat_of, span_of
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected
from roster_svc.shifts.relief import left_empty
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7

DAY = datetime(2026, 11, 23, tzinfo=UTC)
POSTS = ("duty_chief", "tech_ops")
LENGTH = timedelta(hours=8)
SHIFTS = 3
MOST_LOOKS = 600 // 5 + 2
"""Every grace, the shortest of five minutes, up to the limit: more is for ever."""
which = st.integers(0, SHIFTS - 1)


class Forgetful(RuleBasedStateMachine):
    """Three shifts in a row at one site, each with its own chief and tech; people press what they like, or nothing."""

    @initialize(grace=st.integers(5, 120), more=st.integers(0, 600), relief=st.booleans(), early_h=st.integers(0, 2))
    def the_roster_is_published(self, grace: int, more: int, relief: bool, early_h: int) -> None:
        self.policy = DutyPolicy(
            handover_grace_min=grace, overstay_limit_min=grace + more, relief_before_leaving=relief
        )
        self.now = DAY - timedelta(hours=early_h)
        self.shifts = [self._published(DAY + number * LENGTH) for number in range(SHIFTS)]
        self.due = {shift.id: ending.first_look(shift.ends_at, self.policy) for shift in self.shifts}
        self.looks = dict.fromkeys(self.due, 0)

    @rule(minutes=st.integers(1, 600))
    def time_passes(self, minutes: int) -> None:
        self._until(self.now + timedelta(minutes=minutes))

    @rule(number=which, seat=st.integers(0, 1))
    def somebody_comes(self, number: int, seat: int) -> None:
        shift = self.shifts[number]
        who = shift.assignments[seat].staff_id
        by = Recorder("user:somebody", who)
        _tried(lambda: shift.check_in(who, Claim(self.now), now=self.now, policy=self.policy, by=by))

    @rule(number=which, seat=st.integers(0, 1))
    def somebody_leaves(self, number: int, seat: int) -> None:
        shift = self.shifts[number]
        who = shift.assignments[seat].staff_id
        empty = left_empty(who, shift.id, [one for other in self.shifts for one in _seats(other)], self.now)
        by = Recorder("user:somebody", who)
        _tried(lambda: shift.check_out(who, Claim(self.now), now=self.now, by=by, unrelieved=empty))

    @rule(number=which)
    def somebody_starts_it(self, number: int) -> None:
        _tried(lambda: self.shifts[number].start(self.now, self.policy))

    @rule(number=which, reason=st.none() | st.just("ordered"), releases=st.booleans())
    def somebody_ends_it(self, number: int, reason: str | None, releases: bool) -> None:
        shift = self.shifts[number]
        others = self._others(shift)
        posts = ending.unrelieved(_seats(shift), others, self.now, self.policy)
        order = EndRequest(reason, may_order=True, release_people=releases)
        _tried(lambda: shift.end(self.now, LeftBehind(posts), order))

    @invariant()
    def nothing_outlives_the_limit_of_the_site(self) -> None:
        for shift in getattr(self, "shifts", ()):
            if self.now >= ending.last_look(shift.ends_at, self.policy):
                assert shift.state in {"closed", "lapsed"}
                assert all(one.presence != "present" for one in shift.assignments)

    def teardown(self) -> None:
        """Everybody goes home without a word."""
        if hasattr(self, "shifts"):
            self._until(ending.last_look(self.shifts[-1].ends_at, self.policy))
            self.nothing_outlives_the_limit_of_the_site()
            assert self.due == {}, "the clock has nothing left to look at"

    def _published(self, starts_at: datetime) -> Shift:
        shift = Shift.plan(id=uuid7(), site_id=UUID(int=1), starts_at=starts_at, ends_at=starts_at + LENGTH, now=DAY)
        shift.assign([(uuid7(), post) for post in POSTS])
        shift.publish(self.now, self.policy)
        return shift

    def _until(self, target: datetime) -> None:
        while due := [(at, shift_id) for shift_id, at in self.due.items() if at <= target]:
            at, shift_id = min(due, key=lambda one: one[0])
            self.now = max(self.now, at)
            self._clock(next(shift for shift in self.shifts if shift.id == shift_id))
        self.now = target

    def _clock(self, shift: Shift) -> None:
        """What `closing.close_by_the_clock` does around the decision, without the database."""
        self.looks[shift.id] += 1
        assert self.looks[shift.id] <= MOST_LOOKS, "the clock looks for ever"
        taken_over = any(one.starts_at > shift.starts_at and one.started_at is not None for one in self.shifts)
        others = self._others(shift)
        mine, span = _seats(shift), span_of(shift)
        verdict = ending.by_the_clock(
            mine, others, span, self.now, self.policy, taken_over=taken_over, released=shift.released
        )
        limit = ending.last_look(shift.ends_at, self.policy)
        for one in shift.assignments:
            if one.staff_id in verdict.leave and self.now < limit and not shift.released:
                self._nobody_waits_for(one.post, shift)
        if verdict.ends:
            shift.end_by_the_clock(self.now, LeftBehind(verdict.unrelieved))
        shift.close_visits(verdict.leave, self.now, CLOCK)
        if verdict.again_at is None:
            del self.due[shift.id]
        else:
            assert verdict.again_at > self.now
            self.due[shift.id] = verdict.again_at

    def _nobody_waits_for(self, post: str, left: Shift) -> None:
        """Told in other words than the code's: whoever has the hour has somebody at that post."""
        on_now = [one for one in self.shifts if one.id != left.id and one.starts_at <= self.now < one.ends_at]
        if self.policy.relief_before_leaving and any(one.ended_at is None for one in on_now):
            seats = [
                seat
                for other in self.shifts
                if other.id != left.id and other.ended_at is None
                for seat in other.assignments
            ]
            assert any(seat.post == post and seat.presence == "present" for seat in seats)

    def _others(self, shift: Shift) -> list[Expected]:
        running = [other for other in self.shifts if other.id != shift.id and other.ended_at is None]
        return [one for other in running for one in _seats(other)]


def _seats(shift: Shift) -> list[Expected]:
    return [seat_of(shift, one, fit=True) for one in shift.assignments]


def _tried(command: Callable[[], object]) -> None:
    try:
        command()
    except DomainError:
        return


TestForgetful = Forgetful.TestCase
TestForgetful.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
