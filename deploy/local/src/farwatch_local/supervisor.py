"""The one process that starts all others in the right order, keeps them alive and stops them in the right order.

``python -m farwatch_local.supervisor`` is the detached form; ``farwatch up`` runs the same code in the foreground.
"""

import asyncio
import contextlib
import fcntl
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from farwatch_local import (
    caddy,
    console,
    databases,
    guests,
    kafka,
    kafka_programs,
    leftovers,
    migrations,
    postgres,
    rotation,
    services,
    signing_keys,
    terminal,
    topics,
)
from farwatch_local.child import Child
from farwatch_local.failures import AlreadyRunning, CannotStart, ChildFailed, PortBusy
from farwatch_local.home import Home, read_json, write_json
from farwatch_local.identity import Identity
from farwatch_local.options import Options, from_environment
from farwatch_local.ports import is_free, reserved
from farwatch_local.run_state import RunState
from farwatch_local.sink import process as sink
from farwatch_local.specs import ProcessSpec, Stage

PORT_NAMES = ("postgres", *kafka.PORT_NAMES, *databases.SERVICES, "sink", "smtp")
READY_WITHIN_S = 90.0
DEMO_WITHIN_S = 180.0
HEARTBEAT_S = 2.0
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

Say = Callable[[str], None]


class Supervisor:
    """One embedded run. ``say`` gets one line per step and per death of a child."""

    def __init__(self, options: Options, say: Say) -> None:
        self._options = options
        self._home = options.home
        self._say = say
        self._children: list[Child] = []
        self._stop = asyncio.Event()
        self._ends = ExitStack()
        self._state = RunState(self._home, options.url, Identity.of(os.getpid()), options.demo)

    async def run(self, on_ready: Callable[[], None]) -> int:
        """Start, call ``on_ready``, then work until a signal. Returns the exit code; raises ``CannotStart``."""
        loop = asyncio.get_running_loop()
        for number in STOP_SIGNALS:
            loop.add_signal_handler(number, self._stop.set)
        self._home.prepare()
        with only_supervisor(self._home), self._ends:
            heartbeat = asyncio.create_task(self._heartbeat())
            try:
                if await self._unless_stopped(self._start()):
                    self._enter("ready")
                    on_ready()
                    await self._stop.wait()
            except CannotStart as problem:
                self._state.failure = {"text": str(problem), "exit_code": problem.exit_code}
                raise
            finally:
                heartbeat.cancel()
                await self._stop_all()
        return 0

    async def _unless_stopped(self, work: Awaitable[None]) -> bool:
        """Do the work; give it up when asked to stop. Returns whether it was done."""
        task = asyncio.ensure_future(work)
        stop = asyncio.create_task(self._stop.wait())
        await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if task.done():
            task.result()
            return True
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, CannotStart):
            await task
        return False

    async def _start(self) -> None:
        if ended := await asyncio.to_thread(leftovers.clean, self._home):
            self._step(f"Ended {ended} processes that a killed run had left behind")
        if not is_free(self._options.port):
            raise PortBusy(self._options.port)
        guests.require_whole_past(self._options)
        ports = self._ends.enter_context(reserved(self._home, PORT_NAMES))
        signing_keys.ensure(self._home)
        built = asyncio.create_task(self._console())
        edges = self._launch(sink.spec(self._home, ports), caddy.spec(self._home, self._options.port, ports))
        brokers = await self._brokers(ports)
        bases = await self._databases(ports)
        await _all_ready(brokers)
        specs = services.specs(self._options, bases, ports)
        _, migrated = await asyncio.gather(
            topics.provision(services.bus_url(self._options, bases), services.PARTITIONS),
            migrations.migrate(self._home, bases, {spec.name: spec.env for spec in specs}),
        )
        self._step(f"Databases migrated: {', '.join(migrated)}" if migrated else "Databases are up to date")
        await self._past(bases, ports)
        await _all_ready(edges + self._launch(*specs))
        self._step("Five services, the front door and the sink are ready")
        self._write_credentials()
        await asyncio.gather(built, self._guests())

    async def _brokers(self, ports: dict[str, int]) -> list[Child]:
        """The run's own Kafka, on its way up, where it was asked for."""
        if not self._options.own_kafka:
            return []
        spec = await kafka.prepared(self._home, ports, self._step)
        self._options = replace(self._options, kafka_servers=kafka.servers(ports))
        self._step(f"Apache Kafka {kafka_programs.VERSION} is starting")
        return self._launch(spec)

    async def _databases(self, ports: dict[str, int]) -> databases.Databases:
        admin_url = self._options.postgres_url
        if admin_url is None:
            fresh = not postgres.is_initialised(self._home)
            await postgres.initialise(self._home)
            await _all_ready(self._launch(postgres.spec(self._home, ports["postgres"])))
            admin_url = postgres.admin_url(self._home, ports["postgres"])
            self._step("PostgreSQL 18 made and started" if fresh else "PostgreSQL 18 started")
        return await databases.ensure(admin_url, self._home)

    async def _console(self) -> None:
        """Build the console where its sources changed. A build that fails stops nothing, and is not overlooked."""
        if not self._options.console:
            return
        try:
            if await console.ensure(self._home.log_of("console-build"), self._step):
                self._step("The console is built")
        except console.NotBuilt as problem:
            self._say(str(problem))
            self._state.notice(str(problem))
            self._step(f"THE CONSOLE IS NOT UP TO DATE; everything else works, see {self._options.url}/local/")

    async def _past(self, bases: databases.Databases, ports: dict[str, int]) -> None:
        """History for a demo that begins; the services do not run yet, so that nobody else moves time."""
        if await guests.write_past(self._options, bases, ports):
            self._step("The last two weeks of the demo are written")

    async def _guests(self) -> None:
        if not self._options.demo:
            return
        first = not self._home.demo_file.exists()
        try:
            await _all_ready(self._launch(guests.keeper(self._options)), DEMO_WITHIN_S)
            await _all_ready(self._launch(*guests.stations(self._options)))
        except ChildFailed as problem:
            self._say(str(problem))
            self._step("The demo is not complete; everything else works")
        else:
            self._step("Demo sites made, their stations report" if first else "Demo stations report")

    def _launch(self, *specs: ProcessSpec) -> list[Child]:
        children = [Child(spec, self._home, self._notice, self._write) for spec in specs]
        self._children += children
        for child in children:
            child.start()
        return children

    async def _stop_all(self) -> None:
        self._enter("stopping")
        for stage in Stage:
            await asyncio.gather(*(child.stop() for child in self._children if child.spec.stage is stage))
        self._enter("failed" if self._state.failure else "stopped")

    async def _heartbeat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S)
            self._write()
            rotation.rotate_all(self._home.logs)

    def _write_credentials(self) -> None:
        write_json(
            self._home.credentials_file,
            {
                "url": self._options.url,
                "username": services.ADMIN_USERNAME,
                "password": self._home.secret(services.ADMIN_PASSWORD),
            },
        )

    def _enter(self, phase: str) -> None:
        self._state.phase = phase
        self._write()

    def _step(self, text: str) -> None:
        self._say(f"{self._state.step(text):5.1f} s  {text}")
        self._write()

    def _notice(self, text: str) -> None:
        self._state.notice(text)
        if not self._stop.is_set():
            self._say(f"         {text}")

    def _write(self) -> None:
        self._state.write(self._children)


async def _all_ready(children: list[Child], within_s: float = READY_WITHIN_S) -> None:
    await asyncio.gather(*(child.until_ready(within_s) for child in children))


@contextmanager
def only_supervisor(home: Home) -> Iterator[None]:
    """Hold the home's lock. Raises ``AlreadyRunning`` when another supervisor does."""
    with home.lock_file.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            known = Identity.read(read_json(home.state_file).get("supervisor"))
            raise AlreadyRunning(home.root, known.pid if known else None) from None
        yield


def main(wish: str) -> int:
    """Run detached, as ``farwatch up --detach`` asks (a JSON object). Returns the exit code."""
    asked = json.loads(wish)
    try:
        options = from_environment(
            Path(asked["home"]), asked["port"], demo=asked["demo"], bus=asked["bus"], console=asked["console"]
        )
        return asyncio.run(Supervisor(options, terminal.say).run(lambda: terminal.say("Ready.")))
    except CannotStart as problem:
        terminal.complain(problem)
        return problem.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
