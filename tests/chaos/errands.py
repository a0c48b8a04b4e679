"""What the people and the station of one town write: every kind of request that leaves something behind."""

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from ledger import Kind
from towns import ALARMS_ONLY, CHIEF, ChaosTown

OVER_THE_LIMIT, HARMLESS = 35.0, 22.0
WEIGHTS = {
    "readings": 9,
    "incident": 3,
    "acknowledgement": 2,
    "note": 2,
    "level": 1,
    "shift": 1,
    "attendance": 1,
    "policy": 1,
    "report": 1,
}
"""How often each errand is run, beyond the one time that the first town runs each."""
MILDER = 4
FIRST_SHIFT = timedelta(days=2)
SHIFT_LENGTH, SHIFT_EVERY = timedelta(hours=8), timedelta(hours=9)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to be insisted on. ``told``: what the ledger writes of it, where that is not the body."""

    kind: Kind
    site_id: str
    path: str
    body: dict[str, Any]
    method: str = "POST"
    token: str | None = None
    told: dict[str, Any] = field(default_factory=dict)


Ask = Callable[[Asked], dict[str, Any]]
"""Sends until it is answered, and returns the answer."""


class Errands:
    """One town's. Whatever can be done only once is in a pool, from which each errand takes its own."""

    def __init__(self, town: ChaosTown, seed: float) -> None:
        self._town = town
        self._seed = seed
        self._lock = threading.Lock()
        self._series = list(town.series)
        self._untaken: list[str] = []
        self._unlevelled: list[str] = []
        self._files: list[str] = []
        self._reports = [town.report_id]
        self._guard_goes = ["check-in"]

    def run(self, kind: str, number: int, ask: Ask) -> None:
        """Run one, on an incident that is declared for it where it lacks one; ``number`` is its own."""
        errand: Callable[[int, Ask], bool] = getattr(self, f"_{kind}")
        if not errand(number, ask):
            self._incident(number, ask)
            errand(number, ask)

    def _take(self, pool: list[str]) -> str | None:
        with self._lock:
            return pool.pop(0) if pool else None

    def _readings(self, number: int, ask: Ask) -> bool:
        series = self._take(self._series)
        if series is None:
            return False
        moment = datetime.now(UTC)
        dice = random.Random(f"{self._seed} {number}")
        others = dice.sample(self._town.series, min(3, len(self._town.series)))
        earlier = (moment - timedelta(seconds=60, microseconds=number)).isoformat()
        batch = [{"series": key, "at": earlier, "value": round(HARMLESS + dice.random(), 3)} for key in others]
        batch.append({"series": series, "at": moment.isoformat(), "value": OVER_THE_LIMIT})
        body = {"readings": batch}
        ask(Asked("readings", self._town.site_id, "/monitoring/v1/readings", body, token=self._town.api_key))
        return True

    def _incident(self, number: int, ask: Ask) -> bool:
        title = f"{self._town.code} 人工上报 {number}"
        body = {"site_id": self._town.site_id, "title": title, "severity": "major"}
        opened = ask(Asked("incident", self._town.site_id, "/incident/v1/incidents", body))["id"]
        with self._lock:
            for pool in (self._untaken, self._unlevelled, self._files):
                pool.append(opened)
        return True

    def _acknowledgement(self, _number: int, ask: Ask) -> bool:
        return self._in_file(self._take(self._untaken), "acknowledgement", "acknowledge", {}, ask)

    def _note(self, number: int, ask: Ask) -> bool:
        with self._lock:
            incident_id = self._files[number % len(self._files)] if self._files else None
        return self._in_file(incident_id, "note", "notes", {"text": f"备注 {number}"}, ask)

    def _level(self, number: int, ask: Ask) -> bool:
        """To a milder one, which calls nobody again."""
        body = {"level": MILDER, "reason": f"降级 {number}"}
        return self._in_file(self._take(self._unlevelled), "level", "level", body, ask)

    def _in_file(self, incident_id: str | None, kind: Kind, move: str, body: dict[str, Any], ask: Ask) -> bool:
        if incident_id is None:
            return False
        path = f"/incident/v1/incidents/{incident_id}/{move}"
        ask(Asked(kind, self._town.site_id, path, body, told={**body, "incident_id": incident_id}))
        return True

    def _shift(self, number: int, ask: Ask) -> bool:
        starts_at = datetime.now(UTC) + FIRST_SHIFT + number * SHIFT_EVERY
        body = {
            "site_id": self._town.site_id,
            "starts_at": starts_at.isoformat(),
            "ends_at": (starts_at + SHIFT_LENGTH).isoformat(),
            "assignments": [{"staff_id": self._town.chief["id"], "post": CHIEF}],
        }
        shift_id = ask(Asked("shift", self._town.site_id, "/roster/v1/shifts", body))["id"]
        path = f"/roster/v1/shifts/{shift_id}/publish"
        ask(Asked("publication", self._town.site_id, path, {}, told={"shift_id": shift_id}))
        return True

    def _attendance(self, _number: int, ask: Ask) -> bool:
        """The guard comes, leaves, comes back."""
        move = self._take(self._guard_goes)
        if move is None:
            return False
        who = {"staff_id": self._town.guard["id"]}
        body = {**who, "reason": "外出巡检"} if move == "check-out" else who
        kind: Kind = "check-out" if move == "check-out" else "check-in"
        path = f"/roster/v1/shifts/{self._town.shift_id}/{move}s"
        ask(Asked(kind, self._town.site_id, path, body, told={**who, "shift_id": self._town.shift_id}))
        with self._lock:
            self._guard_goes.append("check-in" if move == "check-out" else "check-out")
        return True

    def _policy(self, number: int, ask: Ask) -> bool:
        """One of the site's five; what changes in it changes nothing that the experiments look at."""
        town, site = self._town, self._town.site_id
        policies: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
            (f"/roster/v1/policies/{site}", ALARMS_ONLY, {"no_show_after_min": 60 + number % 100}),
            (f"/monitoring/v1/policies/{site}", {}, {"oldest_reading_days": 3 + number % 80}),
            (
                f"/incident/v1/policies/{site}",
                {"steps": town.steps, "repeat": 0},
                {"repeat_after_s": 600 + number},
            ),
            (f"/notify/v1/policies/{site}", town.delivery, {"link_ttl_s": 3600 + number}),
            (f"/reporting/v1/policies/{site}", {}, {"report_due_s": 7200 + number}),
        ]
        path, kept, changed = policies[number % len(policies)]
        ask(Asked("policy", site, path, {**kept, **changed}, method="PUT", told={"path": path, "figures": changed}))
        return True

    def _report(self, _number: int, ask: Ask) -> bool:
        report_id = self._take(self._reports)
        if report_id is None:
            return False
        path = f"/reporting/v1/shift-reports/{report_id}/submit"
        ask(Asked("report", self._town.site_id, path, {}, told={"report_id": report_id}))
        return True
