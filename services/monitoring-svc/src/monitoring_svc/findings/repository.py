"""Every query about findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.severities import Severity
from monitoring_svc.findings.domain import Kind, Source, State
from monitoring_svc.findings.models import Finding
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given. ``reported_by``: what that person reported."""

    site_id: UUID | None = None
    state: Sequence[State] = ()
    kind: Kind | None = None
    severity: Severity | None = None
    source: Source | None = None
    reported_by: UUID | None = None
    from_: datetime | None = None
    to: datetime | None = None


def visible(principal: Principal) -> Select[Finding]:
    return select(Finding).where(principal.in_scope(Finding.site_id))


def filtered(query: Select[Finding], wanted: Wanted) -> Select[Finding]:
    """Those that fit."""
    for column, value in (
        (Finding.site_id, wanted.site_id),
        (Finding.kind, wanted.kind and wanted.kind.value),
        (Finding.severity, wanted.severity),
        (Finding.source, wanted.source and wanted.source.value),
        (Finding.reported_by, wanted.reported_by),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.state:
        query = query.where(Finding.state.in_([one.value for one in wanted.state]))
    if wanted.from_ is not None:
        query = query.where(Finding.reported_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(Finding.reported_at < wanted.to)
    return query


async def find(session: AsyncSession, principal: Principal, finding_id: UUID) -> Finding | None:
    return await session.scalar(visible(principal).where(Finding.id == finding_id))


async def find_for_update(session: AsyncSession, principal: Principal, finding_id: UUID) -> Finding | None:
    return await session.scalar(visible(principal).where(Finding.id == finding_id).with_for_update(key_share=True))


async def by_id(session: AsyncSession, finding_id: UUID) -> Finding | None:
    """It, whosever it is."""
    return await session.get(Finding, finding_id)


async def locked(session: AsyncSession, finding_id: UUID) -> Finding | None:
    return await session.scalar(select(Finding).where(Finding.id == finding_id).with_for_update(key_share=True))


async def of_client(session: AsyncSession, link_id: UUID, client_id: UUID) -> Finding | None:
    """What the device sent by the link before."""
    return await session.scalar(select(Finding).where(Finding.link_id == link_id, Finding.client_id == client_id))


async def newest_of_link(session: AsyncSession, link_id: UUID, since: datetime) -> Sequence[datetime]:
    """When something came by the link since then, the oldest first."""
    query = select(Finding.reported_at).where(Finding.link_id == link_id, Finding.reported_at > since)
    return (await session.scalars(query.order_by(Finding.reported_at))).all()


async def note_incident(session: AsyncSession, finding_id: UUID, incident_id: UUID, number: str) -> None:
    """Keep which incident was opened for the finding."""
    values = {"incident_id": incident_id, "incident_number": number}
    await session.execute(update(Finding).where(Finding.id == finding_id).values(**values))
