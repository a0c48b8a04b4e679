"""Presence checks as a file for a spreadsheet, times in the zone of each one's site."""

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
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.sites import repository as sites
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

_HEADINGS = (
    Words("站点", "site"),
    Words("时区", "time zone"),
    Words("人员", "person"),
    Words("岗位", "post"),
    Words("发起方式", "how it came about"),
    Words("发起人", "asked by"),
    Words("发起时间", "asked at"),
    Words("应答时限", "to be answered by"),
    Words("结果", "outcome"),
    Words("应答时间", "answered at"),
    Words("登记时间", "recorded at"),
    Words("登记人", "recorded by"),
    Words("应答途径", "answered through"),
    Words("应答用时（秒）", "seconds to the answer"),
)


async def exported(session: AsyncSession, query: Select[PresenceCheck], language: Language) -> StreamingResponse:
    """The file: one row a check, newest first."""
    head = [one.in_language(language) for one in _HEADINGS]
    return await csv_response("presence-checks.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[PresenceCheck], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    post = await post_names(session)
    async for checks in batches(session, query, order=(PresenceCheck.sent_at.desc(), PresenceCheck.id.desc())):
        places = {one.id: one for one in await sites.by_ids(session, {one.site_id for one in checks})}
        names = await _names(session, checks)
        yield [_cells(one, places[one.site_id], names, post, language) for one in checks]


async def _names(session: AsyncSession, checks: Sequence[PresenceCheck]) -> Mapping[UUID | None, str]:
    ids = {id_ for one in checks for id_ in (one.staff_id, one.asked_by, one.recorded_by) if id_ is not None}
    return {person.id: person.name for person in await staff.by_ids(session, ids)}


def _cells(
    one: PresenceCheck, site: Site, names: Mapping[UUID | None, str], post: PostName, language: Language
) -> Sequence[Cell]:
    zone = ZoneInfo(site.timezone)
    return [
        site.name,
        site.timezone,
        names.get(one.staff_id),
        post(one.post).in_language(language),
        words.CHECK_TRIGGERS[one.trigger].in_language(language),
        names.get(one.asked_by),
        one.sent_at.astimezone(zone),
        one.due_at.astimezone(zone),
        words.CHECK_STATES[one.state].in_language(language),
        one.answered_at and one.answered_at.astimezone(zone),
        one.recorded_at and one.recorded_at.astimezone(zone),
        names.get(one.recorded_by),
        words.ANSWERED_THROUGH[one.answered_through].in_language(language) if one.answered_through else None,
        one.answer_s,
    ]
