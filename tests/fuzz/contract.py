"""schemathesis over the OpenAPI document of each service."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from farwatch_town import Run
from outsider import Site

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "ignored_auth",
)
ENDLESS = "/api/incident/v1/stream"
HOOKS = Path(__file__).parent / "hooks.py"
AMBIGUOUS = frozenset({"roster", "monitoring"})
"""Where a path is another one's, too, and a wrong method on it the other's wrong request: PATCH /staff/me is a PATCH of
/staff/{staff_id} with no id, PUT /series/…/chart one of /series/{key} without a body, for keys may hold slashes.
"""


def check(run: Run, site: Site, services: Sequence[str], seconds: int, seed: int) -> tuple[dict[str, int], list[str]]:
    """Cases by service, and what was found wrong."""
    cases: dict[str, int] = {}
    complaints: list[str] = []
    with tempfile.TemporaryDirectory(prefix="farwatch-fuzz-report-") as folder:
        for service in services:
            report = Path(folder) / f"{service}.ndjson"
            code, printed = _schemathesis(run, site, service, seconds, seed, report)
            events = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
            cases[service] = sum(_cases(event) for event in events)
            if not cases[service]:
                complaints.append(f"schemathesis sent nothing to {service}: {printed}")
            if code:
                complaints.append(f"schemathesis on {service} (exit {code}):\n{printed}")
    return cases, complaints


def _schemathesis(run: Run, site: Site, service: str, seconds: int, seed: int, report: Path) -> tuple[int, str]:
    url = f"http://127.0.0.1:{run.process(service)['port']}/api/{service}/v1/openapi.json"
    program = Path(sys.executable).parent / "st"
    settings = report.with_suffix(".toml")
    settings.write_text(_settings(run.http.get(url).json(), _checks(service)), encoding="utf-8")
    command = [
        program,
        "--config-file",
        settings,
        "run",
        url,
        "--phases",
        "coverage,fuzzing",
        "--continue-on-failure",
        "--seed",
        str(seed),
    ]
    # One worker: threads that parse at once hit a race of CPython 3.11 (gh-106905, "AST constructor recursion").
    command += ["--max-time", str(seconds), "--workers", "1", "--no-color"]
    command += ["--exclude-path", ENDLESS, "--suppress-health-check", "all", "--warnings", "off", "--no-shrink"]
    command += ["--report", "ndjson", "--report-ndjson-path", report, "-H", f"Authorization: Bearer {run.token}"]
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": str(HOOKS),
        "FUZZ_IDS": json.dumps(_ids(site)),
        "FUZZ_SEED": str(seed),
    }
    done = subprocess.run(
        command,
        env=environment,
        cwd=report.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds * 4 + 300,
    )
    return done.returncode, f"{done.stdout[-8_000:]}\n{done.stderr[-1_000:]}"


def _checks(service: str) -> list[str]:
    return [check for check in CHECKS if service not in AMBIGUOUS or check != "unsupported_method"]


def _settings(document: dict[str, Any], checks: Sequence[str]) -> str:
    """What schemathesis checks, and where it leaves out wrong methods: a fixed path is that of an id, too, and GET
    /policies/batch a GET of /policies/{site_id} with no id, answered 422.
    """
    paths = document["paths"]
    of_an_id = [re.compile(re.sub(r"\{[^}]*\}", "[^/]+", path)) for path in paths if "{" in path]
    shared = [path for path in paths if "{" not in path and any(one.fullmatch(path) for one in of_an_id)]
    lines = ["[checks]", "enabled = false", *(f"{check}.enabled = true" for check in checks)]
    for path in shared:
        lines += ["[[operations]]", f"include-path = {json.dumps(path)}", "checks.unsupported_method.enabled = false"]
    return "\n".join(lines)


def _ids(site: Site) -> dict[str, str]:
    """What exists: a case that names nothing real stops at 404."""
    return {
        "site_id": site.id,
        "staff_id": site.chief_id,
        "shift_id": site.shift_id,
        "station_id": site.station_id,
        "incident_id": site.incident_id,
        "key": "cold-aisle",
        "series": "cold-aisle",
    }


def _cases(event: dict[str, Any]) -> int:
    scenario = event.get("ScenarioFinished", {})
    return len(scenario.get("recorder", {}).get("interactions", {}) or scenario.get("recorder", {}).get("cases", {}))
