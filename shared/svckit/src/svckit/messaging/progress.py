"""How far this process has come in listening: for who must not act before it has heard what waits."""

from datetime import datetime


class Progress:
    """The consumers of a process, each with when it was last seen to have applied all that the bus held for it."""

    def __init__(self) -> None:
        self._caught_up: dict[str, datetime | None] = {}

    def listens(self, group: str) -> None:
        """A consumer begins; it has caught up with nothing yet."""
        self._caught_up[group] = None

    def caught_up(self, group: str, at: datetime) -> None:
        """What the bus held for the consumer at ``at`` is applied."""
        self._caught_up[group] = at

    def behind(self, group: str) -> bool:
        """Whether the consumer has yet to catch up for the first time."""
        return self._caught_up.get(group) is None

    def heard_until(self, moment: datetime) -> bool:
        """Whether everything is applied that had come by ``moment``; with no consumer at all there is nothing to hear.

        Of the partitions that other replicas hold, nothing is known here.
        """
        return all(at is not None and at >= moment for at in self._caught_up.values())
