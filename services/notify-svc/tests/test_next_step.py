"""What follows an attempt: the pure rule (R-6.2.1b), and the life of a call."""

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notify_svc.attempts.domain import LONGEST_WAIT_S, Following, NotSent, Position, Reason, following
from notify_svc.attempts.reasons import REASONS
from notify_svc.notifications.states import IllegalMove, NotificationState, moved
from notify_svc.policies.domain import DEFAULT, LONGEST_PAUSE_S, RetryPolicy

START = datetime(2026, 11, 23, tzinfo=UTC)

policies = st.builds(
    RetryPolicy,
    tries=st.integers(1, 6),
    backoff_s=st.lists(st.floats(0.5, 120), min_size=1, max_size=4).map(tuple),
    budget_s=st.floats(1, 900),
    persist_s=st.floats(0, 3600),
)
failures = st.builds(
    NotSent,
    reason=st.sampled_from(["temporary", "paused", "throttled"]),
    answer=st.just(""),
    permanent=st.booleans(),
    known=st.booleans(),
    retry_after_s=st.none() | st.floats(0, 86_400),
)


@given(policies, failures, st.integers(0, 3), st.integers(0, 4), st.integers(1, 50), st.floats(0, 4000))
def test_a_channel_goes_on_for_its_time_whatever_joins_it(
    policy: RetryPolicy, failure: NotSent, channel: int, joined: int, attempt: int, spent_s: float
) -> None:
    position = Position(channel, max(channel, joined), 4, attempt, START)
    now = START + timedelta(seconds=spent_s)
    step = following(failure, position, policy, now)
    end = START + timedelta(seconds=policy.persist_s)
    if failure.permanent or now >= end:
        assert step.again is None
    else:
        assert step.again is not None
        assert now < step.again <= end
        wish_s = min(failure.retry_after_s or 0.0, LONGEST_WAIT_S)
        assert step.again - now <= timedelta(seconds=max(LONGEST_PAUSE_S, wish_s) + 0.001)
    assert step.joins in {None, channel + 1}
    if joined > channel:
        assert step.joins is None, "a channel joins once"
    elif step.again is None:
        assert step.joins == channel + 1, "who gives up hands over"


@given(failures.filter(lambda failure: failure.permanent), st.integers(1, 3))
def test_a_permanent_refusal_is_never_repeated(failure: NotSent, attempt: int) -> None:
    step = following(failure, Position(0, 0, 2, attempt, START), DEFAULT.urgent, START)
    assert step == Following(None, 1)


def test_by_default_the_next_channel_joins_after_three_tries_and_the_first_goes_on() -> None:
    failure = NotSent("temporary", "")
    policy = DEFAULT.retry("critical")
    after = [following(failure, Position(0, 0, 1, attempt, START), policy, START) for attempt in (1, 2, 3, 4)]
    assert [step.joins for step in after] == [None, None, 1, 1]
    pauses = [step.again - START for step in after if step.again is not None]
    assert pauses == [timedelta(seconds=pause) for pause in (2, 8, 15, 15)]


def test_where_nobody_is_served_the_next_channel_joins_at_once() -> None:
    step = following(NotSent("paused", "", known=True), Position(0, 0, 2, 1, START), DEFAULT.urgent, START)
    assert step == Following(START + timedelta(seconds=2), 1)


def test_a_long_retry_after_is_honoured_to_a_limit_while_the_next_channel_joins() -> None:
    patient = NotSent("temporary", "429", retry_after_s=3600)
    step = following(patient, Position(0, 0, 2, 1, START), DEFAULT.urgent, START)
    assert step == Following(START + timedelta(seconds=LONGEST_WAIT_S), 1)


def test_what_is_urgent_is_never_tried_more_slowly_nor_given_up_sooner() -> None:
    urgent, routine = DEFAULT.retry("critical"), DEFAULT.retry("minor")
    assert all(urgent.pause(attempt) <= routine.pause(attempt) for attempt in range(1, 30))
    assert urgent.persist_s >= routine.persist_s


@given(st.lists(st.sampled_from(NotificationState), max_size=6))
def test_a_call_that_was_told_or_has_failed_stays_so(wishes: list[NotificationState]) -> None:
    state = NotificationState.PENDING
    for wish in wishes:
        try:
            after = moved(state, wish)
        except IllegalMove:
            continue
        assert state not in {NotificationState.TOLD, NotificationState.FAILED}
        state = after


def test_every_reason_has_words_in_both_languages() -> None:
    assert set(get_args(Reason)) == set(REASONS)
    assert all(text.zh and text.en for text in REASONS.values())


def test_a_call_is_never_reopened() -> None:
    for state in NotificationState:
        with pytest.raises(IllegalMove):
            moved(state, NotificationState.PENDING)
