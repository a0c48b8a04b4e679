"""One time for all processes of a service: the database server's, whatever their machines' clocks say."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from svckit import timers
from svckit.audit import open_database
from svckit.core import clock as clocks
from svckit.core.clock import Clock, ServerClock, SystemClock, ToldClock
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.host.service import Service
from svckit.messaging import publish
from svckit.testing.world import site
from svckit.timers import Timer, TimerWorker
from svckit.web.access import AccessTable

THERE = datetime(2026, 11, 23, tzinfo=UTC)
SPAN_S = st.floats(0, 5)


class Skewed:
    """A machine whose clock is wrong."""

    def __init__(self, seconds: float) -> None:
        self.skew = timedelta(seconds=seconds)

    def now(self) -> datetime:
        return SystemClock().now() + self.skew


@given(
    st.lists(st.tuples(SPAN_S, SPAN_S, SPAN_S), min_size=1, max_size=20), st.floats(-86_400, 86_400), st.floats(0, 1000)
)
def test_the_clock_is_never_further_off_than_the_last_answer_took(
    asks: list[tuple[float, float, float]], skew_s: float, began_s: float
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        at_s = began_s
        patch.setattr(clocks, "monotonic", lambda: at_s)
        clock = ServerClock(Skewed(skew_s))
        for pause_s, request_s, answer_s in asks:
            at_s += pause_s
            clock.heard(THERE + timedelta(seconds=at_s + request_s), at_s, at_s + request_s + answer_s)
            at_s += request_s + answer_s
            off_s = abs((clock.now() - (THERE + timedelta(seconds=at_s))).total_seconds())
            assert off_s <= request_s + answer_s + 1e-3
            at_s += 1000
            off_later_s = abs((clock.now() - (THERE + timedelta(seconds=at_s))).total_seconds())
            assert off_later_s == pytest.approx(off_s, abs=1e-3)


@pytest.mark.parametrize("skew_s", [-120, 120])
async def test_a_replica_whose_machine_is_two_minutes_off_has_the_servers_time(
    settings: ServiceSettings, skew_s: float
) -> None:
    database = await _replica(settings, skew_s)
    assert abs((database.clock.now() - SystemClock().now()).total_seconds()) < 30
    await database.dispose()


@pytest.mark.clause("R-X.6", part="once")
async def test_replicas_that_are_minutes_apart_fire_a_timer_at_its_time_and_say_the_same_lateness(
    database: Database, settings: ServiceSettings
) -> None:
    """The negative control: by its own clock the fast one fires a minute too early."""
    await database.ask_the_time()
    now = database.clock.now()
    async with database.transaction() as session:
        for step, after_s in (("due", -40), ("soon", 60)):
            await timers.schedule(
                session, kind="bell", subject="one", step=step, due_at=now + timedelta(seconds=after_s)
            )
    fast, slow = await _replica(settings, 120), await _replica(settings, -120)
    assert [await _fired(slow, slow.clock, settings), await _fired(fast, fast.clock, settings)] == [["due"], []]
    assert await _fired(slow, Skewed(-120), settings) == []
    assert await _fired(fast, Skewed(120), settings) == ["soon"]
    async with database.read() as session:
        late = (await session.execute(text("SELECT fired_at - due_at FROM timers WHERE step = 'due'"))).scalar_one()
    assert timedelta(seconds=40) <= late < timedelta(seconds=70)
    for replica in (fast, slow):
        await replica.dispose()


@pytest.mark.parametrize("skew_s", [-120, 120])
async def test_events_have_the_servers_time_and_a_process_that_starts_takes_it(
    settings: ServiceSettings, skew_s: float
) -> None:
    service = Service(
        name="sample",
        title="Sample",
        version="1",
        settings=ServiceSettings,
        access=AccessTable({}),
        routers=(),
        migrations="sample_migrations",
    )
    database = open_database(settings, "sample-svc", machine=Skewed(skew_s))
    app = service.app(settings, role="api", database=database)
    async with app.router.lifespan_context(app):
        off = app.state.runtime.clock.now() - SystemClock().now()
        async with database.transaction() as session:
            envelope = await publish(session, site("one", uuid7()))
    assert abs(off) < timedelta(seconds=30)
    async with database.read() as session:
        [(created_at, there)] = await session.execute(text("SELECT created_at, clock_timestamp() FROM outbox"))
    assert envelope.recorded_at is not None
    assert abs(envelope.recorded_at - created_at) < timedelta(seconds=30)
    assert timedelta(0) <= there - created_at < timedelta(seconds=30)
    await database.dispose()


async def test_where_the_past_is_told_events_carry_its_time_whatever_the_server_says(settings: ServiceSettings) -> None:
    past = datetime(2026, 11, 15, tzinfo=UTC)
    database = open_database(settings, "sample-svc", clock=ToldClock(past))
    await database.ask_the_time()
    async with database.transaction() as session:
        envelope = await publish(session, site("one", uuid7()))
    assert envelope.time == past
    await database.dispose()


def test_a_told_clock_never_goes_back() -> None:
    clock = ToldClock(datetime(2026, 11, 15, tzinfo=UTC))
    clock.set(datetime(2026, 11, 16, tzinfo=UTC))
    with pytest.raises(ValueError, match="set back"):
        clock.set(datetime(2026, 11, 15, tzinfo=UTC))
    assert clock.now() == datetime(2026, 11, 16, tzinfo=UTC)


async def _replica(settings: ServiceSettings, skew_s: float) -> Database:
    database = open_database(settings, "sample-svc", machine=Skewed(skew_s))
    await database.ask_the_time()
    return database


async def _fired(database: Database, clock: Clock, settings: ServiceSettings) -> list[str]:
    fired: list[str] = []

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        fired.append(timer.step)

    await TimerWorker(database, "bell", ring, clock, settings).fire_due()
    return fired
