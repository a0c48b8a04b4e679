"""Answering a call by the link of a message, without signing in: once, and told to who asked."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

import pytest
from notify_calls import Calls, Wish, answers, person, problem
from notify_story import CHIEF, Case, Story, text_of, token_in
from sqlalchemy import text as sql

from contracts.calls import CallText
from contracts.staff import StaffRegistered
from svckit.testing.hostile import DIRECTION_CONTROLS, HOSTILE, structure_of


@pytest.fixture
def calls(story: Story) -> Calls:
    return Calls(story)


@pytest.fixture
async def li(story: Story, site: UUID) -> UUID:
    return await story.person("李建国", site, email="li@example.com")


async def linked(calls: Calls, wish: Wish, staff_id: UUID) -> str:
    """Where the person answers the call, from their mail."""
    await calls.ask(wish, person(staff_id))
    await calls.story.send()
    return calls.link_to("li@example.com")


async def test_one_press_says_that_the_person_knows(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    wish = Wish(site, due_at=calls.in_minutes(3))
    path = await linked(calls, wish, li)
    page = await calls.phone().get(path)
    assert page.status_code == 200
    for said in ("等待您应答", "查岗：请在 3 分钟内应答", "知道了", "2026-11-23 08:03:00 Asia/Shanghai"):
        assert said in page.text
    assert await answers(story) == [], "a look answers nothing"
    done = await calls.press(path, "acknowledged")
    assert "已收到您的应答：知道了" in done.text
    assert "<form" not in done.text
    [event] = await answers(story)
    assert (event.call_id, event.staff_id, event.answer, event.text) == (wish.id, li, "acknowledged", None)
    assert (event.channel, event.answered_at, event.subject) == ("email", story.svc.clock.now(), wish.subject)


async def test_who_cannot_says_why(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    path = await linked(calls, Wish(site, asked="accept"), li)
    page = (await calls.phone().get(path)).text
    assert page.count("<form") == 2
    assert "接受" in page
    assert "不能的原因" in page
    without = await calls.press(path, "declined", "  ")
    assert without.status_code == 422
    assert "请填写内容" in without.text
    assert await answers(story) == []
    done = await calls.press(path, "declined", "我在外地\r\n明天回")
    assert "已收到您的应答：不能" in done.text
    [event] = await answers(story)
    assert (event.answer, event.text) == ("declined", "我在外地\n明天回")


async def test_what_is_asked_in_words_is_answered_in_words(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    path = await linked(calls, Wish(site, asked="answer"), li)
    assert "您的答复" in (await calls.phone().get(path)).text
    assert (await calls.press(path, "answered", "x" * 1001)).status_code == 422
    assert (await calls.press(path, "accepted")).status_code == 422
    assert (await calls.press(path, "answered", "两人在岗，一切正常")).status_code == 200
    [event] = await answers(story)
    assert (event.answer, event.text) == ("answered", "两人在岗，一切正常")


async def test_the_first_answer_stands(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    path = await linked(calls, Wish(site, asked="accept"), li)
    await calls.press(path, "accepted")
    story.svc.clock.advance(timedelta(minutes=1))
    again = await calls.press(path, "declined", "doch nicht")
    assert again.status_code == 200
    assert "已收到您的应答：接受" in again.text
    assert [event.answer for event in await answers(story)] == ["accepted"]


async def test_the_page_is_in_the_language_of_its_person(story: Story, calls: Calls, site: UUID) -> None:
    anna = await story.person("Anna Weber", site, email="li@example.com", language="en-GB")
    path = await linked(calls, Wish(site), anna)
    page = await calls.phone("zh-CN").get(path)
    assert "waiting for your answer" in page.text
    assert "I know" in page.text
    assert "incident" not in page.text.lower()
    assert "Your answer is received: I know" in (await calls.press(path, "acknowledged")).text


async def test_the_page_needs_nothing_from_elsewhere_and_leads_to_the_subject(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    path = await linked(calls, Wish(site, phone_link="/m/presence/7"), li)
    page = await calls.phone().get(path)
    assert "<script" not in page.text
    assert "src=" not in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert page.headers["cache-control"] == "no-store"
    assert 'href="/m/presence/7"' in page.text
    assert 'http-equiv="refresh"' in page.text
    typing = await linked(calls, Wish(site, asked="answer"), li)
    assert 'http-equiv="refresh"' not in (await calls.phone().get(typing)).text, "somebody may be writing"


async def test_a_call_past_its_time_says_so_and_takes_the_answer(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    path = await linked(calls, Wish(site, due_at=calls.in_minutes(3)), li)
    story.svc.clock.advance(timedelta(minutes=3))
    page = await calls.phone().get(path)
    assert "已超过应答时限" in page.text
    assert "<form" in page.text
    await calls.press(path, "acknowledged")
    [event] = await answers(story)
    assert event.answered_at == calls.in_minutes(0)


async def test_a_settled_call_says_so_and_takes_none(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    wish = Wish(site)
    path = await linked(calls, wish, li)
    await calls.settle(wish)
    for page in (await calls.phone().get(path), await calls.press(path, "acknowledged")):
        assert page.status_code == 200
        assert "该呼叫已了结，无需应答" in page.text
        assert "<form" not in page.text
    assert await answers(story) == []


async def test_who_has_answered_still_reads_that_when_it_is_settled(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wish = Wish(site)
    path = await linked(calls, wish, li)
    await calls.press(path, "acknowledged")
    await calls.settle(wish, by=li)
    assert "已收到您的应答：知道了" in (await calls.phone().get(path)).text


async def test_an_answer_ends_the_messages_to_that_person_alone(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wang = await story.person("王芳", site, email="wang@example.com")
    story.mail.answers = ["451 later", "451 later"]
    await calls.ask(Wish(site), person(li), person(wang))
    await story.send()
    [item] = await calls.mine(li)
    await calls.as_person(li).post(f"/calls/{item['id']}/answer", json={"answer": "acknowledged"})
    await story.wait_and_send(60)
    assert story.mail.to("li@example.com") == []
    assert len(story.mail.to("wang@example.com")) == 1


async def test_a_link_that_has_expired_or_is_none_of_ours_says_what_to_do(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    path = await linked(calls, Wish(site), li)
    forged = path[:-1] + ("A" if path[-1] != "A" else "B")
    assert (await calls.press(forged, "acknowledged")).status_code == 404
    assert (await calls.phone().get("/answer/nonsense")).status_code == 404
    acknowledge = path.replace("/answer/", "/ack/")
    assert (await calls.phone().post(acknowledge)).status_code == 404, "it is no incident's"
    story.svc.clock.advance(timedelta(hours=24))
    over = await calls.press(path, "acknowledged")
    assert over.status_code == 410
    assert "链接已过期" in over.text
    assert await answers(story) == []


async def test_the_link_of_an_incident_answers_no_call(story: Story, calls: Calls) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF)
    await story.send()
    token = token_in(story.mail_to("li@example.com"))
    assert (await calls.press(f"/answer/{token}", "acknowledged")).status_code == 404


async def test_whose_account_is_switched_off_answers_no_more(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    path = await linked(calls, Wish(site), li)
    gone = {"version": 2, "staff_id": li, "code": "li", "name": "李建国", "active": False}
    await story.svc.deliver(StaffRegistered(**gone, site_ids=(site,), roles=("site_staff",)))
    refused = await calls.press(path, "acknowledged")
    assert refused.status_code == 403
    assert "账号已停用" in refused.text
    assert await answers(story) == []


async def test_a_machine_may_answer_too(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    path = await linked(calls, Wish(site, asked="accept"), li)
    machine = story.svc.client(**{"Accept": "application/json", "Accept-Language": "en"})
    asked = (await machine.get(path)).json()
    assert (asked["state"], asked["answers"], asked["name"]) == ("open", ["accepted", "declined"], "李建国")
    assert problem(await machine.post(path, json={"answer": "declined"})) == (422, "call-answer-needs-words")
    assert problem(await machine.post(path, json={"answer": "maybe"})) == (422, "call-answer-does-not-fit")
    assert (await machine.post(path, content=b"[", headers={"Content-Type": "application/json"})).status_code == 422
    taken = (await machine.post(path, json={"answer": "accepted"})).json()
    assert (taken["state"], taken["answer"]) == ("answered", "accepted")


async def test_an_answer_that_came_when_every_way_was_spent_is_taken(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    """The mail got through though its server's yes did not: the person has the link."""
    await calls.ask(Wish(site), person(li))
    await story.send()
    path = calls.link_to("li@example.com")
    async with story.svc.transaction() as session:
        await session.execute(sql("UPDATE notifications SET channel = 1 WHERE kind = 'call'"))
    assert (await calls.press(path, "acknowledged")).status_code == 200
    [event] = await answers(story)
    assert event.channel == "email"


FORMS: Mapping[str, str] = {"acknowledge": "知道了", "accept": "接受", "answer": "答复"}


@pytest.mark.parametrize("asked", FORMS)
async def test_hostile_words_are_words_in_every_form(
    story: Story, calls: Calls, site: UUID, li: UUID, asked: str
) -> None:
    async def shown(words: str) -> list[str]:
        said = CallText(zh=words, en=words)
        path = await linked(calls, Wish(site, asked=asked, title=said, text=said, number=words), li)
        mail = story.mail.to("li@example.com")[-1]
        html = mail.get_body(("html",))
        assert html is not None
        return [(await calls.phone().get(path)).text, str(html.get_content()), str(mail["Subject"]), text_of(mail)]

    plain = await shown("x")
    for name, words in HOSTILE.items():
        page, html, subject, text = await shown(words)
        assert structure_of(page) == structure_of(plain[0]), name
        assert structure_of(html) == structure_of(plain[1]), name
        assert not (set(page) | set(html) | set(subject) | set(text)) & set(DIRECTION_CONTROLS), name
        assert "\n" not in subject
