"""Every query about incidents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Select, Table, bindparam, func, inspect, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import make_transient_to_detached

from contracts.severities import Severity
from incident_svc.incidents.domain import ACTIVE, State
from incident_svc.incidents.models import ACTIVE_CAUSE, Incident, TimelineEntry
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
_ACTIVE_OF_CAUSE = (
    select(Incident)
    .where(Incident.site_id == bindparam("site"), Incident.cause_key == bindparam("cause"), Incident.state.in_(ACTIVE))
    .with_for_update()
    .execution_options(populate_existing=True)
)
_EMPTY: dict[str, Any] = {column.key: None for column in inspect(Incident).column_attrs if column.key != "number"}
_OPEN = (
    insert(cast("Table", Incident.__table__))
    .values(
        number=func.next_incident_number(bindparam("new_site_id"), bindparam("new_opened_at")),
        **{name: bindparam(f"new_{name}") for name in _EMPTY},
    )
    .on_conflict_do_nothing(index_elements=["site_id", "cause_key"], index_where=ACTIVE_CAUSE)
    .returning(Incident.number)
)
_ENTRIES = insert(cast("Table", TimelineEntry.__table__))


def visible(principal: Principal) -> Select[Incident]:
    """The incidents of the caller's sites."""
    return select(Incident).where(principal.in_scope(Incident.site_id))


def filtered(query: Select[Incident], wanted: Wanted) -> Select[Incident]:
    """Those that fit every filter given; several values of one filter mean any of them."""
    for column, values in (
        (Incident.site_id, wanted.site_id),
        (Incident.state, wanted.state),
        (Incident.level, wanted.level),
        (Incident.severity, wanted.severity),
    ):
        if values:
            query = query.where(column.in_(values))
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


async def lock_active(session: AsyncSession, site_id: UUID, cause_key: str) -> Incident | None:
    """The one open or acknowledged incident of a cause."""
    return await session.scalar(_ACTIVE_OF_CAUSE, {"site": site_id, "cause": cause_key})


async def lock_latest(session: AsyncSession, site_id: UUID, cause_key: str) -> Incident | None:
    """The newest incident of a cause, whatever its state."""
    query = select(Incident).where(Incident.site_id == site_id, Incident.cause_key == cause_key)
    query = query.order_by(Incident.opened_at.desc(), Incident.id.desc()).limit(1)
    return await session.scalar(query.with_for_update(), execution_options=_FRESH)


async def insert_unless_active(session: AsyncSession, values: dict[str, Any]) -> Incident | None:
    """Store a new incident under the next number of its year. None where its cause has an active one already.

    The unique index decides, so two consumers that see the same cause at once open one incident.
    """
    row = {**_EMPTY, **values}
    number = await session.scalar(_OPEN, {f"new_{name}": value for name, value in row.items()})
    if number is None:
        return None
    incident = Incident(number=number, **row)
    make_transient_to_detached(incident)
    session.add(incident)
    return incident


async def add_entries(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    """Write entries of timelines, in their order."""
    await session.execute(_ENTRIES, list(rows))


async def timeline(session: AsyncSession, incident_id: UUID) -> Sequence[TimelineEntry]:
    """The whole file, oldest first."""
    query = select(TimelineEntry).where(TimelineEntry.incident_id == incident_id).order_by(TimelineEntry.seq)
    return (await session.scalars(query)).all()
