"""An address answers a method it does not have with those it has (RFC 9110 §15.5.6)."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Sample


@pytest.mark.parametrize("method", ["DELETE", "OPTIONS", "TRACE", "PROPFIND"])
async def test_allow_names_every_method_of_the_address(sample: "Sample", method: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.request(method, "/notes")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST")


async def test_head_answers_wherever_get_does_and_has_no_body(sample: "Sample") -> None:
    async with sample.writer() as caller:
        got, head = await caller.get("/notes"), await caller.head("/notes")
        missing = await caller.head("/nowhere")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"]
    assert head.headers["content-type"] == got.headers["content-type"]
    assert (missing.status_code, missing.content) == (404, b"")


async def test_head_is_under_the_rights_of_get(sample: "Sample") -> None:
    async with sample.client() as nobody:
        assert (await nobody.head("/notes")).status_code == 401
