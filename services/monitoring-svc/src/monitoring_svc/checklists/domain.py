"""What a checklist says: when it is due within a shift, and its items with what they take as an answer. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Literal, Self

from contracts.severities import Severity
from contracts.words import Words

Anchor = Literal["start", "end"]
FailureSeverity = Literal["minor", "major", "critical"]
PASS, FAIL = "pass", "fail"
ANY_SITE = "default"
"""The checklists for sites whose type has none of its own of a kind and post."""


class Kind(StrEnum):
    """What a checklist is for."""

    STARTUP = "startup"
    PATROL = "patrol"
    READINGS = "readings"
    GEAR = "gear"
    SHUTDOWN = "shutdown"
    READINESS = "readiness"
    OTHER = "other"


class ItemKind(StrEnum):
    """What an item takes as an answer."""

    PASS_FAIL = "pass_fail"  # noqa: S105  no password
    READING = "reading"
    CHOICE = "choice"
    TEXT = "text"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Window:
    """When something is to be done."""

    from_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Schedule:
    """When within a shift: minutes after its start or, below 0, before it; the same of its end.

    ``every_min``: again and again after so long, counted from the start; None: once.
    """

    anchor: Anchor
    from_min: int
    until_min: int
    every_min: int | None = None

    @property
    def before_the_shift(self) -> bool:
        """Whether it is to be done, or may be begun, before the shift takes over."""
        return self.anchor == "start" and self.from_min < 0


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice; ``ok`` false: it does not pass."""

    value: str
    zh: str
    en: str
    ok: bool = True


@dataclass(frozen=True, slots=True)
class OnlyIf:
    """The item counts only where the earlier item has one of these answers."""

    item: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OnFailure:
    """How bad it is where the item does not pass, and what it is called then (None: the item's title)."""

    severity: FailureSeverity
    zh: str | None = None
    en: str | None = None


@dataclass(frozen=True, slots=True)
class Devices:
    """The monitoring devices that an item looks at: those of a kind, or called by their codes (R-4.1.2b)."""

    kinds: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    def means(self, kind: str, code: str) -> bool:
        """Whether a device of this kind and code is one of them."""
        return kind in self.kinds or code in self.codes


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to check. ``checkpoint``: of the route, where it is; None: anywhere. ``test_alarm``: a test alarm of
    its devices is made for it, and says whether it passes.
    """

    key: str
    kind: ItemKind
    title: Words
    required: bool = True
    unit: str | None = None
    min: float | None = None
    max: float | None = None
    options: tuple[Option, ...] = ()
    only_if: OnlyIf | None = None
    on_failure: OnFailure | None = None
    must_stay_on: bool = False
    checkpoint: str | None = None
    min_photos: int | None = None
    devices: Devices | None = None
    test_alarm: bool = False

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """An item as it is stored."""
        plain = {one.name for one in fields(cls)} - {"kind", "title", "options", "only_if", "on_failure", "devices"}
        only_if, on_failure, devices = data.get("only_if"), data.get("on_failure"), data.get("devices")
        return cls(
            **{name: data[name] for name in plain if data.get(name) is not None},
            kind=ItemKind(data["kind"]),
            title=Words(data["title_zh"], data["title_en"]),
            options=tuple(Option(**one) for one in data.get("options") or ()),
            only_if=OnlyIf(only_if["item"], tuple(only_if["values"])) if only_if else None,
            on_failure=OnFailure(**on_failure) if on_failure else None,
            devices=Devices(tuple(devices["kinds"]), tuple(devices["codes"])) if devices else None,
        )

    @property
    def answers(self) -> Collection[str]:
        """The answers another item may depend on; none of a reading, a text or photos."""
        if self.kind is ItemKind.PASS_FAIL:
            return (PASS, FAIL)
        return tuple(one.value for one in self.options)

    def passes(self, value: str | float) -> bool | None:
        """Whether the answer is as it should be; None of a text or photos, which nobody judges."""
        match self.kind:
            case ItemKind.PASS_FAIL:
                return value == PASS
            case ItemKind.CHOICE:
                return any(one.ok for one in self.options if one.value == value)
            case ItemKind.READING:
                low = self.min is not None and float(value) < self.min
                high = self.max is not None and float(value) > self.max
                return not (low or high)
        return None

    @property
    def photos_wanted(self) -> int:
        """How many photos answer it at least."""
        return (self.min_photos or 1) if self.kind is ItemKind.PHOTO else 0

    @property
    def severity(self) -> Severity | None:
        """How bad a failure is; None: it opens nothing."""
        return self.on_failure.severity if self.on_failure else None


@dataclass(frozen=True, slots=True)
class Content:
    """What one version of a checklist says."""

    name: Words
    schedule: Schedule | None
    items: tuple[Item, ...]

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """A version as it is stored."""
        schedule = data.get("schedule")
        return cls(
            name=Words(data["name_zh"], data["name_en"]),
            schedule=Schedule(**schedule) if schedule else None,
            items=tuple(Item.read(one) for one in data["items"]),
        )

    def item(self, key: str) -> Item | None:
        """The item of this key."""
        return next((one for one in self.items if one.key == key), None)


def windows(schedule: Schedule, starts_at: datetime, ends_at: datetime) -> Sequence[Window]:
    """The windows of a shift, in order. Minutes are real minutes: a clock change makes a shift longer or shorter.

    The first window counts however short the shift is; a further one only where it ends by the end of the shift.
    """
    anchor = starts_at if schedule.anchor == "start" else ends_at
    begins = anchor + timedelta(minutes=schedule.from_min)
    lasts = timedelta(minutes=schedule.until_min - schedule.from_min)
    if schedule.anchor == "end":
        begins = max(begins, starts_at)
        return [Window(begins, max(ends_at + timedelta(minutes=schedule.until_min), begins))]
    if begins >= ends_at:
        return []
    found = [Window(begins, min(begins + lasts, ends_at))]
    while schedule.every_min is not None:
        begins += timedelta(minutes=schedule.every_min)
        if begins + lasts > ends_at:
            break
        found.append(Window(begins, begins + lasts))
    return found
