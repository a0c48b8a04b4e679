"""One reading over two limits of a series is one incident with both causes."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from contracts.incidents import IncidentEscalated, IncidentOpened, IncidentResolved
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import BEGIN, anomaly_cleared, anomaly_detected
from .story import do, kinds, one, problem

TOO_HOT = "cold-aisle-1.temperature:above"
WARM: dict[str, Any] = {"cause_key": "over 27", "group_key": TOO_HOT, "severity": "minor", "summary": "35 °C > 27 °C"}
HOT: dict[str, Any] = {"cause_key": "over 32", "group_key": TOO_HOT, "severity": "critical", "summary": "35 °C > 32 °C"}


def stands(incident: dict[str, Any]) -> dict[str, bool]:
    return {cause["summary"]: cause["cleared_at"] is None for cause in incident["causes"]}


async def test_both_causes_stand_in_the_file_and_people_are_called_once(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver_together(anomaly_detected(site, **WARM), anomaly_detected(site, **HOT))
    [opened] = await svc.published(IncidentOpened)
    assert (opened.severity, opened.level, opened.title) == ("critical", 2, HOT["summary"])
    assert len(await svc.published(IncidentEscalated)) == 1
    incident = await one(chief)
    assert incident["occurrences"] == 1
    assert kinds(incident) == ["opened", "escalated", "cause_added"]
    assert stands(incident) == {HOT["summary"]: True, WARM["summary"]: True}


async def test_the_graver_limit_broken_later_raises_the_incident_that_is_open(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, **WARM))
    await do(chief, await one(chief), "acknowledge")
    await svc.deliver(anomaly_detected(site, **HOT, detected_at=BEGIN + timedelta(minutes=5)))
    incident = await one(chief)
    assert (incident["severity"], incident["state"], len(incident["causes"])) == ("critical", "acknowledged", 2)
    assert kinds(incident)[-4:] == ["cause_added", "severity_raised", "level_changed", "escalated"]


async def test_its_cause_is_gone_when_all_are(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver_together(anomaly_detected(site, **HOT), anomaly_detected(site, **WARM))
    await svc.deliver(anomaly_cleared(site, **HOT, cleared_at=BEGIN + timedelta(minutes=5)))
    incident = await one(chief)
    assert incident["cause_cleared_at"] is None
    assert stands(incident) == {HOT["summary"]: False, WARM["summary"]: True}
    assert incident["timeline"][-1]["text"]["zh"].endswith("（其他越限仍未恢复）")
    await svc.deliver(anomaly_cleared(site, **WARM, cleared_at=BEGIN + timedelta(minutes=9)))
    assert (await one(chief))["cause_cleared_at"] == "2026-11-23T00:09:00Z"


async def test_it_resolves_itself_only_when_every_cause_has_stayed_away(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    policy = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}], "auto_resolve": True}
    assert (await hq.put(f"/policies/{site}", json=policy)).status_code == 200
    await svc.deliver_together(anomaly_detected(site, **HOT), anomaly_detected(site, **WARM))
    await svc.deliver(anomaly_cleared(site, **HOT, cleared_at=svc.clock.now()))
    await svc.fast_forward(minutes=20)
    assert await svc.published(IncidentResolved) == []
    await svc.deliver(anomaly_cleared(site, **WARM, cleared_at=svc.clock.now()))
    await svc.fast_forward(minutes=20)
    assert len(await svc.published(IncidentResolved)) == 1


async def test_one_of_them_back_is_a_return_only_where_none_stood(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver_together(anomaly_detected(site, **HOT), anomaly_detected(site, **WARM))
    await do(chief, await one(chief), "acknowledge")
    for minute, event in enumerate((anomaly_cleared, anomaly_detected, anomaly_cleared), start=20):
        at = {"cleared_at" if event is anomaly_cleared else "detected_at": BEGIN + timedelta(minutes=minute)}
        await svc.deliver(event(site, **HOT, **at))
    incident = await one(chief)
    assert (incident["state"], incident["occurrences"], kinds(incident)[-2]) == ("acknowledged", 2, "joined")
    await svc.deliver(anomaly_cleared(site, **WARM, cleared_at=BEGIN + timedelta(minutes=25)))
    await svc.deliver(anomaly_detected(site, **WARM, detected_at=BEGIN + timedelta(minutes=50)))
    assert (await one(chief))["state"] == "open"


async def test_another_side_another_series_and_another_site_are_other_troubles(svc: Harness, site: UUID) -> None:
    for where, group in ((site, TOO_HOT), (site, "cold-aisle-1.temperature:below"), (site, None), (uuid7(), TOO_HOT)):
        await svc.deliver(anomaly_detected(where, cause_key=f"rule of {group}", group_key=group))
    assert len(await svc.published(IncidentOpened)) == 4


async def test_a_cause_too_mild_to_open_one_joins_and_leaves_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    mild = {**WARM, "severity": "info"}
    await svc.deliver(anomaly_detected(site, **mild))
    await svc.deliver(anomaly_detected(site, **HOT))
    await svc.deliver(anomaly_cleared(site, **mild, cleared_at=BEGIN + timedelta(minutes=1)))
    incident = await one(chief)
    assert stands(incident) == {HOT["summary"]: True}
    assert kinds(incident) == ["opened", "escalated"]


async def test_incidents_of_the_release_before_are_joined_by_their_own_cause(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, **{**WARM, "group_key": None}))
    await svc.deliver(anomaly_detected(site, **WARM, detected_at=BEGIN + timedelta(minutes=1)))
    assert (await one(chief))["occurrences"] == 2
    await svc.deliver(anomaly_cleared(site, **WARM, cleared_at=BEGIN + timedelta(minutes=2)))
    assert (await one(chief))["cause_cleared_at"] == "2026-11-23T00:02:00Z"


async def test_what_is_over_is_not_reopened_beside_another_limit_of_the_series(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, **WARM))
    first = await one(chief)
    await do(chief, first, "resolve")
    await svc.deliver(anomaly_detected(site, **HOT))
    second = await one(chief, state="open")
    answer = await do(chief, first, "reopen")
    assert problem(answer) == "cause-open-elsewhere"
    assert second["number"] in answer.text
