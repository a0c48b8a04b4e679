"""The hourly work on the partitions of readings."""

from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import delete, text

from monitoring_svc.readings import partitions
from monitoring_svc.readings.models import Contradiction, EarlyReading
from monitoring_svc.settings import Settings
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

AHEAD = timedelta(days=7)
EVERY_S = 3600.0
_log = get_logger("monitoring_svc.readings")


async def upkeep(runtime: Runtime) -> None:
    """Once an hour until the service stops; trouble with the database is waited out."""
    retention = timedelta(days=cast("Settings", runtime.settings).readings_retention_days)
    retry_log = RetryLog(_log, "readings.upkeep_failed")
    while not runtime.stopping.is_set():
        try:
            await keep_partitions(runtime.database, runtime.clock.now(), retention)
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
        await happens_within(runtime.stopping, EVERY_S)


async def keep_partitions(database: Database, now: datetime, retention: timedelta) -> None:
    """Make the partitions from yesterday to a week ahead, drop what is older than ``retention``, look for strays."""
    first = now.date() - timedelta(days=1)
    days = [first + timedelta(days=n) for n in range(AHEAD.days + 2)]
    async with database.transaction() as session:
        made = await partitions.ensure(session, days)
    async with database.transaction() as session:
        # Dropping locks all of the readings for a moment; where a long query holds them, the next hour will do.
        await session.execute(text("SET LOCAL lock_timeout = '2s'"))
        dropped = await partitions.drop_before(session, (now - retention).date())
    async with database.transaction() as session:
        for beside in (EarlyReading, Contradiction):
            await session.execute(delete(beside).where(beside.at < now - retention))
    async with database.read() as session:
        if await partitions.strays(session):
            _log.error("readings.strays_in_default_partition")
    _log.info("readings.partitions_kept", made=[str(day) for day in made], dropped=dropped)
