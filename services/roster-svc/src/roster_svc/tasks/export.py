"""Tasks as a file for a spreadsheet, times in the zone of each one's site (R-4.2.2c)."""

from collections.abc import AsyncIterator, Mapping, Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import words
from contracts.words import Words
from roster_svc.posts.naming import PostName
from roster_svc.posts.naming import names as post_names
from roster_svc.sites import repository as sites
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from roster_svc.tasks.models import Task
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("任务", "task"),
    Words("类别", "kind"),
    Words("岗位", "post"),
    Words("指派人员", "assigned to"),
    Words("开始时间", "from"),
    Words("截止时间", "due"),
    Words("状态", "state"),
    Words("完成时间", "done at"),
    Words("登记时间", "recorded at"),
    Words("完成人", "done by"),
    Words("复核人", "verified by"),
    Words("结果", "result"),
    Words("数量", "counts"),
    Words("未执行或取消原因", "reason for not doing or cancelling it"),
    Words("接单用时（秒）", "seconds until it was taken"),
    Words("执行用时（秒）", "seconds of work"),
)


async def exported(session: AsyncSession, query: Select[Task], language: Language) -> StreamingResponse:
    """The file: one row a task, the first due first."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("tasks.csv", head, _rows(session, query, language))


async def _rows(session: AsyncSession, query: Select[Task], language: Language) -> AsyncIterator[list[Sequence[Cell]]]:
    post = await post_names(session)
    async for tasks in batches(session, query, order=(Task.due_at, Task.id)):
        places = {one.id: one for one in await sites.by_ids(session, {one.site_id for one in tasks})}
        names = await _names(session, tasks)
        yield [_cells(one, places[one.site_id], names, post, language) for one in tasks]


async def _names(session: AsyncSession, tasks: Sequence[Task]) -> Mapping[UUID | None, str]:
    ids = {id_ for one in tasks for id_ in (one.assignee_id, one.done_by, one.verified_by) if id_ is not None}
    return {person.id: person.name for person in await staff.by_ids(session, ids)}


def _cells(
    one: Task, site: Site, names: Mapping[UUID | None, str], post: PostName, language: Language
) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone)
    return [
        site.name,
        site.timezone,
        Words(one.title_zh, one.title_en).in_language(language),
        words.TASK_KINDS[one.kind].in_language(language),
        post(one.post).in_language(language),
        names.get(one.assignee_id),
        one.from_at.astimezone(zone),
        one.due_at.astimezone(zone),
        words.TASK_STATES[one.state].in_language(language),
        one.done_at and one.done_at.astimezone(zone),
        one.recorded_at and one.recorded_at.astimezone(zone),
        names.get(one.done_by),
        names.get(one.verified_by),
        one.result,
        "; ".join(f"{name}: {count}" for name, count in sorted(one.counts.items())),
        one.close_reason,
        one.answer_s,
        one.work_s,
    ]
