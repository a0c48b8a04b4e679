"""Calls the switch outside for as long as people could be told.

Any service that raises an alarm when calls stop will do: healthchecks.io, Uptime Kuma, a cron job on another machine.
"""

from datetime import timedelta
from typing import cast

import httpx

from notify_svc.heartbeats.domain import trouble
from notify_svc.heartbeats.repository import alarm_path
from notify_svc.metrics import HEARTBEATS
from notify_svc.settings import Settings
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS
from svckit.web.runtime import Runtime

_log = get_logger("notify_svc.heartbeats")


async def beat(runtime: Runtime) -> None:
    """One call every ``heartbeat_every_s`` until the service stops; nothing at all where no switch is set."""
    settings = cast("Settings", runtime.settings)
    url = settings.heartbeat_url.get_secret_value() if settings.heartbeat_url else ""
    while url and not runtime.stopping.is_set():
        await beat_once(runtime, url)
        await happens_within(runtime.stopping, settings.heartbeat_every_s)


async def beat_once(runtime: Runtime, url: str) -> str | None:
    """Call ``url`` unless something is wrong; what is wrong, or None."""
    problem = await _problem(runtime) or await _call(runtime.http, url)
    HEARTBEATS.labels("silent" if problem else "sent").inc()
    if problem:
        _log.warning("heartbeat.silent", reason=problem)
    return problem


async def _problem(runtime: Runtime) -> str | None:
    patience = timedelta(seconds=cast("Settings", runtime.settings).heartbeat_patience_s)
    now = runtime.clock.now()
    try:
        async with runtime.database.read() as session:
            return trouble(await alarm_path(session, now, now - patience), now, patience)
    except DATABASE_ERRORS as error:
        return f"the database does not answer: {type(error).__name__}"


async def _call(http: httpx.AsyncClient, url: str) -> str | None:
    """The address is a secret (whoever has it can silence the alarm): it is never logged."""
    try:
        answer = await http.get(url)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return f"the switch cannot be reached: {type(error).__name__}"
    return None if answer.is_success else f"the switch answered {answer.status_code}"
