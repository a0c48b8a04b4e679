"""Every query about incidents."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Select,
    Text,
    Uuid,
    and_,
    bindparam,
    column,
    func,
    inspect,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import make_transient_to_detached

from contracts.severities import Severity
from incident_svc.incidents.domain import ACTIVE, State
from incident_svc.incidents.models import ACTIVE_CAUSE, Incident, TimelineEntry
from svckit.db import Direct
from svckit.http import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """Filters of a list. ``from_`` (included) and ``to`` (not included) bound the time of opening."""

    site_id: Sequence[UUID] = ()
    state: Sequence[State] = ()
    level: Sequence[int] = ()
    severity: Sequence[Severity] = ()
    from_: datetime | None = None
    to: datetime | None = None


_FRESH = {"populate_existing": True}

# The statements of the opening path are built once: building them anew would cost more than running them.
_PLACES = (
    func.unnest(bindparam("sites", type_=ARRAY(Uuid)), bindparam("causes", type_=ARRAY(Text)))
    .table_valued(column("site_id", Uuid), column("cause_key", Text), name="places")
    .render_derived()
)
_ACTIVE_OF_CAUSES = (
    select(Incident)
    .join(_PLACES, and_(Incident.site_id == _PLACES.c.site_id, Incident.cause_key == _PLACES.c.cause_key))
    .where(Incident.state.in_(ACTIVE))
    .order_by(Incident.id)
    .with_for_update(of=Incident)
    .execution_options(populate_existing=True)
)
_EMPTY: dict[str, Any] = {column.key: None for column in inspect(Incident).column_attrs if column.key != "number"}
_NAMES = ", ".join(_EMPTY)
_OPEN = Direct(
    text(
        f"""
        INSERT INTO incidents (number, {_NAMES})
        SELECT next_incident_number(site_id, opened_at), {_NAMES}
        FROM jsonb_populate_recordset(NULL::incidents, :rows) ORDER BY site_id, cause_key
        ON CONFLICT (site_id, cause_key) WHERE {ACTIVE_CAUSE.text} DO NOTHING
        RETURNING id, number
        """  # noqa: S608  names of our own columns
    ).bindparams(bindparam("rows", type_=JSONB))
)
_EXISTING = Direct(select(Incident.id).where(Incident.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))))


def visible(principal: Principal) -> Select[Incident]:
    """The incidents of the caller's sites."""
    return select(Incident).where(principal.in_scope(Incident.site_id))


def filtered(query: Select[Incident], wanted: Wanted) -> Select[Incident]:
    """Those that fit every filter given; several values of one filter mean any of them."""
    for field, values in (
        (Incident.site_id, wanted.site_id),
        (Incident.state, wanted.state),
        (Incident.level, wanted.level),
        (Incident.severity, wanted.severity),
    ):
        if values:
            query = query.where(field.in_(values))
    if wanted.from_ is not None:
        query = query.where(Incident.opened_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(Incident.opened_at < wanted.to)
    return query


async def find(session: AsyncSession, principal: Principal, incident_id: UUID) -> Incident | None:
    return await session.scalar(visible(principal).where(Incident.id == incident_id))


async def lock_visible(session: AsyncSession, principal: Principal, incident_id: UUID) -> Incident | None:
    query = visible(principal).where(Incident.id == incident_id).with_for_update()
    return await session.scalar(query, execution_options=_FRESH)


async def lock(session: AsyncSession, incident_id: UUID) -> Incident | None:
    """The incident behind its row lock: every change goes through here, so moves and escalations never cross."""
    return await session.get(Incident, incident_id, with_for_update=True, populate_existing=True)


async def lock_active(session: AsyncSession, places: Sequence[tuple[UUID, str]]) -> Sequence[Incident]:
    """The open or acknowledged incidents of causes, each given with its site; locked in the order of their ids."""
    if not places:
        return []
    sites, causes = zip(*places, strict=True)
    return (await session.scalars(_ACTIVE_OF_CAUSES, {"sites": list(sites), "causes": list(causes)})).all()


async def existing(session: AsyncSession, ids: Collection[UUID]) -> set[UUID]:
    """Those of the ids that are incidents."""
    return {row.id for row in await _EXISTING.rows(session, {"ids": list(ids)})}


async def lock_latest(session: AsyncSession, site_id: UUID, cause_key: str) -> Incident | None:
    """The newest incident of a cause, whatever its state."""
    query = select(Incident).where(Incident.site_id == site_id, Incident.cause_key == cause_key)
    query = query.order_by(Incident.opened_at.desc(), Incident.id.desc()).limit(1)
    return await session.scalar(query.with_for_update(), execution_options=_FRESH)


async def insert_unless_active(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> list[Incident]:
    """Store new incidents under the next numbers of their year, except those whose cause has an active one already.

    The unique index decides, so two consumers that see the same cause at once open one incident.
    """
    if not rows:
        return []
    found = await _OPEN.rows(session, {"rows": [_plain(row) for row in rows]})
    numbers: dict[UUID, str] = {row.id: row.number for row in found}
    opened = [Incident(number=numbers[row["id"]], **{**_EMPTY, **row}) for row in rows if row["id"] in numbers]
    for incident in opened:
        make_transient_to_detached(incident)
    session.add_all(opened)
    return opened


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """As JSON may hold it."""
    return {name: str(value) if isinstance(value, UUID | datetime) else value for name, value in row.items()}


async def timeline(session: AsyncSession, incident_id: UUID) -> Sequence[TimelineEntry]:
    """The whole file, oldest first."""
    query = select(TimelineEntry).where(TimelineEntry.incident_id == incident_id).order_by(TimelineEntry.seq)
    return (await session.scalars(query)).all()
