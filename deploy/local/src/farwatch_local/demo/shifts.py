"""Keeping the demo's roster: planned and published a month ahead, started and ended as time passes."""

import asyncio
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.people import Known
from farwatch_local.demo.roster import PlannedShift, plan
from farwatch_local.demo.sites import SITES, DemoSite

AT_ONCE = 6
CONFLICT = 409


async def ensure(api: Api, known: Known, now: datetime, days: int) -> None:
    """Plan and publish what is missing of the coming ``days`` at every site."""
    gate = asyncio.Semaphore(AT_ONCE)
    for site in SITES:
        site_id = known.sites[site.code]
        wanted = list(plan(now, ZoneInfo(site.timezone), days))
        present = {
            datetime.fromisoformat(item["starts_at"]): item
            async for item in api.all("/roster/v1/shifts", **{"site_id": site_id, "from": now.isoformat()})
        }
        async with asyncio.TaskGroup() as tasks:
            for shift in wanted:
                tasks.create_task(_ensure(api, gate, site, known, shift, present.get(shift.starts_at)))


async def _ensure(
    api: Api, gate: asyncio.Semaphore, site: DemoSite, known: Known, shift: PlannedShift, present: dict[str, Any] | None
) -> None:
    async with gate:
        planned = present or await api.post("/roster/v1/shifts", _body(site, known, shift))
        if planned["state"] == "planned":
            await api.post(f"/roster/v1/shifts/{planned['id']}/publish")


def _body(site: DemoSite, known: Known, shift: PlannedShift) -> dict[str, Any]:
    return {
        "site_id": known.sites[site.code],
        "starts_at": shift.starts_at.isoformat(),
        "ends_at": shift.ends_at.isoformat(),
        "assignments": [
            {"staff_id": known.staff[person.code], "post": post}
            for person in site.crews[shift.crew]
            for post in person.posts
        ],
    }


async def keep_time(api: Api, known: Known, now: datetime) -> None:
    """End the shifts whose time is over, then check in and start the one that runs now, at every site."""
    for site in SITES:
        where = {"site_id": known.sites[site.code], "to": now.isoformat()}
        async for shift in api.all("/roster/v1/shifts", state="open", **where):
            if datetime.fromisoformat(shift["ends_at"]) <= now:
                await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/end", None)
        running = {**where, "from": now.isoformat()}
        async for shift in api.all("/roster/v1/shifts", **running):
            if shift["state"] in {"published", "open"}:
                await _man(api, shift)


async def _man(api: Api, shift: dict[str, Any]) -> None:
    """Everybody was there when it began, then the shift starts; what happened already is left as it is."""
    missing = {one["staff_id"] for one in shift["assignments"] if one["presence"] == "expected"}
    for staff_id in sorted(missing):
        came = {"staff_id": staff_id, "at": shift["starts_at"]}
        await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/check-ins", came)
    if shift["state"] == "published":
        await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/start", None)


async def _tolerating_conflicts(api: Api, path: str, body: dict[str, Any] | None) -> None:
    """A person at the console may have done it in the meantime."""
    try:
        await api.post(path, body)
    except Refused as refused:
        if refused.status != CONFLICT:
            raise
