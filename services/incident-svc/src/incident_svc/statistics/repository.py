"""Every query of the statistics. How long something took counts from the opening, in seconds."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Float, Row, Select, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import QueryableAttribute

from incident_svc.incidents.domain import STATES
from incident_svc.incidents.models import Incident
from incident_svc.projections.models import Site
from svckit.db import ReadSession
from svckit.web import Principal

_ZONE = func.coalesce(Site.timezone, "UTC")
_TWO_DAYS = timedelta(days=2)
"""The days of all zones begin within less."""
_Moment = ColumnElement[Any] | QueryableAttribute[Any]


async def totals(session: AsyncSession | ReadSession, query: Select[Incident]) -> Mapping[Any, Any]:
    """Of the incidents of the query: how many, how many of each state, and how long they took: mean, half of them,
    nine of ten.
    """
    found = query.with_only_columns(
        Incident.state, _after_s(Incident.first_taken_at).label("taken"), _after_s(Incident.resolved_at).label("ended")
    ).subquery()
    counts = [func.count().filter(found.c.state == name).label(name) for name in STATES]
    times = [*_spread("acknowledged_after", found.c.taken), *_spread("resolved_after", found.c.ended)]
    chosen = select(func.count().label("total"), *counts, *times).select_from(found)
    return (await session.execute(chosen)).mappings().one()


async def response_times(
    session: AsyncSession, principal: Principal, now: datetime, days: int
) -> list[Row[bool, int, int, float | None]]:
    """Opened, answered and the median of seconds until the first answer: of today (true), and of the `days` before.

    A day is the site's own. An answer counts even where it fell later.
    """
    opened, today = _day(Incident.opened_at), _day(literal(now, Incident.opened_at.type))
    seen = (
        select((opened == today).label("today"), _after_s(Incident.first_taken_at).label("taken"))
        .outerjoin(Site, Site.id == Incident.site_id)
        .where(principal.in_scope(Incident.site_id), Incident.exercise.is_(False))
        .where(Incident.opened_at >= now - timedelta(days=days) - _TWO_DAYS, Incident.opened_at <= now)
        .where(opened >= today - days)
        .subquery()
    )
    query = select(
        seen.c.today,
        func.count().label("opened"),
        func.count(seen.c.taken).label("answered"),
        _share(seen.c.taken, 50).label("median_s"),
    ).group_by(seen.c.today)
    return list((await session.execute(query)).all())


def _spread(name: str, seconds: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    return [
        func.count(seconds).label(f"{name}_count"),
        func.avg(seconds).label(f"{name}_mean_s"),
        *(_share(seconds, percent).label(f"{name}_p{percent}_s") for percent in (50, 90)),
    ]


def _share(seconds: ColumnElement[Any], percent: int) -> ColumnElement[float | None]:
    """So many percent of them took no longer."""
    return func.percentile_cont(percent / 100).within_group(seconds)


def _after_s(moment: _Moment) -> ColumnElement[float | None]:
    return cast(func.extract("epoch", moment - Incident.opened_at), Float)


def _day(moment: _Moment) -> ColumnElement[Any]:
    return cast(func.timezone(_ZONE, moment), Date)
