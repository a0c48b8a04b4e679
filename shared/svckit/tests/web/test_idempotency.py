"""`Idempotency-Key`: done once, answered twice."""

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import NoteMaker, Sample


KEY = {"Idempotency-Key": "order-1"}


async def test_a_repeated_request_is_done_once_and_answered_the_same(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        first = await caller.post("/notes", json=make_note(), headers=KEY)
        second = await caller.post("/notes", json=make_note(), headers=KEY)
    assert (first.status_code, second.status_code) == (201, 201)
    assert second.json() == first.json()
    assert second.headers["etag"] == first.headers["etag"]
    assert "idempotency-replayed" not in first.headers
    assert second.headers["idempotency-replayed"] == "true"
    assert await sample.count() == 1


async def test_the_same_key_with_another_body_is_refused(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        await caller.post("/notes", json=make_note("a"), headers=KEY)
        answer = await caller.post("/notes", json=make_note("b"), headers=KEY)
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:farwatch:problem:idempotency-key-reused"
    assert await sample.count() == 1


async def test_two_at_the_same_moment_are_one(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        answers = await asyncio.gather(*(caller.post("/notes", json=make_note(), headers=KEY) for _ in range(5)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert await sample.count() == 1


async def test_errors_are_not_kept(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        assert (await caller.post("/notes/refused", json=make_note(), headers=KEY)).status_code == 409
        assert await sample.count("idempotency_keys") == 0
        assert (await caller.post("/notes", json={"title": 5}, headers=KEY)).status_code == 422
        assert (await caller.post("/notes", json=make_note(), headers=KEY)).status_code == 201


async def test_a_failed_commit_keeps_no_answer(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        await caller.post("/notes", json=make_note("a", title="same"))
        assert (await caller.post("/notes", json=make_note("b", title="same"), headers=KEY)).status_code == 409
    assert await sample.count("idempotency_keys") == 0


async def test_keys_of_different_callers_and_routes_do_not_meet(sample: "Sample", make_note: "NoteMaker") -> None:
    other = sample.issuer.token(sub="00000000-0000-7000-8000-000000000002")
    async with sample.writer() as caller, sample.client(other) as colleague:
        assert (await caller.post("/notes", json=make_note("a"), headers=KEY)).status_code == 201
        assert (await colleague.post("/notes", json=make_note("b"), headers=KEY)).status_code == 201
        assert (await caller.post("/secrets", json=make_note("c"), headers=KEY)).status_code == 201
    assert await sample.count() == 3


async def test_a_secret_is_shown_once_and_not_stored(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        first = await caller.post("/secrets", json=make_note(), headers=KEY)
        second = await caller.post("/secrets", json=make_note(), headers=KEY)
    assert first.json() == {"secret": "s3cret-a"}
    assert second.status_code == 409
    assert second.json()["type"] == "urn:farwatch:problem:answer-not-kept"
    assert await sample.count() == 1


async def test_a_malformed_key_is_refused(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", json=make_note(), headers={"Idempotency-Key": "x" * 201})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"] == ["header", "idempotency-key"]
