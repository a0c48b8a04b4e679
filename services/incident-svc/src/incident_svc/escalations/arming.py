"""Giving a limit to acknowledgements that a replica of an older release took, while it runs beside this one or after a
way back: else whoever has such an incident would have it for ever, and nobody would be called again (R-5.2.1b).
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.escalations import service
from incident_svc.incidents import repository
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

log = get_logger("incident_svc.escalations")
_EVERY_S = 60.0
_AT_ONCE = 200


async def arm_limits(runtime: Runtime) -> None:
    """Look for such acknowledgements now and then, until the process stops."""
    retry_log = RetryLog(log, "escalations.trouble")
    while not runtime.stopping.is_set():
        try:
            async with runtime.database.transaction() as session:
                armed = await arm(session, runtime.clock.now())
            if armed:
                log.info("escalations.limits_armed", armed=armed)
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
        await happens_within(runtime.stopping, _EVERY_S)


async def arm(session: AsyncSession, now: datetime) -> int:
    """Let them hold for as long as the policy says, from now on. How many there were."""
    incidents = await repository.limitless(session, _AT_ONCE)
    for incident in incidents:
        incident.limit_acknowledgement(now)
        await service.keep_time(session, incident, now)
    return len(incidents)
