"""Keeping the local copies up to date."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.sites import SiteRegistered
from monitoring_svc.projections.models import Site
from svckit.db import upsert_newer


async def site_registered(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """Keep the newest truth about the site; older versions that arrive late are ignored."""
    values = message.event.model_dump(include={"version", "code", "name", "kind", "timezone", "active"})
    await upsert_newer(session, Site, {"id": message.event.site_id, **values}, refresh=True)
