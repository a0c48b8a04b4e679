"""One process that is kept alive: started, watched, restarted with growing pauses, and stopped."""

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

from farwatch_local.failures import ChildFailed
from farwatch_local.home import Home
from farwatch_local.identity import Identity
from farwatch_local.probes import Prober
from farwatch_local.specs import ProcessSpec
from farwatch_local.system_user import run_as

FIRST_PAUSE_S = 0.2
LONGEST_PAUSE_S = 5.0
MOST_DOUBLINGS = 10
STEADY_AFTER_S = 30.0
EARLY_EXITS_ALLOWED = 2
PR_SET_PDEATHSIG = 1


def pause_before_restart(exits_in_a_row: int) -> float:
    """Seconds to wait: 0.2, 0.4, 0.8 … 5. ``exits_in_a_row`` counts from 1."""
    return float(min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(exits_in_a_row - 1, MOST_DOUBLINGS)))


class Child:
    """A supervised process. ``notice`` is told of every death, ``changed`` of every change worth writing down."""

    def __init__(
        self, spec: ProcessSpec, home: Home, notice: Callable[[str], None], changed: Callable[[], None]
    ) -> None:
        self.spec = spec
        self.identity: Identity | None = None
        self.ready = False
        self.restarts = 0
        self.started_at: float | None = None
        self.last_exit: dict[str, Any] | None = None
        self._home = home
        self._notice = notice
        self._changed = changed
        self._process: asyncio.subprocess.Process | None = None
        self._stopping = asyncio.Event()
        self._became_ready = asyncio.Event()
        self._exits_in_a_row = 0
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to keep it alive; returns at once."""
        self._tasks = [asyncio.create_task(self._keep_alive()), asyncio.create_task(self._watch_ready())]

    async def until_ready(self, within_s: float) -> None:
        """Wait for its first readiness. Raises ``ChildFailed`` when it keeps ending before, or takes too long."""
        waiting = asyncio.create_task(self._became_ready.wait())
        try:
            await asyncio.wait({waiting, self._tasks[0]}, timeout=within_s, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
        if not self._became_ready.is_set():
            what = f"did not become ready within {within_s:.0f} s"
            if self.last_exit is not None and not self._stopping.is_set():
                what = f"ended with {self.last_exit['code']}"
            raise ChildFailed(self.spec.name, what, self._home.log_of(self.spec.name))

    async def stop(self) -> None:
        """Ask it to end, wait as long as its spec says, then kill it. It is not started again."""
        self._stopping.set()
        process = self._process
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(self.spec.stop_signal)
            try:
                await asyncio.wait_for(process.wait(), self.spec.stop_within_s)
            except TimeoutError:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.ready = False

    def facts(self) -> dict[str, Any]:
        """What state.json holds about it."""
        return {
            "name": self.spec.name,
            "pid": self.identity.pid if self.identity else None,
            "born": self.identity.born if self.identity else None,
            "port": self.spec.port,
            "ready": self.ready,
            "restarts": self.restarts,
            "started_at": self.started_at,
            "last_exit": self.last_exit,
            "stop_signal": int(self.spec.stop_signal),
        }

    async def _keep_alive(self) -> None:
        while not self._stopping.is_set():
            process = await self._spawn()
            code = await process.wait()
            self.ready = False
            self.identity = None
            if self._stopping.is_set():
                break
            pause = self._account_for(code)
            if not self._became_ready.is_set() and self._exits_in_a_row > EARLY_EXITS_ALLOWED:
                break
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)
            self.restarts += 1

    def _account_for(self, code: int) -> float:
        lived_s = time.time() - (self.started_at or 0.0)
        self._exits_in_a_row = 1 if lived_s > STEADY_AFTER_S else self._exits_in_a_row + 1
        pause = pause_before_restart(self._exits_in_a_row)
        self.last_exit = {"code": describe_exit(code), "at": time.time(), "lived_s": round(lived_s, 1)}
        self._notice(f"{self.spec.name} ended ({describe_exit(code)}), starting it again in {pause:.1f} s")
        self._changed()
        return pause

    async def _spawn(self) -> asyncio.subprocess.Process:
        spec = self.spec
        with self._home.log_of(spec.name).open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *spec.argv,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=dict(spec.env) or None,
                cwd="/",
                process_group=0,
                preexec_fn=_dies_with_parent(spec.stop_signal),
                **run_as(spec.run_as),
            )
        self.identity = Identity.of(self._process.pid)
        self.started_at = time.time()
        self._changed()
        return self._process

    async def _watch_ready(self) -> None:
        prober = Prober(self.spec.probe)
        async for ready in prober.answers():
            alive = self.identity is not None
            if (ready and alive) != self.ready:
                self.ready = ready and alive
                self._changed()
            if self.ready:
                self._became_ready.set()


def describe_exit(code: int) -> str:
    """An exit as people say it: ``exit 3`` or ``SIGKILL``."""
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit {code}"


_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def _dies_with_parent(stop_signal: signal.Signals) -> Callable[[], None]:
    """On Linux the kernel passes the stop signal on when the supervisor is killed, so nothing is left behind."""
    parent = os.getpid()

    def before_exec() -> None:
        if _LIBC is not None:
            _LIBC.prctl(PR_SET_PDEATHSIG, int(stop_signal), 0, 0, 0)
            if os.getppid() != parent:
                os._exit(1)

    return before_exec
