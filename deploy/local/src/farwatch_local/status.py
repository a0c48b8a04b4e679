"""How a run is, read from its state file and checked against the processes that really exist."""

import time
from pathlib import Path
from typing import Any

from farwatch.doctor.places import Place
from farwatch_local.databases import SERVICES
from farwatch_local.home import Home, read_json
from farwatch_local.identity import Identity
from farwatch_local.ports import LOOPBACK

ALL_READY = 0
SOMETHING_NOT_READY = 1
NOT_RUNNING = 3


def supervisor_of(home: Home) -> Identity | None:
    """The living supervisor of this home, or None."""
    identity = Identity.read(read_json(home.state_file).get("supervisor"))
    return identity if identity is not None and identity.alive() else None


def status(home: Home) -> tuple[int, dict[str, Any]]:
    """The exit code of ``farwatch status`` and what it shows."""
    state = read_json(home.state_file)
    supervisor = supervisor_of(home)
    if supervisor is None:
        return NOT_RUNNING, {"running": False, "phase": "not running", "url": state.get("url"), "processes": []}
    processes = [_process(fact) for fact in state["processes"]]
    ready = state["phase"] == "ready" and all(process["ready"] for process in processes)
    report = {
        "running": True,
        "ready": ready,
        "phase": state["phase"],
        "url": state["url"],
        "supervisor_pid": supervisor.pid,
        "uptime_s": round(time.time() - state["started_at"], 1),
        "processes": processes,
        "notices": state["notices"],
    }
    return (ALL_READY if ready else SOMETHING_NOT_READY), report


def place(folder: Path) -> Place | None:
    """Where the doctor finds the run of this home; None where none runs."""
    home = Home(folder.expanduser().resolve())
    if supervisor_of(home) is None:
        return None
    state = read_json(home.state_file)
    ports = {fact["name"]: fact["port"] for fact in state["processes"]}
    services = {name: f"http://{LOOPBACK}:{ports[name]}" for name in SERVICES if ports.get(name)}
    return Place(services, front_door=state["url"], data=home.root)


def _process(fact: dict[str, Any]) -> dict[str, Any]:
    identity = Identity.read(fact)
    alive = identity is not None and identity.alive()
    return {
        "name": fact["name"],
        "pid": fact["pid"] if alive else None,
        "port": fact["port"],
        "ready": alive and fact["ready"],
        "restarts": fact["restarts"],
        "uptime_s": round(time.time() - fact["started_at"], 1) if alive else None,
        "last_exit": fact["last_exit"],
    }
