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
from roster_svc.shifts.errors import NotCheckedIn, ShiftArchived, ShiftMoveRefused
from roster_svc.shifts.models import Shift
from roster_svc.shifts.opening import Code, Condition, OpeningException
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7

STARTS = datetime(2026, 11, 23, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=12)
EARLIER = STARTS - timedelta(minutes=30)
PEOPLE = [uuid7() for _ in range(3)]
OUTSIDER = uuid7()
POSTS = ("duty_chief", "tech_ops", "security_monitor")
POLICY = DutyPolicy()
BY = Recorder("user:somebody")


def _stays(state: str, buttons: str) -> dict[str, str]:
    return dict.fromkeys(buttons.split(), state)


ORDER = ChangeRequest(uuid7(), Kind.REPLACEMENT, uuid7(), "ordered", POLICY.change_notice_h)
EXCEPTION = OpeningException(uuid7(), "路上堵车")
SHORT = (Condition(Code.MEETING, "missing"),)
BUTTONS = (
    "assign reschedule discard publish cancel check_in check_out start except wind_down end clock replace retime "
    "archive"
)
_BEFORE = {"check_in": "preparing", "start": "open", "except": "open_with_exception", "clock": "lapsed"}
_RUNNING = {"wind_down": "closing", "end": "closed", "clock": "closed"}
AFTER = {
    "planned": {"assign": "planned", "reschedule": "planned", "discard": "planned", "publish": "published"},
    "published": {**_BEFORE, **_stays("published", "check_out replace retime"), "cancel": "cancelled"},
    "preparing": {**_BEFORE, **_stays("preparing", "check_in check_out replace retime")},
    "open": {**_RUNNING, **_stays("open", "check_in check_out replace retime")},
    "open_with_exception": {**_RUNNING, **_stays("open_with_exception", "check_in check_out replace retime")},
    "closing": {
        "end": "closed",
        "clock": "closed",
        "retime": "open",
        **_stays("closing", "check_in check_out replace wind_down"),
    },
    "closed": {"check_out": "closed", "archive": "archived"},
    "lapsed": {"check_out": "lapsed", "archive": "archived"},
    "cancelled": {},
    "archived": {},
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

    @rule()
    def start_with_exception(self) -> None:
        self._press("except", lambda: self.shift.start(self.now, POLICY, SHORT, EXCEPTION))

    @rule()
    def wind_down(self) -> None:
        self._press("wind_down", lambda: self.shift.wind_down(self.now))

    @rule()
    def cancel(self) -> None:
        self._press("cancel", lambda: by_order.cancel(self.shift, ORDER, self.now))

    @rule()
    def archive(self) -> None:
        self._press("archive", lambda: self.shift.archive(self.now, []))

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
        before = str(self.shift.state)
        excepted = bool(self.shift.exceptions)
        try:
            command()
        except (ShiftMoveRefused, ShiftArchived):
            assert button not in AFTER[before]
            assert (self.shift.state, self.shift.version) == (before, self.version)
        except DomainError:
            assert button in AFTER[before]
            assert (self.shift.state, self.shift.version) == (before, self.version)
        else:
            reopened = button == "retime" and before == "closing"
            wanted = "open_with_exception" if reopened and excepted else AFTER.get(before, {}).get(button, before)
            assert self.shift.state == wanted or (reopened and self.shift.state == "closing")
            assert self.shift.version > self.version or button == "wind_down"
        self.version = self.shift.version
        self.seen.append(self.shift.phase)

    @invariant()
    def what_the_database_checks_holds(self) -> None:
        state = self.shift.phase
        assert (state == "planned") == (self.shift.published_at is None)
        assert (state in {"open", "closed"}) == (self.shift.started_at is not None)
        assert (state in {"closed", "lapsed"}) == (self.shift.ended_at is not None)
        for one in self.shift.assignments:
            assert one.starts_at <= one.busy_until
            assert one.binding == (state != "planned" and self.shift.cancelled_at is None)
        assert self.shift.cancelled_at is None or (state == "lapsed" and self.shift.archived_at is None)
        assert self.shift.closing_at is None or self.shift.started_at is not None
        assert bool(self.shift.exceptions) == (self.shift.exception_reason is not None)

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
    """A shift that has come into this state by the buttons people have; once it prepares, its chief is there."""
    shift = Shift.plan(id=uuid7(), site_id=uuid7(), starts_at=STARTS, ends_at=ENDS, now=EARLIER)
    shift.assign([(PEOPLE[0], "duty_chief"), (PEOPLE[1], "tech_ops")])
    if state == "planned":
        return shift
    shift.publish(EARLIER, POLICY)
    if state not in {"published", "cancelled"}:
        shift.check_in(PEOPLE[0], Claim(EARLIER), now=EARLIER, policy=POLICY, by=BY)
    if state in {"open", "closing", "closed", "archived"}:
        shift.start(EARLIER, POLICY)
    {
        "cancelled": lambda: by_order.cancel(shift, ORDER, EARLIER),
        "open_with_exception": lambda: shift.start(EARLIER, POLICY, SHORT, EXCEPTION),
        "closing": lambda: shift.wind_down(EARLIER),
        "closed": lambda: shift.end(ENDS),
        "lapsed": lambda: shift.end_by_the_clock(ENDS, LeftBehind()),
        "archived": lambda: (shift.end(ENDS), shift.archive(ENDS, ["report"])),
    }.get(state, lambda: None)()
    assert shift.state == state
    return shift


def _pressed(shift: Shift, button: str) -> object:
    now = ENDS if button == "end" else EARLIER
    return {
        "assign": lambda: shift.assign([(PEOPLE[0], "duty_chief")]),
        "reschedule": lambda: shift.reschedule(STARTS, ENDS, POLICY, "Asia/Shanghai"),
        "discard": shift.discard,
        "publish": lambda: shift.publish(now, POLICY),
        "check_in": lambda: shift.check_in(PEOPLE[1], Claim(now), now=now, policy=POLICY, by=BY),
        "check_out": lambda: shift.check_out(PEOPLE[0], Claim(ENDS), now=ENDS, by=BY),
        "start": lambda: shift.start(now, POLICY),
        "except": lambda: shift.start(now, POLICY, SHORT, EXCEPTION),
        "cancel": lambda: by_order.cancel(shift, ORDER, now),
        "wind_down": lambda: shift.wind_down(now),
        "archive": lambda: shift.archive(now, ["report"]),
        "end": lambda: shift.end(now),
        "clock": lambda: shift.end_by_the_clock(ENDS, LeftBehind()),
        "replace": lambda: by_order.replace(shift, PEOPLE[1], OUTSIDER, ORDER, now),
        "retime": lambda: by_order.retime(
            shift, (STARTS, ENDS + timedelta(hours=1)), ORDER, now, POLICY, "Asia/Shanghai"
        ),
    }[button]()


@pytest.mark.clause("R-4.1.2d", part="states")
@pytest.mark.parametrize("state", AFTER)
@pytest.mark.parametrize("button", BUTTONS.split())
def test_a_button_moves_the_shift_as_the_regulation_says_or_is_refused_and_changes_nothing(
    state: str, button: str
) -> None:
    shift = _shift_in(state)
    version = shift.version
    if (state, button) == ("published", "check_out"):  # nobody is there who could leave
        with pytest.raises(NotCheckedIn):
            _pressed(shift, button)
        return
    if button in AFTER[state]:
        _pressed(shift, button)
        assert shift.state == AFTER[state][button]
        assert shift.version == version + (button != "wind_down")
        return
    with pytest.raises((ShiftMoveRefused, ShiftArchived)) as refusal:
        _pressed(shift, button)
    assert refusal.value.status == 409
    assert (shift.state, shift.version) == (state, version)
