"""The dead man's switch: it is called for exactly as long as people could be told (P9 of docs/guarantees.md)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_doubles import Answer, MailServer, Receiver
from notify_story import CHIEF, Case, Story

from contracts.pulses import IncidentPulse
from notify_svc.app import service
from notify_svc.heartbeats.beating import beat_once
from notify_svc.heartbeats.domain import FAILURES_IN_A_ROW, Signs, trouble
from svckit.testing import Harness, service_fixture

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PATIENCE = timedelta(seconds=90)
guarded = service_fixture(service, heartbeat_patience_s=90.0, webhook_allow_private=True)


@pytest.fixture
async def story(guarded: Harness, mail: MailServer, receiver: Receiver):
    story = Story(guarded, mail, receiver)
    yield story
    await story.close()


async def pulse(svc: Harness, at: datetime) -> None:
    await svc.deliver(IncidentPulse(version=int(at.timestamp() * 1000), road="alarm", began_at=at))


async def test_while_pulses_arrive_the_switch_is_called(guarded: Harness, receiver: Receiver) -> None:
    await pulse(guarded, guarded.clock.now())
    assert await beat_once(guarded.runtime, receiver.url) is None
    assert [call.line for call in receiver.calls] == ["GET /hook HTTP/1.1"]


async def test_before_the_first_pulse_nobody_claims_that_all_is_well(guarded: Harness, receiver: Receiver) -> None:
    problem = await beat_once(guarded.runtime, receiver.url)
    assert problem is not None
    assert "no pulse" in problem
    assert receiver.calls == []


async def test_when_the_road_from_monitoring_is_blocked_the_switch_hears_nothing(
    guarded: Harness, receiver: Receiver
) -> None:
    await pulse(guarded, guarded.clock.now())
    guarded.clock.advance(timedelta(seconds=91))
    problem = await beat_once(guarded.runtime, receiver.url)
    assert problem is not None
    assert "91 s ago" in problem
    assert receiver.calls == []


async def test_an_old_pulse_that_comes_late_does_not_hide_a_newer_one(guarded: Harness, receiver: Receiver) -> None:
    now = guarded.clock.now()
    await pulse(guarded, now)
    await pulse(guarded, now - timedelta(hours=1))
    assert await beat_once(guarded.runtime, receiver.url) is None


async def test_a_message_that_nobody_sends_silences_the_heartbeat(story: Story, receiver: Receiver) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    story.svc.clock.advance(timedelta(seconds=91))
    await pulse(story.svc, story.svc.clock.now())
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
    await pulse(story.svc, story.svc.clock.now())
    assert "none arrived" in str(await beat_once(story.svc.runtime, receiver.url))


async def test_a_switch_that_refuses_the_call_is_reported_without_its_address(
    guarded: Harness, receiver: Receiver
) -> None:
    await pulse(guarded, guarded.clock.now())
    receiver.answers = [Answer(status=404)]
    assert await beat_once(guarded.runtime, receiver.url) == "the switch answered 404"
    assert receiver.url not in str(guarded.logs.lines)


ages = st.one_of(st.none(), st.integers(-5, 300).map(lambda seconds: NOW - timedelta(seconds=seconds)))


@given(ages, ages, st.integers(0, 5), st.integers(0, 5))
def test_silence_exactly_when_one_sign_is_bad(
    pulse_at: datetime | None, due_at: datetime | None, arrived: int, failed: int
) -> None:
    silent = trouble(Signs(pulse_at, due_at, arrived, failed), NOW, PATIENCE) is not None
    blocked = pulse_at is None or pulse_at < NOW - PATIENCE
    stuck = due_at is not None and due_at < NOW - PATIENCE
    unheard = failed >= FAILURES_IN_A_ROW and arrived == 0
    assert silent == (blocked or stuck or unheard)
