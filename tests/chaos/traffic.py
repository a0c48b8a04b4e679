"""The clients of an experiment: they do the main job, insist until they are answered, and keep a ledger."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from farwatch_town import Town, eventually
from ledger import Ledger

WORKERS = 3
INSISTS_FOR_S = 90.0
RETRIED = frozenset({429, 502, 503, 504})
OVER_THE_LIMIT, HARMLESS = 35.0, 22.0


class Traffic:
    """One town's station and people, for so many ``operations`` at ``rate`` a second (when answers come in time).

    One in five declares an incident by hand, one in ten acknowledges such a one; the rest are batches of readings, of
    which one is over the limit of a series that nobody has used before.
    """

    def __init__(self, town: Town, ledger: Ledger, rng: random.Random, *, operations: int, rate: float) -> None:
        self._town = town
        self._ledger = ledger
        self._plan = [rng.choices(("readings", "incident", "acknowledgement"), (7, 2, 1))[0] for _ in range(operations)]
        self._series = list(town.series)
        self._rate = rate
        self._seed = rng.random()
        self._lock = threading.Lock()
        self._declared: list[str] = []
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

    def _work(self) -> None:
        with httpx.Client(base_url=f"{self._town.run.url}/api", timeout=15, trust_env=False) as http:
            try:
                while (number := self._next()) is not None:
                    self._operation(http, number)
            except BaseException as fault:
                self.faults.append(fault)

    def _next(self) -> int | None:
        with self._lock:
            number, self._begun = self._begun, self._begun + 1
        if number >= len(self._plan) or self.faults:
            return None
        time.sleep(max(0.0, self._started + number / self._rate - time.monotonic()))
        return number

    def _operation(self, http: httpx.Client, number: int) -> None:
        kind = self._plan[number]
        with self._lock:
            incident_id = self._declared.pop(0) if kind == "acknowledgement" and self._declared else None
            series = self._series.pop() if kind == "readings" and self._series else None
        if incident_id is not None:
            self._acknowledge(http, incident_id)
        elif series is not None:
            self._post_readings(http, series, number)
        else:
            self._declare(http, number)
        with self._lock:
            self._ended += 1

    def _post_readings(self, http: httpx.Client, series: str, number: int) -> None:
        moment = datetime.now(UTC)
        others = random.Random(f"{self._seed} {number}").sample(self._town.series, 3)
        batch = [
            {"series": key, "at": (moment - timedelta(seconds=60, microseconds=number)).isoformat(), "value": HARMLESS}
            for key in others
        ]
        batch.append({"series": series, "at": moment.isoformat(), "value": OVER_THE_LIMIT})
        headers = {"Authorization": f"Bearer {self._town.api_key}"}
        self._insist(http, "readings", "/monitoring/v1/readings", {"readings": batch}, headers)

    def _declare(self, http: httpx.Client, number: int) -> None:
        title = f"{self._town.code} 人工上报 {number}"
        body = {"site_id": self._town.site_id, "title": title, "severity": "major"}
        answer = self._insist(http, "incident", "/incident/v1/incidents", body, self._administrator())
        with self._lock:
            self._declared.append(answer["id"])

    def _acknowledge(self, http: httpx.Client, incident_id: str) -> None:
        path = f"/incident/v1/incidents/{incident_id}/acknowledge"
        number = self._ledger.about("acknowledgement", {"incident_id": incident_id}, time.time())
        self._send(http, number, path, {}, self._administrator())

    def _administrator(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._town.run.token}"}

    def _insist(
        self, http: httpx.Client, kind: Any, path: str, body: dict[str, Any], headers: dict[str, str]
    ) -> dict[str, Any]:
        number = self._ledger.about(kind, body, time.time())
        return self._send(http, number, path, body, headers)

    def _send(
        self, http: httpx.Client, number: int, path: str, body: dict[str, Any], headers: dict[str, str]
    ) -> dict[str, Any]:
        key = {"Idempotency-Key": f"{self._town.code}-{number}"}
        answer: httpx.Response = eventually(
            self._once(lambda: http.post(path, json=body, headers={**headers, **key})),
            f"answer to {path}",
            INSISTS_FOR_S,
        )
        content: dict[str, Any] = answer.json()
        self._ledger.answered(number, "acknowledged" if answer.is_success else "refused", content, time.time())
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return content

    def _once(self, send: Callable[[], httpx.Response]) -> Callable[[], httpx.Response | None]:
        def attempt() -> httpx.Response | None:
            try:
                answer = send()
            except httpx.TransportError:
                self.statuses[0] += 1
                time.sleep(0.1)
                return None
            self.statuses[answer.status_code] += 1
            if answer.status_code in RETRIED:
                time.sleep(0.2)
                return None
            return answer

        return attempt
