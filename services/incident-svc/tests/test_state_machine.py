"""An incident walks only the ways its table of moves allows, whatever the order of commands."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import inspect

from contracts.event import Event
from contracts.incidents import Actor
from incident_svc.incidents.domain import STATES, Move, State, after
from incident_svc.incidents.models import Incident
from incident_svc.incidents.timeline import NEWER, SENTENCES, sentence
from incident_svc.policies.domain import DEFAULT
from svckit.core.errors import Conflict
from svckit.core.ids import uuid7

from .facts import BEGIN

WANG, LI = Actor(staff_id=UUID(int=1), name="王强"), Actor(staff_id=UUID(int=2), name="李娜")
EVERY_MOVE: tuple[Move, ...] = (
    "acknowledge",
    "unacknowledge",
    "reassign",
    "resolve",
    "reopen",
    "close",
    "change_level",
)
commands = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["acknowledge", "unacknowledge", "reassign"]), st.sampled_from([WANG, LI])),
        st.tuples(st.sampled_from(["resolve", "reopen", "reopen late", "close"]), st.sampled_from([WANG, LI])),
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
        policy=DEFAULT.model_dump(mode="json"),
    )


def apply(incident: Incident, move: str, argument: object, second: int) -> Event | None:
    at = BEGIN + timedelta(seconds=second)
    if move == "acknowledge":
        assert isinstance(argument, Actor)
        return incident.acknowledge(argument, at, via="console", note=None)
    if move == "unacknowledge":
        return incident.unacknowledge("given_back", at)
    if move == "reassign":
        assert isinstance(argument, Actor)
        return incident.reassign(argument, WANG, at, note=None)
    if move.startswith("reopen"):
        assert isinstance(argument, Actor)
        late = timedelta(seconds=DEFAULT.undo_s + 1 if move == "reopen late" else 0)
        return incident.reopen(argument, at + late, reason="x")
    if move == "change_level":
        assert isinstance(argument, int)
        return incident.change_level(argument, WANG, at, reason="x")
    assert isinstance(argument, Actor)
    return getattr(incident, move)(argument, at, note=None)  # type: ignore[no-any-return]


# The rules in their own words, not in the table's: what a move leads to, or the code of the refusal.
LIFE: dict[str, dict[str, str]] = {
    "open": {
        "acknowledge": "acknowledged",
        "unacknowledge": "incident-not-acknowledged",
        "reassign": "incident-not-acknowledged",
        "resolve": "resolved",
        "reopen": "incident-still-open",
        "close": "incident-not-resolved",
        "change_level": "open",
    },
    "acknowledged": {
        "acknowledge": "acknowledged",
        "unacknowledge": "open",
        "reassign": "acknowledged",
        "resolve": "resolved",
        "reopen": "incident-still-open",
        "close": "incident-not-resolved",
        "change_level": "acknowledged",
    },
    "resolved": dict.fromkeys(EVERY_MOVE, "incident-already-resolved") | {"close": "closed", "reopen": "open"},
    "closed": dict.fromkeys(EVERY_MOVE, "incident-already-closed"),
}


def expected_of(incident: Incident, state: str, move: str, argument: object) -> str:
    """What the rules say of this incident: who has it cannot be handed it, and an undone resolving leaves it theirs."""
    expected = LIFE[state][move.removesuffix(" late")]
    if (state, move) == ("acknowledged", "reassign") and incident.holder == argument:
        return "already-theirs"
    if (state, move) == ("resolved", "reopen") and incident.holder is not None:
        return "acknowledged"
    return expected


@given(commands)
def test_random_commands_lead_where_the_rules_say_and_a_refused_one_leaves_no_trace(
    walk: list[tuple[str, object]],
) -> None:
    incident, state, version = new_incident(), "open", 1
    for second, (move, argument) in enumerate(walk, 1):
        before = stored(incident)
        expected = expected_of(incident, state, move, argument)
        if expected not in LIFE:
            with pytest.raises(Conflict) as refused:
                apply(incident, move, argument, second)
            assert (refused.value.code, stored(incident)) == (expected, before)
            continue
        fact, state = apply(incident, move, argument, second), expected
        assert incident.state == state
        if fact is None:
            assert stored(incident) == before
        else:
            version += 1
            assert (fact.version, incident.version, fact.model_dump()["state"]) == (version, version, state)
        assert (incident.resolved_at is not None) == (state in {"resolved", "closed"})
        assert (incident.closed_at is not None) == (state == "closed")
        assert (incident.acknowledged_at is not None) >= (state == "acknowledged")
        assert (incident.acknowledged_until is not None) == (state == "acknowledged")
        assert (incident.acknowledged_by is not None) >= (state == "acknowledged")


def stored(incident: Incident) -> dict[str, object]:
    """Every column."""
    return {column.key: getattr(incident, column.key) for column in inspect(Incident).column_attrs}


@given(commands)
def test_the_first_one_keeps_it_and_an_end_is_written_once(walk: list[tuple[str, object]]) -> None:
    incident = new_incident()
    for second, (move, argument) in enumerate(walk, 1):
        before = stored(incident)
        try:
            apply(incident, move, argument, second)
        except Conflict:
            continue
        now = stored(incident)
        changed = {name for name in now if now[name] != before[name]}
        allowed = MAY_CHANGE[move.removesuffix(" late")] | {"version", "state"}
        assert changed <= allowed
        if move == "acknowledge" and before["state"] == "acknowledged":
            assert not changed
    if incident.closed_at is not None:
        assert incident.resolved_at is not None
        assert incident.resolved_at < incident.closed_at


NEXT = {"next_round", "next_step", "next_due_at", "next_round_began_at", "next_rounds_left"}
TAKEN = {"acknowledged_at", "acknowledged_by", "acknowledged_until"}
MAY_CHANGE: dict[str, set[str]] = {
    "acknowledge": TAKEN | NEXT | {"first_acknowledged_at"},
    "unacknowledge": TAKEN,
    "reassign": TAKEN,
    "reopen": TAKEN | {"resolved_at", "resolved_by", "false_alarm"},
    "resolve": {
        "resolved_at",
        "resolved_by",
        "false_alarm",
        "acknowledged_until",
        "recurrence_tell_at",
        "auto_resolve_at",
    }
    | NEXT,
    "close": {"closed_at", "closed_by"},
    "change_level": {"level"},
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("move", EVERY_MOVE)
def test_every_move_in_every_state_leads_where_the_rules_say(state: State, move: Move) -> None:
    expected = LIFE[state][move]
    if expected in LIFE:
        assert after(state, move, "FW-2026-000001") == expected
        return
    with pytest.raises(Conflict) as refused:
        after(state, move, "FW-2026-000001")
    assert refused.value.code == expected
    assert all("FW-2026-000001" in refused.value.detail(language) for language in ("zh", "en"))


def test_an_entry_of_a_kind_from_a_newer_build_is_never_hidden() -> None:
    assert sentence("teleported", {}) == NEWER
    assert "teleported" not in SENTENCES


@pytest.mark.parametrize(
    ("kind", "params"),
    [
        ("opened", {"source": "drone", "level": 2, "severity": "major"}),
        ("escalated", {"trigger": "drone", "round": 0, "step": 0, "late_s": 0, "targets": [{"role": "drone"}]}),
        ("acknowledged", {"via": "drone", "name": "x"}),
        ("unacknowledged", {"reason": "drone", "name": "x"}),
        ("cause_unwatched", {"reason": "drone", "summary": "x"}),
        ("notified", {"channel": "drone", "state": "accepted", "recipient": "x"}),
        ("notification_failed", {"channel": "drone", "reason": "drone", "recipient": "x", "exhausted": False}),
    ],
)
def test_a_value_from_a_newer_build_is_called_other(kind: str, params: dict[str, object]) -> None:
    said = sentence(kind, params)
    assert "其他" in said.zh
    assert "other" in said.en
