"""What a judge finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from evidence import Evidence

Kind = Literal["lost", "doubled", "wrong"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as promised."""

    kind: Kind
    text: str


Checker = Callable[[Evidence], Iterator[Problem]]


def once(what: str, found: int, *, certain: bool) -> Iterator[Problem]:
    """Exactly once where it is certain that it was asked for, never more than once."""
    if found == 0 and certain:
        yield Problem("lost", what)
    elif found > 1:
        yield Problem("doubled", f"{what}: {found} times")
