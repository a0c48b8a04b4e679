"""Keeps the read copies of the roster up to date. Repeats and reorderings do no harm."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.duty import (
    CommandAssumed,
    CommandFact,
    CommandLapsed,
    CommandTransferred,
    DutyBegan,
    DutyEnded,
    DutyFact,
)
from contracts.executives import ExecutiveAssigned, ExecutiveChanged, ExecutiveFact, ExecutiveRemoved
from contracts.posts import PostRegistered
from contracts.shifts import ShiftCancelled, ShiftChanged, ShiftEnded, ShiftFact, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from notify_svc.projections import repository
from notify_svc.projections.models import Command, DutyInterval, ExecutivePeriod, Post, Shift, Site, Staff
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


async def post_registered(session: AsyncSession, message: Message[PostRegistered], now: datetime) -> None:
    """Keep what the post is called."""
    await upsert_newer(session, Post, message.event.model_dump(include={"code", "version", "name_zh", "name_en"}))


async def shift_planned(
    session: AsyncSession, message: Message[ShiftPublished | ShiftChanged | ShiftStarted], now: datetime
) -> None:
    """Who is expected, and when."""
    await _keep_shift(session, message.event, ended=False)


async def shift_ended(session: AsyncSession, message: Message[ShiftEnded | ShiftCancelled], now: datetime) -> None:
    """Nobody is told any more of changes of it."""
    await _keep_shift(session, message.event, ended=True)


async def _keep_shift(session: AsyncSession, event: ShiftFact, *, ended: bool) -> None:
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
            "ended": ended,
        },
    )


async def duty_began(session: AsyncSession, message: Message[DutyBegan], now: datetime) -> None:
    """Somebody has the duty at a post: they are called for it."""
    await _keep_duty(session, message.event, until=None)


async def duty_ended(session: AsyncSession, message: Message[DutyEnded], now: datetime) -> None:
    """They have it no longer; who hears this first never hears that it began."""
    await _keep_duty(session, message.event, until=message.event.until)


async def _keep_duty(session: AsyncSession, fact: DutyFact, *, until: datetime | None) -> None:
    values = fact.model_dump(include={"version", "site_id", "post", "staff_id", "since"})
    await repository.drop_carried_over(session, fact.site_id)
    await upsert_newer(session, DutyInterval, {"id": fact.duty_id, **values, "until": until})


async def command_assumed(session: AsyncSession, message: Message[CommandAssumed], now: datetime) -> None:
    """Somebody commands the site, after nobody: of several chiefs there they are called."""
    fact = message.event
    await _keep_command(session, fact, fact.command_id, fact.staff_id, until=None)


async def command_transferred(session: AsyncSession, message: Message[CommandTransferred], now: datetime) -> None:
    """Somebody commands the site, and who did so before does not."""
    fact = message.event
    await _keep_command(session, fact, fact.from_command_id, fact.from_staff_id, until=fact.since)
    await _keep_command(session, fact, fact.command_id, fact.staff_id, until=None)


async def command_lapsed(session: AsyncSession, message: Message[CommandLapsed], now: datetime) -> None:
    """They command the site no longer, and nobody does."""
    fact = message.event
    await _keep_command(session, fact, fact.command_id, fact.staff_id, until=fact.until)


async def _keep_command(
    session: AsyncSession, fact: CommandFact, command_id: UUID, staff_id: UUID, *, until: datetime | None
) -> None:
    values = {"version": fact.version, "site_id": fact.site_id, "staff_id": staff_id, "until": until}
    await upsert_newer(session, Command, {"id": command_id, **values})


async def executive_planned(
    session: AsyncSession, message: Message[ExecutiveAssigned | ExecutiveChanged], now: datetime
) -> None:
    """Who is duty executive, and when: the executive's role means them then (R-2.1.1b)."""
    await _keep_executive(session, message.event, removed=False)


async def executive_removed(session: AsyncSession, message: Message[ExecutiveRemoved], now: datetime) -> None:
    """Nobody is called by this period."""
    await _keep_executive(session, message.event, removed=True)


async def _keep_executive(session: AsyncSession, fact: ExecutiveFact, *, removed: bool) -> None:
    values = fact.model_dump(include={"version", "site_id", "executive_id", "deputy_id", "since", "until"})
    await upsert_newer(session, ExecutivePeriod, {"id": fact.period_id, **values, "removed": removed})
