"""Three Kafka nodes on loopback, each broker and controller, as a small production cluster is; any may be killed."""

import asyncio
import base64
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from farwatch_local import kafka, kafka_programs
from farwatch_local.failures import last_lines
from farwatch_local.home import Home
from farwatch_local.kafka_probe import names_a_broker
from farwatch_local.kafka_programs import Programs
from farwatch_local.ports import LOOPBACK, allocate

NODES = (1, 2, 3)
READY_WITHIN_S = 120.0
REPLICATED = {
    **kafka.ONE_NODE,
    "offsets.topic.replication.factor": "3",
    "transaction.state.log.replication.factor": "3",
    "transaction.state.log.min.isr": "2",
    "share.coordinator.state.topic.replication.factor": "3",
    "share.coordinator.state.topic.min.isr": "2",
    "default.replication.factor": "3",
    "min.insync.replicas": "2",
}


class Brokers:
    """The cluster. ``servers`` is the list its clients are given; a node is named by its number."""

    def __init__(self, folder: Path, programs: Programs) -> None:
        self._folder = folder
        self._programs = programs
        names = [name for node in NODES for name in (f"kafka-{node}", f"controller-{node}")]
        home = Home(folder)
        home.prepare()
        self._ports = allocate(home, tuple(names))
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        self.servers = ",".join(f"{LOOPBACK}:{self._ports[f'kafka-{node}']}" for node in NODES)

    async def start(self) -> None:
        """Format the storage of every node, start them all, wait until each names a broker."""
        cluster = base64.urlsafe_b64encode(uuid4().bytes).decode().rstrip("=")
        for node in NODES:
            tool = ("kafka.tools.StorageTool", "format", f"--cluster-id={cluster}", "--config", self._configure(node))
            code = await kafka_programs.run(self._programs.command(*kafka.JVM, *kafka.LOGGING, *tool), self._log(node))
            assert code == 0, last_lines(self._log(node))
        for node in NODES:
            self.begin(node)
        for node in NODES:
            await self.ready(node)

    def begin(self, node: int) -> None:
        """Start one node's process."""
        settings = self._folder / f"node-{node}" / "server.properties"
        with self._log(node).open("ab") as words:
            self._running[node] = subprocess.Popen(
                self._programs.command(*kafka.JVM, *kafka.LOGGING, "kafka.Kafka", str(settings)),
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=words,
            )

    async def ready(self, node: int) -> None:
        """Wait until it names a broker."""
        async with asyncio.timeout(READY_WITHIN_S):
            while not await names_a_broker(LOOPBACK, self._ports[f"kafka-{node}"], within_s=3.0):
                assert self._running[node].poll() is None, last_lines(self._log(node))
                await asyncio.sleep(0.2)

    def kill(self, node: int) -> None:
        """As a power cut would: SIGKILL."""
        self._running[node].send_signal(signal.SIGKILL)
        self._running.pop(node).wait()

    def stop(self) -> None:
        """End them all at once; nothing of theirs is kept."""
        for node in list(self._running):
            self.kill(node)

    def _log(self, node: int) -> Path:
        return self._folder / f"node-{node}.log"

    def _configure(self, node: int) -> str:
        folder = self._folder / f"node-{node}"
        folder.mkdir()
        broker, controller = (f"{LOOPBACK}:{self._ports[f'{kind}-{node}']}" for kind in ("kafka", "controller"))
        voters = ",".join(f"{one}@{LOOPBACK}:{self._ports[f'controller-{one}']}" for one in NODES)
        settings = {
            **REPLICATED,
            "node.id": str(node),
            "controller.quorum.voters": voters,
            "listeners": f"PLAINTEXT://{broker},CONTROLLER://{controller}",
            "advertised.listeners": f"PLAINTEXT://{broker}",
            "log.dirs": str(folder / "data"),
        }
        file = folder / "server.properties"
        file.write_text("".join(f"{name}={json.dumps(value)[1:-1]}\n" for name, value in settings.items()))
        return str(file)


@contextmanager
def cluster(folder: Path) -> Iterator[Brokers]:
    """A cluster that is not started yet; stopped and removed afterwards."""
    programs = kafka_programs.find(os.environ)
    brokers = Brokers(folder, programs)
    try:
        yield brokers
    finally:
        brokers.stop()
        shutil.rmtree(folder, ignore_errors=True)
