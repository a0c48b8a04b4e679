"""A pid alone never decides who is signalled."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from farwatch_local import leftovers
from farwatch_local.home import Home, write_json
from farwatch_local.identity import Identity, end_all, is_same


@pytest.fixture
def stranger() -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
    yield process
    process.kill()
    process.wait()


def test_a_process_is_itself() -> None:
    me = Identity.of(os.getpid())
    assert me is not None
    assert me.alive()


def test_a_stranger_with_the_same_pid_is_not_the_process_that_was_recorded(stranger: "subprocess.Popen[bytes]") -> None:
    now = Identity.of(stranger.pid)
    assert now is not None
    recorded = Identity(stranger.pid, now.born - 3600)
    assert not recorded.alive()
    recorded.send(signal.SIGKILL)
    assert stranger.poll() is None


def test_leftovers_are_ended_and_strangers_with_their_pids_are_not(
    home: Home, stranger: "subprocess.Popen[bytes]"
) -> None:
    left = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
    mine, theirs = Identity.of(left.pid), Identity.of(stranger.pid)
    assert mine is not None
    assert theirs is not None
    write_json(
        home.state_file,
        {
            "processes": [
                {"name": "roster", "pid": mine.pid, "born": mine.born, "stop_signal": 15},
                {"name": "notify", "pid": theirs.pid, "born": theirs.born - 999, "stop_signal": 15},
                {"name": "caddy", "pid": None, "born": None, "stop_signal": 15},
            ]
        },
    )
    assert leftovers.clean(home) == 1
    assert not mine.alive()
    assert theirs.alive()
    left.wait()


def test_one_that_ignores_its_stop_signal_is_killed() -> None:
    deaf = subprocess.Popen(
        [sys.executable, "-c", "import signal; signal.signal(15, signal.SIG_IGN); print(flush=True); signal.pause()"],
        stdout=subprocess.PIPE,
    )
    assert deaf.stdout is not None
    deaf.stdout.readline()
    identity = Identity.of(deaf.pid)
    assert identity is not None
    assert end_all([(identity, signal.SIGTERM)], patience_s=0.2) == [identity]
    assert not identity.alive()
    deaf.wait()
    deaf.stdout.close()


@pytest.mark.parametrize("value", [None, {}, {"pid": 1, "born": 0}, {"pid": "7", "born": 1.0}, {"pid": 7}, []])
def test_a_damaged_record_names_nobody(value: object) -> None:
    assert Identity.read(value) is None


def test_a_corrected_clock_moves_a_birth_time_by_a_little() -> None:
    assert is_same(1000.0, 1000.4)
    assert not is_same(1000.0, 1003.0)
