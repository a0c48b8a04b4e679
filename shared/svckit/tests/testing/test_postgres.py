"""The server of a run leaves nothing behind, not even where the run was killed."""

import os
from pathlib import Path

from svckit.testing.postgres import remove_leftovers


def folder(parent: Path, name: str, pid: int | None) -> Path:
    """A server's folder. ``pid`` None: it has not started yet."""
    data = parent / name / "data"
    data.mkdir(parents=True)
    if pid is not None:
        (data / "postmaster.pid").write_text(f"{pid}\n{data}\n")
    return parent / name


def test_only_what_a_dead_server_left_is_removed(tmp_path: Path) -> None:
    dead = folder(tmp_path, "farwatch-test-pg-dead", 2**22 + 1)  # above the largest there can be
    living = folder(tmp_path, "farwatch-test-pg-living", os.getpid())
    starting = folder(tmp_path, "farwatch-test-pg-starting", None)
    somebodys = folder(tmp_path, "somebody", 2**22 + 1)
    remove_leftovers(tmp_path)
    assert [path.exists() for path in (dead, living, starting, somebodys)] == [False, True, True, True]
