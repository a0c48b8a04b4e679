"""One experiment: a town, its clients, the faults, the wait for quiet, the verdict, and a row for the table."""

import random
import statistics
import time
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from checkers import ALL, Checker, Problem, first_attempts, late, problems, repeats
from evidence import Evidence
from farwatch_town import NEVER, Town, storm_of
from gathering import QUIET_WITHIN_S, gather, settle
from ledger import Ledger
from server_logs import ServerLogs
from stage import Stage
from traffic import Traffic

AGAIN_AFTER_S = 3
SHOWN = 20


@dataclass
class Row:
    """One line of the table. ``place``: its number; ``first_s``: seconds from a step's due time to its message."""

    experiment: str
    place: int
    faults: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    effects: int = 0
    lost: int = 0
    doubled: int = 0
    wrong: int = 0
    repeats: int = 0
    first_s: list[float] = field(default_factory=list)
    took_s: float = 0.0

    def plain(self) -> dict[str, Any]:
        """As it may travel from a worker to the one that prints."""
        return {**asdict(self), "faults": dict(self.faults)}

    @classmethod
    def from_plain(cls, values: dict[str, Any]) -> Self:
        """The row again."""
        return cls(**{**values, "faults": Counter(values["faults"])})

    @property
    def slowest_s(self) -> float:
        """The slowest first attempt."""
        return max(self.first_s, default=0.0)

    @property
    def median_s(self) -> float:
        """The median first attempt."""
        return statistics.median(self.first_s) if self.first_s else 0.0


class Experiment:
    """What a test does its experiment with."""

    def __init__(self, stage: Stage, row: Row, folder: Path, seed: str, code: str) -> None:
        self.stage = stage
        self.rng = random.Random(seed)
        self.row = row
        self.code = code
        self.allowed: set[str] = set()
        self._folder = folder
        self._started = time.monotonic()
        self._dead_before = stage.dead_letters()
        self._logs = ServerLogs(stage.home.logs)
        self._ledger = Ledger(folder / f"{code}.jsonl")
        self._traffic: list[Traffic] = []
        self.town: Town | None = None

    def founded(
        self, series: int, *, again_after_s: int | None = AGAIN_AFTER_S, storm: dict[str, int] | None = None
    ) -> Town:
        """A town with people and a station, known everywhere; its trial call is answered.

        The chief is called at once, and again after so many seconds (None: never). ``storm``: when messages are
        gathered; by default never.
        """
        pauses = (0,) if again_after_s is None else (0, again_after_s)
        steps = [{"after_s": pause, "notify": [{"role": "duty_chief"}]} for pause in pauses]
        self.town = Town.founded(self.stage.run, self.code, series=series, steps=steps)
        if storm is not None:
            self.delivery_policy({"storm": storm})
        self.town.ready_to_notify()
        for incident in self.town.incidents():
            self.stage.run.call("POST", f"/incident/v1/incidents/{incident['id']}/acknowledge", {})
        return self.town

    def traffic(self, operations: int, *, rate: float = 12.0) -> Traffic:
        """The town's clients at work; makes the town first where the test has not."""
        town = self.town or self.founded(operations)
        traffic = Traffic(town, self._ledger, self.rng, operations=operations, rate=rate)
        self._traffic.append(traffic)
        return traffic.start()

    def delivery_policy(self, figures: dict[str, Any]) -> None:
        """How notify-svc tells this town's people; what is left out is the default."""
        assert self.town is not None
        path = f"/notify/v1/delivery-policies/{self.town.site_id}"
        self.stage.run.call("PUT", path, figures)

    def tries(self, figures: dict[str, Any]) -> None:
        """How hard notify-svc tries a channel for this town."""
        self.delivery_policy({"urgent": figures, "routine": figures, "storm": storm_of(NEVER)})

    def by_webhook(self) -> None:
        """The town's chief is called by webhook first, by mail after that."""
        assert self.town is not None
        hook = f"{self.stage.run.url}/sink/webhook/{self.code}"
        for position, (channel, address) in enumerate((("webhook", hook), ("email", self.town.mailbox))):
            body = {"staff_id": self.town.chief["id"], "channel": channel, "address": address, "position": position}
            self.stage.run.call("POST", "/notify/v1/contact-methods", body)

    def fault(self, name: str, times: int = 1) -> None:
        """Count a fault for the table."""
        self.row.faults[name] += times

    def allow_errors(self, *events: str) -> None:
        """These ERROR log events are part of the story."""
        self.allowed.update(events)

    def post(self, readings: list[dict[str, Any]]) -> None:
        """The town's station posts one batch, once, and must get its 202."""
        assert self.town is not None
        body = {"readings": readings}
        number = self._ledger.about("readings", body, time.time())
        headers = {"Authorization": f"Bearer {self.town.api_key}"}
        answer = self.stage.run.http.post("/api/monitoring/v1/readings", json=body, headers=headers)
        assert answer.status_code == 202, answer.text
        self._ledger.answered(number, "acknowledged", answer.json(), time.time())

    def verdict(
        self,
        *,
        without: tuple[Checker, ...] = (),
        patience_s: float = QUIET_WITHIN_S,
        first_within_s: float | None = None,
    ) -> Evidence:
        """Wait for quiet, gather, judge. Raises an AssertionError that lists the problems.

        ``first_within_s``: the bound of P3 that holds for this fault.
        """
        assert self.town is not None
        for traffic in self._traffic:
            traffic.ends()
        published = settle(self.stage, patience_s)
        statuses = sum((traffic.statuses for traffic in self._traffic), Counter[int]())
        known = gather(self.stage, self.town, self._ledger.read(), published)
        evidence = replace(
            known,
            dead_letters=known.dead_letters - self._dead_before,
            statuses=dict(statuses),
            errors=self._logs.errors(frozenset(self.allowed)),
        )
        found = problems(evidence, tuple(checker for checker in ALL if checker not in without))
        found += late(evidence, first_within_s) if first_within_s else ()
        self._note(evidence, found)
        assert not found, _told(found)
        return evidence

    def _note(self, evidence: Evidence, found: list[Problem]) -> None:
        kinds = Counter(problem.kind for problem in found)
        row = self.row
        row.acknowledged = sum(request.state == "acknowledged" for request in evidence.requests)
        row.effects = len(evidence.anomalies) + len(evidence.incidents) + len(evidence.calls)
        row.lost, row.doubled, row.wrong = kinds["lost"], kinds["doubled"], kinds["wrong"]
        row.repeats = repeats(evidence)
        row.first_s = first_attempts(evidence)
        row.took_s = time.monotonic() - self._started

    def close(self) -> None:
        """Close the ledger."""
        self._ledger.close()


def _told(found: list[Problem]) -> str:
    lines = [f"{problem.kind}: {problem.text}" for problem in found[:SHOWN]]
    return "\n".join([f"{len(found)} problems", *lines])
