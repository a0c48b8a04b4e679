"""People who are called for an exercise 演练 read so before anything else, and it stands in no way of what is real."""

import json
from uuid import uuid4

import httpx
import pytest
from notify_story import CHIEF, Case, Story, text_of, token_in
from sqlalchemy import select

from contracts.notifications import NotificationAcknowledged, NotificationDelivered, NotificationFailed
from notify_svc.attempts.direct_handoff import worst_first
from notify_svc.attempts.models import Attempt
from notify_svc.channels.port import Outgoing
from notify_svc.messages.chat import chat_of
from notify_svc.notifications.models import Notification
from notify_svc.storms.models import StormWindow
from svckit.db.platform import outbox


async def marks(story: Story) -> dict[str, set[str | None]]:
    """What the outbox says of each event type: "true" for an exercise, None for what is real."""
    found: dict[str, set[str | None]] = {}
    async with story.svc.runtime.database.read() as session:
        for row in (await session.execute(select(outbox.c.type, outbox.c.headers))).all():
            found.setdefault(row.type, set()).add(row.headers.get("ce_exercise"))
    return found


@pytest.mark.clause("R-X.11", part="messages")
async def test_a_mail_says_so_in_its_subject_and_first_line(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF, exercise=True)
    await story.send()
    mail = story.mail_to("li@example.com")
    assert mail["Subject"] == "【演练】【Ⅰ级（特别重大）】乌兰察布数据中心 冷通道 1 温度过高 FW-2026-000123"
    assert text_of(mail).startswith("【演练】这是一次演练，不是真实事件。")
    html = mail.get_body(("html",))
    assert html is not None
    assert "【演练】这是一次演练" in html.get_content()


async def test_in_english_too(story: Story) -> None:
    site = await story.site()
    person = await story.person("Anna Weber", site, email="anna@example.com", language="en-GB")
    await story.escalate(Case(site), person, exercise=True)
    await story.send()
    mail = story.mail_to("anna@example.com")
    assert mail["Subject"].startswith("[EXERCISE] [Level I] ")
    assert text_of(mail).startswith("[EXERCISE] This is an exercise, not a real incident.")


@pytest.mark.clause("R-X.11", part="messages")
async def test_a_webhook_has_a_field_and_a_chat_its_title(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    for exercise in (True, False):
        await story.escalate(Case(site), CHIEF, exercise=exercise)
        await story.wait_and_send(3600)
    said = [json.loads(call.body)["data"]["exercise"] for call in story.receiver.calls]
    assert set(said) == {True, False}
    async with story.svc.runtime.database.read() as session:
        calls = (await session.scalars(select(Notification).where(Notification.exercise))).all()
    for call in calls:
        chat = chat_of(Outgoing(uuid4(), "x", call.name, "zh-CN", call.message, "https://x", call.created_at))
        assert chat.title.startswith("【演练】")
        assert chat.lines[0].startswith("【演练】")


async def test_all_that_follows_is_an_exercise_though_the_answer_comes_by_a_link(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF, "tech_ops", exercise=True)
    await story.send()
    token = token_in(story.mail_to("li@example.com"))
    async with story.svc.client(**{"Accept": "text/html", "Accept-Language": "zh-CN"}) as phone:
        page = await phone.get(f"/ack/{token}")
        assert "【演练】这是一次演练" in page.text
        assert (await phone.post(f"/ack/{token}")).status_code == 200
    for kind in (NotificationDelivered, NotificationFailed, NotificationAcknowledged):
        assert len(await story.svc.published(kind)) == 1, kind
    assert set().union(*(await marks(story)).values()) == {"true"}


async def test_attempts_that_fail_and_are_tried_again_stay_one(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    story.mail.answers = ["451 later"] * 3
    await story.escalate(Case(site), CHIEF, exercise=True)
    for _ in range(6):
        await story.wait_and_send(120)
    async with story.svc.runtime.database.read() as session:
        attempts = (await session.scalars(select(Attempt))).all()
    assert len(attempts) > 1
    assert all(attempt.exercise for attempt in attempts)


async def test_the_log_leaves_it_out_unless_it_is_asked_for(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    real, drill = Case(site, title="真"), Case(site, title="演")
    await story.escalate(real, CHIEF)
    await story.escalate(drill, CHIEF, exercise=True)
    await story.send()
    shown = {
        asked: {entry["incident_id"]: entry["exercise"] for entry in await story.log(exercise=asked)}
        for asked in ("false", "true", "only")
    }
    assert shown["false"] == {str(real.id): False}
    assert shown["only"] == {str(drill.id): True}
    assert shown["true"] == shown["false"] | shown["only"]


async def test_an_exercise_uses_up_no_place_in_a_storm_and_waits_for_no_digest(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    for _ in range(12):
        await story.escalate(Case(site, severity="minor", level=4), CHIEF, exercise=True)
    async with story.svc.runtime.database.read() as session:
        calls = (await session.scalars(select(Notification))).all()
        windows = (await session.scalars(select(StormWindow))).all()
    assert (len(calls), {call.digest_id for call in calls}) == (12, {None})
    assert all((window.individual, window.critical) == (0, 0) for window in windows)


def test_what_is_real_is_sent_first() -> None:
    def begun(name: str, severity: str, *, exercise: bool) -> tuple[Notification, Attempt]:
        return Notification(name=name, severity=severity, exercise=exercise), Attempt()

    waiting = [begun("drill", "critical", exercise=True), begun("real", "info", exercise=False)]
    assert [call.name for call, _ in worst_first(waiting)] == ["real", "drill"]


async def test_the_page_of_a_link_tells_machines_too(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await story.escalate(Case(site), CHIEF, exercise=True)
    await story.send()
    async with story.svc.client(Accept="application/json") as machine:
        answer: httpx.Response = await machine.get(f"/ack/{token_in(story.mail_to('li@example.com'))}")
    assert answer.json()["exercise"] is True
