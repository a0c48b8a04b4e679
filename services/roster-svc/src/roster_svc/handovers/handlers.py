"""What other services' news does to the handovers of a site."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import IncidentFact
from roster_svc.handovers import repository, service
from roster_svc.incidents.handlers import incident_changed


async def incident_concerns_handover(session: AsyncSession, message: Message[IncidentFact], now: datetime) -> None:
    """Keep the read copy; an incident defers the handover of its site, and one that is over frees it (R-4.0.3)."""
    await incident_changed(session, message, now)
    if message.envelope.exercise:
        return
    for handover in await repository.lock_unsealed(session, message.event.site_id):
        opened = await service.opened(session, handover)
        await service.settle(session, handover, opened.sides, now)
