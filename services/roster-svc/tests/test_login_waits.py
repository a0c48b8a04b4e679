"""The rule of waiting after failed logins, over all courses of events."""

import asyncio
import threading
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.logins.domain import Policy, Tallies, Tally, wait
from roster_svc.logins.errors import TooManyLoginsAtOnce
from roster_svc.staff.passwords import HashingLine

NOW = datetime(2026, 11, 23, tzinfo=UTC)
POLICY = Policy(timedelta(minutes=15), 5, timedelta(minutes=5), 20, timedelta(seconds=30), 100)
NONE = Tally.empty(NOW)
FAILURES = st.integers(0, 10_000)
AGO = st.timedeltas(timedelta(0), timedelta(minutes=15))


@given(FAILURES, AGO)
def test_the_wait_of_a_pair_is_never_longer_than_five_minutes(failures: int, ago: timedelta) -> None:
    pair = Tally(failures, NOW - ago, NOW - ago)
    assert wait(Tallies(pair, NONE, NONE), POLICY, NOW, known=False) <= POLICY.longest


@given(FAILURES, FAILURES, AGO)
def test_nothing_that_happens_elsewhere_makes_a_known_place_wait(address: int, username: int, ago: timedelta) -> None:
    elsewhere = Tallies(NONE, Tally(address, NOW - ago, NOW), Tally(username, NOW - ago, NOW))
    assert wait(elsewhere, POLICY, NOW, known=True) == timedelta(0)


@given(FAILURES, FAILURES, FAILURES, AGO, st.booleans())
def test_who_waits_as_told_may_try(pair: int, address: int, username: int, ago: timedelta, known: bool) -> None:
    tallies = [Tally(count, NOW - ago, NOW) for count in (pair, address, username)]
    then = NOW + wait(Tallies(*tallies), POLICY, NOW, known=known)
    still = Tallies(*(tally.at(then, POLICY.window) for tally in tallies))
    assert wait(still, POLICY, then, known=known) == timedelta(0)


@given(st.timedeltas(timedelta(0), timedelta(days=3650)))
def test_a_clock_that_was_set_back_makes_nobody_wait_longer(back: timedelta) -> None:
    pair = Tally(50, NOW + back, NOW + back)
    assert wait(Tallies(pair, NONE, NONE), POLICY, NOW, known=True) <= POLICY.longest


async def test_the_line_for_hashing_is_short_and_keeps_places_for_known_callers() -> None:
    line = HashingLine(threads=1, places=1, places_for_strangers=0)
    with pytest.raises(TooManyLoginsAtOnce):
        await line.run(lambda: 1, stranger=True)
    assert await line.run(lambda: 1) == 1


async def test_a_full_line_sends_the_next_caller_away_and_empties_again() -> None:
    line = HashingLine(threads=1, places=2, places_for_strangers=2)
    gate = threading.Event()
    standing = [asyncio.ensure_future(line.run(partial(gate.wait, 10))) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(TooManyLoginsAtOnce):
        await line.run(lambda: True)
    gate.set()
    assert await asyncio.gather(*standing) == [True, True]
    assert await line.run(lambda: True)
