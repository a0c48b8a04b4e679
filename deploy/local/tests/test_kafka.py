"""A Kafka of the run's own: when it is possible, what it is told, and when it counts as ready."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from farwatch_local import kafka, kafka_programs
from farwatch_local.failures import KafkaMissing
from farwatch_local.home import Home
from farwatch_local.options import from_environment
from farwatch_local.ports import LOOPBACK
from farwatch_local.probes import Prober
from farwatch_local.specs import KafkaProbe


def program(folder: Path, name: str, says: str = "") -> None:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\necho '{says}' >&2\n")
    file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine with nothing installed."""
    (tmp_path / "bin").mkdir()
    return {"PATH": str(tmp_path / "bin"), "XDG_CACHE_HOME": str(tmp_path / "cache")}


def test_a_kafka_that_is_named_is_used_and_needs_nothing_here(tmp_path: Path, machine: dict[str, str]) -> None:
    named = {**machine, "KAFKA_BOOTSTRAP_SERVERS": "k1:9092"}
    options = from_environment(tmp_path, 8080, demo=True, bus="kafka", environment=named)
    assert (options.kafka_servers, options.own_kafka) == ("k1:9092", False)


@pytest.mark.parametrize(
    ("java", "lacks"), [(None, "no java"), ("11.0.2", "is version 11"), ("1.8.0_402", "is version 1"), ("17", "no mvn")]
)
def test_what_is_missing_for_a_kafka_of_our_own_is_named(
    tmp_path: Path, machine: dict[str, str], java: str | None, lacks: str
) -> None:
    if java is not None:
        program(tmp_path / "bin", "java", f'openjdk version "{java}"')
    with pytest.raises(KafkaMissing, match=lacks) as missing:
        from_environment(tmp_path, 8080, demo=True, bus="kafka", environment=machine)
    assert missing.value.exit_code == 2
    assert "KAFKA_BOOTSTRAP_SERVERS" in str(missing.value)


def test_maven_is_needed_only_until_the_jars_are_there(tmp_path: Path, machine: dict[str, str]) -> None:
    program(tmp_path / "bin", "java", 'openjdk version "21.0.1"')
    jars = tmp_path / "cache" / "farwatch" / f"kafka-{kafka_programs.VERSION}"
    jars.mkdir(parents=True)
    found = kafka_programs.find(machine)
    assert (found.jars, found.maven) == (jars, None)


def test_the_java_of_java_home_goes_first(tmp_path: Path, machine: dict[str, str]) -> None:
    program(tmp_path / "bin", "java", 'java version "11"')
    program(tmp_path / "bin", "mvn")
    (tmp_path / "jdk").mkdir()
    program(tmp_path / "jdk" / "bin", "java", 'java version "17.0.1"')
    found = kafka_programs.find({**machine, "JAVA_HOME": str(tmp_path / "jdk")})
    assert found.java == str(tmp_path / "jdk" / "bin" / "java")


def test_it_listens_on_loopback_only_and_makes_no_topics_by_itself(home: Home) -> None:
    folder = home.root / "卡夫卡"
    folder.mkdir()
    text = kafka.write_configuration(folder, {"kafka": 1, "kafka-controller": 2}).read_text(encoding="ascii")
    settings = dict(line.split("=", 1) for line in text.splitlines())
    assert settings["listeners"] == f"PLAINTEXT://{LOOPBACK}:1,CONTROLLER://{LOOPBACK}:2"
    assert settings["auto.create.topics.enable"] == "false"
    assert settings["log.dirs"].endswith("/\\u5361\\u592b\\u5361/data")


@asynccontextmanager
async def broker(answer: bytes) -> AsyncIterator[int]:
    """Something that accepts connections and says this to every request."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(struct.unpack(">i", await reader.readexactly(4))[0])
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, LOOPBACK, 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.mark.parametrize(
    ("answer", "ready"),
    [(struct.pack(">iii", 8, 7, 1), True), (struct.pack(">iii", 8, 7, 0), False), (b"", False)],
    ids=["a broker", "no broker yet", "hung up"],
)
async def test_it_is_ready_when_it_names_a_broker(answer: bytes, ready: bool) -> None:
    async with broker(answer) as port:
        assert await Prober(KafkaProbe(port)).ask() is ready
