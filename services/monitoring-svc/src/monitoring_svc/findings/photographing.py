"""Photos of a finding: they are counted with it, and stay at once."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import FINDING_KINDS
from monitoring_svc.findings import domain, repository, service
from monitoring_svc.findings.models import Finding
from monitoring_svc.photos import repository as stored_photos
from monitoring_svc.photos import service as photo_service
from monitoring_svc.photos.domain import Subject
from monitoring_svc.photos.models import Photo
from monitoring_svc.photos.service import Sent
from monitoring_svc.photos.tools import PhotoTools
from svckit.db import Database
from svckit.web import Principal


async def receive(
    database: Database, session: AsyncSession, tools: PhotoTools, sent: Sent, principal: Principal, now: datetime
) -> Photo:
    """Keep a photo of a finding; the same one again is answered as before and counted once."""
    photo, new = await photo_service.receive(database, session, tools, _subject, sent, principal, now)
    if new:
        finding = await repository.locked(session, sent.subject_id)
        assert finding is not None
        finding.photographed()
        await session.flush()
    return photo


async def photos(session: AsyncSession, finding_id: UUID, principal: Principal) -> Sequence[Photo]:
    """The photos of the finding, or `FindingNotFound`."""
    finding = await service.get(session, finding_id, principal)
    return await stored_photos.of_subject(session, finding.id)


async def _subject(session: AsyncSession, finding_id: UUID, principal: Principal) -> Subject:
    finding = await service.get(session, finding_id, principal)
    refusal = domain.photo_refusal(finding.state, finding.photo_count)
    return Subject("finding", finding.id, finding.site_id, _name(finding), refusal, stays=True)


def _name(finding: Finding) -> str:
    """As it stands on the photo."""
    kind = FINDING_KINDS[finding.kind].zh if finding.kind else "访客上报"
    return f"{kind} {finding.number}"
