"""Every event type by its CloudEvents name."""

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
    """Import every module of events and return the whole registry."""
    from contracts import (  # noqa: F401
        anomalies,
        audit,
        heartbeats,
        incidents,
        inspections,
        notifications,
        readings,
        reports,
        shifts,
        sites,
        staff,
    )

    return dict(sorted(EVENTS.items()))
