"""Every event type by its CloudEvents name."""

from importlib import import_module
from pkgutil import iter_modules

import contracts
from contracts.event import EVENTS, Event


def find(type_: str) -> type[Event] | None:
    """The event class of a CloudEvents type, or None where this build does not know it (a newer producer)."""
    return EVENTS.get(type_)


def load_all() -> dict[str, type[Event]]:
    """Import every module of the package and return the whole registry: a new module of events needs no entry here."""
    for module in iter_modules(contracts.__path__):
        if not module.name.startswith("_"):
            import_module(f"{contracts.__name__}.{module.name}")
    return dict(sorted(EVENTS.items()))
