"""The life of an incident: which moves each state allows. One table; the aggregate and the database repeat it."""

from collections.abc import Mapping
from typing import Literal

from contracts.severities import Level
from incident_svc.incidents.errors import IncidentAlreadyClosed, IncidentAlreadyResolved, IncidentNotResolved
from svckit.errors import Conflict

State = Literal["open", "acknowledged", "resolved", "closed"]
Move = Literal["acknowledge", "resolve", "close", "change_level"]
Source = Literal["anomaly", "inspection", "manual"]

STATES: tuple[State, ...] = ("open", "acknowledged", "resolved", "closed")
ACTIVE: tuple[State, ...] = ("open", "acknowledged")
SOURCES: tuple[Source, ...] = ("anomaly", "inspection", "manual")

MOVES: Mapping[State, Mapping[Move, State | type[Conflict]]] = {
    "open": {
        "acknowledge": "acknowledged",
        "resolve": "resolved",
        "close": IncidentNotResolved,
        "change_level": "open",
    },
    "acknowledged": {
        "acknowledge": "acknowledged",
        "resolve": "resolved",
        "close": IncidentNotResolved,
        "change_level": "acknowledged",
    },
    "resolved": {
        "acknowledge": IncidentAlreadyResolved,
        "resolve": IncidentAlreadyResolved,
        "close": "closed",
        "change_level": IncidentAlreadyResolved,
    },
    "closed": {
        "acknowledge": IncidentAlreadyClosed,
        "resolve": IncidentAlreadyClosed,
        "close": IncidentAlreadyClosed,
        "change_level": IncidentAlreadyClosed,
    },
}


def after(state: State, move: Move, number: str) -> State:
    """The state after a move, or the conflict that forbids it. ``number`` names the incident in the error."""
    outcome = MOVES[state][move]
    if isinstance(outcome, str):
        return outcome
    raise outcome(number=number)


def worse(level: Level, than: Level) -> bool:
    """Whether a level is graver: I (1) is the gravest, IV (4) the mildest."""
    return level < than
