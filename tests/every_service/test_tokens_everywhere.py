"""No route of any service lets a forged, foreign, spent or nearly right token in (R-X.8)."""

from collections.abc import Callable

import pytest

from svckit.testing import Harness
from svckit.testing.forgeries import FORGERIES, Forger

from .walking import Request, digest, ground_of

Count = Callable[[str, int], None]


@pytest.mark.clause("R-X.8", part="forged tokens")
async def test_every_guarded_route_refuses_every_forgery(harness: Harness, count: Count) -> None:
    ground = ground_of(harness.service)
    place = (await ground.settle(harness)).nowhere()
    guarded = [route for route, rule in harness.service.access.items() if not rule.public]
    forger, before = Forger(harness.issuer), await digest(harness)
    for name, forge in FORGERIES.items():
        client = harness.client(forge(forger))
        for route in guarded:
            answer = await Request(route, ground.asks[route], place).sent_by(client)
            assert answer.status_code == 401, (route, name)
            assert answer.headers["www-authenticate"].startswith("Bearer"), (route, name)
            count("forged tokens refused", 1)
    assert await digest(harness) == before


async def test_the_forgers_honest_token_is_let_in(harness: Harness) -> None:
    """The negative control: what the forgeries are made from opens every door."""
    ground = ground_of(harness.service)
    client = harness.client(Forger(harness.issuer).token())
    for route, rule in harness.service.access.items():
        if not rule.public:
            answer = await Request(route, ground.asks[route], (await ground.settle(harness)).nowhere()).sent_by(client)
            assert answer.status_code != 401, route
