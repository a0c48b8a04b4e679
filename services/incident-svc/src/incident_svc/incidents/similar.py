"""Earlier incidents like one: what was done about them may help now."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, literal, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.incidents.models import Incident
from incident_svc.incidents.timeline_models import TimelineEntry
from svckit.web import Principal

MOST = 5


class Earlier(NamedTuple):
    """An incident that was like another, what was written when it was dealt with, and whether it was at its site."""

    incident: Incident
    resolution: str | None
    same_site: bool


async def similar(session: AsyncSession, principal: Principal, incident: Incident) -> list[Earlier]:
    """Of the same trouble at the site first, then of the same sort at the caller's other sites; the newest first.

    One question, by index.
    """
    found = [_chosen(incident, near, away=False) for near in [_same_trouble(incident)] if near is not None]
    elsewhere = principal.sites is None or principal.sites > {incident.site_id}
    if incident.measured is not None and elsewhere:
        same_sort = and_(
            Incident.measured == incident.measured,
            Incident.cause_kind == incident.cause_kind,
            Incident.site_id != incident.site_id,
            Incident.exercise == incident.exercise,
            principal.in_scope(Incident.site_id),
        )
        found.append(_chosen(incident, same_sort, away=True))
    if not found:
        return []
    chosen = union_all(*found).subquery()
    query = (
        select(Incident, _resolving(), (~chosen.c.away).label("same_site"))
        .join(chosen, chosen.c.id == Incident.id)
        .order_by(chosen.c.away, Incident.opened_at.desc(), Incident.id.desc())
        .limit(MOST)
    )
    return [Earlier(*row) for row in await session.execute(query)]


def _same_trouble(incident: Incident) -> ColumnElement[bool] | None:
    keys = [
        column == key
        for column, key in ((Incident.cause_key, incident.cause_key), (Incident.group_key, incident.group_key))
        if key is not None
    ]
    return and_(Incident.site_id == incident.site_id, or_(*keys)) if keys else None


def _chosen(incident: Incident, like: ColumnElement[bool], *, away: bool) -> Select[Any]:
    """The newest that began before it."""
    newest = (
        select(Incident.id, literal(away).label("away"))
        .where(like, Incident.opened_at < incident.opened_at)
        .order_by(Incident.opened_at.desc())
        .limit(MOST)
        .subquery()
    )
    return select(newest)


def _resolving() -> ScalarSelect[str | None]:
    """What was written last when it was resolved or closed."""
    note = TimelineEntry.params["note"].astext
    query = select(note).where(
        TimelineEntry.incident_id == Incident.id, TimelineEntry.kind.in_(("resolved", "closed")), note != ""
    )
    return query.order_by(TimelineEntry.seq.desc()).limit(1).scalar_subquery().label("note")  # type: ignore[return-value]
