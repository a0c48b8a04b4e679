"""The clauses of the regulation, and of what goes beyond it, as capabilities with an id.

``R-<chapter>.<section>.<item>[letter]`` is the regulation's own text, ``R-X`` what it takes for granted, ``B`` what
users of the best peers have. A clause whose capability is shown bit by bit names its **parts**: it counts as proven
when each of them is. Markers of tests, events and pages that cite a clause are checked against this list.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from types import MappingProxyType
from typing import Any

WHOLE = "whole"
"""The one part of a clause that names none."""


@dataclass(frozen=True, slots=True)
class Clause:
    """``ground``: the words of the regulation. ``capability``: what a system that keeps them can do.

    ``parts``: name and meaning of each part of the capability that is shown by itself; never empty.
    """

    id: str
    ground: str
    capability: str
    parts: Mapping[str, str] = field(default_factory=dict)


class UnknownClause(LookupError):
    """There is no such clause, or it has no such part; the message names what there is."""


def part_of(clause_id: str, part: str | None) -> str:
    """The part that is meant by ``part``; None means the whole clause, which only an undivided one is.

    Raises `UnknownClause`.
    """
    clause = CLAUSES.get(clause_id)
    if clause is None:
        raise UnknownClause(f"There is no clause {clause_id}; contracts/clauses.json lists them.")
    wanted = WHOLE if part is None else part
    if wanted not in clause.parts:
        known = ", ".join(repr(name) for name in clause.parts)
        raise UnknownClause(f"{clause_id} has no part {wanted!r}; its parts are {known}.")
    return wanted


def _clause(row: Mapping[str, Any]) -> Clause:
    return Clause(row["id"], row["ground"], row["capability"], row.get("parts") or {WHOLE: row["capability"]})


def _read() -> Mapping[str, Clause]:
    rows = json.loads(files("contracts").joinpath("clauses.json").read_text(encoding="utf-8"))
    return MappingProxyType({row["id"]: _clause(row) for row in rows})


CLAUSES: Mapping[str, Clause] = _read()
"""Every clause by its id, in the order of the regulation."""
