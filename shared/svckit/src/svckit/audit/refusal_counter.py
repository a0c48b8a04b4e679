"""How often something was refused: told at once, then counted, so that a flood of refusals cannot fill a disk. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_KINDS = 100
WINDOW = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One kind of refused or failed action: what a repetition has in common with the first."""

    action: str
    status: int
    problem: str | None
    actor: str | None = None
    name: str | None = None
    source: str | None = None
    subject: str | None = None
    site_id: str | None = None


EVERYTHING_ELSE = Refusal(action="(others)", status=400, problem="too-many-kinds")


@dataclass(slots=True)
class Repeated:
    """How often, since when, until when."""

    first: datetime
    last: datetime
    count: int = 0


class RefusalCounter:
    """Refusals of the last ``window``: at most ``most`` kinds, the rest as one."""

    def __init__(self, window: timedelta = WINDOW, most: int = MOST_KINDS) -> None:
        self._window = window
        self._most = most
        self._kinds: dict[Refusal, Repeated] = {}

    def note(self, refusal: Refusal, now: datetime) -> Refusal | None:
        """Count a refusal. What is to be recorded at once: the first of its kind in a window; None: `take` tells."""
        if refusal not in self._kinds and len(self._kinds) >= self._most:
            refusal = EVERYTHING_ELSE
        known = self._kinds.get(refusal)
        if known is None:
            self._kinds[refusal] = Repeated(now, now)
            return refusal
        known.count += 1
        known.last = now
        return None

    def again(self, refusal: Refusal, repeated: Repeated) -> None:
        """It could not be recorded: keep it for the next `take`."""
        known = self._kinds.setdefault(refusal, Repeated(repeated.first, repeated.last))
        known.count += repeated.count

    def take(self, now: datetime, *, everything: bool = False) -> list[tuple[Refusal, Repeated]]:
        """The repetitions of the windows that are over, once."""
        over = [kind for kind, seen in self._kinds.items() if everything or now - seen.first >= self._window]
        told = [(kind, self._kinds.pop(kind)) for kind in over]
        return [(kind, repeated) for kind, repeated in told if repeated.count]
