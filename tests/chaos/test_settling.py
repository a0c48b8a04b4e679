"""What must come to rest is known completely: who listens to what, and what has not arrived."""

import json
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from settling import Exchange, subscriptions
from stage import SERVICES

ROOT = Path(__file__).resolve().parents[2]


def receivers(document: dict[str, Any]) -> dict[str, set[str]]:
    """The groups of an AsyncAPI document with the event types they receive; who names none receives the channel."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, operation in document["operations"].items():
        if operation["action"] == "receive":
            group = name.removeprefix("receive.").partition(".farwatch.")[0]
            channel = document["channels"][operation["channel"]["$ref"].rpartition("/")[2]]
            named = [message["$ref"].rpartition("/")[2] for message in operation.get("messages", ())]
            found[group] |= set(named or channel["messages"])
    return found


def test_whoever_listens_according_to_the_published_documents_is_waited_for() -> None:
    """Lanes of a service that share an inbox are one: what one of them has done is done."""
    written: dict[str, set[str]] = defaultdict(set)
    for service in SERVICES:
        file = ROOT / "services" / f"{service}-svc" / "api" / "asyncapi.json"
        inboxes = {lane.group: lane.inbox for lane in import_module(f"{service}_svc.app").service.subscriptions}
        for group, types in receivers(json.loads(file.read_text(encoding="utf-8"))).items():
            written[inboxes[group]] |= types
    assert {group: set(types) for group, types in subscriptions().items()} == written
    assert all(written.values())


@pytest.mark.parametrize(
    ("consumed", "missing"),
    [
        ({"a": {"1", "2"}, "b": {"2"}}, {}),
        ({"a": {"1"}, "b": {"2"}}, {"events for a": 1}),
        ({"a": {"2"}}, {"events for a": 1, "events for b": 1}),
        ({}, {"events for a": 2, "events for b": 1}),
        ({"a": {"1", "2"}, "b": {"1"}}, {"events for b": 1}),
    ],
    ids=["all", "one", "a group without an inbox", "nothing", "another's event"],
)
def test_what_has_not_arrived_is_counted(consumed: dict[str, set[str]], missing: dict[str, int]) -> None:
    known = Exchange(
        published={"1": "x.done", "2": "y.done", "3": "nobody.listens"},
        consumed={group: frozenset(ids) for group, ids in consumed.items()},
        wanted={"a": frozenset({"x.done", "y.done"}), "b": frozenset({"y.done"})},
    )
    assert known.unconsumed() == missing
