"""Outcomes that are recorded together, and what happens to their calls meanwhile (R-6.2.1b)."""

import asyncio
from typing import Any

import pytest
from notify_story import Case, Story
from sqlalchemy import text

from contracts.notifications import NotificationDelivered
from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.domain import NotSent, Outcome, Sent, State
from notify_svc.notifications import repository, service
from notify_svc.notifications.states import IllegalMove
from svckit.testing.locks import until_somebody_waits

TAKEN = Sent(State.ACCEPTED, "250 queued")
BUSY = NotSent("temporary", "451 busy")


async def taken(story: Story, *people: str) -> tuple[Any, Case, list[ClaimedAttempt]]:
    """A sender's queue, an incident that everybody is called about, and the attempts, taken."""
    site = await story.site()
    called = [await story.person(name, site, email=f"{name}@example.com") for name in people]
    case = Case(site)
    await story.escalate(case, *called)
    queue = (await story.sender())._queue
    claimed_attempts = await queue.take(10)
    return queue, case, sorted(claimed_attempts, key=lambda claimed: claimed.outgoing.name)


async def calls(story: Story) -> dict[str, tuple[str, int]]:
    """State and version of each call by the person's name."""
    async with story.svc.transaction() as session:
        rows = await session.execute(text("SELECT name, state, version FROM notifications"))
        return {name: (state, version) for name, state, version in rows}


async def test_each_outcome_counts_for_itself_whatever_else_is_recorded_with_it(story: Story) -> None:
    queue, case, claimed_attempts = await taken(story, "a", "b", "c")
    outcomes: list[Outcome] = [TAKEN, BUSY, TAKEN]
    await queue.report(list(zip(claimed_attempts, outcomes, strict=True)))
    log = await story.log(incident_id=case.id)
    states = sorted((entry["recipient"]["name"], entry["attempt"], entry["state"]) for entry in log)
    assert states == [("a", 1, "accepted"), ("b", 1, "failed"), ("b", 2, "sending"), ("c", 1, "accepted")]
    told = await story.svc.published(NotificationDelivered)
    assert sorted((event.recipient, event.state) for event in told) == [("a", "accepted"), ("c", "accepted")]


async def test_the_event_carries_the_version_of_the_stored_call(story: Story) -> None:
    queue, _, [claimed] = await taken(story, "a")
    await queue.report([(claimed, TAKEN)])
    [event] = await story.svc.published(NotificationDelivered)
    assert await calls(story) == {"a": ("told", event.version)}


async def test_an_attempt_is_recorded_once_and_only_with_its_own_token(story: Story) -> None:
    queue, case, claimed_attempts = await taken(story, "a", "b")
    swapped = [
        ClaimedAttempt(one.delivery_id, one.notification_id, other.token, one.channel, one.outgoing, None)
        for one, other in zip(claimed_attempts, reversed(claimed_attempts), strict=True)
    ]
    await queue.report([(claimed, TAKEN) for claimed in swapped])
    assert {entry["state"] for entry in await story.log(incident_id=case.id)} == {"sending"}
    await queue.report([(claimed_attempts[0], TAKEN)])
    await queue.report([(claimed_attempts[0], TAKEN)])
    assert len(await story.svc.published(NotificationDelivered)) == 1


async def test_what_arrives_while_somebody_takes_the_incident_is_told_and_nothing_is_lost(story: Story) -> None:
    queue, case, [claimed] = await taken(story, "a")
    async with story.svc.transaction() as session:
        await service.supersede(session, [case.id], story.svc.clock.now())
        await session.flush()
        reporting = asyncio.create_task(queue.report([(claimed, TAKEN)]))
        await until_somebody_waits(story.svc)
    await reporting
    assert await calls(story) == {"a": ("told", 1)}
    [entry] = await story.log(incident_id=case.id)
    assert entry["state"] == "accepted"


async def test_outcomes_of_two_senders_and_an_acknowledgement_do_not_block_each_other(story: Story) -> None:
    queue, case, claimed_attempts = await taken(story, *"abcdefgh")
    mixed: list[tuple[ClaimedAttempt, Outcome]] = [
        (one, BUSY if place % 3 else TAKEN) for place, one in enumerate(claimed_attempts)
    ]
    await asyncio.gather(queue.report(mixed[::-2]), queue.report(mixed[::2]), story.acknowledged(case))
    assert "sending" not in {entry["state"] for entry in await story.log(incident_id=case.id) if entry["sends"]}


async def test_a_call_that_has_ended_is_not_told_again(story: Story) -> None:
    queue, case, [claimed] = await taken(story, "a")
    async with story.svc.transaction() as session:
        [notification] = await repository.pending_of(session, [case.id])
        notification.state, notification.finished_at = "failed", story.svc.clock.now()
    with pytest.raises(IllegalMove):
        await queue.report([(claimed, TAKEN)])
    assert await calls(story) == {"a": ("failed", 0)}
