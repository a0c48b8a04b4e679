"""Use cases of policy values: read what holds, set it, end it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.policies import PolicyChanged
from svckit.figures import domain, repository
from svckit.figures.declaration import Figures
from svckit.figures.domain import Scope, StoredVersion, Values
from svckit.figures.errors import PolicyNotSet, SiteClosed, SiteNotFound, SiteTypeNeedsAllSites
from svckit.messaging import publish
from svckit.web import Principal, require_version

BoundCheck = Callable[[AsyncSession, Any], Awaitable[None]]
"""Raises where a policy as a whole makes no sense to its service."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a request is about: a site or a site type. ``site_type``: None where a site's type is not known here."""

    scope: Scope
    scope_id: str
    site_type: str | None

    @property
    def site_id(self) -> UUID | None:
        """The site, where it is one."""
        return UUID(self.scope_id) if self.scope == "site" else None


@dataclass(frozen=True, slots=True)
class Read:
    """What holds for a target: the policy, where each value comes from, and what will come."""

    target: Target
    policy: Any
    version: int
    sources: Mapping[str, StoredVersion]
    scheduled: list[StoredVersion]


def of_type(principal: Principal, site_type: str, *, change: bool = False) -> Target:
    """A site type. Raises `SiteTypeNeedsAllSites` where who may not see every site would change it."""
    if change and principal.sites is not None:
        raise SiteTypeNeedsAllSites
    return Target("site_type", site_type, site_type)


async def at_site(session: AsyncSession, principal: Principal, site_id: UUID, *, change: bool = False) -> Target:
    """A site. Raises `SiteNotFound` for a foreign or unknown one, `SiteClosed` where it would be changed.

    A site that the caller's own token names exists, though our copy may trail the roster by moments.
    """
    if not principal.may_see(site_id):
        raise SiteNotFound(id=site_id)
    facts = await repository.site_facts(session, site_id)
    if facts is None and principal.sites is None:
        raise SiteNotFound(id=site_id)
    if change and facts is not None and not facts.active:
        raise SiteClosed(id=site_id)
    return Target("site", str(site_id), facts.type if facts else None)


async def read(session: AsyncSession, figures: Figures[Any], target: Target, now: datetime) -> Read:
    """What holds for the target, and what is scheduled."""
    own = await repository.versions(session, figures.kind, target.scope, target.scope_id)
    below = await _below(session, figures, target)
    running = (domain.in_force(below, now), domain.in_force(own, now))
    layers = [layer for layer in running if layer is not None]
    return Read(
        target=target,
        policy=figures.resolved(layers),
        version=domain.newest(own),
        sources=domain.sources(figures.names, layers),
        scheduled=[*domain.scheduled(below, now), *domain.scheduled(own, now)],
    )


async def set_values(
    session: AsyncSession,
    figures: Figures[Any],
    target: Target,
    values: Values,
    principal: Principal,
    now: datetime,
    *,
    effective_from: datetime | None,
    expected: int | None,
    check: BoundCheck | None,
) -> None:
    """Write the target's next version; what ``values`` leaves out comes from below again.

    ``check`` judges the policy as it will hold from then on. Raises `VersionMismatch`, `EffectiveFromPast`.
    """
    begins = domain.starting_at(effective_from, now)
    new = replace(_draft(target, principal, now), values=values, effective_from=begins)
    if check is not None:
        below = domain.in_force(await _below(session, figures, target), begins)
        await check(session, figures.as_set([new] if below is None else [below, new]))
    own = await _locked(session, figures, target, expected)
    await _append(session, figures, target, own, new)


async def end(
    session: AsyncSession,
    figures: Figures[Any],
    target: Target,
    principal: Principal,
    now: datetime,
    expected: int | None,
) -> None:
    """From now on nothing is set for the target. Raises `PolicyNotSet` where nothing is, `VersionMismatch`."""
    own = await _locked(session, figures, target, expected)
    if not own or own[-1].ended:
        raise PolicyNotSet(id=target.scope_id)
    await _append(session, figures, target, own, replace(_draft(target, principal, now), ended=True))


async def _below(session: AsyncSession, figures: Figures[Any], target: Target) -> list[StoredVersion]:
    if target.scope == "site_type" or target.site_type is None:
        return []
    return await repository.versions(session, figures.kind, "site_type", target.site_type)


async def _locked(
    session: AsyncSession, figures: Figures[Any], target: Target, expected: int | None
) -> list[StoredVersion]:
    await repository.lock(session, figures.kind, target.scope, target.scope_id)
    own = await repository.versions(session, figures.kind, target.scope, target.scope_id)
    require_version(expected, domain.newest(own))
    return own


def _draft(target: Target, principal: Principal, now: datetime) -> StoredVersion:
    """A version that sets nothing, and has no number until it is appended."""
    return StoredVersion(
        scope=target.scope,
        scope_id=target.scope_id,
        version=0,
        values={},
        effective_from=now,
        changed_by=principal.label,
        changed_at=now,
    )


async def _append(
    session: AsyncSession, figures: Figures[Any], target: Target, own: list[StoredVersion], draft: StoredVersion
) -> None:
    new = replace(draft, version=domain.newest(own) + 1)
    await repository.add(session, figures.kind, new)
    event = PolicyChanged(
        version=new.version,
        policy=figures.kind,
        scope=new.scope,
        scope_id=new.scope_id,
        site_id=target.site_id,
        values=dict(new.values),
        effective_from=new.effective_from,
        changed_by=new.changed_by,
        ended=new.ended,
    )
    await publish(session, event, actor=new.changed_by, clause=figures.clause)
