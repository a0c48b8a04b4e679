"""uvicorn with our own end: readiness fails and streams end first, then connections drain, then the exit code tells."""

import asyncio
import contextlib
import gc
import inspect
import socket
from types import FrameType

import uvicorn
from fastapi import FastAPI

from svckit.core.dependency_checks import DependencyCheck, require
from svckit.core.telemetry import configure_logging
from svckit.host.service import Service
from svckit.web.runtime import Role, Runtime

CRASHED = 70
"""Exit code after a background task failed (EX_SOFTWARE)."""
_GC_THRESHOLDS = (20_000, 20, 50)
"""A batch of readings alone makes thousands of objects and no cycle: look for cycles less often than every 700."""


class Server(uvicorn.Server):
    """Sets the runtime's ``stopping`` on the first signal and leaves the rest to uvicorn; the second signal forces."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, delay_s: float) -> None:
        super().__init__(config)
        self._app = app
        self._delay_s = delay_s
        self._signalled = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def runtime(self) -> Runtime | None:
        """The running service, once it has started."""
        return getattr(self._app.state, "runtime", None)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Take the signal without passing it on, so that an orderly end exits with 0."""
        if self._signalled.is_set() or self._loop is None:
            self.should_exit = self.force_exit = True
            return
        self._loop.call_soon_threadsafe(self._signalled.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then watch for the end."""
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        _settle_garbage_collection()
        self._watcher = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        runtime = self.runtime
        if runtime is None:
            return
        signalled = asyncio.create_task(self._signalled.wait())
        failed = asyncio.create_task(runtime.stopping.wait())
        await asyncio.wait({signalled, failed}, return_when=asyncio.FIRST_COMPLETED)
        runtime.stopping.set()
        if runtime.failure is None:
            await asyncio.sleep(self._delay_s)
        self.should_exit = True
        for task in (signalled, failed):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


def _settle_garbage_collection() -> None:
    """What is loaded by now stays: the collector need not walk through it each time a batch makes many objects."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GC_THRESHOLDS)


def _holds() -> bool:
    startup, handle_exit = inspect.signature(uvicorn.Server.startup), inspect.signature(uvicorn.Server.handle_exit)
    return (
        list(startup.parameters) == ["self", "sockets"]
        and list(handle_exit.parameters) == ["self", "sig", "frame"]
        and {"started", "should_exit", "force_exit"} <= vars(uvicorn.Server(uvicorn.Config(""))).keys()
    )


CHECK = DependencyCheck("uvicorn", ">=0.38,<0.55", "where a server can be told to start and to end", _holds)


def run(service: Service, role: Role) -> int:
    """Serve until a signal or a crash; the exit code. Raises `DependencyChanged`."""
    require((CHECK,))
    settings = service.settings()
    configure_logging(service.source, settings.log_level)
    app = service.app(settings, role=role)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # svckit.web.client_address decides whom to believe
        date_header=True,
        lifespan="on",
        backlog=1024,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=max(1, int(settings.shutdown_grace_s)),
    )
    server = Server(config, app, settings.shutdown_delay_s)
    server.run()
    runtime = server.runtime
    if runtime is None or not server.started:
        return CRASHED
    return CRASHED if runtime.failure is not None else 0
