"""What `republish` states of a shift is what was told of it: the same facts, in the same order, with their versions."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts import Event
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.claims import CLOCK, Claim, Recorder
from roster_svc.shifts.ending import NOTHING_LEFT, EndRequest, LeftBehind
from roster_svc.shifts.history import history
from roster_svc.shifts.models import Shift
from svckit.core.errors import DomainError

STARTS = datetime(2026, 11, 23, tzinfo=UTC)
PEOPLE = [uuid5(UUID(int=0), name) for name in ("chief", "operator", "guard")]
PLACES = [(PEOPLE[0], "duty_chief"), (PEOPLE[0], "tech_ops"), (PEOPLE[1], "tech_ops"), (PEOPLE[2], "security_monitor")]
POLICY = DutyPolicy(no_show_after_min=20, check_in_window_min=1440, start_window_min=1440)
BY = Recorder(f"user:{PEOPLE[0]}", PEOPLE[0])
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["check_in", "check_out", "start", "end", "clock", "close_visits", "dismiss"]),
        st.sampled_from(PEOPLE),
        st.none() | st.just("nobody else could come"),
        st.integers(1, 90),
    ),
    max_size=25,
)


def live(steps: list[tuple[str, UUID, str | None, int]]) -> tuple[Shift, list[Event]]:
    """A published shift to which all this happened, as far as it may, and the facts that were told meanwhile."""
    shift = Shift.plan(
        id=UUID(int=7), site_id=UUID(int=8), starts_at=STARTS, ends_at=STARTS + timedelta(hours=12), now=STARTS
    )
    shift.assign(PLACES)
    now = STARTS + timedelta(minutes=1)
    told: list[Event] = [shift.publish(now, POLICY, "somebody fell ill")]
    for step, who, reason, minutes in steps:
        now += timedelta(minutes=minutes)
        try:
            told += _facts_of(shift, step, who, reason, now)
        except DomainError:
            continue
    return shift, told


def _facts_of(shift: Shift, step: str, who: UUID, reason: str | None, now: datetime) -> list[Event]:
    """The facts of one step. Raises `DomainError` where the shift refuses it."""
    claim = Claim(now - timedelta(seconds=30), reason)
    match step:
        case "check_in":
            return list(shift.check_in(who, claim, now=now, policy=POLICY, by=BY))
        case "check_out":
            left = ["tech_ops"] if reason else []
            return list(shift.check_out(who, claim, now=now, by=BY, unrelieved=left, reason=reason))
        case "start":
            return [shift.start(now, POLICY)]
        case "end":
            left_behind = LeftBehind(("tech_ops",), ("INC-1",)) if reason else NOTHING_LEFT
            request = EndRequest(reason=reason, may_order=True, leave_open_incidents=True)
            return [shift.end(now, left_behind, request)]
        case "clock":
            return [shift.end_by_the_clock(now, LeftBehind(("duty_chief",))), *shift.close_visits(PEOPLE, now, CLOCK)]
        case "close_visits":
            return list(shift.close_visits([who], now, CLOCK))
        case _:
            there = [one.post for one in shift.assignments if one.staff_id == who and one.presence == "present"]
            return [shift.dismiss(who, post, now=now, by=Recorder(BY.label), basis="moved") for post in there]


def stated(shift: Shift) -> list[Event]:
    """What a snapshot says."""
    return [one.event for one in history(shift)]


def forget_versions(shift: Shift) -> None:
    """Make it a shift of the release that did not keep them."""
    shift.published_version = shift.started_version = shift.ended_version = None
    for assignment in shift.assignments:
        for visit in assignment.visits:
            visit.check_in_version = visit.check_out_version = None


@given(steps=STEPS)
def test_what_is_stated_of_a_shift_is_what_was_told_of_it(steps: list[tuple[str, UUID, str | None, int]]) -> None:
    shift, told = live(steps)
    assert stated(shift) == told


@given(steps=STEPS)
def test_versions_that_were_not_kept_are_counted_back(steps: list[tuple[str, UUID, str | None, int]]) -> None:
    shift, told = live(steps)
    forget_versions(shift)
    assert stated(shift) == told


def test_the_comparison_sees_what_is_missing_and_what_is_altered() -> None:
    """The negative control."""
    steps = [("check_in", PEOPLE[0], None, 5), ("start", PEOPLE[0], None, 5), ("check_out", PEOPLE[0], None, 5)]
    shift, told = live(steps)
    visit = shift.assignments[0].visits[0]
    visit.checked_out_at = None
    assert stated(shift) != told
    shift, told = live(steps)
    shift.assignments[1].visits[0].late_s += 1
    assert stated(shift) != told


def test_nothing_is_stated_of_a_shift_that_binds_nobody() -> None:
    shift = Shift.plan(
        id=UUID(int=7), site_id=UUID(int=8), starts_at=STARTS, ends_at=STARTS + timedelta(hours=8), now=STARTS
    )
    assert history(shift) == ()


@pytest.mark.parametrize(
    ("step", "clause"),
    [
        (("check_out", PEOPLE[1], None, 1), "R-3.3.1c"),
        (("check_out", PEOPLE[1], "ill", 1), "R-3.3.1f"),
        (("dismiss", PEOPLE[1], None, 1), "R-2.1.5"),
        (("close_visits", PEOPLE[1], None, 1), "R-4.3.3a"),
    ],
)
def test_a_fact_is_stated_for_the_clause_that_it_was_told_for(
    step: tuple[str, UUID, str | None, int], clause: str
) -> None:
    shift, _ = live([("check_in", PEOPLE[1], None, 1), step])
    assert history(shift)[-1].clause == clause
