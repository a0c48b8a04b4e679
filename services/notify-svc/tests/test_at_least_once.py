"""A sender may die at any moment: nothing is lost, and a repeat carries the same id (ADR 0007)."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from notify_doubles import HANG, Answer
from notify_story import CHIEF, Case, Story, link_in, signed_by
from sqlalchemy import text

from notify_svc.attempts.sender_lock import SenderLock


async def died_before_recording(story: Story) -> None:
    """A sender hands the message over and dies before it can record that."""
    sender = await story.sender()
    await sender.dispatch()
    await story.receiver.arrivals.until(1)
    await sender.stop(0.0)


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_after_a_crash_between_sending_and_recording_the_repeat_has_the_same_ids(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    hook = await story.webhook(chief)
    story.receiver.answers = [Answer(hang=True)]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await died_before_recording(story)
    await story.wait_and_send(19)
    assert len(story.receiver.calls) == 1, "the lease still holds"
    await story.wait_and_send(2)
    first, second = story.receiver.calls
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.body == second.body
    [entry] = await story.log(incident_id=case.id)
    assert (entry["state"], entry["attempt"], entry["sends"]) == ("delivered", 1, 2)
    for notification in (first, second):
        assert signed_by(hook["secret"], notification)


async def test_a_repeated_mail_has_the_same_message_id_and_the_same_link(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    sender = await story.sender()
    queue = sender._queue
    await asyncio.gather(*[sender._send(claimed) for claimed in await queue.take(10)])  # sent, never recorded
    await story.wait_and_send(21)
    first, second = story.mail.mails
    assert first["Message-ID"] == second["Message-ID"]
    assert first["X-Farwatch-Id"] == second["X-Farwatch-Id"]
    assert link_in(first) == link_in(second)


async def test_work_of_a_dead_process_is_taken_over_at_once(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    dead = await story.sender()
    assert len(await dead._queue.take(10)) == 1
    alive = await story.sender()
    await alive.drain()
    assert story.mail.mails == [], "as long as nobody knows that it died"
    await alive._queue.release_orphans()
    await alive.drain()
    assert len(story.mail.mails) == 1


async def test_work_of_a_living_process_is_left_alone(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    presence = SenderLock(story.svc.runtime.database)
    await presence.hold()
    await presence.hold()
    busy = await story.sender()
    busy._queue._owner = presence.number
    assert len(await busy._queue.take(10)) == 1
    other = await story.sender()
    await other._queue.release_orphans()
    assert await other.dispatch() == 0
    await presence.release()
    await other._queue.release_orphans()
    assert await other.dispatch() == 1


async def test_two_senders_share_the_work_and_double_nothing(story: Story) -> None:
    site = await story.site()
    people = [await story.person(f"员工{i}", site, email=f"p{i}@example.com") for i in range(12)]
    await story.escalate(Case(site), *people)
    one, two = await story.sender(send_concurrency=3), await story.sender(send_concurrency=3)
    await asyncio.gather(one.drain(), two.drain())
    assert sorted(mail["To"].addresses[0].addr_spec for mail in story.mail.mails) == sorted(
        f"p{i}@example.com" for i in range(12)
    )


async def test_an_outcome_that_comes_after_the_lease_does_not_undo_the_successors_record(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    slow = await story.sender()
    [claimed] = await slow._queue.take(1)
    story.svc.clock.advance(timedelta(seconds=21))
    await story.send()
    await slow._report(claimed, await slow._send(claimed))
    [entry] = await story.log(incident_id=case.id)
    assert entry["state"] == "accepted"


async def test_what_was_under_way_when_somebody_took_the_incident_is_recorded_truthfully(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    sender = await story.sender()
    [claimed] = await sender._queue.take(1)
    await story.acknowledged(case)
    await sender._report(claimed, await sender._send(claimed))
    [entry] = await story.log(incident_id=case.id)
    assert entry["state"] == "accepted"


async def test_a_dead_senders_unknown_result_is_not_sent_again_once_somebody_has_it(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    dead = await story.sender()
    await dead._queue.take(1)
    await story.acknowledged(case)
    await story.wait_and_send(21)
    [entry] = await story.log(incident_id=case.id)
    assert (entry["state"], entry["reason"]["code"]) == ("failed", "unknown")
    assert story.mail.mails == []


async def test_a_slow_channel_does_not_hold_up_the_others(story: Story) -> None:
    site = await story.site()
    slow, fast = await story.person("慢", site, email="slow@example.com"), await story.person("快", site)
    await story.webhook(fast)
    story.mail.answers = [HANG]
    await story.escalate(Case(site), slow, fast)
    sender = await story.sender()
    await sender.dispatch()
    await story.receiver.arrivals.until(1)
    assert story.mail.mails == []
    await sender.stop(0.0)


async def test_mails_share_connections_and_survive_a_server_that_hangs_up(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    sender = await story.sender()
    for _ in range(3):
        await story.escalate(Case(site), CHIEF)
        await sender.drain()
    assert story.mail.connections == 1
    story.mail.hang_up()
    await story.escalate(Case(site), CHIEF)
    await sender.drain()
    assert len(story.mail.mails) == 4
    assert story.mail.connections == 2


async def test_a_message_whose_outcome_can_never_be_recorded_does_not_go_out_for_ever(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    forgetful = await story.sender()
    for _ in range(9):
        for claimed in await forgetful._queue.take(1):
            if claimed.refusal is None:
                await forgetful._send(claimed)
        story.svc.clock.advance(timedelta(seconds=21))
    assert len(story.mail.mails) == 5
    await story.send()
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == "internal"


async def test_a_channel_with_a_bug_is_logged_and_tried_again_like_any_other_failure(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    case = Case(site)
    await story.escalate(case, CHIEF)
    sender = await story.sender()
    sender._channels = {}
    story.svc.allow_errors("delivery.channel_fault")
    await sender.drain()
    [failed, next_try] = await story.log(incident_id=case.id)
    assert (failed["reason"]["code"], failed["answer"]) == ("internal", "KeyError")
    assert next_try["state"] == "sending"


@pytest.mark.own_database
async def test_a_fault_in_recording_outcomes_is_told_loudly_once_and_the_outcome_counts_when_it_is_mended(
    story: Story,
) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    sender = await story.sender()
    [claimed] = await sender._queue.take(1)
    await _alter(story, "RENAME answer TO elsewhere")
    delivering = asyncio.create_task(sender._deliver(claimed))
    async with asyncio.timeout(20):
        while len(told := _told(story, "delivery.not_recorded_yet")) < 2:
            await asyncio.sleep(0.01)
        await _alter(story, "RENAME elsewhere TO answer")
        await delivering
    assert [line["level"] for line in told] == ["error", "warning"]
    assert "UndefinedColumnError" in told[0]["exception"]
    assert [entry["state"] for entry in await story.log(incident_id=case.id)] == ["accepted"]
    story.svc.allow_errors("delivery.not_recorded_yet")


def _told(story: Story, event: str) -> list[dict[str, Any]]:
    return [line for line in story.svc.logs.lines if line.get("event") == event]


async def _alter(story: Story, change: str) -> None:
    async with story.svc.transaction() as session:
        await session.execute(text(f"ALTER TABLE deliveries {change}"))
