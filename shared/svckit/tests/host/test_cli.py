"""The commands that need neither database nor bus print the same for the same code."""

import json
from typing import TYPE_CHECKING

from contracts import topics
from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import TopicPartition

if TYPE_CHECKING:
    from shared.svckit.tests.host.conftest import World


class Listener:
    """Does nothing about coming and going partitions."""

    async def on_assigned(self, partitions: set[TopicPartition]) -> None: ...

    async def on_revoked(self, partitions: set[TopicPartition]) -> None: ...


NOTHING = {"FW_DATABASE_URL": "", "FW_BUS_URL": ""}


async def test_openapi_is_the_same_twice_and_needs_no_settings(world: "World") -> None:
    first, second = await world.run("openapi", **NOTHING), await world.run("openapi", **NOTHING)
    assert first.code == 0, first.errors
    assert first.output == second.output
    assert json.loads(first.output)["openapi"] == "3.1.0"


async def test_asyncapi_names_what_is_published(world: "World") -> None:
    outcome = await world.run("asyncapi", **NOTHING)
    assert outcome.code == 0, outcome.errors
    assert json.loads(outcome.output)["asyncapi"] == "3.0.0"
    assert json.loads(outcome.output)["channels"]["farwatch.site"]["address"] == "farwatch.site"


async def test_topics_are_made_once_with_the_wanted_partitions(world: "World") -> None:
    for _ in range(2):
        assert (await world.run("topics", FW_BUS_PARTITIONS="2")).code == 0
    bus = connect(world.bus_url, client_id="test")
    await bus.start()
    try:
        consumer = bus.consumer("counting")
        await consumer.start([topics.SITE.name], Listener())
        await consumer.poll(5, 1)
        assert len(consumer.assigned) == 2
        await consumer.stop()
    finally:
        await bus.stop()


async def test_without_dead_letters_the_list_is_empty(world: "World") -> None:
    outcome = await world.run("dead-letters", "list")
    assert (outcome.code, outcome.output) == (0, "")
    assert (await world.run("dead-letters", "replay")).code == 0


async def test_migrating_twice_and_at_once_is_harmless(bare: "World") -> None:
    one, two = await bare.start("migrate"), await bare.start("migrate")
    assert [(await each.outcome()).code for each in (one, two)] == [0, 0]
    assert (await bare.run("migrate")).code == 0


async def test_history_is_asked_for_counted_first_and_never_repeated(world: "World") -> None:
    counted = await world.run("republish", "--dry-run", "--since", "2026-11-01")
    assert counted.code == 0, counted.errors
    [line] = counted.lines
    assert (line["state"], line["stated"], line["written"]) == ("done", {"site.registered": 1}, 0)
    [first] = (await world.run("republish", "--type", "site.registered")).lines
    assert first["written"] == 1
    [again] = (await world.run("republish", "--run", first["run"])).lines
    assert (again["run"], again["written"]) == (first["run"], 0)


async def test_whoever_asks_a_service_for_what_it_does_not_own_is_told_what_it_owns(world: "World") -> None:
    outcome = await world.run("republish", "--type", "shift.published")
    assert outcome.code == 2
    assert outcome.lines == [{"error": "no snapshots of this", "service": "sample-svc", "types": ["site.registered"]}]


async def test_a_database_that_is_away_ends_the_run_with_how_to_go_on(world: "World") -> None:
    outcome = await world.run("republish", "--run", "monday", FW_DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert outcome.code == 1
    assert outcome.lines[-1]["advice"] == "republish --run monday goes on"
