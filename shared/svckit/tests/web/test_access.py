"""Deny by default: the table of routes and roles."""

from dataclasses import replace

import pytest
from fastapi import APIRouter

from svckit.core.settings import ServiceSettings
from svckit.host.service import Service
from svckit.web import PUBLIC, AccessTable, allow, router

endpoints = router("things")


@endpoints.get("/things")
async def things() -> list[int]:
    """Things."""
    return []


SERVICE = Service(
    name="x",
    title="X",
    version="1",
    settings=ServiceSettings,
    access=AccessTable({"GET /things": PUBLIC}),
    routers=(endpoints,),
    migrations="x.migrations",
)


def test_a_table_that_fits_the_routes_starts() -> None:
    assert SERVICE.app(role="api") is not None


def test_a_route_without_a_row_does_not_start() -> None:
    with pytest.raises(ValueError, match=r"routes without a row \['GET /things'\]"):
        replace(SERVICE, access=AccessTable({})).app()


def test_a_row_without_a_route_does_not_start() -> None:
    table = AccessTable({"GET /things": PUBLIC, "POST /things": allow("admin")})
    with pytest.raises(ValueError, match=r"rows without a route \['POST /things'\]"):
        replace(SERVICE, access=table).app()


def test_a_route_outside_the_unit_of_work_does_not_start() -> None:
    plain = APIRouter()
    plain.add_api_route("/plain", things)
    with pytest.raises(ValueError, match="/api/x/v1/plain"):
        replace(SERVICE, routers=(endpoints, plain), access=AccessTable({"GET /things": PUBLIC})).app()


def test_a_router_inside_a_router_does_not_start() -> None:
    inner, outer = router("inner"), router("outer")
    inner.add_api_route("/inner", things)
    outer.include_router(inner, prefix="/outer")
    with pytest.raises(ValueError, match="/api/x/v1/outer/inner"):
        replace(SERVICE, routers=(endpoints, outer)).app()


@pytest.mark.parametrize("row", ["/things", "GET things", "FETCH /things", "get /things"])
def test_a_row_must_name_a_method_and_a_path(row: str) -> None:
    with pytest.raises(ValueError, match="METHOD /path"):
        AccessTable({row: PUBLIC})


def test_allow_needs_a_role() -> None:
    with pytest.raises(ValueError, match="opens nothing"):
        allow()


def test_a_worker_serves_no_routes_but_health() -> None:
    paths = {getattr(route, "path", "") for route in SERVICE.app(role="worker").routes}
    assert paths == {"/livez", "/readyz", "/vitalz", "/metrics"}
