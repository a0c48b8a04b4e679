"""Use cases of improvements: proposed, decided on, done, and checked for their effect (R-1.3.4a)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.improvements import ImprovementFact
from reporting_svc.improvements import clock, repository, telling
from reporting_svc.improvements.domain import DECIDERS, State
from reporting_svc.improvements.errors import ImprovementNotFound, OwnerUnknown
from reporting_svc.improvements.models import Improvement, ImprovementCount
from reporting_svc.improvements.schemas import (
    ImprovementCreate,
    ImprovementEffect,
    ImprovementPlan,
    ImprovementReplan,
    ImprovementReturn,
)
from reporting_svc.projections import repository as projections
from svckit.core.local_time import speak_of_site
from svckit.db import next_number
from svckit.figures.errors import SiteNotFound
from svckit.web import Principal


async def propose(session: AsyncSession, body: ImprovementCreate, principal: Principal, now: datetime) -> Improvement:
    """Put a measure on the ledger of a site the caller may see; `SiteNotFound` otherwise."""
    if not await repository.sees_site(session, principal, body.site_id):
        raise SiteNotFound(id=body.site_id)
    improvement = Improvement.proposed(body.site_id, body.text, body.reason, now, principal.id, principal.name)
    await record(session, improvement, principal.label, now)
    return improvement


async def record(session: AsyncSession, improvement: Improvement, actor: str, now: datetime) -> None:
    """Give it the next number of its site and year, and somebody a time to decide on it."""
    zone = await projections.timezone(session, improvement.site_id)
    at = improvement.proposed_at
    improvement.number = await next_number(session, ImprovementCount, improvement.site_id, at, zone)
    session.add(improvement)
    await session.flush()
    await clock.watch(session, improvement, at, now)
    await telling.tell(session, improvement.recorded(), actor, now)


async def get(session: AsyncSession, improvement_id: UUID, principal: Principal) -> Improvement:
    """The improvement, or `ImprovementNotFound` where it is missing or of a foreign site."""
    improvement = await repository.find(session, principal, improvement_id)
    if improvement is None:
        raise ImprovementNotFound(id=improvement_id)
    return improvement


async def approve(
    session: AsyncSession, improvement_id: UUID, body: ImprovementPlan, principal: Principal, now: datetime
) -> Improvement:
    """Have it done by somebody until a day."""
    improvement = await _lock(session, improvement_id, principal)
    await _require_person(session, body.owner_id)
    fact = improvement.approve(body.owner_id, body.due_at, now, principal.id, principal.name)
    return await _moved(session, improvement, fact, principal, now)


async def replan(
    session: AsyncSession, improvement_id: UUID, body: ImprovementReplan, principal: Principal, now: datetime
) -> Improvement:
    """Have it done by another person, or by another day."""
    improvement = await _lock(session, improvement_id, principal)
    await _require_person(session, body.owner_id)
    fact = improvement.replan(body.owner_id, body.due_at, body.reason, now, principal.id, principal.name)
    return await _moved(session, improvement, fact, principal, now)


async def reject(
    session: AsyncSession, improvement_id: UUID, reason: str, principal: Principal, now: datetime
) -> Improvement:
    """Say why it is not done."""
    improvement = await _lock(session, improvement_id, principal)
    fact = improvement.reject(reason, now, principal.id, principal.name)
    return await _moved(session, improvement, fact, principal, now)


async def finish(
    session: AsyncSession, improvement_id: UUID, note: str, principal: Principal, now: datetime
) -> Improvement:
    """Say that it was done, and how."""
    improvement = await _lock(session, improvement_id, principal)
    fact = improvement.finish(note, now, principal.id, principal.name, decides=principal.has(*DECIDERS))
    return await _moved(session, improvement, fact, principal, now)


async def send_back(
    session: AsyncSession, improvement_id: UUID, body: ImprovementReturn, principal: Principal, now: datetime
) -> Improvement:
    """Say that it has shown no effect: it is to be done again."""
    improvement = await _lock(session, improvement_id, principal)
    fact = improvement.send_back(body.reason, body.due_at, now, principal.id, principal.name)
    return await _moved(session, improvement, fact, principal, now)


async def verify(
    session: AsyncSession, improvement_id: UUID, body: ImprovementEffect, principal: Principal, now: datetime
) -> Improvement:
    """Say what effect it has."""
    improvement = await _lock(session, improvement_id, principal)
    fact = improvement.verify(body.effect, body.revised, now, principal.id, principal.name)
    return await _moved(session, improvement, fact, principal, now)


async def _moved(
    session: AsyncSession, improvement: Improvement, fact: ImprovementFact, principal: Principal, now: datetime
) -> Improvement:
    """Tell of it, end the calls about what was waited for, and wait for the next."""
    await telling.tell(session, fact, principal.label, now)
    await telling.settle(session, improvement, principal.id, now)
    await clock.watch(session, improvement, now, now)
    if improvement.state == State.APPROVED and improvement.owner_id != principal.id:
        zone = await projections.timezone(session, improvement.site_id)
        await telling.tell_owner(session, improvement, zone, principal.label, now)
    await session.flush()
    return improvement


async def _lock(session: AsyncSession, improvement_id: UUID, principal: Principal) -> Improvement:
    improvement = await repository.find_for_update(session, principal, improvement_id)
    if improvement is None:
        raise ImprovementNotFound(id=improvement_id)
    speak_of_site(await projections.timezone(session, improvement.site_id))
    return improvement


async def _require_person(session: AsyncSession, staff_id: UUID) -> None:
    if not await projections.names_of(session, {staff_id}):
        raise OwnerUnknown(id=staff_id)
