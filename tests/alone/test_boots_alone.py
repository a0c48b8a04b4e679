"""Each service can be installed, migrated and run with nothing but its own metadata: ops teams deploy per service."""

import asyncio
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from installed_service import install

from farwatch_local.databases import SERVICES
from svckit.testing.databases import fresh_database
from svckit.testing.ports import free_port

READY_WITHIN_S = 60
STOPS_WITHIN_S = 30

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_installs_migrates_serves_and_stops_on_its_own(service: str, tmp_path: Path) -> None:
    python = await asyncio.to_thread(install, service, tmp_path)
    async with fresh_database() as database, fresh_database() as bus:
        environment = _environment(tmp_path, database, bus)
        command = (str(python), "-m", f"{service}_svc")
        for step in ("migrate", "topics"):
            done = await asyncio.to_thread(_finished, (*command, step), environment, tmp_path)
            assert done.returncode == 0, done.stderr
        with _running((*command, "serve"), environment, tmp_path) as process:
            base = f"http://127.0.0.1:{environment['FW_PORT']}"
            await _ready(process, base, tmp_path)
            async with httpx.AsyncClient(base_url=base, trust_env=False) as client:
                document = await client.get(f"/api/{service}/v1/openapi.json")
                live = await client.get("/livez")
            assert document.status_code == 200
            assert document.json()["openapi"].startswith("3.1")
            assert live.status_code == 200
            process.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(process.wait, STOPS_WITHIN_S) == 0, _log(tmp_path)


def _environment(folder: Path, database: str, bus: str) -> dict[str, str]:
    """What a container would be given; nothing of the tests' own environment or working copy."""
    keys = folder / "keys"
    keys.mkdir()
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (keys / "one.pem").write_bytes(pem)
    return {
        "PATH": os.defpath,
        "FW_DATABASE_URL": database,
        "FW_BUS_URL": bus,
        "FW_BUS_PARTITIONS": "2",
        "FW_PORT": str(free_port()),
        "FW_SIGNING_KEYS_DIR": str(keys),
    }


def _finished(
    command: tuple[str, ...], environment: Mapping[str, str], folder: Path
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=90, check=False)


@contextmanager
def _running(
    command: tuple[str, ...], environment: Mapping[str, str], folder: Path
) -> Iterator["subprocess.Popen[bytes]"]:
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)
        try:
            yield process
        finally:
            process.kill()
            process.wait()


async def _ready(process: "subprocess.Popen[bytes]", base: str, folder: Path) -> None:
    async with asyncio.timeout(READY_WITHIN_S), httpx.AsyncClient(trust_env=False) as client:
        while process.poll() is None:
            try:
                if (await client.get(f"{base}/readyz")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)
    pytest.fail(f"ended with {process.returncode} before it was ready:\n{_log(folder)}")


def _log(folder: Path) -> str:
    return (folder / "log").read_text(encoding="utf-8", errors="replace")[-4000:]
