"""An Apache Kafka of this run's own: one node in KRaft mode on loopback, an ordinary supervised process.

It is the real server, for ``--bus kafka`` without ``KAFKA_BOOTSTRAP_SERVERS`` and for ``make test-kafka``; a deployment
brings its own cluster.
"""

import base64
import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from uuid import uuid4

from farwatch_local import kafka_programs
from farwatch_local.failures import CannotStart, last_lines
from farwatch_local.home import Home
from farwatch_local.kafka_programs import Programs
from farwatch_local.ports import LOOPBACK
from farwatch_local.specs import KafkaProbe, ProcessSpec, Stage

PORT_NAMES = ("kafka", "kafka-controller")
ADVERTISED = "kafka-advertised"
"""The port its clients are told where that is not its own: a proxy's."""

ONE_NODE = {
    "process.roles": "broker,controller",
    "node.id": "1",
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "offsets.topic.replication.factor": "1",
    "offsets.topic.num.partitions": "4",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.num.partitions": "4",
    "transaction.state.log.min.isr": "1",
    "share.coordinator.state.topic.replication.factor": "1",
    "share.coordinator.state.topic.min.isr": "1",
    "auto.create.topics.enable": "false",
    "group.initial.rebalance.delay.ms": "0",
    "log.cleaner.dedupe.buffer.size": "16777216",
}
"""What one node needs to be small and at once usable. Topics and their retention are made by our own code."""

# The quick compiler and the plain collector: this server idles, and its start is what people wait for.
JVM = ("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true")
LOGGING = tuple(
    f"-Dorg.slf4j.simpleLogger.{name}={value}"
    for name, value in {
        "defaultLogLevel": "warn",
        "showDateTime": "true",
        "dateTimeFormat": "yyyy-MM-dd HH:mm:ss",
    }.items()
)


def servers(ports: Mapping[str, int]) -> str:
    """The address its clients are given."""
    return f"{LOOPBACK}:{ports['kafka']}"


async def prepared(home: Home, ports: Mapping[str, int], tell: Callable[[str], object]) -> ProcessSpec:
    """Fetch the jars and make the storage where they are missing. Raises ``KafkaMissing`` and ``CannotStart``."""
    programs = kafka_programs.find(os.environ)
    if await kafka_programs.fetch(programs, home.log_of("kafka-fetch")):
        tell(f"Apache Kafka {kafka_programs.VERSION} fetched into {programs.jars}")
    if not is_formatted(home):
        await _format(home, programs, ports)
    configuration = write_configuration(home.kafka, ports)
    return ProcessSpec(
        name="kafka",
        argv=programs.command(*JVM, *LOGGING, "kafka.Kafka", str(configuration)),
        stage=Stage.DATABASE,
        port=ports["kafka"],
        probe=KafkaProbe(ports["kafka"]),
        stop_within_s=30.0,
    )


def is_formatted(home: Home) -> bool:
    """Whether there is storage; its cluster id lives there and stays."""
    return (_data(home.kafka) / "meta.properties").exists()


def write_configuration(folder: Path, ports: Mapping[str, int]) -> Path:
    """Write ``server.properties``, anew for each start because ports may change."""
    broker, controller = (f"{LOOPBACK}:{ports[name]}" for name in PORT_NAMES)
    settings = {
        **ONE_NODE,
        "controller.quorum.voters": f"1@{controller}",
        "listeners": f"PLAINTEXT://{broker},CONTROLLER://{controller}",
        "advertised.listeners": f"PLAINTEXT://{LOOPBACK}:{ports.get(ADVERTISED, ports['kafka'])}",
        "log.dirs": str(_data(folder)),
    }
    file = folder / "server.properties"
    # A JSON string's escapes are those of a Java properties file, which is not UTF-8.
    file.write_text("".join(f"{name}={json.dumps(value)[1:-1]}\n" for name, value in settings.items()))
    return file


def _data(folder: Path) -> Path:
    return folder / "data"


async def _format(home: Home, programs: Programs, ports: Mapping[str, int]) -> None:
    """Make the storage under another name first: a half-made one never counts."""
    fresh = home.root / "kafka.new"
    for old in (fresh, home.kafka):
        shutil.rmtree(old, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    cluster = base64.urlsafe_b64encode(uuid4().bytes).decode().rstrip("=")
    tool = ("kafka.tools.StorageTool", "format", f"--cluster-id={cluster}", "--config")
    log = home.log_of("kafka-format")
    configuration = write_configuration(fresh, ports)
    if await kafka_programs.run(programs.command(*JVM, *LOGGING, *tool, str(configuration)), log) != 0:
        raise CannotStart(f"Kafka could not make its storage. Its last words, from {log}:\n{last_lines(log)}")
    fresh.rename(home.kafka)
