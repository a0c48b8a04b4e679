"""The directory that holds one embedded run: data, secrets, logs, and what is known of its processes."""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OWNER_ONLY_DIRECTORY = 0o700
OWNER_ONLY_FILE = 0o600
TRAVERSABLE_DIRECTORY = 0o711


@dataclass(frozen=True, slots=True)
class Home:
    """Paths below one ``--home``. Two homes never share anything but the programs."""

    root: Path

    @property
    def state_file(self) -> Path:
        """What the supervisor knows; the proof of life for ``farwatch status``."""
        return self.root / "state.json"

    @property
    def lock_file(self) -> Path:
        """Held by the one supervisor of this home."""
        return self.root / "lock"

    @property
    def logs(self) -> Path:
        """One file per process."""
        return self.root / "logs"

    @property
    def secrets(self) -> Path:
        """Generated passwords and keys, readable by the owner only."""
        return self.root / "secrets"

    @property
    def signing_keys(self) -> Path:
        """The private keys roster-svc signs tokens with."""
        return self.secrets / "signing-keys"

    @property
    def audit_key(self) -> Path:
        """The private key that the services sign their audit logs' checkpoints with."""
        return self.secrets / "audit-signing.pem"

    @property
    def postgres(self) -> Path:
        """The data directory of the embedded PostgreSQL."""
        return self.root / "postgres"

    @property
    def files(self) -> Path:
        """The photos and other files that services keep."""
        return self.root / "files"

    @property
    def kafka(self) -> Path:
        """The configuration and the data directory of the run's own Kafka."""
        return self.root / "kafka"

    @property
    def public(self) -> Path:
        """What Caddy serves besides the front page: ``status.json``."""
        return self.root / "public"

    @property
    def caddy(self) -> Path:
        """Caddy's own storage."""
        return self.root / "caddy"

    @property
    def sink_file(self) -> Path:
        """Every mail and webhook ever received by the sink (SQLite)."""
        return self.root / "sink.sqlite"

    @property
    def stations(self) -> Path:
        """One configuration file per simulated station, with its API key."""
        return self.root / "stations"

    @property
    def credentials_file(self) -> Path:
        """``{url, username, password}`` of the administrator."""
        return self.root / "credentials.json"

    @property
    def demo_file(self) -> Path:
        """The password of the demo accounts and how far the demo data has come."""
        return self.root / "demo.json"

    @property
    def past_file(self) -> Path:
        """How far the writing of the demo's history has come: ``begun``, or ``ended``."""
        return self.root / "past.json"

    def prepare(self) -> None:
        """Create the directories with their rights."""
        self.root.mkdir(parents=True, exist_ok=True)
        self.root.chmod(TRAVERSABLE_DIRECTORY)
        for directory in (self.logs, self.secrets, self.signing_keys, self.caddy, self.stations):
            directory.mkdir(exist_ok=True)
            directory.chmod(OWNER_ONLY_DIRECTORY)
        self.public.mkdir(exist_ok=True)

    def log_of(self, process: str) -> Path:
        """The log file of one process."""
        return self.logs / f"{process}.log"

    def secret(self, name: str) -> str:
        """The generated secret of that name, made on first use."""
        file = self.secret_file(name)
        if not file.exists():
            write_private(file, secrets.token_urlsafe(24))
        return file.read_text().strip()

    def secret_file(self, name: str) -> Path:
        """Where the secret of that name is kept."""
        return self.secrets / name


def write_private(file: Path, text: str) -> None:
    """Write a file that only the owner may read, whole or not at all."""
    fresh = file.with_name(f".{file.name}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY_FILE)
    with os.fdopen(descriptor, "w") as stream:
        stream.write(text)
    fresh.replace(file)


def write_json(file: Path, value: Any) -> None:
    """Write a private JSON file, whole or not at all."""
    write_private(file, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def read_json(file: Path) -> dict[str, Any]:
    """Read a JSON object; a missing or torn file is an empty one."""
    try:
        value = json.loads(file.read_text())
    except (FileNotFoundError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
