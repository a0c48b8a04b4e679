"""Bad input is a clear 4xx, and nothing is stored (FACTS §18 lists what a naive service does)."""

import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import NoteMaker, Sample


JSON = {"Content-Type": "application/json"}


def body(**changed: str) -> str:
    fields = {"title": '"t"', "code": '"c"'} | changed
    return "{" + ",".join(f'"{name}":{value}' for name, value in fields.items()) + "}"


BAD_BODIES = {
    "NUL in a text": body(title='"a\\u0000b"'),
    "NUL deep inside free data": body(extra='{"a":[{"b":"\\u0000"}]}'),
    "NUL in a name of free data": body(extra='{"\\u0000":1}'),
    "lone surrogate": body(title='"\\ud800"'),
    "lone surrogate in free data": body(extra='{"a":"\\udfff"}'),
    "line break in a title": body(title='"a\\nb"'),
    "escape character": body(text='"\\u001b[31m"'),
    "NaN": body(ratio="NaN"),
    "Infinity": body(ratio="Infinity"),
    "a float beyond range": body(ratio="1e999"),
    "NaN in free data": body(extra='{"a":NaN}'),
    "beyond int64": body(number="9223372036854775808"),
    "a plain integer beyond int64": body(plain="9223372036854775808"),
    "5000 digits": body(number="9" * 5000),
    "true as a number": body(number="true"),
    "true as a ratio": body(ratio="true"),
    "true as a plain number": body(plain="true"),
    "a number as text": body(plain='"5"'),
    "a ratio as text": body(ratio='"0.5"'),
    "a text as number": body(title="5"),
    "a fraction as integer": body(plain="1.0"),
    "a time as number": body(at="1700000000"),
    "a time without offset": body(at='"2026-11-23T00:00:00"'),
    "a time long ago": body(at='"1815-06-18T12:00:00Z"'),
    "a time far away": body(at='"2300-01-01T00:00:00Z"'),
    "an unknown field": body(surprise="1"),
    "an empty title": body(title='"   "'),
    "a title of 201": body(title=json.dumps("x" * 201)),
    "a code in capitals": body(code='"ABC"'),
    "a code with a path": body(code='"../etc"'),
    "duplicate names": '{"title":"a","title":"b","code":"c"}',
    "duplicate names deep inside": body(extra='{"a":{"b":1,"b":2}}'),
    "deep nesting": body(extra='{"a":' * 100 + "1" + "}" * 100),
    "very deep nesting": "[" * 100_000 + "]" * 100_000,
    "not JSON": "{title:1}",
    "cut off": '{"title":"a"',
    "an array": "[]",
    "null": "null",
    "nothing": "",
}


@pytest.mark.parametrize("content", BAD_BODIES.values(), ids=BAD_BODIES.keys())
async def test_a_bad_body_is_422_in_both_languages_and_stores_nothing(sample: "Sample", content: str) -> None:
    for language in ("zh", "en"):
        async with sample.writer(**{"Accept-Language": language}) as caller:
            answer = await caller.post("/notes", content=content, headers=JSON)
        assert answer.status_code == 422, answer.text
        assert answer.json()["type"] == "urn:farwatch:problem:invalid-request"
        assert answer.json()["errors"]
    assert await sample.count() == 0


async def test_an_answer_names_fifty_mistakes_however_many_there_are(sample: "Sample") -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", json={f"field{number}": 1 for number in range(5000)})
    assert (answer.status_code, len(answer.json()["errors"])) == (422, 50)


async def test_invalid_utf8_is_422(sample: "Sample") -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", content=b'{"title":"\xff\xfe","code":"c"}', headers=JSON)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "invalid-utf8"


async def test_good_text_of_every_script_is_stored(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", json=make_note(title="机房①温度 🌡 — “过高”", extra={"键": "值\n二"}))
    assert answer.json()["title"] == "机房①温度 🌡 — “过高”"


@pytest.mark.parametrize(
    "path",
    [
        "/query?number=1&q=a%00b",
        "/query?number=99999999999999999999",
        "/query?number=" + "9" * 5000,
        "/query?number=NaN",
        "/query?number=true",
        "/query",
        "/query?number=1&at=2026-11-23T00:00:00",
        "/query?number=1&at=yesterday",
    ],
)
async def test_bad_query_parameters_are_422(sample: "Sample", path: str) -> None:
    async with sample.client() as caller:
        assert (await caller.get(path)).status_code == 422


@pytest.mark.parametrize("id_", ["x", "1", "%00", "' OR 1=1", "00000000-0000-7000-8000-00000000000g"])
async def test_a_path_that_names_no_id_is_404_or_422(sample: "Sample", id_: str) -> None:
    async with sample.writer() as caller:
        assert (await caller.get(f"/notes/{id_}")).status_code in {404, 422}


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "zstd", "gzip, identity"])
async def test_a_compressed_body_is_415(sample: "Sample", encoding: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", content=b"{}", headers=JSON | {"Content-Encoding": encoding})
    assert answer.status_code == 415


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "multipart/form-data; boundary=x", ""])
async def test_a_body_that_is_not_json_is_415(sample: "Sample", kind: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.post("/notes", content=b"{}", headers={"Content-Type": kind})
    assert answer.status_code == 415


async def test_a_chunked_body_over_the_limit_is_413(sample: "Sample") -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 50_000

    async with sample.writer(**{"Accept-Language": "en"}) as caller:
        answer = await caller.post("/notes", content=chunks(), headers=JSON)
    assert answer.status_code == 413
    assert "1000000 bytes" in answer.json()["detail"]


async def test_a_route_may_have_a_limit_of_its_own(sample: "Sample") -> None:
    async with sample.writer() as caller:
        two_megabytes = await caller.post("/bulk", json={"a": "x" * 2_000_000})
        four_megabytes = await caller.post("/bulk", json={"a": "x" * 4_000_000})
    assert (two_megabytes.status_code, four_megabytes.status_code) == (200, 413)


async def test_strangers_learn_nothing_about_the_body(sample: "Sample") -> None:
    async with sample.client() as caller:
        answer = await caller.post("/notes", content=b"{", headers=JSON)
    assert answer.status_code == 401
