"""Asking the services, the front door and the disk."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx

from farwatch.doctor.findings import Facts, Finding, Severity, compare, examine
from farwatch.doctor.places import Place

ANSWER_WITHIN_S = 10.0
LOW_SHARE = 0.10
LOW_BYTES = 2 * 1024**3
_GB = 1024**3


def diagnose(place: Place, http: httpx.Client) -> dict[str, list[Finding]]:
    """The findings by what was examined; an empty list means that it is well."""
    with ThreadPoolExecutor(max_workers=8) as pool:
        asked = dict(
            zip(place.services, pool.map(lambda url: facts_of(http, url), place.services.values()), strict=True)
        )
    found = {name: examine(facts.get("service", name), facts) for name, facts in asked.items()}
    found["versions"] = compare({name: facts["version"] for name, facts in asked.items() if "version" in facts})
    if place.front_door:
        found["front door"] = _front_door(http, place.front_door)
    if place.data:
        found["disk"] = _disk(place.data)
    return found


def facts_of(http: httpx.Client, url: str) -> Facts:
    """What the service says of itself, or why it says nothing."""
    try:
        answer = http.get(f"{url}/vitalz", timeout=ANSWER_WITHIN_S)
        answer.raise_for_status()
        facts: dict[str, Any] = answer.json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        return {"unreachable": str(error) or type(error).__name__, "url": url}
    return facts


def _front_door(http: httpx.Client, url: str) -> list[Finding]:
    try:
        http.get(url, timeout=ANSWER_WITHIN_S).raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        facts = {"url": url, "error": str(error) or type(error).__name__}
        return [Finding(Severity.BAD, "no-front-door", "", facts)]
    return []


def _disk(folder: Path) -> list[Finding]:
    usage = shutil.disk_usage(folder)
    share = usage.free / usage.total
    if share > LOW_SHARE or usage.free > 10 * LOW_BYTES:
        return []
    severity = Severity.BAD if usage.free < LOW_BYTES else Severity.WARNING
    return [
        Finding(severity, "disk-low", "", {"free_gb": round(usage.free / _GB, 1), "percent": round(share * 100, 1)})
    ]
