"""A monitoring service in the tests, and a site with a station to speak for it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from contracts.roles import Role
from contracts.sites import SiteRegistered
from monitoring_svc.app import service
from monitoring_svc.readings import waiting_batches
from monitoring_svc.readings.judge import Batch
from monitoring_svc.readings.judging import WaitingJudge
from monitoring_svc.readings.models import Reading
from svckit.core.ids import uuid7
from svckit.testing import Harness, service_fixture

svc = service_fixture(service, readings_judged_at_once=1_000)


@dataclass
class Plant:
    """A site under watch: what its people set up, and what its station posts."""

    svc: Harness
    site_id: UUID
    people: httpx.AsyncClient
    station: httpx.AsyncClient

    def now(self, **later: float) -> datetime:
        """The harness's time, or so much later."""
        return self.svc.clock.now() + timedelta(**later)

    async def series(self, key: str, unit: str = "℃", kind: str = "temperature", **more: Any) -> dict[str, Any]:
        """Create a series."""
        body = {"site_id": str(self.site_id), "unit": unit, "kind": kind, **more}
        made: dict[str, Any] = ok(await self.people.put(f"/series/{key}", json=body))
        return made

    async def threshold(self, series: str, operator: str, limit: float, **figures: Any) -> dict[str, Any]:
        """Create a threshold rule."""
        figures = {"severity": "major", "hold_s": 0} | figures
        return await self.rule(series=series, kind="threshold", operator=operator, limit=limit, **figures)

    async def no_data(self, series: str, after_s: int, severity: str = "minor") -> dict[str, Any]:
        """Create a no-data rule."""
        return await self.rule(series=series, kind="no_data", after_s=after_s, severity=severity)

    async def rule(self, **body: Any) -> dict[str, Any]:
        """Create a rule of the site."""
        made: dict[str, Any] = ok(await self.people.post("/rules", json={"site_id": str(self.site_id), **body}))
        return made

    async def post(self, *readings: tuple[str, datetime, float]) -> None:
        """Post a batch as the station; every reading must be accepted."""
        items = [{"series": series, "at": at.isoformat(), "value": value} for series, at, value in readings]
        answer = ok(await self.station.post("/readings", json={"readings": items}))
        assert answer == {"accepted": len(readings), "rejected": []}

    async def judge(self) -> None:
        """Judge all that waits, as the judge of the process would."""
        judge = WaitingJudge(self.svc.runtime.database, self.svc.clock)
        while await judge.judge_some():
            pass

    async def stored(self) -> list[float]:
        """The values of all readings that are stored, the newest first."""
        async with self.svc.runtime.database.read() as session:
            return list(await session.scalars(select(Reading.value).order_by(Reading.at.desc())))

    async def anomalies(self, state: str | None = None) -> list[dict[str, Any]]:
        """The site's anomalies, oldest first."""
        query = {"site_id": str(self.site_id)} | ({"state": state} if state else {})
        items: list[dict[str, Any]] = ok(await self.people.get("/anomalies", params=query))["items"]
        return items[::-1]


async def waiting(svc: Harness) -> list[Batch]:
    """The batches that wait for the judge."""
    async with svc.runtime.database.read() as session:
        return await waiting_batches.take(session, most=1_000, readings=1_000_000)


def ok(response: httpx.Response) -> Any:
    """The body of a successful answer."""
    assert response.is_success, response.text
    return response.json()


async def station_of(svc: Harness, people: httpx.AsyncClient, site_id: UUID) -> httpx.AsyncClient:
    """A client that speaks as a new station of the site."""
    made = ok(await people.post("/stations", json={"site_id": str(site_id), "name": "采集网关"}))
    return svc.client(made["api_key"], **{"Accept-Language": "en"})


@pytest.fixture
async def plant(svc: Harness) -> Plant:
    """A site with somebody of headquarters who sees no other, and a station."""
    site_id = uuid7()
    people = svc.as_user([Role.HQ_EXECUTIVE], sites=[site_id])
    return Plant(svc, site_id, people, await station_of(svc, people, site_id))


@pytest.fixture
async def site(svc: Harness) -> UUID:
    """A site that roster-svc has told us about."""
    site_id = uuid7()
    about = {"code": "bj-1", "name": "北京一站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    await svc.deliver(SiteRegistered.model_validate({"site_id": site_id, "version": 1, **about}))
    return site_id
