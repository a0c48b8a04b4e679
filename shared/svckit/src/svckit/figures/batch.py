"""Use case: the same change of policy values at many sites, all of them or none; it can be tried before."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from svckit.core.errors import DomainError
from svckit.figures import domain, repository, service
from svckit.figures.checks import BoundCheck
from svckit.figures.declaration import Figures
from svckit.figures.domain import StoredVersion, Values
from svckit.figures.errors import PoliciesRefused
from svckit.figures.repository import SiteFacts
from svckit.figures.service import Target
from svckit.web import Principal, require_version

Layers = Sequence[StoredVersion]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is changed at each site: ``values`` are set, ``unset`` come from below again, all others stay."""

    values: Values
    unset: frozenset[str]
    begins: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What becomes of one site. ``new``: its next version; None where nothing changes, or it is refused.

    ``before`` and ``after``: what is in force from the beginning of the change on, without it and with it.
    ``replaced``: what was scheduled for later and will not come.
    """

    site_id: UUID
    site_type: str | None = None
    version: int = 0
    new: StoredVersion | None = None
    before: Layers = ()
    after: Layers = ()
    replaced: Layers = ()
    error: DomainError | None = None


class Batch:
    """One request. ``wanted``: the sites, each once, with the version that the caller has seen, if it matters."""

    def __init__(
        self,
        session: AsyncSession,
        figures: Figures[Any],
        wanted: Mapping[UUID, int | None],
        change: Change,
        check: BoundCheck | None,
    ) -> None:
        self._session, self._figures = session, figures
        self._wanted, self._change = wanted, change
        self._check = check
        self._judged: dict[str, DomainError | None] = {}

    async def plan(self, principal: Principal, now: datetime) -> list[Row]:
        """What the change would do at each of the sites, in their order. Stores nothing."""
        facts = await repository.site_facts(self._session, self._wanted.keys())
        own = await self._versions("site", [str(site_id) for site_id in self._wanted])
        below = await self._versions("site_type", {one.type for one in facts.values() if one.type is not None})
        return [await self._row(site_id, facts.get(site_id), own, below, principal, now) for site_id in self._wanted]

    async def apply(self, principal: Principal, now: datetime) -> list[Row]:
        """Do it. Raises `PoliciesRefused` where one site is refused.

        What a check waits for is waited for while nothing is locked; then it is asked again of what is new only.
        """
        _must_all_pass(await self.plan(principal, now))
        await repository.lock(self._session, self._figures.kind, "site", [str(site_id) for site_id in self._wanted])
        rows = await self.plan(principal, now)
        _must_all_pass(rows)
        if added := [row.new for row in rows if row.new is not None]:
            await service.append(self._session, self._figures, added)
        return rows

    async def _versions(self, scope: domain.Scope, scope_ids: Collection[str]) -> dict[str, list[StoredVersion]]:
        return await repository.versions(self._session, self._figures.kind, scope, scope_ids)

    async def _row(
        self,
        site_id: UUID,
        facts: SiteFacts | None,
        own: Mapping[str, list[StoredVersion]],
        below: Mapping[str, list[StoredVersion]],
        principal: Principal,
        now: datetime,
    ) -> Row:
        try:
            target = service.of_site(principal, site_id, facts, change=True)
            require_version(self._wanted[site_id], domain.newest(own[str(site_id)]))
        except DomainError as error:
            return Row(site_id=site_id, error=error)
        new = service.numbered(own[str(site_id)], service.draft(target, principal, now))
        row = self._planned(site_id, target, own[str(site_id)], below.get(target.site_type or "", []), new)
        refused = None if row.new is None or row.new.ended else await self._refusal(row.after)
        return row if refused is None else replace(row, new=None, error=refused)

    def _planned(self, site_id: UUID, target: Target, own: Layers, below: Layers, draft: StoredVersion) -> Row:
        begins = self._change.begins
        values = domain.changed(own, begins, self._change.values, self._change.unset)
        new = replace(draft, values=values, effective_from=begins, ended=not values)
        running, of_type = domain.in_force(own, begins), domain.in_force(below, begins)
        replaced = domain.scheduled(own, begins)
        same = not replaced and values == (running.values if running else {})
        return Row(
            site_id=site_id,
            site_type=target.site_type,
            version=domain.newest(own),
            new=None if same else new,
            before=[layer for layer in (of_type, running) if layer is not None],
            after=[layer for layer in (of_type, running if same else new) if layer is not None],
            replaced=replaced,
        )

    async def _refusal(self, layers: Layers) -> DomainError | None:
        """What the service has against the policy as a whole; asked once of each that differs."""
        if self._check is None:
            return None
        policy = self._figures.as_set(layers)
        key = repr(policy)
        if key not in self._judged:
            try:
                await self._check(self._session, policy)
                self._judged[key] = None
            except DomainError as error:
                self._judged[key] = error
        return self._judged[key]


def _must_all_pass(rows: Sequence[Row]) -> None:
    refused = [(index, row.error) for index, row in enumerate(rows) if row.error is not None]
    if refused:
        raise PoliciesRefused("sites", refused, total=len(rows))
