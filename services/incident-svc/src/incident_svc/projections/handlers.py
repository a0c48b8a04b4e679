"""Keeping the read copies."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.sites import SiteRegistered
from incident_svc.projections.models import Site
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
        "active": site.active,
    }
    await upsert_newer(session, Site, values)
