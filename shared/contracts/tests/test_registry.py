"""A topic is declared once and an event module is only put into the package: everything else finds them."""

from pathlib import Path

import pytest

import contracts
from contracts import topics
from contracts.registry import EVENTS, load_all
from contracts.topics import Topic

PROBE = """
from contracts import topics
from contracts.event import Event

class Probed(Event, type="probe.answered", topic=topics.SITE, key="probe"):
    probe: str
"""


@pytest.fixture
def new_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The event type of a module that was put into the package."""
    (tmp_path / "probes.py").write_text(PROBE, encoding="utf-8")
    monkeypatch.setattr(contracts, "__path__", [*contracts.__path__, str(tmp_path)])
    return "probe.answered"


def test_a_module_that_is_put_into_the_package_is_found(new_module: str) -> None:
    try:
        assert load_all()[new_module].key_field == "probe"
    finally:
        del EVENTS[new_module]


def test_every_topic_that_is_declared_is_made() -> None:
    declared = {name: value for name, value in vars(topics).items() if isinstance(value, Topic)}
    assert set(topics.ALL) == set(declared.values())
    assert {event.topic for event in load_all().values()} == set(topics.ALL)
    assert len({topic.name for topic in topics.ALL}) == len(topics.ALL)


def test_only_measurements_are_archived_no_longer_than_the_broker_keeps_them() -> None:
    assert [topic.name for topic in topics.ALL if topic.telemetry] == ["farwatch.readings"]
    assert (topics.READINGS.archive_hours(14), topics.INCIDENT.archive_hours(14)) == (24, 14 * 24)
