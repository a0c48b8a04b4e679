"""The one task of a process that follows the log for all its readers."""

from typing import cast

import structlog
from sqlalchemy.exc import SQLAlchemyError

from incident_svc.settings import Settings
from incident_svc.stream.hub import Hub
from svckit.runtime import Runtime

log = structlog.get_logger("incident_svc.stream")


async def tail(runtime: Runtime) -> None:
    """Follow the log until the process stops: woken by this process's commits, polling for those of its replicas."""
    settings = cast("Settings", runtime.settings)
    hub = Hub.of(runtime, settings.stream_queue)
    committed = runtime.wake.listener()
    while not runtime.stopping.is_set():
        try:
            await hub.hand_out()
        except (SQLAlchemyError, OSError, TimeoutError) as error:
            log.warning("stream.trouble", error=repr(error))
        await committed.wait(settings.stream_poll_s)
    hub.end()
