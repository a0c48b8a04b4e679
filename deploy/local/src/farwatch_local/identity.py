"""Which process is meant: a pid alone may have become somebody else's, so its start time goes with it."""

import contextlib
import signal
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import psutil

START_TOLERANCE_S = 1.5


@dataclass(frozen=True, slots=True)
class Identity:
    """A process on this machine: its pid and when it was born (seconds since 1970)."""

    pid: int
    born: float

    @classmethod
    def of(cls, pid: int) -> "Identity | None":
        """The process that has this pid now; None if there is none."""
        try:
            return cls(pid, psutil.Process(pid).create_time())
        except psutil.NoSuchProcess:
            return None

    @classmethod
    def read(cls, value: Any) -> "Identity | None":
        """From the ``{pid, born}`` of a state file; None if it is not one."""
        if not isinstance(value, dict):
            return None
        pid, born = value.get("pid"), value.get("born")
        if not isinstance(pid, int) or not isinstance(born, (int, float)) or pid <= 1:
            return None
        return cls(pid, float(born))

    def alive(self) -> bool:
        """Whether this very process still runs; a stranger with its pid, or a zombie, is not it."""
        try:
            process = psutil.Process(self.pid)
            return is_same(self.born, process.create_time()) and process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    def send(self, number: int) -> None:
        """Signal this very process; nothing happens if it is gone."""
        if self.alive():
            with contextlib.suppress(psutil.NoSuchProcess):
                psutil.Process(self.pid).send_signal(number)


def is_same(recorded: float, measured: float) -> bool:
    """Whether two birth times are one process's: the clock's adjustments move them by a little."""
    return abs(recorded - measured) <= START_TOLERANCE_S


def end_all(leftovers: Iterable[tuple[Identity, int]], patience_s: float) -> list[Identity]:
    """Ask each process to end with its own signal, wait, then kill those that stay. Returns whom it ended."""
    alive = [(identity, number) for identity, number in leftovers if identity.alive()]
    processes = []
    for identity, number in alive:
        with contextlib.suppress(psutil.NoSuchProcess):
            processes.append(psutil.Process(identity.pid))
        identity.send(number)
    _, stubborn = psutil.wait_procs(processes, timeout=patience_s)
    for process in stubborn:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(signal.SIGKILL)
    psutil.wait_procs(stubborn, timeout=patience_s)
    return [identity for identity, _ in alive]
