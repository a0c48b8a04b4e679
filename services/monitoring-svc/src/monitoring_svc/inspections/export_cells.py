"""The cells of the file of inspections: of an inspection, of an answer, of a visit of a checkpoint. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from contracts.words import (
    INSPECTION_KINDS,
    INSPECTION_OUTCOMES,
    INSPECTION_STATES,
    VISIT_FLAGS,
    VISIT_PROOFS,
    Words,
    called,
    word,
)
from monitoring_svc.checklists.domain import FAIL, PASS, Item, ItemKind
from monitoring_svc.inspections.models import Inspection, InspectionResult
from monitoring_svc.inspections.visits import CheckpointVisit
from monitoring_svc.projections.models import Site
from monitoring_svc.routes.domain import Checkpoint
from svckit.core.errors import Language
from svckit.web.csv import Cell

HEADINGS = (
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
    Words("巡检点", "checkpoint"),
    Words("到点凭证", "proof of the visit"),
    Words("异常标注", "odd about the visit"),
    Words("距站点（米）", "metres from the site"),
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
_NOT_DONE = Words("未执行", "not done")
_SKIPPED = Words("跳过", "skipped")
_BETWEEN = Words("；", "; ")
_OF_A_LINE = 14
"""So many cells an answer or a visit has."""

Record = InspectionResult | CheckpointVisit


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of a row are taken from: items by checklist and key, checkpoints by route and key.

    ``own_posts``: what the company calls posts of its own, by code.
    """

    site: Site | None
    items: Mapping[tuple[UUID, int, str], Item]
    checkpoints: Mapping[tuple[UUID, int, str], Checkpoint]
    own_posts: Mapping[str, Words]
    language: Language

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.site.timezone if self.site else "UTC")


def records(one: Inspection) -> Sequence[Record | None]:
    """The answers and the visits, in the order in which they were given; None alone where there is neither."""
    given: list[Record] = sorted((*one.visits, *one.results), key=lambda record: record.recorded_at)
    return given or [None]


def cells(one: Inspection, record: Record | None, context: Context) -> Sequence[Cell]:
    """A row: what it says of the inspection, and of an answer or a visit where there is one."""
    site, language, zone = context.site, context.language, context.zone
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
        *_of_record(one, record, context),
        one.miss_reason,
    ]


def _of_record(one: Inspection, record: Record | None, context: Context) -> Sequence[Cell]:
    match record:
        case InspectionResult():
            return _answer(one, record, context)
        case CheckpointVisit():
            return _visit(one, record, context)
        case None:
            return [None] * _OF_A_LINE


def _answer(one: Inspection, result: InspectionResult, context: Context) -> Sequence[Cell]:
    language = context.language
    item = context.items.get((one.checklist_id, one.checklist_version, result.item))
    return [
        item.title.in_language(language) if item else result.item,
        _value(result, item, language),
        item.unit if item else None,
        _yes_or_no(result.passed, language),
        _checkpoint(one, item.checkpoint, context) if item and item.checkpoint else None,
        *([None] * 3),
        result.note,
        len(result.photos),
        *_by_whom(result, context),
        result.reason,
    ]


def _visit(one: Inspection, visit: CheckpointVisit, context: Context) -> Sequence[Cell]:
    language = context.language
    proof = _SKIPPED if visit.skipped else word(VISIT_PROOFS, visit.proof)
    flags = [word(VISIT_FLAGS, flag).in_language(language) for flag in visit.flags]
    return [
        *([None] * 4),
        _checkpoint(one, visit.checkpoint, context),
        proof.in_language(language),
        _BETWEEN.in_language(language).join(flags),
        visit.distance_m,
        visit.reason,
        None,
        *_by_whom(visit, context),
        None,
    ]


def _by_whom(record: Record, context: Context) -> Sequence[Cell]:
    return [
        record.recorded_by_name,
        record.recorded_at.astimezone(context.zone),
        record.claimed_at.astimezone(context.zone) if record.claimed_at else None,
    ]


def _checkpoint(one: Inspection, key: str, context: Context) -> str:
    if one.route_id is None or one.route_version is None:
        return key
    found = context.checkpoints.get((one.route_id, one.route_version, key))
    return found.name.in_language(context.language) if found else key


def _value(result: InspectionResult, item: Item | None, language: Language) -> Cell:
    if result.value is None:
        return _NOT_DONE.in_language(language)
    if item is not None and item.kind is ItemKind.PASS_FAIL:
        return _ANSWERS[result.value].in_language(language)
    chosen = next((one for one in item.options if one.value == result.value), None) if item else None
    return Words(chosen.zh, chosen.en).in_language(language) if chosen else result.value


def _yes_or_no(value: bool | None, language: Language) -> Cell:
    return None if value is None else (_YES if value else _NO).in_language(language)
