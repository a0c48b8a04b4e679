"""What visitors send by a link: rate-limited, once for each id of their device, and triaged by people (B-13)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.finding_links import domain, repository
from monitoring_svc.finding_links.errors import PublicLinkUnknown, TooManyReports
from monitoring_svc.finding_links.models import FindingLink
from monitoring_svc.finding_links.schemas import PublicPlace, PublicReceipt, PublicReport, Standing
from monitoring_svc.finding_links.service import PAGE
from monitoring_svc.findings import clock
from monitoring_svc.findings import repository as findings
from monitoring_svc.findings import service as finding_service
from monitoring_svc.findings.domain import State
from monitoring_svc.findings.models import Finding
from monitoring_svc.projections.models import Site
from monitoring_svc.settings import Settings
from svckit.web.rate_limit import SlidingWindow
from svckit.web.runtime import Runtime

MACHINE = "自动识别为垃圾信息 · taken for spam: a hidden field was filled in"
_STANDINGS: Mapping[State, Standing] = {
    State.RECEIVED: "received",
    State.REPORTED: "in_hand",
    State.ACKNOWLEDGED: "in_hand",
    State.PROMOTED: "in_hand",
    State.RESOLVED: "resolved",
    State.REJECTED: "rejected",
}


class AddressLimit:
    """How much one address may report, whichever links it uses; in this process."""

    def __init__(self, settings: Settings) -> None:
        self._limit = settings.public_reports_per_address
        self._window = SlidingWindow(settings.public_reports_period_s)

    @classmethod
    def of(cls, runtime: Runtime) -> "AddressLimit":
        """That of this process."""
        settings = runtime.settings
        assert isinstance(settings, Settings)
        return runtime.singleton(cls, lambda: cls(settings))

    def admit(self, address: str, now: datetime) -> None:
        """Count a report. Raises `TooManyReports`."""
        wait_s = self._window.take(address, self._limit, now.timestamp())
        if wait_s > 0:
            raise TooManyReports(retry_after=max(1, ceil(wait_s)))


async def place(session: AsyncSession, token: str) -> PublicPlace:
    """Where the link is for."""
    link = await repository.by_hash(session, domain.hash_of(token))
    site = await _site(session, link)
    assert link is not None
    return PublicPlace(site=site.name, place=link.place)


async def receive(
    session: AsyncSession, token: str, body: PublicReport, address: str, runtime: Runtime, now: datetime
) -> PublicReceipt:
    """Take a report in. The same id again is answered as the first time, whatever came with it."""
    link = await repository.lock_by_hash(session, domain.hash_of(token))
    await _site(session, link)
    assert link is not None
    known = await findings.of_client(session, link.id, body.client_id)
    if known is not None:
        return _receipt(known, token)
    AddressLimit.of(runtime).admit(address, now)
    await _check_link(session, link, runtime, now)
    where = f"{link.place} · {body.place}" if body.place else link.place
    finding = Finding.receive(
        link.site_id, link.id, body.client_id, place=where, what=body.what, contact=body.contact or None, now=now
    )
    await finding_service.number(session, finding, now)
    session.add(finding)
    if body.website:
        finding.drop(MACHINE, now)
    else:
        await clock.call_and_watch(session, finding, now)
    await session.flush()
    return _receipt(finding, token)


async def standing(session: AsyncSession, token: str, client_id: UUID) -> PublicReceipt:
    """What became of a report; also once its link was revoked."""
    link = await repository.by_hash(session, domain.hash_of(token))
    finding = None if link is None else await findings.of_client(session, link.id, client_id)
    if finding is None:
        raise PublicLinkUnknown
    return _receipt(finding, token)


async def _site(session: AsyncSession, link: FindingLink | None) -> Site:
    """The site, where the link works."""
    site = None if link is None or link.revoked_at is not None else await session.get(Site, link.site_id)
    if site is None or not site.active:
        raise PublicLinkUnknown
    return site


async def _check_link(session: AsyncSession, link: FindingLink, runtime: Runtime, now: datetime) -> None:
    settings = runtime.settings
    assert isinstance(settings, Settings)
    period = timedelta(seconds=settings.public_reports_period_s)
    reported = await findings.newest_of_link(session, link.id, now - period)
    wait_s = domain.wait_s(reported, settings.public_reports_per_link, period, now)
    if wait_s:
        raise TooManyReports(retry_after=wait_s)


def _receipt(finding: Finding, token: str) -> PublicReceipt:
    """What the reporter is told; of what was dropped as no person's the same as of anything new."""
    state = State(finding.state)
    dropped = state is State.REJECTED and finding.ended_by is None
    standing: Standing = "received" if dropped else _STANDINGS[state]
    return PublicReceipt(number=finding.number, state=standing, path=f"{PAGE}{token}/{finding.client_id}")
