"""Refusals: the first of a kind at once, repetitions counted, and never more than so many kinds."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from svckit.audit.refusal_counter import EVERYTHING_ELSE, Refusal, RefusalCounter

START = datetime(2026, 11, 23, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def refusal(source: int) -> Refusal:
    return Refusal(action="POST /auth/token", status=401, problem="bad-credentials", source=f"10.0.0.{source}")


def test_the_first_is_told_at_once_and_the_others_when_the_minute_is_over() -> None:
    tally = RefusalCounter()
    assert tally.note(refusal(1), START) == refusal(1)
    assert [tally.note(refusal(1), START + timedelta(seconds=second)) for second in (1, 2, 50)] == [None] * 3
    assert tally.take(START + timedelta(seconds=59)) == []
    ((kind, repeated),) = tally.take(START + MINUTE)
    assert (kind, repeated.count, repeated.last) == (refusal(1), 3, START + timedelta(seconds=50))
    assert tally.note(refusal(1), START + MINUTE) == refusal(1)


def test_what_did_not_repeat_is_not_told_again() -> None:
    tally = RefusalCounter()
    tally.note(refusal(1), START)
    assert tally.take(START + MINUTE) == []


def test_what_could_not_be_recorded_is_told_later() -> None:
    tally = RefusalCounter()
    told = tally.note(refusal(1), START)
    assert told is not None
    tally.note(refusal(1), START)
    tally.again(told, tally.take(START, everything=True)[0][1])
    ((_, repeated),) = tally.take(START + MINUTE)
    assert repeated.count == 1


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 90)), max_size=300))
def test_no_refusal_is_lost_and_no_flood_is_written_out(arrivals: list[tuple[int, int]]) -> None:
    tally, now, told, written = RefusalCounter(most=5), START, 0, 0
    for source, pause in arrivals:
        now += timedelta(seconds=pause)
        for _, repeated in tally.take(now):
            told, written = told + repeated.count, written + 1
        kind = tally.note(refusal(source), now)
        told, written = told + (kind is not None), written + (kind is not None)
        assert kind in (None, refusal(source), EVERYTHING_ELSE)
    told += sum(repeated.count for _, repeated in tally.take(now, everything=True))
    assert told == len(arrivals)
    minutes = (now - START) / MINUTE
    assert written <= 2 * 6 * (minutes + 1)
