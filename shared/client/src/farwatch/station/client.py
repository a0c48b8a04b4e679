"""The SDK for station systems: post readings, knowing what became of each."""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from farwatch.language import Language
from farwatch.station.readings import Reading

PATH = "/api/monitoring/v1/readings"


class Refused(Exception):
    """The service will not take this batch however often it is sent. ``status`` is the HTTP status."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(f"{status}: {detail}")
        self.status = status
        self.detail = detail


class Unauthorised(Refused):
    """The API key is wrong, revoked, or not for readings."""


class TooLarge(Refused):
    """The batch is too big for one request; send it in halves."""


class Unreachable(Exception):
    """No answer within the time allowed; the batch may be sent again with the same key."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the service says of a batch: how many readings it keeps, and why it does not keep the others."""

    accepted: int
    rejected: list[dict[str, Any]] = field(default_factory=list)


class StationClient:
    """Posts readings for one station. Use as a context manager.

    ``give_up_after_s``: how long `post` tries, with growing pauses, before it raises `Unreachable`. ``language``: in
    which the service says why it refuses.
    """

    def __init__(
        self,
        url: str,
        api_key: str,
        *,
        give_up_after_s: float = 60.0,
        language: Language = "zh",
        on_retry: Callable[[str], None] | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._http = httpx.Client(
            base_url=url.rstrip("/"),
            headers={
                "Authorization": f"Bearer {api_key}",
                "User-Agent": "farwatch-station",
                "Accept-Language": language,
            },
            timeout=httpx.Timeout(15.0, connect=5.0),
            transport=transport,
        )
        self._give_up_after_s = give_up_after_s
        self._on_retry = on_retry or (lambda _: None)

    def __enter__(self) -> "StationClient":
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def post(self, readings: Sequence[Reading], idempotency_key: str) -> Receipt:
        """Post a batch; returns when the service has it durably.

        Raises `Unauthorised`, `TooLarge`, `Refused`, or `Unreachable` after ``give_up_after_s``.
        """
        deadline = time.monotonic() + self._give_up_after_s
        attempt = 0
        while True:
            wait_s, why = self._try(readings, idempotency_key)
            if isinstance(why, Receipt):
                return why
            pause = max(wait_s, min(10.0, 0.2 * 2 ** min(attempt, 10)) * random.uniform(0.5, 1.0))  # noqa: S311  jitter
            if time.monotonic() + pause > deadline:
                raise Unreachable(why)
            self._on_retry(f"{why}; trying again in {pause:.1f} s")
            time.sleep(pause)
            attempt += 1

    def _try(self, readings: Sequence[Reading], key: str) -> tuple[float, Receipt | str]:
        try:
            response = self._http.post(PATH, json={"readings": list(readings)}, headers={"Idempotency-Key": key})
        except httpx.TransportError as error:
            return 0.0, f"no answer ({type(error).__name__})"
        if response.status_code == 202:
            body = response.json()
            return 0.0, Receipt(body["accepted"], body["rejected"])
        if response.status_code == 429 or response.status_code >= 500:
            return _retry_after(response), f"the service answered {response.status_code}"
        raise _refusal(response)


def _refusal(response: httpx.Response) -> Refused:
    try:
        detail = str(response.json().get("detail", response.text))
    except ValueError:
        detail = response.text[:300]
    kinds: dict[int, type[Refused]] = {401: Unauthorised, 403: Unauthorised, 413: TooLarge}
    return kinds.get(response.status_code, Refused)(response.status_code, detail)


def _retry_after(response: httpx.Response) -> float:
    try:
        return min(max(float(response.headers.get("Retry-After", "0")), 0.0), 60.0)
    except ValueError:
        return 0.0
