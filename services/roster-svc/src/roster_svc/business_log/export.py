"""The business log as a file for a spreadsheet, times in the zone of each entry's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words
from roster_svc.business_log import repository
from roster_svc.business_log.models import BusinessCount, BusinessEntry, BusinessKind
from roster_svc.posts.naming import PostName
from roster_svc.posts.naming import names as post_names
from roster_svc.sites import repository as sites
from roster_svc.sites.models import Site
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("岗位", "post"),
    Words("办理时间", "done at"),
    Words("记录时间", "recorded at"),
    Words("记录人", "written by"),
    Words("业务类别", "kind"),
    Words("数量", "count"),
    Words("反馈", "feedback"),
    Words("补记或更正原因", "reason"),
    Words("是否已被更正", "corrected"),
)
_YES = Words("是", "yes")


async def exported(session: AsyncSession, query: Select[BusinessEntry], language: Language) -> StreamingResponse:
    """The file: one row a count, newest first; an entry of feedback alone has one row."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("business-log.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[BusinessEntry], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    post = await post_names(session)
    async for entries in batches(session, query, order=repository.NEWEST_FIRST):
        places = {one.id: one for one in await sites.by_ids(session, {one.site_id for one in entries})}
        ids = {count.kind_id for one in entries for count in one.counts}
        kinds = {one.id: one for one in await repository.kinds_by_id(session, ids)}
        yield [
            _cells(one, count, places[one.site_id], kinds, post, language)
            for one in entries
            for count in (*one.counts, *([] if one.counts else [None]))
        ]


def _cells(
    entry: BusinessEntry,
    count: BusinessCount | None,
    site: Site,
    kinds: Mapping[UUID, BusinessKind],
    post: PostName,
    language: Language,
) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone)
    kind = kinds[count.kind_id] if count else None
    return [
        site.name,
        zone.key,
        post(entry.post).in_language(language),
        entry.occurred_at.astimezone(zone),
        entry.recorded_at.astimezone(zone),
        entry.author_name,
        Words(kind.title_zh, kind.title_en).in_language(language) if kind else None,
        count.count if count else None,
        entry.feedback,
        entry.reason,
        _YES.in_language(language) if entry.correction else None,
    ]
