"""Keeps the read copies of the roster up to date. Repeats and reorderings do no harm."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import CheckedIn, CheckedOut, ShiftChanged, ShiftEnded, ShiftFact, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from notify_svc.projections.models import AttendanceEntry, Shift, Site, Staff
from svckit.db import upsert_newer


async def site_registered(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """Sites: name and time zone for the messages, type and whether it is open for the policy."""
    event = message.event
    await upsert_newer(
        session,
        Site,
        {
            "id": event.site_id,
            "version": event.version,
            "code": event.code,
            "name": event.name,
            "timezone": event.timezone,
            "kind": event.kind,
            "active": event.active,
        },
        refresh=True,
    )


async def staff_registered(session: AsyncSession, message: Message[StaffRegistered], now: datetime) -> None:
    """People: how they are called, in which language, and where."""
    event = message.event
    await upsert_newer(
        session,
        Staff,
        {
            "id": event.staff_id,
            "version": event.version,
            "name": event.name,
            "email": event.email,
            "language": event.language,
            "roles": list(event.roles),
            "site_ids": [str(site_id) for site_id in event.site_ids],
            "active": event.active,
        },
        refresh=True,
    )


async def shift_published(session: AsyncSession, message: Message[ShiftPublished], now: datetime) -> None:
    """Who is expected."""
    await _keep_shift(session, message.event)


async def shift_changed(session: AsyncSession, message: Message[ShiftChanged], now: datetime) -> None:
    """Who is expected now, and when; the shift may have the watch already."""
    await _keep_shift(session, message.event, started=message.event.started_at is not None)


async def shift_started(session: AsyncSession, message: Message[ShiftStarted], now: datetime) -> None:
    """The shift has the watch, with the assignments as they stand at the start."""
    await _keep_shift(session, message.event, started=True)


async def shift_ended(session: AsyncSession, message: Message[ShiftEnded], now: datetime) -> None:
    """Its people are off duty, but for those of the posts that it holds."""
    await _keep_shift(session, message.event, started=True, ended=True, held=message.event.held)


async def _keep_shift(
    session: AsyncSession, event: ShiftFact, *, started: bool = False, ended: bool = False, held: Sequence[str] = ()
) -> None:
    await upsert_newer(
        session,
        Shift,
        {
            "id": event.shift_id,
            "version": event.version,
            "site_id": event.site_id,
            "starts_at": event.starts_at,
            "ends_at": event.ends_at,
            "assignments": [[str(entry.staff_id), entry.post] for entry in event.assignments],
            "started": started,
            "ended": ended,
            "held": list(held) or None,
        },
    )


async def checked_in(session: AsyncSession, message: Message[CheckedIn], now: datetime) -> None:
    """Somebody is at the post. Coming back after a check-out counts as being there again."""
    event = message.event
    await upsert_newer(
        session,
        AttendanceEntry,
        {
            "shift_id": event.shift_id,
            "staff_id": event.staff_id,
            "post": event.post,
            "version": event.version,
            "checked_in_at": event.checked_in_at,
            "checked_out_at": None,
        },
    )


async def checked_out(session: AsyncSession, message: Message[CheckedOut], now: datetime) -> None:
    """Somebody has left the post. When they came is not kept: so the row is the same whichever is heard first."""
    event = message.event
    await upsert_newer(
        session,
        AttendanceEntry,
        {
            "shift_id": event.shift_id,
            "staff_id": event.staff_id,
            "post": event.post,
            "version": event.version,
            "checked_in_at": None,
            "checked_out_at": event.checked_out_at,
        },
    )
