"""What each site's stations may post, kept in memory: the site's series and its policy."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from uuid import UUID

from monitoring_svc.policies.domain import Policy
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections import sites
from monitoring_svc.projections.sites import SiteClosed
from monitoring_svc.readings.domain import Gate
from monitoring_svc.series import repository as series_repository
from svckit.db import Database
from svckit.figures import in_force
from svckit.web.runtime import Runtime

REMEMBERED_S = 30.0


@dataclass(slots=True)
class _Site:
    series: dict[str, int]
    policy: Policy
    in_service: bool
    until: float


class SiteAdmission:
    """The gates of all sites.

    A series keeps its key and number for ever, so what is known stays true; only keys that are not known are asked for
    again. The policy, whether the site is in service, and which series are out of use, are read anew every 30 s.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sites: dict[UUID, _Site] = {}
        self._asking = asyncio.Lock()

    @classmethod
    def of(cls, runtime: Runtime) -> "SiteAdmission":
        """The gates of this process."""
        return runtime.singleton(cls, lambda: cls(runtime.database))

    async def gate(self, site_id: UUID, now: datetime) -> Gate:
        """What the site's stations may post at ``now``. Raises `SiteClosed` where the site is out of service."""
        site = self._sites.get(site_id)
        if site is None or site.until < monotonic():
            async with self._asking:  # one asks for all who wait: together they would take every connection
                site = await self._brought_up_to_date(site_id, now)
        if not site.in_service:
            raise SiteClosed(id=site_id)
        return Gate(site.series, site.policy.earliest(now), site.policy.latest(now))

    async def learn(self, site_id: UUID, keys: Iterable[str]) -> bool:
        """Ask for series that are not known yet; True where one has appeared since."""
        storable = {key for key in keys if key.isascii() and key.isprintable()}
        if not storable:
            return False
        async with self._database.read() as session:
            found = await series_repository.numbers_by_key(session, site_id, storable)
        self._sites[site_id].series.update(found)
        return bool(found)

    async def _brought_up_to_date(self, site_id: UUID, now: datetime) -> _Site:
        site = self._sites.get(site_id)
        if site is not None and site.until >= monotonic():
            return site
        async with self._database.read() as session:
            policies = await in_force(session, FIGURES, {site_id}, now)
            in_service = await sites.in_service(session, site_id)
            if site is None:
                series = await series_repository.numbers_by_key(session, site_id)
            else:
                retired = set(await series_repository.retired_keys(session, site_id))
                series = {key: num for key, num in site.series.items() if key not in retired}
        site = self._sites[site_id] = _Site(series, policies[site_id].policy, in_service, monotonic() + REMEMBERED_S)
        return site
