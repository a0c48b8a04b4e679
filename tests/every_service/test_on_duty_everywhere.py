"""The rule of who is on duty in the running services: what roster-svc was asked to do over HTTP, told to the others by
its own events, through their real handlers, in any order and twice (ADR 0016).
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from contracts import Event, registry
from contracts.incidents import IncidentEscalated, Target
from incident_svc.app import service as incident_service
from incident_svc.projections.service import duty_register
from notify_svc.app import service as notify_service
from notify_svc.notifications.domain import route
from notify_svc.notifications.routing_data import ask
from roster_svc.app import service as roster_service
from svckit.core.ids import uuid7
from svckit.db.platform import outbox
from svckit.testing import Harness
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs
from svckit.testing.pool import pooled_database

POSTS = ("duty_chief", "tech_ops")
BOTH = list(POSTS)
TOLD = ("shift.", "attendance.", "staff.")
Place = tuple[UUID, str]


@dataclass
class Town:
    """The three services on databases of their own, at one time."""

    roster: Harness
    incident: Harness
    notify: Harness
    heard: int = 0

    async def passes(self, minutes: int) -> None:
        """Time, and what roster-svc does by the clock."""
        await self.roster.fast_forward(minutes=minutes)
        for service in (self.incident, self.notify):
            service.clock.set(self.roster.clock.now())

    async def news(self) -> list[Event]:
        """What roster-svc has published since this was asked last."""
        query = select(outbox.c.seq, outbox.c.type, outbox.c.payload).where(outbox.c.seq > self.heard)
        async with self.roster.runtime.database.read() as session:
            rows = (await session.execute(query.order_by(outbox.c.seq))).all()
        self.heard = max((row.seq for row in rows), default=self.heard)
        return [_event(row.type, row.payload) for row in rows if row.type.startswith(TOLD)]

    async def tell(self, disorder: Random) -> None:
        """What is new, to both, in two orders, half of it twice."""
        news = await self.news()
        for service in (self.incident, self.notify):
            disorder.shuffle(news)
            for one in news:
                await service.deliver(one, twice=disorder.random() < 0.5)


def _event(type_: str, payload: bytes) -> Event:
    found = registry.find(type_)
    assert found is not None
    return found.model_validate_json(payload)


@pytest.fixture
async def town(postgres_server: str) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        logs = stack.enter_context(recorded_logs())
        services = []
        for service in (roster_service, incident_service, notify_service):
            url = await stack.enter_async_context(pooled_database(service.migrations))
            services.append(await stack.enter_async_context(running(service, url, logs)))
        yield Town(*services)


@dataclass
class Story:
    """One site of the town, its people and shifts."""

    town: Town
    hq: Any
    site: str = ""
    people: list[str] = field(default_factory=list)
    shifts: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    async def begun(cls, town: Town, relief: bool) -> "Story":
        """A new site with four people who may hold every post; its policy asks for relief or does not."""
        await town.news()  # of a story that was given up halfway
        story = cls(town, town.roster.as_user(["hq_admin"]))
        site = {"code": f"s-{uuid7().hex[-10:]}", "name": "站", "kind": "idc", "timezone": "UTC"}
        story.site = await story._made("/sites", site)
        await story.hq.put(f"/policies/{story.site}", json={"relief_before_leaving": relief})
        for _ in range(4):
            person = {"code": f"p-{uuid7().hex[-10:]}", "name": "值班员", "roles": BOTH, "site_ids": [story.site]}
            story.people.append(await story._made("/staff", person))
        return story

    async def publish(self, starts_in_min: int, hours: int, places: list[tuple[int, str]]) -> None:
        """A shift of these people, if roster-svc lets it be published."""
        starts_at = self.town.roster.clock.now() + timedelta(minutes=starts_in_min)
        times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=hours)).isoformat()}
        seats = [{"staff_id": self.people[index], "post": post} for index, post in places]
        planned = await self.hq.post("/shifts", json={"site_id": self.site, **times, "assignments": seats})
        if planned.status_code == 201 and (await self._ask(f"/shifts/{planned.json()['id']}/publish")):
            self.shifts.append({"id": planned.json()["id"], "places": places})

    async def happens(self, what: str, lot: Random) -> None:
        """One thing; roster-svc may refuse it."""
        if what == "publish":
            others = {(lot.randrange(4), lot.choice(POSTS)) for _ in range(lot.randrange(3))}
            places = sorted({(lot.randrange(4), "duty_chief"), *others})
            await self.publish(lot.randrange(90), lot.randint(1, 6), places)
        elif what == "change":
            body = lot.choice([*CHANGES, {"site_ids": [self.site]}])
            await self.hq.patch(f"/staff/{lot.choice(self.people)}", json=body)
        elif what == "time":
            await self.town.passes(lot.randint(5, 150))
        elif self.shifts:
            shift = lot.choice(self.shifts)
            person = self.people[lot.choice(shift["places"])[0]]
            body: dict[str, Any] = {} if what in {"start", "end"} else {"staff_id": person}
            freely = {"release_people": lot.random() < 0.3} if what == "end" else {}
            await self._ask(f"/shifts/{shift['id']}/{what}", {**body, **freely, "reason": "测试"}, body)

    async def shown(self) -> set[Place]:
        """What everybody can see."""
        answer = await self.hq.get("/on-duty", params={"site_id": self.site})
        return {(UUID(one["staff_id"]), one["post"]) for one in answer.json()["people"]}

    async def may_decide(self) -> set[UUID]:
        """Who has rights on site, as incident-svc's register says."""
        register = duty_register(self.town.incident.runtime)
        return {UUID(one) for one in self.people if UUID(self.site) in await register(UUID(one))}

    async def called(self) -> set[Place]:
        """Whom a call for each post would reach, as notify-svc answers when it is asked to make one."""
        now, targets = self.town.notify.clock.now(), tuple(Target(role=post) for post in POSTS)
        async with self.town.notify.transaction() as session:
            routing_data = await ask(session, [_step(UUID(self.site), targets, now)], now)
        roster = routing_data.rosters[UUID(self.site)]
        return {(one.person.id, t.role or "") for t in targets for one in route([t], roster, now).recipients}

    async def _ask(self, path: str, *bodies: dict[str, Any]) -> bool:
        """Whether one of these requests was granted: a release may ask for a reason that another does not know."""
        for body in bodies or (None,):
            if (await self.hq.post(path, **({} if not body else {"json": body}))).is_success:
                return True
        return False

    async def _made(self, path: str, body: dict[str, Any]) -> str:
        answer = await self.hq.post(path, json=body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])


def _step(site_id: UUID, targets: tuple[Target, ...], now: Any) -> IncidentEscalated:
    about = {"incident_id": uuid7(), "number": "INC-2026-1", "title": "x", "level": 2, "severity": "major"}
    step = {"escalation_id": uuid7(), "step": 0, "round": 0, "due_at": now, "escalated_at": now, "opened_at": now}
    return IncidentEscalated.model_validate(
        {**about, **step, "version": 1, "state": "open", "site_id": site_id, "targets": targets}
    )


CHANGES: list[dict[str, Any]] = [
    {"active": False},
    {"active": True},
    {"roles": ["site_staff"]},
    {"roles": BOTH},
    {"site_ids": []},
]
LOTS = st.integers(0, 2**32).map(Random)
"""Drawn before anything happens: what the services answer decides nothing of what is asked next."""
WHAT = st.sampled_from(["publish", "start", "end", "check-ins", "check-ins", "check-outs", "change", "time", "time"])


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.generate],  # a shorter history would take minutes to find
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.booleans(), st.lists(st.tuples(WHAT, LOTS), min_size=3, max_size=9), LOTS)
async def test_the_running_services_give_one_answer_whatever_happened(
    town: Town, relief: bool, history: list[tuple[str, Random]], disorder: Random
) -> None:
    story = await Story.begun(town, relief)
    await story.publish(1, 4, [(0, "duty_chief"), (1, "tech_ops")])
    for what, lot in history:
        await story.happens(what, lot)
    await town.tell(disorder)
    shown = await story.shown()
    event(f"on duty: {len(shown)}")
    assert await story.called() == shown
    assert await story.may_decide() == {person for person, _ in shown}
