"""Sorting waiting events into batches of one type, without ever moving an event past another of its key. Pure."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import chain
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def runs(
    items: Iterable[T], line_of: Callable[[T], Hashable], kind_of: Callable[[T], K]
) -> Iterator[tuple[K, list[T]]]:
    """Batches of items of one kind. Items of one line keep their order; lines are free to overtake one another."""
    lines: dict[Hashable, deque[T]] = {}
    for item in items:
        lines.setdefault(line_of(item), deque()).append(item)
    while lines:
        kind = kind_of(next(iter(lines.values()))[0])
        yield kind, list(chain.from_iterable(_heads(line, kind, kind_of) for line in lines.values()))
        lines = {name: line for name, line in lines.items() if line}


def _heads(line: deque[T], kind: K, kind_of: Callable[[T], K]) -> Iterator[T]:
    while line and kind_of(line[0]) == kind:
        yield line.popleft()
