"""Which clauses the tests of a run have proven: pure, from what each marked test came to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from contracts.clauses import CLAUSES, WHOLE, Clause

Outcome = Literal["passed", "failed", "skipped"]
Standing = Literal["proven", "partly", "none"]


@dataclass(frozen=True, slots=True)
class Proof:
    """A test that carries a clause's marker, and what it came to. ``test``: its id without parameters."""

    clause: str
    part: str
    test: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Row:
    """One clause in the matrix. ``missing``: the parts that no test of this run has proven."""

    clause: Clause
    proven: dict[str, tuple[str, ...]]
    missing: tuple[str, ...]
    failed: tuple[str, ...]

    @property
    def standing(self) -> Standing:
        """A clause is proven when each of its parts is."""
        if not self.missing:
            return "proven"
        return "partly" if self.proven else "none"


def matrix(proofs: Iterable[Proof]) -> list[Row]:
    """A row for every clause there is. A test proves its part only where every run of it passed."""
    outcomes: dict[tuple[str, str], dict[str, set[Outcome]]] = {}
    for proof in proofs:
        tests = outcomes.setdefault((proof.clause, proof.part), {})
        tests.setdefault(proof.test, set()).add(proof.outcome)
    return [_row(clause, outcomes) for clause in CLAUSES.values()]


def told(rows: Iterable[Row]) -> Iterator[str]:
    """The matrix as lines: first every clause that a test speaks of, then those without one, then the sum."""
    known = list(rows)
    for row in known:
        if row.proven or row.failed:
            yield from _lines(row)
    silent = [row.clause.id for row in known if not row.proven and not row.failed]
    yield f"none: {' '.join(silent)}"
    counts = {name: sum(row.standing == name for row in known) for name in ("proven", "partly", "none")}
    yield f"of {len(known)} clauses {counts['proven']} are proven, {counts['partly']} partly, {counts['none']} not"


def _row(clause: Clause, outcomes: dict[tuple[str, str], dict[str, set[Outcome]]]) -> Row:
    proven: dict[str, tuple[str, ...]] = {}
    failed: list[str] = []
    for part in clause.parts:
        tests = outcomes.get((clause.id, part), {})
        passed = tuple(sorted(test for test, runs in tests.items() if runs == {"passed"}))
        if passed:
            proven[part] = passed
        failed += sorted(test for test, runs in tests.items() if runs != {"passed"})
    missing = tuple(part for part in clause.parts if part not in proven)
    return Row(clause, proven, missing, tuple(failed))


def _lines(row: Row) -> Iterator[str]:
    missing = f" (missing: {', '.join(row.missing)})" if row.standing == "partly" else ""
    yield f"{row.clause.id} {row.standing}{missing}"
    for part, tests in row.proven.items():
        if part != WHOLE:
            yield f"    {part}"
        yield from (f"        {test}" for test in tests)
    yield from (f"    not passed: {test}" for test in row.failed)
    yield ""
