"""The stage: a whole Farwatch whose PostgreSQL and network are ours to break."""

import asyncio
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any, Literal

import asyncpg
import httpx
from background_loop import BackgroundLoop
from farwatch_town import Run, eventually, farwatch
from own_kafka import OwnKafka
from own_postgres import OwnPostgres
from proxy import Proxy
from stage_bus import KafkaStageBus, PostgresStageBus, StageBus, relay_of, send

from farwatch_local import databases, services
from farwatch_local.home import Home, read_json
from farwatch_local.options import Options
from farwatch_local.ports import LOOPBACK
from svckit.messaging.bus.port import Record
from svckit.testing.ports import free_port

SERVICES = databases.SERVICES
SABOTAGE = Path(__file__).parent / "sabotage"
FRONT_DOOR = "caddy"
IN_THE_CHAIN = ("monitoring", "incident", "notify")
"""From the reading to the message."""
HEARTBEAT_EVERY_S = 5.0
HEARTBEAT_PATIENCE_S = 8.0
CHANNEL_TIMEOUT_S = 3
QUICK = {
    "FW_ALARM_PATH_HEARTBEAT_EVERY_S": "2",
    "FW_HEARTBEAT_PATIENCE_S": str(HEARTBEAT_PATIENCE_S),
    "FW_SMTP_TIMEOUT_S": str(CHANNEL_TIMEOUT_S),
    "FW_WEBHOOK_TIMEOUT_S": str(CHANNEL_TIMEOUT_S),
}
"""What production takes minutes for, an experiment has in seconds."""


class Stage:
    """Farwatch as ``farwatch up`` starts it, on our own PostgreSQL (and Kafka) behind our own proxy."""

    def __init__(self, root: Path, transport: Literal["postgres", "kafka"] = "postgres") -> None:
        self.transport = transport
        self.gone: set[str] = set()
        """Addresses of earlier experiments: what still reaches these is nothing that a later one is judged by."""
        self._ends = ExitStack()
        try:
            self._begin(root)
        except BaseException:
            self.close()
            raise

    def _begin(self, root: Path) -> None:
        self.loop = BackgroundLoop()
        self._ends.callback(self.loop.close)
        self.postgres = OwnPostgres(self.loop, root / "disk")
        self._ends.callback(self.postgres.close)
        self.network = Proxy(self.loop, self.postgres.port)
        self._ends.callback(self.network.close)
        admin_url = self.postgres.url(port=self.network.port)
        self.home = Home(root / "farwatch")
        settings = {"FW_POSTGRES_URL": admin_url, **QUICK}
        servers = None
        if self.transport == "kafka":
            kafka = OwnKafka(self.loop, root / "kafka")
            self._ends.callback(kafka.close)
            servers = settings["KAFKA_BOOTSTRAP_SERVERS"] = kafka.servers
            self.bus: StageBus = KafkaStageBus(self.loop, kafka)
        else:
            self.bus = PostgresStageBus(self.loop, self.postgres, self.network, self.home)
        port = free_port()
        self._admin_url = admin_url
        self._options = Options(self.home, port, demo=False, bus=self.transport, kafka_servers=servers)
        self._ends.callback(farwatch, "down", "--home", str(self.home.root))  # also what came up by half
        self.run = Run(self.home.root, port, bus=self.transport, settings=settings)
        self._ends.callback(self.run.http.close)

    def close(self) -> None:
        """Stop everything."""
        self._ends.close()

    def ports(self) -> dict[str, int]:
        """The loopback port of each part."""
        return {name: int(port) for name, port in read_json(self.home.root / "ports.json").items()}

    def pid(self, name: str) -> int:
        """The process of a service as it is now; waits while it is being started again."""

        def look() -> int | None:
            processes = read_json(self.home.state_file).get("processes", [])
            pid: int | None = next(process["pid"] for process in processes if process["name"] == name)
            return pid if pid and Path(f"/proc/{pid}").exists() else None

        found: int = eventually(look, f"process of {name}")
        return found

    def kill(self, service: str) -> None:
        """SIGKILL a service; its supervisor starts it again."""
        os.kill(self.pid(service), signal.SIGKILL)

    @contextmanager
    def frozen(self, service: str) -> Iterator[None]:
        """The process stands still while the block runs."""
        pid = self.pid(service)
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)

    def ready(self, service: str, port: int | None = None) -> None:
        """Wait until a service says that it is ready."""
        url = f"http://{LOOPBACK}:{port or self.ports()[service]}/readyz"

        def look() -> bool:
            try:
                return httpx.get(url, timeout=2, trust_env=False).status_code == 200
            except httpx.TransportError:
                return False

        eventually(look, f"readiness of {service}")

    def all_ready(self) -> None:
        """Wait until all five are ready."""
        for service in SERVICES:
            self.ready(service)

    @contextmanager
    def replica(self, service: str, **settings: str) -> Iterator["subprocess.Popen[bytes]"]:
        """A second process of a service with the same settings, ready, on a port of its own, while the block runs."""
        bases = databases.Databases(
            {
                name: databases.url_of(self._admin_url, name, self.home.secret(f"{name}.password"))
                for name in databases.NAMES
            }
        )
        port = free_port()
        environment = services.environment(service, self._options, bases, self.ports())
        spec = next(spec for spec in services.specs(self._options, bases, self.ports()) if spec.name == service)
        with self.home.log_of(f"{service}-replica").open("ab") as log:
            process = subprocess.Popen(
                spec.argv, env={**environment, "FW_PORT": str(port), **settings}, stdout=log, stderr=log, cwd="/"
            )
        try:
            self.ready(service, port)
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def saboteur(self, service: str, way: str, **settings: str) -> AbstractContextManager["subprocess.Popen[bytes]"]:
        """A replica that is broken on purpose; `sabotage.saboteurs` has the ways."""
        return self.replica(service, PYTHONPATH=str(SABOTAGE), SABOTAGE=way, **settings)

    def terminate(self, service: str) -> None:
        """SIGTERM a service as a rolling restart does; its supervisor starts it again."""
        os.kill(self.pid(service), signal.SIGTERM)

    def stop(self, service: str) -> None:
        """SIGTERM a service and wait until that process is gone."""
        pid = self.pid(service)
        os.kill(pid, signal.SIGTERM)
        eventually(lambda: not Path(f"/proc/{pid}").exists(), f"end of {service}")

    def fetch(self, database: str, query: str, *arguments: Any) -> list[asyncpg.Record]:
        """Rows, asked for as the superuser and past the proxy."""
        return self.loop.run(self._fetch(database, query, arguments))

    async def _fetch(self, database: str, query: str, arguments: tuple[Any, ...]) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(self.postgres.url(database), timeout=10)
        try:
            return list(await connection.fetch(query, *arguments, timeout=30))
        finally:
            await asyncio.shield(connection.close(timeout=5))

    @contextmanager
    def locked(self, database: str, relation: str) -> Iterator[None]:
        """Somebody holds a table while the block runs."""
        connection = self.loop.run(self._lock(database, relation))
        try:
            yield
        finally:
            self.loop.run(connection.close())

    async def _lock(self, database: str, relation: str) -> "asyncpg.Connection[asyncpg.Record]":
        connection = await asyncpg.connect(self.postgres.url(database), timeout=10)
        await connection.execute(f"BEGIN; LOCK TABLE {relation} IN ACCESS EXCLUSIVE MODE")
        return connection

    @contextmanager
    def altered(self, database: str, breaks: str, mends: str, *arguments: Any) -> Iterator[None]:
        """Rows are not what they were while the block runs."""
        self.fetch(database, breaks, *arguments)
        try:
            yield
        finally:
            self.fetch(database, mends, *arguments)

    def dead_letters(self) -> int:
        """Messages set aside by any service so far."""
        return sum(len(self.fetch(service, "SELECT id FROM dead_letters")) for service in SERVICES)

    def send(self, records: list[Record]) -> None:
        """Put records on the bus as any producer could."""
        send(self.loop, self.bus, records)

    def relay_of(self, service: str) -> AbstractContextManager[Callable[[], list[Record]]]:
        """We hold the lock of a service's relay while the block runs; the function gives what the relay would send."""
        return relay_of(self.loop, self.postgres.url(service))

    @contextmanager
    def misbehaving(self, **faults: str | int) -> Iterator[None]:
        """The sink misbehaves while the block runs; see `farwatch_local.sink.faults`."""
        assert self.run.http.put("/sink/api/faults", json=faults).is_success
        try:
            yield
        finally:
            assert self.run.http.put("/sink/api/faults", json={}).is_success


def dies(process: "subprocess.Popen[bytes]") -> None:
    """Wait until its fail point has killed a replica."""
    eventually(lambda: process.poll() is not None, "death at the fail point")
    assert process.returncode == -signal.SIGKILL
