"""After a supervisor was killed: end what it left, and only that."""

import contextlib
import signal

from farwatch_local.home import Home, read_json
from farwatch_local.identity import Identity, end_all

PATIENCE_S = 8.0


def left_behind(home: Home) -> list[tuple[Identity, int]]:
    """The processes of the last run, as its state file names them, with the signal each one wants."""
    facts = read_json(home.state_file).get("processes", [])
    return [
        (identity, int(fact.get("stop_signal", signal.SIGTERM)))
        for fact in facts
        if (identity := Identity.read(fact)) is not None
    ]


def clean(home: Home) -> int:
    """End those that still run (the caller holds the home's lock, so their supervisor is gone). Returns how many."""
    ended = end_all(left_behind(home), PATIENCE_S)
    _forget_dead_postmaster(home)
    return len(ended)


def _forget_dead_postmaster(home: Home) -> None:
    """A pid file of a dead postmaster whose pid a stranger has now would stop PostgreSQL from starting."""
    file = home.postgres / "postmaster.pid"
    with contextlib.suppress(FileNotFoundError, ValueError, IndexError):
        lines = file.read_text().splitlines()
        postmaster = Identity(int(lines[0]), float(lines[2]))
        if not postmaster.alive():
            file.unlink()
