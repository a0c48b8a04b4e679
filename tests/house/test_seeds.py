"""CI's seed is the commit's: another with every commit, the same on every machine. The nightly run draws its own."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDED = ("chaos", "fuzz test-kafka", "test-console")


def planned(target: str, *assignments: str) -> str:
    """What make would do."""
    command = ["make", "--dry-run", "--no-print-directory", target, *assignments]
    # `make test SEED=7` hands its own seed down to whatever make it starts.
    alone = {name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MFLAGS", "SEED"}}
    return subprocess.run(command, cwd=ROOT, env=alone, capture_output=True, text=True, check=True).stdout


def seeds(plan: str) -> set[str]:
    """Every seed in it, however it is handed over."""
    return set(re.findall(r"(?:SEED=|seed[= ])(\d+)\b", plan))


def test_ci_takes_its_seed_from_the_commit_and_hands_it_to_everything_random() -> None:
    asked = ["git", "-c", "safe.directory=*", "rev-parse", "HEAD"]
    commit = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    plan = planned("ci")
    assert seeds(plan) == {str(int(commit[:7], 16))}
    for target in SEEDED:
        assert re.search(rf"{target} SEED=\d+", plan), target
    assert plan.count("--randomly-seed=") >= 2, "the tests, and those of each service alone"


def test_a_seed_that_is_given_is_taken() -> None:
    assert seeds(planned("ci", "SEED=7")) == {"7"}


def test_the_nightly_run_draws_a_fresh_one_and_uses_it_throughout() -> None:
    first, second = seeds(planned("ci-nightly")), seeds(planned("ci-nightly"))
    assert (len(first), len(second)) == (1, 1)
    assert first != second
