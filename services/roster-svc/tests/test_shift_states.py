"""The shift as a state machine: random commands never bring it where the regulation has no word for it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import by_order
from roster_svc.shifts.changing import ChangeRequest, Kind
from roster_svc.shifts.claims import Claim, Recorder
from roster_svc.shifts.ending import EndRequest, LeftBehind
from roster_svc.shifts.errors import ShiftMoveRefused
from roster_svc.shifts.models import Shift
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7

STARTS = datetime(2026, 11, 23, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=12)
PEOPLE = [uuid7() for _ in range(3)]
OUTSIDER = uuid7()
POSTS = ("duty_chief", "tech_ops", "security_monitor")
POLICY = DutyPolicy()
BY = Recorder("user:somebody")
ORDER = ChangeRequest(uuid7(), Kind.REPLACEMENT, uuid7(), "ordered", POLICY.change_notice_h)
BUTTONS = "assign reschedule discard publish check_in check_out start end clock replace retime"
AFTER = {
    "planned": {"assign": "planned", "reschedule": "planned", "discard": "planned", "publish": "published"},
    "published": {
        "check_in": "published",
        "check_out": "published",
        "start": "open",
        "clock": "lapsed",
        "replace": "published",
        "retime": "published",
    },
    "open": {
        "check_in": "open",
        "check_out": "open",
        "end": "closed",
        "clock": "closed",
        "replace": "open",
        "retime": "open",
    },
    "closed": {"check_out": "closed"},
    "lapsed": {"check_out": "lapsed"},
}
"""The life of a shift as REQUIREMENTS section 5 has it, written out here once more: not read from the code."""


class ShiftLife(RuleBasedStateMachine):
    """Somebody presses every button at any time; the shift stays whole."""

    def __init__(self) -> None:
        super().__init__()
        self.now = STARTS - timedelta(hours=2)
        self.shift = Shift.plan(id=uuid7(), site_id=uuid7(), starts_at=STARTS, ends_at=ENDS, now=self.now)
        self.version = 0
        self.seen = ["planned"]

    @rule(minutes=st.integers(1, 180))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(people=st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(POSTS)), max_size=4, unique=True))
    def assign(self, people: list[tuple[UUID, str]]) -> None:
        self._press("assign", lambda: self.shift.assign(people))

    @rule(hours=st.integers(1, 30))
    def reschedule(self, hours: int) -> None:
        ends_at = STARTS + timedelta(hours=hours)
        self._press("reschedule", lambda: self.shift.reschedule(STARTS, ends_at, POLICY, "Asia/Shanghai"))

    @rule()
    def discard(self) -> None:
        self._press("discard", self.shift.discard)

    @rule()
    def publish(self) -> None:
        self._press("publish", lambda: self.shift.publish(self.now, POLICY))

    @rule()
    def start(self) -> None:
        self._press("start", lambda: self.shift.start(self.now, POLICY))

    @rule(reason=st.none() | st.just("ordered"))
    def end(self, reason: str | None) -> None:
        self._press("end", lambda: self.shift.end(self.now, request=EndRequest(reason, may_order=True)))

    @rule()
    def clock(self) -> None:
        self._press("clock", lambda: self.shift.end_by_the_clock(self.now, LeftBehind()))

    @rule(who=st.sampled_from([*PEOPLE, OUTSIDER]))
    def check_in(self, who: UUID) -> None:
        claim = Claim(self.now)
        self._press("check_in", lambda: self.shift.check_in(who, claim, now=self.now, policy=POLICY, by=BY))

    @rule(who=st.sampled_from([*PEOPLE, OUTSIDER]))
    def check_out(self, who: UUID) -> None:
        self._press("check_out", lambda: self.shift.check_out(who, Claim(self.now), now=self.now, by=BY))

    @rule(leaves=st.sampled_from(PEOPLE), comes=st.sampled_from([*PEOPLE, OUTSIDER]))
    def replace(self, leaves: UUID, comes: UUID) -> None:
        self._press("replace", lambda: by_order.replace(self.shift, leaves, comes, ORDER, self.now))

    @rule(begins=st.integers(0, 3), hours=st.integers(1, 30))
    def retime(self, begins: int, hours: int) -> None:
        times = (STARTS + timedelta(hours=begins), STARTS + timedelta(hours=hours))
        self._press("retime", lambda: by_order.retime(self.shift, times, ORDER, self.now, POLICY, "Asia/Shanghai"))

    def _press(self, button: str, command: Callable[[], object]) -> None:
        before = self.shift.state
        try:
            command()
        except ShiftMoveRefused:
            assert button not in AFTER[before]
            assert (self.shift.state, self.shift.version) == (before, self.version)
        except DomainError:
            assert button in AFTER[before]
            assert (self.shift.state, self.shift.version) == (before, self.version)
        else:
            assert self.shift.state == AFTER[before][button]
            assert self.shift.version > self.version
        self.version = self.shift.version
        self.seen.append(self.shift.state)

    @invariant()
    def what_the_database_checks_holds(self) -> None:
        state = self.shift.state
        assert (state == "planned") == (self.shift.published_at is None)
        assert (state in {"open", "closed"}) == (self.shift.started_at is not None)
        assert (state in {"closed", "lapsed"}) == (self.shift.ended_at is not None)
        for one in self.shift.assignments:
            assert one.starts_at <= one.busy_until
            assert one.binding == (state != "planned")

    @invariant()
    def whoever_is_bound_has_somebody_in_command(self) -> None:
        led = any(one.post == "duty_chief" for one in self.shift.assignments)
        assert led or self.shift.state == "planned"

    @invariant()
    def nobody_is_at_a_post_twice_at_once(self) -> None:
        for one in self.shift.assignments:
            times = [(visit.checked_in_at, visit.checked_out_at) for visit in one.visits]
            assert all(went is not None for _, went in times[:-1])
            assert all(went <= came for (_, went), (came, _) in pairwise(times) if went)

    @invariant()
    def nothing_leads_back(self) -> None:
        order = ["planned", "published", "open", "closed", "lapsed"]
        assert [order.index(state) for state in self.seen] == sorted(order.index(state) for state in self.seen)


TestShiftLife = ShiftLife.TestCase
TestShiftLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def _shift_in(state: str) -> Shift:
    """A shift that has come into this state by the buttons people have, with its chief there."""
    shift = Shift.plan(id=uuid7(), site_id=uuid7(), starts_at=STARTS, ends_at=ENDS, now=STARTS)
    shift.assign([(PEOPLE[0], "duty_chief"), (PEOPLE[1], "tech_ops")])
    if state != "planned":
        shift.publish(STARTS, POLICY)
        shift.check_in(PEOPLE[0], Claim(STARTS), now=STARTS, policy=POLICY, by=BY)
    if state in {"open", "closed"}:
        shift.start(STARTS, POLICY)
    if state == "closed":
        shift.end(ENDS)
    if state == "lapsed":
        shift.end_by_the_clock(ENDS, LeftBehind())
    assert shift.state == state
    return shift


def _pressed(shift: Shift, button: str) -> object:
    now = ENDS if button == "end" else STARTS
    return {
        "assign": lambda: shift.assign([(PEOPLE[0], "duty_chief")]),
        "reschedule": lambda: shift.reschedule(STARTS, ENDS, POLICY, "Asia/Shanghai"),
        "discard": shift.discard,
        "publish": lambda: shift.publish(now, POLICY),
        "check_in": lambda: shift.check_in(PEOPLE[1], Claim(now), now=now, policy=POLICY, by=BY),
        "check_out": lambda: shift.check_out(PEOPLE[0], Claim(ENDS), now=ENDS, by=BY),
        "start": lambda: shift.start(now, POLICY),
        "end": lambda: shift.end(now),
        "clock": lambda: shift.end_by_the_clock(ENDS, LeftBehind()),
        "replace": lambda: by_order.replace(shift, PEOPLE[1], OUTSIDER, ORDER, now),
        "retime": lambda: by_order.retime(
            shift, (STARTS, ENDS + timedelta(hours=1)), ORDER, now, POLICY, "Asia/Shanghai"
        ),
    }[button]()


@pytest.mark.parametrize("state", AFTER)
@pytest.mark.parametrize("button", BUTTONS.split())
def test_a_button_moves_the_shift_as_the_regulation_says_or_is_refused_and_changes_nothing(
    state: str, button: str
) -> None:
    shift = _shift_in(state)
    version = shift.version
    if button in AFTER[state]:
        _pressed(shift, button)
        assert (shift.state, shift.version) == (AFTER[state][button], version + 1)
        return
    with pytest.raises(ShiftMoveRefused) as refusal:
        _pressed(shift, button)
    assert refusal.value.status == 409
    assert (shift.state, shift.version) == (state, version)
