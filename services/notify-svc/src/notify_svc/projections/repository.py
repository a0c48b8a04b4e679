"""Every query about the read copies."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, and_, bindparam, case, delete, func, null, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words, own_names
from notify_svc.projections.models import DutyInterval, Incident, Post, Site, Staff
from svckit.db import CompiledStatement, RowSet, collect_until_commit, table_of, upsert_newer_rows

_INCIDENTS = (
    select(Incident)
    .where(Incident.id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(Incident.id)
    .execution_options(populate_existing=True)
)
_LOCKED_INCIDENTS = _INCIDENTS.with_for_update(key_share=True)
_CARRIED_OVER = delete(DutyInterval).where(
    DutyInterval.site_id == bindparam("site", type_=Uuid), DutyInterval.until.is_(None), DutyInterval.version == 0
)
News = Mapping[str, Any]
"""What an event says of an incident, by column."""
_SAID = ("id", "version", "number", "site_id", "title", "level", "severity", "opened_at", "state")
_TABLE = table_of(Incident)


_ROWS = RowSet.of("news", _TABLE, _SAID)
_INSERT = insert(_TABLE).from_select(
    _SAID, select(*(_ROWS.source.c[name] for name in _SAID)).order_by(_ROWS.source.c.id)
)
_NEWER = _TABLE.c.version < _INSERT.excluded.version
# Somebody may have had it, and it is open again: then nobody has it.
_FALLEN = and_(_NEWER, _INSERT.excluded.state == "open")
_HELD = ("acknowledged_at", "acknowledged_by", "acknowledged_by_id")
# It may have been over, and people deal with it again.
_REVIVED = and_(_NEWER, or_(_INSERT.excluded.state == "open", _INSERT.excluded.state == "acknowledged"))
_OVER = ("resolved_at", "resolved_by", "closed_at")
_KEEP = CompiledStatement(
    _INSERT.on_conflict_do_update(  # writes in any case: so the row is locked, and comes back as it stands
        index_elements=[_TABLE.c.id],
        set_={name: case((_NEWER, _INSERT.excluded[name]), else_=_TABLE.c[name]) for name in _SAID[1:]}
        | {name: case((_FALLEN, null()), else_=_TABLE.c[name]) for name in _HELD}
        | {name: case((_REVIVED, null()), else_=_TABLE.c[name]) for name in _OVER},
    ).returning(_TABLE.c.id, _TABLE.c.version, _TABLE.c.acknowledged_at, _TABLE.c.resolved_at, _TABLE.c.closed_at)
)


async def site(session: AsyncSession, site_id: UUID) -> Site | None:
    return await session.get(Site, site_id)


async def person(session: AsyncSession, staff_id: UUID) -> Staff | None:
    return await session.get(Staff, staff_id)


async def own_posts(session: AsyncSession) -> Mapping[str, Words]:
    """What the company calls posts in its own words, by code: those it added, those it renamed."""
    rows = await session.scalars(select(Post))
    return own_names((row.code, row.name_zh, row.name_en) for row in rows)


async def drop_carried_over(session: AsyncSession, site_id: UUID) -> None:
    """Forget what the migration took over from the release before: roster-svc tells of the site itself now."""
    await session.execute(_CARRIED_OVER, {"site": site_id})


async def incident(session: AsyncSession, incident_id: UUID, *, lock: bool = False) -> Incident | None:
    """The incident; `lock` serialises what is decided about its messages."""
    query = _LOCKED_INCIDENTS if lock else _INCIDENTS
    return await session.scalar(query, {"ids": [incident_id]})


async def taken(session: AsyncSession, ids: Iterable[UUID]) -> frozenset[UUID]:
    """Those of the incidents that somebody has, or that are over."""
    found = await session.scalars(_INCIDENTS, {"ids": list(ids)})
    return frozenset(incident.id for incident in found if incident.taken)


async def incident_names(session: AsyncSession, ids: Iterable[UUID]) -> dict[UUID, tuple[str, str]]:
    """Number and title of the incidents that are known here, by id."""
    query = select(Incident.id, Incident.number, Incident.title).where(Incident.id.in_(ids))
    return {id_: (number, title) for id_, number, title in await session.execute(query)}


def remember_incidents(session: AsyncSession, rows: Sequence[News]) -> None:
    """Keep the incidents before the commit, or as soon as more is heard: mostly they are escalated at once."""
    _remembered(session).extend(rows)


async def keep_incidents(session: AsyncSession, rows: Sequence[News]) -> None:
    """Remember who has taken the incidents, and hold their rows; newer news that is known already stays."""
    await _keep_remembered(session, _remembered(session))
    in_order = sorted(rows, key=lambda row: (row["id"], row["version"]))
    await upsert_newer_rows(session, Incident, in_order)


async def known_incidents(session: AsyncSession, rows: Sequence[News]) -> Mapping[UUID, Incident]:
    """Keep the incidents; how they stand then, locked in id order: what is decided about their messages is decided by
    one at a time.
    """
    remembered = _remembered(session)
    everything = [*remembered, *rows]
    remembered.clear()
    return await _kept(session, everything)


def _remembered(session: AsyncSession) -> list[News]:
    return collect_until_commit(session, "notify.incidents", list, _keep_remembered, early=True)


async def _keep_remembered(session: AsyncSession, remembered: list[News]) -> None:
    if remembered:
        await _kept(session, remembered)
        remembered.clear()


async def _kept(session: AsyncSession, news: Sequence[News]) -> Mapping[UUID, Incident]:
    newest = {row["id"]: row for row in sorted(news, key=lambda row: row["version"])}
    rows = await _KEEP.rows(session, _ROWS.values(list(newest.values())))
    return {row.id: Incident(**row) for row in rows}
