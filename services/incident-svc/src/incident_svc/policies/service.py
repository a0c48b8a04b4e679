"""Use cases of escalation policies."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.policies import repository
from incident_svc.policies.domain import CALLABLE, DEFAULT, Policy
from incident_svc.policies.errors import PolicyNotSet, UncallableStaff, UnknownRoles
from incident_svc.policies.models import EscalationPolicy
from incident_svc.policies.schemas import PolicyBody
from incident_svc.projections import repository as projections
from incident_svc.projections.service import uncallable
from svckit.web import Principal, require_version


def of_site(stored: str | None) -> Policy:
    """A site's figures by the JSON of its row, where it has its own."""
    return DEFAULT if stored is None else Policy.model_validate_json(stored)


async def in_force(session: AsyncSession, site_ids: Collection[UUID]) -> dict[UUID, Policy]:
    """Each site's own figures, or the defaults."""
    own = {row.site_id: row.figures() for row in await repository.of_sites(session, site_ids)}
    return {site_id: own.get(site_id, DEFAULT) for site_id in site_ids}


async def set_(
    session: AsyncSession,
    site_id: UUID,
    body: PolicyBody,
    principal: Principal,
    now: datetime,
    *,
    expected_version: int | None,
    patience_s: float,
) -> EscalationPolicy:
    """Replace the site's figures. Incidents that are open keep those they were opened under.

    Raises `UnknownRoles`, `UncallableStaff` where a step calls whom there is not: nobody would be called. Somebody
    registered moments ago is waited for up to ``patience_s`` seconds.
    """
    await _require_callable(session, Policy.model_validate(body.model_dump(mode="json")), patience_s)
    row = await repository.lock_or_make(session, site_id, now, principal.label)
    require_version(expected_version, row.version)
    for name, value in body.model_dump(mode="json", exclude_none=True).items():
        setattr(row, name, value)
    row.version += 1
    row.updated_at, row.updated_by = now, principal.label
    await session.flush()
    return row


async def _require_callable(session: AsyncSession, policy: Policy, patience_s: float) -> None:
    await _require_known(session, policy.roles())
    people = await uncallable(session, policy.people(), patience_s=patience_s)
    if people:
        raise UncallableStaff(people=", ".join(people))


async def _require_known(session: AsyncSession, roles: set[str]) -> None:
    if roles <= CALLABLE:
        return
    known = CALLABLE | await projections.posts(session)
    if not roles <= known:
        raise UnknownRoles(roles=", ".join(sorted(roles - known)), known=", ".join(sorted(known)))


async def remove(session: AsyncSession, site_id: UUID, *, expected_version: int | None) -> None:
    """Back to the defaults. Raises `PolicyNotSet` where the site is on them already."""
    row = await repository.lock(session, site_id)
    if row is None:
        raise PolicyNotSet(id=site_id)
    require_version(expected_version, row.version)
    await session.delete(row)
