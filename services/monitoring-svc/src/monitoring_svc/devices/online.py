"""The online rate of devices 在线率: how long they were heard, of the time they should have been."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import repository
from monitoring_svc.devices.domain import State
from monitoring_svc.devices.errors import PeriodImpossible
from monitoring_svc.devices.models import Device
from monitoring_svc.devices.schemas import DeviceOnlineRate, OnlineRate, OnlineRates, SiteOnlineRate

LONGEST = timedelta(days=92)
USUAL = timedelta(days=7)
ONLINE = frozenset({State.OK, State.DEGRADED})
"""What is heard is online, whatever else is wrong with it."""


def period(start: datetime | None, end: datetime | None, now: datetime) -> tuple[datetime, datetime]:
    """The period asked for, up to now; the last week unless told otherwise."""
    until = min(end or now, now)
    since = start or until - USUAL
    if not timedelta() < until - since <= LONGEST:
        raise PeriodImpossible
    return since, until


def rate_of(seconds: Mapping[State, float]) -> OnlineRate:
    """The rate of so many seconds in each state: planned maintenance is left out, and what was never heard."""
    online = sum(lasts for state, lasts in seconds.items() if state in ONLINE)
    offline = seconds.get(State.OFFLINE, 0.0)
    left_out = sum(seconds.values()) - online - offline
    rate = online / (online + offline) if online + offline else None
    return OnlineRate(online_s=online, offline_s=offline, left_out_s=left_out, rate=rate)


async def rates(session: AsyncSession, query: Select[Device], start: datetime, end: datetime) -> OnlineRates:
    """Of each device that fits, and of each site's together."""
    spent: dict[UUID, dict[State, float]] = defaultdict(dict)
    for device_id, state, lasts in await repository.seconds(session, query, start, end):
        spent[device_id][State(state)] = float(lasts)
    found = (await session.scalars(query.order_by(Device.site_id, Device.code))).all()
    by_site: dict[UUID, list[Mapping[State, float]]] = defaultdict(list)
    devices = []
    for one in found:
        by_site[one.site_id].append(spent[one.id])
        about = {"device_id": one.id, "site_id": one.site_id, "code": one.code, "name": one.name}
        devices.append(DeviceOnlineRate(**about, kind=one.kind, **rate_of(spent[one.id]).model_dump()))
    sites = [
        SiteOnlineRate(site_id=site_id, devices=len(each), **rate_of(_added(each)).model_dump())
        for site_id, each in by_site.items()
    ]
    return OnlineRates(start=start, end=end, sites=sites, devices=devices)


def _added(each: Iterable[Mapping[State, float]]) -> Mapping[State, float]:
    total: dict[State, float] = defaultdict(float)
    for seconds in each:
        for state, lasts in seconds.items():
            total[state] += lasts
    return total
