"""What is asked before people are called finds everybody whom the rule can name, and nobody's secret shows."""

import asyncio
from random import Random

import pytest
from duty_told import Duty
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from notify_story import CHIEF, Case, Story
from sqlalchemy import text

from notify_svc.notifications.domain import route
from notify_svc.notifications.routing_data import ask

LOTS = st.integers(0, 2**32).map(Random)


async def called(story: Story, case: Case) -> list[tuple[str, str]]:
    """Whom the incident's log names, and by which channel."""
    return sorted((entry["recipient"]["name"], entry["channel"]) for entry in await story.log(incident_id=case.id))


async def test_steps_that_come_together_call_each_their_own_people(story: Story) -> None:
    here, there = await story.site(), await story.site()
    chief, guard = await story.person("值班", here, email="c@x.io"), await story.person("保安", there, email="g@x.io")
    await story.shift(here, (chief, CHIEF), (guard, "security_monitor"))
    await story.shift(there, (guard, "security_monitor"), (chief, CHIEF))
    one, other, nobody = Case(here), Case(there), Case(await story.site())
    await story.svc.deliver_together(
        story.escalation(one, CHIEF), story.escalation(other, "security_monitor"), story.escalation(nobody, CHIEF)
    )
    assert await called(story, one) == [("值班", "email")]
    assert await called(story, other) == [("保安", "email")]
    assert await called(story, nobody) == [(CHIEF, "none")]


async def test_a_role_of_headquarters_means_those_who_may_see_the_site(story: Story) -> None:
    here, there = await story.site(), await story.site()
    for name, sites, active in (
        ("all", (), True),
        ("here", (here,), True),
        ("there", (there,), True),
        ("ex", (), False),
    ):
        await story.person(name, *sites, roles=("hq_executive",), email="x@x.io", active=active)
    case = Case(here)
    await story.escalate(case, "hq_executive")
    assert await called(story, case) == [("all", "email"), ("here", "email")]


async def test_who_is_planned_for_tomorrow_is_called_only_when_at_the_post_already(story: Story) -> None:
    site = await story.site()
    early, late = await story.person("early", site, email="e@x.io"), await story.person("late", site, email="l@x.io")
    tomorrow = await story.shift(site, (early, CHIEF), (late, CHIEF), starts_in_h=24)
    before, after = Case(site), Case(site)
    await story.escalate(before, CHIEF)
    await story.check_in(tomorrow, early)
    await story.escalate(after, CHIEF)
    assert await called(story, before) == [(CHIEF, "none")]
    assert await called(story, after) == [("early", "email")]


@pytest.mark.clause("R-5.2.1b", part="to a person")
async def test_while_a_shift_relieves_another_the_chief_in_command_is_called_and_the_other_once_it_is_handed_over(
    story: Story,
) -> None:
    site = await story.site()
    going, coming = await story.person("去", site, email="g@x.io"), await story.person("来", site, email="c@x.io")
    duty = Duty(site)
    assumed = duty.assumes(going)
    for fact in (duty.begins(going), assumed, duty.begins(coming)):
        await story.svc.deliver(fact, twice=True)
    before, after, nobody = Case(site), Case(site), Case(site)
    await story.escalate(before, CHIEF)
    handed = duty.transfers(assumed, coming)
    await story.svc.deliver(handed)
    await story.svc.deliver(assumed)
    await story.escalate(after, CHIEF)
    await story.svc.deliver(duty.lapses(handed))
    await story.escalate(nobody, CHIEF)
    assert await called(story, before) == [("去", "email")]
    assert await called(story, after) == [("来", "email")]
    assert await called(story, nobody) == [("去", "email"), ("来", "email")]


@pytest.mark.parametrize("basis", ["checked_in", "rostered", "overstay", "acting"])
async def test_whoever_has_the_duty_is_called_whatever_it_rests_on_and_nobody_after_it_ended(
    story: Story, basis: str
) -> None:
    site = await story.site()
    chief = await story.person("值班", site, email="c@x.io")
    duty = Duty(site)
    began = duty.begins(chief, basis=basis)
    ended = duty.ends(began, "relieved")
    before, after, late = Case(site), Case(site), Case(site)
    await story.svc.deliver(began, twice=True)
    await story.escalate(before, CHIEF)
    await story.svc.deliver(ended, twice=True)
    await story.escalate(after, CHIEF)
    await story.svc.deliver(began)
    await story.escalate(late, CHIEF)
    assert await called(story, before) == [("值班", "email")]
    assert await called(story, after) == await called(story, late) == [(CHIEF, "none")]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from([CHIEF, "tech_ops"]), st.booleans()), max_size=6), LOTS)
async def test_whom_a_post_means_does_not_depend_on_the_order_of_what_is_told(
    story: Story, intervals: list[tuple[int, str, bool]], disorder: Random
) -> None:
    site = await story.site()
    people = [await story.person(f"第{number}人", site) for number in range(3)]
    duty = Duty(site)
    began = [duty.begins(people[who], post) for who, post, _ in intervals]
    ended = [duty.ends(one) for one, (*_, over) in zip(began, intervals, strict=True) if over]
    told = [*began, *ended, *began[:2]]
    disorder.shuffle(told)
    for fact in told:
        await story.svc.deliver(fact, twice=disorder.random() < 0.5)
    step = story.escalation(Case(site), CHIEF, "tech_ops")
    async with story.svc.transaction() as session:
        roster = (await ask(session, [step], story.svc.clock.now())).rosters[site]
    still = {(one.staff_id, one.post) for one, (*_, over) in zip(began, intervals, strict=True) if not over}
    assert roster.on_duty == still
    assert {one.person.id for one in route(step.targets, roster).recipients} == {staff_id for staff_id, _ in still}


async def test_somebody_at_another_post_of_the_shift_is_not_there_for_this_one(story: Story) -> None:
    site = await story.site()
    planned, moved = await story.person("planned", site, email="p@x.io"), await story.person("moved", site)
    shift = await story.shift(site, (planned, CHIEF), (moved, CHIEF))
    await story.check_in(shift, moved, post="tech_ops")
    case = Case(site)
    await story.escalate(case, CHIEF)
    assert await called(story, case) == [("moved", "none"), ("planned", "email")]


async def test_the_ways_to_reach_a_person_come_in_order_with_the_secrets_that_sign_and_no_log_shows_them(
    story: Story,
) -> None:
    site, chief = await story.chief_on_duty()
    second = await story.email(chief, "second@example.com", position=2)
    first = await story.webhook(chief, position=1)
    event = story.escalation(Case(site), CHIEF, chief)
    async with story.svc.transaction() as session:
        routing_data = await ask(session, [event], story.svc.clock.now())
    assert [str(way.contact_method_id) for way in routing_data.plans[chief]] == [first["id"], second["id"]]
    assert [*routing_data.secrets.values()] == [first["secret"]]
    assert first["secret"] not in repr(routing_data)
    assert set(routing_data.windows) == {chief}


async def test_steps_that_are_decided_at_the_same_time_spend_one_allowance(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    cases = [Case(site, severity="minor") for _ in range(14)]
    await asyncio.gather(*[story.escalate(case, CHIEF) for case in cases])
    own = [case for case in cases if await story.log(incident_id=case.id)]
    assert len(own) == 10
    async with story.svc.transaction() as session:
        [digest] = await session.scalars(text("SELECT id FROM notifications WHERE kind = 'digest'"))
        members = await session.scalar(text("SELECT count(*) FROM notifications WHERE digest_id = :id"), {"id": digest})
    assert members == 4
