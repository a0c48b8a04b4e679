"""Every route is one transaction, committed before the answer leaves (FACTS §0.1)."""

import asyncio
import json
from typing import TYPE_CHECKING

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import select, text

from svckit.audit.repository import entries
from svckit.core.local_time import site_zone, speak_of_site
from svckit.db.platform import outbox

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import NoteMaker, Sample, Start


async def test_what_is_answered_is_committed(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", json=make_note())
    assert answer.status_code == 201
    assert await sample.count() == 1


async def test_a_commit_that_fails_is_a_problem_and_never_a_2xx(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        assert (await caller.post("/notes", json=make_note("a", title="same"))).status_code == 201
        answer = await caller.post("/notes", json=make_note("b", title="same"))
    assert answer.status_code == 409
    assert answer.json()["type"] == "urn:farwatch:problem:already-exists"
    assert "uq_notes_title" in answer.json()["hint"]
    assert await sample.count() == 1


async def test_no_request_tells_its_times_in_the_zone_of_another(sample: "Sample", make_note: "NoteMaker") -> None:
    speak_of_site("Asia/Urumqi")
    async with sample.writer() as caller:
        await caller.post("/notes/refused", json=make_note())
    assert site_zone() is None


async def test_an_error_rolls_back_what_was_written_before_it(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes/refused", json=make_note())
    assert answer.status_code == 409
    assert answer.json()["type"] == "urn:farwatch:problem:refused"
    assert await sample.count() == 0


@pytest.mark.parametrize(("times", "status"), [(0, 200), (2, 200), (3, 409)])
async def test_a_request_that_lost_a_race_is_done_again_twice(
    sample: "Sample", make_note: "NoteMaker", times: int, status: int
) -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes/overtaken", json=make_note(number=times))
    assert answer.status_code == status
    assert await sample.count() == (1 if status == 200 else 0)
    if status == 200:
        assert answer.json() == times + 1
    else:
        assert answer.json()["type"] == "urn:farwatch:problem:concurrent-change"


async def test_a_unique_violation_is_a_conflict(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        await caller.post("/notes", json=make_note("a"))
        answer = await caller.post("/notes", json=make_note("a", title="other"))
    assert answer.status_code == 409
    assert "uq_notes_code" in answer.json()["hint"]


async def test_a_route_without_session_needs_no_database(start: "Start") -> None:
    sample = await start(database_url=SecretStr("postgresql://nobody@127.0.0.1:1/none"))
    async with sample.client() as caller:
        assert (await caller.get("/idle")).status_code == 200


async def test_without_a_database_the_answer_is_503_with_retry_after(start: "Start", make_note: "NoteMaker") -> None:
    sample = await start(database_url=SecretStr("postgresql://nobody@127.0.0.1:1/none"))
    async with sample.writer() as caller:
        answer = await caller.post("/notes", json=make_note())
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "2"
    assert answer.json()["type"] == "urn:farwatch:problem:unavailable"


async def test_a_database_without_an_address_is_503_too(start: "Start", make_note: "NoteMaker") -> None:
    sample = await start(database_url=SecretStr("postgresql://nobody@nowhere.invalid/none"))
    async with sample.writer() as caller:
        assert (await caller.post("/notes", json=make_note())).status_code == 503


async def test_a_full_pool_is_503_soon_and_not_a_queue(sample: "Sample", start: "Start") -> None:
    narrow = await start(database_pool_size=1, database_pool_overflow=0, database_pool_timeout_s=0.1)
    async with narrow.database.engine.connect(), narrow.writer() as caller:
        answer = await asyncio.wait_for(caller.get("/notes"), 5)
    assert answer.status_code == 503


async def test_a_lost_connection_is_503_and_the_next_request_works(sample: "Sample", start: "Start") -> None:
    single = await start(database_pool_size=1, database_pool_overflow=0)
    async with single.writer() as caller:
        assert (await caller.get("/notes")).status_code == 200
        async with sample.database.engine.connect() as other:
            await other.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                    "AND datname = current_database()"
                )
            )
        answers = [(await caller.get("/notes")).status_code for _ in range(2)]
    assert answers == [503, 200]


async def test_if_match_holds_a_change_back_when_the_version_moved_on(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        made = await caller.post("/notes", json=make_note())
        assert made.headers["etag"] == '"1"'
        path = f"/notes/{made.json()['id']}"
        changed = await caller.patch(path, json={"title": "new"}, headers={"If-Match": '"1"'})
        assert (changed.status_code, changed.json()["version"]) == (200, 2)
        late = await caller.patch(path, json={"title": "newer"}, headers={"If-Match": '"1"', "Accept-Language": "en"})
    assert late.status_code == 412
    assert late.json()["hint"] == "If-Match has version 1; the current one is 2."


@pytest.mark.parametrize("value", ["", "abc", '"1", "2"', "99999999999999999999", "-1"])
async def test_an_if_match_that_names_no_version_is_refused(sample: "Sample", value: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.patch(
            "/notes/00000000-0000-7000-8000-000000000001", json={"title": "x"}, headers={"If-Match": value}
        )
    assert answer.status_code == 422


async def test_an_oversized_note_is_refused_before_the_database_is_asked(
    sample: "Sample", make_note: "NoteMaker"
) -> None:
    async with sample.writer() as caller:
        answer: httpx.Response = await caller.post("/notes", json=make_note(text="x" * 1_000_001))
    assert answer.status_code == 413
    assert await sample.count() == 0


async def test_what_a_hook_does_is_in_the_audit_entry_of_its_request(sample: "Sample") -> None:
    async with sample.writer() as caller:
        assert (await caller.post("/notes/hooked")).status_code == 200
    async with sample.database.read() as session:
        newest = select(entries.c.entry).order_by(entries.c.seq.desc()).limit(1)
        told = json.loads((await session.execute(newest)).scalar_one())
        published = (await session.execute(select(outbox.c.id).order_by(outbox.c.seq.desc()).limit(1))).scalar_one()
    assert (told["action"], told["subject"]) == ("POST /notes/hooked", "hooked")
    assert told["events"] == [{"type": "site.registered", "id": str(published)}]
