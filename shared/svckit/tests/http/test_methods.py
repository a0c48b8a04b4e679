"""An address answers a method it does not have with those it has (RFC 9110 §15.5.6)."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from shared.svckit.tests.http.conftest import Sample


@pytest.mark.parametrize("method", ["DELETE", "OPTIONS", "TRACE", "PROPFIND"])
async def test_allow_names_every_method_of_the_address(sample: "Sample", method: str) -> None:
    async with sample.writer() as caller:
        answer = await caller.request(method, "/notes")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
