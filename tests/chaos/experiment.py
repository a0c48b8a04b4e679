"""One experiment: two towns, their clients, the faults, the wait for quiet, the verdict, and a row for the table."""

import random
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from checkers import ALL, Found, first_attempts, judged, late, repeats
from errands import OVER_THE_LIMIT
from evidence import Evidence, Trouble
from farwatch_town import NEVER, storm_of
from gathering import gather
from ledger import Ledger
from problem import Checker, Problem
from server_logs import ServerLogs
from settling import QUIET_WITHIN_S, settle
from stage import Stage
from towns import AGAIN_AFTER_S, ChaosTown
from traffic import NEIGHBOURS_SHARE, Traffic

SHOWN = 20
LEFT_ALONE_S = 30.0
"""So long what a failed test has begun may take to come to rest."""
STUCK_S = 6.0
"""So long nothing moves in a sabotaged system before it is judged as it is."""


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
        self._troubles: list[Trouble] = []
        self._towns: list[ChaosTown] = []
        self._restless = False
        self._waited = False

    @property
    def town(self) -> ChaosTown:
        """The town that experiments look at; the other one is its neighbour."""
        return self._towns[0]

    def founded(
        self, series: int, *, again_after_s: int | None = AGAIN_AFTER_S, storm: dict[str, int] | None = None
    ) -> ChaosTown:
        """Two towns with people and a station each, known everywhere, with series of the same names.

        The chief is called at once, the chief and the technician again after so many seconds (None: never). ``storm``:
        when messages are gathered; by default never.
        """
        for code, count in ((self.code, series), (f"{self.code}n", max(1, series // NEIGHBOURS_SHARE))):
            town = ChaosTown.founded(self.stage.run, code, series=count)
            self._towns.append(town.settled(again_after_s=again_after_s, storm=storm))
        return self.town

    def traffic(self, operations: int, *, rate: float = 12.0) -> Traffic:
        """The towns' clients at work; makes the towns first where the test has not."""
        if not self._towns:
            self.founded(operations // 2)
        traffic = Traffic(self.stage.run, self._towns, self._ledger, self.rng, operations=operations, rate=rate)
        self._traffic.append(traffic)
        return traffic.start()

    def tries(self, figures: dict[str, Any], *, persist_s: int = 300) -> None:
        """How hard notify-svc tries a channel for both towns, and for how long."""
        for town in self._towns:
            town.tell({"urgent": figures, "routine": figures, "persist_s": persist_s, "storm": storm_of(NEVER)})

    def by_webhook(self, *, then_by_mail: bool) -> None:
        """The towns' chiefs are called by webhook."""
        for town in self._towns:
            town.by_webhook(then_by_mail=then_by_mail)

    @contextmanager
    def misbehaving(self, **faults: str | int) -> Iterator[None]:
        """The sink misbehaves while the block runs (see `Stage.misbehaving`), which may explain calls that fail."""
        what = ", ".join(f"{name}: {fault}" for name, fault in faults.items())
        self.fault(what)
        begun = Trouble(datetime.now(UTC), None, what)
        self._troubles.append(begun)
        try:
            with self.stage.misbehaving(**faults):
                yield
        finally:
            self._troubles.remove(begun)
            self._troubles.append(replace(begun, until=datetime.now(UTC)))

    def fault(self, name: str, times: int = 1) -> None:
        """Count a fault for the table."""
        self.row.faults[name] += times

    def allow_errors(self, *events: str) -> None:
        """These ERROR log events are part of the story."""
        self.allowed.update(events)

    def breach(self, series: str) -> None:
        """The town's station reports one value over the limit."""
        self.post([{"series": series, "at": datetime.now(UTC).isoformat(), "value": OVER_THE_LIMIT}])

    def post(self, readings: list[dict[str, Any]]) -> None:
        """The town's station posts one batch, once, and must get its 202."""
        body = {"readings": readings}
        number = self._ledger.about("readings", self.town.site_id, body, time.time())
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
        evidence, found = self.judgement(patience_s=patience_s, stuck_s=None)
        known = {checker.__name__ for checker in without}
        found = [(judge, problem) for judge, problem in found if judge not in known]
        found += late(evidence, first_within_s) if first_within_s else ()
        self._note(evidence, found)
        assert not found, _told(found)
        return evidence

    def verdict_on(self, found: Sequence[Problem], *, effects: int) -> None:
        """Note what judges of their own found, for an experiment without traffic. Raises an AssertionError likewise."""
        self.row.effects = effects
        self._count(found)
        assert not found, "\n".join(f"{problem.kind}: {problem.text}" for problem in found[:SHOWN])

    def judgement(
        self, *, patience_s: float = QUIET_WITHIN_S, stuck_s: float | None = STUCK_S
    ) -> tuple[Evidence, list[Found]]:
        """What is known, and what the judges say to it; nothing is raised."""
        for traffic in self._traffic:
            traffic.ends()
        rest = settle(self.stage, patience_s, stuck_s=stuck_s)
        self._waited = True
        self._restless = bool(rest.restless)
        evidence = replace(self.gathered(rest.published), restless=rest.restless)
        return evidence, judged(evidence, ALL)

    def gathered(self, published: dict[str, str]) -> Evidence:
        """What is known now; of the events those that were ``published`` when all was quiet."""
        people = [person for town in self._towns for person in town.people()]
        known = gather(self.stage, people, self._ledger.read(), published)
        return replace(
            known,
            troubles=tuple(self._troubles),
            dead_letters=known.dead_letters - self._dead_before,
            statuses=dict(sum((traffic.statuses for traffic in self._traffic), Counter[int]())),
            errors=self._logs.errors(frozenset(self.allowed)),
        )

    def _note(self, evidence: Evidence, found: list[Found]) -> None:
        row = self.row
        row.acknowledged = sum(request.state == "acknowledged" for request in evidence.requests)
        row.effects = len(evidence.anomalies) + len(evidence.incidents) + len(evidence.calls)
        row.repeats = repeats(evidence)
        row.first_s = first_attempts(evidence)
        self._count([problem for _, problem in found])

    def _count(self, found: Sequence[Problem]) -> None:
        kinds = Counter(problem.kind for problem in found)
        row = self.row
        row.lost, row.doubled, row.wrong = kinds["lost"], kinds["doubled"], kinds["wrong"]
        row.took_s = time.monotonic() - self._started

    def close(self) -> None:
        """Close the ledger. Where the test failed before its verdict the clients are sent home, and what they began
        comes to rest; what never did is sent again: the next experiment is judged by itself.
        """
        for traffic in self._traffic:
            traffic.goes_home()
        if self._traffic and not self._waited:
            self._restless = bool(settle(self.stage, LEFT_ALONE_S).restless)
        self._ledger.close()
        self.stage.gone |= {address for town in self._towns for one in town.people() for address in one.addresses}
        if self._restless:
            self.stage.bus.empty()


def _told(found: list[Found]) -> str:
    lines = [f"{problem.kind}: {problem.text} ({judge})" for judge, problem in found[:SHOWN]]
    return "\n".join([f"{len(found)} problems", *lines])
