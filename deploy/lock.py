"""Resolve every distribution's dependencies into requirements.lock (`make lock`). Needs uv.

Pins that still fit stay as they are; delete requirements.lock first to take the newest of everything.
"""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
PATTERNS = ("shared/*/pyproject.toml", "services/*/pyproject.toml", "deploy/local/pyproject.toml")
OWN = "farwatch-"
COMPILE = (
    "pip",
    "compile",
    "--universal",
    "--python-version",
    "3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--quiet",
)


def main() -> int:
    """The exit code of uv, or 1 where it is missing."""
    uv = _uv()
    if uv is None:
        sys.stderr.write("make lock needs uv, which is not on the PATH. Install it (pip install uv) and repeat.\n")
        return 1
    with tempfile.NamedTemporaryFile("w", suffix=".in", encoding="utf-8") as wanted:
        wanted.write("\n".join(requirements()) + "\n")
        wanted.flush()
        command = [*uv, *COMPILE, "--custom-compile-command", "make lock", wanted.name, "-o", str(LOCK)]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


def requirements() -> list[str]:
    """What all distributions and the tools ask for, without our own distributions."""
    wanted = set(_read(ROOT / "pyproject.toml")["dependency-groups"]["dev"])
    for pattern in PATTERNS:
        for path in ROOT.glob(pattern):
            project = _read(path)["project"]
            wanted.update(project["dependencies"], *project.get("optional-dependencies", {}).values())
    return sorted(one for one in wanted if not one.startswith(OWN))


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _uv() -> list[str] | None:
    if program := shutil.which("uv"):
        return [program]
    return [sys.executable, "-m", "uv"] if importlib.util.find_spec("uv") else None


if __name__ == "__main__":
    sys.exit(main())
