"""HTTP of the archives of shifts."""

from uuid import UUID

from roster_svc.shift_archives import service
from roster_svc.shift_archives.schemas import ArchiveRead, ArchiveVerification
from svckit.web import Now, PrincipalDep, ReadSessionDep, router

endpoints = router("shift-archives")


@endpoints.get("/shifts/{shift_id}/archive")
async def read_archive(shift_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> ArchiveRead:
    """The manifest of an archived shift: every record of every post with its hash, sealed in one hash (R-4.3.2a)."""
    return await service.read(session, shift_id, principal)


@endpoints.get("/shifts/{shift_id}/archive/verification")
async def verify_archive(
    shift_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now
) -> ArchiveVerification:
    """Hash every record again and name those that are not as they were sealed."""
    return await service.verify(session, shift_id, principal, now)
