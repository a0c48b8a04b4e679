"""What follows an attempt: the pure rule (R-6.2.1b), and the life of a call."""

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notify_svc.deliveries.domain import (
    Exhausted,
    FallBack,
    NotSent,
    Outcome,
    Position,
    Reason,
    Sent,
    State,
    Told,
    TryAgain,
    next_step,
)
from notify_svc.deliveries.reasons import REASONS
from notify_svc.notifications.states import CallState, IllegalMove, moved
from notify_svc.policies.domain import DEFAULT, RetryPolicy

START = datetime(2026, 11, 23, tzinfo=UTC)
OK = Sent(State.ACCEPTED, "250 OK")

policies = st.builds(
    RetryPolicy,
    tries=st.integers(1, 6),
    backoff_s=st.lists(st.floats(0.5, 120), min_size=1, max_size=4).map(tuple),
    budget_s=st.floats(1, 900),
)
failures = st.builds(
    NotSent,
    reason=st.just("temporary"),
    answer=st.just(""),
    permanent=st.booleans(),
    retry_after_s=st.none() | st.floats(0, 86_400),
)
outcomes: st.SearchStrategy[Outcome] = failures | st.just(OK)


@given(policies, st.integers(1, 4), st.lists(outcomes, min_size=40, max_size=40), st.floats(0, 10))
def test_a_call_ends_and_keeps_to_its_tries_its_budget_and_the_order_of_channels(
    policy: RetryPolicy, channels: int, script: list[Outcome], sending_s: float
) -> None:
    now, position = START, Position(0, channels, 1, START)
    for outcome in script:
        now += timedelta(seconds=sending_s)
        step = next_step(outcome, position, policy, now)
        match step:
            case Told():
                assert isinstance(outcome, Sent)
                return
            case Exhausted():
                assert position.channel == channels - 1
                return
            case FallBack(channel):
                assert channel == position.channel + 1
                position = Position(channel, channels, 1, now)
            case TryAgain(at):
                assert at >= now
                assert at <= position.channel_since + timedelta(seconds=policy.budget_s)
                position = Position(position.channel, channels, position.attempt + 1, position.channel_since)
                assert position.attempt <= policy.tries
                now = at
    raise AssertionError("a call of at most 4 channels and 6 tries each does not end in 40 steps")


@given(failures.filter(lambda failure: failure.permanent), st.integers(1, 3))
def test_a_permanent_refusal_is_never_repeated(failure: NotSent, attempt: int) -> None:
    step = next_step(failure, Position(0, 2, attempt, START), DEFAULT.urgent, START)
    assert step == FallBack(1)


def test_the_default_for_grave_incidents_tries_three_times_within_a_minute() -> None:
    failure = NotSent("temporary", "")
    policy = DEFAULT.retry("critical")
    assert next_step(failure, Position(0, 1, 1, START), policy, START) == TryAgain(START + timedelta(seconds=2))
    assert next_step(failure, Position(0, 1, 2, START), policy, START) == TryAgain(START + timedelta(seconds=8))
    assert next_step(failure, Position(0, 1, 3, START), policy, START) == Exhausted()
    assert policy.budget_s <= 60


def test_with_no_other_channel_a_long_retry_after_is_cut_to_the_budget() -> None:
    patient = NotSent("temporary", "429", retry_after_s=3600)
    assert next_step(patient, Position(0, 1, 1, START), DEFAULT.urgent, START) == TryAgain(
        START + timedelta(seconds=60)
    )


@given(st.lists(st.sampled_from(CallState), max_size=6))
def test_a_call_that_was_told_or_has_failed_stays_so(wishes: list[CallState]) -> None:
    state = CallState.PENDING
    for wish in wishes:
        try:
            after = moved(state, wish)
        except IllegalMove:
            continue
        assert state not in {CallState.TOLD, CallState.FAILED}
        state = after


def test_every_reason_has_words_in_both_languages() -> None:
    assert set(get_args(Reason)) == set(REASONS)
    assert all(text.zh and text.en for text in REASONS.values())


def test_a_call_is_never_reopened() -> None:
    for state in CallState:
        with pytest.raises(IllegalMove):
            moved(state, CallState.PENDING)
