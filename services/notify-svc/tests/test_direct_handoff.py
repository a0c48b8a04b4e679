"""Direct handoff: an attempt is begun in the transaction that stores it, by the same process (R-6.2.1b)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from notify_story import CHIEF, Case, Story

from contracts import Envelope, Message
from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.direct_handoff import DirectHandoff
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.sender import Sender
from notify_svc.notifications.handlers import incidents_escalated
from notify_svc.notifications.models import Notification
from svckit.core.ids import uuid7


class Counter:
    """A taker with so many places, which only keeps what it is handed."""

    def __init__(self, sender: Sender, places: int = 10) -> None:
        self._sender = sender
        self._places = places
        self.claimed_attempts: list[ClaimedAttempt] = []

    def places(self) -> int:
        return self._places

    def claim(self, notification: Notification, attempt: Attempt, secret: str | None, now: datetime) -> ClaimedAttempt:
        return self._sender.claim(notification, attempt, secret, now)

    def accept(self, claimed_attempts: Sequence[ClaimedAttempt]) -> None:
        self.claimed_attempts += claimed_attempts


@pytest.fixture
async def counter(story: Story) -> Any:
    """The taker of direct handoffs of the story's process."""
    return await _open(story)


async def _open(story: Story, places: int = 10) -> Counter:
    counter = Counter(await story.sender(), places)
    story.svc.runtime.database.process_cache(DirectHandoff).taker = counter
    return counter


async def test_what_is_handed_over_is_nobody_elses_work(story: Story, counter: Counter) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    assert [claimed.channel for claimed in counter.claimed_attempts] == ["email"]
    await story.send()
    assert story.mail.mails == []
    [entry] = await story.log(incident_id=case.id)
    assert (entry["state"], entry["sends"]) == ("sending", 1)


async def test_a_sender_sends_what_it_is_handed_and_records_it(story: Story) -> None:
    sender = await story.sender()
    story.svc.runtime.database.process_cache(DirectHandoff).taker = sender
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await sender.stop(grace_s=20)
    assert len(story.mail.mails) == 1
    [entry] = await story.log(incident_id=case.id)
    assert (entry["state"], entry["sends"], entry["attempt"]) == ("accepted", 1, 1)


@pytest.mark.clause("R-6.2.1b", part="retry")
async def test_what_a_process_took_over_and_never_sent_goes_out_by_another(story: Story, counter: Counter) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.wait_and_send(21)
    [mail] = story.mail.mails
    assert mail["X-Farwatch-Id"] == str(counter.claimed_attempts[0].notification_id)
    [entry] = await story.log(incident_id=case.id)
    assert (entry["state"], entry["sends"]) == ("accepted", 2)


async def test_a_message_says_and_proves_the_same_whichever_way_it_leaves(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    counter = await _open(story, places=1)
    await story.escalate(Case(site), CHIEF)
    [handed] = counter.claimed_attempts
    story.svc.clock.advance(timedelta(seconds=21))
    [taken] = await (await story.sender())._queue.take(10)
    for part in ("id", "address", "name", "language", "content", "link", "secret"):
        assert getattr(handed.outgoing, part) == getattr(taken.outgoing, part), part
    assert handed.outgoing.secret
    assert (handed.delivery_id, handed.channel, handed.traceparent) == (
        taken.delivery_id,
        taken.channel,
        taken.traceparent,
    )


async def test_what_finds_no_place_waits_in_the_queue_and_the_critical_are_first(story: Story) -> None:
    counter = await _open(story, places=1)
    site, _ = await story.chief_on_duty()
    mild, bad = Case(site, severity="minor"), Case(site, severity="critical")
    await story.svc.deliver_together(story.escalation(mild, CHIEF), story.escalation(bad, CHIEF))
    [handed] = counter.claimed_attempts
    assert handed.outgoing.content.incident is not None
    assert handed.outgoing.content.incident.incident_id == bad.id
    await story.send()
    assert len(story.mail.mails) == 1


async def test_nothing_is_handed_over_that_did_not_become_durable(story: Story, counter: Counter) -> None:
    site, _ = await story.chief_on_duty()
    event = story.escalation(Case(site), CHIEF)
    message = Message(event, Envelope(uuid7(), event.type, "/test", event.key, event.due_at, event.dataschema()))
    with pytest.raises(ZeroDivisionError):
        async with story.svc.runtime.database.transaction() as session:
            await incidents_escalated(session, [message], event.due_at)
            raise ZeroDivisionError
    assert counter.claimed_attempts == []
