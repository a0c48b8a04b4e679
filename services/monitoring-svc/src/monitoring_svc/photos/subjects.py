"""What photos are sent of: found for the caller, with why it takes no further one."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.inspections import domain as inspections
from monitoring_svc.inspections import repository as stored_inspections
from monitoring_svc.inspections.errors import InspectionNotFound
from monitoring_svc.photos import repository
from monitoring_svc.photos.domain import MOST_PHOTOS, Subject
from monitoring_svc.photos.errors import TooManyPhotos
from svckit.web import Principal


async def of_inspection(session: AsyncSession, inspection_id: UUID, principal: Principal) -> Subject:
    """The inspection, where it takes answers, or `InspectionNotFound`."""
    inspection = await stored_inspections.find(session, principal, inspection_id)
    if inspection is None:
        raise InspectionNotFound(id=inspection_id)
    inspections.check_takes_photos(inspection.state)
    full = await repository.count(session, inspection.id) >= MOST_PHOTOS
    refusal = TooManyPhotos(most=MOST_PHOTOS) if full else None
    return Subject("inspection", inspection.id, inspection.site_id, inspection.name_zh, refusal, stays=False)
