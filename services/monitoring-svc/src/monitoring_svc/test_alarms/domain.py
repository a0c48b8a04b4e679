"""The rules of a test alarm: how it stands, and what it lacked. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """How a test alarm stands."""

    WAITING = "waiting"
    PASSED = "passed"
    FAILED = "failed"


class Lack(StrEnum):
    """Where a test alarm that failed came to a halt, the first place on its road."""

    NO_INCIDENT = "no_incident"
    NO_MESSAGE = "no_message"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Road:
    """How far it has come: its incident was opened, a message of it was taken for the person, the person has it."""

    opened_at: datetime | None = None
    reached_at: datetime | None = None
    confirmed_at: datetime | None = None

    @property
    def arrived(self) -> bool:
        """Whether it has come the whole way; who has it needs no channel that says so."""
        return self.opened_at is not None and self.confirmed_at is not None

    @property
    def lack(self) -> Lack:
        """What has not happened yet."""
        if self.opened_at is None:
            return Lack.NO_INCIDENT
        return Lack.NO_MESSAGE if self.reached_at is None else Lack.NO_ANSWER
