"""A service as a real process: how it starts, serves, and above all how it ends."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import asyncpg
import httpx

if TYPE_CHECKING:
    from shared.svckit.tests.host.conftest import Running, World

    Serve = Callable[..., Awaitable[Running]]

PREFIX = "/api/sample/v1"


async def test_it_is_ready_only_when_the_migrations_are_at_the_head(bare: "World") -> None:
    running = await bare.start("serve")
    await running.answers("/livez", 200)
    async with running.client() as client:
        answer = await client.get("/readyz")
        assert answer.status_code == 503
        assert "migrate" in answer.json()["failures"]["database"]
        assert (await bare.run("migrate")).code == 0
        await running.answers("/readyz", 200)
    assert (await running.stop()).code == 0


async def test_sigterm_ends_streams_and_lets_open_requests_finish(serve: "Serve") -> None:
    running = await serve("api", FW_SHUTDOWN_DELAY_S="1")
    async with running.client() as client, client.stream("GET", f"{PREFIX}/stream") as stream:
        lines = stream.aiter_lines()
        assert await anext(lines) == "event: greeting"
        slow = asyncio.create_task(client.get(f"{PREFIX}/slow", params={"seconds": 1.5}))
        await running.answers("/livez", 200)
        running.process.terminate()
        await running.answers("/readyz", 503)
        rest = [line async for line in lines]
        assert (await slow).json() == {"done": True}
    outcome = await running.outcome()
    assert outcome.code == 0
    assert outcome.errors == ""
    assert [line for line in rest if line.startswith("data")] == ['data: "hello"']
    assert outcome.events("service.stopped")
    assert [line for line in outcome.lines if line["level"] != "info"] == []


async def test_a_request_that_never_ends_does_not_hold_the_process_for_ever(serve: "Serve") -> None:
    running = await serve(FW_SHUTDOWN_GRACE_S="1")
    async with running.client() as client:
        hanging = asyncio.create_task(client.get(f"{PREFIX}/slow", params={"seconds": 600}))
        await running.answers("/livez", 200)
        outcome = await running.stop()
        assert outcome.code == 0
        answer = await hanging
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "2"


async def test_a_crashed_background_task_ends_the_process_non_zero(world: "World") -> None:
    outcome = await world.run("serve", FW_CRASH="true")
    assert outcome.code == 70
    [line] = outcome.events("service.task_failed")
    assert "the background is on fire" in line["exception"]


async def test_an_unhandled_500_does_not_break_the_next_request_on_the_connection(serve: "Serve") -> None:
    running = await serve("api")
    limits = httpx.Limits(max_connections=1)
    async with httpx.AsyncClient(base_url=running.url + PREFIX, limits=limits, trust_env=False) as client:
        statuses = [(await client.get(path)).status_code for _ in range(30) for path in ("/boom", "/idle")]
    assert statuses == [500, 200] * 30
    outcome = await running.stop()
    assert outcome.code == 0
    assert len(outcome.events("http.failed")) == 30


async def test_an_oversized_body_gets_its_413_and_the_connection_stays_good(serve: "Serve") -> None:
    running = await serve("api")
    limits = httpx.Limits(max_connections=1)
    async with httpx.AsyncClient(base_url=running.url + PREFIX, limits=limits, trust_env=False) as client:
        for _ in range(3):
            assert (await client.post("/echo", json={"a": "x" * 5_000_000})).status_code == 413
            assert (await client.get("/idle")).status_code == 200
    assert (await running.stop()).code == 0


async def test_one_line_of_json_per_request_with_the_callers_trace(serve: "Serve") -> None:
    running = await serve("api")
    trace = "0af7651916cd43dd8448eb211c80319c"
    headers = {"traceparent": f"00-{trace}-b7ad6b7169203331-01", "Authorization": "Bearer very-secret"}
    async with running.client() as client:
        answer = await client.post(f"{PREFIX}/echo", json={"password": "hunter2"}, headers=headers)
    assert "server" not in answer.headers
    outcome = await running.stop()
    [line] = outcome.events("http.request")
    assert line["trace_id"] == trace
    assert (line["method"], line["route"], line["status"]) == ("POST", f"{PREFIX}/echo", 200)
    assert line["service"] == "sample-svc"
    assert "hunter2" not in outcome.output
    assert "very-secret" not in outcome.output


async def test_metrics_count_requests_by_route_and_status(serve: "Serve") -> None:
    running = await serve("api")
    async with running.client() as client:
        await client.get(f"{PREFIX}/idle")
        await client.get("/nowhere/at/all")
        exposition = (await client.get("/metrics")).text
    assert f'farwatch_http_request_seconds_count{{method="GET",route="{PREFIX}/idle",status="200"}} 1.0' in exposition
    assert 'route="(unmatched)",status="404"' in exposition
    assert "/nowhere" not in exposition


async def test_a_worker_has_health_but_no_routes(serve: "Serve") -> None:
    running = await serve("worker")
    async with running.client() as client:
        assert (await client.get("/livez")).status_code == 200
        assert (await client.get(f"{PREFIX}/idle")).status_code == 404
    assert (await running.stop()).code == 0


async def test_a_missing_setting_is_named_in_the_error(world: "World") -> None:
    outcome = await world.run("serve", FW_DATABASE_URL="")
    assert outcome.code != 0
    assert "database_url" in outcome.errors


async def test_a_deadline_of_one_kind_does_not_wait_for_those_of_another(world: "World", serve: "Serve") -> None:
    connection = await asyncpg.connect(world.database_url)
    await connection.execute(
        "INSERT INTO timers (id, kind, subject, due_at, next_attempt_at, payload)"
        " SELECT gen_random_uuid(), kind, 'one', due_at, due_at, '{}'"
        " FROM (VALUES ('midnight', now() - interval '1 hour'), ('bell', now())) AS set_ (kind, due_at)"
    )
    await serve("worker")
    async with asyncio.timeout(20):
        while not await connection.fetchval("SELECT fired_at FROM timers WHERE kind = 'bell'"):
            await asyncio.sleep(0.05)
    assert await connection.fetchval("SELECT fired_at FROM timers WHERE kind = 'midnight'") is None
    await connection.close()


async def test_what_waits_is_measured_even_where_no_worker_runs(world: "World", serve: "Serve") -> None:
    connection = await asyncpg.connect(world.database_url)
    await connection.execute(
        "INSERT INTO outbox (id, topic, key, type, payload, headers, created_at, published_at)"
        " SELECT gen_random_uuid(), 'x', 'x', 'x', '', '{}', now() - waited * interval '1 s', published_at"
        " FROM (VALUES (90, NULL), (300, NULL), (900, now())) AS set_ (waited, published_at)"
    )
    await connection.execute(
        "INSERT INTO timers (id, kind, subject, due_at, next_attempt_at, payload, fired_at)"
        " SELECT gen_random_uuid(), 'x', due::text, at, at, '{}', fired"
        " FROM (VALUES (-50, NULL), (-3600, now()), (3600, NULL)) AS set_ (due, fired),"
        " LATERAL (SELECT now() + due * interval '1 s') AS moment (at)"
    )
    await connection.close()
    running = await serve("api")
    async with running.client() as client, asyncio.timeout(60):
        while (found := _gauges((await client.get("/metrics")).text))["farwatch_outbox_waiting"] != 2:
            await asyncio.sleep(0.1)
        vitals = (await client.get("/vitalz")).json()
    assert 300 <= found["farwatch_outbox_oldest_seconds"] < 360
    assert found["farwatch_timers_overdue"] == 1
    assert 50 <= found["farwatch_timers_overdue_oldest_seconds"] < 110
    assert found["farwatch_dead_letters_waiting"] == 0
    assert (vitals["outbox"]["count"], vitals["timers"]["count"], vitals["dead_letters"]["oldest_s"]) == (2, 1, None)


def _gauges(metrics: str) -> dict[str, float]:
    lines = [line.split(" ") for line in metrics.splitlines() if not line.startswith("#") and "{" not in line]
    return {name: float(value) for name, value in lines}
