"""What a route says: its checkpoints, their order and times, and the codes that hang at them. Pure."""

import hmac
from base64 import b32encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Literal, Self
from uuid import UUID

from contracts.words import Words
from monitoring_svc.checklists.domain import Window
from monitoring_svc.routes.errors import CodeNotKnown, CodeOfAnotherCheckpoint, CodeOfAnotherSite

Order = Literal["in_order", "free"]
_MARK = "FW1"
_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One place to pass. ``min_min``: whoever comes sooner after the checkpoint before was hardly there.

    ``by_min``: to be passed so many minutes after the patrol may begin; None: shortly before its time is over.
    """

    key: str
    name: Words
    place: str | None = None
    min_min: int = 0
    by_min: int | None = None

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """A checkpoint as it is stored."""
        name = Words(data["name_zh"], data["name_en"])
        return cls(data["key"], name, data.get("place"), data.get("min_min") or 0, data.get("by_min"))


@dataclass(frozen=True, slots=True)
class RouteContent:
    """What one version of a route says."""

    order: Order
    checkpoints: tuple[Checkpoint, ...]

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """A version as it is stored."""
        return cls(data["order"], tuple(Checkpoint.read(one) for one in data["checkpoints"]))

    def checkpoint(self, key: str) -> Checkpoint | None:
        """The checkpoint of this key."""
        return next((one for one in self.checkpoints if one.key == key), None)

    def before(self, key: str) -> Sequence[Checkpoint]:
        """The checkpoints that come first, where the order counts."""
        keys = [one.key for one in self.checkpoints]
        return self.checkpoints[: keys.index(key)] if self.order == "in_order" and key in keys else ()


def due_of(checkpoint: Checkpoint, window: Window, notice: timedelta) -> datetime:
    """By when it is to be passed: always inside the window, so that somebody can still go there."""
    half = (window.due_at - window.from_at) / 2
    last = window.due_at - min(notice, half)
    if checkpoint.by_min is None:
        return last
    return min(window.from_at + timedelta(minutes=checkpoint.by_min), last)


@dataclass(frozen=True, slots=True)
class Codes:
    """How the codes of a route are made. ``key``: its secret; ``issues``: the newest issue of each checkpoint."""

    key: bytes
    site_id: UUID
    issues: Mapping[str, int]

    def short(self, checkpoint: str, issue: int) -> str:
        """What stands below the QR code, for who cannot scan."""
        digest = hmac.digest(self.key, f"checkpoint:{self.site_id}:{checkpoint}:{issue}".encode(), sha256)
        return b32encode(digest).decode()[:_LENGTH]

    def text(self, checkpoint: str, issue: int) -> str:
        """What the QR code says; a tag says the same."""
        return f"{_MARK}:{self.site_id.hex}:{checkpoint}:{issue}:{self.short(checkpoint, issue)}"


@dataclass(frozen=True, slots=True)
class Proven:
    """A code that is one of the checkpoint. ``old``: another has been issued since. ``typed``: it was not scanned."""

    issue: int
    old: bool
    typed: bool


def proven(codes: Codes, route: RouteContent, checkpoint: Checkpoint, text: str) -> Proven:
    """What the code proves, or the refusal that says whose it is."""
    parts = text.strip().split(":")
    typed = len(parts) == 1
    if not typed and (len(parts) != 5 or parts[0] != _MARK):
        raise CodeNotKnown
    if not typed and parts[1] != codes.site_id.hex:
        raise CodeOfAnotherSite
    short = parts[-1].replace("-", "").replace(" ", "").upper()
    for key, newest in codes.issues.items():
        for issue in range(newest, 0, -1):
            if not hmac.compare_digest(codes.short(key, issue).encode(), short.encode()):
                continue
            if key != checkpoint.key:
                other = route.checkpoint(key)
                raise CodeOfAnotherCheckpoint(checkpoint=other.name if other else Words(key, key))
            return Proven(issue, issue < newest, typed)
    raise CodeNotKnown
