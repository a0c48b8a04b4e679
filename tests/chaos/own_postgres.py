"""A PostgreSQL of the experiments' own, on a small disk of its own, to be stopped, killed and filled up."""

import errno
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Literal

import asyncpg
from background_loop import BackgroundLoop

from farwatch_local import postgres
from farwatch_local.home import Home
from farwatch_local.ports import allocate
from farwatch_local.system_user import run_as

Ending = Literal["fast", "immediate", "kill"]
DISK_BYTES = 900_000_000
READY_WITHIN_S = 60.0


class OwnPostgres:
    """The embedded server, started by us instead of by ``farwatch up``. The port stays the same over restarts."""

    def __init__(self, loop: BackgroundLoop, root: Path) -> None:
        self._loop = loop
        self.root = root
        self.own_disk = mounted(root)
        self._home = Home(root)
        self._home.prepare()
        self.port = allocate(self._home, ("postgres",))["postgres"]
        loop.run(postgres.initialise(self._home), READY_WITHIN_S)
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def log(self) -> Path:
        """What the server says."""
        return self._home.log_of("postgres")

    def url(self, database: str = "postgres", port: int | None = None) -> str:
        """The superuser's address of a database, directly or through the proxy at ``port``."""
        address = postgres.admin_url(self._home, port or self.port)
        return f"{address.rpartition('/')[0]}/{database}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        spec = postgres.spec(self._home, self.port)
        small = ("-c", "max_wal_size=128MB", "-c", "min_wal_size=32MB", "-c", "max_connections=400")
        deadline = time.monotonic() + READY_WITHIN_S
        while not self._answers():
            assert time.monotonic() < deadline, self.log.read_text(errors="replace")[-3000:]
            if self._process is None or self._process.poll() is not None:
                with self.log.open("ab") as words:
                    self._process = subprocess.Popen(
                        (*spec.argv, *small),
                        stdin=subprocess.DEVNULL,
                        stdout=words,
                        stderr=words,
                        cwd="/",
                        start_new_session=True,
                        **run_as(spec.run_as),
                    )
            time.sleep(0.05)

    def end(self, how: Ending) -> None:
        """``fast`` and ``immediate`` as PostgreSQL means them; ``kill`` is SIGKILL to all its processes at once."""
        assert self._process is not None
        if how == "kill":
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.send_signal({"fast": signal.SIGINT, "immediate": signal.SIGQUIT}[how])
        self._process.wait(30)

    def close(self) -> None:
        """Stop it and give the disk back."""
        self.end("immediate")
        if self.own_disk:
            subprocess.run(["umount", "--lazy", str(self.root)], check=False)

    def _answers(self) -> bool:
        try:
            self._loop.run(self._greet())
        except (TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return False
        return True

    async def _greet(self) -> None:
        connection = await asyncpg.connect(self.url(), timeout=5)
        await connection.close()

    def fill_disk(self, spare_bytes: int) -> None:
        """Take all but ``spare_bytes`` of the small disk, in steps: the server writes meanwhile."""
        assert self.own_disk
        taken = 0
        with (self.root / "ballast").open("wb") as file:
            while (wanted := shutil.disk_usage(self.root).free - spare_bytes) > 0:
                step = max(1, wanted // 2)
                try:
                    os.posix_fallocate(file.fileno(), taken, step)
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    continue  # the server was quicker; what is left now is less
                taken += step

    def empty_disk(self) -> None:
        """Give it back."""
        (self.root / "ballast").unlink(missing_ok=True)


def mounted(root: Path) -> bool:
    """Put a small file system at ``root`` where we may; whether it was done."""
    root.mkdir(parents=True, exist_ok=True)
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES},mode=0711", "farwatch-chaos", str(root)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
