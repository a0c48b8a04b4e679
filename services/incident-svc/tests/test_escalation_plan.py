"""The plan of an escalation: pure, and so are its proofs."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from contracts.incidents import Target
from contracts.severities import SEVERITIES
from incident_svc.escalations.domain import Due, Newest, Unreached, first, following, plan, sooner_in_round
from incident_svc.policies.domain import DEFAULT, Levels, Policy, Step, milder
from svckit.core.ids import uuid7

from .facts import BEGIN

FIRING = uuid7()
CHIEF = (Target(role="duty_chief"),)
delays = st.lists(st.integers(0, 86_400), min_size=1, max_size=20).map(sorted)
policies = st.builds(
    lambda after, repeat, pause: Policy(
        steps=tuple(Step(after_s=seconds, notify=CHIEF) for seconds in after), repeat=repeat, repeat_after_s=pause
    ),
    delays,
    st.integers(0, 10),
    st.integers(30, 86_400),
)


def seconds(due: Due) -> float:
    return (due.at - BEGIN).total_seconds()


def test_the_default_plan_calls_somebody_every_three_minutes() -> None:
    assert [seconds(due) for due in plan(DEFAULT, BEGIN)] == [180 * step for step in range(9)]


@given(policies)
def test_every_step_of_every_round_stands_in_the_plan_once_and_in_order(policy: Policy) -> None:
    due = plan(policy, BEGIN)
    places = [(one.round, one.step) for one in due]
    assert places == [(r, s) for r in range(policy.repeat + 1) for s in range(len(policy.steps))]
    assert all(earlier.at <= later.at for earlier, later in pairwise(due))


@given(policies, st.lists(st.integers(0, 200_000), max_size=220))
def test_however_late_the_steps_fire_none_fires_twice_and_none_is_left_out(policy: Policy, lateness: list[int]) -> None:
    late = iter(lateness)
    now = BEGIN
    due = first(policy, BEGIN)
    places: list[tuple[int, int]] = []
    rounds: dict[int, datetime] = {}
    while not due.beyond_plan:
        now = max(now, due.at) + timedelta(seconds=next(late, 0))
        places.append((due.round, due.step))
        rounds.setdefault(due.round, now)
        due = following(policy, due, now)
    assert places == [(r, s) for r in range(policy.repeat + 1) for s in range(len(policy.steps))]
    assert all(later > earlier for earlier, later in pairwise(rounds.values()))


@given(policies, st.integers(1, 200_000))
def test_a_round_that_was_slept_through_begins_a_full_pause_later(policy: Policy, late_s: int) -> None:
    last = plan(policy, BEGIN)[len(policy.steps) - 1]
    planned = last.at + timedelta(seconds=policy.repeat_after_s)
    now = planned + timedelta(seconds=late_s)
    due = following(policy, last, now)
    pause = policy.repeat_after_s if policy.repeat else policy.reescalate_every_s
    slept_through = policy.repeat > 0 or late_s >= policy.reescalate_every_s - policy.repeat_after_s
    assert due.beyond_plan == (policy.repeat == 0)
    if slept_through:
        assert due.round_began_at == now + timedelta(seconds=pause)


@given(policies, st.integers(0, 5))
def test_a_plan_that_has_run_out_is_repeated_round_by_round_at_the_policys_interval(policy: Policy, more: int) -> None:
    due = plan(policy, BEGIN)[-1]
    for _ in range(more + 1):
        ended_at, last_round = due.at, due.round
        for step in range(len(policy.steps)):
            due = following(policy, due, due.at)
            assert (due.beyond_plan, due.round, due.step) == (True, last_round + 1, step)
        assert due.round_began_at - ended_at == timedelta(seconds=policy.reescalate_every_s)


@given(policies, st.integers(0, 5))
def test_a_plan_that_starts_anew_counts_its_rounds_on(policy: Policy, round_: int) -> None:
    due = first(policy, BEGIN, round_=round_)
    rounds = []
    while not due.beyond_plan:
        rounds.append(due.round)
        due = following(policy, due, due.at)
    assert sorted(set(rounds)) == list(range(round_, round_ + policy.repeat + 1))


@given(policies, st.integers(-100, 100))
def test_of_a_release_that_tells_no_firing_only_a_newer_failure_hastens_a_step(
    policy: Policy, seconds_after: int
) -> None:
    call = Unreached(BEGIN + timedelta(seconds=seconds_after))
    for newest in (Newest(None, BEGIN, 0), Newest(FIRING, BEGIN, 0)):
        for due in plan(policy, BEGIN):
            hastened = sooner_in_round(due, newest, call)
            assert (hastened == due) == (due.step > 0 and seconds_after > 0)
        assert sooner_in_round(None, newest, call) is None


@given(policies, st.integers(-10_000, 10_000), st.integers(1, 5), st.integers(1, 5), st.booleans())
def test_a_step_is_hastened_when_every_call_of_the_newest_firing_failed_whatever_the_clocks_say(
    policy: Policy, seconds_after: int, exhausted: int, calls: int, ours: bool
) -> None:
    call = Unreached(BEGIN + timedelta(seconds=seconds_after), FIRING if ours else uuid7(), calls)
    for due in plan(policy, BEGIN):
        hastened = sooner_in_round(due, Newest(FIRING, BEGIN, exhausted), call)
        assert (hastened == due) == (due.step > 0 and ours and exhausted >= calls)


@given(st.lists(st.integers(1, 4), min_size=4, max_size=4).map(sorted))
def test_the_severity_of_a_level_leads_back_to_that_level_or_a_graver_one(graver_first: list[int]) -> None:
    critical, major, minor, info = graver_first
    policy = Policy(levels=Levels(critical=critical, major=major, minor=minor, info=info))
    for level in (1, 2, 3, 4):
        severity = policy.severity_at(level)
        assert policy.levels.of(severity) <= level or severity == "critical"
        milder_ones = [one for one in SEVERITIES[1:] if milder(one, severity)]
        assert all(policy.levels.of(one) > level for one in milder_ones)
