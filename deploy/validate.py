"""Everything that can be said about the deployment files without a Docker engine or a cluster (`make validate`).

Offline. Prints what was checked; ends with 1 where something is wrong.
"""

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import alerting
import kafka_volumes
import manifests
import yaml

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
KUBERNETES = "1.37"
K8S = ROOT / "deploy" / "k8s"
OBSERVABILITY = ROOT / "deploy" / "observability"
WITHOUT_SCHEMA = {"ServiceMonitor"}
"""Kinds of other people's operators: their schemas are not in the wheel; `manifests` looks at their references."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list: what is looked at, and what finds the complaints."""

    title: str
    complaints: Callable[[], Iterable[str]]


def checks() -> list[Check]:
    """All of them."""
    folders = [*sorted((K8S / "services").iterdir()), K8S / "base", *sorted((K8S / "overlays").iterdir())]
    return [
        Check("six Dockerfiles: hadolint", dockerfiles),
        Check("five Dockerfiles: one shape", one_shape),
        Check("docker-compose.yml: the Compose specification's schema", compose),
        Check("docker-compose.yml: every mounted file and every variable exists", compose_references),
        Check("docker-compose.yml: a new volume is another Kafka", kafka_identity),
        Check("deploy/Caddyfile: caddy validate", caddyfile),
        *(
            Check(
                f"{_short(folder)}: renders; strict schemas of Kubernetes {KUBERNETES}; references", _kustomized(folder)
            )
            for folder in folders
        ),
        Check("alert rules: shape and metrics", rules),
        Check("dashboards: metrics", dashboards),
    ]


def dockerfiles() -> list[str]:
    """hadolint's words."""
    return _run(BIN / "hadolint", *_dockerfiles(), ROOT / "services" / "console" / "Dockerfile")


def one_shape() -> list[str]:
    """The Dockerfiles that differ from the first in more than the service's name."""
    shapes = {path: path.read_text(encoding="utf-8").replace(_service(path), "x") for path in _dockerfiles()}
    first = next(iter(shapes.values()))
    return [f"{_short(path)} differs in more than the service's name" for path, text in shapes.items() if text != first]


def compose() -> list[str]:
    """check-jsonschema's words."""
    return _run(BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", ROOT / "docker-compose.yml")


def compose_references() -> list[str]:
    """Mounted files that are missing, variables that the example does not name."""
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    example = (ROOT / "deploy" / "compose.env.example").read_text(encoding="utf-8")
    mounts = set(re.findall(r"- (\./[^:\s]+):", text)) | set(re.findall(r"\[(\./[^:\s]+):", text))
    named = set(re.findall(r"^(\w+)=", example, re.MULTILINE))
    needed = set(re.findall(r"\$\{(\w+):\?", text))
    lost = [f"{mount} does not exist" for mount in sorted(mounts) if not (ROOT / mount).exists()]
    return lost + [f"deploy/compose.env.example does not name {name}" for name in sorted(needed - named)]


def kafka_identity() -> list[str]:
    """What would let a lost volume pass for the same bus."""
    return list(kafka_volumes.complaints(yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))))


def caddyfile() -> list[str]:
    """Caddy's words."""
    return _run(BIN / "caddy", "validate", "--config", ROOT / "deploy" / "Caddyfile", "--adapter", "caddyfile")


def rules() -> list[str]:
    """Complaints about the alert rules."""
    document = yaml.safe_load((OBSERVABILITY / "alerts.yaml").read_text(encoding="utf-8"))
    return list(alerting.rule_complaints(document, _metrics()))


def dashboards() -> list[str]:
    """Complaints about the dashboards."""
    found: list[str] = []
    for path in sorted((OBSERVABILITY / "grafana" / "dashboards").glob("*.json")):
        found += alerting.dashboard_complaints(json.loads(path.read_text(encoding="utf-8")), _metrics())
    return found


def _kustomized(folder: Path) -> Callable[[], list[str]]:
    def look() -> list[str]:
        done = subprocess.run([BIN / "kubectl", "kustomize", folder], capture_output=True, text=True, check=False)
        if done.returncode:
            return [done.stderr.strip()]
        rendered: list[dict[str, Any]] = list(yaml.safe_load_all(done.stdout))
        return [*_against_schemas(done.stdout), *manifests.complaints(rendered)]

    return look


def _against_schemas(rendered: str) -> list[str]:
    with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as file:
        file.write(rendered)
        file.flush()
        command: list[str | Path] = [BIN / "kubernetes-validate", "-k", KUBERNETES, "--strict", file.name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line.replace(file.name, "") for line in (done.stdout + done.stderr).splitlines() if "INFO" not in line]
    wrong = [line for line in lines if not any(f"schema for kind {kind} " in line for kind in WITHOUT_SCHEMA)]
    return wrong or (["kubernetes-validate failed without a word"] if done.returncode else [])


def _metrics() -> set[str]:
    return alerting.declared([ROOT / "shared", ROOT / "services"])


def _dockerfiles() -> list[Path]:
    return sorted(ROOT.glob("services/*-svc/Dockerfile"))


def _service(dockerfile: Path) -> str:
    return dockerfile.parent.name.removesuffix("-svc")


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _run(*command: str | Path) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return [] if done.returncode == 0 else (done.stdout + done.stderr).strip().splitlines()


def main() -> int:
    """Run all checks and say what came out."""
    started = time.monotonic()
    every = checks()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(lambda check: list(check.complaints()), every))
    for check, found in zip(every, results, strict=True):
        sys.stdout.write(f"{'wrong' if found else 'ok   '}  {check.title}\n")
        sys.stdout.write("".join(f"         {line}\n" for line in found))
    failed = sum(map(bool, results))
    sys.stdout.write(f"{len(every) - failed} passed, {failed} failed in {time.monotonic() - started:.0f} s\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
