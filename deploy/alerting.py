"""Prometheus alert rules and Grafana dashboards name only metrics that some service declares."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_DECLARED = re.compile(r"(Counter|Gauge|Histogram)\(\s*\"(farwatch_\w+)\"")
_USED = re.compile(r"\bfarwatch_\w+")
_HISTOGRAM_PARTS = ("_bucket", "_count", "_sum")


def declared(sources: list[Path]) -> set[str]:
    """The time series that the metrics declared in these folders expose."""
    series: set[str] = set()
    for folder in sources:
        for path in folder.rglob("*.py"):
            for kind, name in _DECLARED.findall(path.read_text(encoding="utf-8")):
                series |= {name + part for part in _HISTOGRAM_PARTS} if kind == "Histogram" else {name}
    return series


def rule_complaints(document: dict[str, Any], known: set[str]) -> Iterator[str]:
    """What is wrong with a file of alert rules."""
    seen: set[str] = set()
    for group in document.get("groups", []):
        for rule in group.get("rules", []):
            name = rule.get("alert", "a rule without a name")
            if missing := {"alert", "expr", "labels", "annotations"} - rule.keys():
                yield f"{name} lacks {', '.join(sorted(missing))}"
            if name in seen:
                yield f"{name} is there twice"
            seen.add(name)
            if not {"summary", "description"} <= rule.get("annotations", {}).keys():
                yield f"{name} does not say what is wrong and what to do"
            yield from unknown_metrics(name, str(rule.get("expr", "")), known)
    if not seen:
        yield "there are no rules"


def dashboard_complaints(document: dict[str, Any], known: set[str]) -> Iterator[str]:
    """What is wrong with a dashboard."""
    for panel in document["panels"]:
        for target in panel["targets"]:
            yield from unknown_metrics(panel["title"], target["expr"], known)


def unknown_metrics(where: str, expression: str, known: set[str]) -> Iterator[str]:
    """The metrics in an expression that nobody declares."""
    for name in sorted(set(_USED.findall(expression)) - known):
        yield f"{where}: no service declares {name}"
