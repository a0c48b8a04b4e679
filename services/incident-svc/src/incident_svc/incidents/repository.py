"""Every query about incidents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Select,
    and_,
    bindparam,
    false,
    or_,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import make_transient_to_detached, selectinload
from sqlalchemy.orm.attributes import set_committed_value

from contracts.severities import Severity
from incident_svc.escalations.models import Escalation
from incident_svc.incidents.domain import ACTIVE, State
from incident_svc.incidents.models import ACTIVE_CAUSE, ACTIVE_GROUP, LIMITLESS, Incident
from incident_svc.incidents.timeline_models import TimelineEntry
from incident_svc.policies.figures import FIGURES
from svckit.core.exercise import ExerciseFilter
from svckit.db import CompiledStatement, RowSet, StatementRow, table_of
from svckit.figures import layers_sql
from svckit.web import Principal

NEWEST_FIRST = (Incident.opened_at.desc(), Incident.id.desc())


@dataclass(frozen=True, slots=True)
class Wanted:
    """Filters of a list. ``from_`` (included) and ``to`` (not included) bound the time of opening.

    ``person``: who has, had or resolved it. ``sos``: only calls for help, or none of them.
    ``words``: all of them stand somewhere in it.
    """

    site_id: Sequence[UUID] = ()
    state: Sequence[State] = ()
    level: Sequence[int] = ()
    severity: Sequence[Severity] = ()
    from_: datetime | None = None
    to: datetime | None = None
    exercise: ExerciseFilter = "false"
    person: UUID | None = None
    sos: bool | None = None
    words: Sequence[str] = ()


class Place(NamedTuple):
    """Where a cause belongs: at its site it joins the active incident of its own key, else that of its group."""

    site_id: UUID
    cause_key: str
    group_key: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """What to look for, in this order."""
        return (self.cause_key,) if self.group_key is None else (self.cause_key, self.group_key)


_FRESH = {"populate_existing": True}
TOLD = "staff_id"
"""Where a ``notified`` entry says to whom the message went."""

# The statements of the opening path are built once: building them anew would cost more than running them.
_PLACES = RowSet.of("place", table_of(Incident), ("site_id", "cause_key", "group_key"))
_PLACE = _PLACES.source
_ACTIVE_OF_CAUSES = (
    select(Incident)
    .join(
        _PLACE,
        and_(
            Incident.site_id == _PLACE.c.site_id,
            or_(Incident.cause_key == _PLACE.c.cause_key, Incident.group_key == _PLACE.c.group_key),
        ),
    )
    .where(Incident.state.in_(ACTIVE))
    .order_by(Incident.id)
    .with_for_update(of=Incident, key_share=True)
    .execution_options(populate_existing=True)
)
# Questions of (SELECT …) rather than joins or EXISTS: PostgreSQL answers them by index, one by one, and a plan that was
# made when the table was small stays good when it has grown.
_STANDING = CompiledStatement(
    text(
        f"""
        SELECT site_id, cause_key, group_key, {layers_sql(FIGURES.kind, site="place.site_id", at=":now")} AS policy,
            coalesce((
                SELECT true FROM incidents
                WHERE site_id = place.site_id AND cause_key = place.cause_key AND {ACTIVE_CAUSE.text}
            ), (
                SELECT true FROM incidents
                WHERE site_id = place.site_id AND group_key = place.group_key AND {ACTIVE_GROUP.text}
            )) AS active
        FROM {_PLACES.sql}
        """  # noqa: S608  our own condition
    ).bindparams(*_PLACES.parameters, bindparam("now", type_=DateTime(timezone=True)))
)
_OPENED = RowSet.of("opened", table_of(Incident), without={"number"}, document=True)
_EMPTY: dict[str, Any] = dict.fromkeys(_OPENED.columns)
_COUNTS = {"version": 1, "occurrences": 1, "last_round": 0, "last_exhausted": 0}
_NEW = {**_EMPTY, **_COUNTS, "state": "open", "exercise": False, "causes": [], "sos": False, "false_alarm": False}
_OPEN = CompiledStatement(
    text(
        f"""
        INSERT INTO incidents (number, {_OPENED.names})
        SELECT next_incident_number(site_id, opened_at), {_OPENED.names} FROM {_OPENED.sql}
        ORDER BY site_id, coalesce(group_key, cause_key)
        ON CONFLICT DO NOTHING
        RETURNING id, number
        """  # noqa: S608  names of our own columns
    ).bindparams(*_OPENED.parameters)
)
_FIRED = RowSet.of("firing", table_of(Escalation), document=True)
_NOTED = RowSet.of("entry", table_of(TimelineEntry), without={"seq"}, document=True)
_HISTORY = CompiledStatement(
    text(
        f"""
        WITH fired AS (
            INSERT INTO escalations ({_FIRED.names}) SELECT {_FIRED.names} FROM {_FIRED.sql} ORDER BY place
        )
        INSERT INTO timeline_entries ({_NOTED.names}) SELECT {_NOTED.names} FROM {_NOTED.sql}
        WHERE (SELECT true FROM incidents WHERE id = entry.incident_id)
        ORDER BY place
        RETURNING incident_id
        """  # noqa: S608  names of our own columns
    ).bindparams(*_FIRED.parameters, *_NOTED.parameters)
)


def visible(principal: Principal) -> Select[Incident]:
    """The incidents of the caller's sites."""
    return select(Incident).where(principal.in_scope(Incident.site_id))


def with_told(query: Select[Incident]) -> Select[Incident]:
    """The same, with who was told of each: one question more for all of them."""
    return query.options(selectinload(Incident.told))


async def find(session: AsyncSession, principal: Principal, incident_id: UUID) -> Incident | None:
    return await session.scalar(with_told(visible(principal)).where(Incident.id == incident_id))


async def lock_visible(session: AsyncSession, principal: Principal, incident_id: UUID) -> Incident | None:
    query = with_told(visible(principal)).where(Incident.id == incident_id).with_for_update(key_share=True)
    return await session.scalar(query, execution_options=_FRESH)


async def sites_of(session: AsyncSession, principal: Principal, incident_ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """The sites of those of the incidents that the caller may see."""
    query = visible(principal).where(Incident.id.in_(incident_ids)).with_only_columns(Incident.id, Incident.site_id)
    return {row.id: row.site_id for row in await session.execute(query)}


async def lock_all_visible(
    session: AsyncSession, principal: Principal, incident_ids: Sequence[UUID]
) -> dict[UUID, Incident]:
    """Those of the incidents that the caller may see, locked in the order of their ids: two who lock the same ones wait
    for each other, and never in a circle.
    """
    query = (
        with_told(visible(principal))
        .where(Incident.id.in_(incident_ids))
        .order_by(Incident.id)
        .with_for_update(key_share=True)
    )
    return {one.id: one for one in await session.scalars(query, execution_options=_FRESH)}


async def lock(session: AsyncSession, incident_id: UUID) -> Incident | None:
    """The incident behind its row lock: every change goes through here, so moves and escalations never cross."""
    return await session.get(Incident, incident_id, with_for_update={"key_share": True}, populate_existing=True)


async def standing(session: AsyncSession, places: Sequence[Place], now: datetime) -> Sequence[StatementRow]:
    """Of places: the layers of the site's policy at ``now``, and whether ``active`` incidents there can be seen.
    Nothing is locked: a moment later that may be otherwise.
    """
    return await _STANDING.rows(session, {**_values_of(places), "now": now})


async def lock_active(session: AsyncSession, places: Sequence[Place]) -> Sequence[Incident]:
    """The open or acknowledged incidents that causes of these places join; locked in the order of their ids."""
    if not places:
        return []
    return (await session.scalars(_ACTIVE_OF_CAUSES, _values_of(places))).unique().all()


def _values_of(places: Sequence[Place]) -> dict[str, list[Any]]:
    return _PLACES.values([place._asdict() for place in places])


def _of_group(place: Place) -> ColumnElement[bool]:
    """Whether an incident is of the place's group: what has none is not of the group of all that have none."""
    return false() if place.group_key is None else Incident.group_key == place.group_key


async def lock_latest(session: AsyncSession, place: Place) -> Incident | None:
    """The newest incident that has this cause, whatever its state."""
    joined = and_(_of_group(place), Incident.causes.contains([{"key": place.cause_key}]))
    query = select(Incident).where(
        Incident.site_id == place.site_id, or_(Incident.cause_key == place.cause_key, joined)
    )
    query = query.order_by(Incident.opened_at.desc(), Incident.id.desc()).limit(1)
    return await session.scalar(query.with_for_update(key_share=True), execution_options=_FRESH)


async def active_number(session: AsyncSession, place: Place) -> str | None:
    """The number of the incident that is active for the cause, or for its group, if any is."""
    same = or_(Incident.cause_key == place.cause_key, _of_group(place))
    query = select(Incident.number).where(Incident.site_id == place.site_id, same, Incident.state.in_(ACTIVE))
    number: str | None = await session.scalar(query.limit(1))
    return number


async def limitless(session: AsyncSession, most: int) -> Sequence[Incident]:
    """Incidents whose acknowledgement would hold for ever, locked; those that somebody holds come another time."""
    query = select(Incident).where(LIMITLESS).limit(most).with_for_update(skip_locked=True, key_share=True)
    return (await session.scalars(query, execution_options=_FRESH)).all()


def draft(**values: Any) -> Incident:
    """A new incident, not stored yet. Its number comes when it is."""
    return Incident(**{**_NEW, **values})


async def insert_unless_active(session: AsyncSession, drafts: Sequence[Incident]) -> list[Incident]:
    """Store new incidents under the next numbers of their year, except those whose cause or group has an active one.

    The unique indexes decide, so two consumers that see the same trouble at once open one incident.
    """
    if not drafts:
        return []
    numbers = {row.id: row.number for row in await _OPEN.rows(session, _OPENED.values_of(drafts))}
    opened = [one for one in drafts if one.id in numbers]
    for incident in opened:
        incident.number = numbers[incident.id]
        make_transient_to_detached(incident)
        set_committed_value(incident, "told", [])
    session.add_all(opened)
    return opened


async def declared_for(session: AsyncSession, finding_id: UUID) -> bool:
    """Whether an incident was opened for the finding before, over or not."""
    query = select(Incident.id).where(Incident.source == "manual", Incident.source_id == finding_id)
    return await session.scalar(query) is not None


async def write_history(
    session: AsyncSession, entries: Sequence[dict[str, Any]], firings: Sequence[dict[str, Any]]
) -> set[UUID]:
    """Store the firings, and the entries in their order; the incidents of those stored: there are others not."""
    values = {**_NOTED.values(entries), **_FIRED.values(firings)}
    return {row.incident_id for row in await _HISTORY.rows(session, values)}


async def timeline(session: AsyncSession, incident_id: UUID) -> Sequence[TimelineEntry]:
    """The whole file, oldest first."""
    query = select(TimelineEntry).where(TimelineEntry.incident_id == incident_id).order_by(TimelineEntry.seq)
    return (await session.scalars(query)).all()


async def was_called(session: AsyncSession, incident_id: UUID, staff_id: UUID) -> bool:
    """Whether a step of the incident's plan named the person, or a message to them went out."""
    return bool(await called_for(session, [incident_id], staff_id))


async def called_for(session: AsyncSession, incident_ids: Sequence[UUID], staff_id: UUID) -> set[UUID]:
    """The incidents whose plan named the person in a step, or of which a message to them went out."""
    named = select(Escalation.incident_id).where(
        Escalation.incident_id.in_(incident_ids), Escalation.targets.contains([{"staff_id": str(staff_id)}])
    )
    told = select(TimelineEntry.incident_id).where(
        TimelineEntry.incident_id.in_(incident_ids),
        TimelineEntry.kind == "notified",
        TimelineEntry.params.contains({TOLD: str(staff_id)}),
    )
    return set(await session.scalars(named.union(told)))
