"""Inspections with their answers as a file for a spreadsheet, times in the zone of each one's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from contracts.words import INSPECTION_KINDS, INSPECTION_OUTCOMES, INSPECTION_STATES, Words, called, word
from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.domain import FAIL, PASS, Content, Item, ItemKind
from monitoring_svc.inspections.models import Inspection, InspectionResult
from monitoring_svc.projections import repository as projections
from monitoring_svc.projections import sites
from monitoring_svc.projections.models import Site
from svckit.core.errors import Language
from svckit.web.csv import Cell, csv_response

AT_ONCE = 200
_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("检查", "inspection"),
    Words("检查类型", "kind"),
    Words("岗位", "post"),
    Words("检查表版本", "version of the checklist"),
    Words("开始时间", "from"),
    Words("截止时间", "due"),
    Words("状态", "state"),
    Words("结论", "outcome"),
    Words("是否超时", "late"),
    Words("检查项", "item"),
    Words("结果", "answer"),
    Words("单位", "unit"),
    Words("是否合格", "passed"),
    Words("说明", "note"),
    Words("照片数", "photos"),
    Words("记录人", "recorded by"),
    Words("记录时间", "recorded at"),
    Words("设备时间", "time of the device"),
    Words("更正原因", "reason of the correction"),
    Words("漏检原因", "why it was missed"),
)
_YES, _NO = Words("是", "yes"), Words("否", "no")
_ANSWERS = {PASS: INSPECTION_OUTCOMES["passed"], FAIL: INSPECTION_OUTCOMES["failed"]}
_SKIPPED = Words("未执行", "not done")


async def exported(session: AsyncSession, query: Select[Inspection], language: Language) -> StreamingResponse:
    """The file: one row an answer, in the order they were given; an inspection without any has one row."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("inspections.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[Inspection], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    query = query.options(selectinload(Inspection.results)).order_by(Inspection.due_at, Inspection.id)
    last: tuple[datetime, UUID] | None = None
    own_posts = await projections.own_posts(session)
    while True:
        part = query if last is None else query.where(tuple_(Inspection.due_at, Inspection.id) > last)
        found = (await session.scalars(part.limit(AT_ONCE))).all()
        places = await sites.by_ids(session, {one.site_id for one in found})
        items = await _items(session, found)
        yield [
            _cells(one, result, Context(places.get(one.site_id), items, own_posts, language))
            for one in found
            for result in (*one.results, *([] if one.results else [None]))
        ]
        if len(found) < AT_ONCE:
            return
        last = (found[-1].due_at, found[-1].id)
        session.expunge_all()


Items = Mapping[tuple[UUID, int, str], Item]


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of a row are taken from; ``own_posts``: what the company calls posts of its own, by code."""

    site: Site | None
    items: Items
    own_posts: Mapping[str, Words]
    language: Language


def _cells(one: Inspection, result: InspectionResult | None, context: Context) -> Sequence[Cell]:
    site, items, language = context.site, context.items, context.language
    zone = ZoneInfo(site.timezone if site else "UTC")
    item = items.get((one.checklist_id, one.checklist_version, result.item)) if result else None
    return [
        site.name if site else str(one.site_id),
        zone.key,
        Words(one.name_zh, one.name_en).in_language(language),
        word(INSPECTION_KINDS, one.kind).in_language(language),
        called([one.post], context.own_posts)[0].in_language(language),
        one.checklist_version,
        one.from_at.astimezone(zone),
        one.due_at.astimezone(zone),
        word(INSPECTION_STATES, one.state).in_language(language),
        word(INSPECTION_OUTCOMES, one.outcome).in_language(language) if one.outcome else None,
        _yes_or_no(one.late, language),
        *(_answer(result, item, zone, language) if result else [None] * 10),
        one.miss_reason,
    ]


def _answer(result: InspectionResult, item: Item | None, zone: ZoneInfo, language: Language) -> Sequence[Cell]:
    return [
        item.title.in_language(language) if item else result.item,
        _value(result, item, language),
        item.unit if item else None,
        _yes_or_no(result.passed, language),
        result.note,
        len(result.photos),
        result.recorded_by_name,
        result.recorded_at.astimezone(zone),
        result.claimed_at.astimezone(zone) if result.claimed_at else None,
        result.reason,
    ]


def _value(result: InspectionResult, item: Item | None, language: Language) -> Cell:
    if result.value is None:
        return _SKIPPED.in_language(language)
    if item is not None and item.kind is ItemKind.PASS_FAIL:
        return _ANSWERS[result.value].in_language(language)
    chosen = next((one for one in item.options if one.value == result.value), None) if item else None
    return Words(chosen.zh, chosen.en).in_language(language) if chosen else result.value


def _yes_or_no(value: bool | None, language: Language) -> Cell:
    return None if value is None else (_YES if value else _NO).in_language(language)


async def _items(session: AsyncSession, found: Sequence[Inspection]) -> Items:
    keys = {(one.checklist_id, one.checklist_version) for one in found}
    versions = await checklists.versions_of(session, keys) if keys else {}
    return {(*key, item.key): item for key, one in versions.items() for item in Content.read(one.content).items}
