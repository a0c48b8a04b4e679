"""What travels on the stream: frames, who wants them, and where a reader begins. Pure."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from svckit.core.exercise import ExerciseFilter, shows

RETRY_MS = 2000
OPENING = f"retry: {RETRY_MS}\n\n".encode()
HEARTBEAT = b": still here\n\n"
TOO_SLOW = b": you read too slowly; come back with the last id\n\n"
TOKEN_ENDED = b": your token has ended; sign in and come back with the last id\n\n"


class Row(Protocol):
    """A row of the log."""

    position: int
    event_id: UUID
    type: str
    site_id: UUID
    level: int
    previous_level: int | None
    exercise: bool
    time: datetime
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """What decides who is told of an incident's events."""

    incident_id: UUID
    site_id: UUID
    level: int
    exercise: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """One event, encoded once for all readers of this process."""

    position: int
    site_id: UUID
    levels: tuple[int, ...]
    wire: bytes
    exercise: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What a reader wants and may see; None: all of them."""

    sites: frozenset[UUID] | None = None
    levels: frozenset[int] | None = None
    exercise: ExerciseFilter = "false"

    def wants(self, frame: Frame) -> bool:
        """Whether the frame is for this reader. An incident that leaves a wanted level is still shown leaving it."""
        if self.sites is not None and frame.site_id not in self.sites:
            return False
        if not shows(self.exercise, frame.exercise):
            return False
        return self.levels is None or not self.levels.isdisjoint(frame.levels)


@dataclass(frozen=True, slots=True)
class Start:
    """Where a reader begins: after ``after``, or with what comes from now on (None). ``reset``: tell them that what
    lies between cannot be told any more.
    """

    after: int | None
    reset: bool = False


LIVE = Start(after=None)
BEGINNING = 0
"""``since=0`` asks for all that is kept, however much was removed before."""


def start_at(wanted: int, *, head: int, pruned: int) -> Start:
    """Begin after position ``wanted``, given the last position handed out and the last one removed.

    A position ahead of the head is from another life of this database: the reader has to begin anew.
    """
    if wanted == BEGINNING:
        return Start(after=pruned)
    if wanted < pruned or wanted > head:
        return Start(after=None, reset=True)
    return Start(after=wanted)


def frame_of(row: Row) -> Frame:
    """A row as it goes over the wire: id = position, event = type, data = the event's JSON with its envelope."""
    body = {
        "position": row.position,
        "type": row.type,
        "event_id": str(row.event_id),
        "time": row.time.isoformat(),
        "exercise": row.exercise,
        **row.data,
    }
    data = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    levels = (row.level,) if row.previous_level is None else (row.level, row.previous_level)
    wire = f"id: {row.position}\nevent: {row.type}\ndata: {data}\n\n".encode()
    return Frame(row.position, row.site_id, levels, wire, row.exercise)


def reset_at(position: int) -> bytes:
    """Tells a reader to fetch the list anew; what follows continues after ``position``."""
    data = json.dumps({"position": position})
    return f"id: {position}\nevent: reset\ndata: {data}\n\n".encode()
