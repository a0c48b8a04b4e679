"""Calls about any subject: who is told or asked, once a call, and what the service that asked hears of it."""

from uuid import UUID

import pytest
from notify_calls import Calls, Wish, person, post, role
from notify_doubles import Answer
from notify_story import CHIEF, Story, text_of
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.calls import CallAnswered, CallFailed, CallReached, CallText
from svckit.core.ids import uuid7


@pytest.fixture
def calls(story: Story) -> Calls:
    return Calls(story)


@pytest.fixture
async def li(story: Story, site: UUID) -> UUID:
    return await story.person("李建国", site, email="li@example.com")


async def test_who_is_named_gets_one_message_that_says_what_is_asked_and_by_when(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wish = Wish(site, due_at=calls.in_minutes(3))
    await calls.ask(wish, person(li))
    await story.send()
    mail = story.mail_to("li@example.com")
    assert mail["Subject"] == "【查岗】乌兰察布数据中心 查岗：请在 3 分钟内应答 CG-2026-0007"
    said = text_of(mail).replace("\r\n", "\n")
    assert "应答时限：2026-11-23 08:03:00 Asia/Shanghai (UTC+08:00)\n" in said
    assert "请应答“知道了”。" in said
    assert "https://farwatch.example/api/notify/v1/answer/" in said
    assert "https://farwatch.example/presence?check=7" in said
    assert "事件" not in said
    [reached] = await story.svc.published(CallReached)
    assert (reached.call_id, reached.staff_id, reached.channel) == (wish.id, li, "email")
    assert reached.subject == wish.subject
    assert reached.step == 1


async def test_an_english_speaker_reads_english(story: Story, calls: Calls, site: UUID) -> None:
    anna = await story.person("Anna Weber", site, email="anna@example.com", language="en-GB")
    await calls.ask(Wish(site, step=2), person(anna))
    await story.send()
    mail = story.mail_to("anna@example.com")
    assert mail["Subject"].startswith("[Presence check] 乌兰察布数据中心 Presence check: answer within 3 minutes")
    assert "Nobody answered before: call number 2." in text_of(mail)
    assert "incident" not in text_of(mail).lower()


async def test_a_post_means_who_has_the_duty_there_and_a_role_who_holds_it_and_sees_the_site(
    story: Story, calls: Calls
) -> None:
    site, chief = await story.chief_on_duty()
    await story.person("王芳", email="wang@example.com", roles=("hq_executive",))
    await story.person("别处", await story.site(), email="far@example.com", roles=("hq_executive",))
    await calls.ask(Wish(site), post(CHIEF), role("hq_executive"))
    await story.send()
    assert sorted(str(mail["To"]).split("<")[1] for mail in story.mail.mails) == [
        "li@example.com>",
        "wang@example.com>",
    ]
    assert "李建国（值班长），您好" in text_of(story.mail_to("li@example.com"))
    assert "同时通知：王芳 (本部值班领导)" in text_of(story.mail_to("li@example.com"))
    assert {one.staff_id for one in await story.svc.published(CallReached)} >= {chief}


async def test_whoever_several_targets_mean_is_told_once_however_often_it_is_heard(story: Story, calls: Calls) -> None:
    site, chief = await story.chief_on_duty()
    wish = Wish(site)
    event = await calls.ask(wish, person(chief), post(CHIEF), post(CHIEF), person(chief))
    await story.svc.deliver(event, twice=True)
    await story.svc.deliver(event)
    await story.send()
    await story.svc.deliver(event)
    await story.send()
    assert len(story.mail.to("li@example.com")) == 1
    assert len(await story.svc.published(CallReached)) == 1
    await calls.ask(Wish(site), person(chief))
    await story.send()
    assert len(story.mail.to("li@example.com")) == 2, "another call is another message"


async def test_the_database_holds_one_notification_of_a_call_for_each_person(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await calls.ask(Wish(site), person(li), post(CHIEF))
    for id_ in [one["notification_id"] for one in await story.log()]:
        with pytest.raises(IntegrityError):
            async with story.svc.transaction() as session:
                row = "jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))"
                insert = f"INSERT INTO notifications SELECT ({row}).* FROM notifications n WHERE id = :id"
                await session.execute(text(insert), {"id": id_})


async def test_a_post_where_nobody_is_and_somebody_without_a_way_are_told_as_failed(
    story: Story, calls: Calls, site: UUID
) -> None:
    mute = await story.person("孙磊", site)
    wish = Wish(site, subject_type="post", severity="critical")
    event = await calls.ask(wish, post(CHIEF), person(mute), person(uuid7()))
    await story.svc.deliver(event)
    failed = {(one.staff_id, one.reason) for one in await story.svc.published(CallFailed)}
    assert failed == {(None, "no_recipient"), (mute, "no_channel")}
    assert len(await story.svc.published(CallFailed)) == 3
    assert len(await story.log()) == 3


async def test_where_one_way_fails_the_next_joins_and_the_first_that_takes_it_is_the_receipt(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await story.webhook(li, position=0)
    await story.email(li, "li@example.com", position=1)
    story.receiver.answers = [Answer(404), Answer(404)]
    await calls.ask(Wish(site), person(li))
    await story.send()
    [reached] = await story.svc.published(CallReached)
    assert reached.channel == "email"
    assert await story.svc.published(CallFailed) == []


async def test_when_no_way_takes_it_that_is_told_and_a_later_yes_too(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    story.mail.answers = ["451 later"] * 3
    await calls.ask(Wish(site), person(li))
    await story.send()
    for pause in (2, 8):
        await story.wait_and_send(pause)
    [failed] = await story.svc.published(CallFailed)
    assert (failed.staff_id, failed.reason) == (li, "temporary")
    story.mail.answers = []
    await story.wait_and_send(15)
    [reached] = await story.svc.published(CallReached)
    assert reached.version > failed.version


async def test_who_is_only_told_is_asked_for_nothing(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    for asked in ("nothing", "read", "sing"):
        await calls.ask(Wish(site, asked=asked, subject_type="reminder"), person(li))
    await story.send()
    for mail in story.mail.to("li@example.com"):
        assert "/answer/" not in text_of(mail)
        assert "详情：https://farwatch.example/presence?check=7" in text_of(mail)
    assert await calls.mine(li) == []
    assert len(await story.svc.published(CallReached)) == 3


async def test_what_is_only_told_is_not_told_again_by_a_way_that_comes_back(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await story.email(li, "li@example.com", position=0)
    await story.webhook(li, position=1)
    story.mail.answers = ["451 later"] * 3
    await calls.ask(Wish(site, asked="read"), person(li))
    await story.send()
    for pause in (2, 8, 15, 30):
        await story.wait_and_send(pause)
    assert len(story.receiver.calls) == 1
    assert story.mail.to("li@example.com") == []


async def test_what_is_settled_goes_out_to_nobody_any_more_and_nobody_hears_that_it_is_over(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wang = await story.person("王芳", site, email="wang@example.com")
    wish = Wish(site, severity="critical")
    await calls.ask(wish, person(li))
    await story.send()
    story.mail.answers = ["451 later"]
    second = wish.requested(story.svc.clock.now(), person(wang))
    await story.svc.deliver(second)
    await story.send()
    await calls.settle(wish)
    await story.wait_and_send(60)
    assert len(story.mail.to("li@example.com")) == 1
    assert story.mail.to("wang@example.com") == []
    assert await calls.mine(li) == []
    await story.svc.deliver(second)
    await story.wait_and_send(60)
    assert story.mail.to("wang@example.com") == []


async def test_a_call_that_is_heard_after_it_was_settled_calls_nobody(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wish = Wish(site)
    await calls.settle(wish)
    await calls.settle(wish)
    await calls.ask(wish, person(li))
    await story.send()
    assert story.mail.mails == []
    assert await story.log() == []


async def test_calls_wait_for_no_digest_and_use_up_nothing_of_the_allowance(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    for _ in range(35):
        await calls.ask(Wish(site, severity="minor"), person(li))
    await story.send()
    assert len(story.mail.to("li@example.com")) == 35
    assert await story.log(kind="digest") == []


async def test_the_log_knows_the_subject_and_is_narrowed_to_it(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wish = Wish(site, phone_link="/m/presence/7")
    await calls.ask(wish, person(li))
    await calls.ask(Wish(site, subject_type="handover"), person(li))
    await story.send()
    [entry] = await story.log(subject_type="presence_check")
    assert (entry["kind"], entry["incident_id"], entry["state"]) == ("call", None, "accepted")
    assert entry["subject"] == {
        "type": "presence_check",
        "id": str(wish.subject_id),
        "number": "CG-2026-0007",
        "title": {"zh": wish.title.zh, "en": wish.title.en},
        "link": "/presence?check=7",
        "phone_link": "/m/presence/7",
    }
    assert len(await story.log(kind="call")) == 2
    assert await story.log(subject_type="incident") == []
    assert await story.log(subject_type="no such") == []


async def test_a_webhook_gets_the_call_with_the_answers_that_fit(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await story.webhook(li)
    await calls.ask(Wish(site, asked="accept", due_at=calls.in_minutes(5)), person(li))
    await story.send()
    [sent] = story.receiver.calls
    assert sent.json["type"] == "call.requested"
    data = sent.json["data"]
    assert data["answers"] == ["accepted", "declined"]
    assert data["answer_url"].startswith("https://farwatch.example/api/notify/v1/answer/")
    assert data["subject_url"] == "https://farwatch.example/presence?check=7"
    assert data["call"]["subject"]["type"] == "presence_check"
    assert data["exercise"] is False


async def test_an_exercise_says_so_first_and_its_receipts_are_exercises(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await calls.ask(Wish(site), person(li), exercise=True)
    await story.send()
    mail = story.mail_to("li@example.com")
    assert mail["Subject"].startswith("【演练】【查岗】")
    assert text_of(mail).startswith("【演练】这是一次演练")
    path = calls.link_to("li@example.com")
    assert "【演练】这是一次演练" in (await calls.phone().get(path)).text
    await calls.press(path, "acknowledged")
    assert await story.log() == []
    assert len(await story.log(exercise="only")) == 1
    async with story.svc.transaction() as session:
        marks = "SELECT DISTINCT headers ->> 'ce_exercise' FROM outbox WHERE type LIKE 'call.%'"
        assert list((await session.execute(text(marks))).scalars()) == ["true"]
    assert len(await story.svc.published(CallAnswered)) == 1


async def test_huge_texts_are_cut_with_a_mark_and_strange_links_lead_nowhere(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    huge = CallText(zh="长" * 50_000, en="x" * 50_000)
    for link in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a b\n"):
        await calls.ask(Wish(site, title=huge, text=huge, number="9" * 900, link=link), person(li))
    await story.send()
    for mail in story.mail.to("li@example.com"):
        said = text_of(mail)
        assert len(said) < 4000
        assert "长" * 199 + "…" in said
        assert "长" * 1999 + "…" in said
        assert "evil" not in said
        assert "alert" not in said
