"""Every query of the statistics."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Row, cast, func, literal, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.incidents.models import Incident
from incident_svc.incidents.timeline_models import TimelineEntry
from incident_svc.projections.models import Site
from svckit.web import Principal

_ZONE = func.coalesce(Site.timezone, "UTC")
_TWO_DAYS = timedelta(days=2)
"""The days of all zones begin within less."""


async def response_times(
    session: AsyncSession, principal: Principal, now: datetime, days: int
) -> list[Row[bool, int, int, float | None]]:
    """Opened, answered and the median of seconds until the first answer: of today (true), and of the `days` before.

    A day is the site's own. An answer counts even where it fell later.
    """
    opened, today = _day(Incident.opened_at), _day(literal(now, Incident.opened_at.type))
    seen = (
        select(Incident.id, Incident.opened_at, (opened == today).label("today"))
        .outerjoin(Site, Site.id == Incident.site_id)
        .where(principal.in_scope(Incident.site_id), Incident.exercise.is_(False))
        .where(Incident.opened_at >= now - timedelta(days=days) - _TWO_DAYS, Incident.opened_at <= now)
        .where(opened >= today - days)
        .subquery()
    )
    first = (
        select(func.min(TimelineEntry.at).label("at"))
        .where(TimelineEntry.incident_id == seen.c.id, TimelineEntry.kind == "acknowledged")
        .lateral()
    )
    waited = func.extract("epoch", first.c.at - seen.c.opened_at)
    query = (
        select(
            seen.c.today,
            func.count().label("opened"),
            func.count(first.c.at).label("answered"),
            func.percentile_cont(0.5).within_group(waited).label("median_s"),
        )
        .join_from(seen, first, true())
        .group_by(seen.c.today)
    )
    return list((await session.execute(query)).all())


def _day(moment: ColumnElement[Any] | Any) -> ColumnElement[Any]:
    return cast(func.timezone(_ZONE, moment), Date)
