"""Calling people until somebody takes the incident (R-5.2.1b)."""

from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from contracts.incidents import IncidentEscalated
from contracts.posts import PostRegistered
from svckit.core.ids import uuid7
from svckit.messaging import Invalid, Progress
from svckit.testing import Harness

from .facts import BEGIN, notification_acknowledged, notification_delivered, notification_failed
from .story import declare, do, kinds, read


async def fired(svc: Harness) -> list[tuple[int, int, float]]:
    """(round, step, seconds after the beginning) of everything that fired."""
    return [
        (one.round, one.step, (one.escalated_at - BEGIN).total_seconds())
        for one in await svc.published(IncidentEscalated)
    ]


@pytest.mark.clause("R-5.2.1b", part="steps")
async def test_an_incident_nobody_takes_escalates_step_by_step_and_round_by_round(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await declare(chief, site)
    await svc.fast_forward(minutes=50)
    assert await fired(svc) == [
        (0, 0, 0),
        (0, 1, 180),
        (0, 2, 360),
        (1, 0, 540),
        (1, 1, 720),
        (1, 2, 900),
        (2, 0, 1080),
        (2, 1, 1260),
        (2, 2, 1440),
    ]
    assert all(one.late_s == 0 for one in await svc.published(IncidentEscalated))


@pytest.mark.clause("R-5.2.1b", part="end")
@pytest.mark.parametrize("move", ["acknowledge", "resolve"])
async def test_the_escalation_ends_when_somebody_takes_the_incident(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, move: str
) -> None:
    incident = await declare(chief, site)
    await svc.fast_forward(minutes=4)
    assert (await read(chief, incident["id"]))["next_escalation_at"] == "2026-11-23T00:06:00Z"
    answer = await do(chief, incident, move)
    assert answer.json()["next_escalation_at"] is None
    assert await svc.fast_forward(minutes=59) == 0
    assert [one[:2] for one in await fired(svc)] == [(0, 0), (0, 1)]


async def test_a_first_step_with_a_delay_waits_for_its_time(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    policy = {"steps": [{"after_s": 90, "notify": [{"role": "duty_chief"}]}], "repeat": 1, "repeat_after_s": 30}
    await hq.put(f"/policies/{site}", json=policy)
    await declare(hq, site)
    assert await fired(svc) == []
    await svc.fast_forward(minutes=10)
    assert await fired(svc) == [(0, 0, 90), (1, 0, 210)]


@pytest.mark.clause("R-X.6", part="late")
async def test_a_step_that_fires_late_says_how_late_and_fires_once(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    svc.clock.advance(seconds=200)
    await svc.fast_forward(seconds=0)
    await svc.fast_forward(seconds=0)
    [_, late] = await svc.published(IncidentEscalated)
    assert (late.step, late.due_at, late.late_s) == (1, BEGIN + timedelta(seconds=180), 20.0)
    text = (await read(chief, incident["id"]))["timeline"][-1]["text"]
    assert text["zh"] == "第 1 轮第 2 级：通知值班长、技术运维。比计划晚 20 秒。"


@pytest.mark.clause("R-X.6", part="restart")
async def test_after_a_long_outage_missed_steps_are_caught_up_once_and_rounds_are_not_piled_up(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await declare(chief, site)
    svc.clock.advance(hours=1)
    await svc.fast_forward(seconds=0)
    assert await fired(svc) == [(0, 0, 0), (0, 1, 3600), (0, 2, 3600)]
    await svc.fast_forward(minutes=3)
    assert (await fired(svc))[3:] == [(1, 0, 3780)]


def away(svc: Harness) -> Progress:
    """incident-svc after a restart: its consumer has heard nothing yet."""
    progress = svc.runtime.database.process_cache(Progress)
    progress.listens("incident-svc")
    return progress


@pytest.mark.clause("R-5.2.1b", part="end")
async def test_what_was_answered_while_we_were_away_is_heard_before_overdue_steps_fire(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    progress = away(svc)
    svc.clock.advance(hours=1)
    await svc.fast_forward(seconds=0)
    assert await fired(svc) == [(0, 0, 0)], "the answer may be on its way"
    await svc.deliver(notification_acknowledged(UUID(incident["id"]), site))
    progress.caught_up("incident-svc", svc.clock.now())
    await svc.fast_forward(minutes=59)
    assert await fired(svc) == [(0, 0, 0)]


async def test_overdue_steps_fire_as_soon_as_all_is_heard(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await declare(chief, site)
    progress = away(svc)
    svc.clock.advance(hours=1)
    await svc.fast_forward(seconds=3)
    progress.caught_up("incident-svc", svc.clock.now())
    await svc.fast_forward(seconds=1)
    late = await svc.published(IncidentEscalated)
    assert [one.step for one in late] == [0, 1, 2]
    assert late[1].late_s == pytest.approx(3600 + 3.5 - 180, abs=1)


async def test_overdue_steps_do_not_wait_for_ever_for_what_is_never_heard(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await declare(chief, site)
    away(svc)
    svc.clock.advance(hours=1)
    await svc.fast_forward(seconds=14)
    assert await fired(svc) == [(0, 0, 0)]
    await svc.fast_forward(seconds=2)
    assert [one[:2] for one in await fired(svc)] == [(0, 0), (0, 1), (0, 2)]


async def test_a_step_that_is_on_time_waits_for_nothing(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await declare(chief, site)
    away(svc)
    await svc.fast_forward(seconds=180)
    assert await fired(svc) == [(0, 0, 0), (0, 1, 180)]


async def test_a_call_that_reached_nobody_brings_the_rounds_next_step_at_once(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    svc.clock.advance(seconds=5)
    failure = notification_failed(UUID(incident["id"]), site, failed_at=svc.clock.now())
    await svc.deliver(failure, twice=True)
    assert await fired(svc) == [(0, 0, 0), (0, 1, 5)]
    timeline = (await read(chief, incident["id"]))["timeline"]
    assert [entry["kind"] for entry in timeline] == ["opened", "escalated", "notification_failed", "escalated"]
    assert timeline[2]["text"]["zh"] == "未能通知李娜：邮件失败（连接被拒绝），所有渠道均已用尽，本次通知无人收到。"
    assert timeline[3]["params"]["trigger"] == "unreached"
    await svc.fast_forward(minutes=9)
    assert await fired(svc) == [(0, 0, 0), (0, 1, 5), (0, 2, 360), (1, 0, 540)]


async def test_a_call_to_a_post_that_nobody_has_names_the_post_in_words(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    nobody = {"recipient": "hq_executive", "staff_id": None, "reason": "no_recipient", "failed_at": svc.clock.now()}
    await svc.deliver(notification_failed(UUID(incident["id"]), site, **nobody))
    text = (await read(chief, incident["id"]))["timeline"][2]["text"]
    assert text["zh"].startswith("未能通知本部值班领导：")
    assert text["en"].startswith("HQ executive could not be told:")


async def test_a_call_before_its_time_makes_nobody_wait_longer_than_the_plan_ever_does(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    target = [{"role": "duty_chief"}]
    steps = [{"after_s": after_s, "notify": target} for after_s in (0, 300, 700)]
    figures = {"steps": steps, "repeat": 2, "repeat_after_s": 60, "reescalate_every_s": 420}
    assert (await hq.put(f"/policies/{site}", json=figures)).status_code == 200
    incident = await declare(chief, site)
    await svc.fast_forward(seconds=10)
    await svc.deliver(notification_failed(UUID(incident["id"]), site, failed_at=svc.clock.now()))
    await svc.fast_forward(seconds=430)
    assert await fired(svc) == [(0, 0, 0), (0, 1, 10), (0, 2, 430)]  # not 700: no pause of the plan is over 420
    await svc.fast_forward(seconds=60)
    assert await fired(svc) == [(0, 0, 0), (0, 1, 10), (0, 2, 430), (1, 0, 490)]


async def test_an_old_failure_or_a_second_one_of_the_same_call_brings_nothing_more(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    svc.clock.advance(seconds=5)
    for seconds in (4, 4.5, 3):
        failed_at = BEGIN + timedelta(seconds=seconds)
        await svc.deliver(notification_failed(UUID(incident["id"]), site, failed_at=failed_at))
    assert await fired(svc) == [(0, 0, 0), (0, 1, 5)]


async def test_a_step_has_failed_only_when_every_call_of_it_has(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    [first] = await svc.published(IncidentEscalated)
    svc.clock.advance(seconds=5)
    failure = {"escalation_id": first.escalation_id, "calls": 2, "failed_at": svc.clock.now()}
    await svc.deliver(notification_failed(UUID(incident["id"]), site, **failure), twice=True)
    assert await fired(svc) == [(0, 0, 0)], "the other one may read the message this moment"
    await svc.deliver(notification_failed(UUID(incident["id"]), site, **failure))
    assert await fired(svc) == [(0, 0, 0), (0, 1, 5)]


@pytest.mark.parametrize("skew_s", [-3600, 3600])
async def test_two_clocks_that_differ_change_nothing(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, skew_s: int
) -> None:
    incident = await declare(chief, site)
    [first] = await svc.published(IncidentEscalated)
    svc.clock.advance(seconds=5)
    theirs = svc.clock.now() + timedelta(seconds=skew_s)
    failure = {"escalation_id": first.escalation_id, "calls": 1, "failed_at": theirs}
    await svc.deliver(notification_failed(UUID(incident["id"]), site, **failure))
    assert await fired(svc) == [(0, 0, 0), (0, 1, 5)]
    await svc.deliver(notification_failed(UUID(incident["id"]), site, **failure))
    assert await fired(svc) == [(0, 0, 0), (0, 1, 5)], "it was not about the step that fired since"


async def test_an_old_step_that_fails_at_last_hastens_nothing(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    [first] = await svc.published(IncidentEscalated)
    await svc.fast_forward(seconds=180)
    failure = {"escalation_id": first.escalation_id, "calls": 1, "failed_at": svc.clock.now()}
    svc.clock.advance(seconds=1)
    await svc.deliver(notification_failed(UUID(incident["id"]), site, **failure))
    assert await fired(svc) == [(0, 0, 0), (0, 1, 180)]


async def test_dead_channels_do_not_burn_the_next_rounds(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    for _ in range(8):
        svc.clock.advance(seconds=2)
        await svc.deliver(notification_failed(UUID(incident["id"]), site, failed_at=svc.clock.now()))
    assert await fired(svc) == [(0, 0, 0), (0, 1, 2), (0, 2, 4)]


async def test_a_failure_with_a_channel_left_is_noted_and_changes_nothing(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    failed_at = BEGIN + timedelta(seconds=5)
    await svc.deliver(notification_failed(UUID(incident["id"]), site, failed_at=failed_at, exhausted=False))
    assert await fired(svc) == [(0, 0, 0)]


async def test_a_failure_after_somebody_took_it_calls_nobody(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "acknowledge")
    failed_at = BEGIN + timedelta(seconds=5)
    await svc.deliver(notification_failed(UUID(incident["id"]), site, failed_at=failed_at))
    assert await fired(svc) == [(0, 0, 0)]


async def test_the_timeline_tells_who_was_told_and_how_surely(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    incident_id = UUID(incident["id"])
    await svc.deliver(notification_delivered(incident_id, site))
    await svc.deliver(notification_delivered(incident_id, site, state="delivered", channel="webhook"))
    texts = [entry["text"]["en"] for entry in (await read(chief, incident["id"]))["timeline"][2:]]
    assert texts == [
        "Sent to 李娜 by e-mail; their server took it, nobody is known to have read it yet.",
        "Delivered to 李娜 by webhook.",
    ]


async def test_the_timeline_names_a_post_of_the_regulation_as_the_company_renamed_it(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(PostRegistered(code="duty_chief", version=2, name_zh="带班班长", name_en="Shift leader"))
    steps = [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]
    assert (await hq.put(f"/policies/{site}", json={"steps": steps})).status_code == 200
    timeline = (await read(chief, (await declare(chief, site))["id"]))["timeline"]
    [said] = [one["text"]["zh"] for one in timeline if one["kind"] == "escalated"]
    assert said.endswith("通知带班班长。")


async def test_the_timeline_names_a_post_of_the_companys_own_as_the_company_does(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, chief: httpx.AsyncClient
) -> None:
    """What is in the timeline already reads with the name, too, once that is known."""
    post = PostRegistered(code="fire_control", version=1, name_zh="消防控制", name_en="Fire control")
    await svc.deliver(post)
    async with svc.transaction() as session:  # as the release before kept it: without a name
        await session.execute(text("UPDATE posts SET name_zh = NULL, name_en = NULL"))
    steps = [{"after_s": 0, "notify": [{"role": "fire_control"}, {"role": "duty_chief"}]}]
    assert (await hq.put(f"/policies/{site}", json={"steps": steps})).status_code == 200
    incident = await declare(chief, site)
    failed_at = BEGIN + timedelta(seconds=5)
    nobody = {"staff_id": None, "recipient": "fire_control", "channel": "none", "reason": "no_recipient"}
    failed = notification_failed(UUID(incident["id"]), site, failed_at=failed_at)
    await svc.deliver(failed.model_copy(update=nobody))

    async def said() -> list[dict[str, str]]:
        timeline = (await read(chief, incident["id"]))["timeline"]
        return [one["text"] for one in timeline if one["kind"] in {"escalated", "notification_failed"}]

    assert next(one["zh"].partition("：")[2] for one in await said()) == "通知fire_control、值班长。"
    await svc.deliver(post)  # stated again: the same version
    called, failed_to = (await said())[:2]
    assert (called["zh"].partition("：")[2], called["en"].partition(": ")[2]) == (
        "通知消防控制、值班长。",
        "calling the Fire control, the duty chief.",
    )
    assert failed_to["zh"].startswith("未能通知消防控制：")
    assert failed_to["en"].startswith("Fire control could not be told:")


@pytest.mark.clause("R-5.2.1b", part="steps")
async def test_worse_while_somebody_has_it_calls_everybody_once_up_to_headquarters_and_they_keep_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site, severity="minor")
    await do(chief, incident, "acknowledge")
    await do(chief, incident, "level", level=1, reason="火情")
    assert kinds(await read(chief, incident["id"]))[-2:] == ["level_changed", "escalated"]
    await do(chief, incident, "acknowledge")
    await svc.fast_forward(minutes=59)
    assert await fired(svc) == [(0, 0, 0), (1, 0, 0), (1, 1, 180), (1, 2, 360)]
    last = (await svc.published(IncidentEscalated))[-1]
    assert ([target.role for target in last.targets], last.state) == (["hq_executive"], "acknowledged")


async def test_worse_while_somebody_has_it_calls_nobody_further_once_it_is_over(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site, severity="minor")
    await do(chief, incident, "acknowledge")
    await do(chief, incident, "level", level=1, reason="火情")
    await do(chief, incident, "resolve")
    await svc.fast_forward(hours=2)
    assert await fired(svc) == [(0, 0, 0), (1, 0, 0)]


async def test_worse_while_nobody_has_it_starts_the_plan_anew(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site, severity="minor")
    await svc.fast_forward(seconds=100)
    await do(chief, incident, "level", level=2, reason="蔓延")
    await svc.fast_forward(seconds=200)
    assert await fired(svc) == [(0, 0, 0), (1, 0, 100), (1, 1, 280)]


async def test_a_message_about_an_incident_we_do_not_have_is_set_aside(svc: Harness, site: UUID) -> None:
    with pytest.raises(Invalid, match="no incident"):
        await svc.deliver(notification_delivered(uuid7(), site))
