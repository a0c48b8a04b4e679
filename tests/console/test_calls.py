"""What waits for my answer: on the phone with one thumb, and by the link of the mail without signing in."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from farwatch_calls import answers_to, says
from farwatch_town import Town, eventually
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visit, Visitor

from contracts.calls import CallRequested, CallSettled, CallSubject, CallTarget, CallText
from svckit.core.ids import uuid7


def asked(town: Town, title: str, **more: Any) -> CallRequested:
    """The chief of the town is asked something by roster-svc."""
    exercise = more.pop("exercise", False)
    now = datetime.now(UTC)
    fields: dict[str, Any] = {
        "subject": CallSubject(type="presence_check", id=uuid7(), number="CG-2026-0007"),
        "severity": "major",
        "asked": "acknowledge",
        "due_at": now + timedelta(minutes=3),
    }
    call = CallRequested(
        version=1,
        call_id=uuid7(),
        site_id=UUID(town.site_id),
        title=CallText(zh=title, en=f"{title} (en)"),
        text=CallText(zh="请确认您在岗。", en="Say that you are at your post."),
        targets=(CallTarget(staff_id=UUID(town.chief["id"])),),
        requested_at=now,
        **(fields | more),
    )
    says(town.run, call, exercise=exercise)
    return call


def card(chief: Visitor, title: str) -> Locator:
    """What asks the chief, with its buttons."""
    return chief.page.get_by_role("article", name=title)


def answer_link(town: Town, title: str) -> str:
    """The link in the mail about it."""

    def look() -> str | None:
        texts = [mail["text"] for mail in town.run.mails(town.mailbox) if title in mail["text"]]
        found = re.search(r"https?://\S+(/api/notify/v1/answer/\S+)", texts[-1]) if texts else None
        return found.group(1) if found else None

    return str(eventually(look, f"mail about {title}"))


def test_a_presence_check_is_answered_with_one_thumb_on_the_phone(page_as: PageAs, town: Town) -> None:
    chief = page_as(town, phone=True).opens("/m")
    call = asked(town, "手机查岗")
    mine = card(chief, "手机查岗")
    expect(mine).to_contain_text("查岗")
    expect(mine).to_contain_text("请确认您在岗。")
    expect(mine.get_by_role("timer")).to_have_text(re.compile(r"^02:\d\d$"))
    chief.pictured("phone-asked")
    assert chief.barriers() == []
    mine.get_by_role("button", name="知道了").click()
    expect(mine).to_have_count(0)
    [given] = eventually(lambda: answers_to(town.run, call), "the answer")
    assert (given.answer, given.channel, str(given.staff_id)) == ("acknowledged", "console", town.chief["id"])


def test_who_cannot_says_why_and_what_was_typed_is_kept(page_as: PageAs, town: Town) -> None:
    call = asked(town, "临时顶班", asked="accept", exercise=True)
    chief = page_as(town, phone=True).opens("/m")
    mine = card(chief, "临时顶班")
    expect(mine).to_contain_text("演练")
    mine.get_by_role("button", name="不能").click()
    expect(mine.get_by_role("button", name="不能")).to_be_disabled()
    mine.get_by_label("原因（必填）").fill("我在外地")
    chief.page.reload()
    mine.get_by_role("button", name="不能").click()
    expect(mine.get_by_label("原因（必填）")).to_have_value("我在外地")
    mine.get_by_role("button", name="不能").click()
    expect(mine).to_have_count(0)
    [given] = eventually(lambda: answers_to(town.run, call), "the answer")
    assert (given.answer, given.text) == ("declined", "我在外地")


def test_what_is_settled_leaves_the_phone_by_itself(page_as: PageAs, town: Town) -> None:
    chief = page_as(town, phone=True).opens("/m")
    call = asked(town, "已了结的查岗")
    card(chief, "已了结的查岗").wait_for()
    settled = CallSettled(
        version=2, call_id=call.call_id, site_id=call.site_id, subject=call.subject, settled_at=datetime.now(UTC)
    )
    says(town.run, settled)
    expect(card(chief, "已了结的查岗")).to_have_count(0)


def test_the_link_of_the_mail_is_answered_without_signing_in(visit: Visit, town: Town) -> None:
    call = asked(town, "邮件查岗", asked="accept")
    somebody = visit(phone=True)
    somebody.opens(answer_link(town, "邮件查岗"))
    somebody.expect_text("等待您应答")
    somebody.expect_text("应答时限")
    assert somebody.barriers() == []
    somebody.pictured("answer-page", whole=True)
    somebody.page.get_by_label("不能的原因").fill("我在外地")
    somebody.clicks("不能", exact=True)
    somebody.expect_text("已收到您的应答：不能")
    [given] = eventually(lambda: answers_to(town.run, call), "the answer")
    assert (given.answer, given.text, given.channel) == ("declined", "我在外地", "email")
    somebody.opens(answer_link(town, "邮件查岗"))
    somebody.expect_text("已收到您的应答：不能")


def test_the_log_of_deliveries_knows_the_subject(hq: Visitor, town: Town) -> None:
    asked(town, "记录中的查岗", subject=CallSubject(type="presence_check", id=uuid7(), link="/roster"))
    answer_link(town, "记录中的查岗")
    hq.opens(f"/deliveries?site={town.site_id}&subject=presence_check")
    row = hq.row_about("记录中的查岗")
    expect(row).to_contain_text("查岗")
    row.get_by_role("link", name="记录中的查岗").click()
    hq.page.wait_for_url("**/roster")
    hq.opens(f"/deliveries?site={town.site_id}&subject=handover")
    hq.expect_no_row("记录中的查岗")
