"""An answer names photos: from then on they stay."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.photos import repository
from monitoring_svc.photos.errors import PhotosNotHere


async def keep(session: AsyncSession, inspection_id: UUID, ids: Collection[UUID]) -> None:
    """Keep those photos of the inspection for good, or raise `PhotosNotHere` where one has not arrived."""
    wanted = set(ids)
    if not wanted:
        return
    found = await repository.lock(session, inspection_id, wanted)
    if len(found) < len(wanted):
        raise PhotosNotHere(count=len(wanted) - len(found))
    for one in found:
        one.hold = True
