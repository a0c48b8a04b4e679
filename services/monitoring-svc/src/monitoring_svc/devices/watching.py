"""Bringing a device's state in line with what is known of it, and the durable timers that look again."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import domain
from monitoring_svc.devices.domain import Figures, State
from monitoring_svc.devices.models import Device
from svckit import timers
from svckit.timers import SEEN_AT

WATCH = "device-watch"
SETTLE = "device-settle"


async def follow(session: AsyncSession, device: Device, own: Figures, now: datetime) -> None:
    """Be in the state that follows now; look at it again when it may be silent, and when it has settled."""
    before = device.state
    change = device.become(domain.health(device.known, own, now), now)
    if change is None:
        return
    session.add(change)
    if device.state != before:
        await look_again(session, device, own, now)
        await settle_at(session, device, now + domain.settled_after(State(device.state), own))


async def look_again(
    session: AsyncSession, device: Device, own: Figures, now: datetime, *, after_our_absence: bool = False
) -> None:
    """Look when its maintenance is over, or when it counts as silent; reports do not touch the timer."""
    due, payload = device.maintenance_until or domain.deadline(device.known, own), {}
    if after_our_absence:
        due, payload = now + own.offline_after, {SEEN_AT: now.isoformat()}
    if due is not None and due > now:
        await timers.schedule(session, kind=WATCH, subject=str(device.id), due_at=due, payload=payload)


async def settle_at(session: AsyncSession, device: Device, due_at: datetime) -> None:
    """Look then whether the state it is in is to be told."""
    await timers.schedule(session, kind=SETTLE, subject=str(device.id), due_at=due_at)


async def unwatch(session: AsyncSession, device: Device) -> None:
    """Look no more."""
    for kind in (WATCH, SETTLE):
        await timers.cancel(session, kind=kind, subject=str(device.id))
