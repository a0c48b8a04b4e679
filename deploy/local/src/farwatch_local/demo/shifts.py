"""Keeping the demo's roster: planned and published a month ahead, started and ended as time passes."""

import asyncio
import sys
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from farwatch_local.demo.api import Api, Refused
from farwatch_local.demo.crew import Crew
from farwatch_local.demo.findings import FINDINGS
from farwatch_local.demo.people import Known
from farwatch_local.demo.records import chief_of
from farwatch_local.demo.roster import PlannedShift, plan
from farwatch_local.demo.sites import SITES, DemoSite

AT_ONCE = 6
CONFLICT = 409
_TO_BEGIN = {"published", "preparing"}
_RUNNING = {"open", "open_with_exception", "closing"}
BEGUN = "演示从班次中途开始"
EARLY, COMES, MEETS = timedelta(minutes=40), timedelta(minutes=15), timedelta(minutes=6)
"""So long before a shift its chief comes, its crew comes, and they meet."""
OFFERS, REVIEWS, LEAVES = timedelta(minutes=14), timedelta(minutes=8), timedelta(minutes=3)
"""So long before the end its handover is offered and answered; so long after it the shift ends and its people go."""
ANSWERS_AFTER, WALKS_AFTER, DONE_AHEAD = timedelta(seconds=60), timedelta(minutes=10), timedelta(minutes=10)
"""A visitor has so long to answer a check, to make a round; a task is done by the demo so long before its time is over.
"""


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


async def keep_time(api: Api, known: Known, now: datetime, crews: Mapping[str, Crew]) -> None:
    """Have each site's people do what it is time for: come, meet, take over, work, answer, hand over and go home.

    ``crews``: by the code of the site. Everything looks first at what has been done, by visitors too; what is refused
    at one site stops nothing at the other.
    """
    for site in SITES:
        try:
            await _keep_time(api, crews[site.code], known.sites[site.code], now)
        except Refused as refused:
            sys.stderr.write(f"{site.code}: {refused}\n")


async def _keep_time(api: Api, crew: Crew, site_id: str, now: datetime) -> None:
    await crew.answer(now - ANSWERS_AFTER)
    await crew.walk(now - WALKS_AFTER)
    await crew.improve(now)
    where = {"site_id": site_id, "from": now.isoformat(), "to": (now + EARLY).isoformat()}
    around = [one async for one in api.all("/roster/v1/shifts", **where) if one["state"] in _TO_BEGIN | _RUNNING]
    around.sort(key=_starts_at)
    begun = {"site_id": site_id, "to": now.isoformat()}
    for going in [one async for one in api.all("/roster/v1/shifts", state=sorted(_RUNNING), **begun)]:
        coming = next((one for one in around if _starts_at(one) > _starts_at(going)), None)
        await _go(api, crew, going, coming, now)
    for shift in around:
        await _come(api, crew, shift, now)


async def man(api: Api, known: Known, now: datetime, crews: Mapping[str, Crew]) -> None:
    """Somebody is at every site as soon as it is seeded, and has looked around."""
    for site in SITES:
        where = {"site_id": known.sites[site.code], "from": now.isoformat(), "to": now.isoformat()}
        async for shift in api.all("/roster/v1/shifts", **where):
            if shift["state"] in _TO_BEGIN | _RUNNING:
                await _man(api, crews[site.code], shift)
                await _look_around(crews[site.code], await api.get(f"/roster/v1/shifts/{shift['id']}"))


async def _look_around(crew: Crew, shift: dict[str, Any]) -> None:
    for found in FINDINGS:
        await crew.report(shift, found)
        await crew.see_to(shift, found)


async def _come(api: Api, crew: Crew, shift: dict[str, Any], now: datetime) -> None:
    """Its chief comes early, then the others; they meet, take over and do their tasks."""
    begins = _starts_at(shift)
    if now < begins - COMES:
        await _attend(api, shift, "expected", "check-ins", only={chief_of(shift)})
    elif now < begins:
        await _attend(api, shift, "expected", "check-ins")
    else:
        await _man(api, crew, shift)
    if begins - MEETS <= now < begins + MEETS:
        await crew.brief(await api.get(f"/roster/v1/shifts/{shift['id']}"))
    if begins <= now < begins + MEETS:
        await crew.take_keys(await api.get(f"/roster/v1/shifts/{shift['id']}"))
    if now >= begins:
        read = await api.get(f"/roster/v1/shifts/{shift['id']}")
        await crew.work(read, now + DONE_AHEAD)
        await crew.check(read, now)


async def _go(api: Api, crew: Crew, going: dict[str, Any], coming: dict[str, Any] | None, now: datetime) -> None:
    """The shift hands over to the one that comes, and is over."""
    ends = datetime.fromisoformat(going["ends_at"])
    if coming is not None and now >= ends - OFFERS:
        coming = await api.get(f"/roster/v1/shifts/{coming['id']}")
        await crew.offer(going)
        if now >= ends - REVIEWS:
            await crew.review(going, coming)
        if now >= ends:
            await crew.sign(going, coming)
    if now >= ends + LEAVES:
        await _relieve(api, crew, going)


def _starts_at(shift: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(shift["starts_at"])


async def _man(api: Api, crew: Crew, shift: dict[str, Any]) -> None:
    """Everybody comes and meets, then the shift starts (R-4.1.2d); what happened already is left as it is."""
    await _attend(api, shift, "expected", "check-ins")
    if shift["state"] in _TO_BEGIN:
        await crew.brief(await api.get(f"/roster/v1/shifts/{shift['id']}"))
        await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/start", None)


async def _relieve(api: Api, crew: Crew, shift: dict[str, Any]) -> None:
    """The shift is over, its people talk it over and go; what is open is the next shift's."""
    handed_over = {"leave_open_incidents": True, "reason": "未结事件已交接给下一班"}
    await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/end", handed_over)
    await crew.debrief(shift)
    await _attend(api, shift, "present", "check-outs")


async def _attend(
    api: Api, shift: dict[str, Any], presence: str, what: str, only: Collection[str] | None = None
) -> None:
    people = {one["staff_id"] for one in shift["assignments"] if one["presence"] == presence}
    if only is not None:
        people &= set(only)
    for staff_id in sorted(people):
        await _tolerating_conflicts(api, f"/roster/v1/shifts/{shift['id']}/{what}", {"staff_id": staff_id})


async def _tolerating_conflicts(api: Api, path: str, body: dict[str, Any] | None) -> None:
    """A person at the console may have done it in the meantime."""
    try:
        await api.post(path, body)
    except Refused as refused:
        if refused.status != CONFLICT:
            raise
