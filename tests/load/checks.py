"""How long lists of checks take with a past of two years: 200 checklists, 20,000 inspections, a million answers.

The service runs in this process, its database is real. Sites and inspections are drawn at random.
"""

import time
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
from meters import spread

from monitoring_svc.app import service
from svckit.testing import Harness
from svckit.testing.databases import fresh_database
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs

SITES, CHECKLISTS, INSPECTIONS, ITEMS, ASKED = 50, 200, 20_000, 50, 200
_SITES = """
    INSERT INTO sites (id, version, code, name, kind, timezone, active)
    SELECT gen_random_uuid(), 1, 'load-' || n, '站', 'data_centre', 'Asia/Shanghai', true
    FROM generate_series(1, $1::int) n
"""
_CHECKLISTS = """
    INSERT INTO checklists (id, version, code, kind, post, site_id, site_type, active, content)
    SELECT gen_random_uuid(), 1, 'load-' || n, 'readings', 'tech_ops', NULL, 'data_centre', true,
        jsonb_build_object('name_zh', '巡检 ' || n, 'name_en', 'Round ' || n, 'items', (
            SELECT jsonb_agg(jsonb_build_object(
                'key', 'item-' || item, 'kind', 'pass_fail', 'title_zh', '项目', 'title_en', 'Item'
            )) FROM generate_series(1, $2::int) item
        ))
    FROM generate_series(1, $1::int) n
"""
_VERSIONS = """
    INSERT INTO checklist_versions (checklist_id, version, content, created_at)
    SELECT id, 1, content, $1 FROM checklists WHERE code LIKE 'load-%'
"""
_INSPECTIONS = """
    INSERT INTO inspections (id, version, site_id, checklist_id, checklist_version, kind, post, name_zh, name_en,
        trigger, from_at, due_at, miss_at, state, opened_at, opened_by, begun_at, begun_by, finished_at, finished_by,
        outcome, late, item_count, answered, failed, skipped, told_failures, call_ids, checkpoints, told_checkpoints,
        visited, flagged)
    SELECT gen_random_uuid(), 3, ($2::uuid[])[1 + n % cardinality($2::uuid[])],
        ($3::uuid[])[1 + n % cardinality($3::uuid[])], 1, 'readings', 'tech_ops', '巡检', 'Round',
        'by_hand', at, at + interval '1 hour', at + interval '2 hours', 'completed', at, $4, at, $4,
        at + interval '30 min', $4, 'passed', false, $6::int, $6::int, 0, 0, '{}', '{}', '[]', '{}', 0, 0
    FROM generate_series(1, $5::int) n, LATERAL (SELECT $1::timestamptz + n * interval '50 min') moment(at)
"""
_RESULTS = """
    INSERT INTO inspection_results (id, inspection_id, number, item, value, passed, skipped, recorded_at, recorded_by)
    SELECT gen_random_uuid(), i.id, item, 'item-' || item, '"pass"', true, false, i.finished_at, i.finished_by
    FROM inspections i, generate_series(1, $1::int) item
"""


async def measure() -> list[dict[str, Any]]:
    """Milliseconds of each list."""
    async with fresh_database(service.migrations) as url:
        with recorded_logs() as logs:
            async with running(service, url, logs) as svc:
                await _fill(url, svc.clock.now() - timedelta(minutes=50 * INSPECTIONS))
                took = {name: await _asked(svc, name) for name in ("newest", "one_site", "missed", "one", "checklists")}
    return [{"experiment": "checks", **{f"{name}_ms": spread(times) for name, times in took.items()}}]


async def _fill(url: str, begin: datetime) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute("SET statement_timeout = 0")
    await connection.execute(_SITES, SITES)
    await connection.execute(_CHECKLISTS, CHECKLISTS, ITEMS)
    await connection.execute(_VERSIONS, begin)
    sites, checklists = await _ids(connection, "sites"), await _ids(connection, "checklists")
    await connection.execute(_INSPECTIONS, begin, sites, checklists, sites[0], INSPECTIONS, ITEMS)
    await connection.execute(_RESULTS, ITEMS)
    await connection.execute("ANALYZE")
    await connection.close()


async def _ids(connection: "asyncpg.Connection[Any]", table: str) -> list[UUID]:
    found = await connection.fetch(f"SELECT id FROM {table} WHERE code LIKE 'load-%'")
    return [row["id"] for row in found]


async def _asked(svc: Harness, what: str) -> list[float]:
    lot, took = Random(1), list[float]()
    async with svc.as_user(["hq_viewer"]) as client:
        known = (await client.get("/inspections", params={"limit": 100})).json()["items"]
        for _ in range(ASKED):
            one = lot.choice(known)
            path, params = {
                "newest": ("/inspections", {}),
                "one_site": ("/inspections", {"site_id": one["site_id"]}),
                "missed": ("/inspections", {"state": "missed"}),
                "one": (f"/inspections/{one['id']}", {}),
                "checklists": ("/checklists", {}),
            }[what]
            began = time.perf_counter()
            answer = await client.get(path, params=params)
            took.append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200, answer.text
    return took
