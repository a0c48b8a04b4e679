"""What holds of every query."""

from typing import TYPE_CHECKING

import pytest

from svckit.core.ids import uuid7

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import NoteMaker, Sample


@pytest.mark.parametrize("query", ["limit=&cursor=&by=", "limit", "&", "&&by=newest&", "=", "site_id="])
async def test_a_parameter_without_a_value_counts_as_not_given(
    sample: "Sample", make_note: "NoteMaker", query: str
) -> None:
    async with sample.writer() as caller:
        await caller.post("/notes", json=make_note())
        answer = await caller.get(f"/notes?{query}")
    assert (answer.status_code, len(answer.json()["items"])) == (200, 1)


async def test_a_parameter_that_is_needed_must_have_a_value(sample: "Sample") -> None:
    async with sample.client() as caller:
        answer = await caller.get("/query?number=")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "missing")


async def test_a_value_may_end_with_an_equals_sign(sample: "Sample") -> None:
    async with sample.writer() as caller:
        assert (await caller.get("/notes?cursor=bm9wZQ==")).status_code == 422


@pytest.mark.clause("R-X.8", part="sites")
async def test_a_foreign_site_in_the_query_is_404_like_one_that_does_not_exist(sample: "Sample") -> None:
    mine, foreign = uuid7(), uuid7()
    token = sample.issuer.token(sites=[str(mine)])
    async with sample.client(token) as caller:
        seen = [
            (await caller.get("/notes", params={"site_id": site})).status_code
            for site in (str(mine), str(foreign), [str(mine), str(foreign)], "not an id")
        ]
    assert seen == [200, 404, 404, 200]


async def test_who_sees_every_site_may_ask_for_any(sample: "Sample") -> None:
    async with sample.writer() as caller:
        assert (await caller.get("/notes", params={"site_id": str(uuid7())})).status_code == 200
