"""What clients get about who was told, in answers and on the stream."""

from datetime import datetime
from uuid import UUID

from incident_svc.told.domain import State
from svckit.web import Schema


class ToldRead(Schema):
    """How telling one person by one channel stands; ``at``: since when. ``staff_id`` null: nobody holds the post that
    ``name`` is.

    ``waiting``: for a digest, or for the word on an answer. ``sending``: under way. ``accepted``: a server took the
    message, ``delivered``: the receiver has it. ``failed``: this channel has not told them, ``reason`` says why.
    ``dropped``: somebody took the incident before.
    """

    id: UUID
    staff_id: UUID | None
    name: str
    channel: str
    state: State
    reason: str | None
    at: datetime
