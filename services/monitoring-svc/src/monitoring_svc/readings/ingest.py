"""Taking a station's batch in: sorted out, then kept as a whole (R-6.1.1a)."""

from datetime import datetime
from operator import itemgetter
from uuid import UUID

from monitoring_svc.readings import item_errors, wire
from monitoring_svc.readings.admission import SiteAdmission
from monitoring_svc.readings.domain import Reading, Rejection, Sorted
from monitoring_svc.readings.errors import BatchEmpty, BatchTooLong
from monitoring_svc.readings.group_commit import GroupCommit
from monitoring_svc.readings.judge import Batch
from monitoring_svc.stations.errors import StationKeyRequired
from monitoring_svc.unknown_series.noting import UnknownSeriesNotes
from svckit.core.telemetry import current_traceparent
from svckit.web import Principal

LONGEST_BATCH = 5_000


async def take_in(
    intake: GroupCommit,
    admission: SiteAdmission,
    unknown_series: UnknownSeriesNotes,
    station: Principal,
    body: bytes,
    now: datetime,
) -> Sorted:
    """Accept what can be accepted of a batch; it is durable on return.

    Raises `StationKeyRequired`, `BatchMalformed`, `BatchEmpty`, `BatchTooLong`, `SiteClosed`.
    """
    site_id = _site_of(station)
    readings, rejected = _read(body)
    gate = await admission.gate(site_id, now)
    batch = gate.sort_out(readings)
    unknown = {series for _, series, *_ in readings if series not in gate.series} if batch.rejected else set()
    if unknown and await admission.learn(site_id, unknown):
        batch = gate.sort_out(readings)
    if unknown:
        left = [(series, value) for _, series, _, value in readings if series not in gate.series]
        unknown_series.note(site_id, station.id, left, now)
    batch.newest = max(map(itemgetter(2), readings), default=None)
    batch.rejected = sorted([*rejected, *batch.rejected], key=lambda rejection: rejection.index)
    if batch.columns:
        await intake.keep(Batch(station.id, site_id, now, batch.columns, batch.accepted, current_traceparent()))
    return batch


def _site_of(station: Principal) -> UUID:
    if station.kind != "station" or station.sites is None or len(station.sites) != 1:
        raise StationKeyRequired
    return next(iter(station.sites))


def _read(body: bytes) -> tuple[list[Reading], list[Rejection]]:
    whole = wire.read_post(body)
    if whole is not None:
        readings, rejected, count = whole, list[Rejection](), len(whole)
    else:
        readings, rejected, count = item_errors.read_items(body, LONGEST_BATCH)
    if count == 0:
        raise BatchEmpty
    if count > LONGEST_BATCH:
        raise BatchTooLong(count=count, limit=LONGEST_BATCH)
    return readings, rejected
