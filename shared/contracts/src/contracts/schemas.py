"""Frozen JSON Schemas: what every event type has promised, one file per revision, never edited.

``<directory>/<type>/v<major>.<revision>.json``; ``v1.0`` is the oldest promise of major 1. `freeze` adds a revision
when a compatible change was made to an event, and refuses when the change breaks a promise. New words in titles and
descriptions promise nothing and make no revision.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contracts.compatibility import Break, breaks, promise
from contracts.event import Event
from contracts.registry import load_all

HOME = Path(__file__).resolve().parents[2] / "schemas"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FILE = re.compile(r"v(?P<major>\d+)\.(?P<revision>\d+)\.json")


FREED = frozenset({("incident.opened", "source")})
"""Enums that became open sets within a major, by event type and path: the exceptions from the rule.

Readers come first. From revision 1.1 on they take any value, and treat what they do not know as "other". Producers keep
to the values of the enum as long as a reader of revision 1.0 may run somewhere: the tests hold what is produced against
the oldest revision.
"""


class BrokenPromise(Exception):
    """An event's model no longer keeps what a frozen schema promised; `problems` says where and how."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Frozen:
    """One revision of one event type's schema."""

    type: str
    major: int
    revision: int
    schema: dict[str, Any]

    @property
    def name(self) -> str:
        """``incident.opened v1.0``."""
        return f"{self.type} v{self.major}.{self.revision}"


def schema_of(event: type[Event]) -> dict[str, Any]:
    """Today's JSON Schema of an event's data, named by its dataschema URI."""
    head = {"$schema": DIALECT, "$id": event.dataschema(), "x-topic": event.topic.name, "x-key": event.key_field}
    return head | event.model_json_schema()


def frozen(directory: Path = HOME) -> list[Frozen]:
    """Every frozen revision, by type, major and revision. ValueError for a file that is none."""
    found = (one for folder in directory.glob("*") for one in _read(folder))
    return sorted(found, key=lambda one: (one.type, one.major, one.revision))


def problems(directory: Path = HOME) -> list[str]:
    """How today's models break what was frozen; empty when they keep it all."""
    today = load_all()
    found: list[str] = []
    for one in frozen(directory):
        event = today.get(one.type)
        if event is None:
            found.append(f"{one.name}: the event type is gone from the registry")
        elif event.major == one.major:
            found += [f"{one.name}: {gap}" for gap in breaks(one.schema, schema_of(event)) if not _is_freed(one, gap)]
            found += _moved(one, event)
    return found


def unfrozen(directory: Path = HOME) -> list[type[Event]]:
    """The events whose promise of today stands in no file yet."""
    newest = {(one.type, one.major): promise(one.schema) for one in frozen(directory)}
    today = load_all().values()
    return [event for event in today if newest.get((event.type, event.major)) != promise(schema_of(event))]


def freeze(directory: Path = HOME) -> list[Path]:
    """Write a new revision for every event whose schema changed; the files written. `BrokenPromise` if one may not."""
    if broken := problems(directory):
        raise BrokenPromise(broken)
    return [_write(directory, event) for event in unfrozen(directory)]


def _write(directory: Path, event: type[Event]) -> Path:
    folder = directory / event.type
    taken = [one.revision for one in _read(folder) if one.major == event.major]
    path = folder / f"v{event.major}.{max(taken, default=-1) + 1}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(schema_of(event), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _read(folder: Path) -> Iterator[Frozen]:
    for path in folder.glob("*"):
        named = _FILE.fullmatch(path.name)
        if named is None:
            raise ValueError(f"{path} is no frozen schema: expected v<major>.<revision>.json")
        schema = json.loads(path.read_text(encoding="utf-8"))
        yield Frozen(folder.name, int(named["major"]), int(named["revision"]), schema)


def _is_freed(one: Frozen, gap: Break) -> bool:
    return gap.rule == "enum freed" and (one.type, gap.path) in FREED


def _moved(one: Frozen, event: type[Event]) -> list[str]:
    """Topic and key decide the order in which an aggregate's events are read: they are part of the promise."""
    routes = (("topic", "x-topic", event.topic.name), ("key", "x-key", event.key_field))
    return [f"{one.name}: {what} changed" for what, keyword, now in routes if one.schema.get(keyword) != now]
