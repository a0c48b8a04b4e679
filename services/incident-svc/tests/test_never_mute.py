"""Whatever happens to a cause, in whatever order: somebody always hears of it, and nobody is flooded (ADR 0014)."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from contracts import registry
from contracts.event import Event
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentEscalated,
    IncidentFact,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentResolved,
    IncidentUnacknowledged,
    Target,
)
from contracts.severities import Severity
from incident_svc.policies.domain import Policy, Step
from svckit.core.ids import uuid7
from svckit.db.platform import outbox
from svckit.testing import Harness

from .facts import BEGIN, anomaly_cleared, anomaly_detected, notification_failed, site_registered
from .histories import Happened, History, Kind, floods, silences

CHIEF = (Target(role="duty_chief"),)
waits = st.sampled_from([0, 1, 20, 61, 100, 299, 301, 600, 1000, 2000, 4000])
moves = st.one_of(
    st.tuples(st.sampled_from(["clear", "return", "flap"]), waits),
    st.tuples(st.sampled_from(["clear", "return", "acknowledge"]), waits),
    st.tuples(st.sampled_from(["worse", "level", "resolve", "unreached", "wait"]), waits),
)
figures = st.builds(
    lambda gaps, repeat, pause, every, limit, quiet, auto: Policy(
        steps=tuple(Step(after_s=sum(gaps[:n]), notify=CHIEF) for n in range(len(gaps) + 1)),
        repeat=repeat,
        repeat_after_s=pause,
        reescalate_every_s=every,
        acknowledged_limit_s=limit,
        quiet_s=quiet,
        auto_resolve=auto,
    ),
    st.lists(st.integers(30, 700), max_size=3),
    st.integers(0, 2),
    st.integers(30, 600),
    st.integers(300, 1800),
    st.integers(300, 3600),
    st.integers(60, 900),
    st.booleans(),
)


@dataclass
class Cause:
    """One cause at one site: what the world does to it, and in what order others were told of it.

    ``story``: what happened, with the incident it happened to, None where the world did it.
    """

    svc: Harness
    hq: httpx.AsyncClient
    site: UUID
    seq: int = 0
    severity: Severity = "minor"
    story: list[tuple[UUID | None, Happened]] = field(default_factory=list)

    async def begins(self, policy: Policy) -> None:
        """The site has this policy, and the cause is seen for the first time."""
        await self.svc.deliver(site_registered(self.site))
        body = policy.model_dump(mode="json", exclude_none=True)
        answer = await self.hq.put(f"/policies/{self.site}", json=body)
        assert answer.status_code == 200, answer.text
        await self.detected()

    async def detected(self) -> None:
        self._world("returned")
        now = self.svc.clock.now()
        await self.svc.deliver(anomaly_detected(self.site, severity=self.severity, detected_at=now))
        await self._listen()

    async def cleared(self) -> None:
        self._world("cleared")
        await self.svc.deliver(anomaly_cleared(self.site, cleared_at=self.svc.clock.now()))
        await self._listen()

    async def passes(self, seconds: int) -> None:
        """Time passes."""
        await self.svc.fast_forward(seconds=seconds)
        await self._listen()

    async def does(self, move: str) -> None:
        """One thing happens."""
        match move:
            case "clear":
                await self.cleared()
            case "return":
                await self.detected()
            case "flap":
                for _ in range(3):
                    await self.cleared()
                    await self.passes(1)
                    await self.detected()
                    await self.passes(1)
            case "worse":
                self.severity = "critical" if self.severity == "major" else "major"
                await self.detected()
            case _:
                await self._moved(move)
                await self._listen()

    async def _moved(self, move: str) -> None:
        """Somebody does something to the active incident, where there is one."""
        active = {"site_id": str(self.site), "state": ["open", "acknowledged"]}
        items = (await self.hq.get("/incidents", params=active)).json()["items"]
        assert len(items) <= 1, "one cause, one active incident"
        for incident in items:
            if move == "unreached":
                failed = notification_failed(UUID(incident["id"]), self.site, failed_at=self.svc.clock.now())
                await self.svc.deliver(failed)
            elif move != "wait":
                body = {"level": max(1, incident["level"] - 1), "reason": "x"} if move == "level" else None
                await self.hq.post(f"/incidents/{incident['id']}/{move}", json=body)

    def _world(self, kind: Kind) -> None:
        last = next((one.kind for who, one in reversed(self.story) if who is None), "cleared")
        if last != kind:
            self.story.append((None, Happened(self.svc.clock.now(), kind)))

    async def _listen(self) -> None:
        """Take down what was published since."""
        query = select(outbox.c.seq, outbox.c.type, outbox.c.payload).where(outbox.c.seq > self.seq)
        async with self.svc.runtime.database.read() as session:
            rows = (await session.execute(query.order_by(outbox.c.seq))).all()
        for row in rows:
            self.seq = row.seq
            if (kind := registry.find(row.type)) is not None and issubclass(kind, IncidentFact):
                event = kind.model_validate_json(row.payload)
                if event.site_id == self.site:
                    self.story.append((event.incident_id, _seen(event)))

    def histories(self, policy: Policy) -> list[History]:
        """What happened to each incident of the cause, as others were told it and as the world knows it."""
        return [History(policy, self._of(incident)) for incident in dict.fromkeys(who for who, _ in self.story if who)]

    def _of(self, incident: UUID) -> list[Happened]:
        mine = [place for place, (who, _) in enumerate(self.story) if who == incident]
        over = self.story[mine[-1]][1].kind == "over"
        lived = self.story[mine[0] : mine[-1] + 1] if over else self.story[mine[0] :]
        return [*(one for who, one in lived if who in {None, incident}), Happened(self.svc.clock.now(), "now")]


def _seen(event: Event) -> Happened:
    match event:
        case IncidentOpened():
            return Happened(event.opened_at, "opened")
        case IncidentEscalated():
            return Happened(event.escalated_at, "message", event.trigger)
        case IncidentAcknowledged():
            return Happened(event.acknowledged_at, "acknowledged")
        case IncidentUnacknowledged():
            return Happened(event.unacknowledged_at, "fallen", event.reason)
        case IncidentLevelChanged():
            return Happened(event.changed_at, "worsened")
        case IncidentResolved():
            return Happened(event.resolved_at, "over")
    raise AssertionError(event)


@pytest.mark.clause("R-5.2.1b", part="never mute")
@pytest.mark.timeout(900)  # ten histories of a service with its database: slow where ten other things are at work
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a history is told as it was found: shrinking takes minutes
)
@example(  # the cause goes, the acknowledgement runs out meanwhile, the cause comes back worse
    policy=Policy(
        steps=(Step(after_s=0, notify=CHIEF), Step(after_s=518, notify=CHIEF)),
        repeat=0,
        reescalate_every_s=568,
        acknowledged_limit_s=408,
        quiet_s=60,
        auto_resolve=False,
    ),
    walk=[("acknowledge", 0), ("clear", 602), ("worse", 4000)],
)
@given(policy=figures, walk=st.lists(moves, min_size=1, max_size=12))
async def test_nobody_is_left_in_the_dark_and_nobody_is_flooded(
    svc: Harness, hq: httpx.AsyncClient, policy: Policy, walk: list[tuple[str, int]]
) -> None:
    svc.clock.set(BEGIN)
    cause = Cause(svc, hq, uuid7())
    await cause.begins(policy)
    for move, seconds in walk:
        await cause.does(move)
        await cause.passes(seconds)
    for history in cause.histories(policy):
        assert [*silences(history), *floods(history)] == []


def at(seconds: int) -> datetime:
    return BEGIN + timedelta(seconds=seconds)


def told(*happened: tuple[int, str, str] | tuple[int, str]) -> History:
    """A history of the default policy."""
    return History(Policy(), [Happened(at(one[0]), *one[1:]) for one in happened])  # type: ignore[arg-type]


OPENED = ((0, "opened"), (0, "message", "opened"))


class TestTheCheckers:
    """Negative controls: what the service once did is found, and what is right is not."""

    def test_a_return_that_nobody_was_told_of(self) -> None:
        history = told(*OPENED, (10, "acknowledged"), (60, "cleared"), (120, "returned"), (4000, "now"))
        assert [one.split(":")[0] for one in silences(history)] == ["came back", "stands"]

    def test_a_plan_that_ran_out_and_went_silent(self) -> None:
        assert len([*silences(told(*OPENED, (1440, "message", "timer"), (3300, "now")))]) == 1
        assert [*silences(told(*OPENED, (1440, "message", "timer"), (3200, "now")))] == []

    def test_an_acknowledgement_that_lasted_for_ever(self) -> None:
        assert len([*silences(told(*OPENED, (10, "acknowledged"), (3700, "now")))]) == 1
        assert [*silences(told(*OPENED, (10, "acknowledged"), (3600, "now")))] == []

    def test_a_message_for_every_flap(self) -> None:
        flaps = [(20 * n, "message", "recurred") for n in range(1, 31)]
        assert len([*floods(told(*OPENED, *flaps))]) == 29

    def test_a_plan_that_is_begun_again_and_again_without_a_cause(self) -> None:
        steps = [(10 * n, "message", "timer") for n in range(300)]
        assert [*floods(told(*OPENED, *steps))]
        assert [*floods(told(*OPENED, *[(180 * n, "message", "timer") for n in range(1, 40)]))] == []
