"""The embedded run itself: real processes, two at a time, killed and brought back. Slow: it starts everything twice."""

import asyncio
import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
import pytest

from farwatch_local import ports
from farwatch_local.home import Home

FARWATCH = str(Path(sys.executable).parent / "farwatch")
PROCESSES = {"caddy", "incident", "monitoring", "notify", "postgres", "reporting", "roster", "sink"}
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("FW_")}


@dataclass(frozen=True)
class Run:
    """One home, as the person at the terminal handles it."""

    home: Path
    port: int

    def command(self, *words: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [FARWATCH, words[0], "--home", str(self.home), *words[1:]],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=ENVIRONMENT,
        )

    def up(self) -> "subprocess.Popen[str]":
        return self.command("up", "--detach", "--no-demo", "--no-console", "--port", str(self.port))

    def status(self) -> tuple[int, dict[str, Any]]:
        code, text = finish(self.command("status", "--json"))
        return code, json.loads(text)

    def process(self, name: str) -> dict[str, Any]:
        _, report = self.status()
        return next(process for process in report["processes"] if process["name"] == name)

    def credentials(self) -> dict[str, str]:
        return dict(json.loads((self.home / "credentials.json").read_text()))

    @contextmanager
    def signed_in(self) -> Iterator[httpx.Client]:
        credentials = self.credentials()
        login = {"username": credentials["username"], "password": credentials["password"]}
        with httpx.Client(base_url=credentials["url"], timeout=60) as client:
            answer = client.post("/api/roster/v1/auth/token", json=login)
            assert answer.status_code == 200, answer.text
            client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
            yield client


def finish(process: "subprocess.Popen[str]") -> tuple[int, str]:
    with process:
        text, _ = process.communicate(timeout=240)
    return process.returncode, text


@pytest.fixture
def runs(real_processes: None) -> Iterator[tuple[Run, Run]]:
    """Not in pytest's own directory: every pytest that starts closes that to all but its user, and so to PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="farwatch-run-") as directory:
        root = Path(directory)
        (root / "doors").mkdir()
        doors = ports.allocate(Home(root / "doors"), ("one", "other"))
        pair = Run(root / "one", doors["one"]), Run(root / "other", doors["other"])
        yield pair
        for run in pair:
            finish(run.command("down"))


@pytest.mark.timeout(500)
def test_two_runs_live_side_by_side_and_come_back_from_kills(runs: tuple[Run, Run]) -> None:
    one, other = runs
    started = [run.up() for run in runs]
    for code, text in [finish(process) for process in started]:
        assert code == 0, text
    they_share_nothing(one, other)
    a_service_cannot_open_the_database_of_another(one)
    a_killed_service_comes_back_and_no_request_is_lost(one)
    a_second_start_is_refused_where_the_port_is_busy(one, other)
    a_killed_supervisor_leaves_nothing_behind_and_its_home_starts_again(other)
    assert one.status()[0] == 0
    everything_ends(one)


def they_share_nothing(one: Run, other: Run) -> None:
    for run in (one, other):
        code, report = run.status()
        assert code == 0
        assert {process["name"] for process in report["processes"]} == PROCESSES
        assert stat.S_IMODE((run.home / "credentials.json").stat().st_mode) == 0o600
    assert one.credentials()["password"] != other.credentials()["password"]
    with one.signed_in() as client:
        for path in ("incident/v1/incidents", "roster/v1/sites"):
            assert client.get(f"/api/{path}").json()["items"] == [], "nothing of a demo was asked for"
        foreign = client.get(f"{other.credentials()['url']}/api/incident/v1/incidents")
        assert foreign.status_code == 401


def a_service_cannot_open_the_database_of_another(run: Run) -> None:
    password = (run.home / "secrets" / "roster.password").read_text()
    port = run.process("postgres")["port"]

    async def open_as_roster(database: str) -> None:
        connection = await asyncpg.connect(f"postgresql://roster:{password}@127.0.0.1:{port}/{database}")
        await connection.close()

    asyncio.run(open_as_roster("roster"))
    for foreign in ("incident", "bus"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            asyncio.run(open_as_roster(foreign))


def a_killed_service_comes_back_and_no_request_is_lost(run: Run) -> None:
    before = run.process("incident")
    with run.signed_in() as client:
        os.kill(before["pid"], signal.SIGKILL)
        assert client.get("/api/incident/v1/incidents").status_code == 200
    after = run.process("incident")
    assert after["pid"] != before["pid"]
    assert after["restarts"] == before["restarts"] + 1
    assert after["last_exit"]["code"] == "SIGKILL"
    _, report = run.status()
    assert any(notice["text"].startswith("incident ended (SIGKILL)") for notice in report["notices"])


def a_second_start_is_refused_where_the_port_is_busy(one: Run, other: Run) -> None:
    code, text = finish(one.up())
    assert code == 0
    assert "Already running" in text
    third = Run(other.home.parent / "third", one.port)
    code, text = finish(third.up())
    assert code == 2
    assert f"Port {one.port} is busy" in text
    assert third.status()[0] == 3


def a_killed_supervisor_leaves_nothing_behind_and_its_home_starts_again(run: Run) -> None:
    _, report = run.status()
    password = run.credentials()["password"]
    children = [psutil.Process(process["pid"]) for process in report["processes"]]
    os.kill(report["supervisor_pid"], signal.SIGKILL)
    _, alive = psutil.wait_procs(children, timeout=30)
    assert alive == []
    assert run.status()[0] == 3
    code, text = finish(run.up())
    assert code == 0, text
    assert run.credentials()["password"] == password
    with run.signed_in() as client:
        assert client.get("/api/roster/v1/staff/me").status_code == 200


def everything_ends(run: Run) -> None:
    _, report = run.status()
    processes = [psutil.Process(process["pid"]) for process in report["processes"]]
    code, _ = finish(run.command("down"))
    assert code == 0
    assert [process for process in processes if process.is_running()] == []
    assert run.status()[0] == 3
    assert ports.is_free(run.port)
