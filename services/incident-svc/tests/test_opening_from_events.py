"""One open incident per cause: the same cause again joins it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.incidents import IncidentEscalated, IncidentLevelChanged, IncidentOpened, IncidentResolved
from contracts.inspections import FailedItem
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import BEGIN, COOLING, anomaly_cleared, anomaly_detected, inspection_failed
from .story import declare, do, kinds, one


@pytest.mark.clause("R-5.2.1a", part="from an anomaly")
async def test_an_anomaly_opens_an_incident_and_its_escalation_begins(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    anomaly = anomaly_detected(site)
    await svc.deliver(anomaly, twice=True)
    [opened] = await svc.published(IncidentOpened)
    assert (opened.number, opened.level, opened.severity, opened.state) == ("FW-2026-000001", 3, "major", "open")
    assert (opened.source, opened.source_id, opened.cause_key) == ("anomaly", anomaly.anomaly_id, COOLING)
    [escalated] = await svc.published(IncidentEscalated)
    assert [target.role for target in escalated.targets] == ["duty_chief"]
    assert (opened.version, escalated.version) == (1, 2)
    incident = await one(chief)
    assert kinds(incident) == ["opened", "escalated"]
    assert incident["timeline"][0]["text"]["zh"] == "事件由异常告警自动生成，Ⅲ级（较大），严重程度：重要。"


async def test_the_same_cause_joins_the_open_incident(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_detected(site, summary="冷通道1温度 33 °C", detected_at=BEGIN + timedelta(minutes=5)))
    incident = await one(chief)
    assert incident["occurrences"] == 2
    assert kinds(incident) == ["opened", "escalated", "joined"]
    assert len(await svc.published(IncidentOpened)) == 1


async def test_another_cause_another_site_and_a_resolved_incident_each_open_a_new_one(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site))
    await do(hq, await one(hq), "resolve")
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_detected(site, cause_key="ups-1.load/too-high"))
    await svc.deliver(anomaly_detected(uuid7()))
    numbers = [opened.number for opened in await svc.published(IncidentOpened)]
    assert numbers == ["FW-2026-000001", "FW-2026-000002", "FW-2026-000003", "FW-2026-000004"]


async def test_an_acknowledged_incident_is_joined_too(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_detected(site))
    await do(chief, await one(chief), "acknowledge")
    await svc.deliver(anomaly_detected(site))
    assert (await one(chief))["occurrences"] == 2


@pytest.mark.clause("R-5.1.1e", part="raised by facts")
async def test_a_worse_anomaly_raises_severity_and_level_and_calls_people_again(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, severity="minor"))
    await svc.fast_forward(minutes=4)
    await svc.deliver(anomaly_detected(site, severity="critical", detected_at=svc.clock.now(), summary="38 °C"))
    [changed] = await svc.published(IncidentLevelChanged)
    assert (changed.previous_level, changed.level, changed.severity, changed.reason) == (4, 2, "critical", "38 °C")
    rounds = [(fired.round, fired.step) for fired in await svc.published(IncidentEscalated)]
    assert rounds == [(0, 0), (0, 1), (1, 0)]
    incident = await one(chief)
    assert kinds(incident)[-4:] == ["joined", "severity_raised", "level_changed", "escalated"]
    assert incident["timeline"][-1]["params"]["trigger"] == "worsened"


async def test_a_milder_anomaly_changes_neither_severity_nor_level(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, severity="critical"))
    await svc.deliver(anomaly_detected(site, severity="minor"))
    incident = await one(chief)
    assert (incident["severity"], incident["level"], incident["occurrences"]) == ("critical", 2, 2)


async def test_a_level_lowered_by_a_person_stays_while_the_severity_does(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, severity="critical"))
    await do(chief, await one(chief), "level", level=4, reason="传感器校准中")
    await svc.deliver(anomaly_detected(site, severity="critical"))
    assert (await one(chief))["level"] == 4


async def test_information_opens_nothing_but_joins_what_is_open(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, severity="info"))
    assert await svc.published(IncidentOpened) == []
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_detected(site, severity="info"))
    assert (await one(chief))["occurrences"] == 2


async def test_a_cleared_anomaly_is_noted_and_the_incident_stays_open(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_cleared(site, cleared_at=BEGIN + timedelta(minutes=9)), twice=True)
    incident = await one(chief)
    assert (incident["state"], incident["cause_cleared_at"]) == ("open", "2026-11-23T00:09:00Z")
    assert kinds(incident).count("cause_cleared") == 1


async def test_a_site_may_let_cleared_anomalies_resolve_their_incident(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    policy = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}], "auto_resolve": True}
    assert (await hq.put(f"/policies/{site}", json=policy)).status_code == 200
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_cleared(site, cleared_at=BEGIN + timedelta(minutes=1)))
    assert await svc.published(IncidentResolved) == []
    await svc.fast_forward(minutes=10)
    [resolved] = await svc.published(IncidentResolved)
    assert (resolved.resolved_by.name, resolved.resolved_by.staff_id) == ("system", None)
    assert kinds(await one(hq))[-1] == "resolved"


@pytest.mark.parametrize("reason", ["rule_changed", "rule_removed", "series_removed", "station_removed", "of_a_newer"])
async def test_a_cause_that_nobody_watches_any_more_is_not_gone_and_resolves_nothing(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, reason: str
) -> None:
    policy = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}], "auto_resolve": True}
    await hq.put(f"/policies/{site}", json=policy)
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_cleared(site, cleared_at=BEGIN + timedelta(minutes=1), reason=reason))
    await svc.fast_forward(hours=2)
    incident = await one(hq)
    assert (incident["state"], incident["cause_cleared_at"], incident["auto_resolve_at"]) == ("open", None, None)
    [line] = [entry for entry in incident["timeline"] if entry["kind"] == "cause_unwatched"]
    assert line["params"]["reason"] == reason
    if reason == "rule_removed":
        assert line["text"]["zh"].startswith("告警规则已删除，不再监测此异常：")


@pytest.mark.parametrize("reason", ["recovered", "spoke_again"])
async def test_a_cause_that_is_gone_may_resolve_its_incident(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, reason: str
) -> None:
    policy = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}], "auto_resolve": True}
    await hq.put(f"/policies/{site}", json=policy)
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_cleared(site, cleared_at=BEGIN + timedelta(minutes=1), reason=reason))
    await svc.fast_forward(minutes=10)
    assert (await one(hq))["state"] == "resolved"


async def test_a_clearing_that_comes_after_the_cause_returned_resolves_nothing(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    policy = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}], "auto_resolve": True}
    await hq.put(f"/policies/{site}", json=policy)
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_detected(site, detected_at=BEGIN + timedelta(minutes=5)))
    await svc.deliver(anomaly_cleared(site, cleared_at=BEGIN + timedelta(minutes=3)))
    incident = await one(hq)
    assert (incident["state"], incident["cause_cleared_at"]) == ("open", None)


async def test_a_clearing_without_an_incident_is_nothing_to_us(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_cleared(site))
    assert (await hq.get("/incidents")).json()["items"] == []


@pytest.mark.clause("R-5.2.1a", part="from an inspection")
async def test_a_failed_inspection_opens_an_incident_and_the_same_checklist_joins_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(inspection_failed(site), twice=True)
    await svc.deliver(inspection_failed(site))
    incident = await one(chief)
    assert incident["title"] == "检查不合格：机房巡检（UPS 告警灯亮、地面有水）"
    assert (incident["source"], incident["level"], incident["occurrences"]) == ("inspection", 2, 2)


@pytest.mark.clause("R-4.1.2a", part="fault")
async def test_an_inspection_that_finds_more_is_one_occurrence_and_says_the_worse_severity(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    found = inspection_failed(site, items=("冷通道温度 31.2 ℃（上限 27）",), severity="major")
    await svc.deliver(found)
    assert (await one(chief))["level"] == 3
    more = {"items": (*found.items, "设备故障灯亮"), "severity": "critical", "told_before": ("cold",)}
    await svc.deliver(found.model_copy(update={**more, "version": 5}), twice=True)
    incident = await one(chief)
    assert (incident["severity"], incident["level"], incident["occurrences"]) == ("critical", 2, 1)
    [said] = [entry["text"]["zh"] for entry in incident["timeline"] if entry["kind"] == "cause_added"]
    assert "冷通道温度 31.2 ℃（上限 27）、设备故障灯亮" in said
    await svc.deliver(inspection_failed(site, failed_at=BEGIN + timedelta(hours=4)))
    assert (await one(chief))["occurrences"] == 2, "the next patrol found it again"


async def test_what_an_inspection_finds_after_its_incident_is_over_opens_one_of_that_alone(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    cold = FailedItem(key="cold", zh="冷通道温度 31.2 ℃（上限 27）", en="x", severity="critical")
    door = FailedItem(key="door", zh="机柜门未关闭", en="x", severity="minor")
    found = inspection_failed(site, items=(cold.zh,), failed_items=(cold,))
    await svc.deliver(found)
    await do(chief, await one(chief), "resolve")
    more = {"version": 6, "items": (cold.zh, door.zh), "failed_items": (cold, door), "told_before": ("cold",)}
    await svc.deliver(found.model_copy(update=more))
    incidents = (await chief.get("/incidents")).json()["items"]
    told = {(each["state"], each["severity"], each["title"]) for each in incidents}
    assert told == {
        ("resolved", "critical", "检查不合格：机房巡检（冷通道温度 31.2 ℃（上限 27））"),
        ("open", "minor", "检查不合格：机房巡检（机柜门未关闭）"),
    }


async def test_numbers_begin_anew_with_the_sites_own_year(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site, cause_key="a"))
    svc.clock.set(BEGIN.replace(month=12, day=31, hour=15, minute=59))
    await svc.deliver(anomaly_detected(site, cause_key="b"))
    svc.clock.advance(minutes=1)
    await svc.deliver(anomaly_detected(site, cause_key="c"))
    await svc.deliver(anomaly_detected(uuid7(), cause_key="d"))
    numbers = [opened.number for opened in await svc.published(IncidentOpened)]
    assert numbers == ["FW-2026-000001", "FW-2026-000002", "FW-2027-000001", "FW-2026-000004"]


@pytest.mark.parametrize(
    ("seen", "kind"),
    [
        ({"kind": "threshold", "operator": ">="}, "above"),
        ({"kind": "threshold", "operator": "<"}, "below"),
        ({"kind": "threshold", "operator": None, "group_key": "cold-aisle-1.temperature:below"}, "below"),
        ({"kind": "no_data", "operator": None}, "no_data"),
        ({"kind": "smell", "operator": None}, None),
    ],
)
async def test_it_says_what_sort_of_cause_it_was_so_that_a_storm_is_seen_as_one(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, seen: dict[str, Any], kind: str | None
) -> None:
    await svc.deliver(anomaly_detected(site, **seen, series_kind="temperature"))
    [opened] = await svc.published(IncidentOpened)
    shown = await one(chief)
    assert (opened.cause_kind, shown["cause_kind"]) == (kind, kind)
    assert (opened.measured, shown["measured"]) == ("temperature", "temperature")
    by_hand = await declare(chief, site)
    assert (by_hand["cause_kind"], by_hand["measured"]) == (None, None)
