"""Whom PostgreSQL runs as, since it refuses to run as root."""

import os
import pwd
import shutil
import subprocess
from typing import Any

from farwatch_local.failures import CannotStart

SYSTEM_USER = "embedded_postgres"
FALLBACK_SYSTEM_USER = "nobody"


def system_user() -> str | None:
    """Whom the server runs as: nobody else for ordinary people, a system user of its own for root (it refuses root)."""
    if os.geteuid() != 0:
        return None
    for name in (SYSTEM_USER, FALLBACK_SYSTEM_USER):
        if name == SYSTEM_USER:
            _make_system_user(name)
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    raise CannotStart(f"PostgreSQL refuses to run as root, and the user {SYSTEM_USER} could not be made.")


def _make_system_user(name: str) -> None:
    try:
        pwd.getpwnam(name)
    except KeyError:
        if program := shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin"):
            subprocess.run(
                [program, "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
                check=False,
                capture_output=True,
            )


def run_as(user: str | None) -> dict[str, Any]:
    """The arguments that start a process as this user, and in none of our groups; None: as ourselves."""
    if user is None:
        return {}
    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
