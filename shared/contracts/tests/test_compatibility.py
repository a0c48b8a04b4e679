"""Today's events keep every promise that was ever frozen (FULL_TRANSITIVE within a major)."""

from typing import Any

import pytest
from generated_examples import examples, produced
from golden_examples import Golden, golden
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from contracts import Event
from contracts.registry import load_all
from contracts.schemas import Frozen, frozen, problems, schema_of, unfrozen

EVENTS = load_all()
FROZEN = frozen()
GOLDEN = golden()
FORMATS = Draft202012Validator.FORMAT_CHECKER


def promised(type_: str, major: int) -> list[Frozen]:
    """Every frozen revision of a type and major, oldest first."""
    return [one for one in FROZEN if (one.type, one.major) == (type_, major)]


def test_no_event_breaks_what_was_frozen() -> None:
    assert problems() == []


def test_every_event_is_frozen_as_it_is() -> None:
    assert unfrozen() == [], "run: python -m contracts freeze"


def test_every_event_of_the_main_job_is_registered() -> None:
    main_job = {
        "shift.published",
        "shift.started",
        "shift.ended",
        "anomaly.detected",
        "anomaly.cleared",
        "incident.opened",
        "incident.acknowledged",
        "incident.escalated",
        "incident.resolved",
        "notification.delivered",
        "notification.failed",
        "report.submitted",
        "inspection.failed",
    }
    assert main_job <= set(EVENTS)


@pytest.mark.parametrize("event", EVENTS.values(), ids=list(EVENTS))
def test_every_event_has_two_golden_examples(event: type[Event]) -> None:
    assert sum((one.type, one.major) == (event.type, event.major) for one in GOLDEN) >= 2


@pytest.mark.parametrize("example", GOLDEN, ids=str)
class TestGoldenExamples:
    def test_reads_in_todays_model_and_says_the_same(self, example: Golden) -> None:
        event = EVENTS[example.type].model_validate_json(example.text)
        again = EVENTS[example.type].model_validate_json(event.model_dump_json())
        assert again == event
        said = event.model_dump()
        for name, value in EVENTS[example.type](**example.data).model_dump(include=set(example.data)).items():
            assert said[name] == value
        assert set(example.data) <= set(said)

    def test_is_valid_under_every_frozen_schema_of_its_major(self, example: Golden) -> None:
        for one in promised(example.type, example.major):
            Draft202012Validator(one.schema, format_checker=FORMATS).validate(example.data)

    def test_unknown_fields_of_a_newer_producer_are_ignored_at_every_level(self, example: Golden) -> None:
        known = EVENTS[example.type]
        assert known.model_validate(_with_unknown_fields(example.data)) == known.model_validate(example.data)


@pytest.mark.parametrize("event", EVENTS.values(), ids=list(EVENTS))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_produced_today_is_valid_under_the_oldest_frozen_schema(
    event: type[Event], data: st.DataObject
) -> None:
    said = event.model_validate(data.draw(produced(schema_of(event)))).model_dump(mode="json")
    oldest = promised(event.type, event.major)[0]
    Draft202012Validator(oldest.schema, format_checker=FORMATS).validate(said)


@pytest.mark.parametrize("event", EVENTS.values(), ids=list(EVENTS))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_any_frozen_schema_takes_is_read_today(event: type[Event], data: st.DataObject) -> None:
    for one in promised(event.type, event.major):
        assert isinstance(event.model_validate(data.draw(examples(one.schema))), event)


@pytest.mark.parametrize("event", EVENTS.values(), ids=list(EVENTS))
def test_an_event_is_a_frozen_fact_with_a_version_and_a_key(event: type[Event]) -> None:
    assert event.model_config["frozen"] is True
    assert event.model_config["extra"] == "ignore"
    assert {"version", event.key_field} <= set(schema_of(event)["required"])
    assert event.dataschema() == f"urn:farwatch:schema:{event.type}:v{event.major}"


FREE = {"values"}
"""Fields that hold any JSON: nothing in them is unknown."""


def _with_unknown_fields(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_unknown_fields(item) for item in value]
    if isinstance(value, dict):
        known = {name: item if name in FREE else _with_unknown_fields(item) for name, item in value.items()}
        return known | {"x_from_the_future": {"n": 1}}
    return value
