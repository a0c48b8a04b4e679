"""The one task of a process that follows the log for all its readers."""

import asyncio
from typing import cast

from incident_svc.settings import Settings
from incident_svc.stream.hub import Hub
from incident_svc.stream.service import NEWS
from svckit.core.telemetry import get_logger
from svckit.db.signal import Listener
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

log = get_logger("incident_svc.stream")


async def tail(runtime: Runtime) -> None:
    """Follow the log until the process stops, then end every stream at once."""
    settings = cast("Settings", runtime.settings)
    hub = Hub.of(runtime, settings.stream_queue)
    async with asyncio.TaskGroup() as group:
        following = group.create_task(_follow(hub, runtime.database.signal(NEWS).listener(), settings.stream_poll_s))
        await runtime.stopping.wait()
        hub.end()
        following.cancel()


async def _follow(hub: Hub, news: Listener, poll_s: float) -> None:
    """Woken by what this process writes, polling for those of its replicas."""
    retry_log = RetryLog(log, "stream.trouble")
    while True:
        try:
            await hub.hand_out()
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
        await news.wait(poll_s)
