"""Fetching what a report is drawn up from."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.duty import PostUnmanned
from contracts.shifts import Assignment, ShiftChanged, ShiftEnded, ShiftPublished, ShiftStarted
from reporting_svc.policies.figures import FIGURES
from reporting_svc.projections import repository
from reporting_svc.projections.facts import Fact
from reporting_svc.projections.models import Shift
from reporting_svc.shift_reports.content import ChangeLine, ShiftLine, SiteLine
from reporting_svc.shift_reports.drafting import Material, span_of
from reporting_svc.shift_reports.duty_lines import PostLine
from svckit.figures import in_force

UNKNOWN_ZONE = "UTC"
_PEOPLE = (
    "staff_id",
    "inspector_id",
    "recorded_by",
    "changed_by",
    "ordered_by",
    "refused_by",
    "forced_by",
    "outgoing_id",
    "incoming_id",
)


async def material_of(session: AsyncSession, shift: Shift, now: datetime) -> Material:
    """Everything known of the shift at this moment."""
    times = ShiftLine(
        id=shift.id,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        started_at=shift.started_at,
        ended_at=shift.ended_at,
    )
    assignments = tuple(Assignment.model_validate(one) for one in shift.assignments)
    facts = await repository.facts_of(session, shift, span_of(times, now))
    names = await repository.names_of(session, mentioned(assignments, facts))
    figures = (await in_force(session, FIGURES, {shift.site_id}, now))[shift.site_id]
    return Material(
        site=await _site_line(session, shift.site_id),
        shift=told_of(times, facts, names),
        assignments=assignments,
        names=names,
        posts=tuple(
            PostLine(code=code, zh=name.zh, en=name.en) for code, name in (await repository.own_posts(session)).items()
        ),
        facts=facts,
        policy=figures.policy,
        policy_versions=figures.versions,
    )


def told_of(times: ShiftLine, facts: Iterable[Fact], names: Mapping[UUID, str]) -> ShiftLine:
    """The shift with why it was published late, how it was changed and why it ended.

    Of several facts the newest version speaks; each change is told.
    """
    for fact in sorted(facts, key=lambda fact: fact.event.version):
        match fact.event:
            case ShiftPublished(shift_id=times.id) as published:
                times = replace(times, published_late_for=published.reason)
            case ShiftChanged(shift_id=times.id) as changed:
                times = replace(times, changes=(*times.changes, _change(changed, names)))
            case ShiftStarted(shift_id=times.id) as started:
                times = replace(
                    times,
                    exceptions=started.exceptions,
                    exception_reason=started.exception_reason,
                    exception_by=_named(started.ordered_by, names),
                )
            case ShiftEnded(shift_id=times.id) as ended:
                times = replace(
                    times,
                    end_basis=ended.basis,
                    end_reason=ended.reason,
                    unrelieved=ended.unrelieved,
                    open_incidents=ended.open_incidents,
                )
            case _:
                continue
    return times


def _named(person: UUID | None, names: Mapping[UUID, str]) -> str | None:
    return None if person is None else names.get(person, str(person))


def _change(changed: ShiftChanged, names: Mapping[UUID, str]) -> ChangeLine:
    def people(seats: Iterable[Assignment]) -> str | None:
        ids = dict.fromkeys(one.staff_id for one in seats)
        return ", ".join(names.get(one, str(one)) for one in ids) or None

    return ChangeLine(
        at=changed.changed_at,
        kind=changed.kind,
        by=names.get(changed.changed_by) if changed.changed_by else None,
        reason=changed.reason,
        short_notice=changed.short_notice,
        left=people(changed.left),
        came=people(changed.came),
        starts_at=changed.starts_at,
        ends_at=changed.ends_at,
        starts_at_before=changed.starts_at_before,
        ends_at_before=changed.ends_at_before,
    )


def mentioned(assignments: Iterable[Assignment], facts: Iterable[Fact]) -> frozenset[UUID]:
    """The people a report may have to name."""
    ids = {one.staff_id for one in assignments}
    for fact in facts:
        people = [getattr(fact.event, name, None) for name in _PEOPLE]
        ids |= {person for person in people if isinstance(person, UUID)}  # incidents bring the name with the id
        ids |= {one.staff_id for seats in ("left", "came") for one in getattr(fact.event, seats, ())}
        ids |= {*getattr(fact.event, "expected", ())} if isinstance(fact.event, PostUnmanned) else set()
        ids |= {target.staff_id for target in getattr(fact.event, "targets", ()) if target.staff_id}
    return frozenset(ids)


async def _site_line(session: AsyncSession, site_id: UUID) -> SiteLine:
    site = await repository.site(session, site_id)
    if site is None:
        return SiteLine(id=site_id, code=None, name=None, timezone=UNKNOWN_ZONE)
    return SiteLine(id=site.id, code=site.code, name=site.name, timezone=site.timezone)
