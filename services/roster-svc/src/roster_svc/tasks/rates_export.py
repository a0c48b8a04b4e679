"""The rates of tasks as a file for a spreadsheet (R-2.2.4a)."""

from collections.abc import AsyncIterator, Sequence

from fastapi.responses import StreamingResponse
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import words
from contracts.words import Words
from roster_svc.posts.naming import PostName
from roster_svc.posts.naming import names as post_names
from roster_svc.sites import repository as sites
from roster_svc.tasks.schemas import RateOf, TaskRates
from svckit.core.errors import Language
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("岗位", "post"),
    Words("类别", "kind"),
    Words("应完成", "due"),
    Words("按时完成", "done in time"),
    Words("逾期完成", "done late"),
    Words("未执行", "not done"),
    Words("超时未完成", "overdue"),
    Words("按时完成率", "done-in-time rate"),
    Words("已复核", "checked"),
    Words("复核有误", "found wrong"),
    Words("差错率", "error rate"),
)


async def exported(session: AsyncSession, rates: TaskRates, language: Language) -> StreamingResponse:
    """The file: one row for each site, post and kind of task."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("task-rates.csv", head, _rows(session, rates, language))


async def _rows(session: AsyncSession, rates: TaskRates, language: Language) -> AsyncIterator[list[Sequence[Cell]]]:
    names = {one.id: one.name for one in await sites.by_ids(session, {one.site_id for one in rates.items})}
    post = await post_names(session)
    yield [_cells(one, names[one.site_id], post, language) for one in rates.items]


def _cells(one: RateOf, site: str, post: PostName, language: Language) -> Sequence[Cell]:
    said = [site, post(one.post).in_language(language), words.TASK_KINDS[one.kind].in_language(language)]
    done = [one.due, one.in_time, one.late, one.skipped, one.overdue, one.in_time_rate]
    return [*said, *done, one.checked, one.wrong, one.error_rate]
