"""No route of any service lets a forged, foreign, spent or nearly right token in (R-X.8).

Every route of a service asks the same verifier. That each of them asks is shown with one forgery on all routes; that
the verifier refuses each forgery is shown once a service, each on the route whose turn it is.
"""

from collections.abc import Callable, Iterable
from itertools import cycle

import pytest

from svckit.host.service import Service
from svckit.testing import Harness
from svckit.testing.forgeries import FORGERIES, Forger

from .walking import Request, digest, ground_of

Count = Callable[[str, int], None]
NEARLY_GOOD = "another key under our kid"
"""Wrong in nothing but who signed it."""


def guarded(service: Service) -> list[str]:
    """The routes that ask who is calling."""
    return [route for route, rule in service.access.items() if not rule.public]


async def assert_refused(harness: Harness, cases: Iterable[tuple[str, str]], count: Count) -> None:
    """Each forgery on its route: 401, and nothing is stored."""
    ground = ground_of(harness.service)
    place = (await ground.settle(harness)).nowhere()
    forger, before = Forger(harness.issuer), await digest(harness)
    for name, route in cases:
        client = harness.client(FORGERIES[name](forger))
        answer = await Request(route, ground.asks[route], place).sent_by(client)
        assert answer.status_code == 401, (route, name)
        assert answer.headers["www-authenticate"].startswith("Bearer"), (route, name)
        count("forged tokens refused", 1)
    assert await digest(harness) == before


@pytest.mark.clause("R-X.8", part="forged tokens")
async def test_every_guarded_route_asks_who_signed_the_token(harness: Harness, count: Count) -> None:
    await assert_refused(harness, [(NEARLY_GOOD, route) for route in guarded(harness.service)], count)


@pytest.mark.clause("R-X.8", part="forged tokens")
async def test_every_forgery_is_refused(harness: Harness, count: Count) -> None:
    await assert_refused(harness, zip(FORGERIES, cycle(guarded(harness.service)), strict=False), count)


async def test_the_forgers_honest_token_is_let_in(harness: Harness) -> None:
    """The negative control: what the forgeries are made from opens every door."""
    ground = ground_of(harness.service)
    client = harness.client(Forger(harness.issuer).token())
    nowhere = (await ground.settle(harness)).nowhere()
    for route in guarded(harness.service):
        answer = await Request(route, ground.asks[route], nowhere).sent_by(client)
        assert answer.status_code != 401, route
