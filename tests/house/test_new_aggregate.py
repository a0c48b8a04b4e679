"""`make new-aggregate` in a copy of the repository: what it makes is clean and passes the tests of its kind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from scaffold import Names, Refused

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("pyproject.toml", "shared", "services/*-svc/*", "deploy", "tests")
NOTES = ("reporting", "meeting_notes", "meeting_note", "会议纪要")
"""Two words, and a service whose walk is short."""
TESTS = (
    "services/reporting-svc/tests/test_meeting_notes.py",
    "tests/every_service/test_access_walk.py",
    "tests/every_service/test_migrations.py",
    "tests/every_service/test_errors.py",
    "shared/contracts/tests/test_compatibility.py",
)
CHOSEN = "(reporting or meeting_note or frozen) and not headquarters and not left_open"
"""Not the walk's own negative control, and not its longest way: what they say does not depend on one aggregate."""
PROOFS = (
    "test_meeting_notes.py::test_it_is_closed_once_and_the_others_are_told_each_time",
    "test_access_walk.py::test_who_has_the_role_is_let_in_at_their_own_site[reporting]",
    "test_compatibility.py::TestGoldenExamples::test_reads_in_todays_model_and_says_the_same[meeting_note.registered/open]",
)
"""Of each kind one that must have run: a test that is not chosen is not green."""


class Copy:
    """The tracked files of the repository in a folder of their own, where Python finds that copy's packages first."""

    def __init__(self, home: Path) -> None:
        self.home = home
        listed = subprocess.run(["git", "ls-files", "-z", *COPIED], cwd=ROOT, capture_output=True, check=True).stdout
        for name in filter(None, listed.decode().split("\0")):
            if (ROOT / name).is_file():
                (home / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, home / name)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A Python program in the copy."""
        sources = sorted(map(str, (*self.home.glob("shared/*/src"), *self.home.glob("services/*/src"))))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sources)}
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=self.home, env=environment, capture_output=True, text=True, check=False)

    def state(self) -> dict[str, str]:
        """Every source and example of the copy."""
        return {str(path): path.read_text("utf-8") for kind in ("py", "json") for path in self.home.rglob(f"*.{kind}")}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy in which reporting-svc has meeting notes."""
    copy = Copy(tmp_path_factory.mktemp("repository"))
    made = copy.run("deploy/scaffold.py", *NOTES)
    assert made.returncode == 0, made.stderr
    return copy


@pytest.mark.xdist_group("new aggregate")
def test_what_it_makes_is_clean(copy: Copy) -> None:
    for command in ("check", "format --check"):
        checked = copy.run("-m", "ruff", *command.split(), "--no-cache", ".")
        assert checked.returncode == 0, checked.stdout


@pytest.mark.xdist_group("new aggregate")
@pytest.mark.timeout(600)
@pytest.mark.usefixtures("postgres_server")
def test_what_it_makes_passes_the_tests_of_its_kind(copy: Copy) -> None:
    tested = copy.run("-m", "pytest", "-v", "-n", "0", "-p", "no:randomly", "-k", CHOSEN, *TESTS)
    assert tested.returncode == 0, tested.stdout
    for name in PROOFS:
        assert f"{name} PASSED" in tested.stdout


@pytest.mark.xdist_group("new aggregate")
def test_nothing_is_overwritten(copy: Copy) -> None:
    before = copy.state()
    again = copy.run("deploy/scaffold.py", *NOTES)
    assert (again.returncode, "is there already" in again.stderr) == (1, True)
    assert copy.state() == before


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (Names("roster", "Visitors", "visitor", "访客"), "is no name"),
        (Names("roster", "../visitors", "visitor", "访客"), "is no name"),
        (Names("roster", "class", "visitor", "访客"), "is no name"),
        (Names("roster", "", "visitor", "访客"), "is no name"),
        (Names("roster", "sheep", "sheep", "羊"), "two names"),
        (Names("roster", "visitors", "visitor", "guest"), "in Chinese"),
        (Names("roster", "visitors", "visitor", '访"客'), "in Chinese"),
        (Names("payroll", "visitors", "visitor", "访客"), "incident, monitoring, notify, reporting, roster"),
    ],
)
def test_what_is_no_name_is_refused_with_what_to_do(names: Names, why: str) -> None:
    with pytest.raises(Refused, match=why):
        names.check()
