"""An escalation tells people: the right ones, through the right channel, with a truthful log."""

import pytest
from dirty_equals import IsStr
from notify_story import CHIEF, Case, Story, link_in, text_of

from contracts.notifications import NotificationDelivered, NotificationFailed, NotificationsBegun
from contracts.posts import PostRegistered

SPEAK = (("zh", "zh-CN"), ("en", "en"))


@pytest.mark.clause("R-5.2.1b", part="to a person")
@pytest.mark.clause("R-6.2.1a", part="live roster")
@pytest.mark.clause("R-6.2.1b", part="states")
async def test_the_duty_chief_at_the_post_gets_a_mail_with_all_they_need(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()

    mail = story.mail_to("li@example.com")
    assert mail["Subject"] == "【Ⅰ级（特别重大）】乌兰察布数据中心 冷通道 1 温度过高 FW-2026-000123"
    words = text_of(mail)
    for expected in (
        "李建国（值班长）",
        "乌兰察布数据中心",
        "FW-2026-000123",
        "2026-11-23 07:56:00 Asia/Shanghai (UTC+08:00)",
        "已持续 4 分钟",
        "29.4 ℃",
        "仅您一人",
        "按应急预案立即处置",
    ):
        assert expected in words
    assert str(link_in(mail)).startswith("https://farwatch.example/api/notify/v1/ack/")

    [entry] = await story.log(incident_id=case.id)
    assert entry["state"] == "accepted"
    assert entry["channel"] == "email"
    assert entry["recipient"] == {"staff_id": str(chief), "name": "李建国", "address": "li@example.com"}
    assert entry["answer"] == IsStr(regex=r"250 .*queued as A1.*")
    assert entry["reason"] is None
    [told] = await story.svc.published(NotificationDelivered)
    assert (told.state, told.staff_id, told.incident_id, told.attempts) == ("accepted", chief, case.id, 1)


async def test_others_hear_whom_a_step_calls_before_anybody_has_been_reached(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    event = story.escalation(Case(site), CHIEF, "tech_ops")
    await story.svc.deliver(event, twice=True)
    [begun] = await story.svc.published(NotificationsBegun)
    assert (begun.escalation_id, begun.incident_id, begun.site_id) == (event.escalation_id, event.incident_id, site)
    assert [(one.staff_id, one.recipient, one.channel, one.state) for one in begun.calls] == [
        (chief, "李建国", "email", "sending")
    ]
    [nobody] = await story.svc.published(NotificationFailed)
    assert (nobody.recipient, nobody.channel, nobody.exhausted) == ("tech_ops", "none", True)


async def test_an_english_speaker_reads_english(story: Story) -> None:
    site = await story.site()
    person = await story.person("Anna Weber", site, email="anna@example.com", language="en-GB")
    await story.escalate(Case(site, title="Cold aisle 1 too warm"), person)
    await story.send()
    mail = story.mail_to("anna@example.com")
    assert mail["Subject"] == "[Level I] 乌兰察布数据中心 Cold aisle 1 too warm FW-2026-000123"
    assert "please act now" in text_of(mail)


async def test_everybody_called_by_the_step_knows_who_else_is_told(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.person("赵总", email="zhao@example.com", roles=("hq_executive",))
    await story.escalate(Case(site), CHIEF, "hq_executive")
    await story.send()
    assert "同时通知：赵总 (本部值班领导)" in text_of(story.mail_to("li@example.com"))
    assert "同时通知：李建国 (值班长)" in text_of(story.mail_to("zhao@example.com"))


async def test_a_post_of_the_companys_own_is_called_by_its_name_where_that_is_known(story: Story) -> None:
    site, own = await story.site(), "fire_control"
    seats = {name: await story.person(name, site, email=f"{name}@example.com", language=tag) for name, tag in SPEAK}
    await story.shift(site, *((person, own) for person in seats.values()))
    await story.escalate(Case(site), own)
    await story.send()
    assert "zh（fire_control），请立即处置" in text_of(story.mail_to("zh@example.com"))
    post = PostRegistered(code=own, version=2, name_zh="消防控制", name_en="Fire control")
    await story.svc.deliver(post)
    await story.svc.deliver(post.model_copy(update={"version": 1, "name_zh": "消防"}))
    story.mail.mails.clear()
    await story.escalate(Case(site), own)
    await story.send()
    chinese, english = (text_of(story.mail_to(f"{name}@example.com")) for name in seats)
    assert "zh（消防控制），请立即处置" in chinese
    assert "同时通知：en (消防控制)" in chinese
    assert "en (Fire control), please act now" in english


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_redelivered_or_republished_escalation_tells_nobody_twice(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    event = story.escalation(Case(site), CHIEF)
    await story.svc.deliver(event, twice=True)
    await story.svc.deliver(event)  # under a new event id: a rebuilt producer
    await story.send()
    await story.send()
    assert len(story.mail.mails) == 1


async def test_a_person_named_twice_by_a_step_is_told_once(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF, chief)
    await story.send()
    assert len(story.mail.mails) == 1


@pytest.mark.clause("R-5.2.1b", part="nobody there")
async def test_a_post_that_nobody_holds_is_recorded_for_all_to_see(story: Story) -> None:
    site = await story.site()
    case = Case(site)
    await story.svc.deliver(story.escalation(case, CHIEF), twice=True)
    [entry] = await story.log(incident_id=case.id)
    assert (entry["channel"], entry["state"]) == ("none", "failed")
    assert entry["recipient"] == {"staff_id": None, "name": CHIEF, "address": ""}
    assert entry["reason"]["code"] == "no_recipient"
    assert "无人值班" in entry["reason"]["zh"]
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.staff_id, failed.reason, failed.exhausted) == (None, "no_recipient", True)


async def test_a_person_without_any_address_is_recorded_as_unreachable(story: Story) -> None:
    site, chief = await story.chief_on_duty(email=None)
    await story.escalate(Case(site), CHIEF)
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.staff_id, failed.reason, failed.exhausted) == (chief, "no_channel", True)


async def test_somebody_who_has_checked_out_is_not_called(story: Story) -> None:
    site = await story.site()
    early, late = await story.person("早班", site, email="early@example.com"), await story.person("晚班", site)
    shift = await story.shift(site, (early, CHIEF), (late, CHIEF))
    await story.check_in(shift, early)
    await story.email(late, "late@example.com")
    await story.check_out(shift, early)
    await story.check_in(shift, late)
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert not story.mail.to("early@example.com")
    assert story.mail_to("late@example.com")


async def test_the_people_of_an_ended_shift_are_not_called(story: Story) -> None:
    site = await story.site()
    chief = await story.person("李建国", site, email="li@example.com")
    shift = await story.shift(site, (chief, CHIEF))
    await story.check_in(shift, chief)
    await story.end(shift)
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert not story.mail.mails


async def test_an_escalation_of_an_incident_that_is_already_taken_calls_nobody(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    late = story.escalation(case, CHIEF)
    await story.acknowledged(case)
    await story.svc.deliver(late)
    await story.send()
    assert not story.mail.mails


async def test_who_forgot_to_check_out_of_a_shift_that_lapsed_is_not_told_instead_of_todays_chief(story: Story) -> None:
    site = await story.site()
    yesterday = await story.person("王芳", site, email="wang@example.com")
    today = await story.person("李建国", site, email="li@example.com")
    old = await story.shift(site, (yesterday, CHIEF), starts_in_h=-25)
    await story.shift(site, (today, CHIEF))
    await story.check_in(old, yesterday)
    await story.end(old)  # by the roster's clock: shift.ended without a start, for consumers an end like any other
    await story.check_out(old, yesterday)
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    assert [entry["recipient"]["name"] for entry in await story.log(incident_id=case.id)] == ["李建国"]
