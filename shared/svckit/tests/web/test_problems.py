"""Errors as problem+json, in the caller's language, whatever went wrong."""

import logging
from typing import TYPE_CHECKING

import pytest

from svckit.web.language import preferred

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Sample


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "zh"),
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("en;q=0.8,zh;q=0.9", "zh"),
        ("fr", "zh"),
        ("en;q=0", "zh"),
        ("en;q=abc", "zh"),
        ("*", "zh"),
    ],
)
def test_the_language_follows_the_weights_and_is_chinese_by_default(header: str, language: str) -> None:
    assert preferred(header) == language


async def test_a_problem_has_all_its_members(sample: "Sample") -> None:
    missing = "00000000-0000-7000-8000-000000000009"
    async with sample.writer(**{"Accept-Language": "en"}) as caller:
        answer = await caller.get(f"/notes/{missing}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["content-language"] == "en"
    problem = answer.json()
    assert problem.pop("trace_id")
    assert problem == {
        "type": "urn:farwatch:problem:note-not-found",
        "title": "Not found",
        "status": 404,
        "detail": f"There is no note {missing}. Check the number.",
        "instance": f"/api/sample/v1/notes/{missing}",
    }


async def test_a_problem_speaks_chinese_by_default(sample: "Sample") -> None:
    async with sample.writer() as caller:
        answer = await caller.get("/notes/00000000-0000-7000-8000-000000000009")
    assert answer.json()["title"] == "未找到"
    assert answer.headers["content-language"] == "zh-CN"


@pytest.mark.parametrize(("language", "detail"), [("en", "This is needed."), ("zh", "请填写此项。")])
async def test_each_mistake_is_named_with_its_place(sample: "Sample", language: str, detail: str) -> None:
    async with sample.writer(**{"Accept-Language": language}) as caller:
        answer = await caller.post("/notes", json={"title": "x"})
    assert answer.status_code == 422
    told = {"loc": ["body", "code"], "code": "missing", "detail": detail, "hint": "Field required"}
    assert answer.json()["errors"] == [told]


async def test_an_unknown_address_and_method_are_problems_too(sample: "Sample") -> None:
    async with sample.client() as caller:
        nowhere, wrong = await caller.get("/nowhere"), await caller.delete("/idle")
    assert nowhere.json()["type"] == "urn:farwatch:problem:not-found"
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET, HEAD")
    assert wrong.json()["type"] == "urn:farwatch:problem:method-not-allowed"


async def test_a_fault_of_ours_is_answered_and_logged_with_its_trace_id(
    sample: "Sample", caplog: pytest.LogCaptureFixture
) -> None:
    trace = "0af7651916cd43dd8448eb211c80319c"
    async with sample.client(traceparent=f"00-{trace}-b7ad6b7169203331-01") as caller:
        with caplog.at_level(logging.ERROR):
            answer = await caller.get("/boom")
    assert answer.status_code == 500
    assert answer.json()["trace_id"] == trace
    assert "kettle" not in answer.text
    assert any("http.failed" in record.getMessage() for record in caplog.records)


async def test_every_answer_carries_the_security_headers(sample: "Sample") -> None:
    async with sample.client() as caller:
        for answer in (await caller.get("/idle"), await caller.get("/nowhere"), await caller.get("/boom")):
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert answer.headers["cache-control"] == "no-store"
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
