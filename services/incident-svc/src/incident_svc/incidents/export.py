"""Incidents as a file for a spreadsheet, times in the zone of each one's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer

from contracts import words
from contracts.words import Words
from incident_svc.incidents import repository
from incident_svc.incidents.models import Incident
from incident_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

AT_ONCE = 500
_HEADINGS = (
    Words("编号", "number"),
    Words("站点", "site"),
    Words("标题", "title"),
    Words("等级", "level"),
    Words("严重程度", "severity"),
    Words("状态", "state"),
    Words("来源", "source"),
    Words("起因", "cause"),
    Words("出现次数", "occurrences"),
    Words("时区", "time zone"),
    Words("创建时间", "opened"),
    Words("确认时间", "acknowledged"),
    Words("处理人", "who has it"),
    Words("处置完毕时间", "resolved"),
    Words("处置人", "resolved by"),
    Words("关闭时间", "closed"),
    Words("确认用时（秒）", "seconds to acknowledge"),
    Words("处置用时（秒）", "seconds to resolve"),
    Words("演练", "exercise"),
)
_ROMAN = ("I", "II", "III", "IV")
_DRILL = Words("是", "yes")


async def exported(session: AsyncSession, query: Select[Incident], language: Language) -> StreamingResponse:
    """The file: one row an incident, newest first."""
    return await csv_response(
        "incidents.csv", [one.in_language(language) for one in _HEADINGS], _rows(session, query, language)
    )


async def _rows(
    session: AsyncSession, query: Select[Incident], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    query = query.options(defer(Incident.policy, raiseload=True))  # the largest column, and no cell of it
    async for incidents in batches(session, query, order=repository.NEWEST_FIRST, at_once=AT_ONCE):
        site_ids = {one.site_id for one in incidents}
        sites = {one.id: one for one in await session.scalars(select(Site).where(Site.id.in_(site_ids)))}
        yield [_cells(one, sites.get(one.site_id), language) for one in incidents]


def _cells(incident: Incident, site: Site | None, language: Language) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone if site else "UTC")
    acknowledged_at = incident.first_taken_at
    return [
        incident.number,
        site.name if site else None,
        incident.title,
        _ROMAN[incident.level - 1],
        words.SEVERITIES[incident.severity].in_language(language),
        words.INCIDENT_STATES[incident.state].in_language(language),
        words.SOURCES[incident.source].in_language(language),
        incident.cause_key,
        incident.occurrences,
        zone.key,
        incident.opened_at.astimezone(zone),
        acknowledged_at and acknowledged_at.astimezone(zone),
        _name(incident.acknowledged_by),
        incident.resolved_at and incident.resolved_at.astimezone(zone),
        _name(incident.resolved_by),
        incident.closed_at and incident.closed_at.astimezone(zone),
        _seconds(incident.opened_at, acknowledged_at),
        _seconds(incident.opened_at, incident.resolved_at),
        _DRILL.in_language(language) if incident.exercise else None,
    ]


def _seconds(since: datetime, until: datetime | None) -> int | None:
    return None if until is None else round((until - since).total_seconds())


def _name(actor: Mapping[str, Any] | None) -> str | None:
    return str(actor["name"]) if actor else None
