"""The title says the worst value that was read, not the first."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from contracts.incidents import IncidentEscalated, IncidentOpened, IncidentPeaked
from svckit.testing import Harness

from .facts import BEGIN, anomaly_cleared, anomaly_detected, anomaly_peaked
from .story import do, kinds, one

ABOVE = "cold-aisle-1.temperature:above"


def said(value: float, limit: float = 27) -> dict[str, Any]:
    return {"summary": f"{value:g} °C > {limit:g} °C"}


def peak(site: UUID, value: float, **more: Any) -> Any:
    return anomaly_peaked(site, peak_value=value, **{**said(value), **more})


async def test_the_title_says_the_worst_value_and_keeps_it(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_detected(site, value=30.0, **said(30)))
    await svc.deliver(peak(site, 35.0), twice=True)
    await svc.deliver(peak(site, 33.0))
    incident = await one(chief)
    assert (incident["title"], incident["summary"]) == ("35 °C > 27 °C", "35 °C > 27 °C")
    assert kinds(incident) == ["opened", "escalated"]
    [told] = await svc.published(IncidentPeaked)
    assert (told.title, told.peak_value, told.version) == ("35 °C > 27 °C", 35.0, incident["version"])


async def test_what_people_are_told_later_says_it(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site, value=30.0, **said(30)))
    await svc.deliver(peak(site, 35.0))
    await svc.fast_forward(minutes=30)
    *_, last = await svc.published(IncidentEscalated)
    assert (last.title, last.summary) == ("35 °C > 27 °C", "35 °C > 27 °C")


async def test_below_a_limit_the_worst_is_the_lowest(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    below = {"operator": "<", "group_key": "cold-aisle-1.temperature:below"}
    await svc.deliver(anomaly_detected(site, value=12.0, summary="12 °C < 16 °C", **below))
    for value in (9.0, 11.0):
        await svc.deliver(peak(site, value, summary=f"{value:g} °C < 16 °C", **below))
    assert (await one(chief))["title"] == "9 °C < 16 °C"


async def test_a_milder_return_of_the_cause_leaves_the_title(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, value=30.0, **said(30)))
    cleared_at = BEGIN + timedelta(minutes=1)
    await svc.deliver(anomaly_cleared(site, cleared_at=cleared_at, peak_value=35.0, **said(35)))
    assert (await one(chief))["title"] == "35 °C > 27 °C"
    await svc.deliver(anomaly_detected(site, value=31.0, detected_at=cleared_at + timedelta(minutes=1), **said(31)))
    incident = await one(chief)
    assert (incident["occurrences"], incident["title"]) == (2, "35 °C > 27 °C")
    await svc.deliver(anomaly_detected(site, value=36.0, detected_at=cleared_at + timedelta(minutes=2), **said(36)))
    assert (await one(chief))["title"] == "36 °C > 27 °C"


async def test_another_limit_of_the_series_speaks_of_the_same_value(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, value=30.0, group_key=ABOVE, **said(30)))
    graver = {"cause_key": "over 32", "group_key": ABOVE, "severity": "critical"}
    await svc.deliver(anomaly_detected(site, value=35.0, **graver, **said(35, 32)))
    assert (await one(chief))["title"] == "35 °C > 32 °C"
    await svc.deliver(peak(site, 34.0, group_key=ABOVE))
    assert (await one(chief))["title"] == "35 °C > 32 °C"
    await svc.deliver(peak(site, 36.0, group_key=ABOVE))
    assert (await one(chief))["title"] == "36 °C > 27 °C"
    await svc.deliver(anomaly_peaked(site, peak_value=36.0, **graver, **said(36, 32)))
    incident = await one(chief)
    assert incident["title"] == "36 °C > 32 °C"
    assert [cause["summary"] for cause in incident["causes"]] == ["36 °C > 27 °C", "36 °C > 32 °C"]


async def test_an_incident_of_the_release_before_takes_the_first_peak_that_is_told(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site, value=None, **said(30)))
    later = BEGIN + timedelta(minutes=1)
    await svc.deliver(anomaly_detected(site, value=28.0, detected_at=later, **said(28)))
    assert (await one(chief))["title"] == "30 °C > 27 °C"
    await svc.deliver(peak(site, 35.0))
    assert (await one(chief))["title"] == "35 °C > 27 °C"


async def test_what_is_over_and_what_was_never_opened_stay_as_they_are(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(peak(site, 35.0))
    assert await svc.published(IncidentOpened) == []
    await svc.deliver(anomaly_detected(site, value=30.0, **said(30)))
    await do(chief, await one(chief), "resolve")
    await svc.deliver(peak(site, 35.0))
    assert (await one(chief))["title"] == "30 °C > 27 °C"
