"""What happens when a channel does not work: retries, the next channel, and the truth in the log (R-6.2.1b)."""

import pytest
from notify_doubles import HANG, Answer
from notify_story import CHIEF, Case, Story

from contracts.notifications import NotificationDelivered, NotificationFailed
from svckit.figures.domain import StoredVersion
from svckit.figures.repository import add


async def test_a_busy_mail_server_is_tried_again_after_two_and_eight_seconds(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    story.mail.answers = ["451 try later", "451 try later"]
    await story.escalate(case, CHIEF)
    await story.send()
    await story.wait_and_send(1.9)
    assert [entry["state"] for entry in await story.log(incident_id=case.id)] == ["failed", "sending"]
    await story.wait_and_send(0.1)
    await story.wait_and_send(8)
    log = await story.log(incident_id=case.id)
    assert [(entry["attempt"], entry["state"]) for entry in log] == [(1, "failed"), (2, "failed"), (3, "accepted")]
    assert log[0]["reason"]["code"] == "temporary"
    assert log[0]["answer"] == "451 try later"
    assert log[0]["next_attempt_at"] == log[1]["sent_at"]
    assert log[2]["next_attempt_at"] is None
    [told] = await story.svc.published(NotificationDelivered)
    assert told.attempts == 3
    assert await story.svc.published(NotificationFailed) == []


@pytest.mark.clause("R-6.2.1b", part="fallback")
async def test_a_refused_mailbox_falls_back_to_the_next_channel_at_once(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.email(chief, "gone@example.com")
    await story.webhook(chief)
    story.mail.unknown.add("gone@example.com")
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    assert [(entry["channel"], entry["state"]) for entry in await story.log(incident_id=case.id)] == [
        ("email", "failed"),
        ("webhook", "delivered"),
    ]
    [failed] = await story.svc.published(NotificationFailed)
    [told] = await story.svc.published(NotificationDelivered)
    assert (failed.channel, failed.reason, failed.exhausted) == ("email", "rejected", False)
    assert failed.next_channel == "webhook"
    assert (told.channel, told.state, told.attempts) == ("webhook", "delivered", 2)
    assert told.version > failed.version


async def test_after_three_tries_the_next_channel_joins(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    await story.email(chief, "second@example.com")
    story.receiver.answers = [Answer(500), Answer(502), Answer(503)]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    await story.wait_and_send(2)
    await story.wait_and_send(8)
    assert len(story.receiver.calls) == 3
    assert story.mail_to("second@example.com")


async def test_when_every_channel_fails_everybody_learns_that_the_person_was_not_told(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [Answer(404, body=b"no such hook")]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.reason, failed.exhausted, failed.staff_id) == ("rejected", True, chief)
    assert failed.next_channel is None
    [entry] = await story.log(incident_id=case.id, state="failed", channel="webhook")
    assert entry["answer"] == "404 no such hook"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(Answer(hang=True), "timeout"), (Answer(500), "temporary"), (Answer(302), "rejected"), (Answer(400), "rejected")],
)
async def test_the_log_says_what_was_wrong_with_a_webhook(story: Story, answer: Answer, reason: str) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [answer]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send(webhook_timeout_s=0.3)
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == reason


async def test_redirects_are_not_followed(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [Answer(307, headers={"Location": story.receiver.url + "/elsewhere"})]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert len(story.receiver.calls) == 1


async def test_a_mail_server_that_hangs_is_left_after_the_time_limit(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    story.mail.answers = [HANG]
    await story.escalate(case, CHIEF)
    await story.send(smtp_timeout_s=0.3)
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == "timeout"


async def test_a_mail_server_that_is_down_is_unreachable_and_tried_again(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send(smtp_port=1)
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == "unreachable"
    await story.wait_and_send(2)
    assert story.mail_to("li@example.com")


async def test_a_receiver_that_asks_for_patience_gets_it_within_the_budget(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [Answer(429, headers={"Retry-After": "20"})]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    await story.wait_and_send(19)
    assert len(story.receiver.calls) == 1
    await story.wait_and_send(1)
    assert len(story.receiver.calls) == 2


async def test_a_receiver_that_asks_for_too_much_patience_is_joined_by_the_next_channel(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    await story.email(chief, "second@example.com")
    story.receiver.answers = [Answer(503, headers={"Retry-After": "3600"})]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert story.mail_to("second@example.com")


async def test_a_receiver_that_is_gone_for_good_is_switched_off(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [Answer(410)]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    [method] = (await story.hq.get("/contact-methods", params={"staff_id": str(chief)})).json()["items"]
    assert (method["enabled"], method["disabled_reason"]) == (False, "gone")
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert len(story.receiver.calls) == 1
    assert story.mail_to("li@example.com"), "the roster's address steps in"


async def test_a_site_has_its_own_figures(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    await story.email(chief, "second@example.com")
    figures = {"urgent": {"tries": 2, "backoff_s": [1.0], "budget_s": 30.0}, "persist_s": 60}
    assert (await story.hq.put(f"/policies/{site}", json=figures)).json()["persist_s"] == 60
    story.receiver.answers = [Answer(500)] * 200
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert story.mail.mails == []
    await story.wait_and_send(1)
    assert story.mail_to("second@example.com")
    for _ in range(120):
        await story.wait_and_send(1)
    assert len(story.receiver.calls) == 61, "every second, for a minute"


async def test_figures_from_before_are_as_long_as_they_may_be_now(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    routine = {"tries": 5, "backoff_s": [5, 300], "budget_s": 900}
    stored = StoredVersion(
        scope="site",
        scope_id=str(site),
        version=1,
        values={"routine": routine},
        effective_from=story.svc.clock.now(),
        changed_by="user:1",
        changed_at=story.svc.clock.now(),
    )
    async with story.svc.transaction() as session:
        await add(session, "delivery", [stored])
    read = (await story.hq.get(f"/policies/{site}")).json()
    assert (read["routine"]["backoff_s"], read["persist_s"]) == ([5, 30], 7200)
    own = {name: read[name] for name in ("urgent", "routine", "link_ttl_s", "storm", "persist_s")}
    assert (await story.hq.put(f"/policies/{site}", json=own)).status_code == 200
    own["routine"]["backoff_s"] = [31]
    assert (await story.hq.put(f"/policies/{site}", json=own)).status_code == 422


async def test_a_minor_incident_is_tried_patiently(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [Answer(500)]
    await story.escalate(Case(site, severity="minor", level=4), CHIEF)
    await story.send()
    await story.wait_and_send(4.9)
    assert len(story.receiver.calls) == 1
    await story.wait_and_send(0.1)
    assert len(story.receiver.calls) == 2


@pytest.mark.parametrize("ending", ["acknowledged", "resolved"])
async def test_attempts_that_have_not_begun_are_dropped_when_somebody_has_it(story: Story, ending: str) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    story.mail.answers = ["451 later"]
    await story.escalate(case, CHIEF)
    await story.send()
    await getattr(story, ending)(case)
    await story.wait_and_send(60)
    assert story.mail.mails == []
    assert [entry["state"] for entry in await story.log(incident_id=case.id)] == ["failed"]


async def test_a_contact_method_that_was_deleted_meanwhile_is_skipped(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    method = await story.webhook(chief)
    await story.email(chief, "second@example.com")
    case = Case(site)
    await story.escalate(case, CHIEF)
    assert (await story.hq.delete(f"/contact-methods/{method['id']}")).status_code == 204
    await story.send()
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == "method_gone"
    assert story.mail_to("second@example.com")


async def test_a_failed_call_says_of_how_many_of_which_escalation(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    other = await story.person("王芳", site, email="wang@example.com")
    story.mail.unknown |= {"li@example.com", "wang@example.com"}
    event = await story.escalate(Case(site), CHIEF, other, "tech_ops")
    await story.send()
    failed = await story.svc.published(NotificationFailed)
    assert sorted((one.recipient, one.calls, one.exhausted) for one in failed) == [
        ("tech_ops", 3, True),
        ("李建国", 3, True),
        ("王芳", 3, True),
    ]
    assert {one.escalation_id for one in failed} == {event.escalation_id}


async def test_a_message_that_arrived_says_which_escalation_it_was_of(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    event = await story.escalate(Case(site), CHIEF)
    await story.send()
    [told] = await story.svc.published(NotificationDelivered)
    assert told.escalation_id == event.escalation_id
