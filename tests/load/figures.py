"""Several runs of one experiment as one line: the median of each figure, and its range."""

import json
import statistics
from collections.abc import Iterable, Iterator
from typing import Any

_NAMES = ("experiment", "batch", "readers")


def summarised(results: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One entry per experiment, in the order they were run: its name, its runs, median and range by figure."""
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for result in results:
        groups.setdefault(tuple(result.get(name) for name in _NAMES), []).append(result)
    return [_summary(runs) for runs in groups.values()]


def name_of(entry: dict[str, Any]) -> str:
    """The experiment and what it was run with."""
    return " ".join(str(entry[name]) for name in _NAMES if name in entry)


def _summary(runs: list[dict[str, Any]]) -> dict[str, Any]:
    named = {name: runs[0][name] for name in _NAMES if name in runs[0]}
    values: dict[str, list[float]] = {}
    for run in runs:
        for figure, value in _figures(run):
            values.setdefault(figure, []).append(value)
    figures = {
        figure: {"median": statistics.median(found), "min": min(found), "max": max(found)}
        for figure, found in values.items()
    }
    return {**named, "runs": len(runs), "figures": figures}


def _figures(result: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, float]]:
    for name, value in result.items():
        if isinstance(value, dict):
            yield from _figures(value, f"{prefix}{name}.")
        elif isinstance(value, int | float) and name not in _NAMES:
            yield f"{prefix}{name}", value


def as_json(entry: dict[str, Any]) -> str:
    """One line."""
    return json.dumps(entry, ensure_ascii=False)
