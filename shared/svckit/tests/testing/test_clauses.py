"""The matrix of clauses says proven only of what passed, and the plugin refuses a marker for what does not exist."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from contracts.clauses import CLAUSES
from svckit.testing.clauses import Outcome, Proof, Row, matrix, told

RELIEF = "R-3.3.1f"


def row_of(*proofs: Proof, clause: str = RELIEF) -> Row:
    return next(row for row in matrix(proofs) if row.clause.id == clause)


def proof(part: str, outcome: Outcome = "passed", test: str = "a test") -> Proof:
    return Proof(RELIEF, part, test, outcome)


def test_a_clause_is_proven_when_each_of_its_parts_is() -> None:
    parts = CLAUSES[RELIEF].parts
    assert row_of(*(proof(part) for part in parts)).standing == "proven"
    for left_out in parts:
        row = row_of(*(proof(part) for part in parts if part != left_out))
        assert (row.standing, row.missing) == ("partly", (left_out,))


def test_a_clause_that_no_test_speaks_of_is_not_proven() -> None:
    assert row_of().standing == "none"


@pytest.mark.parametrize("outcome", ["failed", "skipped"])
def test_a_test_that_did_not_pass_proves_nothing_even_where_it_passed_with_other_parameters(outcome: Outcome) -> None:
    row = row_of(proof("relief"), proof("relief", outcome))
    assert (row.standing, row.failed) == ("none", ("a test",))


def test_the_matrix_says_what_is_missing_and_ends_with_the_sum() -> None:
    lines = list(told(matrix([proof("relief")])))
    assert lines[0] == f"{RELIEF} partly (missing: order, signature, overstay, escalation)"
    assert lines[-1] == f"of {len(CLAUSES)} clauses 0 are proven, 1 partly, {len(CLAUSES) - 1} not"


def run_marked(folder: Path, *markers: str) -> str:
    """What pytest says of a file with one passing test per marker."""
    tests = [f"@pytest.mark.clause({marker})\ndef test_{n}():\n    pass\n" for n, marker in enumerate(markers)]
    (folder / "test_marked.py").write_text("import pytest\n" + "\n".join(tests), encoding="utf-8")
    ini = "[pytest]\naddopts = -p svckit.testing.plugin\nmarkers = clause(id, part): of a clause\n"
    (folder / "pytest.ini").write_text(ini, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:randomly", "-n", "2", "--clauses", str(folder)]
    environment = {**os.environ, "FW_TEST_POSTGRES_URL": "postgresql://nobody@127.0.0.1:1/none"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False).stdout


@pytest.mark.usefixtures("real_processes")
def test_the_plugin_takes_what_workers_found_and_fails_a_test_of_a_clause_that_is_not_there(tmp_path: Path) -> None:
    said = run_marked(tmp_path, '"R-3.2.1a"', '"R-3.3.1f", part="relief"', '"R-3.10.1"', '"R-3.3.1f"')
    assert "R-3.2.1a proven\n" in said
    assert "R-3.3.1f partly (missing: order, signature, overstay, escalation)\n" in said
    assert "There is no clause R-3.10.1" in said
    assert "R-3.3.1f has no part 'whole'" in said
    assert "2 passed, 2 errors" in said
