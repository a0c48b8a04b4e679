"""Where calls of the past go: nowhere. What would have come of them is known beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from notify_svc.attempts.domain import NotSent, Outcome, Sent, State
from notify_svc.channels.port import Channel, Outgoing


@dataclass(frozen=True, slots=True)
class Unreachable:
    """From ``begins`` until ``ends`` the channel takes nothing, from anybody."""

    begins: datetime
    ends: datetime
    answer: str


class PastChannel:
    """A channel that sends nothing to nobody. What it is given arrives, but for its outages."""

    def __init__(self, taken: Sent, outages: Sequence[Unreachable] = ()) -> None:
        self._taken = taken
        self._outages = outages
        self.asked = 0

    async def send(self, message: Outgoing) -> Outcome:
        """What came of the try."""
        self.asked += 1
        for outage in self._outages:
            if outage.begins <= message.attempted_at < outage.ends:
                return NotSent("unreachable", outage.answer, everyone=True)
        return self._taken

    async def close(self) -> None:
        """There is nothing to let go of."""


def past_channels(outages: Sequence[Unreachable]) -> dict[str, Channel]:
    """Every channel by its name; it is the mail server that has the ``outages``."""
    return {
        "email": PastChannel(Sent(State.ACCEPTED, "250 2.0.0 Ok: queued"), outages),
        "webhook": PastChannel(Sent(State.DELIVERED, "200 ok")),
    }
