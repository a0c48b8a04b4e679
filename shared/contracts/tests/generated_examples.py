"""Examples made from a JSON Schema of the kind pydantic writes for our events."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from contracts.compatibility import resolved
from contracts.open_values import KNOWN_VALUES

EARLIEST, LATEST = datetime(1970, 1, 2), datetime(2199, 12, 31)  # noqa: DTZ001  hypothesis adds the zone
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
SCALARS: Mapping[str, st.SearchStrategy[Any]] = {
    "string": WORDS,
    "string:uuid": st.uuids().map(str),
    "string:date": st.dates(EARLIEST.date(), LATEST.date()).map(date.isoformat),
    "string:date-time": st.datetimes(EARLIEST, LATEST, timezones=st.just(UTC)).map(datetime.isoformat),
    "number": st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
    "null": st.none(),
}


def examples(schema: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Data that the schema takes; optional fields are now there, now not."""
    return _of(resolved(schema, schema))


def produced(schema: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Data as today's producers write it: of an open set they say only what is known."""
    return _of(_closed(resolved(schema, schema)))


def _closed(node: Any) -> Any:
    if isinstance(node, list):
        return [_closed(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    enum = {"enum": node[KNOWN_VALUES]} if KNOWN_VALUES in node else {}
    return {key: _closed(value) for key, value in node.items()} | enum


def _of(node: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    if "anyOf" in node:
        return st.one_of([_of(branch) for branch in node["anyOf"]])
    if "enum" in node or "const" in node:
        return st.sampled_from(node.get("enum", [node.get("const")]))
    kind = node["type"]
    if kind == "object":
        if "properties" not in node:  # any JSON object
            return st.dictionaries(st.text(max_size=8), st.integers() | st.text(max_size=8), max_size=3)
        fields = {name: _of(field) for name, field in node["properties"].items()}
        required = {name: fields.pop(name) for name in node.get("required", ())}
        return st.fixed_dictionaries(required, optional=fields)
    if kind == "array":
        return st.lists(_of(node["items"]), max_size=3)
    if kind == "integer":
        return st.integers(node.get("minimum", -(2**63)), node.get("maximum", 2**63 - 1))
    return SCALARS[":".join(part for part in (kind, node.get("format")) if part)]
