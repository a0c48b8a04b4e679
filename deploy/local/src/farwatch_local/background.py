"""``farwatch up --detach`` and ``farwatch down``: a supervisor in a session of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from typing import Any

import psutil

from farwatch_local import terminal
from farwatch_local.failures import CannotStart, last_lines
from farwatch_local.home import Home, read_json
from farwatch_local.options import Options
from farwatch_local.status import supervisor_of

POLL_S = 0.1
STOPPED_WITHIN_S = 60.0


class Refused(CannotStart):
    """The detached supervisor gave up; the message is its own."""

    def __init__(self, text: str, exit_code: int) -> None:
        super().__init__(text)
        self.exit_code = exit_code


def start(options: Options) -> int:
    """Start a detached supervisor and wait until everything is ready. Raises ``Refused``; 0 if it runs already."""
    home = options.home
    if supervisor_of(home) is not None:
        terminal.say(f"Already running in {home.root}.")
        terminal.show_ready(home, detached=True)
        return 0
    home.prepare()
    process = _spawn(options)
    _follow(home, process)
    terminal.show_ready(home, detached=True)
    return 0


def _spawn(options: Options) -> "subprocess.Popen[bytes]":
    wish = {
        "home": str(options.home.root),
        "port": options.port,
        "demo": options.demo,
        "bus": options.bus,
        "console": options.console,
    }
    with options.home.log_of("supervisor").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "farwatch_local.supervisor", json.dumps(wish)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )


def _follow(home: Home, process: "subprocess.Popen[bytes]") -> None:
    """Repeat the supervisor's steps here until it is ready."""
    told = 0
    while True:
        code = process.poll()
        state = _state_of(home, process.pid)
        for step in state.get("steps", [])[told:]:
            terminal.say(f"{step['after_s']:5.1f} s  {step['text']}")
            told += 1
        if code is not None:
            failure = state.get("failure") or {"text": last_lines(home.log_of("supervisor")), "exit_code": code or 1}
            raise Refused(failure["text"], failure["exit_code"])
        if state.get("phase") == "ready":
            return
        time.sleep(POLL_S)


def _state_of(home: Home, pid: int) -> dict[str, Any]:
    """The state file, if this supervisor wrote it."""
    state = read_json(home.state_file)
    return state if (state.get("supervisor") or {}).get("pid") == pid else {}


def stop(home: Home) -> bool:
    """Stop the supervisor of this home and wait for its end. Returns False when none runs."""
    supervisor = supervisor_of(home)
    if supervisor is None:
        return False
    try:
        process = psutil.Process(supervisor.pid)
        supervisor.send(signal.SIGTERM)
        process.wait(STOPPED_WITHIN_S)
    except psutil.NoSuchProcess:
        return True
    except psutil.TimeoutExpired:
        supervisor.send(signal.SIGKILL)
    return True
