"""The issuer's keys: fetched when needed, kept when the issuer is away."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx
import pytest

from svckit.core.errors import Unavailable
from svckit.web import JwksKeys
from svckit.web.keys import parse_jwks

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Issuer


class Publisher:
    """The issuer's JWKS endpoint, as an httpx transport."""

    def __init__(self, *issuers: "Issuer") -> None:
        self.document: object = {"keys": [key for issuer in issuers for key in issuer.jwks()["keys"]]}
        self.down = False
        self.asked = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.down:
            raise httpx.ConnectError("refused", request=request)
        return httpx.Response(200, json=self.document)


@pytest.fixture
def publisher(issuer: "Issuer") -> Publisher:
    return Publisher(issuer)


@pytest.fixture
async def http(publisher: Publisher) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.MockTransport(publisher)) as client:
        yield client


async def test_a_known_key_is_fetched_once(http: httpx.AsyncClient, publisher: Publisher) -> None:
    keys = JwksKeys(http, "http://issuer/jwks")
    found = [await keys.find("k1") for _ in range(5)]
    assert all(found)
    assert publisher.asked == 1


async def test_an_unknown_id_fetches_again_so_that_a_new_key_works_at_once(
    http: httpx.AsyncClient, publisher: Publisher, issuer: "Issuer"
) -> None:
    keys = JwksKeys(http, "http://issuer/jwks", min_interval_s=0)
    await keys.find("k1")
    issuer.kid = "k2"
    publisher.document = issuer.jwks()
    assert await keys.find("k2") is not None
    assert publisher.asked == 2


async def test_invented_ids_cannot_make_us_flood_the_issuer(http: httpx.AsyncClient, publisher: Publisher) -> None:
    keys = JwksKeys(http, "http://issuer/jwks", min_interval_s=60)
    assert [await keys.find(f"invented-{n}") for n in range(20)] == [None] * 20
    assert publisher.asked == 1


async def test_known_keys_stay_good_while_the_issuer_is_down(http: httpx.AsyncClient, publisher: Publisher) -> None:
    keys = JwksKeys(http, "http://issuer/jwks", refresh_s=0, min_interval_s=0)
    assert await keys.find("k1") is not None
    publisher.down = True
    assert [await keys.find("k1") is not None for _ in range(3)] == [True] * 3


async def test_rubbish_from_the_issuer_costs_no_known_key(http: httpx.AsyncClient, publisher: Publisher) -> None:
    keys = JwksKeys(http, "http://issuer/jwks", min_interval_s=0)
    await keys.find("k1")
    documents: list[object] = [{"keys": 5}, [], {"no": "keys"}]
    for rubbish in documents:
        publisher.document = rubbish
        assert await keys.find("unknown") is None
    assert await keys.find("k1") is not None


async def test_before_the_first_fetch_an_unreachable_issuer_is_our_outage_not_the_callers_fault(
    http: httpx.AsyncClient, publisher: Publisher
) -> None:
    publisher.down = True
    keys = JwksKeys(http, "http://issuer/jwks", min_interval_s=0)
    with pytest.raises(Unavailable):
        await keys.find("k1")
    publisher.down = False
    assert await keys.find("k1") is not None


def test_symmetric_unknown_and_nameless_keys_are_left_out(issuer: "Issuer") -> None:
    good = issuer.jwks()["keys"][0]
    nameless = {name: value for name, value in good.items() if name != "kid"}
    symmetric = {"kty": "oct", "k": "c2VjcmV0", "kid": "hs", "alg": "HS256"}
    unknown = {"kty": "XYZ", "kid": "x"}
    assert set(parse_jwks({"keys": [good, nameless, symmetric, unknown]})) == {"k1"}
