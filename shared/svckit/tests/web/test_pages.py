"""Lists by keyset: every item once, whatever is written meanwhile."""

import base64
import json
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import NoteMaker, Sample


async def _fill(sample: "Sample", make_note: "NoteMaker", count: int) -> list[str]:
    async with sample.writer() as caller:
        for number in range(count):
            if number % 3 == 0:
                sample.clock.advance(seconds=1)
            assert (await caller.post("/notes", json=make_note(f"n{number:02}"))).status_code == 201
    return [f"n{number:02}" for number in range(count)]


async def _walk(caller: httpx.AsyncClient, query: str) -> list[str]:
    codes: list[str] = []
    cursor: str | None = None
    while True:
        parameters = {"limit": "4", "by": query} | ({"cursor": cursor} if cursor else {})
        page = (await caller.get("/notes", params=parameters)).json()
        codes += [item["code"] for item in page["items"]]
        assert len(page["items"]) <= 4
        cursor = page["next_cursor"]
        if cursor is None:
            return codes


async def test_pages_hold_every_item_once_in_order(sample: "Sample", make_note: "NoteMaker") -> None:
    codes = await _fill(sample, make_note, 11)
    async with sample.writer() as caller:
        assert await _walk(caller, "newest") == codes[::-1]
        assert await _walk(caller, "code") == codes
        mixed = await _walk(caller, "mixed")
    assert mixed == ["n09", "n10", "n06", "n07", "n08", "n03", "n04", "n05", "n00", "n01", "n02"]


async def test_a_full_last_page_says_that_it_is_the_last(sample: "Sample", make_note: "NoteMaker") -> None:
    await _fill(sample, make_note, 4)
    async with sample.writer() as caller:
        page = (await caller.get("/notes", params={"limit": 4})).json()
    assert (len(page["items"]), page["next_cursor"]) == (4, None)


async def test_what_is_written_meanwhile_moves_no_page(sample: "Sample", make_note: "NoteMaker") -> None:
    await _fill(sample, make_note, 6)
    async with sample.writer() as caller:
        first = (await caller.get("/notes", params={"limit": 3})).json()
        sample.clock.advance(seconds=1)
        await caller.post("/notes", json=make_note("late"))
        second = (await caller.get("/notes", params={"limit": 3, "cursor": first["next_cursor"]})).json()
    assert [item["code"] for item in first["items"] + second["items"]] == ["n05", "n04", "n03", "n02", "n01", "n00"]


def _cursor(*values: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "äöü",
        "!!!!",
        "W10",
        _cursor("2026-11-23T00:00:00+00:00"),
        _cursor("not a time", "00000000-0000-7000-8000-000000000001"),
        _cursor("2026-11-23T00:00:00", "00000000-0000-7000-8000-000000000001"),
        _cursor("2026-11-23T00:00:00+00:00", "not an id"),
        _cursor(1, 2),
        base64.urlsafe_b64encode(b'{"a":1}').decode(),
        base64.urlsafe_b64encode(b"[" * 1400).decode().rstrip("="),
    ],
)
async def test_a_cursor_we_did_not_make_is_422(sample: "Sample", cursor: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.get("/notes", params={"cursor": cursor})
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:farwatch:problem:bad-cursor"


@pytest.mark.parametrize("text", ["a\x00", "\ud800"])
async def test_a_cursor_that_is_no_text_is_422(sample: "Sample", text: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.get("/notes", params={"by": "code", "cursor": _cursor(text)})
    assert answer.status_code == 422


@pytest.mark.parametrize("limit", ["0", "201", "-1", "many", "99999999999999999999999"])
async def test_a_limit_outside_1_to_200_is_422(sample: "Sample", limit: str) -> None:
    async with sample.writer() as caller:
        assert (await caller.get("/notes", params={"limit": limit})).status_code == 422


@pytest.mark.parametrize("by", ["newest", "code", "mixed"])
async def test_batches_hold_every_row_once_in_order_and_are_forgotten(
    sample: "Sample", make_note: "NoteMaker", by: str
) -> None:
    await _fill(sample, make_note, 11)
    async with sample.writer() as caller:
        wanted = await _walk(caller, by)
    found = await sample.in_batches(by, at_once=4)
    assert found == [wanted[:4], wanted[4:8], wanted[8:]]
