"""What the clock does with devices: silence, the end of maintenance, and what has stood long enough to be told."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import figures, repository, telling, watching
from monitoring_svc.devices.models import Device
from monitoring_svc.projections import sites
from svckit.timers import SEEN_AT, Timer

AWAY = timedelta(seconds=30)
"""A timer that is so late was not looked at: we were away, and so heard nobody."""


async def look(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Whether it was heard in time, and whether its maintenance is over."""
    device = await _waited_for(session, timer)
    if device is None:
        return
    own = await figures.of(session, device, now)
    if not await sites.in_service(session, device.site_id):
        await watching.look_again(session, device, own, now, after_our_absence=True)
        return
    if device.maintenance_until is not None and now >= device.maintenance_until:
        device.end_maintenance(device.maintenance_until)
    elif timer.lateness(now) > AWAY and SEEN_AT not in timer.payload:
        await watching.look_again(session, device, own, now, after_our_absence=True)
        return
    await watching.follow(session, device, own, now)
    await watching.look_again(session, device, own, now)
    await session.flush()


async def settled(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """It has been in its state long enough. Nobody is called for a site out of service; it may be back by then."""
    device = await _waited_for(session, timer)
    if device is None:
        return
    if not await sites.in_service(session, device.site_id):
        own = await figures.of(session, device, now)
        await watching.settle_at(session, device, now + own.offline_after)
        return
    await telling.say(session, device, now)
    await session.flush()


async def _waited_for(session: AsyncSession, timer: Timer) -> Device | None:
    device = await repository.locked(session, UUID(timer.subject))
    return None if device is None or device.retired_at is not None else device
