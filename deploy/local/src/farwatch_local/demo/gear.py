"""The monitoring devices of the demo's sites: the register, and what their stations say of them.

One camera is offline while its recorder is worked on, and one recorder has room for few days more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.sites import SITES
from farwatch_local.home import Home, read_json

DEVICES = "/monitoring/v1/devices"
CHECKED_SITE = SITES[0].code
"""The site whose shifts use checklists."""
CALM = {"device_degraded_after_s": 86_400}
"""What is wrong with a recorder from the first minute on is seen, and nobody is called about it on the first day."""
OF_CHECKED_SITE = {**CALM, "checklists_on": True}
WORK = timedelta(days=29)


@dataclass(frozen=True, slots=True)
class Device:
    """A device of a site. ``says``: what differs from a healthy one."""

    code: str
    name: str
    kind: str
    place: str
    recorder: str | None = None
    says: tuple[tuple[str, Any], ...] = ()
    maintained: str | None = None


GEAR = (
    Device("nvr-1", "一号录像机", "recorder", "监控机房", says=(("storage_days", 4.5), ("firmware", "V4.1"))),
    Device("nvr-2", "二号录像机", "recorder", "监控机房", says=(("storage_days", 63.0),), maintained="更换硬盘"),
    Device("cam-01", "园区大门", "camera", "大门", recorder="nvr-1"),
    Device("cam-02", "主机房走廊", "camera", "一层走廊", recorder="nvr-1"),
    Device("cam-03", "柴发机房", "camera", "柴发机房", recorder="nvr-2", says=(("online", False),)),
    Device("door-01", "主机房门禁", "sensor", "主机房"),
    Device("smoke-01", "主机房烟感", "sensor", "主机房"),
    Device("line-1", "一号报警线路", "alarm_line", "值班室"),
)


async def ensure(api: Api, site_id: str, code: str) -> None:
    """Register what is missing, and have the shifts of one site use checklists."""
    path = f"/monitoring/v1/policies/{site_id}"
    if (await api.get_once_known(path))["version"] == 0:
        await api.put_once_known(path, OF_CHECKED_SITE if code == CHECKED_SITE else CALM)
    known = {one["code"]: one["id"] async for one in api.all(DEVICES, site_id=site_id)}
    for one in GEAR:
        if one.code not in known:
            about = {"code": one.code, "name": one.name, "kind": one.kind, "place": one.place}
            body = {"site_id": site_id, **about, "recorder_id": known[one.recorder] if one.recorder else None}
            known[one.code] = (await api.post_once_known(DEVICES, body))["id"]
            if one.maintained:
                until = (datetime.now(UTC) + WORK).isoformat()
                work = {"until": until, "reason": one.maintained}
                await api.post(f"{DEVICES}/{known[one.code]}/maintenance", work)


async def report(stations: Sequence[Api], now: datetime) -> None:
    """Every site's station says how its devices are; where it may not, it says so again the next time."""
    for station in stations:
        states = [{"device": one.code, "observed_at": now.isoformat(), **dict(one.says)} for one in GEAR]
        try:
            await station.post(f"{DEVICES}/states", {"states": states})
        except Refused:
            continue


def stations(home: Home, url: str) -> list[Api]:
    """The API as each site's station sees it."""
    return [Api.of_station(url, read_json(home.stations / f"{site.code}.json")["api_key"]) for site in SITES]
