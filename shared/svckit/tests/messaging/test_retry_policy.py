"""How long a record is tried again: figures by the clock, whatever order the failures come in."""

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from svckit.messaging import Invalid, Retryable
from svckit.messaging.retry_policy import LONGEST_PAUSE_S, Failure, Patience

FAULTS, ASKED_S = 8, 60.0
PASSING, ASKING, FAULT = Failure.NOT_ITS_OWN, Failure.NOT_YET, Failure.FAULT
TAKES_S = st.floats(0, 20)
"""How long a try takes."""


def pauses_of(failures: list[Failure], takes_s: list[float]) -> list[tuple[float, float | None]]:
    """When each failure came and what pause it got; up to the one that makes it a dead letter."""
    patience, at_s, found = Patience(FAULTS, ASKED_S), 0.0, list[tuple[float, float | None]]()
    for failure, takes in zip(failures, takes_s, strict=True):
        at_s += takes
        pause = patience.pause_after(failure, at_s)
        found.append((at_s, pause))
        if pause is None:
            break
        at_s += pause
    return found


@given(st.lists(st.tuples(st.just(PASSING), TAKES_S), min_size=1, max_size=50))
def test_trouble_that_passes_is_waited_out_for_ever_with_growing_pauses(tries: list[tuple[Failure, float]]) -> None:
    pauses = [pause for _, pause in pauses_of([failure for failure, _ in tries], [takes for _, takes in tries])]
    assert len(pauses) == len(tries)
    for number, pause in enumerate(pauses):
        full = min(LONGEST_PAUSE_S, 0.2 * 2**number)
        assert pause is not None
        assert full / 2 <= pause <= full


@given(st.lists(TAKES_S, min_size=200, max_size=200))
def test_asking_for_time_gets_a_minute_and_not_much_more_however_long_a_try_takes(takes_s: list[float]) -> None:
    found = pauses_of([ASKING] * len(takes_s), takes_s)
    assert found[-1][1] is None
    asked_s = found[-1][0] - found[0][0]
    assert ASKED_S <= asked_s <= ASKED_S + max(takes_s) + 2
    assert all(pause is not None and pause <= 2 for _, pause in found[:-1])


@given(st.lists(st.tuples(st.sampled_from([PASSING, ASKING, FAULT]), TAKES_S), max_size=300))
def test_an_outage_neither_counts_as_a_try_nor_as_time(tries: list[tuple[Failure, float]]) -> None:
    failures = [failure for failure, _ in tries]
    found = pauses_of(failures, [takes for _, takes in tries])
    if not found or found[-1][1] is not None:
        return
    given_up = failures[: len(found)]
    if given_up[-1] is FAULT:
        assert given_up.count(FAULT) == FAULTS
    else:
        assert given_up[-1] is ASKING
        since = max((number for number, failure in enumerate(given_up) if failure is PASSING), default=-1)
        asking = [
            at_s for (at_s, _), failure in list(zip(found, given_up, strict=True))[since + 1 :] if failure is ASKING
        ]
        assert asking[-1] - asking[0] >= ASKED_S


@given(st.lists(st.sampled_from([PASSING, ASKING, FAULT]), max_size=50))
def test_no_pause_is_longer_than_ten_seconds(failures: list[Failure]) -> None:
    found = pauses_of(failures, [0.0] * len(failures))
    assert all(pause is None or 0 < pause <= LONGEST_PAUSE_S for _, pause in found)


def test_what_cannot_be_handled_is_given_up_at_once() -> None:
    assert Patience(FAULTS, ASKED_S).pause_after(Failure.NEVER, 0.0) is None


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (Invalid(), Failure.NEVER),
        (Retryable(), Failure.NOT_YET),
        (asyncpg.QueryCanceledError(), Failure.NOT_ITS_OWN),
        (KeyError(), Failure.FAULT),
    ],
    ids=repr,
)
def test_what_an_exception_says(error: Exception, failure: Failure) -> None:
    assert Failure.of(error) is failure
