"""What monitoring-svc knows of its own health, for `farwatch doctor`."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings import waiting_batches
from monitoring_svc.stations.repository import clocks_ahead
from svckit.web.runtime import Runtime


async def health_facts(session: AsyncSession, runtime: Runtime) -> dict[str, Any]:
    """How many stations have a clock that runs ahead of ours, and the seconds of the worst; for how many seconds the
    oldest batch that is not judged yet has waited.
    """
    now = runtime.clock.now()
    count, worst = await clocks_ahead(session, now)
    waited_s = await waiting_batches.waited_s(session, now)
    return {"stations_ahead": count, "station_ahead_s": worst, "readings_waiting_s": waited_s}
