"""Reading the copies: everything known of one shift."""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event
from contracts.registry import load_all
from contracts.words import Words, own_names
from reporting_svc.projections.facts import Fact
from reporting_svc.projections.models import (
    Anomaly,
    DutySpan,
    FactRow,
    Handover,
    Incident,
    Post,
    Shift,
    Site,
    StaffMember,
)
from reporting_svc.projections.span import Span
from svckit.web import Principal

BY_SITE = ("notification.delivered", "notification.failed", "inspection.failed")
EVENTS: dict[str, type[Event]] = load_all()


async def visible_shift(session: AsyncSession, principal: Principal, shift_id: UUID) -> Shift | None:
    """The shift, if the caller may see its site."""
    return await session.scalar(select(Shift).where(Shift.id == shift_id, principal.in_scope(Shift.site_id)))


async def shift(session: AsyncSession, shift_id: UUID) -> Shift | None:
    """The shift."""
    return await session.get(Shift, shift_id)


async def site(session: AsyncSession, site_id: UUID) -> Site | None:
    """The site, if its register has reached us."""
    return await session.get(Site, site_id)


async def timezone(session: AsyncSession, site_id: UUID) -> str:
    """The zone of the site's clock; UTC until the site has reached us."""
    known = await session.get(Site, site_id)
    return "UTC" if known is None else known.timezone


async def sites_by_ids(session: AsyncSession, ids: Collection[UUID]) -> Mapping[UUID, Site]:
    """The sites of these ids that have reached us."""
    return {one.id: one for one in await session.scalars(select(Site).where(Site.id.in_(ids)))}


async def facts_of(session: AsyncSession, shift: Shift, span: Span) -> tuple[Fact, ...]:
    """Every fact that can matter for the shift: its attendance, what touches its span at its site, and who commanded
    the site when it began.
    """
    incidents = list(await session.scalars(select(Incident.id).where(_alive(shift.site_id, span))))
    anomalies = list(await session.scalars(select(Anomaly.id).where(_standing(shift.site_id, span))))
    duty = list(await session.scalars(select(DutySpan.id).where(_lasting(shift.site_id, span))))
    handovers = list(await session.scalars(select(Handover.id).where(_between(shift.id))))
    during = and_(FactRow.site_id == shift.site_id, FactRow.happened_at.between(span.start, span.end))
    first = await _facts(
        session,
        or_(
            FactRow.shift_id == shift.id,
            FactRow.incident_id.in_(incidents),
            FactRow.subject_id.in_([*anomalies, *duty, *handovers]),
            FactRow.event_id == _last_of_command(shift.site_id, span),
            and_(during, FactRow.type.in_(BY_SITE)),
        ),
    )
    known = {fact.id for fact in first}
    causes = await _facts(session, FactRow.subject_id.in_(_causes(first)))
    return first + tuple(fact for fact in causes if fact.id not in known)


async def names_of(session: AsyncSession, staff_ids: Collection[UUID]) -> dict[UUID, str]:
    """The names of those people whose register has reached us."""
    rows = await session.execute(select(StaffMember.id, StaffMember.name).where(StaffMember.id.in_(staff_ids)))
    return {row.id: row.name for row in rows}


async def own_posts(session: AsyncSession) -> Mapping[str, Words]:
    """What the company calls posts in its own words, by code: those it added, those it renamed."""
    rows = await session.scalars(select(Post).order_by(Post.code))
    return own_names((row.code, row.name_zh, row.name_en) for row in rows)


def _alive(site_id: UUID, span: Span) -> ColumnElement[bool]:
    return and_(
        Incident.site_id == site_id,
        Incident.opened_at <= span.end,
        or_(Incident.over_at.is_(None), Incident.over_at >= span.start),
    )


def _standing(site_id: UUID, span: Span) -> ColumnElement[bool]:
    return and_(
        Anomaly.site_id == site_id,
        Anomaly.detected_at <= span.end,
        or_(Anomaly.cleared_at.is_(None), Anomaly.cleared_at >= span.start),
    )


def _lasting(site_id: UUID, span: Span) -> ColumnElement[bool]:
    return and_(
        DutySpan.site_id == site_id,
        or_(DutySpan.since.is_(None), DutySpan.since <= span.end),
        or_(DutySpan.until.is_(None), DutySpan.until >= span.start),
    )


def _between(shift_id: UUID) -> ColumnElement[bool]:
    return or_(Handover.from_shift_id == shift_id, Handover.to_shift_id == shift_id)


def _last_of_command(site_id: UUID, span: Span) -> ScalarSelect[UUID]:
    """What was told last about the command of the site before the span: whoever had it, or that nobody had."""
    before = and_(FactRow.site_id == site_id, FactRow.type.like("command.%"), FactRow.happened_at < span.start)
    newest_first = select(FactRow.event_id).where(before).order_by(FactRow.happened_at.desc(), FactRow.version.desc())
    return newest_first.limit(1).scalar_subquery()


def _causes(facts: Iterable[Fact]) -> list[UUID]:
    """The anomalies and inspections that the incidents came from: they may be older than the shift."""
    sources = (getattr(fact.event, "source_id", None) for fact in facts)
    return [source for source in sources if source is not None]


async def _facts(session: AsyncSession, condition: ColumnElement[bool]) -> tuple[Fact, ...]:
    columns = (FactRow.event_id, FactRow.type, FactRow.data, FactRow.exercise)
    rows = await session.execute(select(*columns).where(condition))
    return tuple(Fact(event_id, EVENTS[kind].model_validate(data), exercise) for event_id, kind, data, exercise in rows)
