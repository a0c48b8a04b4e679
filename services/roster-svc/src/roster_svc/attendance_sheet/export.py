"""The attendance sheet as a file for a spreadsheet, times in the zone of the site."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import words
from contracts.words import Words
from roster_svc.attendance_sheet import service
from roster_svc.attendance_sheet.days import Period
from roster_svc.attendance_sheet.domain import State
from roster_svc.attendance_sheet.schemas import LineRead, PersonSheet, SumsRead, TotalsRead
from roster_svc.posts.naming import PostName, names
from roster_svc.sites.models import Site
from roster_svc.staff.models import Staff
from svckit.core.errors import Language
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("工号", "code"),
    Words("姓名", "name"),
    Words("日期", "day"),
    Words("岗位", "posts"),
    Words("状态", "state"),
    Words("应到岗", "planned in"),
    Words("应离岗", "planned out"),
    Words("到岗（计入）", "in, as it counts"),
    Words("离岗（计入）", "out, as it counts"),
    Words("到岗（原申报）", "in, as first claimed"),
    Words("离岗（原申报）", "out, as first claimed"),
    Words("到岗（系统记录）", "in, when recorded"),
    Words("离岗（系统记录）", "out, when recorded"),
    Words("已更正", "corrected"),
    Words("迟到（分钟）", "late (min)"),
    Words("早退（分钟）", "left early (min)"),
    Words("应出勤（分钟）", "planned (min)"),
    Words("班内出勤（分钟）", "attended (min)"),
    Words("班前在岗（分钟）", "before the shift (min)"),
    Words("超时在岗（分钟）", "overtime (min)"),
    Words("班内缺勤（分钟）", "missing (min)"),
    Words("离岗次数", "away passes"),
    Words("离岗时长（分钟）", "away (min)"),
    Words("迟到次数", "times late"),
    Words("早退次数", "times left early"),
    Words("缺勤次数", "times absent"),
)
_TOTAL = Words("合计", "total")
_EVERYBODY = Words("全部人员合计", "total of everybody")
_YES = Words("是", "yes")


async def exported(
    session: AsyncSession, site: Site, query: Select[Staff], period: Period, now: datetime, language: Language
) -> StreamingResponse:
    """The file: one row a person and shift, one for the total of each person, and one for that of everybody."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("attendance-sheet.csv", head, _rows(session, site, query, period, now, language))


async def _rows(
    session: AsyncSession, site: Site, query: Select[Staff], period: Period, now: datetime, language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    place: list[Cell] = [site.name, site.timezone]
    zone, post = ZoneInfo(site.timezone), await names(session)
    totals: list[TotalsRead] = []
    async for found in service.walked(session, site.id, query, period, now):
        yield [row for one in found for row in _person(place, one, zone, post, language)]
        totals += [one.totals for one in found]
    if len(totals) > 1:
        yield [_total([*place, None, None, _EVERYBODY.in_language(language)], service.summed(totals))]


def _person(
    place: list[Cell], one: PersonSheet, zone: ZoneInfo, post: PostName, language: Language
) -> list[Sequence[Cell]]:
    head = [*place, one.code, one.name]
    lines = [[*head, *_line(line, zone, post, language)] for line in one.lines]
    return [*lines, _total([*head, _TOTAL.in_language(language)], one.totals)]


def _total(head: list[Cell], sums: TotalsRead) -> list[Cell]:
    marks = (sums.late_times, sums.early_times, sums.absences)
    return [*head, *[None] * 10, sums.corrections, *_minutes(sums), *marks]


def _line(line: LineRead, zone: ZoneInfo, post: PostName, language: Language) -> list[Cell]:
    moments = (
        line.planned_in_at,
        line.planned_out_at,
        line.in_at,
        line.out_at,
        line.claimed_in_at,
        line.claimed_out_at,
        line.recorded_in_at,
        line.recorded_out_at,
    )
    return [
        line.day.isoformat(),
        "、".join(post(one).in_language(language) for one in line.posts),
        words.ATTENDANCE_STATES[line.state].in_language(language),
        *(at and at.astimezone(zone) for at in moments),
        _YES.in_language(language) if line.correction_ids else None,
        *_minutes(line),
        *(int(one) for one in (line.late, line.early, line.state is State.ABSENT)),
    ]


def _minutes(sums: SumsRead) -> list[Cell]:
    """Whole minutes, cut off; the sums are exact to the second in the console."""
    before_passes = ("late_s", "early_s", "planned_s", "attended_s", "before_s", "overtime_s", "missing_s")
    return [*(getattr(sums, name) // 60 for name in before_passes), sums.away_passes, sums.away_s // 60]
