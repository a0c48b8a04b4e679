"""The server of a run leaves nothing behind, not even where the run was killed."""

import os
import time
from pathlib import Path

from svckit.testing.postgres import remove_leftovers


def folder(parent: Path, name: str, pid: int | None, age_s: float = 3600) -> Path:
    """A server's folder, made so long ago. ``pid`` None: it has not started yet."""
    data = parent / name / "data"
    data.mkdir(parents=True)
    if pid is not None:
        (data / "postmaster.pid").write_text(f"{pid}\n{data}\n")
    made = time.time() - age_s
    os.utime(parent / name, (made, made))
    return parent / name


def test_only_what_a_dead_server_left_is_removed(tmp_path: Path) -> None:
    dead = folder(tmp_path, "farwatch-test-pg-dead", 2**22 + 1)  # above the largest there can be
    living = folder(tmp_path, "farwatch-test-pg-living", os.getpid())
    being_made = folder(tmp_path, "farwatch-test-pg-made", 2**22 + 1, age_s=2)  # initdb's server has ended
    starting = folder(tmp_path, "farwatch-test-pg-starting", None)
    somebodys = folder(tmp_path, "somebody", 2**22 + 1)
    remove_leftovers(tmp_path)
    assert [path.exists() for path in (dead, living, being_made, starting, somebodys)] == [
        False,
        True,
        True,
        True,
        True,
    ]
