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
_TO_BEGIN = {"published", "preparing"}
_RUNNING = {"open", "open_with_exception", "closing"}
BEGUN = "演示从班次中途开始"


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
                reason = BEGUN if shift.starts_at < now else None
                tasks.create_task(_ensure(api, gate, _body(site, known, shift), present.get(shift.starts_at), reason))


async def _ensure(
    api: Api, gate: asyncio.Semaphore, body: dict[str, Any], present: dict[str, Any] | None, reason: str | None
) -> None:
    async with gate:
        planned = present or await api.post("/roster/v1/shifts", body)
        if planned["state"] == "planned":
            await api.post(f"/roster/v1/shifts/{planned['id']}/publish", {"reason": reason})


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
    """Check in and start the shift that runs now at every site, then end what it has relieved and send those home."""
    for site in SITES:
        where = {"site_id": known.sites[site.code], "to": now.isoformat()}
        async for shift in api.all("/roster/v1/shifts", **where, **{"from": now.isoformat()}):
            if shift["state"] in _TO_BEGIN | _RUNNING:
                await _man(api, shift)
        async for shift in api.all("/roster/v1/shifts", state=sorted(_RUNNING), **where):
            if datetime.fromisoformat(shift["ends_at"]) <= now:
                await _relieve(api, shift)


async def _man(api: Api, shift: dict[str, Any]) -> None:
    """Everybody comes, then the shift starts; what happened already is left as it is."""
    await _attend(api, shift, "expected", "check-ins")
    if shift["state"] in _TO_BEGIN:
        await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/start", None)


async def _relieve(api: Api, shift: dict[str, Any]) -> None:
    """The shift is over and its people go; what is open is the next shift's."""
    handed_over = {"leave_open_incidents": True, "reason": "未结事件已交接给下一班"}
    await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/end", handed_over)
    await _attend(api, shift, "present", "check-outs")


async def _attend(api: Api, shift: dict[str, Any], presence: str, what: str) -> None:
    people = {one["staff_id"] for one in shift["assignments"] if one["presence"] == presence}
    for staff_id in sorted(people):
        await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/{what}", {"staff_id": staff_id})


async def _tolerating_conflicts(api: Api, path: str, body: dict[str, Any] | None) -> None:
    """A person at the console may have done it in the meantime."""
    try:
        await api.post(path, body)
    except Refused as refused:
        if refused.status != CONFLICT:
            raise
