"""The list of void tokens: kept current in the background, kept at all while it cannot be had."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

import httpx
import pytest

from svckit.core.ids import uuid7
from svckit.web import Principal
from svckit.web.revocations import Revocations, follow, mark_of, over_http, read_list
from svckit.web.runtime import Runtime

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Sample

WHO = UUID("00000000-0000-7000-8000-000000000001")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _token_of(issued_at: float | None) -> Principal:
    return Principal("user", WHO, "李雷", issued_at=issued_at)


def test_tokens_issued_before_are_void_and_later_ones_good() -> None:
    revocations, noon = Revocations(), NOON.timestamp()
    assert not revocations.ended(_token_of(noon - 1))
    revocations.note(WHO, NOON)
    assert [revocations.ended(_token_of(at)) for at in (noon - 0.001, noon, noon + 1, None)] == [
        True,
        False,
        False,
        True,
    ]
    assert not revocations.void(uuid7(), noon - 1)


def test_a_station_of_the_same_id_is_not_meant() -> None:
    revocations = Revocations()
    revocations.note(WHO, NOON)
    assert not revocations.ended(Principal("station", WHO, "gateway"))


async def test_a_request_with_a_void_token_is_401(sample: "Sample") -> None:
    runtime: Runtime = sample.app.state.runtime
    async with sample.client(sample.issuer.token()) as caller:
        assert (await caller.get("/me")).status_code == 200
        Revocations.of(runtime).note(WHO, datetime(2100, 1, 1, tzinfo=UTC))
        answer = await caller.get("/me")
    assert (answer.status_code, answer.json()["type"]) == (401, "urn:farwatch:problem:invalid-token")


class Teller:
    """The issuer's list, as an httpx transport."""

    def __init__(self) -> None:
        self.document: object = {"revoked": []}
        self.down = False
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(str(request.url))
        if self.down:
            raise httpx.ConnectError("refused", request=request)
        return httpx.Response(200, json=self.document)


async def test_the_list_stands_beside_the_keys_and_is_kept_while_the_issuer_is_away(sample: "Sample") -> None:
    runtime: Runtime = sample.app.state.runtime
    runtime.settings.jwks_url = "http://issuer/auth/jwks.json"
    runtime.settings.revocations_refresh_s = 0.01
    teller, known = Teller(), Revocations.of(runtime)
    teller.document = {"revoked": [{"subject": mark_of(WHO), "before": 10.0}]}
    async with httpx.AsyncClient(transport=httpx.MockTransport(teller)) as runtime.http:
        following = asyncio.create_task(follow(runtime))
        await _until(lambda: known.void(WHO, 9.0))
        teller.down, so_far = True, len(teller.asked)
        await _until(lambda: len(teller.asked) > so_far + 2)
        assert known.void(WHO, 9.0)
        teller.down, teller.document = False, {"revoked": []}
        await _until(lambda: not known.void(WHO, 9.0))
        runtime.stopping.set()
        await following
    assert set(teller.asked) == {"http://issuer/auth/revocations.json"}


async def test_without_an_issuer_nobody_is_asked(sample: "Sample") -> None:
    assert over_http(sample.app.state.runtime) is None


@pytest.mark.parametrize(
    "rubbish", [[], {"revoked": 5}, {"revoked": [{}]}, {"revoked": [{"subject": "x", "before": "y"}]}]
)
def test_rubbish_is_no_list(rubbish: object) -> None:
    with pytest.raises(ValueError):
        read_list(httpx.Response(200, json=rubbish))


async def _until(happens: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not happens():
            await asyncio.sleep(0.005)
