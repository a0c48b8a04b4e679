"""Every route x every role x own, foreign and missing things: nobody sees or changes what is another site's (R-X.8)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from contracts.roles import Role
from svckit.host.service import Service
from svckit.testing import Harness
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs
from svckit.testing.pool import pooled_database
from svckit.web import AccessTable, allow, router

from .places.ground import Ground, Place
from .walking import GLOBAL_ROLES, ROLE_REQUIRED, Request, caller, digest, ground_of, told

Count = Callable[[str, int], None]


@pytest.fixture
def ground(harness: Harness) -> Ground:
    return ground_of(harness.service)


def _open_to(service: Service, route: str, role: Role) -> bool:
    rule = service.access[route]
    return rule.public or rule.roles is None or role in rule.roles


def _guarded(service: Service, ground: Ground) -> dict[str, frozenset[str] | None]:
    """The routes that ask who is calling, in the order of the ground: life goes forward there."""
    rules = service.access
    return {route: rules[route].roles for route in ground.asks if not rules[route].public}


def _unwalked(service: Service, ground: Ground) -> set[str]:
    """Routes that the walk does not ask, and requests for what is no route. A service whose routes are not those of its
    table makes no application.
    """
    return set(service.access) ^ set(ground.asks)


def test_every_route_has_a_request_in_the_walk_and_every_request_a_route(harness: Harness, ground: Ground) -> None:
    assert _unwalked(harness.service, ground) == set()


def test_a_route_that_the_walk_forgets_is_noticed(harness: Harness, ground: Ground) -> None:
    """The negative control of the test above: a service with one route more."""
    payroll = router("payroll")

    @payroll.get("/payroll")
    async def _read_payroll() -> None:
        """What everybody earns."""

    service = harness.service
    rules = AccessTable({**service.access, "GET /payroll": allow(Role.HQ_ADMIN)})
    grown = replace(service, routers=(*service.routers, payroll), access=rules)
    assert grown.app(harness.runtime.settings, role="api", keys=harness.issuer.keys)
    assert _unwalked(grown, ground) == {"GET /payroll"}
    [forgotten, *_] = ground.asks
    fewer = Ground(ground.settle, {route: ask for route, ask in ground.asks.items() if route != forgotten})
    assert _unwalked(service, fewer) == {forgotten}


@pytest.mark.clause("R-X.8", part="roles")
async def test_who_lacks_the_role_is_refused_whatever_they_ask_for(
    harness: Harness, ground: Ground, count: Count
) -> None:
    places = [await ground.settle(harness), await ground.settle(harness)]
    before = await digest(harness)
    let_in = await _let_in_without_the_role(harness, ground, harness.service, places, count)
    assert let_in == []
    assert await digest(harness) == before


async def _let_in_without_the_role(
    harness: Harness, ground: Ground, told: Service, places: Sequence[Place], count: Count
) -> list[str]:
    """The cells of ``told``'s table where somebody without the role got anything else than that they lack it."""
    found = []
    for role in Role:
        client = caller(harness, role, places[0])
        for route in _guarded(told, ground):
            if _open_to(told, route, role):
                continue
            for place in (*places, places[0].nowhere()):
                answer = await Request(route, ground.asks[route], place).sent_by(client)
                if (answer.status_code, answer.json().get("type")) != (403, ROLE_REQUIRED):
                    found.append(f"{route} as {role}: {answer.status_code}")
                count("access matrix, cells", 1)
    return found


async def test_a_door_left_open_is_noticed(service: Service, postgres_server: str, count: Count) -> None:
    """The negative control of the walk: the service runs with one row that says less than its table."""
    ground, route = ground_of(service), "GET /audit"
    loose = AccessTable({**service.access, route: allow(*service.access[route].roles or (), Role.SITE_STAFF)})
    async with pooled_database(service.migrations) as url:
        with recorded_logs() as logs:
            async with running(replace(service, access=loose), url, logs) as harness:
                places = [await ground.settle(harness)]
                found = await _let_in_without_the_role(harness, ground, service, places, count)
    assert found
    assert {one.partition(" as ")[0] for one in found} == {route}
    assert {one.partition(" as ")[2].partition(":")[0] for one in found} == {Role.SITE_STAFF}


@pytest.mark.clause("R-X.8", part="sites")
async def test_what_is_of_another_site_might_as_well_not_exist(harness: Harness, ground: Ground, count: Count) -> None:
    own, foreign = await ground.settle(harness), await ground.settle(harness)
    nowhere = own.nowhere()
    before = await digest(harness)
    for role in Role:
        client = caller(harness, role, own)
        for route in _guarded(harness.service, ground):
            if not _open_to(harness.service, route, role) or not _names_a_place(ground, route):
                continue
            theirs = await Request(route, ground.asks[route], foreign).sent_by(client)
            nobodys = await Request(route, ground.asks[route], nowhere).sent_by(client)
            assert told(theirs, foreign) == told(nobodys, nowhere), (route, role)
            assert theirs.status_code < 500
            assert theirs.is_error or (route.startswith("GET ") and theirs.json()["items"] == []), (route, role)
            count("access matrix, cells", 2)
    assert await digest(harness) == before, "a refused write has changed something"


OF_ONE_SITE = {
    "GET /on-duty",
    "GET /duty",
    "GET /responsibility",
    "GET /coverage",
    "GET /coverage/export",
    "GET /attendance-sheet",
    "GET /attendance-sheet/total",
    "GET /attendance-sheet/export",
}
"""Lists that are asked for one site only."""


@pytest.mark.clause("R-X.8", part="sites")
async def test_lists_hold_nothing_of_another_site(harness: Harness, ground: Ground, count: Count) -> None:
    own, foreign = await ground.settle(harness), await ground.settle(harness)
    lists = [route for route in _guarded(harness.service, ground) if route.startswith("GET ") and "{" not in route]
    for role in Role:
        client = caller(harness, role, own)
        for route in lists:
            if not _open_to(harness.service, route, role) or ground.asks[route].best != 200:
                continue
            answer = await Request(route, ground.asks[route], own).sent_by(client, query=route in OF_ONE_SITE)
            assert answer.status_code == 200, (route, role, answer.text)
            assert not [trace for trace in foreign.traces if trace in answer.text], (route, role)
            count("access matrix, cells", 1)


@pytest.mark.clause("R-X.8", part="roles")
async def test_who_has_the_role_is_let_in_at_their_own_site(harness: Harness, ground: Ground, count: Count) -> None:
    best: dict[str, int] = {}
    for role in Role:
        own = await ground.settle(harness)
        client = caller(harness, role, own)
        for route in ground.asks:
            if not _open_to(harness.service, route, role):
                continue
            answer = await Request(route, ground.asks[route], own).sent_by(client)
            _assert_let_in(route, role, answer.status_code, answer.text, ground.asks[route].best)
            best[route] = min(best.get(route, 599), answer.status_code)
            count("access matrix, cells", 1)
    assert {route: status // 100 for route, status in best.items()} == {
        route: ask.best // 100 for route, ask in ground.asks.items()
    }


@pytest.mark.clause("R-X.8", part="sites")
async def test_headquarters_without_sites_reaches_every_site(harness: Harness, ground: Ground, count: Count) -> None:
    for role in GLOBAL_ROLES:
        somewhere = await ground.settle(harness)
        client = caller(harness, role, somewhere, everywhere=True)
        for route in ground.asks:
            if _open_to(harness.service, route, role):
                answer = await Request(route, ground.asks[route], somewhere).sent_by(client)
                _assert_let_in(route, role, answer.status_code, answer.text, ground.asks[route].best)
                count("access matrix, cells", 1)


def _assert_let_in(route: str, role: Role, status: int, words: str, best: int) -> None:
    assert status == best or status not in {401, 404, 422}, (route, role, words)
    assert status < 500, (route, role, words)
    assert ROLE_REQUIRED not in words, (route, role)


def _names_a_place(ground: Ground, route: str) -> bool:
    ask = ground.asks[route]
    return not ask.common and ("{" in route or (ask.query or ask.body) is not None)
