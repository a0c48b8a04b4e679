"""Improvements as a file for a spreadsheet, times in the zone of each one's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import IMPROVEMENT_SOURCES, IMPROVEMENT_STATES, Words, word
from reporting_svc.improvements.models import Improvement
from reporting_svc.projections import repository as projections
from reporting_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("编号", "number"),
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("改进措施", "measure"),
    Words("提出理由", "reason"),
    Words("状态", "state"),
    Words("来源", "source"),
    Words("提出人", "proposed by"),
    Words("提出时间", "proposed at"),
    Words("负责人", "to be done by"),
    Words("完成期限", "due at"),
    Words("完成时间", "done at"),
    Words("完成情况", "what was done"),
    Words("退回次数", "times returned"),
    Words("逾期时间", "overdue at"),
    Words("办结时间", "ended at"),
    Words("办结人", "ended by"),
    Words("效果或不实施原因", "effect, or why rejected"),
    Words("修订的制度", "rule revised"),
)


async def exported(session: AsyncSession, query: Select[Improvement], language: Language) -> StreamingResponse:
    """The file: one row an improvement, the oldest first."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("improvements.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[Improvement], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    async for found in batches(session, query, order=(Improvement.proposed_at, Improvement.id)):
        sites = await projections.sites_by_ids(session, {one.site_id for one in found})
        people = {who for one in found for who in (one.owner_id, one.ended_by) if who is not None}
        names = await projections.names_of(session, people)
        yield [_cells(one, sites.get(one.site_id), names, language) for one in found]


def _cells(one: Improvement, site: Site | None, names: Mapping[UUID, str], language: Language) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone if site else "UTC")
    return [
        one.number,
        site.name if site else str(one.site_id),
        zone.key,
        one.text,
        one.reason,
        word(IMPROVEMENT_STATES, one.state).in_language(language),
        word(IMPROVEMENT_SOURCES, one.source).in_language(language),
        one.proposed_by_name,
        one.proposed_at.astimezone(zone),
        names.get(one.owner_id) if one.owner_id else None,
        _at(one.due_at, zone),
        _at(one.done_at, zone),
        one.done_note,
        one.returns,
        _at(one.overdue_at, zone),
        _at(one.ended_at, zone),
        names.get(one.ended_by) if one.ended_by else None,
        one.outcome,
        one.revised,
    ]


def _at(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return None if moment is None else moment.astimezone(zone)
