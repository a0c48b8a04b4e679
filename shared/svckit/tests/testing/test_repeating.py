"""A run is repeated by its seed and no other way, says so when it fails, and keeps silent about nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import pytest
from hypothesis import given, settings, strategies as st

@settings(max_examples=12)
@given(st.integers())
def test_prints(value):
    print("example", value)

@given(st.integers())
def test_is_small(value):
    assert value < 1000

def test_gives_up():
    pytest.skip("no browser here")

@pytest.mark.xfail(strict=True)
def test_is_known_to_fail():
    assert False
"""
PLUGINS = ("-p", "svckit.testing.plugin", "-p", "svckit.testing.repeating", "-p", "no:cacheprovider")


def run(folder: Path, seed: int, **environment: str) -> str:
    """What a run of these tests says, in a process of its own, in CI."""
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_it.py").write_text(TESTS)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        "0",
        "-s",
        "-ra",
        *PLUGINS,
        f"--randomly-seed={seed}",
        "test_it.py",
    ]
    surroundings = {**os.environ, "CI": "1", **environment}
    done = subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def examples(said: str) -> list[str]:
    found = [line.rpartition(" ")[2] for line in said.splitlines() if "example" in line]
    assert len(found) >= 12, said
    return found


@pytest.mark.usefixtures("real_processes")
def test_hypothesis_takes_the_seed_of_the_run_failures_say_it_and_skips_fail_where_all_must_run(tmp_path: Path) -> None:
    strict, lax, other = run(tmp_path, 7, FW_NO_SKIPS="1"), run(tmp_path, 7, FW_NO_SKIPS="0"), run(tmp_path, 8)
    assert examples(strict) == examples(lax) != examples(other)
    for said in (strict, lax):
        assert "make test SEED=7" in said
        assert "@reproduce_failure(" in said
        assert "no browser here" in said
        assert "1 xfailed" in said
    assert "test_gives_up WAS NOT RUN" in strict
    assert ("2 failed" in strict, "1 failed" in lax, "1 skipped" in lax) == (True, True, True)
