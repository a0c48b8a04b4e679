"""A change order tells everybody whom it concerns, once, and nobody of the past (R-3.3.1b)."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from uuid import UUID

import pytest
from notify_doubles import Answer
from notify_story import AT, CHIEF, Case, Story, text_of

from contracts.shifts import Assignment, ShiftCancelled, ShiftChanged
from notify_svc.channels.port import Outgoing
from notify_svc.messages.chat import chat_of
from notify_svc.messages.content import Content, ShiftChangeContent, ShiftTimes
from notify_svc.messages.mail import compose
from notify_svc.shift_changes.domain import Part
from svckit.core.ids import uuid7
from svckit.testing.hostile import DIRECTION_CONTROLS, HOSTILE, structure_of

TECH = "tech_ops"
Seat = tuple[UUID, str]


@dataclass
class Plan:
    """A published shift of tomorrow, 08:00 to 20:00 in Shanghai, and what is ordered about it."""

    story: Story
    site: UUID
    seats: list[Seat]
    starts_at: datetime
    hours: float = 12
    id: UUID = field(default_factory=uuid7)
    version: int = 1

    @classmethod
    async def at(cls, story: Story, site: UUID, *seats: Seat, in_h: float = 24) -> "Plan":
        plan = cls(story, site, list(seats), story.svc.clock.now() + timedelta(hours=in_h))
        plan.id = await story.shift(site, *seats, starts_in_h=in_h)
        return plan

    def replaced(self, leaves: UUID, comes: UUID, **more: Any) -> ShiftChanged:
        posts = [post for person, post in self.seats if person == leaves]
        self.seats = [(comes if person == leaves else person, post) for person, post in self.seats]
        left, came = _seats([(leaves, post) for post in posts]), _seats([(comes, post) for post in posts])
        return self._fact(left=left, came=came, **{"kind": "replacement", **more})

    def moved(self, *, by_h: float = 0, hours: float | None = None, **more: Any) -> ShiftChanged:
        before = {"starts_at_before": self.starts_at, "ends_at_before": self.ends_at}
        self.starts_at += timedelta(hours=by_h)
        self.hours = hours or self.hours
        return self._fact(kind="times", **before, **more)

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(hours=self.hours)

    def _fact(self, **more: Any) -> ShiftChanged:
        self.version += 1
        values = {
            "shift_id": self.id,
            "site_id": self.site,
            "version": self.version,
            "starts_at": self.starts_at,
            "ends_at": self.ends_at,
            "starts_at_before": self.starts_at,
            "ends_at_before": self.ends_at,
            "assignments": _seats(self.seats),
            "change_id": uuid7(),
            "changed_at": self.story.svc.clock.now(),
        }
        return ShiftChanged(**values | more)


def _seats(seats: Sequence[Seat]) -> tuple[Assignment, ...]:
    return tuple(Assignment(staff_id=person, post=post) for person, post in seats)


@dataclass
class Cast:
    """A chief and two technicians of a site; one of them has no shift yet."""

    site: UUID
    chief: UUID
    tech: UUID
    spare: UUID


@pytest.fixture
async def cast(story: Story, site: UUID) -> Cast:
    chief = await story.person("李建国", site, email="li@example.com")
    tech = await story.person("周伟", site, email="zhou@example.com", roles=("site_staff",))
    spare = await story.person("赵敏", site, email="zhao@example.com", roles=("site_staff",))
    return Cast(site, chief, tech, spare)


@pytest.fixture
async def plan(story: Story, cast: Cast) -> Plan:
    return await Plan.at(story, cast.site, (cast.chief, CHIEF), (cast.tech, TECH))


def lines_of(mail: EmailMessage) -> str:
    return text_of(mail).replace("\r\n", "\n")


async def ordered(story: Story, *events: ShiftChanged) -> None:
    for event in events:
        await story.svc.deliver(event)
    await story.send()


async def test_who_comes_and_who_leaves_each_get_one_message(story: Story, cast: Cast, plan: Plan) -> None:
    await ordered(story, plan.replaced(cast.tech, cast.spare, reason="周伟发热", changed_by=cast.chief))
    assert len(story.mail.mails) == 2, "nobody else of the shift is concerned"
    comes = story.mail_to("zhao@example.com")
    assert comes["Subject"] == "【排班变更】您将值班：乌兰察布数据中心 2026-11-24 08:00"
    text = lines_of(comes)
    assert "赵敏，您好：\n\n排班有变更，您将在以下班次值班：" in text
    assert (
        "岗位：技术运维\n班次：2026-11-24 08:00–20:00 Asia/Shanghai (UTC+08:00)\n原因：周伟发热\n安排：李建国\n" in text
    )
    assert "https://farwatch.example/m/shifts" in text
    leaves = story.mail_to("zhou@example.com")
    assert leaves["Subject"] == "【排班变更】您不再值班：乌兰察布数据中心 2026-11-24 08:00"
    assert "您不再在以下班次值班" in lines_of(leaves)


async def test_a_shift_at_another_time_tells_everybody_on_it_the_old_and_the_new(
    story: Story, cast: Cast, plan: Plan
) -> None:
    await ordered(story, plan.moved(by_h=-2, hours=26))
    assert len(story.mail.mails) == 2
    for address in ("li@example.com", "zhou@example.com"):
        mail = story.mail_to(address)
        assert mail["Subject"] == "【排班变更】您的班次时间调整：乌兰察布数据中心 2026-11-24 06:00"
        assert "班次：2026-11-24 06:00 – 2026-11-25 08:00 Asia/Shanghai (UTC+08:00)\n" in lines_of(mail)
        assert "原为：2026-11-24 08:00–20:00 Asia/Shanghai (UTC+08:00)\n" in lines_of(mail)


async def test_a_swap_tells_each_of_the_two_once_what_they_get_for_what(story: Story, cast: Cast, plan: Plan) -> None:
    other = await Plan.at(story, cast.site, (cast.chief, CHIEF), (cast.spare, TECH), in_h=48)
    await ordered(
        story,
        plan.replaced(cast.tech, cast.spare, kind="swap", other_shift_id=other.id),
        other.replaced(cast.spare, cast.tech, kind="swap", other_shift_id=plan.id),
    )
    assert len(story.mail.mails) == 2
    to_spare, to_tech = lines_of(story.mail_to("zhao@example.com")), lines_of(story.mail_to("zhou@example.com"))
    assert "班次：2026-11-24 08:00–20:00" in to_spare
    assert (
        "换下：乌兰察布数据中心 2026-11-25 08:00–20:00 Asia/Shanghai (UTC+08:00)（互换前您的班次，不必再去）"
        in to_spare
    )
    assert "班次：2026-11-25 08:00–20:00" in to_tech
    assert "换下：乌兰察布数据中心 2026-11-24 08:00–20:00" in to_tech


async def test_short_notice_is_said_first(story: Story, cast: Cast, plan: Plan) -> None:
    await ordered(story, plan.replaced(cast.tech, cast.spare, short_notice=True, reason="周伟发热"))
    mail = story.mail_to("zhao@example.com")
    assert mail["Subject"].startswith("【临时调班】您将值班：")
    assert "距班次开始已不足规定的通知期。" in lines_of(mail)


async def test_an_english_speaker_reads_english_in_the_zone_of_the_site(story: Story, cast: Cast, plan: Plan) -> None:
    weber = await story.person("Anna Weber", cast.site, email="anna@example.com", language="en-GB")
    await ordered(story, plan.replaced(cast.tech, weber, short_notice=True, reason="ill", changed_by=cast.chief))
    mail = story.mail_to("anna@example.com")
    assert mail["Subject"] == "[Roster change, short notice] you are on duty: 乌兰察布数据中心 2026-11-24 08:00"
    assert "The roster has changed at short notice. You are on duty:" in lines_of(mail)
    assert "Post:    technical operations\nShift:   2026-11-24 08:00–20:00 Asia/Shanghai (UTC+08:00)" in lines_of(mail)
    assert "Reason:  ill\nBy:      李建国" in lines_of(mail)


async def test_an_order_that_is_heard_again_tells_nobody_again(story: Story, cast: Cast, plan: Plan) -> None:
    event = plan.replaced(cast.tech, cast.spare)
    await story.svc.deliver(event, twice=True)
    await story.svc.deliver(event)  # under a new event id: a rebuilt producer
    await story.send()
    assert len(story.mail.mails) == 2


async def test_what_is_stated_again_tells_nobody(story: Story, cast: Cast, plan: Plan) -> None:
    event = plan.replaced(cast.tech, cast.spare)
    envelope = replace_snapshot(story, event)
    await story.svc.deliver_records(story.svc._record(event, envelope))
    await story.send()
    assert not story.mail.mails
    await story.escalate(Case(cast.site), TECH)
    assert [one["recipient"]["name"] for one in await story.log()] == [TECH], "kept all the same: nobody is on duty yet"


def replace_snapshot(story: Story, event: ShiftChanged) -> Any:
    return replace(story.svc._envelope(event, None), snapshot=True)


async def test_two_orders_at_once_are_two_messages_in_their_order(story: Story, cast: Cast, plan: Plan) -> None:
    third = await story.person("孙磊", cast.site, email="sun@example.com", roles=("site_staff",))
    first = plan.replaced(cast.tech, cast.spare)
    second = plan.replaced(cast.spare, third)
    await story.svc.deliver_together(first, second)
    await story.send()
    said = [str(mail["Subject"]) for mail in story.mail.to("zhao@example.com")]
    assert sorted(one.partition("：")[0] for one in said) == ["【排班变更】您不再值班", "【排班变更】您将值班"]
    assert story.mail_to("sun@example.com")
    assert story.mail_to("zhou@example.com")


async def test_what_newer_news_has_overtaken_is_not_told(story: Story, cast: Cast, plan: Plan) -> None:
    third = await story.person("孙磊", cast.site, email="sun@example.com", roles=("site_staff",))
    late = plan.replaced(cast.tech, cast.spare)
    await ordered(story, plan.replaced(cast.spare, third))
    await ordered(story, late)
    assert [str(mail["Subject"]).partition("：")[0] for mail in story.mail.to("zhao@example.com")] == [
        "【排班变更】您不再值班"
    ]
    assert story.mail_to("zhou@example.com"), "whoever left first is still off"


async def test_nothing_is_told_of_the_past(story: Story, cast: Cast) -> None:
    over = await Plan.at(story, cast.site, (cast.tech, TECH), in_h=-13)
    ended = await Plan.at(story, cast.site, (cast.tech, TECH), in_h=-2)
    await story.end(ended.id)
    ended.version = 0  # ordered before the end, and heard after it
    old = await Plan.at(story, cast.site, (cast.tech, TECH), in_h=72)
    yesterday = story.svc.clock.now() - timedelta(hours=25)
    await ordered(
        story,
        over.replaced(cast.tech, cast.spare),
        ended.replaced(cast.tech, cast.spare),
        old.replaced(cast.tech, cast.spare, changed_at=yesterday),
    )
    assert [mail["Subject"] for mail in story.mail.mails] == []
    assert await story.log() == []


async def test_who_was_replaced_at_the_post_hears_nothing_of_its_new_end(story: Story, cast: Cast) -> None:
    plan = await Plan.at(story, cast.site, (cast.tech, TECH), in_h=-1)
    plan.seats.append((cast.spare, TECH))
    expected = _seats([(cast.spare, TECH)])
    await ordered(story, plan.moved(hours=14, expected=expected))
    assert [mail["To"] for mail in story.mail.mails] == ["赵敏 <zhao@example.com>"]


async def test_who_has_no_way_to_be_reached_is_shown_as_not_reachable(story: Story, cast: Cast, plan: Plan) -> None:
    mute = await story.person("孙磊", cast.site, roles=("site_staff",))
    await ordered(story, plan.replaced(cast.tech, mute))
    [entry] = await story.log(state="failed")
    assert (entry["kind"], entry["recipient"]["name"], entry["reason"]["code"]) == (
        "shift_change",
        "孙磊",
        "no_channel",
    )
    assert entry["shift_change"]["part"] == "comes"


async def test_who_is_not_known_here_is_recorded_where_the_site_can_see_it(
    story: Story, cast: Cast, plan: Plan
) -> None:
    await ordered(story, plan.replaced(cast.tech, uuid7()))
    [entry] = await story.log(site_id=cast.site, state="failed")
    assert (entry["recipient"]["staff_id"], entry["recipient"]["name"]) == (None, TECH)
    assert entry["reason"]["code"] == "no_recipient"


async def test_the_log_says_what_each_entry_is_about_and_is_narrowed_to_it(
    story: Story, cast: Cast, plan: Plan
) -> None:
    await ordered(story, plan.replaced(cast.tech, cast.spare))
    await story.hq.post(f"/staff/{cast.chief}/test")
    await story.send()
    changes = await story.log(kind="shift_change")
    assert {(one["recipient"]["name"], one["shift_change"]["part"]) for one in changes} == {
        ("赵敏", "comes"),
        ("周伟", "leaves"),
    }
    assert {one["shift_change"]["shift_id"] for one in changes} == {str(plan.id)}
    assert {(one["site_id"], one["state"]) for one in changes} == {(str(cast.site), "accepted")}
    assert [one["kind"] for one in await story.log(kind="test")] == ["test"]
    own = story.svc.as_user(["site_staff"], sites=[cast.site], id=cast.spare)
    assert {one["kind"] for one in (await own.get("/deliveries")).json()["items"]} >= {"shift_change"}


async def test_it_goes_the_ways_of_any_message_and_is_tried_again(story: Story, cast: Cast, plan: Plan) -> None:
    made = await story.webhook(cast.spare)
    story.receiver.answers = [Answer(500)]
    await ordered(story, plan.replaced(cast.tech, cast.spare))
    await story.wait_and_send(30)
    first, again = story.receiver.calls
    assert first.headers["webhook-id"] == again.headers["webhook-id"]
    assert made["secret"]
    assert again.json["type"] == "shift.changed"
    assert again.json["data"]["change"]["part"] == "comes"
    assert again.json["data"]["shifts_url"] == "https://farwatch.example/m/shifts"
    assert [one["state"] for one in await story.log(staff_id=cast.spare)] == ["failed", "delivered"]


@pytest.mark.clause("R-3.3.1b", part="change orders")
async def test_everybody_of_a_shift_that_is_cancelled_is_told_once_and_why(
    story: Story, cast: Cast, plan: Plan
) -> None:
    fact = ShiftCancelled(
        shift_id=plan.id,
        site_id=plan.site,
        version=plan.version + 1,
        starts_at=plan.starts_at,
        ends_at=plan.ends_at,
        change_id=uuid7(),
        cancelled_at=story.svc.clock.now(),
        reason="站点停电检修",
        expected=_seats(plan.seats),
    )
    for _ in range(2):
        await story.svc.deliver(fact)
    await story.send()
    told = await story.log(kind="shift_change")
    assert len(told) == len({person for person, _ in plan.seats})
    assert {one["shift_change"]["part"] for one in told} == {"cancelled"}
    mail = story.mail_to("zhou@example.com")
    assert "已取消" in mail["Subject"]
    assert "站点停电检修" in lines_of(mail)


async def test_an_exercise_says_so_first(story: Story, cast: Cast, plan: Plan) -> None:
    await story.svc.deliver(plan.replaced(cast.tech, cast.spare), exercise=True)
    await story.send()
    mail = story.mail_to("zhao@example.com")
    assert mail["Subject"].startswith("【演练】【排班变更】")
    assert lines_of(mail).startswith("【演练】这是一次演练，不是真实的排班变更。")
    assert await story.log(kind="shift_change") == [], "left out unless asked for"
    assert len(await story.log(kind="shift_change", exercise="only")) == 2


def said(words: str, language: str, part: Part) -> Outgoing:
    """A message about an order in which people wrote ``words`` wherever they could."""
    times = ShiftTimes(site_name=words, timezone="Asia/Shanghai", starts_at=AT, ends_at=AT + timedelta(hours=12))
    change = ShiftChangeContent(
        part=part, posts=(TECH,), shift_id=uuid7(), shift=times, before=times, instead_of=times, reason=words, by=words
    )
    content = Content(kind="shift_change", at=AT, shift_change=change)
    return Outgoing(uuid7(), "x@example.com", words, language, content, "https://f.example/m/shifts", AT)


@pytest.mark.parametrize("part", ["comes", "leaves", "moved", "cancelled"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_are_words_in_every_form_of_the_message(words: str, language: str, part: Part) -> None:
    message, plain = said(words, language, part), said("x", language, part)
    mails = [message_from_bytes(compose(one, "Farwatch <f@example.com>"), policy=default) for one in (message, plain)]
    html, harmless = (str(mail.get_body(("html",)).get_content()) for mail in mails)  # type: ignore[union-attr]
    assert structure_of(html) == structure_of(harmless)
    chat = chat_of(message)
    shown = (str(mails[0]["Subject"]), html, chat.title, *chat.lines)
    assert not [one for one in shown if set(one) & set(DIRECTION_CONTROLS)]
    assert len(chat.lines) == len(chat_of(plain).lines)
