"""What is known of an incident: the newest news, in whatever order and company it comes."""

import asyncio
from itertools import permutations
from typing import Any

import pytest
from notify_story import CHIEF, Case, Story, token_in
from sqlalchemy import text

from contracts.incidents import Actor, IncidentLevelChanged, IncidentOpened
from contracts.notifications import NotificationAcknowledged
from svckit.testing import Harness
from svckit.testing.locks import until_somebody_waits

AS_JSON = {"Accept": "application/json"}


def opened(story: Story, case: Case) -> IncidentOpened:
    return IncidentOpened(**story._fact(case), source="anomaly")


def changed(story: Story, case: Case, level: int) -> IncidentLevelChanged:
    case.level = level
    said = {
        "previous_level": 1,
        "changed_at": story.svc.clock.now(),
        "changed_by": Actor(name="王芳"),
        "reason": "扩大",
    }
    return IncidentLevelChanged(**story._fact(case), **said)


async def known(svc: Harness, case: Case) -> tuple[int, int]:
    """Version and level of the incident."""
    async with svc.transaction() as session:
        row = (
            await session.execute(text("SELECT version, level FROM incidents WHERE id = :id"), {"id": case.id})
        ).one()
        return row.version, row.level


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_of_news_that_comes_together_the_newest_counts(story: Story, order: tuple[int, ...]) -> None:
    case = Case(await story.site())
    news = [opened(story, case), changed(story, case, 2), story.escalation(case, CHIEF)]
    await story.svc.deliver_together(*[news[place] for place in order])
    assert await known(story.svc, case) == (3, 2)


async def test_old_news_that_comes_late_changes_nothing(story: Story) -> None:
    case = Case(await story.site())
    old = [opened(story, case), story.escalation(case, CHIEF)]
    await story.svc.deliver(changed(story, case, 3))
    await story.svc.deliver_together(*old)
    assert await known(story.svc, case) == (3, 3)


async def test_nobody_is_called_by_a_step_that_comes_after_newer_news_of_an_acknowledgement(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case, other = Case(site), Case(site)
    late = [opened(story, case), story.escalation(case, CHIEF)]
    await story.acknowledged(case)
    await story.svc.deliver_together(*late, opened(story, other), story.escalation(other, CHIEF))
    assert await story.log(incident_id=case.id) == []
    assert len(await story.log(incident_id=other.id)) == 1


async def test_an_incident_that_is_opened_and_acknowledged_at_once_is_known_as_taken(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    first, step = opened(story, case), story.escalation(case, CHIEF)
    await story.svc.deliver(first)
    await story.acknowledged(case)
    await story.svc.deliver(step)
    assert await story.log(incident_id=case.id) == []


async def test_a_step_waits_for_the_acknowledgement_that_is_being_written_and_heeds_it(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.svc.deliver(opened(story, case))
    step = story.escalation(case, CHIEF)
    async with story.svc.transaction() as session:
        await session.execute(
            text("UPDATE incidents SET version = 9, acknowledged_at = now() WHERE id = :id"), {"id": case.id}
        )
        calling: asyncio.Task[Any] = asyncio.create_task(story.svc.deliver(step))
        await until_somebody_waits(story.svc)
    await calling
    assert await story.log(incident_id=case.id) == []


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_an_incident_whose_acknowledgement_fell_is_called_about_again_and_can_be_taken_again(
    story: Story,
) -> None:
    site, chief = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    await story.acknowledged(case)
    await story.unacknowledged(case)
    late_news = story.escalation(case, CHIEF, round_=1)
    await story.svc.deliver(late_news)
    await story.send()
    first, again = story.mail.to("li@example.com")
    assert (await story.svc.client().get(f"/ack/{token_in(again)}", headers=AS_JSON)).json()["state"] == "open"
    await story.svc.client().post(f"/ack/{token_in(again)}", headers=AS_JSON)
    [answer] = await story.svc.published(NotificationAcknowledged)
    assert (answer.incident_id, answer.staff_id) == (case.id, chief)
    assert token_in(first) != token_in(again)


async def test_who_is_handed_an_incident_is_told_so_in_words_of_their_own(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    li = await story.person("李娜", site, email="lina@example.com")
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.acknowledged(case)
    await story.reassigned(case, li, "李娜")
    await story.send()
    [told] = story.mail.to("lina@example.com")
    assert "转交给您" in told.get_body(("plain",)).get_content()
    page = await story.svc.client().get(f"/ack/{token_in(told)}", headers=AS_JSON)
    assert (page.json()["state"], page.json()["by"]) == ("confirmed", "李娜")


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_an_incident_that_is_reopened_is_called_about_again_and_can_be_taken(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.resolved(case)
    await story.reopened(case)
    await story.escalate(case, CHIEF, round_=1)
    await story.send()
    again = story.mail.to("li@example.com")[-1]
    assert (await story.svc.client().get(f"/ack/{token_in(again)}", headers=AS_JSON)).json()["state"] == "open"
    await story.svc.client().post(f"/ack/{token_in(again)}", headers=AS_JSON)
    [answer] = await story.svc.published(NotificationAcknowledged)
    assert (answer.incident_id, answer.staff_id) == (case.id, chief)


async def test_a_resolving_that_is_taken_back_leaves_it_to_who_had_it(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    await story.acknowledged(case)
    await story.resolved(case)
    await story.reopened(case, holder="王芳")
    [told] = story.mail.to("li@example.com")
    page = (await story.svc.client().get(f"/ack/{token_in(told)}", headers=AS_JSON)).json()
    assert (page["state"], page["by"]) == ("acknowledged", "王芳")
