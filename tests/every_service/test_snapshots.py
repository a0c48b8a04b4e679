"""History for who comes late: what roster-svc owns is stated again, and every projection of every service is the same
whether it was there from the beginning, comes today, or hears everything over and over (ADR 0018).
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from random import Random

import pytest
from sqlalchemy import text

from farwatch_local.databases import SERVICES
from roster_svc.app import service as roster_service
from svckit.host.republishing import Run, republish
from svckit.host.service import Service
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import read_envelope
from svckit.testing import Harness
from svckit.testing.databases import fresh_database
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs

from .projections import PROJECTIONS, keeper, records_of
from .roster_life import RosterLife

ACTS_ON_NEWS = {"shift.ended"}
"""Taken by another handler than news are: reporting-svc drafts a report for a shift that ends, and for no other."""


NOT_STATED = (
    "policy.",
    "call.",
    "handover.signed",
    "log_entry.",
    "meeting.",
    "tasks.",
    "task.",
    "improvement.",
    "away_pass.",
    "attendance_correction.",
    "attendance_month.",
    "presence_check.",
    "no_show.",
    "replacement.",
    "leader.",
    "leader_round.",
    "business_entry.",
    "coverage.",
    "lone_work.",
    "key_item.",
)
"""Of these nobody keeps a copy."""
OF_NEWS_ONLY = {"roster-svc.duty-log", "roster-svc.meetings"}
"""roster-svc hears its own news there; what it has told once it has noted once."""
_FORMER = (
    """UPDATE shifts SET published_version = NULL, started_version = NULL, ended_version = NULL
    WHERE archived_at IS NULL""",
    "UPDATE visits SET check_in_version = NULL, check_out_version = NULL",
)
"""Rows of a release that did not keep with which version it told a fact."""


@dataclass
class Told:
    """What roster-svc told: as it happened, and in two snapshots of afterwards. ``former``: in a snapshot of the same
    rows as the release before would have written them.
    """

    news: list[Received]
    snapshots: list[Received]
    again: list[Received]
    former: list[Received]
    now: datetime


async def state_everything(svc: Harness, run: str) -> list[Received]:
    """A snapshot of all that the service owns."""
    before = len(await records_of(svc.runtime.database))
    for event, query in svc.service.snapshots.items():
        async for _ in republish(svc.runtime.database, event.type, query, Run(run, by="test", batch=2)):
            pass
    return (await records_of(svc.runtime.database))[before:]


@pytest.fixture(scope="module")
async def told(postgres_server: str) -> AsyncIterator[Told]:
    """Some days of roster-svc."""
    async with fresh_database(roster_service.migrations) as url:
        with recorded_logs() as logs:
            async with running(roster_service, url, logs) as svc:
                await RosterLife.lived(svc)
                news = await records_of(svc.runtime.database)
                first, second = await state_everything(svc, "first"), await state_everything(svc, "second")
                async with svc.transaction() as session:
                    for statement in _FORMER:
                        await session.execute(text(statement))
                yield Told(news, first, second, await state_everything(svc, "third"), svc.clock.now())


@pytest.fixture(params=PROJECTIONS)
def listener(request: pytest.FixtureRequest) -> Service:
    """Each service that keeps something of roster-svc."""
    return _service(request.param)


def _service(name: str) -> Service:
    from importlib import import_module

    found: Service = import_module(f"{name}_svc.app").service
    return found


def type_of(record: Received) -> str:
    """The event type of the record."""
    return read_envelope(record.headers).type


def types_of(records: list[Received]) -> set[str]:
    """The event types among the records."""
    return {read_envelope(record.headers).type for record in records}


def test_what_is_stated_is_all_that_was_told_but_for_the_past_of_registers(told: Told) -> None:
    assert types_of(told.snapshots) == {type_ for type_ in types_of(told.news) if not type_.startswith(NOT_STATED)}
    said = {record.value for record in told.news}
    assert {record.value for record in told.snapshots} <= said, "nothing is stated that was not told"
    registers = {"farwatch.site", "farwatch.staff", "farwatch.post", "farwatch.policy"}
    stated = {one.value for one in told.snapshots}
    missing = [one for one in told.news if one.value not in stated and not type_of(one).startswith(NOT_STATED)]
    assert {one.topic for one in missing} <= registers, "of a shift and of duty every single fact is stated"


def test_rows_that_a_former_release_wrote_state_the_same(told: Told) -> None:
    assert [record.value for record in told.former] == [record.value for record in told.snapshots]


def test_every_subscription_of_every_service_takes_what_is_stated_or_refuses_it(told: Told) -> None:
    """Whoever listens to what its owner states again says what to do with it; nobody asks for what nobody states."""
    stated = types_of(told.snapshots)
    elsewhere = ("executive.", "handover.")  # not every fact of these happened in these days: their tests state them
    for name in SERVICES:
        for lane in _service(name).subscriptions:
            for type_, entry in lane.handlers.items():
                wanted = (type_ in stated or type_.startswith(elsewhere)) and lane.group not in OF_NEWS_ONLY
                assert (entry.snapshots is not None) == wanted, f"{lane.group}: {type_}"
                assert (entry.snapshots in {None, entry.handler}) or type_ in ACTS_ON_NEWS, f"{lane.group}: {type_}"
                assert entry.snapshots is None or not lane.urgent, f"{lane.group}: history on the road of alarms"


async def test_a_projection_that_comes_today_is_the_one_that_was_there_from_the_beginning(
    told: Told, listener: Service
) -> None:
    async with keeper(listener) as old, keeper(listener) as young:
        untouched = await young.beside()
        await old.hear(told.news, told.now)
        await young.hear(told.snapshots, told.now)
        expected, beside = await old.projections(), await old.beside()
        assert all(expected.values()), "each projection holds something"
        assert await young.projections() == expected
        assert await young.beside() == untouched, "a snapshot is kept, and nothing is done because of it"
        await old.hear([*told.again, *told.snapshots], told.now)
        assert (await old.projections(), await old.beside()) == (expected, beside), "who knows it stays as they are"


async def test_snapshots_may_come_twice_in_any_order_and_among_news(told: Told, listener: Service) -> None:
    async with keeper(listener) as kept:
        await kept.hear(told.news, told.now)
        expected = await kept.projections()
        for seed in range(4):
            shuffled = [*told.snapshots, *told.again, *(told.news if seed % 2 else [])]
            Random(seed).shuffle(shuffled)
            await kept.forget()
            await kept.hear(shuffled, told.now)
            assert await kept.projections() == expected, seed


async def test_what_a_release_adds_to_a_projection_is_filled_by_what_is_stated_again(
    told: Told, listener: Service
) -> None:
    """The rows have the newest version already; the columns that came with the release are empty."""
    added = {"sites": "name = ''", "staff": "name = ''"}
    if listener.name == "incident":
        added["posts"] = "name_zh = NULL, name_en = NULL"
    async with keeper(listener) as kept:
        await kept.hear(told.news, told.now)
        expected = await kept.projections()
        for table in added.keys() & expected.keys():
            await kept.empty(table, added[table])
        await kept.hear(told.snapshots, told.now)
        assert await kept.projections() == expected


async def test_the_comparison_sees_every_kind_of_fact_that_is_not_stated(told: Told, listener: Service) -> None:
    """The negative control."""
    heard = {type_ for lane in listener.subscriptions for type_ in lane.handlers}
    async with keeper(listener) as kept:
        await kept.hear(told.news, told.now)
        expected = await kept.projections()
        for type_ in sorted(types_of(told.snapshots) & heard):
            await kept.forget()
            await kept.hear([one for one in told.snapshots if read_envelope(one.headers).type != type_], told.now)
            assert await kept.projections() != expected, type_
