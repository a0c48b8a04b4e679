"""The link in the message: a look changes nothing, one press acknowledges, once (ADR 0008)."""

from base64 import b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_story import CHIEF, Case, Story, token_in

from contracts.notifications import NotificationAcknowledged
from notify_svc.acks.domain import LinkClaim, seal, unseal
from notify_svc.acks.errors import LinkExpired, LinkUnknown
from svckit.testing.hostile import DIRECTION_CONTROLS, HOSTILE, structure_of

KEY = b"k" * 32
NOW = datetime(2026, 11, 23, tzinfo=UTC)


async def linked(story: Story, title: str = "冷通道 1 温度过高") -> tuple[Case, str]:
    """An incident whose duty chief has got the mail: the incident, and the token of the link."""
    site, _ = await story.chief_on_duty()
    case = Case(site, title=title)
    await story.escalate(case, CHIEF)
    await story.send()
    return case, token_in(story.mail.to("li@example.com")[-1])


def phone(story: Story, language: str = "zh-CN") -> httpx.AsyncClient:
    return story.svc.client(**{"Accept": "text/html", "Accept-Language": language})


def machine(story: Story) -> httpx.AsyncClient:
    return story.svc.client(**{"Accept": "application/json", "Accept-Language": "en"})


@pytest.mark.clause("R-5.2.1b", part="by link")
async def test_one_press_acknowledges_and_tells_incident_svc(story: Story) -> None:
    case, token = await linked(story)
    page = await phone(story).get(f"/ack/{token}")
    assert page.status_code == 200
    assert '<form method="post">' in page.text
    assert "确认并接手" in page.text
    done = await phone(story).post(f"/ack/{token}")
    assert done.status_code == 200
    assert "已收到您的确认" in done.text
    [event] = await story.svc.published(NotificationAcknowledged)
    assert (event.incident_id, event.name, event.channel) == (case.id, "李建国", "email")
    assert event.acknowledged_at == story.svc.clock.now()


async def test_a_mail_scanner_that_follows_the_link_acknowledges_nothing(story: Story) -> None:
    _, token = await linked(story)
    for _ in range(3):
        assert (await phone(story).get(f"/ack/{token}")).status_code == 200
    assert (await phone(story).head(f"/ack/{token}")).status_code == 200
    assert await story.svc.published(NotificationAcknowledged) == []


async def test_the_page_needs_nothing_from_elsewhere_and_no_script(story: Story) -> None:
    _, token = await linked(story)
    page = await phone(story, "en").get(f"/ack/{token}")
    assert "Acknowledge: I take it" in page.text
    assert "<script" not in page.text
    assert "src=" not in page.text
    policy = page.headers["content-security-policy"]
    style = page.text.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "form-action 'self'" in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"


async def test_whoever_has_answered_is_one_tap_from_the_readings(story: Story) -> None:
    case, token = await linked(story)
    for page in (await phone(story).get(f"/ack/{token}"), await phone(story).post(f"/ack/{token}")):
        assert f'href="/m/incidents/{case.id}"' in page.text


async def test_the_page_says_the_worst_value_by_now(story: Story) -> None:
    case, token = await linked(story, title="30 °C > 27 °C")
    await story.peaked(case, "35 °C > 27 °C", 35.0)
    assert "<h1>35 °C &gt; 27 °C</h1>" in (await phone(story).get(f"/ack/{token}")).text


async def test_the_words_of_others_are_shown_as_text(story: Story) -> None:
    _, token = await linked(story, title="<script>alert(1)</script>")
    page = await phone(story).get(f"/ack/{token}")
    assert "<script" not in page.text
    assert "&lt;script&gt;alert(1)" in page.text


async def test_hostile_words_change_nothing_but_the_words_of_the_page(story: Story) -> None:
    _, token = await linked(story, title="x")
    plain = structure_of((await phone(story).get(f"/ack/{token}")).text)
    for name, words in HOSTILE.items():
        _, token = await linked(story, title=words)
        page = await phone(story).get(f"/ack/{token}")
        assert structure_of(page.text) == plain, name
        assert not set(page.text) & set(DIRECTION_CONTROLS), name


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_second_press_says_who_and_when_and_changes_nothing(story: Story) -> None:
    case, token = await linked(story)
    await phone(story).post(f"/ack/{token}")
    [answer] = await story.svc.published(NotificationAcknowledged)
    await story.confirmed(case, answer)
    story.svc.clock.advance(timedelta(minutes=3))
    again = await phone(story).post(f"/ack/{token}")
    assert again.status_code == 200
    assert "事件已由您接手" in again.text
    assert "李建国，2026-11-23 08:00:00 Asia/Shanghai (UTC+08:00)" in again.text
    assert len(await story.svc.published(NotificationAcknowledged)) == 1


async def test_what_a_colleague_has_taken_needs_no_second_hand(story: Story) -> None:
    case, token = await linked(story)
    await story.acknowledged(case, by="王芳")
    page = await phone(story).get(f"/ack/{token}")
    assert "王芳" in page.text
    assert "<form" not in page.text
    assert (await phone(story).post(f"/ack/{token}")).status_code == 200
    assert await story.svc.published(NotificationAcknowledged) == []


async def test_a_resolved_incident_says_so(story: Story) -> None:
    case, token = await linked(story)
    await story.resolved(case)
    assert "该事件已处置完毕" in (await phone(story).get(f"/ack/{token}")).text


async def test_an_answer_ends_the_calls_to_the_others(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    other = await story.person("王芳", site, email="wang@example.com")
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    story.mail.answers = ["451 later"]
    await story.escalate(case, other, step=1)
    await story.send()
    await phone(story).post(f"/ack/{token_in(story.mail_to('li@example.com'))}")
    await story.wait_and_send(60)
    assert not story.mail.to("wang@example.com")


async def test_an_expired_link_says_what_to_do_instead(story: Story) -> None:
    _, token = await linked(story)
    story.svc.clock.advance(timedelta(hours=24))
    page = await phone(story).post(f"/ack/{token}")
    assert page.status_code == 410
    assert "链接已过期" in page.text
    problem = await machine(story).post(f"/ack/{token}")
    assert problem.status_code == 410
    assert problem.headers["content-type"] == "application/problem+json"
    assert problem.json()["type"] == "urn:farwatch:problem:acknowledge-link-expired"
    assert await story.svc.published(NotificationAcknowledged) == []


async def test_a_forged_link_is_unknown(story: Story) -> None:
    _, token = await linked(story)
    forged = token[:-1] + ("A" if token[-1] != "A" else "B")
    assert (await phone(story).post(f"/ack/{forged}")).status_code == 404
    assert (await machine(story).post("/ack/nonsense")).status_code == 404
    assert (await machine(story).get("/ack/%E4%B8%AD")).status_code == 404
    assert await story.svc.published(NotificationAcknowledged) == []


async def test_a_machine_may_acknowledge_too(story: Story) -> None:
    case, token = await linked(story)
    assert (await machine(story).get(f"/ack/{token}")).json()["state"] == "open"
    answer = (await machine(story).post(f"/ack/{token}", json={})).json()
    assert (answer["state"], answer["incident_id"], answer["by"]) == ("received", str(case.id), "李建国")
    assert (await machine(story).post(f"/ack/{token}", json={})).json()["state"] == "received"


claims = st.builds(
    LinkClaim,
    notification_id=st.uuids(),
    staff_id=st.uuids(),
    expires_at=st.integers(1, 10**6).map(lambda seconds: NOW + timedelta(seconds=seconds)),
)


@given(claims)
def test_a_sealed_claim_comes_back_whole(claim: LinkClaim) -> None:
    assert unseal(seal(claim, KEY), [b"new key", KEY], NOW) == claim


@given(claims, st.integers(0, 95), st.characters(codec="ascii"))
def test_a_changed_token_is_refused(claim: LinkClaim, at: int, letter: str) -> None:
    token = seal(claim, KEY)
    changed = token[:at] + letter + token[at + 1 :]
    if changed != token:
        with pytest.raises(LinkUnknown):
            unseal(changed, [KEY], NOW)


@given(st.text(max_size=120))
def test_any_text_is_a_link_or_is_not_but_never_a_fault(text: str) -> None:
    with pytest.raises(LinkUnknown):
        unseal(text, [KEY], NOW)


@given(claims)
def test_another_installations_link_is_unknown_and_an_old_one_has_expired(claim: LinkClaim) -> None:
    with pytest.raises(LinkUnknown):
        unseal(seal(claim, b"x" * 32), [KEY], NOW)
    with pytest.raises(LinkExpired):
        unseal(seal(claim, KEY), [KEY], claim.expires_at)
