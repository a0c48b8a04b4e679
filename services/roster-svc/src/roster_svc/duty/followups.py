"""What a change of the duty of a site sets going: the timers that other aggregates of this service handle."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from svckit import timers

LONE_LOOK = "lone-look"


async def look_who_is_alone(session: AsyncSession, site_id: UUID, at: datetime) -> None:
    """Have the clock look at ``at`` whether somebody is alone on duty at the site, or is so no more."""
    await timers.schedule(session, kind=LONE_LOOK, subject=str(site_id), due_at=at)
