"""A service installed as its Dockerfile installs it: own metadata, locked versions and hashes, nothing else."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
SHARED = ("shared/contracts", "shared/svckit")


def build(service: str, folder: Path) -> list[str]:
    """The wheels of contracts, svckit and the service."""
    sources = [str(ROOT / part) for part in (*SHARED, f"services/{service}-svc")]
    wheels = folder / "wheels"
    _run(*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), *sources)
    return sorted(str(wheel) for wheel in wheels.glob("*.whl"))


def install(service: str, folder: Path) -> Path:
    """The Python of a fresh environment that holds this one service."""
    wheels = build(service, folder)
    constraints, report, chosen = folder / "constraints.txt", folder / "chosen.json", folder / "chosen.txt"
    constraints.write_text(_pins("constraints"), encoding="utf-8")
    choose = ("install", "--dry-run", "--ignore-installed", "--report", str(report), "--constraint", str(constraints))
    _run(*PIP, *choose, *wheels)
    chosen.write_text(_pins("chosen", str(report)), encoding="utf-8")
    environment = folder / "environment"
    _run(sys.executable, "-m", "venv", "--without-pip", str(environment))
    python = environment / "bin" / "python"
    pip = (*PIP, "--python", str(python), "install", "--no-deps", "--no-compile")
    _run(*pip, "--require-hashes", "--requirement", str(chosen))
    _run(*pip, *wheels)
    _run(*PIP, "--python", str(python), "check")
    return python


def _pins(*arguments: str) -> str:
    return _run(sys.executable, str(ROOT / "deploy" / "pins.py"), *arguments)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout
