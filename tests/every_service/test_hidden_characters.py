"""No service takes a name that cannot be seen or that turns the words around it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from svckit.testing import Harness

from .places.ground import Ask, Place
from .walking import Request, ground_of

NAMING = frozenset({"name", "title", "username", "address"})
HIDDEN = {"turned": "abc\u202edef", "blank": "\u200b\u2060", "a letter that is none": "\u3164"}


def named(body: Any) -> set[str]:
    """The fields of a request that people read as a name."""
    return NAMING & body.keys() if isinstance(body, dict) else set()


def with_hidden(ask: Ask, field: str, words: str) -> Ask:
    """The request with other words in the field."""
    said = ask.body
    assert said is not None
    return replace(ask, body=lambda place: {**said(place), field: words})


def naming_asks(harness: Harness, place: Place) -> Iterator[tuple[str, Ask, str]]:
    """Every route that takes a name, and by which field."""
    for route, ask in ground_of(harness.service).asks.items():
        for field in sorted(named(ask.body(place)) if ask.body is not None else ()):
            yield route, ask, field


@pytest.mark.parametrize("words", HIDDEN.values(), ids=HIDDEN)
async def test_a_hidden_name_is_refused_by_its_field(harness: Harness, words: str) -> None:
    place = await ground_of(harness.service).settle(harness)
    hq, chief = harness.as_user(["hq_admin"]), harness.as_user(["duty_chief"], sites=[place.site_id])
    routes = [one for one in naming_asks(harness, place) if not harness.service.access[one[0]].public]
    for route, ask, field in routes:
        client = hq if "hq_admin" in harness.service.access[route].roles else chief
        answer = await Request(route, with_hidden(ask, field, words), place).sent_by(client)
        assert answer.status_code == 422, (route, field, answer.text)
        assert [error["loc"][-1] for error in answer.json()["errors"]] == [field], (route, answer.text)
    assert len(routes) >= WAYS[harness.service.name], "the walk has lost a way in"


WAYS = {"roster": 3, "monitoring": 1, "incident": 1, "notify": 1, "reporting": 0}
