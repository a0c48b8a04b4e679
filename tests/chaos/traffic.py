"""The clients of an experiment: they do the main job, insist until they are answered, and keep a ledger."""

import random
import threading
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

import httpx
from errands import WEIGHTS, Asked, Errands
from farwatch_town import Run, eventually
from ledger import Ledger
from towns import ChaosTown

WORKERS = 3
INSISTS_FOR_S = 90.0
RETRIED = frozenset({429, 502, 503, 504})
MET = "urn:farwatch:problem:concurrent-change"
"""Two changes met: a client asks for its own again."""
NEIGHBOURS_SHARE = 5
"""One errand of so many is the neighbour's."""


class Traffic:
    """The errands of the towns, so many ``operations`` at ``rate`` a second (when answers come in time).

    The first town runs each errand at least once, where there are operations enough.
    """

    def __init__(
        self, run: Run, towns: Sequence[ChaosTown], ledger: Ledger, rng: random.Random, *, operations: int, rate: float
    ) -> None:
        self._run = run
        self._ledger = ledger
        self._key = towns[0].code
        errands = [Errands(town, rng.random()) for town in towns]
        self._plan = [(errands[0], kind) for kind in WEIGHTS][:operations]
        while len(self._plan) < operations:
            whose = errands[len(self._plan) % NEIGHBOURS_SHARE == 0]
            self._plan += [(whose, kind) for kind in rng.choices(tuple(WEIGHTS), tuple(WEIGHTS.values()))]
        rng.shuffle(self._plan)
        self._rate = rate
        self._lock = threading.Lock()
        self._begun = 0
        self._ended = 0
        self._started = time.monotonic()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(WORKERS)]
        self.statuses: Counter[int] = Counter()
        self.faults: list[BaseException] = []

    def start(self) -> "Traffic":
        """Begin."""
        for thread in self._threads:
            thread.start()
        return self

    def goes_on(self, share: float) -> None:
        """Wait until this share (0 to 1) of all operations has been begun."""
        wanted = min(len(self._plan), round(len(self._plan) * share))
        eventually(lambda: self._begun >= wanted or self.faults, f"{wanted} requests", INSISTS_FOR_S)

    def ends(self) -> None:
        """Wait until every operation has its answer. Raises what a client could not bear."""
        for thread in self._threads:
            thread.join(INSISTS_FOR_S * 2)
        if self.faults:
            raise self.faults[0]
        assert self._ended == len(self._plan), "a client hangs"

    def goes_home(self) -> None:
        """Begin no more operations, and wait for those that have begun."""
        with self._lock:
            self._begun = len(self._plan)
        for thread in self._threads:
            thread.join(INSISTS_FOR_S * 2)

    def _work(self) -> None:
        with httpx.Client(base_url=f"{self._run.url}/api", timeout=15, trust_env=False) as http:
            try:
                while (number := self._next()) is not None:
                    errands, kind = self._plan[number]
                    errands.run(kind, number, lambda asked: self._insist(http, asked))
                    with self._lock:
                        self._ended += 1
            except BaseException as fault:
                self.faults.append(fault)

    def _next(self) -> int | None:
        with self._lock:
            number, self._begun = self._begun, self._begun + 1
        if number >= len(self._plan) or self.faults:
            return None
        time.sleep(max(0.0, self._started + number / self._rate - time.monotonic()))
        return number

    def _insist(self, http: httpx.Client, asked: Asked) -> dict[str, Any]:
        number = self._ledger.about(asked.kind, asked.site_id, asked.told or asked.body, time.time())
        headers = {
            "Authorization": f"Bearer {asked.token or self._run.token}",
            "Idempotency-Key": f"{self._key}-{number}",
        }

        def attempt() -> httpx.Response | None:
            try:
                answer = http.request(asked.method, asked.path, json=asked.body, headers=headers)
            except httpx.TransportError:
                self.statuses[0] += 1
                time.sleep(0.1)
                return None
            self.statuses[answer.status_code] += 1
            if answer.status_code in RETRIED or (answer.status_code == 409 and answer.json()["type"] == MET):
                time.sleep(0.2)
                return None
            return answer

        answer: httpx.Response = eventually(attempt, f"answer to {asked.path}", INSISTS_FOR_S)
        content: dict[str, Any] = answer.json()
        self._ledger.answered(number, "acknowledged" if answer.is_success else "refused", content, time.time())
        assert answer.is_success, f"{asked.path}: {answer.status_code} {answer.text}"
        return content
