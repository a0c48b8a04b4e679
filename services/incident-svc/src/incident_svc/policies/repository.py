"""Every query about escalation policies."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Select, Uuid, bindparam, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.policies.domain import DEFAULT
from incident_svc.policies.models import EscalationPolicy
from svckit.web import Principal

_OF_SITES = select(EscalationPolicy).where(EscalationPolicy.site_id == func.any(bindparam("sites", type_=ARRAY(Uuid))))


def visible(principal: Principal) -> Select[EscalationPolicy]:
    """The policies of the caller's sites."""
    return select(EscalationPolicy).where(principal.in_scope(EscalationPolicy.site_id))


async def find(session: AsyncSession, site_id: UUID) -> EscalationPolicy | None:
    return await session.scalar(select(EscalationPolicy).where(EscalationPolicy.site_id == site_id))


async def of_sites(session: AsyncSession, site_ids: Collection[UUID]) -> Sequence[EscalationPolicy]:
    return (await session.scalars(_OF_SITES, {"sites": list(site_ids)})).all()


async def lock(session: AsyncSession, site_id: UUID) -> EscalationPolicy | None:
    return await session.get(EscalationPolicy, site_id, with_for_update=True)


async def lock_or_make(session: AsyncSession, site_id: UUID, now: datetime, by: str) -> EscalationPolicy:
    """The site's row behind its lock; a new one has version 0 and the default figures.

    Two people who set the first policy of a site at once take turns on the primary key.
    """
    defaults = DEFAULT.model_dump(mode="json", exclude_none=True)
    values = {"site_id": site_id, "version": 0, "updated_at": now, "updated_by": by, **defaults}
    await session.execute(insert(EscalationPolicy).values(values).on_conflict_do_nothing())
    return await session.get_one(EscalationPolicy, site_id, with_for_update=True)
