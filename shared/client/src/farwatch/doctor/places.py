"""Where the patient is: addresses given by hand, or what an installed run knows of itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

RUNS = "farwatch.runs"
"""Entry points of this group find a run on this machine: ``(home) -> Place | None``."""


@dataclass(frozen=True, slots=True)
class Place:
    """``services``: base URL of each service's own port by its name. ``data``: a folder on the disk to watch."""

    services: dict[str, str]
    front_door: str | None = None
    data: Path | None = None


Finder = Callable[[Path], Place | None]


def given(pairs: Sequence[str], front_door: str | None) -> Place:
    """The place that ``name=url`` pairs of the command line describe; a bare URL is its own name."""
    services = {}
    for pair in pairs:
        name, equals, url = pair.partition("=")
        services[name] = (url if equals else name).rstrip("/")
    return Place(services, front_door)


def on_this_machine(home: Path) -> Place | None:
    """The run of this home that an installed distribution knows of, or None."""
    for entry in entry_points(group=RUNS):
        finder: Finder = entry.load()
        if (place := finder(home)) is not None:
            return place
    return None
