"""Finding incidents."""

from sqlalchemy import ColumnElement, Select, or_, select

from incident_svc.incidents.models import Incident
from incident_svc.incidents.repository import Wanted
from incident_svc.projections.models import Site
from svckit.web import exercise_condition

_PEOPLE = (Incident.acknowledged_by, Incident.resolved_by)
_WORDS = (
    Incident.number,
    Incident.title,
    Incident.summary,
    Incident.cause_key,
    *(person["name"].astext for person in (*_PEOPLE, Incident.opened_by)),
)


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
    if wanted.sos is not None:
        query = query.where(Incident.sos.is_(wanted.sos))
    return query.where(*map(_says, wanted.words))


def _says(word: str) -> ColumnElement[bool]:
    """Whether the word stands anywhere in it, or names its site."""
    sites = select(Site.id).where(or_(*(text.icontains(word, autoescape=True) for text in (Site.name, Site.code))))
    return or_(*(text.icontains(word, autoescape=True) for text in _WORDS), Incident.site_id.in_(sites))
