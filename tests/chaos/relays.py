"""Sites where one chief hands over to the next, by the API, whatever happens to the services meanwhile."""

import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial

from farwatch_town import Json, Run, Town, eventually
from towns import ALARMS_ONLY, CHIEF

AT_ONCE = 4
ENDS_IN = timedelta(minutes=20)
STEPS = 6
"""What the two chiefs of a site do: two items, the offer, fitness, two signatures."""


@dataclass
class Relay(Town):
    """A site whose shift ends in twenty minutes; its handover is drafted, and the next chief is there."""

    relief: Json = field(default_factory=dict)
    handover_id: str = ""

    @classmethod
    def many(cls, run: Run, codes: Iterable[str]) -> list["Relay"]:
        """A site for each code."""
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(partial(cls.made, run), codes))

    @classmethod
    def made(cls, run: Run, code: str) -> "Relay":
        """The site, both chiefs, their shifts, and the draft."""
        relay = cls(run, code)
        relay._site_and_people()
        relay._about_to_end()
        return relay

    def crew(self) -> list[Json]:
        """See `Town`."""
        self.run.call("PUT", f"/roster/v1/policies/{self.site_id}", ALARMS_ONLY)
        return super().crew()

    def _about_to_end(self) -> None:
        self.relief = self.hired("relief", "赵接班", CHIEF)
        ends_at = datetime.now(UTC) + ENDS_IN
        following = {
            "site_id": self.site_id,
            "starts_at": ends_at.isoformat(),
            "ends_at": (ends_at + timedelta(hours=8)).isoformat(),
            "assignments": [{"staff_id": self.relief["id"], "post": CHIEF}],
        }
        shift_id = self.run.call("POST", "/roster/v1/shifts", following)["id"]
        self.run.call("POST", f"/roster/v1/shifts/{shift_id}/publish")
        self.run.call("POST", f"/roster/v1/shifts/{shift_id}/check-ins", {"staff_id": self.relief["id"]})
        times = {"kind": "times", "ends_at": ends_at.isoformat(), "reason": "提前交班"}
        self.run.call("POST", f"/roster/v1/shifts/{self.shift_id}/changes", times)  # the clock drafts at once
        drafted = eventually(lambda: self.run.items("/roster/v1/handovers", shift_id=self.shift_id), "draft")
        self.handover_id = drafted[0]["id"]


class Relays:
    """The handovers of many sites, a few at a time."""

    def __init__(self, relays: Sequence[Relay]) -> None:
        self._relays = relays
        self._done = 0
        self._lock = threading.Lock()
        self._futures: list[Future[None]] = []

    def begin(self) -> None:
        """Let the chiefs begin; `ends` waits for them."""
        pool = ThreadPoolExecutor(AT_ONCE)
        self._futures = [pool.submit(self._hand_over, relay) for relay in self._relays]
        pool.shutdown(wait=False)

    def goes_on(self, share: float) -> None:
        """Wait until this share (0 to 1) of all steps has been made."""
        wanted = share * STEPS * len(self._relays)
        eventually(lambda: self._done >= wanted or self._failed(), f"{share:.0%} of the handovers")

    def ends(self) -> None:
        """Wait for the last signature; what a chief met with is raised here."""
        for future in self._futures:
            future.result(timeout=120)

    def _failed(self) -> bool:
        return any(future.done() and future.exception() for future in self._futures)

    def _hand_over(self, relay: Relay) -> None:
        going, coming = relay.signed_in(relay.chief), relay.signed_in(relay.relief)
        path = f"/roster/v1/handovers/{relay.handover_id}"

        def step(who: dict[str, str], what: str, body: Json | None = None) -> Json:
            answer: Json = relay.run.call("POST", f"{path}/{what}", body, who=who)
            with self._lock:
                self._done += 1
            return answer

        for key in ("机房钥匙 3 把", "对讲机 2 台"):
            step(going, "items", {"kind": "key_tool", "title": key})
        told = step(going, "offer")
        for item in (item for item in told["items"] if item["state"] == "open" and item["gone_at"] is None):
            relay.run.call("POST", f"{path}/items/{item['id']}/accept", who=coming)
        step(coming, "fitness", {"fit": True})
        for who in (going, coming):
            step(who, "sign", {"sha256": relay.run.call("GET", path)["content_sha256"]})
