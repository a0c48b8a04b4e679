"""A supervised process is restarted when it dies, and reported; it ends when it is told to."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from farwatch_local.child import Child, describe_exit, pause_before_restart
from farwatch_local.failures import ChildFailed
from farwatch_local.home import Home
from farwatch_local.specs import FileProbe, ProcessSpec, Stage

WAITS = "import signal; signal.pause()"
DEAF = "import signal; signal.signal(15, signal.SIG_IGN); open({flag!r}, 'w').close()\nwhile True: signal.pause()"

Start = Callable[[ProcessSpec], Child]


class Told:
    """What the supervisor would have been told."""

    def __init__(self) -> None:
        self.notices: list[str] = []
        self.changed = asyncio.Event()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
async def start(home: Home, told: Told) -> AsyncIterator[Start]:
    children: list[Child] = []

    def start(spec: ProcessSpec) -> Child:
        child = Child(spec, home, told.notices.append, told.changed.set)
        children.append(child)
        child.start()
        return child

    yield start
    for child in children:
        await child.stop()


def python(code: str, **extra: object) -> ProcessSpec:
    return ProcessSpec(name="toy", argv=(sys.executable, "-c", code), stage=Stage.SERVICES, **extra)  # type: ignore[arg-type]


async def until(told: Told, condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await told.changed.wait()
            told.changed.clear()


async def test_a_killed_process_is_started_again_and_reported(start: Start, told: Told) -> None:
    child = start(python(WAITS))
    await until(told, lambda: child.identity is not None)
    assert child.identity is not None
    first = child.identity.pid
    os.kill(first, signal.SIGKILL)
    await until(told, lambda: child.identity is not None and child.identity.pid != first)
    assert child.restarts == 1
    assert child.last_exit is not None
    assert child.last_exit["code"] == "SIGKILL"
    assert told.notices == ["toy ended (SIGKILL), starting it again in 0.2 s"]


async def test_a_process_that_cannot_start_is_given_up_with_its_last_words(start: Start) -> None:
    child = start(python("import sys; sys.exit('no such database')", probe=FileProbe(Path("/nonexistent"))))
    with pytest.raises(ChildFailed, match=r"(?s)toy ended with exit 1.*no such database"):
        await child.until_ready(20)


async def test_a_process_that_never_gets_ready_is_given_up(start: Start) -> None:
    child = start(python(WAITS, probe=FileProbe(Path("/nonexistent"))))
    with pytest.raises(ChildFailed, match="did not become ready"):
        await child.until_ready(0.3)


async def test_a_process_that_does_not_end_when_told_is_killed(start: Start, told: Told, tmp_path: Path) -> None:
    flag = tmp_path / "deaf"
    child = start(python(DEAF.format(flag=str(flag)), stop_within_s=0.2, probe=FileProbe(flag)))
    await child.until_ready(20)
    assert child.identity is not None
    identity = child.identity
    await child.stop()
    assert not identity.alive()
    assert told.notices == []


async def test_its_output_goes_to_its_log(start: Start, home: Home, tmp_path: Path) -> None:
    flag = tmp_path / "said"
    code = f"import signal; print('hello', flush=True); open({str(flag)!r}, 'w').close(); signal.pause()"
    child = start(python(code, probe=FileProbe(flag)))
    await child.until_ready(20)
    assert home.log_of("toy").read_text() == "hello\n"


def test_pauses_between_restarts_double_up_to_five_seconds() -> None:
    assert [pause_before_restart(n) for n in range(1, 8)] == [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0]
    assert pause_before_restart(100_000) == 5.0


def test_exits_are_named_as_people_name_them() -> None:
    assert describe_exit(3) == "exit 3"
    assert describe_exit(-9) == "SIGKILL"
    assert describe_exit(-200) == "exit -200"
