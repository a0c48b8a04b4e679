"""How people are reached: their contact methods, and the test before it matters (R-4.2.4a)."""

from uuid import UUID

import httpx
import pytest
from notify_doubles import Answer
from notify_story import CHIEF, Case, Story, signed_by, text_of

from notify_svc.contacts.domain import new_secret
from svckit.core.ids import uuid7


def as_self(story: Story, person: UUID, site: UUID) -> httpx.AsyncClient:
    return story.svc.as_user(["site_staff"], sites=[site], id=person)


async def test_channels_are_tried_in_the_order_of_their_positions(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.email(chief, "last@example.com", position=5)
    await story.email(chief, "first@example.com", position=1)
    story.mail.unknown.add("first@example.com")
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert story.mail_to("last@example.com")
    assert not story.mail.to("li@example.com"), "the roster's address only counts while there is no other"


@pytest.mark.clause("R-4.2.4a", part="test by hand")
async def test_a_test_message_shows_that_a_person_can_be_reached(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    own = as_self(story, chief, site)
    method = await story.email(chief, "li@phone.example")
    sent = await own.post(f"/contact-methods/{method['id']}/test")
    assert sent.status_code == 202
    await story.send()
    mail = story.mail_to("li@phone.example")
    assert mail["Subject"] == "【测试】Farwatch 通知渠道测试"
    assert "无需回复" in text_of(mail)
    entry = (await own.get(f"/deliveries/{sent.json()['delivery_id']}")).json()
    assert (entry["state"], entry["incident_id"]) == ("accepted", None)
    [listed] = (await own.get("/contact-methods")).json()["items"]
    assert listed["reached_at"] is not None
    assert listed["failed_at"] is None


@pytest.mark.clause("R-4.2.4a", part="test by hand")
async def test_a_failed_test_is_seen_and_not_repeated(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    method = await story.webhook(chief)
    story.receiver.answers = [Answer(500)]
    await story.hq.post(f"/contact-methods/{method['id']}/test")
    await story.send()
    await story.wait_and_send(60)
    [call] = story.receiver.calls
    assert call.json["type"] == "farwatch.test"
    [listed] = (await story.hq.get("/contact-methods")).json()["items"]
    assert listed["failed_at"] is not None


@pytest.mark.clause("R-4.2.4a", part="test by hand")
async def test_a_person_is_tested_the_way_a_call_would_be_tried_first(story: Story) -> None:
    _, chief = await story.chief_on_duty(email="li@roster.example")
    assert (await story.hq.post(f"/staff/{chief}/test")).status_code == 202
    await story.send()
    assert story.mail_to("li@roster.example")["Subject"] == "【测试】Farwatch 通知渠道测试"
    await story.webhook(chief)
    await story.hq.post(f"/staff/{chief}/test")
    await story.send()
    assert [call.json["type"] for call in story.receiver.calls] == ["farwatch.test"]


async def test_who_cannot_be_reached_at_all_cannot_be_tested(story: Story) -> None:
    _, chief = await story.chief_on_duty(email=None)
    answer = await story.hq.post(f"/staff/{chief}/test")
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:farwatch:problem:no-way-to-reach")


async def test_nobody_is_pestered_with_test_messages(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    own = as_self(story, chief, site)
    sent = [await own.post(f"/staff/{chief}/test") for _ in range(5)]
    assert {answer.status_code for answer in sent} == {202}
    refused = await story.hq.post(f"/staff/{chief}/test")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "60")
    await story.wait_and_send(61)
    assert (await story.hq.post(f"/staff/{chief}/test")).status_code == 202


async def test_test_messages_are_for_those_in_charge(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    colleague = await story.person("王芳", site)
    assert (await as_self(story, colleague, site).post(f"/staff/{chief}/test")).status_code == 404


async def test_the_secret_of_a_webhook_is_shown_once(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    made = await story.webhook(chief)
    assert made["secret"].startswith("whsec_")
    listing = await story.hq.get("/contact-methods")
    assert "secret" not in listing.json()["items"][0]
    assert made["secret"] not in listing.text


async def test_a_given_secret_signs(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    secret = new_secret()
    method = await story.webhook(chief, secret=secret)
    await story.hq.post(f"/contact-methods/{method['id']}/test")
    await story.send()
    assert signed_by(secret, story.receiver.calls[0])


BAD_INPUT: list[tuple[dict[str, object], int, str]] = [
    ({"channel": "email", "address": "no-at-sign"}, 422, "address-refused"),
    ({"channel": "email", "address": "a@b.example\r\nBcc: x@y.example"}, 422, "invalid-request"),
    ({"channel": "email", "address": "a@b.example", "secret": "whsec_x"}, 422, "secret-not-for-email"),
    ({"channel": "webhook", "address": "ftp://example.com/"}, 422, "address-refused"),
    ({"channel": "webhook", "address": "http://169.254.169.254/latest"}, 422, "address-refused"),
    ({"channel": "webhook", "address": "https://example.com/", "secret": "short"}, 422, "webhook-secret-refused"),
    ({"channel": "pigeon", "address": "loft 3"}, 422, "invalid-request"),
    ({"channel": "email", "address": "a@b.example", "position": -1}, 422, "invalid-request"),
    ({"channel": "email", "address": "a@b.example", "staff_id": str(uuid7())}, 404, "staff-not-found"),
]


async def test_bad_input_is_answered_clearly_and_nothing_is_stored(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    for body, status, code in BAD_INPUT:
        answer = await story.hq.post("/contact-methods", json={"staff_id": str(chief), **body})
        assert (answer.status_code, answer.json()["type"]) == (status, f"urn:farwatch:problem:{code}"), body
    assert (await story.hq.get("/contact-methods")).json()["items"] == []


async def test_the_same_address_twice_is_a_conflict(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    await story.email(chief, "a@b.example")
    body = {"staff_id": str(chief), "channel": "email", "address": "a@b.example"}
    assert (await story.hq.post("/contact-methods", json=body)).status_code == 409


async def test_a_method_that_was_switched_off_can_be_revived(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    method = await story.email(chief, "a@b.example")
    path = f"/contact-methods/{method['id']}"
    assert (await story.hq.patch(path, json={"enabled": False})).json()["enabled"] is False
    assert (await story.hq.post(f"{path}/test")).status_code == 409
    revived = (await story.hq.patch(path, json={"enabled": True, "address": "b@c.example"})).json()
    assert (revived["enabled"], revived["address"], revived["version"]) == (True, "b@c.example", 3)
    assert (await story.hq.patch(path, json={"address": "nonsense"})).status_code == 422


async def test_people_manage_their_own_hq_those_of_all_and_chiefs_see_those_of_their_site(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    elsewhere = await story.site("贵安数据中心")
    colleague = await story.person("刘敏", site)
    stranger = await story.person("陈强", elsewhere)
    executive = await story.person("赵总", site, roles=("hq_executive",))
    own = as_self(story, colleague, site)
    duty_chief = story.svc.as_user(["duty_chief"], sites=[site], id=chief)

    async def may(client: httpx.AsyncClient, person: UUID) -> int:
        body = {"staff_id": str(person), "channel": "email", "address": f"{uuid7()}@example.com"}
        return (await client.post("/contact-methods", json=body)).status_code

    assert await may(own, colleague) == 201
    assert await may(own, chief) == 404
    assert await may(duty_chief, colleague) == 403
    assert await may(duty_chief, chief) == 201
    assert await may(duty_chief, stranger) == 404
    assert await may(duty_chief, executive) == 404
    assert await may(story.svc.as_user(["hq_admin"], sites=[elsewhere]), colleague) == 404
    assert await may(story.hq, executive) == 201
    assert await may(story.hq, colleague) == 201
    assert len((await own.get("/contact-methods")).json()["items"]) == 2
    assert len((await duty_chief.get("/contact-methods", params={"staff_id": str(colleague)})).json()["items"]) == 2
    assert len((await duty_chief.get("/contact-methods", params={"staff_id": str(stranger)})).json()["items"]) == 0
