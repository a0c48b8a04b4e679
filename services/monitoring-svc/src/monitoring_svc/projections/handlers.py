"""Keeping the local copies up to date."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.duty import DutyBegan, DutyEnded, DutyFact
from contracts.posts import PostRegistered
from contracts.sites import SiteRegistered
from monitoring_svc.projections.models import DutyInterval, Post, Site
from svckit.db import upsert_newer


async def site_registered(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """Keep the newest truth about the site; older versions that arrive late are ignored."""
    kept = {"version", "code", "name", "kind", "timezone", "active", "latitude", "longitude"}
    values = message.event.model_dump(include=kept)
    await upsert_newer(session, Site, {"id": message.event.site_id, **values}, refresh=True)


async def post_registered(session: AsyncSession, message: Message[PostRegistered], _now: datetime) -> None:
    """Keep what the post is called."""
    await upsert_newer(session, Post, message.event.model_dump(include={"code", "version", "name_zh", "name_en"}))


async def duty_began(session: AsyncSession, message: Message[DutyBegan], _now: datetime) -> None:
    """Somebody has the duty at a post."""
    await _keep_duty(session, message.event, until=None)


async def duty_ended(session: AsyncSession, message: Message[DutyEnded], _now: datetime) -> None:
    """They have it no longer; who hears this first never hears that it began."""
    await _keep_duty(session, message.event, until=message.event.until)


async def _keep_duty(session: AsyncSession, fact: DutyFact, *, until: datetime | None) -> None:
    values = fact.model_dump(include={"version", "site_id", "post", "staff_id", "since"})
    await upsert_newer(session, DutyInterval, {"id": fact.duty_id, **values, "until": until})
