"""Findings as a file for a spreadsheet, times in the zone of each one's site. How to reach visitors is left out."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import FINDING_KINDS, FINDING_SOURCES, FINDING_STATES, SEVERITIES, Words, word
from monitoring_svc.findings.models import Finding
from monitoring_svc.projections import sites
from monitoring_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("编号", "number"),
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("类别", "kind"),
    Words("级别", "severity"),
    Words("状态", "state"),
    Words("位置", "place"),
    Words("情况", "what"),
    Words("来源", "source"),
    Words("上报人", "reported by"),
    Words("发现时间", "observed at"),
    Words("上报时间", "reported at"),
    Words("确认时间", "acknowledged at"),
    Words("升级时间", "promoted at"),
    Words("事件编号", "incident"),
    Words("办结时间", "ended at"),
    Words("办结说明", "reason"),
    Words("照片数", "photos"),
)


async def exported(session: AsyncSession, query: Select[Finding], language: Language) -> StreamingResponse:
    """The file: one row a finding, the oldest first."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("findings.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[Finding], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    async for found in batches(session, query, order=(Finding.reported_at, Finding.id)):
        places = await sites.by_ids(session, {one.site_id for one in found})
        yield [_cells(one, places.get(one.site_id), language) for one in found]


def _cells(one: Finding, site: Site | None, language: Language) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone if site else "UTC")
    return [
        one.number,
        site.name if site else str(one.site_id),
        zone.key,
        word(FINDING_KINDS, one.kind).in_language(language) if one.kind else None,
        word(SEVERITIES, one.severity).in_language(language) if one.severity else None,
        word(FINDING_STATES, one.state).in_language(language),
        one.place,
        one.what,
        word(FINDING_SOURCES, one.source).in_language(language),
        one.reported_by_name,
        one.observed_at.astimezone(zone),
        one.reported_at.astimezone(zone),
        _at(one.acknowledged_at, zone),
        _at(one.promoted_at, zone),
        one.incident_number,
        _at(one.ended_at, zone),
        one.end_reason,
        one.photo_count,
    ]


def _at(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return None if moment is None else moment.astimezone(zone)
