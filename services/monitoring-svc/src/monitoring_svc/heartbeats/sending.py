"""Sends the heartbeats off."""

from datetime import datetime
from typing import cast

from contracts.heartbeats import AnomalyHeartbeat
from monitoring_svc.settings import Settings
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.messaging import publish
from svckit.web.runtime import Runtime

ROAD = "alarm"
_log = get_logger("monitoring_svc.heartbeats")


async def send_heartbeats(runtime: Runtime) -> None:
    """One heartbeat every few seconds until the service stops; each replica sends its own, the newest counts."""
    every_s = cast("Settings", runtime.settings).alarm_path_heartbeat_every_s
    retry_log = RetryLog(_log, "heartbeats.not_sent")
    while not runtime.stopping.is_set():
        try:
            await send_heartbeat(runtime.database, runtime.clock.now())
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
        await happens_within(runtime.stopping, every_s)


async def send_heartbeat(database: Database, now: datetime) -> None:
    """Put one heartbeat into the outbox, as an anomaly would be."""
    version = int(now.timestamp() * 1000)
    async with database.transaction() as session:
        await publish(session, AnomalyHeartbeat(version=version, road=ROAD, began_at=now))
