"""Keeping the read copies."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.posts import PostRegistered
from contracts.shifts import (
    AttendanceFact,
    CheckedIn,
    CheckedOut,
    ShiftChanged,
    ShiftEnded,
    ShiftFact,
    ShiftPublished,
    ShiftStarted,
)
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from incident_svc.projections.models import Post, Presence, Shift, Site, Staff
from svckit.db import upsert_newer


async def site_registered(session: AsyncSession, message: Message[SiteRegistered], _now: datetime) -> None:
    """Keep the newest description of the site."""
    site = message.event
    values = {
        "id": site.site_id,
        "version": site.version,
        "code": site.code,
        "name": site.name,
        "timezone": site.timezone,
        "kind": site.kind,
        "active": site.active,
    }
    await upsert_newer(session, Site, values, refresh=True)


async def post_registered(session: AsyncSession, message: Message[PostRegistered], _now: datetime) -> None:
    """The post may be called."""
    await upsert_newer(session, Post, message.event.model_dump(include={"code", "version"}))


async def staff_registered(session: AsyncSession, message: Message[StaffRegistered], _now: datetime) -> None:
    """Whether the person may be on duty or be called, and where."""
    person = message.event
    values = {
        "id": person.staff_id,
        "version": person.version,
        "name": person.name,
        "roles": list(person.roles),
        "site_ids": [str(site_id) for site_id in person.site_ids],
        "active": person.active,
    }
    await upsert_newer(session, Staff, values, refresh=True)


async def shift_published(session: AsyncSession, message: Message[ShiftPublished], _now: datetime) -> None:
    """Who is expected."""
    await _keep_shift(session, message.event)


async def shift_changed(session: AsyncSession, message: Message[ShiftChanged], _now: datetime) -> None:
    """Who is expected now, and when; the shift may have the watch already."""
    await _keep_shift(session, message.event, started=message.event.started_at is not None)


async def shift_started(session: AsyncSession, message: Message[ShiftStarted], _now: datetime) -> None:
    """The shift has the watch."""
    await _keep_shift(session, message.event, started=True)


async def shift_ended(session: AsyncSession, message: Message[ShiftEnded], _now: datetime) -> None:
    """Its people are free, but for those of the posts that it holds."""
    await _keep_shift(session, message.event, started=True, ended=True, held=message.event.held)


async def checked_in(session: AsyncSession, message: Message[CheckedIn], _now: datetime) -> None:
    """Somebody is at the post."""
    await _keep_presence(session, message.event, present=True)


async def checked_out(session: AsyncSession, message: Message[CheckedOut], _now: datetime) -> None:
    """Somebody has left the post."""
    await _keep_presence(session, message.event, present=False)


async def _keep_shift(
    session: AsyncSession, shift: ShiftFact, *, started: bool = False, ended: bool = False, held: Sequence[str] = ()
) -> None:
    values = shift.model_dump(include={"version", "site_id", "starts_at", "ends_at"})
    expected = sorted({str(one.staff_id) for one in shift.assignments})
    assignments = [[str(one.staff_id), one.post] for one in shift.assignments]
    row = {"id": shift.shift_id, **values, "started": started, "ended": ended, "held": list(held) or None}
    await upsert_newer(session, Shift, {**row, "expected": expected, "assignments": assignments})


async def _keep_presence(session: AsyncSession, fact: AttendanceFact, *, present: bool) -> None:
    values = fact.model_dump(include={"shift_id", "staff_id", "post", "version"})
    await upsert_newer(session, Presence, {**values, "present": present})
