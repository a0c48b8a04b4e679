"""An answer by link is received, and is confirmed only when incident-svc says who has the incident (ADR 0008)."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_story import CHIEF, Case, Story, token_in

from contracts.notifications import NotificationAcknowledged
from notify_svc.acks.domain import Answer, LinkState, Said, held_until, standing
from notify_svc.policies.domain import DEFAULT
from svckit.core.ids import uuid7

NOW = datetime(2026, 11, 23, tzinfo=UTC)
LI, WANG = "li@example.com", "wang@example.com"


@pytest.fixture
async def case(story: Story) -> Case:
    """An incident whose duty chief 李建国 has got the mail."""
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    return case


def link(story: Story) -> str:
    """The newest link that 李建国 has."""
    return f"/ack/{token_in(story.mail.to(LI)[-1])}"


async def press(story: Story) -> NotificationAcknowledged:
    """李建国 presses the button; what incident-svc hears of it."""
    answer = await phone(story).post(link(story))
    assert answer.status_code == 200, answer.text
    return (await story.svc.published(NotificationAcknowledged))[-1]


async def page(story: Story) -> str:
    return (await phone(story).get(link(story))).text


async def told(story: Story) -> dict[str, str | None]:
    answer = await story.svc.client(Accept="application/json").get(link(story))
    return {name: answer.json()[name] for name in ("state", "by")}


def phone(story: Story) -> httpx.AsyncClient:
    return story.svc.client(**{"Accept": "text/html", "Accept-Language": "zh-CN"})


async def test_an_answer_is_received_until_incident_svc_confirms_it(story: Story, case: Case) -> None:
    answer = await press(story)
    waiting = await page(story)
    assert "已收到您的确认" in waiting
    assert '<meta http-equiv="refresh" content="3">' in waiting
    assert "<form" not in waiting
    await story.confirmed(case, answer)
    assert "事件已由您接手" in await page(story)
    assert await told(story) == {"state": "confirmed", "by": "李建国"}


async def test_who_was_a_moment_too_late_is_told_who_has_it_and_again_on_reload(story: Story, case: Case) -> None:
    answer = await press(story)
    await story.acknowledged(case, by="王芳")  # at the console, before the answer came to incident-svc
    assert await told(story) == {"state": "acknowledged", "by": "王芳"}
    await story.already_taken(case, answer)
    for _ in range(3):
        assert await told(story) == {"state": "acknowledged", "by": "王芳"}
    assert "您" not in (await page(story)).partition("<dl>")[0]


async def test_an_answer_to_what_is_resolved_says_who_resolved_it(story: Story, case: Case) -> None:
    answer = await press(story)
    await story.resolved(case, by="王芳")
    await story.already_taken(case, answer, state="resolved")
    assert await told(story) == {"state": "resolved", "by": "王芳"}


async def test_an_answer_of_somebody_else_is_no_fact_either(story: Story, case: Case) -> None:
    wang = await story.person("王芳", case.site, email=WANG)
    await story.escalate(case, wang, step=1)
    await story.send()
    await press(story)
    other = f"/ack/{token_in(story.mail_to(WANG))}"
    seen = (await phone(story).get(other)).text
    assert "李建国" in seen
    assert "<form" in seen
    assert "正在确认" in seen


async def test_pressing_again_while_it_is_being_confirmed_says_nothing_new(story: Story, case: Case) -> None:
    await press(story)
    await press(story)
    assert len(await story.svc.published(NotificationAcknowledged)) == 1


async def test_a_step_that_fired_without_knowing_of_the_answer_calls_nobody(story: Story, case: Case) -> None:
    wang = await story.person("王芳", case.site, email=WANG)
    answer = await press(story)
    await story.escalate(case, CHIEF, wang, step=1)
    await story.send()
    await story.wait_and_send(5)
    await story.confirmed(case, answer)
    await story.wait_and_send(600)
    assert story.mail.to(WANG) == []
    assert len(story.mail.to(LI)) == 1


async def test_an_answer_that_is_lost_mutes_nobody(story: Story, case: Case) -> None:
    wang = await story.person("王芳", case.site, email=WANG)
    await press(story)
    await story.escalate(case, wang, step=1)
    await story.wait_and_send(DEFAULT.answer_hold_s - 1)
    assert story.mail.to(WANG) == []
    await story.wait_and_send(1)
    assert len(story.mail.to(WANG)) == 1
    await story.escalate(case, wang, step=2)
    await story.send()
    assert len(story.mail.to(WANG)) == 2, "one lost answer holds the calls once"


async def test_an_answer_that_waited_long_for_incident_svc_still_holds_the_overdue_steps(
    story: Story, case: Case
) -> None:
    wang = await story.person("王芳", case.site, email=WANG)
    answer = await press(story)
    story.svc.clock.advance(timedelta(hours=2))
    await story.escalate(case, wang, step=1)
    await story.escalate(case, wang, step=2)
    await story.send()
    await story.confirmed(case, answer)
    await story.wait_and_send(600)
    assert story.mail.to(WANG) == []


async def test_what_was_taken_and_is_open_again_can_be_taken_again(story: Story, case: Case) -> None:
    await story.confirmed(case, await press(story))
    await story.escalate(case, CHIEF, round_=1)  # the acknowledgement has fallen: the incident is open again
    await story.send()
    assert len(story.mail.to(LI)) == 2, "an answer that has been judged holds nothing"
    assert (await told(story))["state"] == "open"
    again = await press(story)
    assert len(await story.svc.published(NotificationAcknowledged)) == 2
    await story.confirmed(case, again)
    assert (await told(story))["state"] == "confirmed"


async def test_the_old_link_works_again_when_its_answer_has_fallen(story: Story, case: Case) -> None:
    first = await press(story)
    await story.confirmed(case, first)
    wang = await story.person("王芳", case.site, email=WANG)
    await story.escalate(case, wang, round_=1)
    second = await press(story)
    assert second.notification_id == first.notification_id
    assert second.version > first.version
    assert (await told(story))["state"] == "received"


async def test_a_console_that_took_it_long_after_a_lost_answer_is_believed(story: Story, case: Case) -> None:
    await press(story)
    story.svc.clock.advance(timedelta(minutes=5))
    await story.acknowledged(case, by="王芳")
    assert await told(story) == {"state": "acknowledged", "by": "王芳"}


async def test_an_answer_to_a_call_we_do_not_know_is_no_trouble(story: Story, case: Case) -> None:
    answer = await press(story)
    await story.already_taken(case, answer.model_copy(update={"notification_id": uuid7()}))
    assert (await told(story))["state"] == "received"


async def test_a_look_by_head_is_a_look(story: Story, case: Case) -> None:
    answer = await phone(story).head(link(story))
    assert answer.status_code == 200
    assert answer.text == ""
    assert answer.headers["content-type"].startswith("text/html")
    assert await story.svc.published(NotificationAcknowledged) == []


minutes = st.integers(0, 600).map(lambda seconds: NOW + timedelta(seconds=seconds))


@given(st.lists(minutes, min_size=1, max_size=12), st.lists(minutes, max_size=4), st.integers(0, 120))
def test_whatever_is_lost_each_answer_holds_calls_once_and_never_longer_than_it_may(
    steps: list[datetime], answers: list[datetime], hold_s: int
) -> None:
    """Answers that are never judged: as if incident-svc had lost them all."""
    hold, holds = timedelta(seconds=hold_s), dict.fromkeys(range(len(answers)), None)
    waited = timedelta(0)
    for step in sorted(steps):
        given_by_then = [n for n, at in enumerate(answers) if at <= step]
        until = held_until([holds[n] for n in given_by_then], step, hold)
        if until is None:
            continue
        assert step < until <= step + hold
        fresh = [n for n in given_by_then if holds[n] is None]
        waited += hold if fresh else timedelta(0)
        holds |= dict.fromkeys(fresh, until)
    assert waited <= hold * len(answers)


people = st.sampled_from([UUID(int=n) for n in range(3)])
answers_given = st.lists(st.builds(Answer, staff_id=people, name=st.just("x"), at=minutes), max_size=3)
words = st.builds(
    Said,
    acknowledged_at=st.none() | minutes,
    acknowledged_by=st.just("y"),
    acknowledged_by_id=st.none() | people,
    resolved_at=st.none() | minutes,
    closed_at=st.none() | minutes,
)


@given(words, answers_given, people)
def test_nobody_is_told_that_they_have_it_but_by_incident_svcs_word(
    said: Said, unjudged: list[Answer], holder: UUID
) -> None:
    seen = standing(said, unjudged, holder)
    over = said.resolved_at or said.closed_at
    if seen.state is LinkState.CONFIRMED:
        assert said.acknowledged_at is not None
        assert said.acknowledged_by_id == holder
        assert not over
    if seen.state in {LinkState.OPEN, LinkState.RECEIVED}:
        assert not over
        assert said.acknowledged_at is None
        assert (seen.state is LinkState.RECEIVED) == (holder in {answer.staff_id for answer in unjudged})
    # what others have answered changes nothing for who has not
    assert standing(said, [one for one in unjudged if one.staff_id == holder], holder).state == seen.state
