"""Use cases of findings: what people do with them (R-2.2.3e)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.findings import clock, domain, repository, telling
from monitoring_svc.findings.domain import Kind, Source
from monitoring_svc.findings.errors import FindingIdTaken, FindingNotFound
from monitoring_svc.findings.models import Finding, FindingCount
from monitoring_svc.findings.schemas import FindingAccept, FindingCreate
from monitoring_svc.projections import repository as projections
from monitoring_svc.projections import sites
from svckit.core.local_time import speak_of_site
from svckit.db import next_number
from svckit.web import Principal


async def report(session: AsyncSession, body: FindingCreate, principal: Principal, now: datetime) -> Finding:
    """Put on record what somebody has seen; the leader is called, an incident opens at once.

    The same id from the same person is the same report, whatever came with it.
    """
    await sites.require(session, principal, body.site_id)
    known = await _reported_before(session, body, principal)
    if known is not None:
        return known
    there = body.site_id in await projections.duty_sites(session, principal.id)
    finding = Finding.report(
        body.site_id,
        body.kind,
        body.severity,
        place=body.place,
        what=body.what,
        source=Source.ON_DUTY if there else Source.OFFICE,
        observed_at=domain.observed(body.observed_at, body.claimed_at, now),
        claimed_at=body.claimed_at,
        now=now,
        by=principal.id,
        name=principal.name,
        finding_id=body.id,
    )
    await number(session, finding, now)
    session.add(finding)
    await telling.tell(session, finding, finding.reported(), principal.label, now)
    await _begin(session, finding, principal, now)
    return finding


async def _reported_before(session: AsyncSession, body: FindingCreate, principal: Principal) -> Finding | None:
    """What came under the id before. Raises `FindingIdTaken` where that is somebody else's, or of another site."""
    known = None if body.id is None else await repository.by_id(session, body.id)
    if known is not None and (known.reported_by, known.site_id) != (principal.id, body.site_id):
        raise FindingIdTaken
    return known


async def number(session: AsyncSession, finding: Finding, now: datetime) -> None:
    """Give it the next number of its site and year."""
    zone = await sites.timezone(session, finding.site_id)
    finding.number = await next_number(session, FindingCount, finding.site_id, now, zone)


async def get(session: AsyncSession, finding_id: UUID, principal: Principal) -> Finding:
    """The finding, or `FindingNotFound` where it is missing or of a foreign site."""
    finding = await repository.find(session, principal, finding_id)
    if finding is None:
        raise FindingNotFound(id=finding_id)
    return finding


async def accept(
    session: AsyncSession, finding_id: UUID, body: FindingAccept, principal: Principal, now: datetime
) -> Finding:
    """Take a visitor's report for a finding."""
    finding = await _lock(session, finding_id, principal)
    fact = finding.accept(body.kind, body.severity, body.place, now, principal.id)
    await telling.tell(session, finding, fact, principal.label, now)
    await clock.unwatch(session, finding, now, principal.id)
    await _begin(session, finding, principal, now)
    return finding


async def acknowledge(session: AsyncSession, finding_id: UUID, principal: Principal, now: datetime) -> Finding:
    """Know of it; nobody further is called."""
    finding = await _lock(session, finding_id, principal)
    fact = finding.acknowledge(now, principal.id)
    await telling.tell(session, finding, fact, principal.label, now)
    await clock.unwatch(session, finding, now, principal.id)
    await session.flush()
    return finding


async def promote(
    session: AsyncSession, finding_id: UUID, to: Kind, reason: str, principal: Principal, now: datetime
) -> Finding:
    """Say that it is more than it was taken for; as an incident it is handled there from now on."""
    finding = await _lock(session, finding_id, principal)
    fact = finding.promote(to, reason, now, principal.id, principal.name)
    await telling.tell(session, finding, fact, principal.label, now)
    if to is Kind.INCIDENT:
        await clock.unwatch(session, finding, now, principal.id)
    await session.flush()
    return finding


async def resolve(session: AsyncSession, finding_id: UUID, reason: str, principal: Principal, now: datetime) -> Finding:
    """Say how it was dealt with."""
    finding = await _lock(session, finding_id, principal)
    await telling.tell(session, finding, finding.resolve(reason, now, principal.id), principal.label, now)
    await session.flush()
    return finding


async def reject(session: AsyncSession, finding_id: UUID, reason: str, principal: Principal, now: datetime) -> Finding:
    """Say why it is none."""
    finding = await _lock(session, finding_id, principal)
    fact = finding.reject(reason, now, principal.id)
    if fact is not None:
        await telling.tell(session, finding, fact, principal.label, now)
    await clock.unwatch(session, finding, now, principal.id)
    await session.flush()
    return finding


async def _begin(session: AsyncSession, finding: Finding, principal: Principal, now: datetime) -> None:
    """Have the leader know of it; what is an incident is told to incident-svc, which calls people itself."""
    if finding.kind == Kind.INCIDENT:
        fact = finding.begin_as_incident(now, principal.id, principal.name)
        await telling.tell(session, finding, fact, principal.label, now)
    else:
        await clock.call_and_watch(session, finding, now)
    await session.flush()


async def _lock(session: AsyncSession, finding_id: UUID, principal: Principal) -> Finding:
    finding = await repository.find_for_update(session, principal, finding_id)
    if finding is None:
        raise FindingNotFound(id=finding_id)
    speak_of_site(await sites.timezone(session, finding.site_id))
    return finding
