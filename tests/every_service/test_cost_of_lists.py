"""What a list asks the database does not grow with its rows; nor does what any other route asks that is read."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlalchemy import select

from contracts.roles import Role
from roster_svc.app import service as roster
from roster_svc.posts.models import Post
from svckit.host.service import Service
from svckit.testing import Harness
from svckit.testing.harness import counted, database_for
from svckit.testing.logs import recorded_logs
from svckit.testing.statement_log import Statements
from svckit.web import AccessTable, ReadSessionDep, allow, router

from .copies import Copies
from .lengthening import FIXED, IN_PARTS, OF_ALL_SITES, fill, more
from .places.ground import NOTHING, Ground, Place
from .walking import Request, caller, ground_of

COPIES = 24
pytestmark = pytest.mark.own_database
"""The copies break rules of the schema."""


@dataclass(frozen=True)
class Answer:
    """What a list said, and what it asked. ``rows`` is None where the answer is no list."""

    rows: int | None
    asked: Statements


@pytest.fixture
async def harness(request: pytest.FixtureRequest, service: Service, postgres_server: str) -> AsyncIterator[Harness]:
    async with database_for(request, service.migrations) as url:
        with recorded_logs() as logs:
            async with counted(service, url, logs) as harness:
                yield harness


async def test_a_list_asks_as_much_for_many_rows_as_for_few(harness: Harness) -> None:
    few, many = await _before_and_after(harness, ground_of(harness.service))
    assert [route for route, answer in few.items() if answer.rows == 0] == [], "nothing is listed: see lengthening.py"
    assert _constant(few, many) == sorted(few.keys() & FIXED.keys()), "these did not grow: see lengthening.py"
    assert not (grown := _grown(few, many)), "\n".join(grown)


async def test_a_list_that_asks_for_each_row_is_noticed(request: pytest.FixtureRequest, postgres_server: str) -> None:
    """The negative control: a service with one list more."""
    ground, route = ground_of(roster), "GET /posts-one-by-one"
    careless = replace(roster, routers=(*roster.routers, _one_by_one()), access=_with_row(roster, route))
    async with database_for(request, roster.migrations) as url:
        with recorded_logs() as logs:
            async with counted(careless, url, logs) as harness:
                few, many = await _before_and_after(harness, Ground(ground.settle, {**ground.asks, route: NOTHING}))
    [grown] = _grown(few, many)
    assert grown.startswith(route)
    assert int(re.findall(r"(\d+) x SELECT posts.name_en", grown)[0]) > COPIES


def _one_by_one() -> Any:
    careless = router("posts-one-by-one")

    @careless.get("/posts-one-by-one", response_model=None)
    async def _read(session: ReadSessionDep) -> dict[str, Any]:
        """Every post, by a question of its own."""
        codes = (await session.scalars(select(Post.code))).all()
        return {"items": [(await session.scalars(select(Post.name_en).where(Post.code == one))).one() for one in codes]}

    return careless


def _with_row(service: Service, route: str) -> AccessTable:
    return AccessTable({**service.access, route: allow(Role.HQ_ADMIN)})


async def _before_and_after(harness: Harness, ground: Ground) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """The answers of every route that is read, with one place and what it holds, and with many times as much."""
    place = await ground.settle(harness)
    await fill(harness, ground, place)
    routes = [route for route, ask in ground.asks.items() if route.startswith("GET ") and ask.best == 200]
    few = {route: await _asked(harness, ground, route, place) for route in routes}
    await more(harness, place, COPIES)
    copies = await Copies.of(harness)
    await copies.add(COPIES, keep={place.site_id, place.ids["staff_id"]})
    await copies.add(COPIES, keep={place.site_id, *_parents(ground, place, routes)})
    await copies.add(COPIES)
    return few, {route: await _asked(harness, ground, route, place) for route in routes}


def _parents(ground: Ground, place: Place, routes: list[str]) -> list[Any]:
    """What the paths name: lists of what belongs to it."""
    words = [(route, word[1:-1]) for route in routes for word in route.split("/") if word.startswith("{")]
    names = {ground.asks[route].names.get(word, word) for route, word in words}
    return [one for name, one in place.ids.items() if name in names]


async def _asked(harness: Harness, ground: Ground, route: str, place: Place) -> Answer:
    """By somebody who may, for the second time: what a process keeps is there."""
    rule = harness.service.access[route]
    role = next(role for role in (Role.HQ_ADMIN, *Role) if rule.roles is None or role in rule.roles)
    client = caller(harness, role, place, everywhere=True)
    request = Request(route, ground.asks[route], place)
    await request.sent_by(client)
    with harness.statement_log.listening() as asked:
        answer = await request.sent_by(client, query=route not in OF_ALL_SITES)
    assert answer.status_code == 200, (route, answer.text)
    content = answer.json() if answer.headers["Content-Type"].startswith("application/json") else None
    listed = content.get("items") if isinstance(content, dict) else None
    return Answer(None if listed is None else len(listed), asked)


def _constant(few: dict[str, Answer], many: dict[str, Answer]) -> list[str]:
    return sorted(route for route, answer in few.items() if answer.rows is not None and answer.rows == many[route].rows)


def _grown(few: dict[str, Answer], many: dict[str, Answer]) -> list[str]:
    """The routes that asked more of many rows than of few, with what they asked."""
    return [
        f"{route}: {answer.asked.cost} for {answer.rows} rows, {many[route].asked.cost} for {many[route].rows}:\n"
        f"{many[route].asked.told()}"
        for route, answer in few.items()
        if len(many[route].asked.texts) > len(answer.asked.texts) and route not in IN_PARTS
    ]
