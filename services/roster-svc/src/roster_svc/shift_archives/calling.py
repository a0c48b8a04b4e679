"""Telling headquarters that a shift is not archived although its time is over: who is still at a post of it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallText
from roster_svc.calls import asking
from roster_svc.shifts.models import Shift
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from svckit.core.local_time import local_words


async def tell_overdue(session: AsyncSession, shift: Shift, now: datetime, clause: str) -> None:
    """Once for each shift; headquarters reads it, and nothing follows silence."""
    site = await session.get_one(Site, shift.site_id)
    there = {one.staff_id for one in shift.assignments if one.presence == "present"}
    names = [one.name for one in await staff.by_ids(session, there)]
    ended = local_words(shift.ended_at or shift.ends_at, site.timezone)
    who = (f"{'、'.join(names)}尚未签退。", f"{', '.join(names)} did not check out. ") if names else ("", "")
    await asking.ask(
        session,
        site_id=shift.site_id,
        subject=CallSubject(type="shift", id=shift.id, link=f"/shifts/{shift.id}"),
        targets=[asking.HEADQUARTERS],
        title=CallText(zh=f"{site.name}：班次逾期未归档", en=f"{site.name}: a shift is not archived in time"),
        text=CallText(
            zh=f"班次已于 {ended} 结束，至今未归档。{who[0]}请核实并办理签退。",
            en=f"The shift ended at {ended} and is not archived yet. {who[1]}Look into it and check them out.",
        ),
        now=now,
        clause=clause,
        asked="read",
        severity="minor",
    )
