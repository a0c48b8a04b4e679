"""The checkpoints of a patrol: which lack a visit, which are due, and what is odd about a visit. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitoring_svc.inspections.domain import CLOCK_TOLERANCE
from monitoring_svc.routes.domain import Checkpoint, RouteContent


class Proof(StrEnum):
    """What proves that somebody was at a checkpoint, the strongest first."""

    QR = "qr"
    NFC = "nfc"
    PLACE = "place"
    NONE = "none"


class Flag(StrEnum):
    """What is odd about a visit. It counts all the same, and everybody sees it."""

    TOO_SOON = "too_soon"
    OUT_OF_ORDER = "out_of_order"
    FAR = "far"
    CLOCK_OFF = "clock_off"
    OLD_CODE = "old_code"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Visited:
    """A visit that there is. ``at``: by the device's clock, else by ours."""

    key: str
    at: datetime
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Came:
    """A visit as it is judged. ``said_at``, ``sent_at``: what the device's clock said then, and as it was sent."""

    said_at: datetime | None = None
    sent_at: datetime | None = None
    distance_m: int | None = None
    old_code: bool = False
    typed: bool = False


def lacking(route: RouteContent, visits: Iterable[Visited]) -> Sequence[Checkpoint]:
    """The checkpoints that were neither visited nor skipped for a reason."""
    there = {one.key for one in visits}
    return [one for one in route.checkpoints if one.key not in there]


def due_by(dues: Mapping[str, datetime], settled: Collection[str], now: datetime) -> Sequence[str]:
    """The checkpoints whose time is over, without those that were visited or told."""
    return [key for key, due_at in dues.items() if due_at <= now and key not in settled]


def next_due(dues: Mapping[str, datetime], settled: Collection[str], now: datetime) -> datetime | None:
    """When to look again; None: there is nothing to wait for."""
    return min((due_at for key, due_at in dues.items() if due_at > now and key not in settled), default=None)


def flags_of(
    route: RouteContent,
    checkpoint: Checkpoint,
    visits: Sequence[Visited],
    came: Came,
    *,
    opened_at: datetime,
    now: datetime,
    radius_m: int,
) -> Sequence[Flag]:
    """What is odd about a visit: never a reason to drop it."""
    at = came.said_at or now
    there = {one.key for one in visits}
    last = max((one.at for one in visits if not one.skipped and one.key != checkpoint.key), default=None)
    odd = {
        Flag.TOO_SOON: last is not None and at - last < timedelta(minutes=checkpoint.min_min),
        Flag.OUT_OF_ORDER: any(one.key not in there for one in route.before(checkpoint.key)),
        Flag.FAR: came.distance_m is not None and came.distance_m > radius_m,
        Flag.CLOCK_OFF: _clock_off(came, opened_at, now),
        Flag.OLD_CODE: came.old_code,
        Flag.TYPED: came.typed,
    }
    return [flag for flag, is_so in odd.items() if is_so]


def _clock_off(came: Came, opened_at: datetime, now: datetime) -> bool:
    if came.sent_at is not None and abs(came.sent_at - now) > CLOCK_TOLERANCE:
        return True
    if came.said_at is None:
        return False
    return came.said_at > now + CLOCK_TOLERANCE or came.said_at < opened_at - CLOCK_TOLERANCE
