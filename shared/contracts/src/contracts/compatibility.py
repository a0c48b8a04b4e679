"""Our rule for schemas within a major, FULL_TRANSITIVE: old readers read new data, new readers read old data.

Allowed: a new optional field with a default, a new known value of an open set (`contracts.open_values`), and other
words in titles and descriptions. Everything else is a break and needs a new major, which is a new event type. Both
directions count, so a looser bound is as bad as a tighter one: a reader that knows an enum refuses what is said beyond
it, so that freeing one is a break, too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from contracts.open_values import KNOWN_VALUES

Node = Mapping[str, Any]
Rule = Literal[
    "field removed",
    "required field added",
    "optional became required",
    "required became optional",
    "type changed",
    "enum value added",
    "enum value removed",
    "enum freed",
    "known value removed",
    "bound changed",
    "default changed",
]

BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "additionalProperties",
)
WORDS = frozenset({"title", "description", "examples"})
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Break:
    """One way in which `new` is not compatible with `old`. `path` reads like ``assignments[].post``."""

    path: str
    rule: Rule
    detail: str

    def __str__(self) -> str:
        return f"{self.path or '(event)'}: {self.rule} ({self.detail})"


def breaks(old: Node, new: Node) -> list[Break]:
    """Every break between two JSON Schemas of one event type and major, as pydantic writes them."""
    return list(_compare(resolved(old, old), resolved(new, new), ""))


def resolved(node: Any, root: Node) -> Any:
    """The schema without references: each is replaced by what it points to (our events are trees)."""
    if isinstance(node, list):
        return [resolved(item, root) for item in node]
    if not isinstance(node, Mapping):
        return node
    if "$ref" in node:
        name = node["$ref"].removeprefix("#/$defs/")
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return resolved({**root["$defs"][name], **beside}, root)
    return {key: resolved(value, root) for key, value in node.items() if key != "$defs"}


def promise(schema: Node) -> Any:
    """The schema without its words: what two revisions must differ in to be two."""
    return _without_words(resolved(schema, schema))


def _without_words(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_words(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    kept = {key: value for key, value in node.items() if key not in WORDS}
    fields = {name: _without_words(field) for name, field in kept.pop("properties", {}).items()}
    return {key: _without_words(value) for key, value in kept.items()} | ({"properties": fields} if fields else {})


def _compare(old: Node, new: Node, path: str) -> Iterator[Break]:
    if _is_freed(old, new):
        yield Break(path, "enum freed", f"readers of before know only {sorted(_enum(old))}")
    elif _shape(old) != _shape(new):
        yield Break(path, "type changed", f"{_shape(old)} -> {_shape(new)}")
        return
    yield from _values(old, new, path)
    yield from _fields(old, new, path)
    if isinstance(old.get("items"), Mapping) and isinstance(new.get("items"), Mapping):
        yield from _compare(old["items"], new["items"], f"{path}[]")
    for old_choice, new_choice in zip(_choices(old), _choices(new), strict=True):
        yield from _compare(old_choice, new_choice, path)


def _fields(old: Node, new: Node, path: str) -> Iterator[Break]:
    before, after = old.get("properties", {}), new.get("properties", {})
    was, now = set(old.get("required", ())), set(new.get("required", ()))
    for name in before:
        here = f"{path}.{name}".lstrip(".")
        if name not in after:
            yield Break(here, "field removed", "it must stay until the next major")
            continue
        if (name in was) != (name in now):
            yield Break(here, "optional became required" if name in now else "required became optional", name)
        yield from _compare(before[name], after[name], here)
    for name in after:
        if name not in before and name in now:
            yield Break(f"{path}.{name}".lstrip("."), "required field added", "give it a default")


def _values(old: Node, new: Node, path: str) -> Iterator[Break]:
    if "enum" in new or "const" in new:
        before, after = _enum(old), _enum(new)
        yield from (Break(path, "enum value added", value) for value in sorted(after - before))
        yield from (Break(path, "enum value removed", value) for value in sorted(before - after))
    else:
        gone = sorted(_known(old) - _known(new))
        yield from (Break(path, "known value removed", f"{value}: events that say it are stored") for value in gone)
    for bound in BOUNDS:
        if old.get(bound) != new.get(bound):
            yield Break(path, "bound changed", f"{bound}: {old.get(bound)} -> {new.get(bound)}")
    if old.get("default", _MISSING) != new.get("default", _MISSING):
        yield Break(path, "default changed", f"{old.get('default')!r} -> {new.get('default')!r}")


def _shape(node: Node) -> str:
    """What kind of value a node takes, without its limits: "string:date-time", "null | object"."""
    if choices := _choices(node):
        return " | ".join(_shape(choice) for choice in choices)
    kind = node.get("type", "any")
    if isinstance(kind, list):
        kind = " | ".join(sorted(kind))
    enumerated = ":enum" if "enum" in node or "const" in node else ""
    form = f":{node['format']}" if "format" in node else ""
    return f"{kind}{form}{enumerated}"


def _is_freed(old: Node, new: Node) -> bool:
    """Whether an enum of before is an open set now."""
    return _shape(old) == "string:enum" and _shape(new) == "string" and KNOWN_VALUES in new


def _known(node: Node) -> set[str]:
    """What may stand there in events that are stored."""
    return set(node.get(KNOWN_VALUES, ())) or (_enum(node) if _shape(node) == "string:enum" else set())


def _choices(node: Node) -> list[Node]:
    """The branches of a union in an order that does not depend on how it was written."""
    branches: list[Node] = [*node.get("anyOf", ()), *node.get("oneOf", ())]
    return sorted(branches, key=_shape)


def _enum(node: Node) -> set[str]:
    values = node["enum"] if "enum" in node else [node["const"]] if "const" in node else []
    return {str(value) for value in values}
