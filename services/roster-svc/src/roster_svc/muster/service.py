"""Use case of the muster: many sites at once, in as many statements as for one."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.away_passes import repository as away
from roster_svc.evidence.schemas import EvidenceRead
from roster_svc.muster import domain
from roster_svc.muster.domain import TROUBLE, Signs, State
from roster_svc.muster.schemas import MusterCounts, MusterPerson, SiteMuster
from roster_svc.no_shows import repository as no_shows
from roster_svc.no_shows.models import NoShow
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.presence_checks import repository as checks
from roster_svc.presence_checks.domain import State as CheckState
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.expected import seat_of
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected
from roster_svc.staff import repository as staff
from roster_svc.staff.models import Staff

_LOOK_BACK = timedelta(hours=36)
"""No shift with its overstay is longer: an older check says nothing of who is there now."""

Key = tuple[UUID, UUID]
Seats = dict[Key, list[tuple[Expected, State]]]
"""By shift and person: where they are named, and how they stand there."""


async def of_sites(
    session: AsyncSession, site_ids: Sequence[UUID], now: datetime, around: Sequence[Shift] | None = None
) -> list[SiteMuster]:
    """How everybody of these sites stands now, in the order of the sites. ``around``: their shifts around `now`, where
    the caller has read them.
    """
    figures = await policies.duty_policies(session, site_ids, now)
    around = await shifts.around_sites(session, site_ids, now) if around is None else around
    signs = await _signs(session, site_ids, now)
    replaced = {
        (one.shift_id, one.staff_id): one for one in await no_shows.replaced_on(session, [s.id for s in around])
    }
    ids = {one.staff_id for shift in around for one in shift.assignments} | {staff_id for _, staff_id in replaced}
    people = {one.id: one for one in await staff.by_ids(session, ids)}
    late = await no_shows.sites_of_late_leaders(session, [shift.id for shift in around if shift.starts_at > now])
    told: dict[UUID, list[MusterPerson]] = {site_id: [] for site_id in site_ids}
    for shift in around:
        seats = _seats(shift, people, signs, now, figures[shift.site_id])
        told[shift.site_id] += [
            _person(people[key[1]], found, signs, now, _evidence(shift, key[1])) for key, found in seats.items()
        ]
        gone = [one for (shift_id, _), one in replaced.items() if shift_id == shift.id]
        told[shift.site_id] += [_gone(people[one.staff_id], one, shift) for one in gone if shift.ends_at > now]
    return [_site(site_id, told[site_id], late_leader=site_id in late) for site_id in site_ids]


async def _signs(session: AsyncSession, site_ids: Sequence[UUID], now: datetime) -> Mapping[UUID, Signs]:
    away_until = {one.staff_id: one.until for one in await away.away_at(session, site_ids)}
    missed = {
        one.staff_id: one.sent_at
        for one in await checks.last_of(session, site_ids, now - _LOOK_BACK)
        if one.state == CheckState.MISSED and one.answered_at is None
    }
    return {id_: Signs(away_until.get(id_), missed.get(id_)) for id_ in away_until.keys() | missed.keys()}


def _seats(
    shift: Shift, people: Mapping[UUID, Staff], signs: Mapping[UUID, Signs], now: datetime, policy: DutyPolicy
) -> Seats:
    found: Seats = {}
    for one in shift.assignments:
        expected = _expected(shift, one, people[one.staff_id])
        known = signs.get(one.staff_id, domain.NOTHING)
        state = domain.stands(expected, known, now, policy, replaced=one.replaced_at is not None)
        if state is not None and expected.fit:
            found.setdefault((shift.id, one.staff_id), []).append((expected, state))
    return found


def _expected(shift: Shift, one: Assignment, person: Staff) -> Expected:
    return seat_of(shift, one, fit=may_hold(person.rights, shift.site_id, one.post))


def _person(
    person: Staff,
    seats: Sequence[tuple[Expected, State]],
    signs: Mapping[UUID, Signs],
    now: datetime,
    evidence: EvidenceRead | None,
) -> MusterPerson:
    first, known = seats[0][0], signs.get(person.id, domain.NOTHING)
    return MusterPerson(
        staff_id=person.id,
        code=person.code,
        name=person.name,
        phone=person.phone,
        posts=sorted({one.post for one, _ in seats}),
        shift_id=first.span.shift_id,
        state=domain.gravest(state for _, state in seats),
        due_at=domain.due(first),
        until=first.span.ends_at,
        since=first.since(now),
        away_until=known.away_until,
        missed_check_at=known.missed_check_at,
        replaced_by=None,
        evidence=evidence,
    )


def _evidence(shift: Shift, staff_id: UUID) -> EvidenceRead | None:
    """What proves that the person came, at whichever of their posts."""
    kept = [one.check_in_evidence for one in shift.assignments if one.staff_id == staff_id and one.check_in_evidence]
    return EvidenceRead.model_validate(kept[0]) if kept else None


def _gone(person: Staff, one: NoShow, shift: Shift) -> MusterPerson:
    """Who did not come and was replaced from the list is off the shift; the muster says so until it ends."""
    return MusterPerson(
        staff_id=person.id,
        code=person.code,
        name=person.name,
        phone=person.phone,
        posts=sorted(one.posts),
        shift_id=shift.id,
        state=State.REPLACED,
        due_at=one.due_at,
        until=shift.ends_at,
        since=None,
        away_until=None,
        missed_check_at=None,
        replaced_by=one.replaced_by,
        evidence=None,
    )


def _site(site_id: UUID, people: list[MusterPerson], *, late_leader: bool) -> SiteMuster:
    counts = domain.counted(one.state for one in people)
    order = list(State)
    return SiteMuster(
        site_id=site_id,
        counts=MusterCounts(**{state.value: count for state, count in counts.items()}),
        trouble=sum(one.state in TROUBLE for one in people),
        late_leader=late_leader,
        people=sorted(people, key=lambda one: (order.index(one.state), one.due_at, one.code)),
    )
