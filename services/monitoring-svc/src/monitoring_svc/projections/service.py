"""Questions about the read copies."""

from uuid import UUID

from monitoring_svc.projections import repository
from svckit.web.runtime import DutyRegister, Runtime


def duty_register(runtime: Runtime) -> DutyRegister:
    """Where somebody is on duty now, for the access table (R-2.1.5)."""

    async def sites(staff_id: UUID) -> frozenset[UUID]:
        async with runtime.database.read() as session:
            return await repository.duty_sites(session, staff_id)

    return sites
