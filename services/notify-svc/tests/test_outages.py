"""A server that takes nothing for a while: other channels meanwhile, and the message soon after it is back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from notify_story import CHIEF, Case, Story

from contracts.notifications import NotificationDelivered, NotificationFailed
from notify_svc.attempts.sender import Sender
from notify_svc.channels.email import refusal

BUSY = "451 4.3.0 try again later"
SOON_S = 60
FIVE_MINUTES_S = 300


async def pass_time(story: Story, sender: Sender, seconds: int, until: Callable[[], object] = lambda: False) -> int:
    """Second by second, with one sender that remembers; how many until `until` holds."""
    for passed in range(seconds):
        await sender.drain()
        if until():
            return passed
        story.svc.clock.advance(timedelta(seconds=1))
    await sender.drain()
    return seconds


async def five_minutes(story: Story, sender: Sender) -> None:
    """In larger steps: nothing depends on the second while a server is away."""
    for _ in range(FIVE_MINUTES_S // 5):
        await sender.drain()
        story.svc.clock.advance(timedelta(seconds=5))


@pytest.mark.clause("R-6.2.1b", part="retry")
@pytest.mark.parametrize("severity", ["critical", "minor"])
async def test_a_mail_arrives_within_a_minute_after_the_server_takes_mail_again(story: Story, severity: str) -> None:
    site, _ = await story.chief_on_duty()
    sender = await story.sender()
    story.mail.down = BUSY
    await story.escalate(Case(site, severity=severity), CHIEF)
    await five_minutes(story, sender)
    story.mail.down = None
    assert await pass_time(story, sender, SOON_S, lambda: story.mail.mails) < SOON_S
    [told] = await story.svc.published(NotificationDelivered)
    assert told.state == "accepted"


async def test_a_process_that_starts_anew_during_the_outage_delivers_as_soon(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    story.mail.down = BUSY
    await story.escalate(Case(site), CHIEF)
    await five_minutes(story, await story.sender())
    story.mail.down = None
    assert await pass_time(story, await story.sender(), SOON_S, lambda: story.mail.mails) < SOON_S


async def test_what_is_urgent_arrives_first(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    sender = await story.sender()
    story.mail.down = BUSY
    minor = [await story.escalate(Case(site, title=f"次要 {n}", severity="minor", level=4), chief) for n in range(3)]
    await pass_time(story, sender, 7)
    await story.escalate(Case(site, title="紧急"), chief)
    await five_minutes(story, sender)
    story.mail.down = None
    await pass_time(story, sender, SOON_S, lambda: len(story.mail.mails) == 1 + len(minor))
    assert len(story.mail.mails) == 1 + len(minor)
    assert "紧急" in story.mail.mails[0]["Subject"]


async def test_the_next_channel_joins_soon_and_the_first_goes_on_until_it_is_back(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.email(chief, "first@example.com")
    await story.webhook(chief)
    sender = await story.sender()
    story.mail.down = BUSY
    case = Case(site)
    await story.escalate(case, CHIEF)
    assert await pass_time(story, sender, 30, lambda: story.receiver.calls) <= 10
    await five_minutes(story, sender)
    story.mail.down = None
    await pass_time(story, sender, SOON_S, lambda: story.mail.mails)
    assert story.mail_to("first@example.com")
    assert len(story.receiver.calls) == 1
    told = await story.svc.published(NotificationDelivered)
    assert [(event.channel, event.state) for event in told] == [("webhook", "delivered"), ("email", "accepted")]
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.channel, failed.exhausted) == ("email", False)
    versions = [event.version for event in (failed, *told)]
    assert versions == sorted(set(versions))


async def test_nothing_goes_on_once_somebody_has_the_incident(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.email(chief, "first@example.com")
    await story.webhook(chief)
    sender = await story.sender()
    story.mail.down = BUSY
    case = Case(site)
    await story.escalate(case, CHIEF)
    await pass_time(story, sender, 30)
    assert story.receiver.calls
    await story.acknowledged(case)
    story.mail.down = None
    await pass_time(story, sender, SOON_S)
    assert story.mail.mails == []


async def test_who_is_called_while_a_server_is_known_to_be_down_is_told_by_the_next_channel_at_once(
    story: Story,
) -> None:
    site, chief = await story.chief_on_duty()
    await story.email(chief, "first@example.com")
    sender = await story.sender()
    story.mail.down = BUSY
    await story.escalate(Case(site), CHIEF)
    await pass_time(story, sender, 11)
    await story.webhook(chief)
    case = Case(site)
    await story.escalate(case, CHIEF)
    await sender.drain()
    assert len(story.receiver.calls) == 1
    first = (await story.log(incident_id=case.id))[0]
    assert (first["channel"], first["reason"]["code"]) == ("email", "paused")
    story.mail.down = None
    await pass_time(story, sender, SOON_S, lambda: len(story.mail.mails) == 2)
    assert len(story.mail.mails) == 2


async def test_many_calls_do_not_hammer_a_server_that_is_down(story: Story) -> None:
    site = await story.site()
    people = [await story.person(f"人员{n}", site, email=f"p{n}@example.com") for n in range(30)]
    sender = await story.sender()
    story.mail.down = BUSY
    await story.escalate(Case(site), *people)
    await five_minutes(story, sender)
    at_first, asked = 30, 3 * FIVE_MINUTES_S / 15 + 12
    assert story.mail.turned_away <= at_first + asked
    story.mail.down = None
    assert await pass_time(story, sender, SOON_S, lambda: len(story.mail.mails) == 30) < SOON_S


async def test_one_mailbox_that_greylists_keeps_nobody_waiting(story: Story) -> None:
    site = await story.site()
    slow = [await story.person(f"慢{n}", site, email=f"slow{n}@example.com") for n in range(4)]
    sender = await story.sender()
    story.mail.down = "450 4.2.0 greylisted"
    for _ in range(3):
        await story.escalate(Case(site), *slow)
    await pass_time(story, sender, 12)
    story.mail.down = None
    other = await story.person("快", site, email="fast@example.com")
    await story.escalate(Case(site), other)
    await sender.drain()
    assert story.mail_to("fast@example.com")


async def test_that_nobody_was_told_is_known_soon_though_trying_goes_on(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    sender = await story.sender()
    story.mail.down = BUSY
    case = Case(site)
    await story.escalate(case, CHIEF)
    await pass_time(story, sender, 30)
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.exhausted, failed.reason) == (True, "temporary")
    await five_minutes(story, sender)
    story.mail.down = None
    await pass_time(story, sender, SOON_S, lambda: story.mail.mails)
    assert len(await story.svc.published(NotificationFailed)) == 1
    [told] = await story.svc.published(NotificationDelivered)
    assert told.version > failed.version


async def test_a_channel_is_given_up_when_its_time_is_over(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.hq.put(f"/policies/{site}", json={"persist_s": 60})
    sender = await story.sender()
    story.mail.down = BUSY
    case = Case(site)
    await story.escalate(case, CHIEF)
    await pass_time(story, sender, 90)
    log = await story.log(incident_id=case.id)
    assert {entry["state"] for entry in log} == {"failed"}
    assert log[-1]["next_attempt_at"] is None


@pytest.mark.parametrize("trouble", ["unreachable", "hanging"])
async def test_a_server_that_is_away_is_asked_again_until_it_is_back(story: Story, trouble: str) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    for _ in range(20):
        if trouble == "hanging":
            story.mail.answers = ["hang"]
        await story.send(**({"smtp_port": 1} if trouble == "unreachable" else {"smtp_timeout_s": 0.05}))
        story.svc.clock.advance(timedelta(seconds=15))
    assert story.mail.mails == []
    story.mail.answers = []
    await story.send()
    assert story.mail_to("li@example.com")


@pytest.mark.parametrize(
    ("code", "words", "permanent", "everyone"),
    [
        (451, "4.3.0 try later", False, True),
        (451, "try later", False, True),
        (421, "4.3.2 shutting down", False, True),
        (452, "4.3.1 disk full", False, True),
        (450, "mailbox busy", False, False),
        (450, "4.2.0 greylisted, see you in 300 s", False, False),
        (452, "4.2.2 mailbox full", False, False),
        (450, "4.7.0 too many connections", False, True),
        (550, "4.7.1 greylisted", False, True),
        (550, "5.1.1 no such mailbox", True, False),
        (552, "5.2.2 mailbox full", True, False),
        (554, "relay access denied", True, False),
        (554, "5.7.1 spam", True, False),
    ],
)
def test_a_servers_no_is_read_by_class_and_enhanced_code(
    code: int, words: str, permanent: bool, everyone: bool
) -> None:
    outcome = refusal(code, words)
    assert (outcome.permanent, outcome.everyone) == (permanent, everyone)


async def test_nobody_waits_longer_for_a_place_that_stays_away_than_the_site_goes_on_trying(story: Story) -> None:
    """Only a few ask whether it is back: those that wait for the answer end with their time, too."""
    site = await story.site()
    await story.hq.put(f"/policies/{site}", json={"persist_s": 60})
    people = [await story.person(f"人员{n}", site, email=f"p{n}@example.com") for n in range(30)]
    sender = await story.sender()
    story.mail.down = BUSY
    await story.escalate(Case(site), *people)
    await pass_time(story, sender, 60 + 45)
    deliveries = (await story.hq.get("/deliveries", params={"limit": 200})).json()["items"]
    assert {one["state"] for one in deliveries} == {"failed"}
