"""Whose addresses are whose: who may change them, who sees them, and whose links still work (R-6.2.1b)."""

from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_doubles import Answer
from notify_story import CHIEF, Case, Story, text_of, token_in
from sqlalchemy import text

from contracts.notifications import NotificationAcknowledged
from contracts.staff import StaffRegistered
from notify_svc.contacts.masking import scrubbed, shown
from svckit.core.ids import uuid7

TOKEN = "5d41402abc4b2a76b9719d911017c592"
ROBOT = f"https://oapi.dingtalk.com/robot/send?access_token={TOKEN}"


def at(story: Story, role: str, site: UUID, person: UUID | None = None) -> httpx.AsyncClient:
    return story.svc.as_user([role], sites=[site], id=person or uuid7(), language="zh-CN")


async def change(story: Story, person: UUID, site: UUID, **changes: object) -> None:
    """roster-svc says something new of a person."""
    values = {"name": "李建国", "code": "li", "roles": ("duty_chief",), "site_ids": (site,), "email": "li@example.com"}
    await story.svc.deliver(StaffRegistered(version=9, staff_id=person, **{**values, **changes}))


async def test_a_chief_cannot_answer_in_the_name_of_another_by_a_webhook_of_their_own(story: Story) -> None:
    site, li = await story.chief_on_duty()
    wang = at(story, "duty_chief", site)
    body = {"staff_id": str(li), "channel": "webhook", "address": story.receiver.url}
    refused = await wang.post("/contact-methods", json=body)
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:farwatch:problem:contact-method-of-another")
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert story.receiver.calls == []


async def test_a_chief_cannot_turn_or_take_away_the_methods_of_another_but_may_test_them(story: Story) -> None:
    site, li = await story.chief_on_duty()
    method = await story.email(li, "li@phone.example")
    wang, path = at(story, "duty_chief", site), f"/contact-methods/{method['id']}"
    assert (await wang.patch(path, json={"address": "wang@example.com"})).status_code == 403
    assert (await wang.patch(path, json={"enabled": False})).status_code == 403
    assert (await wang.delete(path)).status_code == 403
    assert (await wang.post(f"{path}/test")).status_code == 202
    assert (await at(story, "duty_chief", site, li).patch(path, json={"position": 3})).status_code == 200


@pytest.mark.parametrize("channel", ["email", "webhook"])
async def test_who_is_given_a_method_by_another_is_told_on_those_they_had(story: Story, channel: str) -> None:
    _, li = await story.chief_on_duty()
    address = "x@elsewhere.example" if channel == "email" else story.receiver.url
    body = {"staff_id": str(li), "channel": channel, "address": address}
    assert (await story.hq.post("/contact-methods", json=body)).status_code == 201
    await story.send()
    mail = story.mail_to("li@example.com")
    assert "联系方式" in mail["Subject"]
    said = text_of(mail)
    assert "张伟" in said, "who did it"
    assert "本人" in said
    assert "/ack/" not in said
    assert story.mail.to("x@elsewhere.example") == []


async def test_so_is_who_finds_their_method_turned_to_another_address(story: Story) -> None:
    _, li = await story.chief_on_duty()
    await story.email(li, "first@example.com")
    second = await story.email(li, "second@example.com")
    path = f"/contact-methods/{second['id']}"
    assert (await story.hq.patch(path, json={"address": "x@elsewhere.example"})).status_code == 200
    await story.send()
    assert "联系方式" in story.mail_to("first@example.com")["Subject"]
    assert "联系方式" in story.mail_to("second@example.com")["Subject"], "and on the address that was"
    assert story.mail.to("x@elsewhere.example") == []


async def test_who_changes_their_own_is_told_nothing(story: Story) -> None:
    _, li = await story.chief_on_duty()
    await story.email(li, "first@example.com")
    await story.email(li, "second@example.com")
    await story.send()
    assert story.mail.to("li@example.com") == story.mail.to("first@example.com") == []


async def test_addresses_are_seen_by_their_person_and_hq_admins_and_masked_for_all_others(story: Story) -> None:
    site, li = await story.chief_on_duty()
    await story.email(li, "li.jianguo@phone.example")
    story.mail.unknown.add("li.jianguo@phone.example")
    await story.escalate(Case(site), CHIEF)
    await story.send()
    for client, whole in (
        (story.hq, True),
        (at(story, "duty_chief", site, li), True),
        (at(story, "duty_chief", site), False),
        (at(story, "site_staff", site), False),
        (story.svc.as_user(["hq_executive"]), False),
        (story.svc.as_user(["auditor"]), False),
    ):
        log = await client.get("/deliveries")
        [entry] = log.json()["items"]
        alone = (await client.get(f"/deliveries/{entry['id']}")).json()
        assert alone["recipient"]["address"] == entry["recipient"]["address"]
        assert ("li.jianguo@phone.example" in log.text) == whole
        assert entry["recipient"]["address"] == ("li.jianguo@phone.example" if whole else "l***@phone.example")
        listed = await client.get("/contact-methods")
        assert "li.jianguo@phone.example" not in listed.text or whole


async def test_the_key_in_a_webhooks_address_is_shown_whole_to_nobody(story: Story) -> None:
    site, li = await story.chief_on_duty()
    own = at(story, "duty_chief", site, li)
    address = f"{story.receiver.url}?access_token={TOKEN}"
    made = await own.post("/contact-methods", json={"staff_id": str(li), "channel": "webhook", "address": address})
    assert made.status_code == 201
    story.receiver.answers = [Answer(404, body=f"no robot {TOKEN} at {address}".encode())]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    [entry] = (await story.hq.get("/deliveries")).json()["items"]
    assert entry["answer"].startswith("404 no robot ")
    assert len(story.receiver.calls) == 1, "the address itself is whole"
    for client in (own, story.hq):
        for path in ("/deliveries", "/contact-methods"):
            assert TOKEN not in (await client.get(path)).text
    assert TOKEN not in made.text
    async with story.svc.transaction() as session:
        answers = await session.execute(text("SELECT answer FROM deliveries"))
        assert TOKEN not in str(answers.all())


async def test_what_was_shown_masked_can_be_sent_back_and_changes_nothing(story: Story) -> None:
    site, li = await story.chief_on_duty()
    own = at(story, "duty_chief", site, li)
    method = await story.webhook(li)
    [listed] = (await own.get("/contact-methods")).json()["items"]
    path = f"/contact-methods/{method['id']}"
    assert (await own.patch(path, json={"address": listed["address"], "position": 4})).status_code == 200
    await own.post(f"{path}/test")
    await story.send()
    assert len(story.receiver.calls) == 1


async def _link(story: Story) -> tuple[UUID, UUID, str]:
    site, li = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    await story.send()
    return site, li, f"/ack/{token_in(story.mail_to('li@example.com'))}"


@pytest.mark.parametrize(
    "change_of",
    [{"active": False}, {"site_ids": (UUID(int=7),)}, {"roles": ("auditor",)}, {"site_ids": ()}],
    ids=["dismissed", "moved", "stripped", "of no site"],
)
async def test_the_link_of_who_is_dismissed_moved_or_stripped_is_refused_at_once(
    story: Story, change_of: dict[str, object]
) -> None:
    site, li, link = await _link(story)
    await change(story, li, site, **change_of)
    phone = story.svc.client(**{"Accept": "text/html", "Accept-Language": "zh-CN"})
    for answer in (await phone.get(link), await phone.post(link)):
        assert answer.status_code == 403
        assert "链接已失效" in answer.text
        assert "冷通道" not in answer.text
    problem = (await story.svc.client(Accept="application/json").post(link)).json()
    assert problem["type"] == "urn:farwatch:problem:acknowledge-link-withdrawn"
    assert await story.svc.published(NotificationAcknowledged) == []


async def test_who_serves_somewhere_else_too_keeps_their_link(story: Story) -> None:
    site, li, link = await _link(story)
    await change(story, li, site, roles=("site_staff",), site_ids=(uuid7(), site))
    assert (await story.svc.client(Accept="application/json").get(link)).status_code == 200


async def test_an_executive_of_all_sites_may_answer_by_link(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.person("赵总", email="zhao@example.com", roles=("hq_executive",))
    await story.escalate(Case(site), "hq_executive")
    await story.send()
    link = f"/ack/{token_in(story.mail_to('zhao@example.com'))}"
    assert (await story.svc.client(Accept="application/json").get(link)).json()["state"] == "open"


secrets = st.text("abcdefghijklmnopqrstuvwxyzABCDEF0123456789-_", min_size=8, max_size=64)


@given(secrets, st.sampled_from(["https://hooks.example.com/{}", "https://x.example/a/{}?b=1", ROBOT[:-32] + "{}"]))
def test_no_secret_part_of_a_webhook_survives_its_mask(secret: str, shape: str) -> None:
    address = shape.format(secret)
    seen = shown("webhook", address, whole=True)
    assert seen.startswith(address.partition("//")[0] + "//")
    for words in (seen, scrubbed(f"tried {address}: {secret} unknown", "webhook", address, whole=True)):
        assert secret not in words


@given(st.emails().filter(lambda address: len(address.rpartition("@")[0]) > 2 and "*" not in address))
def test_a_masked_mailbox_shows_where_and_not_who(address: str) -> None:
    name, _, domain = address.rpartition("@")
    seen = shown("email", address, whole=False)
    assert seen.endswith(f"@{domain}")
    assert name not in seen.rpartition("@")[0]
    assert shown("email", address, whole=True) == address
    assert scrubbed(f"550 <{address}>: no {name} here", "email", address, whole=False) == f"550 <{seen}>: no *** here"
