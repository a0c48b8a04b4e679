"""Removing what is beyond retention from the stream's log."""

from datetime import timedelta
from typing import cast

from incident_svc.settings import Settings
from incident_svc.stream import repository
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

log = get_logger("incident_svc.stream")


async def prune(runtime: Runtime) -> None:
    """Remove old positions now and then, until the process stops. Readers who ask for them get `reset`."""
    settings = cast("Settings", runtime.settings)
    retry_log = RetryLog(log, "stream.trouble")
    while not runtime.stopping.is_set():
        try:
            before = runtime.clock.now() - timedelta(days=settings.stream_retention_days)
            async with runtime.database.transaction() as session:
                removed = await repository.prune(session, before)
            if removed:
                log.info("stream.pruned", removed=removed)
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
        await happens_within(runtime.stopping, settings.stream_prune_every_s)
