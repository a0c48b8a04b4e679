"""What stands on a photo, and which are kept. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from svckit.core.errors import DomainError
from svckit.core.local_time import local_words

MOST_PHOTOS = 200
"""So many photos one inspection takes."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a photo belongs to. ``name``: as it stands on the photo. ``refusal``: why it takes no further one.

    ``stays``: its photos are kept at once, without an answer that names them.
    """

    type: Literal["inspection", "finding"]
    id: UUID
    site_id: UUID
    name: str
    refusal: DomainError | None
    stays: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """What is written on a photo: where, what for, whose, and when by the device's clock and by ours."""

    site: str
    subject: str
    person: str
    timezone: str
    taken_at: datetime | None
    received_at: datetime

    @property
    def lines(self) -> Sequence[str]:
        """The lines as they are drawn."""
        said = [self.site, self.subject, self.person]
        device = [f"设备时间 {self._told(self.taken_at)}"] if self.taken_at else []
        return [" · ".join(filter(None, said)), *device, f"收到时间 {self._told(self.received_at)}"]

    def _told(self, at: datetime) -> str:
        return local_words(at.replace(microsecond=0), self.timezone)


def unnamed_before(now: datetime, kept_h: float) -> datetime:
    """Photos that nothing names and that were received before then are not kept any longer."""
    return now - timedelta(hours=kept_h)
