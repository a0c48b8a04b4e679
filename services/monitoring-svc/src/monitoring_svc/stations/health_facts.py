"""What monitoring-svc knows of its own health, for `farwatch doctor`."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.stations.repository import clocks_ahead
from svckit.web.runtime import Runtime


async def health_facts(session: AsyncSession, runtime: Runtime) -> dict[str, Any]:
    """How many stations have a clock that runs ahead of ours, and the seconds of the worst."""
    count, worst = await clocks_ahead(session, runtime.clock.now())
    return {"stations_ahead": count, "station_ahead_s": worst}
