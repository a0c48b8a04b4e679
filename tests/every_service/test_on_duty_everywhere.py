"""Who is on duty is decided once and known everywhere: the intervals that roster-svc tells, by the real handlers of
the others, in any order and twice (ADR 0016). The intervals are those of random histories, and those that roster-svc
makes of what it was asked to do over HTTP.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from duty_told import Duty
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st
from opening_values import OPENS_AT_ONCE
from sqlalchemy import select

from contracts import Event, registry
from contracts.duty import CommandAssumed, CommandTransferred, DutyBegan, PostUnmanned
from contracts.incidents import IncidentEscalated, Target
from incident_svc.app import service as incident_service
from incident_svc.projections.service import duty_register as incident_register
from monitoring_svc.app import service as monitoring_service
from monitoring_svc.projections.service import duty_register as monitoring_register
from notify_svc.app import service as notify_service
from notify_svc.notifications.routing_data import ask
from reporting_svc.app import service as reporting_service
from reporting_svc.projections.models import Shift
from reporting_svc.shift_reports.drafting import draft
from reporting_svc.shift_reports.loading import material_of
from roster_svc.app import service as roster_service
from roster_svc.duty import service as duty
from roster_svc.duty.models import PostGap
from svckit.core.ids import uuid7
from svckit.db.platform import outbox
from svckit.testing import Harness
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs
from svckit.testing.pool import pooled_database

POSTS = ("duty_chief", "tech_ops")
BOTH = list(POSTS)
TOLD = ("shift.", "staff.", "duty.", "command.", "post.")
Place = tuple[UUID, str]


@dataclass
class Town:
    """The services on databases of their own, at one time."""

    roster: Harness
    monitoring: Harness
    incident: Harness
    notify: Harness
    reporting: Harness
    heard: int = 0

    @property
    def listeners(self) -> tuple[Harness, ...]:
        """Those that decide nothing about duty."""
        return self.monitoring, self.incident, self.notify, self.reporting

    async def passes(self, minutes: int) -> None:
        """Time, and what roster-svc does by the clock."""
        await self.roster.fast_forward(minutes=minutes)
        for service in self.listeners:
            service.clock.set(self.roster.clock.now())

    async def news(self) -> list[Event]:
        """What roster-svc has published since this was asked last."""
        query = select(outbox.c.seq, outbox.c.type, outbox.c.payload).where(outbox.c.seq > self.heard)
        async with self.roster.runtime.database.read() as session:
            rows = (await session.execute(query.order_by(outbox.c.seq))).all()
        self.heard = max((row.seq for row in rows), default=self.heard)
        return [_event(row.type, row.payload) for row in rows if row.type.startswith(TOLD)]

    async def tell(self, news: list[Event], disorder: Random) -> None:
        """These facts to each who listens to them, each time in another order, half of them twice."""
        for service in self.listeners:
            heard = {type_ for lane in service.service.subscriptions for type_ in lane.handlers}
            disorder.shuffle(news)
            for one in (fact for fact in news if fact.type in heard):
                await service.deliver(one, twice=disorder.random() < 0.5)

    async def may_decide(self, site: UUID, people: Iterable[UUID]) -> set[UUID]:
        """Who of them has rights at the site: one answer of the registers of incident-svc and monitoring-svc."""
        registers = incident_register(self.incident.runtime), monitoring_register(self.monitoring.runtime)
        one, other = [{who for who in people if site in await register(who)} for register in registers]
        assert one == other
        return one

    async def called(self, site: UUID) -> set[Place]:
        """Who has the duty at which post for notify-svc, as it asks before it calls anybody."""
        now, targets = self.notify.clock.now(), tuple(Target(role=post) for post in POSTS)
        async with self.notify.transaction() as session:
            return set((await ask(session, [_step(site, targets, now)], now)).rosters[site].on_duty)

    async def reported(self, site: UUID) -> tuple[set[Place], set[UUID], set[str]]:
        """What a report that is drawn up now says: who has the duty at which post, who commands, what stands empty."""
        now = self.reporting.clock.now()
        shift = Shift(id=uuid7(), version=1, site_id=site, starts_at=now, ends_at=now, assignments=[])
        async with self.reporting.transaction() as session:
            content = draft(await material_of(session, shift, now), now)
        return (
            {(one.staff_id, one.post) for one in content.duties if one.until is None},
            {one.staff_id for one in content.commands if one.until is None},
            {one.post for one in content.gaps if one.until is None and one.post is not None},
        )


def _event(type_: str, payload: bytes) -> Event:
    found = registry.find(type_)
    assert found is not None
    return found.model_validate_json(payload)


@pytest.fixture
async def town(postgres_server: str) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        logs = stack.enter_context(recorded_logs())
        services = []
        for service in (roster_service, monitoring_service, incident_service, notify_service, reporting_service):
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
        await story.hq.put(f"/policies/{story.site}", json={**OPENS_AT_ONCE, "relief_before_leaving": relief})
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

    async def told(self) -> tuple[set[Place], set[UUID], set[str]]:
        """What roster-svc itself keeps: who has the duty at which post, who commands, which posts stand empty."""
        site = UUID(self.site)
        async with self.town.roster.transaction() as session:
            command = await duty.commander(session, site)
            empty = await session.scalars(select(PostGap.post).where(PostGap.site_id == site, PostGap.until.is_(None)))
            holders = {(one.staff_id, one.post) for one in await duty.holders(session, site)}
            return holders, set() if command is None else {command.staff_id}, set(empty)

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


@pytest.mark.timeout(300)
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
    await town.tell(await town.news(), disorder)
    shown, kept = await story.shown(), await story.told()
    event(f"on duty: {len(shown)}")
    assert kept[0] == shown
    assert await town.reported(UUID(story.site)) == kept
    assert await town.called(UUID(story.site)) == shown
    people = {UUID(one) for one in story.people}
    assert await town.may_decide(UUID(story.site), people) == {person for person, _ in shown}


PEOPLE = tuple(UUID(int=n) for n in range(11, 15))
STEPS = st.lists(st.tuples(st.sampled_from(["begins", "begins", "ends", "commands", "empties"]), LOTS), max_size=14)


@dataclass
class Site:
    """Intervals of a site that begin and end by lot, the facts that tell them, and what is open."""

    id: UUID = field(default_factory=uuid7)
    told: list[Event] = field(default_factory=list)
    open: dict[Place, DutyBegan] = field(default_factory=dict)
    command: CommandAssumed | CommandTransferred | None = None
    empty: dict[str, PostUnmanned] = field(default_factory=dict)

    @classmethod
    def lived(cls, steps: Sequence[tuple[str, Random]], begin: datetime) -> "Site":
        site = cls()
        facts = Duty(site.id)
        for minute, (what, lot) in enumerate(steps):
            getattr(site, what)(facts, lot, begin + timedelta(minutes=minute))
        return site

    def begins(self, facts: Duty, lot: Random, at: datetime) -> None:
        place = lot.choice(PEOPLE), lot.choice(POSTS)
        basis = lot.choice(["checked_in", "rostered", "overstay", "acting"])
        if place not in self.open:
            self.open[place] = facts.begins(*place, at=at, basis=basis)
            self.told.append(self.open[place])

    def ends(self, facts: Duty, lot: Random, at: datetime) -> None:
        if self.open:
            self.told.append(facts.ends(self.open.pop(lot.choice(sorted(self.open))), at=at))

    def commands(self, facts: Duty, lot: Random, at: datetime) -> None:
        before, person = self.command, lot.choice(PEOPLE)
        if before is None:
            self.command = facts.assumes(person, at=at)
        else:
            self.command = None if lot.random() < 0.5 else facts.transfers(before, person, at=at)
        self.told.append(self.command or facts.lapses(before, at=at))  # type: ignore[arg-type]

    def empties(self, facts: Duty, lot: Random, at: datetime) -> None:
        post = lot.choice(POSTS)
        gap = self.empty.pop(post, None)
        if gap is None:
            self.empty[post] = facts.empties(post, at=at)
        self.told.append(self.empty[post] if gap is None else facts.fills(gap, at=at))


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(STEPS, LOTS)
async def test_who_listens_knows_exactly_what_the_intervals_say_in_whatever_order_they_are_told(
    town: Town, steps: list[tuple[str, Random]], disorder: Random
) -> None:
    site = Site.lived(steps, town.reporting.clock.now() - timedelta(hours=1))
    await town.tell(list(site.told), disorder)
    event(f"on duty: {len(site.open)}")
    command = set() if site.command is None else {site.command.staff_id}
    assert await town.reported(site.id) == (site.open.keys(), command, site.empty.keys())
    assert await town.called(site.id) == site.open.keys()
    assert await town.may_decide(site.id, PEOPLE) == {person for person, _ in site.open}


async def test_the_comparison_sees_an_end_that_is_not_heard(town: Town) -> None:
    """The negative control."""
    site = Site()
    facts, at = Duty(site.id), town.reporting.clock.now()
    began = facts.begins(PEOPLE[0], at=at)
    await town.tell([began], Random(1))
    facts.ends(began, at=at)
    assert await town.called(site.id) == {(PEOPLE[0], "duty_chief")}
    assert await town.may_decide(site.id, PEOPLE) == {PEOPLE[0]}
