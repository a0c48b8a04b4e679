"""What the release before this one wrote, and writes, beside the new tables."""

from importlib import import_module

import asyncpg

from svckit.core.ids import uuid7
from svckit.db.migrations import downgrade, upgrade
from svckit.testing.databases import APPLICATION, fresh_database, migrator_url

PACKAGE = "roster_svc.migrations"
SHIFT_ENDS = import_module(f"{PACKAGE}.versions.0009_shift_ends")
SITE = "INSERT INTO sites VALUES ($1, 1, $2, 'x', 'idc', 'UTC', true, now())"
SHIFT = (
    "INSERT INTO shifts (id, version, site_id, starts_at, ends_at, state, planned_at, published_at, started_at)"
    " VALUES ($1, 2, $2, now() - $3 * interval '1 hour', now() - $3 * interval '1 hour' + interval '8 hours',"
    " $4, now(), CASE WHEN $4 <> 'planned' THEN now() END, CASE WHEN $4 = 'open' THEN now() END)"
)
POLICY = (
    "INSERT INTO site_policies (site_id, version, check_in_window_min, start_window_min, late_after_min,"
    " no_show_after_min, max_shift_hours, relief_before_leaving) VALUES ($1, 1, 60, 60, 5, 15, 12, true)"
)


async def test_the_clock_watches_shifts_that_were_published_before_it_was_there(postgres_server: str) -> None:
    async with fresh_database(PACKAGE) as url:
        await downgrade(migrator_url(url), PACKAGE, SHIFT_ENDS.down_revision, application=APPLICATION)
        connection = await asyncpg.connect(url)
        site, forgotten, running, planned = (uuid7() for _ in range(4))
        await connection.execute(SITE, site, "old")
        for shift, hours_ago, state in ((forgotten, 90, "published"), (running, 2, "open"), (planned, 0, "planned")):
            await connection.execute(SHIFT, shift, site, hours_ago, state)
        await connection.close()
        await upgrade(migrator_url(url), PACKAGE, application=APPLICATION)
        connection = await asyncpg.connect(url)
        watched = await connection.fetch(
            "SELECT subject, due_at - shifts.ends_at AS after FROM timers JOIN shifts ON shifts.id::text = subject"
            " WHERE kind = 'shift-close' AND fired_at IS NULL"
        )
        assert {row["subject"] for row in watched} == {str(forgotten), str(running)}
        assert {row["after"].total_seconds() for row in watched} == {3600}
        await connection.close()


async def test_the_release_before_this_one_still_writes_its_rows(postgres_server: str) -> None:
    async with fresh_database(PACKAGE) as url:
        connection = await asyncpg.connect(url)
        site = uuid7()
        await connection.execute(SITE, site, "old")
        await connection.execute(POLICY, site)
        await connection.execute(SHIFT, uuid7(), site, 0, "open")
        figures = await connection.fetchrow("SELECT claim_tolerance_min, handover_grace_min FROM site_policies")
        assert tuple(figures) == (5, 60)
        await connection.close()
