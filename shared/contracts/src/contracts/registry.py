"""Every event type by its CloudEvents name."""

from importlib import import_module
from pkgutil import iter_modules

import contracts
from contracts.event import Event

EVENTS: dict[str, type[Event]] = {}


def register(event: type[Event]) -> None:
    """Add an event class; two classes of one type are a programming error."""
    known = EVENTS.setdefault(event.type, event)
    if known.__qualname__ != event.__qualname__:
        raise TypeError(f"{event.type} is declared by {known.__qualname__} and {event.__qualname__}")


def find(type_: str) -> type[Event] | None:
    """The event class of a CloudEvents type, or None where this build does not know it (a newer producer)."""
    return EVENTS.get(type_)


def load_all() -> dict[str, type[Event]]:
    """Import every module of the package and return the whole registry: a new module of events needs no entry here."""
    for module in iter_modules(contracts.__path__):
        if not module.name.startswith("_"):
            import_module(f"{contracts.__name__}.{module.name}")
    return dict(sorted(EVENTS.items()))
