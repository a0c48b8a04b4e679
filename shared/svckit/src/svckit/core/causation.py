"""Why the system acts: the event or timer whose handling is under way, known to whatever is published meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Cause:
    """An event that was received, or a timer that was due."""

    type: str
    id: UUID


_cause: ContextVar[Cause | None] = ContextVar("svckit.cause", default=None)


@contextmanager
def caused_by(type_: str, id_: UUID) -> Iterator[None]:
    """What is published inside comes of this event or timer."""
    before = _cause.set(Cause(type_, id_))
    try:
        yield
    finally:
        _cause.reset(before)


def current_cause() -> Cause | None:
    """The cause that is being handled; None for what a request does."""
    return _cause.get()
