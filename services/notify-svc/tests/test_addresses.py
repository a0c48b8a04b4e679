"""Addresses that nobody can be reached at: refused when they are written, and no fault of ours when they are old."""

import pytest
from notify_story import CHIEF, Case, Story
from pydantic import ValidationError
from sqlalchemy import text

from contracts.notifications import NotificationFailed
from notify_svc.heartbeats.health_facts import health_facts
from notify_svc.settings import Settings

BAD = ["<a@b.c>", "a..b@c.d", "mailto:a@b.c", "a@b.c;", "李@example.com", "a@b.c\u202e", "not an address"]


@pytest.mark.parametrize("address", BAD)
async def test_it_is_refused_at_entry_with_a_cure(story: Story, address: str) -> None:
    _, chief = await story.chief_on_duty()
    body = {"staff_id": str(chief), "channel": "email", "address": address}
    for language, words in (("zh-CN", "例如"), ("en", "such as")):
        answer = await story.hq.post("/contact-methods", json=body, headers={"Accept-Language": language})
        assert answer.status_code == 422
        assert words in answer.text or answer.json()["type"].endswith("invalid-request")


@pytest.mark.parametrize("address", BAD)
async def test_an_old_one_fails_for_a_reason_and_the_next_channel_is_used_at_once(story: Story, address: str) -> None:
    site, chief = await story.chief_on_duty()
    await story.email(chief, "old@example.com")
    await story.email(chief, "good@example.com")
    async with story.svc.transaction() as session:
        await session.execute(
            text("UPDATE contact_methods SET address = :bad WHERE address = 'old@example.com'"), {"bad": address}
        )
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    first = (await story.log(incident_id=case.id))[0]
    assert (first["state"], first["reason"]["code"]) == ("failed", "address_refused")
    assert "such as" in first["answer"]
    assert story.mail_to("good@example.com")


@pytest.mark.parametrize("address", BAD[:4])
async def test_an_old_one_in_the_roster_says_at_once_that_nobody_was_told(story: Story, address: str) -> None:
    site, _ = await story.chief_on_duty(email=address)
    await story.escalate(Case(site), CHIEF)
    await story.send()
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.reason, failed.exhausted) == ("address_refused", True)


async def test_old_ones_are_counted_for_the_doctor(story: Story) -> None:
    site, chief = await story.chief_on_duty(email="<li@example.com>")
    await story.email(chief, "good@example.com")
    await story.person("王芳", site, email="wang@example.com")
    async with story.svc.transaction() as session:
        assert (await health_facts(session, story.svc.runtime))["unusable_addresses"] == 1


async def test_a_name_in_its_own_script_is_kept_for_people_and_sent_in_ascii(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    method = await story.email(chief, "li@例子.公司")
    assert method["address"] == "li@例子.公司"
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert story.mail_to("li@xn--fsqu00a.xn--55qx5d")


def test_a_sender_that_is_no_address_stops_the_service_and_not_the_mails() -> None:
    with pytest.raises(ValidationError, match=r"such as name@example\.com"):
        Settings(database_url="postgresql://x/x", bus_url="postgresql://x/x", smtp_from="Farwatch <nobody>")
