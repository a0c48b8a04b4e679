"""Keys and equipment as a file for a spreadsheet, times in the zone of each one's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import words
from contracts.words import Words
from roster_svc.key_items.models import KeyItem
from roster_svc.sites import repository as sites
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("编号", "number"),
    Words("名称", "name"),
    Words("类别", "kind"),
    Words("存放位置", "home place"),
    Words("责任人", "responsible"),
    Words("状态", "state"),
    Words("持有人", "held by"),
    Words("发放时间", "given at"),
    Words("应归还时间", "due back"),
    Words("说明", "remark"),
)


async def exported(session: AsyncSession, query: Select[KeyItem], language: Language) -> StreamingResponse:
    """The file: one row an item, by number."""
    return await csv_response(
        "keys.csv", [one.in_language(language) for one in _HEADINGS], _rows(session, query, language)
    )


async def _rows(
    session: AsyncSession, query: Select[KeyItem], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    async for items in batches(session, query, order=(KeyItem.number, KeyItem.id)):
        places = {one.id: one for one in await sites.by_ids(session, {one.site_id for one in items})}
        names = await _names(session, items)
        yield [_cells(one, places[one.site_id], names, language) for one in items]


async def _names(session: AsyncSession, items: Sequence[KeyItem]) -> Mapping[UUID | None, str]:
    ids = {one.responsible_id for one in items} | {one.issue.staff_id for one in items if one.issue is not None}
    return {person.id: person.name for person in await staff.by_ids(session, {id_ for id_ in ids if id_ is not None})}


def _cells(one: KeyItem, site: Site, names: Mapping[UUID | None, str], language: Language) -> Sequence[Cell]:
    zone, held = ZoneInfo(site.timezone), one.issue
    return [
        site.name,
        site.timezone,
        one.number,
        one.name,
        words.KEY_KINDS[one.kind].in_language(language),
        one.home,
        names.get(one.responsible_id),
        words.KEY_STATES[one.state].in_language(language),
        None if held is None else names.get(held.staff_id),
        None if held is None else held.issued_at.astimezone(zone),
        None if held is None else held.due_at.astimezone(zone),
        one.state_remark,
    ]
