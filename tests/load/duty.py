"""How long it takes to be told who was on duty, and who was responsible: 200 sites, two years of shifts, one at a time.

The service runs in this process, its database is real. Moments and sites are drawn at random over the two years.
"""

import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
from meters import spread

from roster_svc.app import service
from svckit.testing import Harness
from svckit.testing.databases import fresh_database
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs

SITES, DAYS, ASKED = 200, 730, 500
_SITES = """
    INSERT INTO sites (id, version, code, name, kind, timezone, active, registered_at)
    SELECT gen_random_uuid(), 1, 'load-' || n, '站', 'data_centre', 'UTC', true, $1 FROM generate_series(1, $2::int) n
"""
_PEOPLE = """
    INSERT INTO staff (id, version, code, name, language, roles, active, registered_at)
    SELECT gen_random_uuid(), 1, 'load-' || n, '值班员', 'zh', '{duty_chief}', true, $1 FROM generate_series(1, 6) n
"""
_DUTY = """
    INSERT INTO duty_intervals (id, site_id, post, staff_id, basis, since, until, occurred_at, recorded_at,
        began_version, ended_version, end_reason, end_occurred_at, end_recorded_at)
    SELECT gen_random_uuid(), site, post, (ARRAY(SELECT id FROM staff ORDER BY code))[1 + turn % 6], 'checked_in',
        at, at + interval '8 hours', at, at, 1, 2, 'relieved', at + interval '8 hours', at + interval '8 hours'
    FROM unnest($2::uuid[]) site, unnest(ARRAY['duty_chief', 'tech_ops']) post, generate_series(0, $3::int) turn,
        LATERAL (SELECT $1::timestamptz + turn * interval '8 hours') moment(at)
"""
_RESPONSIBLE = """
    INSERT INTO responsibility_intervals (id, site_id, basis, since, until)
    SELECT gen_random_uuid(), site, 'headquarters', at, at + interval '8 hours'
    FROM unnest($2::uuid[]) site, generate_series(0, $3::int) turn,
        LATERAL (SELECT $1::timestamptz + turn * interval '8 hours') moment(at)
"""


async def measure() -> list[dict[str, Any]]:
    """Milliseconds of each question."""
    async with fresh_database(service.migrations) as url:
        with recorded_logs() as logs:
            async with running(service, url, logs) as svc:
                begin = svc.clock.now() - timedelta(days=DAYS)
                sites = await _filled(url, begin)
                asked = {path: await _asked(svc, path, sites, begin) for path in ("duty", "responsibility")}
    return [{"experiment": "duty", **{f"{path}_ms": spread(took) for path, took in asked.items()}}]


async def _filled(url: str, begin: datetime) -> list[UUID]:
    connection = await asyncpg.connect(url)
    await connection.execute("SET statement_timeout = 0")
    await connection.execute(_SITES, begin, SITES)
    await connection.execute(_PEOPLE, begin)
    sites = [row["id"] for row in await connection.fetch("SELECT id FROM sites")]
    for statement in (_DUTY, _RESPONSIBLE):
        await connection.execute(statement, begin, sites, DAYS * 3)
    await connection.execute("ANALYZE")
    await connection.close()
    return sites


async def _asked(svc: Harness, path: str, sites: Sequence[UUID], begin: datetime) -> list[float]:
    lot, took = Random(1), list[float]()
    async with svc.as_user(["hq_viewer"]) as client:
        for _ in range(ASKED):
            at = begin + timedelta(minutes=lot.randrange(DAYS * 1440))
            began = time.perf_counter()
            answer = await client.get(f"/{path}", params={"site_id": str(lot.choice(sites)), "at": at.isoformat()})
            took.append((time.perf_counter() - began) * 1000)
            assert answer.json()["items"], "somebody was"
    return took
