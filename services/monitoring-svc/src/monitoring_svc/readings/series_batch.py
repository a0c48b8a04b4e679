"""What came of a series in one transaction, and when each reading was measured as far as we can know. Pure.

**A reading was measured at its own time, and never after we received it.** Its own time is kept as it was claimed;
where it lies after the receipt, the station's clock runs ahead, and the receipt is what counts.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from operator import lt
from typing import NamedTuple

import msgspec
from msgspec.structs import replace


class StationPart(msgspec.Struct, frozen=True, gc=False):
    """One batch's readings of a series, and the trace it belongs to; times in microseconds since the epoch."""

    ats: list[int]
    values: list[float]
    received: int
    received_at: datetime
    traceparent: str | None


class Measured(NamedTuple):
    """One reading: ``key`` and ``at`` put it in order, ``portion`` is the place of its batch."""

    key: int
    at: int
    value: float
    received: int
    num: int
    portion: int

    @property
    def early(self) -> bool:
        """True where it came before its own time."""
        return self.key < self.at


@dataclass(slots=True)
class SeriesBatch:
    """The readings of the series ``num``, in the order received: all of them, and batch by batch."""

    num: int
    ats: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    portions: list[StationPart] = field(default_factory=list)
    early: bool = False

    def add(self, portion: StationPart) -> None:
        """Take in a later batch."""
        self.ats += portion.ats
        self.values += portion.values
        self.portions.append(portion)
        self.early = self.early or max(portion.ats) > portion.received

    def readings(self) -> list[Measured]:
        """One by one."""
        return [
            Measured(min(at, portion.received), at, value, portion.received, self.num, place)
            for place, portion in enumerate(self.portions)
            for at, value in zip(portion.ats, portion.values, strict=True)
        ]

    def only(self, some: Collection[tuple[int, int, float]]) -> "SeriesBatch | None":
        """Those readings (number, time, value) alone, each once; None where there are none."""
        left, taken = SeriesBatch(self.num), set[tuple[int, float]]()
        for portion in self.portions:
            ats, values = list[int](), list[float]()
            for at, value in zip(portion.ats, portion.values, strict=True):
                if (at, value) not in taken and (self.num, at, value) in some:
                    taken.add((at, value))
                    ats.append(at)
                    values.append(value)
            if ats:
                left.add(replace(portion, ats=ats, values=values))
        return left if left.portions else None

    @property
    def in_order(self) -> bool:
        """True where each reading is later than the one before it, by a clock that does not run ahead."""
        return not self.early and all(map(lt, self.ats, self.ats[1:]))

    @property
    def first(self) -> int:
        """When the oldest of them was measured."""
        if not self.early:
            return min(self.ats)
        return min(min(*portion.ats, portion.received) for portion in self.portions)

    @property
    def last(self) -> int:
        """When the newest of them was measured."""
        if not self.early:
            return max(self.ats)
        return max(min(max(portion.ats), portion.received) for portion in self.portions)

    @property
    def newest(self) -> float:
        """The value of the newest; of several at one instant the first one sent."""
        if not self.early:
            return self.values[self.ats.index(max(self.ats))]
        return max(self.readings(), key=lambda reading: reading[:2]).value

    @property
    def received_at(self) -> datetime:
        """When the last of the batches was received."""
        return max(portion.received_at for portion in self.portions)
