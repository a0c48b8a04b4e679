"""The port every channel implements."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from notify_svc.attempts.domain import Outcome
from notify_svc.messages.content import Content

ChannelName = Literal["email", "webhook"]
NO_CHANNEL = "none"
"""How a call that found nobody, or no way to reach them, stands in the delivery log."""


class Route(BaseModel):
    """One way to reach one person. ``contact_method_id`` None: the e-mail address of the roster."""

    model_config = ConfigDict(frozen=True)

    channel: ChannelName
    address: str
    contact_method_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way through one channel.

    ``id`` is the same on every repeat: the receiver can drop what it has seen. ``link``: where to answer, ``page``:
    where the incident is seen. ``attempted_at`` is this try's time, ``secret`` the webhook's signing secret, ``code``
    what verifies the contact method.
    """

    id: UUID
    address: str
    name: str
    language: str
    content: Content
    link: str | None
    attempted_at: datetime
    secret: str | None = field(default=None, repr=False)
    page: str | None = None
    code: str | None = field(default=None, repr=False)


class Channel(Protocol):
    """Sends within its own time limit; every foreseeable failure is an `Outcome`, never an exception."""

    async def send(self, message: Outgoing) -> Outcome:
        """Try once."""
        ...

    async def close(self) -> None:
        """Let go of open connections."""
        ...
