"""The commands that need neither database nor bus print the same for the same code."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.svckit.tests.service.conftest import World

NOTHING = {"FW_DATABASE_URL": "", "FW_BUS_URL": ""}


async def test_openapi_is_the_same_twice_and_needs_no_settings(world: "World") -> None:
    first, second = await world.run("openapi", **NOTHING), await world.run("openapi", **NOTHING)
    assert first.code == 0, first.errors
    assert first.output == second.output
    assert json.loads(first.output)["openapi"] == "3.1.0"


async def test_asyncapi_names_what_is_published(world: "World") -> None:
    outcome = await world.run("asyncapi", **NOTHING)
    assert outcome.code == 0, outcome.errors
    assert outcome.output.startswith('asyncapi: "3.0.0"')
    assert 'address: "farwatch.site"' in outcome.output


async def test_without_dead_letters_the_list_is_empty(world: "World") -> None:
    outcome = await world.run("dead-letters", "list")
    assert (outcome.code, outcome.output) == (0, "")
    assert (await world.run("dead-letters", "replay")).code == 0


async def test_migrating_twice_and_at_once_is_harmless(bare: "World") -> None:
    one, two = await bare.start("migrate"), await bare.start("migrate")
    assert [(await each.outcome()).code for each in (one, two)] == [0, 0]
    assert (await bare.run("migrate")).code == 0
