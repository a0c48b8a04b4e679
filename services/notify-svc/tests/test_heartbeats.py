"""The dead man's switch: it is called for exactly as long as people could be told (P9 of docs/guarantees.md)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_doubles import Answer, MailServer, Receiver
from notify_story import CHIEF, Case, Story

from contracts.heartbeats import IncidentHeartbeat
from notify_svc.app import service
from notify_svc.heartbeats.domain import FAILURES_IN_A_ROW, AlarmPathState, trouble
from notify_svc.heartbeats.sending import beat_once
from svckit.testing import Harness, service_fixture

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PATIENCE = timedelta(seconds=90)
guarded = service_fixture(service, heartbeat_patience_s=90.0, webhook_allow_private=True)


@pytest.fixture
async def story(guarded: Harness, mail: MailServer, receiver: Receiver):
    story = Story(guarded, mail, receiver)
    yield story
    await story.close()


async def heartbeat(svc: Harness, at: datetime) -> None:
    await svc.deliver(IncidentHeartbeat(version=int(at.timestamp() * 1000), road="alarm", began_at=at))


async def test_while_heartbeats_arrive_the_switch_is_called(guarded: Harness, receiver: Receiver) -> None:
    await heartbeat(guarded, guarded.clock.now())
    assert await beat_once(guarded.runtime, receiver.url) is None
    assert [call.line for call in receiver.calls] == ["GET /hook HTTP/1.1"]


async def test_before_the_first_heartbeat_nobody_claims_that_all_is_well(guarded: Harness, receiver: Receiver) -> None:
    problem = await beat_once(guarded.runtime, receiver.url)
    assert problem is not None
    assert "no heartbeat" in problem
    assert receiver.calls == []


async def test_when_the_road_from_monitoring_is_blocked_the_switch_hears_nothing(
    guarded: Harness, receiver: Receiver
) -> None:
    await heartbeat(guarded, guarded.clock.now())
    guarded.clock.advance(timedelta(seconds=91))
    problem = await beat_once(guarded.runtime, receiver.url)
    assert problem is not None
    assert "91 s ago" in problem
    assert receiver.calls == []


async def test_an_old_heartbeat_that_comes_late_does_not_hide_a_newer_one(guarded: Harness, receiver: Receiver) -> None:
    now = guarded.clock.now()
    await heartbeat(guarded, now)
    await heartbeat(guarded, now - timedelta(hours=1))
    assert await beat_once(guarded.runtime, receiver.url) is None


async def test_a_message_that_nobody_sends_silences_the_heartbeat(story: Story, receiver: Receiver) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    story.svc.clock.advance(timedelta(seconds=91))
    await heartbeat(story.svc, story.svc.clock.now())
    assert "nobody sends it" in str(await beat_once(story.svc.runtime, receiver.url))

    await story.send()
    assert await beat_once(story.svc.runtime, receiver.url) is None


async def test_when_every_message_fails_the_heartbeat_falls_silent(
    story: Story, mail: MailServer, receiver: Receiver
) -> None:
    mail.answers = ["451 4.3.0 try again"] * FAILURES_IN_A_ROW
    site, _ = await story.chief_on_duty()
    for _ in range(FAILURES_IN_A_ROW):
        await story.escalate(Case(site), CHIEF)
    await story.send()
    await heartbeat(story.svc, story.svc.clock.now())
    assert "none arrived" in str(await beat_once(story.svc.runtime, receiver.url))


async def test_a_switch_that_refuses_the_call_is_reported_without_its_address(
    guarded: Harness, receiver: Receiver
) -> None:
    await heartbeat(guarded, guarded.clock.now())
    receiver.answers = [Answer(status=404)]
    assert await beat_once(guarded.runtime, receiver.url) == "the switch answered 404"
    assert receiver.url not in str(guarded.logs.lines)


WELL = AlarmPathState(heartbeat_at=NOW - timedelta(seconds=10), due_at=None, arrived=2, failed=1)
"""With these people could be told."""


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ({"heartbeat_at": None}, "no heartbeat has ever come"),
        ({"heartbeat_at": ago(90.001)}, "the last heartbeat left monitoring-svc 90 s ago"),
        ({"due_at": ago(90.001)}, "a message has been due for 90 s"),
        ({"arrived": 0, "failed": 3}, "the last 3 attempts failed"),
    ],
)
def test_each_bad_sign_alone_ends_the_heartbeat_and_is_named(sign: dict[str, Any], said: str) -> None:
    assert said in str(trouble(replace(WELL, **sign), NOW, PATIENCE))


@pytest.mark.parametrize(
    "sign",
    [
        {},
        {"heartbeat_at": ago(90)},
        {"heartbeat_at": ago(-5)},
        {"due_at": ago(90)},
        {"due_at": ago(-600)},
        {"arrived": 0, "failed": 2},
        {"arrived": 1, "failed": 500},
        {"arrived": 0, "failed": 0},
    ],
    ids=str,
)
def test_what_is_only_nearly_bad_does_not(sign: dict[str, Any]) -> None:
    assert trouble(replace(WELL, **sign), NOW, PATIENCE) is None


moments = st.integers(-5, 300).map(ago)
health_facts = st.builds(
    AlarmPathState,
    heartbeat_at=st.none() | moments,
    due_at=st.none() | moments,
    arrived=st.integers(0, 5),
    failed=st.integers(0, 5),
)


@given(health_facts, st.integers(0, 300), st.integers(0, 300), st.integers(0, 5), st.integers(0, 5))
def test_what_gets_worse_or_only_older_never_brings_the_heartbeat_back(
    alarm_path: AlarmPathState, older_s: int, later_s: int, fewer: int, more: int
) -> None:
    older = timedelta(seconds=older_s)
    worse = AlarmPathState(
        heartbeat_at=alarm_path.heartbeat_at and alarm_path.heartbeat_at - older,
        due_at=(alarm_path.due_at or NOW) - older,
        arrived=max(0, alarm_path.arrived - fewer),
        failed=alarm_path.failed + more,
    )
    if trouble(alarm_path, NOW, PATIENCE) is not None:
        assert trouble(worse, NOW, PATIENCE) is not None
        assert trouble(alarm_path, NOW + timedelta(seconds=later_s), PATIENCE) is not None


async def test_mailboxes_that_do_not_exist_say_nothing_about_us(
    story: Story, mail: MailServer, receiver: Receiver
) -> None:
    site, _ = await story.chief_on_duty()
    mail.unknown.add("li@example.com")
    for _ in range(4):
        await story.escalate(Case(site), CHIEF)
    await story.send()
    await heartbeat(story.svc, story.svc.clock.now())
    assert await beat_once(story.svc.runtime, receiver.url) is None


async def test_a_message_that_waits_for_its_next_try_is_no_message_that_nobody_sends(
    story: Story, mail: MailServer, receiver: Receiver
) -> None:
    mail.answers = ["451 4.3.0 try again"]
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    await story.send()
    await heartbeat(story.svc, story.svc.clock.now())
    assert await beat_once(story.svc.runtime, receiver.url) is None
