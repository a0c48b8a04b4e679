"""What telling people costs the database: transactions and statements, the same on every machine."""

from collections.abc import Awaitable, Callable, Sequence

import pytest
from notify_story import CHIEF, Case, Story

from contracts.incidents import IncidentEscalated
from contracts.notifications import NotificationDelivered
from notify_svc.app import service
from notify_svc.attempts.domain import Sent, State
from svckit.testing import counted_fixture
from svckit.testing.statement_log import Cost, Statements

svc = counted_fixture(service, webhook_allow_private=True, public_url="https://farwatch.example")
COSTS = {
    # incidents that escalate together: their calls are stored, taken by the sender, and their outcomes recorded
    1: (Cost(transactions=1, statements=8), Cost(transactions=1, statements=1), Cost(transactions=1, statements=2)),
    50: (Cost(transactions=1, statements=8), Cost(transactions=1, statements=1), Cost(transactions=1, statements=2)),
}
"""Each of them calls one person by mail."""


@pytest.mark.parametrize("count", COSTS)
async def test_calls_cost_no_more_than(story: Story, count: int) -> None:
    storing, taking, recording = COSTS[count]
    escalations = await _escalations(story, count)
    queue = (await story.sender())._queue
    (await _said(story, lambda: story.svc.deliver_together(*escalations))).assert_at_most(storing)
    with story.svc.statement_log.listening() as said:
        claimed_attempts = await queue.take(count)
    said.assert_at_most(taking)
    outcomes = [(claimed, Sent(State.ACCEPTED, "250 queued")) for claimed in claimed_attempts]
    (await _said(story, lambda: queue.report(outcomes))).assert_at_most(recording)
    assert len(await story.svc.published(NotificationDelivered)) == 1 + count


async def test_calls_that_are_stored_one_by_one_are_noticed(story: Story) -> None:
    """The negative control."""
    escalations = await _escalations(story, 50)

    async def one_by_one() -> None:
        for escalation in escalations:
            await story.svc.deliver(escalation)

    with pytest.raises(AssertionError, match="exceeds"):
        (await _said(story, one_by_one)).assert_at_most(COSTS[50][0])


async def _escalations(story: Story, count: int) -> Sequence[IncidentEscalated]:
    """Of so many sites, each with a chief of its own. One was told of an incident before: the process is warm."""
    sites = [(await story.chief_on_duty(email=f"{number}@example.com"))[0] for number in range(count)]
    await story.escalate(Case(sites[0]), CHIEF)
    await story.send()
    return [story.escalation(Case(site), CHIEF) for site in sites]


async def _said(story: Story, work: Callable[[], Awaitable[None]]) -> Statements:
    with story.svc.statement_log.listening() as said:
        await work()
    return said
