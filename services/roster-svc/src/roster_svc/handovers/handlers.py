"""What news do to the handovers of a site: of incidents, and of its figures."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import IncidentFact
from contracts.policies import PolicyChanged
from roster_svc.handovers import clock, repository, service
from roster_svc.incidents.handlers import incident_changed
from roster_svc.policies import service as policies
from roster_svc.policies.figures import FIGURES


async def incident_concerns_handover(session: AsyncSession, message: Message[IncidentFact], now: datetime) -> None:
    """Keep the read copy; an incident defers the handover of its site, and one that is over frees it (R-4.0.3)."""
    await incident_changed(session, message, now)
    if message.envelope.exercise:
        return
    for handover in await repository.lock_unsealed(session, message.event.site_id):
        opened = await service.opened(session, handover)
        await service.settle(session, handover, opened.sides, now)


async def figures_concern_handover(session: AsyncSession, message: Message[PolicyChanged], now: datetime) -> None:
    """Where a site asks for handovers from some moment on, have the clock draft those of its running shifts then."""
    changed = message.event
    if changed.policy != FIGURES.kind:
        return
    counts_from = max(changed.effective_from, now)
    for shift in await repository.lock_running(session, changed.site_id, changed.scope_id):
        before = await policies.duty_policy(session, shift.site_id, now)
        policy = await policies.duty_policy(session, shift.site_id, counts_from)
        begins = counts_from == now or not before.handover_before_leaving
        if begins and policy.handover_before_leaving:
            await clock.watch_for_draft(session, shift, counts_from, policy)
