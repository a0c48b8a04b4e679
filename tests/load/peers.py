"""Alertmanager and Zabbix on the same machine, in the same run, where their kit is at hand (`../shared/peers`).

Zabbix acknowledges before data is durable and keeps trends; Alertmanager stores nothing and knows no roster.
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

KIT = Path(__file__).resolve().parents[3] / "shared" / "peers"
_LONGEST_S = 1800


def measure() -> list[dict[str, Any]]:
    """Each peer's figures, as their own programs print them. Raises `FileNotFoundError` without the kit."""
    if not KIT.is_dir():
        raise FileNotFoundError(f"--peers needs the kit at {KIT}")
    _kit("./setup.sh; ./zbx_fresh.sh")
    results: list[dict[str, Any]] = []
    with _between("./pg.sh", "./hook.sh"):
        with _between("./am.sh"):
            results += _lines("alertmanager", "$PY am_bench.py 300 20")
        with _between("./zbx.sh"):
            results += _lines("zabbix, batches of 1000", "$PY zbx_nvps.py bt 600000 1000 4")
            results += _lines("zabbix, one value to its message", "$PY zbx_latency.py 0 300 20")
    return results


@contextmanager
def _between(*programs: str) -> Iterator[None]:
    for program in programs:
        _kit(f"{program} start")
    try:
        yield
    finally:
        for program in reversed(programs):
            _kit(f"{program} stop")


def _lines(experiment: str, command: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in _kit(command).splitlines() if line.startswith("{")]
    return [{"experiment": experiment, **line} for line in found]


def _kit(commands: str) -> str:
    script = f". ./common.sh; set -e; {commands}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=KIT, stdout=subprocess.PIPE, text=True, timeout=_LONGEST_S, check=True
    )
    return done.stdout
