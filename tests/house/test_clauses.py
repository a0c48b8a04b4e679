"""Whoever cites a clause cites one that exists."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from contracts.clauses import CLAUSES

ROOT = Path(__file__).resolve().parents[2]
CITED = re.compile(r"\bR-(?:X|\d+)(?:\.\d+)+[a-z]?(?![\w.]*\d)")
IMAGINED = {
    "shared/contracts/tests/test_clauses.py",
    "shared/svckit/tests/testing/test_clauses.py",
    "tests/house/test_clauses.py",
}
"""Tests of what happens to who cites a clause that does not exist."""


def cited(text: str) -> Iterator[tuple[int, str]]:
    """Each clause that a text names, with its line."""
    for number, line in enumerate(text.splitlines(), 1):
        yield from ((number, match[0]) for match in CITED.finditer(line))


def test_every_clause_that_is_cited_exists() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    names = [name for name in listed.split("\0") if name.endswith((".py", ".md", ".ts", ".tsx", ".html", ".txt"))]
    unknown = [
        f"{name}:{line} {clause}"
        for name in names
        if name not in IMAGINED and (ROOT / name).is_file()
        for line, clause in cited((ROOT / name).read_text(encoding="utf-8"))
        if clause not in CLAUSES
    ]
    assert unknown == []


def test_a_clause_that_does_not_exist_is_seen() -> None:
    assert [(line, clause in CLAUSES) for line, clause in cited("of R-3.3.1c,\nby R-3.30.1 and (R-X.99).")] == [
        (1, True),
        (2, False),
        (2, False),
    ]
