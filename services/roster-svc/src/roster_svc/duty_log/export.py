"""The duty log as a file for a spreadsheet, times in the zone of each entry's site."""

from collections.abc import AsyncIterator, Sequence
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import words
from contracts.words import Words
from roster_svc.duty_log import repository
from roster_svc.duty_log.models import LogEntry
from roster_svc.sites.models import Site
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("发生时间", "happened"),
    Words("记录时间", "recorded"),
    Words("类别", "kind"),
    Words("内容", "entry"),
    Words("标签", "tags"),
    Words("记录人", "written by"),
    Words("需跟进", "to follow up"),
    Words("补记或更正原因", "reason"),
    Words("是否已被更正", "corrected"),
    Words("更正内容", "correction"),
)
_YES = Words("是", "yes")
_SYSTEM = Words("系统", "the system")


async def exported(session: AsyncSession, query: Select[LogEntry], language: Language) -> StreamingResponse:
    """The file: one row an entry, newest first."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("duty-log.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[LogEntry], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    async for entries in batches(session, query, order=repository.NEWEST_FIRST):
        site_ids = {one.site_id for one in entries}
        sites = {one.id: one for one in await session.scalars(select(Site).where(Site.id.in_(site_ids)))}
        yield [_cells(one, sites[one.site_id], language) for one in entries]


def _cells(entry: LogEntry, site: Site, language: Language) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone)
    correction = entry.correction
    return [
        site.name,
        zone.key,
        entry.occurred_at.astimezone(zone),
        entry.recorded_at.astimezone(zone),
        words.word(words.LOG_KINDS, entry.kind).in_language(language),
        _text(entry, language),
        ("、" if language == "zh" else ", ").join(entry.tags) or None,
        entry.author_name or _SYSTEM.in_language(language),
        _YES.in_language(language) if entry.follow_up else None,
        entry.reason,
        _YES.in_language(language) if correction else None,
        _text(correction, language) if correction else None,
    ]


def _text(entry: LogEntry, language: Language) -> str:
    return entry.zh if language == "zh" else entry.en
