"""What other services' events mean to improvements."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.meetings import ImprovementProposed
from reporting_svc.improvements import repository, service, telling
from reporting_svc.improvements.models import Improvement
from reporting_svc.projections import repository as projections


async def proposed(session: AsyncSession, message: Message[ImprovementProposed], now: datetime) -> None:
    """A meeting proposed a measure: it is on the ledger from now on, once (R-2.2.1f, R-4.3.1b)."""
    fact = message.event
    if await repository.known(session, fact.improvement_id):
        return
    names = await projections.names_of(session, {fact.proposed_by})
    improvement = Improvement.of_meeting(fact, names.get(fact.proposed_by, ""))
    await service.record(session, improvement, message.envelope.actor or telling.CLOCK, now)
