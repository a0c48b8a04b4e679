"""``make test-kafka``: the bus's conformance suite, the main job and the death of a broker, on a real Apache Kafka.

Uses the Kafka that ``KAFKA_BOOTSTRAP_SERVERS`` names, else starts one as ``farwatch up --bus kafka`` does. Where that
is not possible it says loudly that nothing was tested; with ``FW_REQUIRE_KAFKA=1`` that is a failure.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import randbelow

from farwatch_local import kafka, kafka_programs
from farwatch_local.failures import CannotStart, KafkaMissing, last_lines
from farwatch_local.home import Home
from farwatch_local.kafka_probe import names_a_broker
from farwatch_local.ports import LOOPBACK, allocate

ROOT = Path(__file__).resolve().parents[2]
BUS = ("shared/svckit/tests/bus",)
DEATHS = ("tests/kafka/test_three_brokers.py",)
MAIN_JOB = ("tests/e2e/test_main_job.py::test_a_cooling_failure_reaches_the_chief_hq_and_the_report",)
READY_WITHIN_S = 120.0


def main() -> int:
    """Run the suites; with a Kafka of somebody else's no broker is killed. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=randbelow(2**32))
    seed: int = parser.parse_args().seed
    print(f"seed {seed}: once more with make test-kafka SEED={seed}", flush=True)
    given = os.environ.get("KAFKA_BOOTSTRAP_SERVERS")
    if given:
        return tests(BUS, seed, FW_TEST_KAFKA=given) or tests(MAIN_JOB, seed, FW_E2E_BUS="kafka")
    try:
        kafka_programs.find(os.environ)
    except KafkaMissing as missing:
        return not_run(str(missing))
    with folder() as path, server(Home(path)) as address:
        failed = tests(BUS, seed, FW_TEST_KAFKA=address)
    return failed or tests(DEATHS, seed, FW_KAFKA_CLUSTER="1") or tests(MAIN_JOB, seed, FW_E2E_BUS="kafka")


def tests(what: tuple[str, ...], seed: int, **environment: str) -> int:
    """Run pytest. Returns its exit code."""
    started = time.monotonic()
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--randomly-seed={seed}", *what)
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=False).returncode
    print(f"{' '.join(what)} on Apache Kafka: exit {code} after {time.monotonic() - started:.0f} s", flush=True)
    return code


def not_run(why: str) -> int:
    """Say that the suite was not run, so that nobody can take it for passed. Returns the exit code."""
    required = os.environ.get("FW_REQUIRE_KAFKA") == "1"
    print("=" * 100, "THE KAFKA SUITE WAS NOT RUN. Nothing is known about Farwatch on a real Kafka.", sep="\n")
    print(why, "=" * 100, sep="\n")
    return 1 if required else 0


@contextmanager
def folder() -> Iterator[Path]:
    """A folder of our own; Kafka may still write while it is removed."""
    with tempfile.TemporaryDirectory(prefix="farwatch-kafka-", ignore_cleanup_errors=True) as name:
        yield Path(name)


@contextmanager
def server(home: Home) -> Iterator[str]:
    """A Kafka of our own while the block runs; its address."""
    home.prepare()
    ports = allocate(home, kafka.PORT_NAMES)
    started = time.monotonic()
    spec = asyncio.run(kafka.prepared(home, ports, print))
    log = home.log_of(spec.name)
    with log.open("ab") as words:
        process = subprocess.Popen(spec.argv, stdin=subprocess.DEVNULL, stdout=words, stderr=words)
    try:
        if not asyncio.run(ready(ports["kafka"], process)):
            raise CannotStart(f"Kafka did not start. Its last words:\n{last_lines(log)}")
        print(f"Apache Kafka {kafka_programs.VERSION} is ready after {time.monotonic() - started:.1f} s", flush=True)
        yield kafka.servers(ports)
    finally:
        process.terminate()
        process.wait(spec.stop_within_s)


async def ready(port: int, process: "subprocess.Popen[bytes]") -> bool:
    """Wait until the server answers; False when it ended or took too long."""
    deadline = time.monotonic() + READY_WITHIN_S
    while process.poll() is None and time.monotonic() < deadline:
        if await names_a_broker(LOOPBACK, port, within_s=3.0):
            return True
        await asyncio.sleep(0.2)
    return False


if __name__ == "__main__":
    sys.exit(main())
