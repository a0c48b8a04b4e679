"""Finding incidents, and what those that were found come to."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Float, Select, cast, extract, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from incident_svc.incidents.domain import STATES
from incident_svc.incidents.models import Incident
from incident_svc.incidents.repository import Wanted
from incident_svc.projections.models import Site
from svckit.db import ReadSession
from svckit.web import exercise_condition

_PEOPLE = (Incident.acknowledged_by, Incident.resolved_by)
_WORDS = (
    Incident.number,
    Incident.title,
    Incident.summary,
    Incident.cause_key,
    *(person["name"].astext for person in (*_PEOPLE, Incident.opened_by)),
)
_FIRST_TAKEN_AT = func.coalesce(Incident.first_acknowledged_at, Incident.acknowledged_at)


def filtered(query: Select[Incident], wanted: Wanted) -> Select[Incident]:
    """Those that fit every filter given; several values of one filter mean any of them, several words all of them."""
    for field, values in (
        (Incident.site_id, wanted.site_id),
        (Incident.state, wanted.state),
        (Incident.level, wanted.level),
        (Incident.severity, wanted.severity),
    ):
        if values:
            query = query.where(field.in_(values))
    query = query.where(exercise_condition(wanted.exercise, Incident.exercise))
    if wanted.from_ is not None:
        query = query.where(Incident.opened_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(Incident.opened_at < wanted.to)
    if wanted.person is not None:
        theirs = str(wanted.person)
        query = query.where(or_(*(person["staff_id"].astext == theirs for person in _PEOPLE)))
    return query.where(*map(_says, wanted.words))


def _says(word: str) -> ColumnElement[bool]:
    """Whether the word stands anywhere in it, or names its site."""
    sites = select(Site.id).where(or_(*(text.icontains(word, autoescape=True) for text in (Site.name, Site.code))))
    return or_(*(text.icontains(word, autoescape=True) for text in _WORDS), Incident.site_id.in_(sites))


async def statistics(session: AsyncSession | ReadSession, query: Select[Incident], wanted: Wanted) -> Mapping[Any, Any]:
    """How many, how many of each state, and how long they took: mean, half of them, nine of ten."""
    found = (
        filtered(query, wanted)
        .with_only_columns(
            Incident.state, _seconds_until(_FIRST_TAKEN_AT, "taken"), _seconds_until(Incident.resolved_at, "ended")
        )
        .subquery()
    )
    counts = [func.count().filter(found.c.state == name).label(name) for name in STATES]
    times = [*_figures("acknowledged_after", found.c.taken), *_figures("resolved_after", found.c.ended)]
    chosen = select(func.count().label("total"), *counts, *times).select_from(found)
    return (await session.execute(chosen)).mappings().one()


def _seconds_until(moment: ColumnElement[Any] | InstrumentedAttribute[Any], name: str) -> ColumnElement[Any]:
    return cast(extract("epoch", moment - Incident.opened_at), Float).label(name)


def _figures(name: str, seconds: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    return [
        func.count(seconds).label(f"{name}_count"),
        func.avg(seconds).label(f"{name}_mean_s"),
        *(func.percentile_cont(at / 100).within_group(seconds).label(f"{name}_p{at}_s") for at in (50, 90)),
    ]
