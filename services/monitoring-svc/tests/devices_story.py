"""A site with monitoring devices, and a station that says how they are."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import httpx

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from monitoring_svc.devices.domain import State

from .conftest import Plant, ok

Row = dict[str, Any]


@dataclass
class Gear:
    """The devices of a plant. By default one is offline after 90 s, and told 20 s later."""

    plant: Plant

    @property
    def hq(self) -> httpx.AsyncClient:
        return self.plant.people

    async def device(self, code: str, kind: str = "camera", **more: Any) -> Row:
        body = {"site_id": str(self.plant.site_id), "code": code, "name": f"设备 {code}", "kind": kind, **more}
        made: Row = ok(await self.hq.post("/devices", json=body))
        return made

    async def recorder_with(self, *cameras: str) -> tuple[Row, list[Row]]:
        recorder = await self.device("nvr-1", "recorder", criticality="critical")
        return recorder, [await self.device(code, recorder_id=recorder["id"]) for code in cameras]

    def state(self, device: str, observed_at: datetime | None = None, **more: Any) -> Row:
        moment = observed_at or self.plant.now()
        moments = {name: one.isoformat() if isinstance(one, datetime) else one for name, one in more.items()}
        return {"device": device, "observed_at": moment.isoformat(), **moments}

    async def says(self, *states: Row | str) -> Row:
        """The station says how devices are; a code alone: it is well."""
        body = {"states": [self.state(one) if isinstance(one, str) else one for one in states]}
        answer: Row = ok(await self.plant.station.post("/devices/states", json=body))
        return answer

    async def goes_on(self, seconds: float, *well: str) -> None:
        """Time passes, and these are heard every half a minute."""
        until = self.plant.now(seconds=seconds)
        while (left := (until - self.plant.now()).total_seconds()) > 0:
            await self.plant.svc.fast_forward(seconds=min(left, 30))
            if well:
                await self.says(*well)

    async def read(self, device: Row) -> Row:
        found: Row = ok(await self.hq.get(f"/devices/{device['id']}"))
        return found

    async def is_(self, device: Row) -> State:
        return State((await self.read(device))["state"])

    async def states(self, device: Row) -> list[str]:
        """Every state it was in, the oldest first."""
        items: list[Row] = ok(await self.hq.get(f"/devices/{device['id']}/changes"))["items"]
        return [one["state"] for one in items[::-1]]

    async def alarms(self) -> list[AnomalyDetected]:
        return await self.plant.svc.published(AnomalyDetected)

    async def ends(self) -> list[AnomalyCleared]:
        return await self.plant.svc.published(AnomalyCleared)

    async def figures(self, **figures: int) -> None:
        ok(await self.hq.put(f"/policies/{self.plant.site_id}", json=figures))

    def ago(self, **span: float) -> datetime:
        return self.plant.now() - timedelta(**span)
