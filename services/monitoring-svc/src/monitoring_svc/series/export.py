"""A series as a file for a spreadsheet, its times as the clock of its site shows them."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, tzinfo
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.series import service
from monitoring_svc.series.schemas import ReadingRead, SeriesState
from svckit.core.errors import Language
from svckit.web import Principal
from svckit.web.csv import Cell, csv_response

_PORTION = 10_000
_HEADS: dict[Language, tuple[str, str, str, str]] = {
    "zh": ("时间（{zone}）", "UTC 时间", "数值", "单位"),
    "en": ("Time ({zone})", "Time (UTC)", "Value", "Unit"),
}


async def exported(
    session: AsyncSession,
    series_id: UUID,
    principal: Principal,
    start: datetime,
    end: datetime,
    now: datetime,
    language: Language,
) -> StreamingResponse:
    """Readings with ``start <= at < end`` as CSV. Raises `WindowImpossible` for an empty window or one over 31 days.

    Beside the site's time stands UTC: the hour that a change of the clock repeats is told apart by it.
    """
    series = await service.state(session, series_id, principal, now)
    zone = ZoneInfo(await sites.timezone(session, series.site_id))
    head = [name.format(zone=zone.key) for name in _HEADS[language]]
    return await csv_response(
        _name(series, start.astimezone(zone), end.astimezone(zone)),
        head,
        _rows(session, series, principal, start, end, zone),
    )


async def _rows(
    session: AsyncSession, series: SeriesState, principal: Principal, start: datetime, end: datetime, zone: tzinfo
) -> AsyncIterator[list[Sequence[Cell]]]:
    begin: datetime | None = start
    while begin is not None:
        found = await service.window(session, series.id, principal, begin, end, _PORTION)
        yield [_row(reading, series.unit, zone) for reading in found.items]
        begin = found.next_from


def _row(reading: ReadingRead, unit: str, zone: tzinfo) -> Sequence[Cell]:
    utc = reading.at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return reading.at.astimezone(zone), utc, reading.value, unit


def _name(series: SeriesState, start: datetime, end: datetime) -> str:
    plain = series.key.replace("/", "-").replace(":", "-")
    return f"{plain}_{start:%Y%m%d-%H%M}_{end:%Y%m%d-%H%M}.csv"
