"""The audit log of each service, on the role that the service really works as (R-X.2, R-7.2.3, R-7.2.6)."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from contracts.audit import AuditHeadAdvanced
from contracts.roles import Role
from svckit.audit import repository
from svckit.audit.domain import genesis, link
from svckit.audit.witness import MUCH, HeadPublisher
from svckit.host.service import Service
from svckit.testing import Harness
from svckit.testing.databases import APPLICATION, MIGRATOR, database_url
from svckit.web.audit.requests import refusals_of

TAMPERING = (
    "INSERT INTO audit.entries (seq, at, action, entry, hash) VALUES (1, now(), 'a', '{}', '')",
    "UPDATE audit.entries SET entry = '{}'",
    "DELETE FROM audit.entries",
    "TRUNCATE audit.entries",
    "UPDATE audit.head SET seq = 0",
    "DELETE FROM audit.head",
    "TRUNCATE audit.head",
    "ALTER TABLE audit.entries DISABLE TRIGGER ALL",
    "ALTER TABLE audit.entries DROP COLUMN entry",
    "DROP TABLE audit.entries CASCADE",
    "DROP SCHEMA audit CASCADE",
    "ALTER SCHEMA audit RENAME TO old",
    "DROP FUNCTION audit.append(text[])",
    "CREATE OR REPLACE FUNCTION audit.append(lines text[]) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
    "CREATE TABLE audit.more (one int)",
    "SET session_replication_role = replica",
    f"SET ROLE {MIGRATOR}",
    f"REASSIGN OWNED BY {MIGRATOR} TO {APPLICATION}",
)


@pytest.fixture
async def connection(harness: Harness) -> AsyncIterator["asyncpg.Connection[Any]"]:
    """What somebody has who took over the service: its own database connection."""
    connection = await asyncpg.connect(
        harness.runtime.settings.database_url.get_secret_value().replace("postgresql+asyncpg", "postgresql")
    )
    yield connection
    await connection.close()


async def _said(harness: Harness) -> list[dict[str, Any]]:
    async with harness.runtime.database.read() as session:
        return [json.loads(row.entry) for row in await repository.rows(session, 1, 10**9, 1000)]


async def _refused(connection: "asyncpg.Connection[Any]", statement: str) -> bool:
    try:
        await connection.execute(statement)
    except asyncpg.InsufficientPrivilegeError:
        return True
    return False


def _write(service: Service) -> tuple[str, str]:
    """Some route that writes and is not for viewers."""
    route = next(
        route
        for route, rule in service.access.items()
        if Role.HQ_VIEWER not in (rule.roles or {Role.HQ_VIEWER}) and not route.startswith("GET")
    )
    method, path = route.split(" ")
    while "{" in path:
        path = path[: path.index("{")] + str(uuid4()) + path[path.index("}") + 1 :]
    return method, path


@pytest.mark.clause("R-X.2", part="protection")
async def test_the_services_own_role_can_neither_change_nor_remove_nor_switch_off_its_log(
    harness: Harness, connection: "asyncpg.Connection[Any]"
) -> None:
    assert await connection.fetchval("SELECT current_user") == APPLICATION
    await connection.execute('SELECT audit.append(ARRAY[\'{"action":"a"}\'])')
    assert [statement for statement in TAMPERING if not await _refused(connection, statement)] == []
    await connection.execute(f"GRANT ALL ON audit.entries, audit.head TO {APPLICATION}")  # a warning, and no effect
    async with harness.runtime.database.read() as session:
        assert await repository.is_protected(session)
    assert [entry["action"] for entry in await _said(harness)] == ["a"]


@pytest.mark.own_database
@pytest.mark.clause("R-7.2.6", part="audit log")
async def test_who_owns_the_log_can_change_it_and_its_chain_shows_it(
    harness: Harness, connection: "asyncpg.Connection[Any]"
) -> None:
    """The negative control: rights keep the service out, the chain shows what its owner does."""
    for action in ("a", "b", "c"):
        await connection.execute("SELECT audit.append(ARRAY[$1])", json.dumps({"action": action}))
    owner = await asyncpg.connect(database_url(harness.runtime.database.engine.url.database or "", MIGRATOR))
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
        await owner.execute("UPDATE audit.entries SET entry = '{}'")
    await owner.execute("ALTER TABLE audit.entries DISABLE TRIGGER append_only")
    await owner.execute("UPDATE audit.entries SET entry = replace(entry, '\"b\"', '\"x\"') WHERE seq = 2")
    await owner.close()
    async with harness.runtime.database.read() as session:
        head = await repository.head_of(session, harness.service.source)
        rows = await repository.rows(session, 1, 9, 9)
    previous, broken = genesis(head.chain_id), []
    for row in rows:
        if link(previous, row.entry) != row.hash:
            broken.append(row.seq)
        previous = row.hash
    assert broken == [2]


@pytest.mark.clause("R-X.2", part="content")
async def test_a_refused_action_is_told_with_who_what_from_where_and_why(harness: Harness) -> None:
    method, path = _write(harness.service)
    viewer = uuid4()
    answer = await harness.as_user([Role.HQ_VIEWER], id=viewer, name="李巡").request(method, path)
    assert answer.status_code == 403
    (entry,) = await _said(harness)
    told = {name: entry[name] for name in ("service", "actor", "name", "outcome", "status", "problem", "source")}
    assert told == {
        "service": harness.service.source,
        "actor": f"user:{viewer}",
        "name": "李巡",
        "outcome": "refused",
        "status": 403,
        "problem": "role-required",
        "source": "127.0.0.1",
    }
    assert entry["action"].startswith(f"{method} /")


async def test_a_flood_of_refusals_is_counted_not_written_out(harness: Harness) -> None:
    method, path = _write(harness.service)
    for number in range(300):
        client = harness.client(**{"X-Forwarded-For": f"10.0.{number // 250}.{number % 250}"})
        assert (await client.request(method, path)).status_code == 401
    assert len(await _said(harness)) <= 101
    harness.clock.advance(seconds=61)
    await refusals_of(harness.runtime).record_repetitions()
    said = await _said(harness)
    assert len(said) <= 102
    assert sum(entry.get("count", 1) for entry in said) == 300


@pytest.mark.clause("R-7.2.3", part="views are logged")
async def test_what_an_auditor_looks_at_is_recorded_and_what_others_look_at_is_not(harness: Harness) -> None:
    viewer, auditor = uuid4(), uuid4()
    route = next(
        route
        for route, rule in harness.service.access.items()
        if route.startswith("GET /") and "{" not in route and {Role.HQ_VIEWER, Role.AUDITOR} <= (rule.roles or set())
    )
    for role, person in ((Role.HQ_VIEWER, viewer), (Role.AUDITOR, auditor)):
        await harness.as_user([role], id=person).get(route.removeprefix("GET "))
    (entry,) = [entry for entry in await _said(harness) if entry["outcome"] == "succeeded"]
    assert (entry["actor"], entry["action"]) == (f"user:{auditor}", route)


async def test_auditors_and_administrators_read_the_log_and_nobody_else(harness: Harness) -> None:
    for role in Role:
        answers = [
            (await harness.as_user([role]).get(path)).status_code for path in ("/audit", "/audit/chain", "/audit/head")
        ]
        assert answers == [200 if role in {Role.AUDITOR, Role.HQ_ADMIN} else 403] * 3, role


async def test_the_log_is_searched_within_the_callers_sites(
    harness: Harness, connection: "asyncpg.Connection[Any]"
) -> None:
    mine, foreign = uuid4(), uuid4()
    for number, site in enumerate((mine, foreign, mine, None)):
        said = {"action": f"PUT /things/{number}", "actor": "user:1", "subject": f"thing-{number}"}
        line = json.dumps(said | ({"site_id": str(site)} if site else {}))
        await connection.execute("SELECT audit.append(ARRAY[$1])", line)
    auditor = harness.as_user([Role.AUDITOR], sites=[mine])
    items = (await auditor.get("/audit")).json()["items"]
    assert [item["subject"] for item in items] == ["thing-2", "thing-0"]
    assert (await auditor.get("/audit", params={"subject": "thing-2"})).json()["items"][0]["seq"] == 3
    refused = await auditor.get("/audit", params={"site_id": str(foreign)})
    assert (refused.status_code, refused.json()["type"]) == (404, "urn:farwatch:problem:site-not-found")
    for path in ("/audit/chain", "/audit/head"):
        assert (await auditor.get(path)).json()["type"].endswith("audit-needs-every-site")
    admin = harness.as_user([Role.HQ_ADMIN])
    found = (await admin.get("/audit", params={"action": "PUT /things", "limit": 3})).json()
    assert [item["subject"] for item in found["items"]] == ["thing-3", "thing-2", "thing-1"]
    rest = (await admin.get("/audit", params={"action": "PUT /things", "cursor": found["next_cursor"]})).json()
    assert [item["subject"] for item in rest["items"]] == ["thing-0"]


def heads(harness: Harness) -> HeadPublisher:
    return HeadPublisher(harness.runtime.database, harness.runtime.settings)


async def test_a_growing_log_is_told_to_the_others_once(
    harness: Harness, connection: "asyncpg.Connection[Any]"
) -> None:
    assert await heads(harness).publish() == 0
    await connection.execute('SELECT audit.append(ARRAY[\'{"action":"a"}\'])')
    replicas = [heads(harness).publish() for _ in range(3)]
    assert set(await asyncio.gather(*replicas)) <= {0, 1}
    assert await heads(harness).publish() == 1  # a process that has just started, too
    (event,) = await harness.published(AuditHeadAdvanced)
    assert (event.service, event.seq, event.signature) == (harness.service.source, 1, None)
    assert len(await _said(harness)) == 1


async def test_a_log_that_goes_on_growing_is_told_again_after_a_while_or_after_much(
    harness: Harness, connection: "asyncpg.Connection[Any]"
) -> None:
    append = 'SELECT audit.append(array_agg(\'{"action":"a"}\'::text)) FROM generate_series(1, $1)'
    for count, later in ((1, "0 s"), (1, "0 s"), (1, "61 s"), (MUCH - 1, "0 s"), (1, "0 s")):
        await connection.fetchval(append, count)
        await connection.execute("UPDATE audit_told SET at = at - CAST($1::text AS interval)", later)
        await heads(harness).publish()
    assert [event.seq for event in await harness.published(AuditHeadAdvanced)] == [1, 3, 3 + MUCH]


async def test_a_process_that_sees_the_log_go_back_tells_the_others_at_once(
    harness: Harness, connection: "asyncpg.Connection[Any]"
) -> None:
    harness.allow_errors("audit.chain_broken")
    await connection.execute('SELECT audit.append(ARRAY[\'{"action":"a"}\'])')
    assert await heads(harness).publish() == 1
    assert await heads(harness).publish(seen=7) == 1
    assert [event.seq for event in await harness.published(AuditHeadAdvanced)] == [1, 1]


def test_what_is_not_audited_and_what_is_an_export_are_routes(service: Service) -> None:
    assert service.telemetry | service.exports <= set(service.access)
    assert AuditHeadAdvanced in service.publishes
