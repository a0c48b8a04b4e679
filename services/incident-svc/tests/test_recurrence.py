"""A cause that comes back, stands, or flaps: somebody always hears of it, nobody is flooded (R-5.2.1b, ADR 0014)."""

from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from contracts.incidents import IncidentEscalated, IncidentOpened, IncidentResolved, IncidentUnacknowledged
from svckit.testing import Harness

from .facts import BEGIN, anomaly_cleared, anomaly_detected, notification_acknowledged, notification_failed
from .story import declare, do, kinds, one, read

CALLED = [{"role": "duty_chief"}]
POLICY = {"steps": [{"after_s": 0, "notify": CALLED}], "repeat": 0, "repeat_after_s": 60}


async def clears(svc: Harness, site: UUID, **changes: Any) -> None:
    await svc.deliver(anomaly_cleared(site, cleared_at=svc.clock.now(), **changes))


async def returns(svc: Harness, site: UUID, **changes: Any) -> None:
    await svc.deliver(anomaly_detected(site, detected_at=svc.clock.now(), **changes))


async def calls(svc: Harness) -> list[tuple[float, str]]:
    """Seconds after the beginning, and what made it fire, of everything that called somebody."""
    return [((one.escalated_at - BEGIN).total_seconds(), one.trigger) for one in await svc.published(IncidentEscalated)]


async def taken_incident(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_detected(site))
    await do(chief, await one(chief), "acknowledge")


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_who_has_it_is_told_when_the_cause_comes_back_within_the_quiet_time(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    await svc.fast_forward(seconds=60)
    await clears(svc, site)
    await svc.fast_forward(seconds=60)
    await returns(svc, site, summary="冷通道1温度 40 °C")
    [_, told] = await svc.published(IncidentEscalated)
    incident = await one(chief)
    assert [target.staff_id for target in told.targets] == [UUID(incident["acknowledged_by"]["staff_id"])]
    assert (told.trigger, told.summary) == ("recurred", "冷通道1温度 40 °C")
    assert (incident["state"], incident["occurrences"]) == ("acknowledged", 2)
    assert kinds(incident)[-2:] == ["joined", "escalated"]


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_a_flapping_cause_tells_who_has_it_once_in_each_quiet_time(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    for _ in range(118):
        await svc.fast_forward(seconds=15)
        await clears(svc, site)
        await svc.fast_forward(seconds=15)
        await returns(svc, site)
    told = [at for at, trigger in await calls(svc) if trigger == "recurred"]
    assert told == [30, 630, 1230, 1830, 2430, 3030]
    assert len(await svc.published(IncidentOpened)) == 1
    assert (await one(chief))["occurrences"] == 119


async def test_a_return_that_was_kept_back_is_told_when_the_quiet_time_is_over_and_the_cause_stands(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    for _ in range(2):
        await svc.fast_forward(seconds=30)
        await clears(svc, site)
        await svc.fast_forward(seconds=30)
        await returns(svc, site)
    assert (await calls(svc))[1:] == [(60, "recurred")]
    await svc.fast_forward(minutes=30)
    assert (await calls(svc))[1:] == [(60, "recurred"), (660, "recurred")]


async def test_a_return_that_was_kept_back_is_told_to_nobody_once_the_cause_is_gone(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    for _ in range(2):
        await svc.fast_forward(seconds=30)
        await clears(svc, site)
        await svc.fast_forward(seconds=30)
        await returns(svc, site)
    await clears(svc, site)
    await svc.fast_forward(hours=8)
    assert (await calls(svc))[1:] == [(60, "recurred")]


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_after_the_quiet_time_the_acknowledgement_falls_and_the_plan_begins_anew(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    await clears(svc, site)
    await svc.fast_forward(seconds=600)
    await returns(svc, site)
    [fallen] = await svc.published(IncidentUnacknowledged)
    assert (fallen.reason, fallen.state) == ("recurred", "open")
    assert fallen.was_acknowledged_by is not None
    assert fallen.was_acknowledged_by.name == "王强"
    incident = await one(chief)
    assert (incident["state"], incident["acknowledged_by"]) == ("open", None)
    assert kinds(incident)[-3:] == ["joined", "unacknowledged", "escalated"]
    line = incident["timeline"][-2]["text"]["zh"]
    assert line == "异常消除后再次出现，王强的确认失效，重新逐级通知。"
    await svc.fast_forward(minutes=6)
    assert await calls(svc) == [(0, "opened"), (600, "recurred"), (780, "timer"), (960, "timer")]


async def test_an_incident_that_was_taken_again_after_its_acknowledgement_fell_is_as_good_as_taken(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    await clears(svc, site)
    await svc.fast_forward(seconds=600)
    await returns(svc, site)
    incident = await one(chief)
    await svc.deliver(notification_acknowledged(UUID(incident["id"]), site))
    assert (await one(chief))["acknowledged_by"]["name"] == "李娜"
    await svc.fast_forward(minutes=50)
    assert len(await calls(svc)) == 2


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_an_acknowledged_incident_that_stands_too_long_goes_up_the_chain_until_somebody_answers(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    answer = await do(chief, incident, "acknowledge")
    assert answer.json()["acknowledged_until"] == "2026-11-23T01:00:00Z"
    await svc.fast_forward(minutes=67)
    assert await calls(svc) == [(0, "opened"), (3600, "stands"), (3780, "timer"), (3960, "timer")]
    [fallen] = await svc.published(IncidentUnacknowledged)
    assert fallen.reason == "stands"
    told = await read(chief, incident["id"])
    assert (told["state"], told["acknowledged_until"]) == ("open", None)
    assert (await do(chief, incident, "acknowledge")).json()["acknowledged_until"] == "2026-11-23T02:07:00Z"


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_who_has_it_and_cannot_be_told_of_its_return_does_not_have_it_any_more(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    await svc.fast_forward(seconds=30)
    await clears(svc, site)
    await svc.fast_forward(seconds=30)
    await returns(svc, site)
    told = (await svc.published(IncidentEscalated))[-1]
    failure = {"escalation_id": told.escalation_id, "calls": 1, "failed_at": svc.clock.now()}
    await svc.deliver(notification_failed(told.incident_id, site, **failure))
    assert [fallen.reason for fallen in await svc.published(IncidentUnacknowledged)] == ["unreached"]
    assert await calls(svc) == [(0, "opened"), (60, "recurred"), (60, "unreached")]
    assert (await one(chief))["state"] == "open"


async def test_nobody_is_called_about_what_is_in_hand_and_cleared(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    await clears(svc, site)
    await svc.fast_forward(hours=24)
    assert await calls(svc) == [(0, "opened")]
    assert (await one(chief))["state"] == "acknowledged"


async def test_a_cause_that_flapped_beyond_the_limit_goes_up_the_chain_when_it_next_returns(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    await svc.fast_forward(minutes=59)
    await clears(svc, site)
    await svc.fast_forward(minutes=2)
    await returns(svc, site)
    assert [fallen.reason for fallen in await svc.published(IncidentUnacknowledged)] == ["stands"]


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_a_plan_that_has_run_out_is_repeated_at_the_policys_interval_and_says_that_nobody_answers(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await declare(chief, site)
    await svc.fast_forward(minutes=23)
    assert (await one(chief))["exhausted"] is False
    await svc.fast_forward(minutes=1)
    told = await one(chief)
    assert (told["exhausted"], told["next_escalation_at"]) == (True, "2026-11-23T00:54:00Z")
    assert told["timeline"][-1]["text"]["zh"].endswith("各级均已通知而无人应答，此后每 30 分钟重复一轮。")
    await svc.fast_forward(hours=9)
    at = [seconds for seconds, _ in await calls(svc)]
    assert at[9:13] == [3240, 3420, 3600, 5400]
    assert max(later - earlier for earlier, later in pairwise(at)) == 1800
    assert [one.exhausted for one in await svc.published(IncidentEscalated)] == [False] * 8 + [True] * (len(at) - 8)
    await do(chief, told, "acknowledge")
    assert (await one(chief))["exhausted"] is False


async def test_a_return_after_the_quiet_time_begins_a_plan_that_had_run_out_anew(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site))
    await clears(svc, site)
    await svc.fast_forward(minutes=30)
    assert (await one(chief))["exhausted"] is True
    await returns(svc, site)
    assert (await calls(svc))[-1] == (1800, "recurred")
    assert (await one(chief))["exhausted"] is False
    await svc.fast_forward(minutes=3)
    assert (await calls(svc))[-1] == (1980, "timer")


async def test_a_return_does_not_begin_a_running_plan_anew_so_that_it_reaches_its_end(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    steps = [{"after_s": 0, "notify": CALLED}, {"after_s": 3000, "notify": [{"role": "hq_executive"}]}]
    async with svc.as_user(["hq_admin"]) as hq:
        await hq.put(f"/policies/{site}", json={**POLICY, "steps": steps})
    await svc.deliver(anomaly_detected(site))
    for _ in range(4):
        await clears(svc, site)
        await svc.fast_forward(seconds=700)
        await returns(svc, site)
    await svc.fast_forward(seconds=200)
    assert await calls(svc) == [(0, "opened"), *[(700 * n, "recurred") for n in range(1, 5)], (3000, "timer")]
    last = (await svc.published(IncidentEscalated))[-1]
    assert [target.role for target in last.targets] == ["hq_executive"]


async def test_a_clearing_that_comes_after_the_return_it_belongs_before_still_tells_of_the_return(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    svc.clock.advance(seconds=120)
    await returns(svc, site)
    await svc.deliver(anomaly_cleared(site, cleared_at=BEGIN + timedelta(seconds=60)))
    assert await calls(svc) == [(0, "opened"), (120, "recurred")]
    assert (await one(chief))["cause_cleared_at"] is None


@pytest.mark.clause("R-5.2.1b", part="never mute")
@pytest.mark.parametrize("auto_resolve", [False, True])
async def test_a_cause_that_flaps_thirty_times_a_minute_is_one_incident_and_few_messages(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, auto_resolve: bool
) -> None:
    await hq.put(f"/policies/{site}", json={**POLICY, "auto_resolve": auto_resolve})
    for _ in range(30):
        await returns(svc, site)
        await svc.fast_forward(seconds=1)
        await clears(svc, site)
        await svc.fast_forward(seconds=1)
    assert len(await svc.published(IncidentOpened)) == 1
    assert await calls(svc) == [(0, "opened"), (2, "recurred")]
    assert (await one(hq))["occurrences"] == 30


async def test_an_incident_resolves_by_itself_when_its_cause_has_been_gone_for_the_quiet_time(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    await hq.put(f"/policies/{site}", json={**POLICY, "auto_resolve": True, "quiet_s": 300})
    await svc.deliver(anomaly_detected(site))
    await clears(svc, site)
    assert (await one(hq))["auto_resolve_at"] == "2026-11-23T00:05:00Z"
    await svc.fast_forward(seconds=200)
    await returns(svc, site)
    assert (await one(hq))["auto_resolve_at"] is None
    await svc.fast_forward(seconds=200)
    await clears(svc, site)
    await svc.fast_forward(seconds=299)
    assert await svc.published(IncidentResolved) == []
    await svc.fast_forward(seconds=1)
    [resolved] = await svc.published(IncidentResolved)
    assert (resolved.resolved_by.name, resolved.resolved_by.staff_id) == ("system", None)
    assert (await one(hq))["auto_resolve_at"] is None


async def test_an_incident_opened_under_an_older_policy_gets_the_default_figures(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await taken_incident(svc, site, chief)
    async with svc.transaction() as session:
        await session.execute(
            text("UPDATE incidents SET policy = policy - '{quiet_s,acknowledged_limit_s,reescalate_every_s}'::text[]")
        )
    await svc.fast_forward(minutes=61)
    assert (await calls(svc))[1] == (3600, "stands")
