"""What we are made of: `make audit-deps` asks for known holes in it, `make sbom` writes it down (CycloneDX 1.6).

Both read requirements.lock, which is what `make`, the images and CI install from. The audit needs the network: without
it nothing is known, and it says so; with FW_REQUIRE_AUDIT=1 (CI with a network) that is a failure.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
SBOM = ROOT / ".sbom" / "farwatch.cdx.json"
BIN = Path(sys.executable).parent
ACCEPTED: dict[str, str] = {}
"""Known holes that do not concern us, by id, each with the reason."""


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("audit", "sbom"))
    return audit() if parser.parse_args().what == "audit" else sbom()


def audit() -> int:
    """Ask the vulnerability database about every locked version."""
    command: list[str | Path] = [BIN / "pip-audit", "--requirement", LOCK, "--require-hashes", "--disable-pip"]
    command += ["--format", "json"]
    command += ["--progress-spinner", "off", *(part for hole in ACCEPTED for part in ("--ignore-vuln", hole))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return _unknown(done.stderr)
    skipped = [f"{one['name']}: {one['skip_reason']}" for one in report["dependencies"] if "skip_reason" in one]
    if skipped:  # pip-audit itself ends with 0 then, as if all were well
        return _unknown(f"{len(skipped)} of {len(report['dependencies'])} were skipped, e.g. {skipped[0]}")
    found = [(one["name"], one["version"], hole) for one in report["dependencies"] for hole in one.get("vulns", ())]
    for name, version, hole in found:
        fixed = ", ".join(hole["fix_versions"]) or "no release yet"
        sys.stdout.write(f"✗ {name} {version}: {hole['id']}, fixed in {fixed}\n")
    sys.stdout.write(f"{len(report['dependencies'])} locked distributions, {len(found)} known holes\n")
    return 1 if found else 0


def _unknown(why: str) -> int:
    last = why.strip().splitlines()[-1:] or ["no answer"]
    line = "=" * 100
    sys.stdout.write(f"{line}\nTHE DEPENDENCIES WERE NOT AUDITED: the vulnerability database cannot be asked.\n")
    sys.stdout.write(f"{last[0][:400]}\n{line}\n")
    return 1 if os.environ.get("FW_REQUIRE_AUDIT") == "1" else 0


def sbom() -> int:
    """Write the software bill of materials, and check that it holds every locked distribution."""
    SBOM.parent.mkdir(exist_ok=True)
    command: list[str | Path] = [
        BIN / "cyclonedx-py",
        "requirements",
        LOCK,
        "--output-reproducible",
        "--spec-version",
        "1.6",
    ]
    subprocess.run([*command, "--output-format", "JSON", "--output-file", SBOM], check=True)
    names = {component["name"].lower() for component in _components()}
    missing = sorted(locked() - names)
    sys.stdout.write(f"{SBOM.relative_to(ROOT)}: {len(names)} components\n")
    if missing:
        sys.stdout.write(f"✗ not in the SBOM: {', '.join(missing)}\n")
    return 1 if missing else 0


def locked() -> set[str]:
    """The names in requirements.lock."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    return {line.split("==")[0].partition("[")[0].lower() for line in lines if "==" in line and line[0].isalnum()}


def _components() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(SBOM.read_text(encoding="utf-8"))["components"]
    return found


if __name__ == "__main__":
    sys.exit(main())
