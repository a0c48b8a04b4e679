"""How long one record is tried again, and with what pauses. Pure: the caller brings the time.

What the infrastructure does to us passes, and an event is not to blame for it: it is waited out, however long. A
handler that says `Retryable` gets its minute by the clock, not by a count that a quick series of tries uses up. A fault
of our own gets a few tries.
"""

from dataclasses import dataclass
from enum import Enum, auto

from svckit.core.waiting import pause_before
from svckit.db.transient_errors import is_transient
from svckit.messaging.errors import Invalid, Retryable

LONGEST_PAUSE_S = 10.0
_LONGEST_ASKED_S = 2.0
"""What a `Retryable` waits for comes soon, if it comes."""


class Failure(Enum):
    """What a failed try says about its record."""

    NEVER = auto()
    """It cannot be handled (`Invalid`)."""
    NOT_YET = auto()
    """Its handler asks for time (`Retryable`)."""
    NOT_ITS_OWN = auto()
    """The database or the network is in trouble, or has too much to do."""
    FAULT = auto()
    """Anything else."""

    @classmethod
    def of(cls, error: Exception) -> "Failure":
        """What this exception of a handler says."""
        if isinstance(error, Invalid):
            return cls.NEVER
        if isinstance(error, Retryable):
            return cls.NOT_YET
        return cls.NOT_ITS_OWN if is_transient(error) else cls.FAULT


@dataclass(slots=True)
class Patience:
    """With one record: ``faults`` tries that fail by a fault, ``asked_s`` seconds of asking for time."""

    faults: int
    asked_s: float
    tries: int = 0
    _faulty: int = 0
    _in_a_row: int = 0
    _last: Failure | None = None
    _asking_since_s: float | None = None

    def pause_after(self, failure: Failure, at_s: float) -> float | None:
        """Seconds until the next try after a failure at ``at_s`` (any clock that never goes back), jittered, at most
        `LONGEST_PAUSE_S`. None: the record becomes a dead letter.
        """
        self.tries += 1
        self._in_a_row = self._in_a_row + 1 if failure is self._last else 0
        self._last = failure
        if failure is Failure.NOT_ITS_OWN:
            self._asking_since_s = None  # while nobody could answer nothing could come that a handler asks time for
            return self._pause(LONGEST_PAUSE_S)
        if failure is Failure.NOT_YET:
            since_s = self._asking_since_s = at_s if self._asking_since_s is None else self._asking_since_s
            return self._pause(_LONGEST_ASKED_S) if at_s - since_s < self.asked_s else None
        self._faulty += 1
        return self._pause(LONGEST_PAUSE_S) if failure is Failure.FAULT and self._faulty < self.faults else None

    def _pause(self, longest_s: float) -> float:
        return pause_before(self._in_a_row, longest_s=longest_s)
