"""The console's build: made with Node when its sources have changed since the last one."""

import asyncio
import fcntl
import hashlib
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from farwatch_local import node
from farwatch_local.failures import last_lines
from farwatch_local.kafka_programs import run

HERE = Path(__file__).parent
SHIPPED = HERE / "console"
SOURCES = HERE.parents[3] / "services" / "console"
INPUTS = (
    "package.json",
    "package-lock.json",
    "index.html",
    "vite.config.ts",
    "tsconfig.json",
    "public",
    "src",
    "tools",
)
STAMP = ".sources"

Step = Callable[[str], None]


class NotBuilt(Exception):
    """The console could not be built; the message says why and what to do. An older build may still be there."""


def dist() -> Path:
    """The folder that Caddy serves: the build inside an installed wheel, or the one of the repository."""
    return SHIPPED if SHIPPED.is_dir() else SOURCES / "dist"


async def ensure(log: Path, step: Step) -> bool:
    """Build unless the build is of the present sources. Returns whether it built. Raises `NotBuilt`."""
    if SHIPPED.is_dir() or not SOURCES.is_dir() or is_fresh():
        return False
    with (SOURCES / ".building").open("a") as lock:
        # Two runs that start together build once.
        await asyncio.to_thread(fcntl.flock, lock, fcntl.LOCK_EX)
        if is_fresh():
            return False
        programs = await _programs(log, step)
        await _packages(programs, log, step)
        await _bundle(programs, log, step)
    return True


def is_fresh() -> bool:
    """Whether the build is of the present sources."""
    stamp = SOURCES / "dist" / STAMP
    return stamp.exists() and stamp.read_text() == fingerprint(SOURCES, INPUTS)


def fingerprint(folder: Path, names: tuple[str, ...]) -> str:
    """A hash over the names and the bytes of these files and folders."""
    digest = hashlib.sha256()
    for file in _files(folder, names):
        digest.update(f"{file.relative_to(folder)}\0{file.stat().st_size}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _files(folder: Path, names: tuple[str, ...]) -> Iterator[Path]:
    for name in names:
        path = folder / name
        if path.is_file():
            yield path
        yield from sorted(one for one in path.rglob("*") if one.is_file())


async def _programs(log: Path, step: Step) -> node.Programs:
    programs = node.find()
    if programs is None:
        step(f"Fetching Node (the wheel {node.WHEEL}), because there is none of version {node.OLDEST} or newer")
        command = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", node.WHEEL)
        await _must(command, log, f"Install Node {node.OLDEST} or newer, or run: pip install {node.WHEEL}.")
        programs = node.find()
    if programs is None:
        raise NotBuilt(f"The console needs Node {node.OLDEST} or newer, also with the wheel {node.WHEEL} installed.")
    return programs


async def _packages(programs: node.Programs, log: Path, step: Step) -> None:
    wanted = fingerprint(SOURCES, ("package-lock.json",))
    stamp = SOURCES / "node_modules" / STAMP
    if stamp.exists() and stamp.read_text() == wanted:
        return
    step("Fetching the console's packages (npm ci)")
    command = programs.npm("ci", "--ignore-scripts", "--no-audit", "--no-fund")
    await _must(command, log, "npm needs its registry once.")
    stamp.write_text(wanted)


async def _bundle(programs: node.Programs, log: Path, step: Step) -> None:
    """Build beside the build that is being served, and put it in its place when it is whole."""
    step("Building the console")
    built_of = fingerprint(SOURCES, INPUTS)
    with tempfile.TemporaryDirectory(dir=SOURCES, prefix="dist-") as fresh:
        target = Path(fresh) / "dist"
        command = programs.npm("run", "bundle", "--", "--outDir", str(target))
        await _must(command, log, "`npm run build` in services/console shows more.")
        (target / STAMP).write_text(built_of)
        served = SOURCES / "dist"
        if served.exists():
            served.rename(Path(fresh) / "old")
        target.rename(served)


async def _must(command: tuple[str, ...], log: Path, advice: str) -> None:
    if await run(command, log, cwd=SOURCES) != 0:
        raise NotBuilt(f"The console could not be built. {advice} The last words, from {log}:\n{last_lines(log)}")
