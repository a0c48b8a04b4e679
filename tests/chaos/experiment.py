"""One experiment: a town, its clients, the faults, the wait for quiet, the verdict, and a row for the table."""

import random
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checkers import ALL, Checker, Problem, first_attempts, problems, repeats
from evidence import Evidence
from farwatch_town import Town
from gathering import gather, settle
from ledger import Ledger
from server_logs import ServerLogs
from stage import Stage
from traffic import Traffic

ANSWER_AFTER_S = 3
STEPS: list[dict[str, Any]] = [
    {"after_s": 0, "notify": [{"role": "duty_chief"}]},
    {"after_s": ANSWER_AFTER_S, "notify": [{"role": "duty_chief"}]},
]
SHOWN = 20


@dataclass
class Row:
    """One line of the table; ``first_s`` are the seconds from a step's due time to its message."""

    experiment: str
    faults: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    effects: int = 0
    lost: int = 0
    doubled: int = 0
    wrong: int = 0
    repeats: int = 0
    first_s: list[float] = field(default_factory=list)
    took_s: float = 0.0

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
        self._logs = ServerLogs(stage.home.logs)
        self._ledger = Ledger(folder / f"{code}.jsonl")
        self._traffic: list[Traffic] = []
        self.town: Town | None = None

    def traffic(self, operations: int, *, rate: float = 8.0, steps: list[dict[str, Any]] | None = None) -> Traffic:
        """A town with people and a station, and its clients at work."""
        if self.town is None:
            self.town = Town.founded(self.stage.run, self.code, series=operations, steps=steps or STEPS)
            self.town.ready_to_notify()
        traffic = Traffic(self.town, self._ledger, self.rng, operations=operations, rate=rate)
        self._traffic.append(traffic)
        return traffic.start()

    def fault(self, name: str, times: int = 1) -> None:
        """Count a fault for the table."""
        self.row.faults[name] += times

    def allow_errors(self, *events: str) -> None:
        """These ERROR log events are part of the story."""
        self.allowed.update(events)

    def verdict(self, *, without: tuple[Checker, ...] = ()) -> Evidence:
        """Wait for quiet, gather, judge. Raises an AssertionError that lists the problems."""
        assert self.town is not None
        for traffic in self._traffic:
            traffic.ends()
        settle(self.stage)
        statuses = sum((traffic.statuses for traffic in self._traffic), Counter[int]())
        errors = self._logs.errors(frozenset(self.allowed))
        evidence = gather(self.stage, self.town, self._ledger.read(), dict(statuses), errors)
        found = problems(evidence, tuple(checker for checker in ALL if checker not in without))
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
