"""Who leads a site now, and who answers for it.

Leaders' rights go with the duty at the chief's post, or the command, not with the account.
"""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from roster_svc.duty import repository
from roster_svc.duty import service as duty
from roster_svc.duty.models import ResponsibilityInterval


async def leads(session: AsyncSession, site_id: UUID, staff_id: UUID) -> bool:
    """Whether the person has the duty at the chief's post of the site now, or commands it (R-2.1.5)."""
    command = await duty.commander(session, site_id)
    if command is not None and command.staff_id == staff_id:
        return True
    return any(one.staff_id == staff_id for one in await duty.holders(session, site_id, DUTY_CHIEF))


async def answers_for(session: AsyncSession, site_id: UUID) -> UUID | None:
    """Who answers for the site now (R-4.0.4); None: headquarters."""
    rows = await repository.open_rows(session, ResponsibilityInterval, site_id)
    return rows[0].staff_id if rows else None
