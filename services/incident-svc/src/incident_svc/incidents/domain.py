"""The life of an incident: which moves each state allows. One table; the aggregate and the database repeat it."""

from collections.abc import Mapping
from typing import Literal

from contracts.severities import Level
from incident_svc.incidents.errors import (
    IncidentAlreadyClosed,
    IncidentAlreadyResolved,
    IncidentNotAcknowledged,
    IncidentNotResolved,
    IncidentStillOpen,
)
from svckit.core.errors import Conflict

State = Literal["open", "acknowledged", "resolved", "closed"]
Move = Literal["acknowledge", "unacknowledge", "reassign", "resolve", "reopen", "close", "change_level"]
FallReason = Literal["recurred", "stands", "unreached", "given_back"]
"""Why an acknowledgement falls: the cause came back after it was gone; it stands for longer than the policy allows; who
had it could not be told that it is back or theirs; who had it gave it back.
"""
Side = Literal["above", "below"]
"""The side of a limit on which a value is bad."""
CauseKind = Literal[Side, "no_data"]
"""Beyond an upper limit, beyond a lower one, or silence: incidents of a storm have it in common."""
Source = Literal["anomaly", "inspection", "manual"]
Part = Literal["headquarters", "on_duty", "called", "none"]
"""What somebody is to an incident."""

STATES: tuple[State, ...] = ("open", "acknowledged", "resolved", "closed")
_BY_OPERATOR: Mapping[str, Side] = {">": "above", ">=": "above", "<": "below", "<=": "below"}
_BY_NAME: Mapping[str, Side] = {"above": "above", "below": "below"}
ACTIVE: tuple[State, ...] = ("open", "acknowledged")
SOURCES: tuple[Source, ...] = ("anomaly", "inspection", "manual")

MOVES: Mapping[State, Mapping[Move, State | type[Conflict]]] = {
    "open": {
        "acknowledge": "acknowledged",
        "unacknowledge": IncidentNotAcknowledged,
        "reassign": IncidentNotAcknowledged,
        "resolve": "resolved",
        "reopen": IncidentStillOpen,
        "close": IncidentNotResolved,
        "change_level": "open",
    },
    "acknowledged": {
        "acknowledge": "acknowledged",
        "unacknowledge": "open",
        "reassign": "acknowledged",
        "resolve": "resolved",
        "reopen": IncidentStillOpen,
        "close": IncidentNotResolved,
        "change_level": "acknowledged",
    },
    "resolved": {
        "acknowledge": IncidentAlreadyResolved,
        "unacknowledge": IncidentAlreadyResolved,
        "reassign": IncidentAlreadyResolved,
        "resolve": IncidentAlreadyResolved,
        "reopen": "open",
        "close": "closed",
        "change_level": IncidentAlreadyResolved,
    },
    "closed": {
        "acknowledge": IncidentAlreadyClosed,
        "unacknowledge": IncidentAlreadyClosed,
        "reassign": IncidentAlreadyClosed,
        "resolve": IncidentAlreadyClosed,
        "reopen": IncidentAlreadyClosed,
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


def cause_key(key: str | None, *, exercise: bool) -> str | None:
    """The key of a cause, or of a group, as incidents keep it: what is real and what is an exercise never meet."""
    return f"exercise:{key}" if exercise and key is not None else key


def side_of(operator: str | None, group_key: str | None) -> Side | None:
    """Which side of its limit a value is on. None: there is no limit, or one we do not know.

    The operator says it; where news carry none (what cleared), the group does: "<series>:above".
    """
    _, _, side = (group_key or "").rpartition(":")
    return _BY_OPERATOR.get(operator or "") or _BY_NAME.get(side)


def kind_of_cause(anomaly_kind: str, side: Side | None) -> CauseKind | None:
    """What sort of cause an anomaly is: beyond a limit on which side, or silence. None: a sort we do not know."""
    return "no_data" if anomaly_kind == "no_data" else side


def worse(level: Level, than: Level) -> bool:
    """Whether a level is graver: I (1) is the gravest, IV (4) the mildest."""
    return level < than
