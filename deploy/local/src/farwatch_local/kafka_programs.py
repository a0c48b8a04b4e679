"""Java, Maven and Kafka's jars: what a Kafka of this run's own needs, found or fetched once per machine."""

import asyncio
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from farwatch_local.failures import CannotStart, KafkaMissing, last_lines

VERSION = "4.4.0"
OLDEST_JAVA = 17
POM = Path(__file__).with_name("kafka.pom.xml")


@dataclass(frozen=True, slots=True)
class Programs:
    """``jars``: the cache folder, there once ``fetch`` has run. ``maven`` is None where the jars are there already."""

    java: str
    maven: str | None
    jars: Path

    def command(self, *arguments: str) -> tuple[str, ...]:
        """A Java command line with Kafka's classes."""
        return (self.java, "-cp", str(self.jars / "*"), *arguments)


def find(environment: Mapping[str, str]) -> Programs:
    """What this machine has. Raises ``KafkaMissing`` when it cannot run a Kafka of our own, and says what lacks."""
    path = environment.get("PATH", "")
    home = environment.get("JAVA_HOME")
    java = shutil.which("java", path=str(Path(home) / "bin") if home else path)
    if java is None:
        raise KafkaMissing("There is no java, neither in JAVA_HOME nor on the PATH.")
    if (version := java_version(java)) < OLDEST_JAVA:
        raise KafkaMissing(f"{java} is version {version}; Kafka needs {OLDEST_JAVA}.")
    jars = cache(environment) / f"kafka-{VERSION}"
    if jars.is_dir():
        return Programs(java, None, jars)
    maven = shutil.which("mvn", path=path)
    if maven is None:
        raise KafkaMissing(f"There is no mvn on the PATH to fetch Kafka with, and {jars} does not exist.")
    return Programs(java, maven, jars)


def java_version(java: str) -> int:
    """The major version; 0 when it does not say."""
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False)
    found = re.search(r'version "(\d+)', said.stdout + said.stderr)
    return int(found[1]) if found else 0


def cache(environment: Mapping[str, str]) -> Path:
    """Farwatch's folder in the user's cache: shared by all homes, safe to delete."""
    base = environment.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "farwatch"


async def fetch(programs: Programs, log: Path) -> bool:
    """Copy the jars into the cache, whole or not at all, unless they are there. Returns whether it did.

    Raises ``CannotStart`` when Maven fails, which is nearly always the network.
    """
    if programs.maven is None:
        return False
    programs.jars.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=programs.jars.parent, prefix="fetching-") as fresh:
        target = Path(fresh) / "lib"
        await _copy_dependencies(programs.maven, target, log)
        # A run that started at the same moment may have been faster; its copy is as good.
        if not programs.jars.is_dir():
            target.rename(programs.jars)
    return True


async def _copy_dependencies(maven: str, target: Path, log: Path) -> None:
    command = (maven, "-q", "-B", "-f", str(POM), f"-Dkafka.version={VERSION}")
    goal = ("dependency:copy-dependencies", f"-DoutputDirectory={target}", "-DincludeScope=runtime")
    if await run((*command, *goal), log) != 0:
        raise CannotStart(f"Maven could not fetch Kafka {VERSION}. Its last words, from {log}:\n{last_lines(log)}")


async def run(command: tuple[str, ...], log: Path, cwd: Path = Path("/"), env: Mapping[str, str] | None = None) -> int:
    """Run a program to its end, its words into the log; killed when given up."""
    with log.open("wb") as words:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.DEVNULL, stdout=words, stderr=words, cwd=cwd, env=env
        )
        try:
            return await process.wait()
        finally:
            if process.returncode is None:
                process.kill()
