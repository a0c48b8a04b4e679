"""Use cases of policy values: read what holds, set it, end it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.policies import PolicyChanged
from svckit.figures import domain, repository
from svckit.figures.checks import BoundCheck
from svckit.figures.declaration import Figures
from svckit.figures.domain import Scope, StoredVersion, Values
from svckit.figures.errors import PolicyNotSet, SiteClosed, SiteNotFound, SiteTypeNeedsAllSites
from svckit.figures.repository import SiteFacts
from svckit.messaging import publish
from svckit.web import Principal, require_version


@dataclass(frozen=True, slots=True)
class Target:
    """What a request is about: a site or a site type. ``site_type``: None where a site's type is not known here."""

    scope: Scope
    scope_id: str
    site_type: str | None


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
    """A site. Raises `SiteNotFound` for a foreign or unknown one, `SiteClosed` where it would be changed."""
    facts = await repository.site_facts(session, [site_id])
    return of_site(principal, site_id, facts.get(site_id), change=change)


def of_site(principal: Principal, site_id: UUID, facts: SiteFacts | None, *, change: bool) -> Target:
    """The same of what is known about the site.

    A site that the caller's own token names exists, though our copy may trail the roster by moments.
    """
    if not principal.may_see(site_id) or (facts is None and principal.sites is None):
        raise SiteNotFound(id=site_id)
    if change and facts is not None and not facts.active:
        raise SiteClosed(id=site_id)
    return Target("site", str(site_id), facts.type if facts else None)


async def read(session: AsyncSession, figures: Figures[Any], target: Target, now: datetime) -> Read:
    """What holds for the target, and what is scheduled."""
    own = await _own(session, figures, target)
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
    new = replace(draft(target, principal, now), values=values, effective_from=begins)
    if check is not None:
        below = domain.in_force(await _below(session, figures, target), begins)
        await check(session, figures.as_set([new] if below is None else [below, new]))
    own = await _locked(session, figures, target, expected)
    await append(session, figures, [numbered(own, new)])


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
    await append(session, figures, [numbered(own, replace(draft(target, principal, now), ended=True))])


def draft(target: Target, principal: Principal, now: datetime) -> StoredVersion:
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


def numbered(own: Collection[StoredVersion], new: StoredVersion) -> StoredVersion:
    """The version as the one that follows those that its scope has."""
    return replace(new, version=domain.newest(own) + 1)


async def append(session: AsyncSession, figures: Figures[Any], added: Collection[StoredVersion]) -> None:
    """Store these versions, each of its own scope, and tell of each."""
    await repository.add(session, figures.kind, added)
    for new in added:
        event = PolicyChanged(
            version=new.version,
            policy=figures.kind,
            scope=new.scope,
            scope_id=new.scope_id,
            site_id=UUID(new.scope_id) if new.scope == "site" else None,
            values=dict(new.values),
            effective_from=new.effective_from,
            changed_by=new.changed_by,
            ended=new.ended,
        )
        await publish(session, event, actor=new.changed_by, clause=figures.clause)


async def _own(session: AsyncSession, figures: Figures[Any], target: Target) -> list[StoredVersion]:
    found = await repository.versions(session, figures.kind, target.scope, [target.scope_id])
    return found[target.scope_id]


async def _below(session: AsyncSession, figures: Figures[Any], target: Target) -> list[StoredVersion]:
    if target.scope == "site_type" or target.site_type is None:
        return []
    found = await repository.versions(session, figures.kind, "site_type", [target.site_type])
    return found[target.site_type]


async def _locked(
    session: AsyncSession, figures: Figures[Any], target: Target, expected: int | None
) -> list[StoredVersion]:
    await repository.lock(session, figures.kind, target.scope, [target.scope_id])
    own = await _own(session, figures, target)
    require_version(expected, domain.newest(own))
    return own
