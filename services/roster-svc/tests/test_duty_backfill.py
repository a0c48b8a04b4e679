"""Sites that an older release kept: their duty is worked out from what it recorded; only what lasts is news."""

from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.duty import CommandAssumed, CommandTransferred, DutyBegan, DutyEnded, PostUnmanned
from roster_svc.app import service
from roster_svc.duty.backfill import settle_every_site
from svckit.core.ids import uuid7
from svckit.db.platform import outbox
from svckit.host.republishing import Run, republish
from svckit.testing import Harness

from duty_story import DutyStory  # isort: skip

TABLES = ("responsibility_intervals", "post_gaps", "command_intervals", "duty_intervals", "site_duty")
FIRST = ("publish", "come", "come", "start", "time", "publish", "come")
HISTORY = (*FIRST, "go", "replace", "time", "retime", "end", "come")


async def lived(svc: Harness, seed: int) -> DutyStory:
    """Some days of a site in which no account changed and nobody was given the command."""
    story, lot = await DutyStory.begun(svc, relief=False), Random(seed)
    for what in HISTORY:
        await story.happens(what, lot)
    return story


async def run(svc: Harness, statement: str) -> None:
    async with svc.transaction() as session:
        await session.execute(text(statement))


@pytest.mark.parametrize("seed", range(3))
async def test_what_an_older_release_recorded_gives_the_intervals_that_this_one_would_have_written(
    svc: Harness, seed: int
) -> None:
    story = await lived(svc, seed)
    written = await story.stored()
    await run(svc, f"TRUNCATE {', '.join(TABLES)}, {outbox.name}")
    await settle_every_site(svc.runtime)
    assert await story.stored() == written
    lasting = [line for line in written if line[-1] is None]
    assert len(await svc.published(DutyBegan)) == sum(line[0] == "duty" for line in lasting)
    assert len(await svc.published(PostUnmanned)) == sum(line[0] == "gap" for line in lasting)
    commands = [*await svc.published(CommandAssumed), *await svc.published(CommandTransferred)]
    assert len(commands) == sum(line[0] == "command" for line in lasting)
    assert await svc.published(DutyEnded) == []
    told = len(await svc.published(DutyBegan))
    await settle_every_site(svc.runtime)
    assert (await story.stored(), len(await svc.published(DutyBegan))) == (written, told)


async def test_what_is_stated_again_is_what_was_told(svc: Harness) -> None:
    await lived(svc, 1)
    kinds = (DutyBegan, DutyEnded, CommandAssumed, CommandTransferred, PostUnmanned)
    told = [await svc.published(kind) for kind in kinds]
    await run(svc, f"TRUNCATE {outbox.name}")
    for kind, query in service.snapshots.items():
        async for _ in republish(svc.runtime.database, kind.type, query, Run("again", by="test", batch=3)):
            pass
    again = [await svc.published(kind) for kind in kinds]
    assert [sorted(many, key=_version) for many in again] == [sorted(many, key=_version) for many in told]
    assert all(told[:2])


def _version(fact: Any) -> tuple[UUID, int]:
    return fact.site_id, fact.version


async def test_the_database_refuses_two_commanders_and_two_who_are_responsible(svc: Harness) -> None:
    story = await lived(svc, 1)
    site, person = story.site, story.people[0]
    await run(svc, "UPDATE command_intervals SET until = since, lapse_reason = 'left', lapsed_version = 1")
    await run(svc, _command(site, person, from_h=1))
    with pytest.raises(IntegrityError, match="ex_command_intervals_one_at_a_time"):
        await run(svc, _command(site, person, from_h=2))
    with pytest.raises(IntegrityError, match="ex_responsibility_intervals_one_at_a_time"):
        await run(
            svc,
            "INSERT INTO responsibility_intervals (id, site_id, basis, since)"
            f" VALUES ('{uuid7()}', '{site}', 'headquarters', now() + interval '10 years')",
        )


def _command(site: str, person: str, *, from_h: int) -> str:
    return (
        "INSERT INTO command_intervals (id, site_id, staff_id, basis, since, recorded_at, version)"
        f" VALUES ('{uuid7()}', '{site}', '{person}', 'checked_in', now() + interval '{from_h} hours', now(), 1)"
    )
