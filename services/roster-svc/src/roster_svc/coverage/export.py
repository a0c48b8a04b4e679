"""The proof of a seat as a file for a spreadsheet, times in the zone of the site."""

from collections.abc import AsyncIterator, Sequence
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse

from contracts.words import COVERAGE_CAUSES, Words
from roster_svc.coverage.schemas import CoverageRead, DayRead, StretchRead
from roster_svc.sites.models import Site
from svckit.core.errors import Language
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("岗位", "post"),
    Words("日期", "day"),
    Words("应在岗人数", "persons needed"),
    Words("当日覆盖率（%）", "covered that day (%)"),
    Words("当日注意力检查次数", "attention checks that day"),
    Words("按时应答次数", "answered in time"),
    Words("情况", "what"),
    Words("开始", "since"),
    Words("结束", "until"),
    Words("时长（秒）", "seconds"),
    Words("在岗人数", "persons there"),
    Words("原因", "cause"),
    Words("相关人员", "people"),
)
_COVERED = Words("无空缺", "no gap")
_HOLE = Words("无人值班", "nobody there")
_THIN = Words("人数不足", "too few")
_NOT_ASKED = Words("不要求", "not asked")


async def exported(site: Site, told: CoverageRead, post: Words, language: Language) -> StreamingResponse:
    """The file: one row a gap, and one a day without any."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("coverage.csv", head, _rows(site, told, post, language))


async def _rows(site: Site, told: CoverageRead, post: Words, language: Language) -> AsyncIterator[list[Sequence[Cell]]]:
    for day in told.days:
        first = [site.name, site.timezone, post.in_language(language), *_day(day)]
        gaps = [_gap(one, ZoneInfo(site.timezone), language) for one in day.stretches]
        yield [[*first, *gap] for gap in gaps or [[(_COVERED if day.needed else _NOT_ASKED).in_language(language)]]]


def _day(day: DayRead) -> list[Cell]:
    return [day.day.isoformat(), day.needed, day.percent, day.checks.asked, day.checks.answered]


def _gap(one: StretchRead, zone: ZoneInfo, language: Language) -> list[Cell]:
    return [
        (_HOLE if one.hole else _THIN).in_language(language),
        one.since.astimezone(zone),
        one.until.astimezone(zone),
        one.seconds,
        one.present,
        COVERAGE_CAUSES[one.cause].in_language(language),
        "、".join(person.name for person in one.people),
    ]
