"""`--fast` runs what needs neither a database nor other processes, and finds that out by itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import pytest

@pytest.fixture
def service(postgres_server):
    raise AssertionError("there is no database")

@pytest.fixture
def bus(real_processes):
    raise AssertionError("there is no bus")

def test_decides():
    pass

def test_stores(service):
    pass

@pytest.mark.usefixtures("bus")
def test_publishes():
    pass

def test_cheats():
    from svckit.testing.databases import server_url
    server_url()
"""


@pytest.mark.usefixtures("real_processes")
def test_only_those_run_that_ask_for_neither_and_who_cheats_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -p svckit.testing.plugin -p no:randomly\n")
    (tmp_path / "test_it.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--fast", "test_it.py"]
    surroundings = {**os.environ, "FW_TEST_POSTGRES_URL": "postgresql://nobody@127.0.0.1:1/none"}
    done = subprocess.run(command, cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False)
    assert "1 failed, 1 passed, 2 deselected" in done.stdout, done.stdout + done.stderr
    assert "FAILED test_it.py::test_cheats" in done.stdout
