"""Settles every site once at the start: what an older release left, and what happened while nobody ran."""

from uuid import UUID

from roster_svc.duty import repository, service
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

log = get_logger("roster.duty")
_AGAIN_AFTER_S = 1.0


async def settle_every_site(runtime: Runtime) -> None:
    """Each in a transaction of its own; a database that is away is waited for. Once more settles nothing anew."""
    retry_log, last = RetryLog(log, "duty.backfill_waits"), None
    while not runtime.stopping.is_set():
        try:
            last = await _settle_next(runtime, last)
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
            await happens_within(runtime.stopping, _AGAIN_AFTER_S)
        else:
            if last is None:
                return


async def _settle_next(runtime: Runtime, after: UUID | None) -> UUID | None:
    """Settle the site after this one; which it was, None where there are no more."""
    async with runtime.database.transaction() as session:
        site_id = await repository.next_site(session, after)
        if site_id is not None:
            await service.settle(session, site_id, runtime.clock.now())
    return site_id
