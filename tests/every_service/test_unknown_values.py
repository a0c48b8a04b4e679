"""A newer release says values and fields that this one does not know: every consumer takes the event, and every page
shows it.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest

from contracts import Event
from contracts.compatibility import resolved
from contracts.event import Part
from contracts.open_values import KNOWN_VALUES
from contracts.registry import load_all
from contracts.roles import Role
from contracts.schemas import schema_of
from svckit.core.ids import uuid7
from svckit.host.service import Service
from svckit.testing import Harness

from .places.ground import Place
from .walking import Request, ground_of

GOLDEN = Path(__file__).resolve().parents[2] / "shared" / "contracts" / "golden"
EVENTS = load_all()
ORDER = ("site.", "staff.", "shift.", "attendance.", "anomaly.", "inspection.", "incident.", "notification.", "call.")
"""Context first, causes before what is done about them."""
UNKNOWN = ("said_by_a_newer_release", "以后才有的值")
NEW_FIELD = "field_of_a_newer_release"


def strange(node: Mapping[str, Any], value: Any, word: str) -> Any:
    """The value with ``word`` wherever the schema has an open set."""
    if KNOWN_VALUES in node:
        return word
    for choice in node.get("anyOf", ()):
        if value is not None and (KNOWN_VALUES in choice or isinstance(value, list | dict)):
            return strange(choice, value, word)
    if isinstance(value, list):
        return [strange(node["items"], item, word) for item in value]
    if isinstance(value, dict) and "properties" in node:  # else a mapping, of figures by their names
        fields = node["properties"]
        return {name: strange(fields[name], item, word) for name, item in value.items()}
    return value


def examples(type_: str, place: Place, word: str) -> Iterator[Event]:
    """The golden examples of an event, about the place's own things, in words of a newer release."""
    event = EVENTS[type_]
    schema = resolved(schema_of(event), schema_of(event))
    ours = {"site_id": place["site_id"], **{name: str(id_) for name, id_ in place.ids.items()}}
    for file in sorted((GOLDEN / type_).glob("*.json")):
        said = strange(schema, json.loads(file.read_text(encoding="utf-8")), word)
        yield event.model_validate(said | {name: ours[name] for name in said.keys() & ours.keys()})


def kinds(base: type[Part]) -> Iterator[type[Part]]:
    """The parts of events, then the events that are made of them."""
    for kind in base.__subclasses__():
        yield from kinds(kind)
        yield kind


def extended(value: Any) -> Any:
    """The value with one more field in it and in each of its parts."""
    if isinstance(value, list):
        return [extended(item) for item in value]
    if isinstance(value, dict):
        return {name: extended(item) for name, item in value.items()} | {NEW_FIELD: "x"}
    return value


@pytest.fixture
def fields_are_added() -> Iterator[None]:
    """As if the contracts of this release had one more optional field everywhere: what is sent is no longer dropped
    before a handler sees it, so a handler that stores whatever an event has is found.
    """
    everything = sorted(kinds(Part), key=lambda kind: issubclass(kind, Event))
    try:
        _rebuild(everything, "allow")
        yield
    finally:
        _rebuild(everything, "ignore")


def _rebuild(kinds_of_parts: list[type[Part]], extra: Literal["allow", "ignore"]) -> None:
    for kind in kinds_of_parts:
        kind.model_config["extra"] = extra
    for kind in kinds_of_parts:
        kind.model_rebuild(force=True)


def heard(service: Service) -> list[str]:
    """The types a service listens to, in an order in which they could have happened."""
    types = {type_ for lane in service.subscriptions for type_ in lane.handlers}
    return sorted(
        types, key=lambda type_: (next((n for n, head in enumerate(ORDER) if type_.startswith(head)), 9), type_)
    )


@pytest.mark.parametrize("word", UNKNOWN)
async def test_every_handler_takes_values_it_does_not_know_and_every_page_shows_them(
    service: Service, harness: Harness, word: str
) -> None:
    ground = ground_of(service)
    place = await ground.settle(harness)
    for type_ in heard(service):
        for event in examples(type_, place, word):
            await harness.deliver(event)
    await harness.fast_forward(hours=1)
    for language in ("zh-CN", "en"):
        reader = harness.as_user([Role.HQ_ADMIN], language=language)
        for route, ask in ground.asks.items():
            if route.startswith("GET /"):
                answer = await Request(route, ask, place).sent_by(reader)
                assert answer.status_code < 500, (route, answer.text)
    assert not harness.logs.unexpected()


@pytest.mark.usefixtures("fields_are_added")
async def test_every_handler_takes_fields_that_a_release_adds(service: Service, harness: Harness) -> None:
    place = await ground_of(service).settle(harness)
    for type_ in heard(service):
        for event in examples(type_, place, UNKNOWN[0]):
            added = type(event).model_validate(extended(event.model_dump(mode="json")))
            assert NEW_FIELD in added.model_dump(), "the negative control: a handler sees the field"
            await harness.deliver(added)
    await harness.fast_forward(hours=1)
    assert not harness.logs.unexpected()


def test_every_open_set_is_made_strange() -> None:
    """The negative control: the words really are in the events."""
    place = Place(uuid7(), ids={})
    for type_ in EVENTS:
        schema = resolved(schema_of(EVENTS[type_]), schema_of(EVENTS[type_]))
        if KNOWN_VALUES in json.dumps(schema):
            assert any(UNKNOWN[0] in event.model_dump_json() for event in examples(type_, place, UNKNOWN[0])), type_
