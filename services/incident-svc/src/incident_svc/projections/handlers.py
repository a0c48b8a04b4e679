"""Keeping the read copies."""

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
from contracts.posts import PostRegistered
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from incident_svc.projections import repository
from incident_svc.projections.models import Command, DutyInterval, Post, Site, Staff
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
    """The post may be called, and by which name people know it."""
    values = message.event.model_dump(include={"code", "version", "name_zh", "name_en"})
    await upsert_newer(session, Post, values, refresh=True)


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


async def duty_began(session: AsyncSession, message: Message[DutyBegan], _now: datetime) -> None:
    """Somebody has the duty at a post."""
    await _keep_duty(session, message.event, until=None)


async def duty_ended(session: AsyncSession, message: Message[DutyEnded], _now: datetime) -> None:
    """They have it no longer; who hears this first never hears that it began."""
    await _keep_duty(session, message.event, until=message.event.until)


async def command_assumed(session: AsyncSession, message: Message[CommandAssumed], _now: datetime) -> None:
    """Somebody commands the site, after nobody."""
    fact = message.event
    await _keep_command(session, fact, fact.command_id, fact.staff_id, until=None)


async def command_transferred(session: AsyncSession, message: Message[CommandTransferred], _now: datetime) -> None:
    """Somebody commands the site, and who did so before does not."""
    fact = message.event
    await _keep_command(session, fact, fact.from_command_id, fact.from_staff_id, until=fact.since)
    await _keep_command(session, fact, fact.command_id, fact.staff_id, until=None)


async def command_lapsed(session: AsyncSession, message: Message[CommandLapsed], _now: datetime) -> None:
    """They command the site no longer, and nobody does."""
    fact = message.event
    await _keep_command(session, fact, fact.command_id, fact.staff_id, until=fact.until)


async def _keep_duty(session: AsyncSession, fact: DutyFact, *, until: datetime | None) -> None:
    values = fact.model_dump(include={"version", "site_id", "post", "staff_id", "since"})
    await repository.drop_carried_over(session, fact.site_id)
    await upsert_newer(session, DutyInterval, {"id": fact.duty_id, **values, "until": until})


async def _keep_command(
    session: AsyncSession, fact: CommandFact, command_id: UUID, staff_id: UUID, *, until: datetime | None
) -> None:
    values = {"version": fact.version, "site_id": fact.site_id, "staff_id": staff_id, "until": until}
    await upsert_newer(session, Command, {"id": command_id, **values})
