"""An incident walks only the ways its table of moves allows, whatever the order of commands."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.event import Event
from contracts.incidents import Actor
from incident_svc.incidents.domain import MOVES, STATES, Move, State, after
from incident_svc.incidents.models import Incident
from incident_svc.incidents.timeline import SENTENCES, sentence
from svckit.errors import Conflict
from svckit.ids import uuid7

from .facts import BEGIN

WANG, LI = Actor(staff_id=UUID(int=1), name="王强"), Actor(staff_id=UUID(int=2), name="李娜")
commands = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["acknowledge", "resolve", "close"]), st.sampled_from([WANG, LI])),
        st.tuples(st.just("change_level"), st.integers(1, 4)),
    ),
    max_size=20,
)


def new_incident() -> Incident:
    """An open incident, before any database."""
    return Incident(
        id=uuid7(),
        version=1,
        number="FW-2026-000001",
        site_id=uuid7(),
        title="漏水",
        level=3,
        severity="major",
        state="open",
        source="manual",
        opened_at=BEGIN,
    )


def apply(incident: Incident, move: str, argument: object, second: int) -> Event | None:
    at = BEGIN + timedelta(seconds=second)
    if move == "acknowledge":
        assert isinstance(argument, Actor)
        return incident.acknowledge(argument, at, via="console", note=None)
    if move == "change_level":
        assert isinstance(argument, int)
        return incident.change_level(argument, WANG, at, reason="x")
    assert isinstance(argument, Actor)
    return getattr(incident, move)(argument, at, note=None)  # type: ignore[no-any-return]


@given(commands)
def test_random_commands_never_leave_the_table(walk: list[tuple[str, object]]) -> None:
    incident, versions = new_incident(), [1]
    for second, (move, argument) in enumerate(walk, 1):
        before, level = incident.state, incident.level
        allowed = isinstance(MOVES[before][move], str)  # type: ignore[index]
        try:
            fact = apply(incident, move, argument, second)
        except Conflict:
            assert not allowed
            assert (incident.state, incident.version, incident.level) == (before, versions[-1], level)
            continue
        assert allowed
        if fact is not None:
            versions.append(fact.version)
        assert incident.version == versions[-1]
    assert versions == list(range(1, len(versions) + 1))
    assert (incident.state in {"resolved", "closed"}) == (incident.resolved_at is not None)
    assert (incident.state == "closed") == (incident.closed_at is not None)
    assert incident.state != "open" or incident.acknowledged_at is None


@given(commands)
def test_time_stamps_are_set_once_and_in_order(walk: list[tuple[str, object]]) -> None:
    incident = new_incident()
    seen: list[tuple[object, object, object]] = []
    for second, (move, argument) in enumerate(walk, 1):
        try:
            apply(incident, move, argument, second)
        except Conflict:
            continue
        seen.append((incident.acknowledged_at, incident.resolved_at, incident.closed_at))
    for stamps in zip(*seen, strict=True):
        assert len({stamp for stamp in stamps if stamp is not None}) <= 1
    if incident.closed_at is not None and incident.resolved_at is not None:
        assert incident.resolved_at < incident.closed_at


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("move", ["acknowledge", "resolve", "close", "change_level"])
def test_the_table_answers_every_move_in_every_state(state: State, move: Move) -> None:
    if isinstance(MOVES[state][move], str):
        assert after(state, move, "FW-2026-000001") in STATES
        return
    with pytest.raises(Conflict) as refused:
        after(state, move, "FW-2026-000001")
    assert all("FW-2026-000001" in refused.value.detail(language) for language in ("zh", "en"))


def test_an_entry_of_a_kind_from_a_newer_build_is_shown_by_its_name() -> None:
    assert sentence("teleported", {}).zh == "teleported"
    assert "teleported" not in SENTENCES
