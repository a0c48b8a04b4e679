"""The live stream over a real connection: what it says, to whom, and how it is resumed."""

import asyncio
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from incident_svc.stream import hub, repository
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import BEGIN, anomaly_detected
from .live import PATIENCE_S, Live, data, positions
from .story import declare, do, problem


async def test_every_step_of_an_incident_is_told_as_it_happens(
    live: Live, site: UUID, hq: httpx.AsyncClient, chief: httpx.AsyncClient
) -> None:
    async with live.stream(hq) as stream:
        await stream.comment()
        incident = await declare(chief, site)
        for move in ("acknowledge", "resolve", "close"):
            await do(chief, incident, move)
        events = await stream.take(5)
    assert [event.event for event in events] == [
        "incident.opened",
        "incident.escalated",
        "incident.acknowledged",
        "incident.resolved",
        "incident.closed",
    ]
    assert positions(events) == [1, 2, 3, 4, 5]
    first = data(events[0])
    assert (first["position"], first["type"], first["incident_id"]) == (1, "incident.opened", incident["id"])
    assert {"event_id", "time", "number", "level", "site_id", "title", "state"} <= first.keys()


async def test_the_answer_is_an_event_stream_that_nobody_caches_or_buffers(live: Live, hq: httpx.AsyncClient) -> None:
    async with live.stream(hq) as stream:
        headers = stream.answer.headers
    assert headers["content-type"].startswith("text/event-stream")
    assert (headers["cache-control"], headers["x-accel-buffering"]) == ("no-cache", "no")


async def test_the_answer_says_which_silence_means_that_the_connection_is_gone(
    live: Live, hq: httpx.AsyncClient
) -> None:
    async with live.stream(hq) as stream:
        assert stream.answer.headers["x-heartbeat-seconds"] == "0.2"


async def test_silence_is_broken_by_comments(live: Live, hq: httpx.AsyncClient) -> None:
    async with live.stream(hq) as stream:
        assert [await stream.comment() for _ in range(2)] == ["still here", "still here"]


async def test_a_reader_comes_back_with_its_last_id_and_misses_nothing(
    live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    await declare(hq, site)
    async with live.stream(hq, since="0") as stream:
        seen = await stream.take(1)
    await declare(hq, site)
    async with live.stream(hq, last_event_id=seen[-1].id, since="0") as stream:
        seen += await stream.take(3)
        await declare(hq, site)
        seen += await stream.take(2)
    assert positions(seen) == [1, 2, 3, 4, 5, 6]


async def test_since_takes_a_position_or_a_time(svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient) -> None:
    await declare(hq, site)
    svc.clock.advance(minutes=10)
    await declare(hq, site)
    for since in ("2", "2026-11-23T00:05:00Z", "2026-11-23T08:05:00+08:00", "2026-11-23T00:10:00Z"):
        async with live.stream(hq, since=since) as stream:
            assert positions(await stream.take(2)) == [3, 4]


async def test_without_since_only_what_follows_is_told(live: Live, site: UUID, hq: httpx.AsyncClient) -> None:
    await declare(hq, site)
    async with live.stream(hq) as stream:
        await stream.comment()
        await declare(hq, site)
        assert positions(await stream.take(2)) == [3, 4]


async def test_a_time_to_come_means_from_now_on(live: Live, site: UUID, hq: httpx.AsyncClient) -> None:
    await declare(hq, site)
    async with live.stream(hq, since="2100-01-01T00:00:00Z") as stream:
        await stream.comment()
        await declare(hq, site)
        assert positions(await stream.take(1)) == [3]


async def test_a_thousand_who_come_back_together_are_told_from_memory(
    svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    """While anybody listens, who has missed little costs no query: seen by the log's rows being gone."""
    await declare(hq, site)
    async with live.stream(hq, since="0") as first:
        assert positions(await first.take(2)) == [1, 2]
        await declare(hq, site)
        assert positions(await first.take(2)) == [3, 4]
        async with svc.transaction() as session:
            await session.execute(text("DELETE FROM stream_log"))
        async with live.stream(hq, last_event_id="1") as second:
            assert positions(await second.take(3)) == [2, 3, 4]


@pytest.mark.parametrize("remembered", [3, 1_000])
async def test_replay_and_live_join_without_gap_or_repeat_while_others_write(
    svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr(hub, "REMEMBERED", remembered)

    async def write(writer: int) -> None:
        for number in range(6):
            await svc.deliver(anomaly_detected(site, cause_key=f"{writer}.{number}"))

    async def follow() -> list[int]:
        async with live.stream(hq, since="0") as stream:
            return positions(await stream.take(36))

    followed = await asyncio.gather(follow(), *(write(writer) for writer in range(3)), follow())
    assert followed[0] == followed[-1] == list(range(1, 37))


async def test_filters_by_site_and_level(svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient) -> None:
    other = uuid7()
    await svc.deliver(anomaly_detected(site, severity="minor", cause_key="a"))
    await svc.deliver(anomaly_detected(other, severity="critical", cause_key="b"))
    await svc.deliver(anomaly_detected(site, severity="critical", cause_key="c"))
    async with live.stream(hq, since="0", site_id=str(site)) as stream:
        assert positions(await stream.take(4)) == [1, 2, 5, 6]
    async with live.stream(hq, since="0", level="2") as stream:
        assert positions(await stream.take(4)) == [3, 4, 5, 6]
    async with live.stream(hq, since="0", level=["1", "4"], site_id=[str(site), str(other)]) as stream:
        assert positions(await stream.take(2)) == [1, 2]


async def test_an_incident_that_leaves_a_wanted_level_is_seen_leaving(
    live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    incident = await declare(hq, site, severity="minor")
    await do(hq, incident, "level", level=1, reason="蔓延")
    await do(hq, incident, "acknowledge")
    await declare(hq, site, severity="minor")
    async with live.stream(hq, since="0", level="4") as stream:
        events = [event.event for event in await stream.take(4)]
    assert events == ["incident.opened", "incident.escalated", "incident.level_changed", "incident.opened"]


async def test_nobody_sees_the_incidents_of_other_sites(
    svc: Harness, live: Live, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(uuid7()))
    await svc.deliver(anomaly_detected(site))
    async with live.stream(chief, since="0") as stream:
        assert positions(await stream.take(2)) == [3, 4]
        await svc.deliver(anomaly_detected(uuid7(), cause_key="x"))
        await svc.deliver(anomaly_detected(site, cause_key="y"))
        assert positions(await stream.take(2)) == [7, 8]


async def test_a_foreign_site_cannot_be_asked_for(live: Live, chief: httpx.AsyncClient) -> None:
    async with live.stream(chief, site_id=str(uuid7())) as stream:
        await stream.answer.aread()
        assert (stream.answer.status_code, problem(stream.answer)) == (404, "site-not-found")


async def test_a_stream_needs_a_token_and_a_role(svc: Harness, live: Live) -> None:
    async with httpx.AsyncClient() as nobody:
        assert (await nobody.get(f"{live.url}/stream")).status_code == 401
    async with svc.as_user(["station"]) as station, live.stream(station) as stream:
        assert stream.answer.status_code == 403


@pytest.mark.parametrize("since", ["yesterday", "-1", "2026-11-23", "2026-11-23T00:00:00", "9" * 30, "1.5"])
async def test_a_since_that_makes_no_sense_is_refused(live: Live, hq: httpx.AsyncClient, since: str) -> None:
    async with live.stream(hq, since=since) as stream:
        await stream.answer.aread()
        assert (stream.answer.status_code, problem(stream.answer)) == (422, "bad-since")


@pytest.mark.parametrize("last_event_id", ["1000", "soon", "9" * 30])
async def test_an_id_we_cannot_continue_from_begins_anew(
    live: Live, site: UUID, hq: httpx.AsyncClient, last_event_id: str
) -> None:
    await declare(hq, site)
    async with live.stream(hq, last_event_id=last_event_id) as stream:
        [reset] = await stream.take(1)
        assert (reset.event, reset.id, data(reset)) == ("reset", "2", {"position": 2})
        await declare(hq, site)
        assert positions(await stream.take(2)) == [3, 4]


async def test_what_is_beyond_retention_is_removed_and_asking_for_it_begins_anew(
    svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    await declare(hq, site)
    svc.clock.advance(days=31)
    await declare(hq, site)
    async with svc.transaction() as session:
        assert await repository.prune(session, BEGIN.replace(day=30)) == 2
    async with live.stream(hq, last_event_id="1") as stream:
        assert [event.event for event in await stream.take(1)] == ["reset"]
    for since in ("0", "2"):
        async with live.stream(hq, since=since) as stream:
            assert positions(await stream.take(2)) == [3, 4]


async def test_head_of_the_stream_ends_with_its_headers(live: Live, hq: httpx.AsyncClient) -> None:
    headers = {"Authorization": hq.headers["Authorization"]}
    async with httpx.AsyncClient(timeout=PATIENCE_S, headers=headers) as http:
        for _ in range(2):  # the connection is free again
            answer = await http.head(f"{live.url}/stream")
            assert (answer.status_code, answer.content) == (200, b"")
            assert answer.headers["content-type"].startswith("text/event-stream")
