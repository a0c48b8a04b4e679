"""What a handover is drafted from: each source tells what is open at the site now (R-4.0.1).

A part of the system that knows of something to hand over adds its source to `SOURCES`.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.anomalies import repository as anomalies
from roster_svc.business_log.carrying import business_of_shift
from roster_svc.findings.handing_over import open_findings
from roster_svc.handovers.items import DraftItem
from roster_svc.incidents import repository as incidents
from roster_svc.inspections import repository as inspections
from roster_svc.inspections.reading import to_hand_over
from roster_svc.key_items.handing_over import keys_and_equipment
from roster_svc.shifts.change_models import ShiftChange
from roster_svc.shifts.expected import expected_around
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import roll_call
from roster_svc.sites import repository as sites
from roster_svc.staff import repository as staff
from roster_svc.tasks.carrying import unfinished_tasks
from svckit.core.content import utc_text
from svckit.core.local_time import local_words

Source = Callable[[AsyncSession, Shift, datetime], Awaitable[Sequence[DraftItem]]]
MOST_ANOMALIES = 100


async def open_incidents(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """Incidents of the site that are not over."""
    return [
        DraftItem("incident", str(one.id), one.title, {"number": one.number, "level": one.level, "state": one.state})
        for one in await incidents.active(session, shift.site_id)
    ]


async def active_anomalies(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """Anomalies of the site that last; of a flood the oldest."""
    return [
        DraftItem(
            "anomaly",
            str(one.id),
            one.summary,
            {"series": one.series, "severity": one.severity, "since": utc_text(one.began_at)},
        )
        for one in await anomalies.active(session, shift.site_id, MOST_ANOMALIES)
    ]


async def absences(session: AsyncSession, shift: Shift, now: datetime) -> Sequence[DraftItem]:
    """Who is expected on the shift and not there, and who is held at a post although their shift has ended."""
    roll = roll_call(await expected_around(session, shift.site_id, now), now)
    absent = [(one, "absent") for one in roll.absent if one.span.shift_id == shift.id]
    held = [(one, "held") for one in roll.people if one.span.over(now)]
    people = await staff.by_ids(session, {one.staff_id for one, _ in (*absent, *held)})
    names = {one.id: one.name for one in people}
    return [
        DraftItem(
            "absence", f"{one.staff_id}:{one.post}", names[one.staff_id], {"post": one.post, "presence": presence}
        )
        for one, presence in (*absent, *held)
    ]


async def change_orders(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """What was changed of the roster of the site by order since the shift began."""
    query = (
        select(ShiftChange, Shift.starts_at)
        .join(Shift, Shift.id == ShiftChange.shift_id)
        .where(Shift.site_id == shift.site_id, ShiftChange.changed_at >= (shift.started_at or shift.starts_at))
        .order_by(ShiftChange.changed_at, ShiftChange.id)
    )
    found = (await session.execute(query)).all()
    if not found:
        return []
    names = await _names(session, [change for change, _ in found])
    zone = await sites.timezone(session, shift.site_id)
    return [
        DraftItem(
            "change_order",
            str(change.id),
            _moved(change, names, zone),
            {"change": change.kind, "shift_starts_at": utc_text(starts_at), "reason": change.reason},
        )
        for change, starts_at in found
    ]


async def checks_of_shift(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """Checks of the shift that were not done, or did not pass."""
    return to_hand_over(await inspections.of_shift(session, shift.id))


SOURCES: tuple[Source, ...] = (
    open_incidents,
    active_anomalies,
    absences,
    change_orders,
    unfinished_tasks,
    checks_of_shift,
    open_findings,
    keys_and_equipment,
    business_of_shift,
)


async def drawn(session: AsyncSession, shift: Shift, now: datetime) -> list[DraftItem]:
    """Everything that is open at the site of the shift, source by source."""
    return [item for source in SOURCES for item in await source(session, shift, now)]


async def _names(session: AsyncSession, changes: Sequence[ShiftChange]) -> Mapping[UUID, str]:
    ids = {UUID(seat["staff_id"]) for one in changes for seat in (*one.left, *one.came)}
    return await staff.names_of(session, ids)


def _moved(change: ShiftChange, names: Mapping[UUID, str], zone: str | None) -> str:
    """Who comes for whom, or which times the shift has now; in no language."""
    if change.kind == "times":
        return f"{local_words(change.starts_at, zone)} – {local_words(change.ends_at, zone)}"
    left, came = (_named(seats, names) for seats in (change.left, change.came))
    return f"{left} → {came}"


def _named(seats: Sequence[Mapping[str, str]], names: Mapping[UUID, str]) -> str:
    people = dict.fromkeys(names.get(UUID(seat["staff_id"]), "?") for seat in seats)
    return "、".join(people)
