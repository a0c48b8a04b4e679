"""Who may run beside whom: an experiment whose times are judged has the machine to itself."""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER = Path(tempfile.gettempdir())


@contextmanager
def turn(*, alone: bool) -> Iterator[None]:
    """Beside others of this run of pytest, or ``alone``: after those that have begun, and before any other begins."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid()}")
    with (
        (_FOLDER / f"farwatch-chaos-{run}.gate").open("w") as gate,
        (_FOLDER / f"farwatch-chaos-{run}.floor").open("w") as floor,
    ):
        fcntl.flock(gate, fcntl.LOCK_EX)  # who waits to be alone keeps it, so that nobody else begins meanwhile
        fcntl.flock(floor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        fcntl.flock(gate, fcntl.LOCK_UN)
        yield
