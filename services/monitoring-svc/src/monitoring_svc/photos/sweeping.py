"""Photos that nobody names are removed after a time: taken and thrown away again, or of an answer that never came."""

from typing import cast

from monitoring_svc.photos import service
from monitoring_svc.photos.domain import unnamed_before
from monitoring_svc.photos.tools import PhotoTools
from monitoring_svc.settings import Settings
from svckit.core.errors import DomainError
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

EVERY_S = 600.0
AT_ONCE = 100
_log = get_logger("monitoring_svc.photos")


async def sweep(runtime: Runtime) -> None:
    """Every ten minutes until the service stops; trouble with the database or the storage is waited out."""
    retry_log = RetryLog(_log, "photos.sweep_failed")
    while not runtime.stopping.is_set():
        try:
            await remove(runtime)
        except (*DATABASE_ERRORS, DomainError) as error:
            retry_log.failed(error)
        await happens_within(runtime.stopping, EVERY_S)


async def remove(runtime: Runtime) -> int:
    """Remove all that nobody named in time; how many."""
    tools, removed = PhotoTools.of(runtime), 0
    kept_h = cast("Settings", runtime.settings).photo_unnamed_kept_h
    before = unnamed_before(runtime.clock.now(), kept_h)
    while count := await service.remove_unnamed(runtime.database, tools, before, AT_ONCE):
        removed += count
    return removed
