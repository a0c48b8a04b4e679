"""The sender as a background task: woken by commits, one signing key for all processes."""

import asyncio
from datetime import timedelta

from notify_story import CHIEF, Case, Story

from notify_svc.sending import send_attempts
from notify_svc.settings import Settings


async def test_a_commit_wakes_the_sender_long_before_its_next_look(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    runtime = story.svc.runtime
    assert isinstance(runtime.settings, Settings)
    runtime.settings = runtime.settings.model_copy(update={"smtp_port": story.mail.port, "send_poll_s": 600.0})
    task = asyncio.create_task(send_attempts(runtime))
    for count in (1, 2, 3):
        await story.escalate(Case(site), CHIEF)
        await story.mail.arrivals.until(count)
    runtime.stopping.set()
    await story.site()  # any commit
    async with asyncio.timeout(10):
        await task


async def test_the_signing_key_is_made_once_for_all_processes(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    one, two = await asyncio.gather(story.sender(), story.sender())
    await story.escalate(Case(site), CHIEF)
    [first] = await one._queue.take(1)
    story.svc.clock.advance(timedelta(seconds=21))
    [second] = await two._queue.take(1)
    assert first.outgoing.link == second.outgoing.link
    assert first.token != second.token
