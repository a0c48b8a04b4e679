"""Schedules of inspections as a file for a spreadsheet, times in the zone of each one's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import INSPECTION_OUTCOMES, INSPECTION_STATES, SCHEDULE_STATES, Words, called, word
from monitoring_svc.inspection_schedules import reading
from monitoring_svc.inspection_schedules.models import InspectionSchedule
from monitoring_svc.inspection_schedules.schemas import InspectionScheduleRead
from monitoring_svc.projections import repository as projections
from monitoring_svc.projections import sites
from monitoring_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("检查计划", "schedule"),
    Words("检查表", "checklist"),
    Words("岗位", "posts"),
    Words("重复", "recurs"),
    Words("提前开放（分钟）", "opens before (min)"),
    Words("截止（分钟）", "due after (min)"),
    Words("状态", "state"),
    Words("下次", "next"),
    Words("暂停至", "paused until"),
    Words("暂停原因", "why it is paused"),
    Words("上次检查截止", "last inspection due"),
    Words("上次检查状态", "last inspection"),
    Words("上次检查结论", "last outcome"),
    Words("创建人", "set up by"),
)


async def exported(
    session: AsyncSession, query: Select[InspectionSchedule], language: Language, now: datetime
) -> StreamingResponse:
    """The file: one row a schedule."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("inspection-schedules.csv", head, _rows(session, query, language, now))


async def _rows(
    session: AsyncSession, query: Select[InspectionSchedule], language: Language, now: datetime
) -> AsyncIterator[list[Sequence[Cell]]]:
    rows = (await session.scalars(query.order_by(InspectionSchedule.site_id, InspectionSchedule.id))).all()
    found = await reading.as_of(session, [InspectionScheduleRead.model_validate(one) for one in rows], now)
    places = await sites.by_ids(session, {one.site_id for one in found})
    own_posts = await projections.own_posts(session)
    yield [_cells(one, places.get(one.site_id), own_posts, language) for one in found]


def _cells(
    one: InspectionScheduleRead, site: Site | None, own_posts: Mapping[str, Words], language: Language
) -> Sequence[Cell]:
    zone, last = ZoneInfo(site.timezone if site else "UTC"), one.last
    return [
        site.name if site else str(one.site_id),
        zone.key,
        one.title,
        Words(one.checklist_zh, one.checklist_en).in_language(language),
        "；".join(each.in_language(language) for each in called(one.posts, own_posts)),
        Words(one.zh, one.en).in_language(language),
        one.open_before_min,
        one.due_after_min,
        word(SCHEDULE_STATES, one.state).in_language(language),
        one.next_at.astimezone(zone) if one.next_at else None,
        one.paused_until.astimezone(zone) if one.paused_until else None,
        one.pause_reason,
        last.due_at.astimezone(zone) if last else None,
        word(INSPECTION_STATES, last.state).in_language(language) if last else None,
        word(INSPECTION_OUTCOMES, last.outcome).in_language(language) if last and last.outcome else None,
        one.created_by_name,
    ]
