"""Taking in what a station says of its site's devices (R-2.2.3g)."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words
from monitoring_svc.devices import domain, figures, repository, watching
from monitoring_svc.devices.domain import Report
from monitoring_svc.devices.schemas import DeviceStates, DeviceStatesAnswer, DeviceStateWritten, RejectedState
from monitoring_svc.projections import sites
from monitoring_svc.stations.errors import StationKeyRequired
from svckit.core.errors import Language
from svckit.web import Principal

UNKNOWN = Words(
    "该站点没有此编码的监控设备，请先登记。", "The site has no monitoring device of this code. Register it first."
)


async def take_in(
    session: AsyncSession, body: DeviceStates, station: Principal, language: Language, now: datetime
) -> DeviceStatesAnswer:
    """Keep the newest of each device, and bring its state in line."""
    if station.kind != "station" or station.sites is None or len(station.sites) != 1:
        raise StationKeyRequired
    site_id = next(iter(station.sites))
    await sites.require(session, station, site_id)
    known = await repository.lock_by_code(session, site_id, {one.device for one in body.states})
    site = (await figures.of_sites(session, {site_id}, now))[site_id]
    said: dict[str, list[Report]] = defaultdict(list)
    for one in body.states:
        said[one.device].append(_report(one, now))
    for code, device in known.items():
        own = figures.own(device, site)
        before = [device.report] if device.report else []
        device.keep(domain.newest([*before, *said[code]], own.clock_drift))
        await watching.follow(session, device, own, now)
    await session.flush()
    detail = UNKNOWN.in_language(language)
    strange = [index for index, one in enumerate(body.states) if one.device not in known]
    rejected = [RejectedState(index=index, code="unknown-device", detail=detail) for index in strange]
    return DeviceStatesAnswer(accepted=len(body.states) - len(rejected), rejected=rejected)


def _report(written: DeviceStateWritten, now: datetime) -> Report:
    return Report(received_at=now, **written.model_dump(exclude={"device"}))
