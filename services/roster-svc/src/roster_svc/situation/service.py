"""Use case of the situation: one read, in a number of statements that does not grow with what there is at the site."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.anomalies import repository as anomalies
from roster_svc.business_log import service as business
from roster_svc.duty import repository as duty
from roster_svc.duty.models import CommandInterval, PostGap
from roster_svc.handovers.models import Handover
from roster_svc.handovers.pairs import chiefs
from roster_svc.incidents import repository as incidents
from roster_svc.inspections import repository as inspections
from roster_svc.inspections.models import Inspection
from roster_svc.inspections.reading import BEFORE_START, TO_DO
from roster_svc.leader_rounds import repository as rounds
from roster_svc.meetings.domain import State as MeetingState
from roster_svc.meetings.models import Meeting
from roster_svc.muster import service as muster
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts.naming import names as post_names
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from roster_svc.sites import service as sites
from roster_svc.situation import domain, naming, repository
from roster_svc.situation.domain import AHEAD, Candidate, Facts, ShiftTimes
from roster_svc.situation.schemas import (
    CommandNow,
    HandoverNow,
    MeetingNow,
    PhaseRead,
    ShiftNow,
    SituationRead,
    StepRead,
)
from roster_svc.staff import repository as staff
from roster_svc.tasks import repository as tasks
from roster_svc.tasks.service import progress
from svckit.web import Principal

_LOOK_BACK = timedelta(hours=36)
"""A presence check that nobody answered says nothing later."""


async def read(session: AsyncSession, site_id: UUID, principal: Principal, now: datetime) -> SituationRead:
    """All of it, for the caller."""
    site = await sites.get(session, site_id, principal)
    policy = await policies.duty_policy(session, site.id, now)
    command = await _command(session, site.id)
    met = await repository.meetings(session, site.id, now + max(AHEAD, timedelta(minutes=policy.check_in_window_min)))
    around = await shifts.around(session, site.id, now)
    shift = await _shown(session, around, met, command, principal, now, policy)
    of_site = await _of_site(session, site.id, around, now)
    of_shift = await _of_shift(session, shift, principal, now)
    facts = _facts(of_site, of_shift, shift, met, policy)
    return SituationRead(
        site_id=site.id,
        at=now,
        leads=command is not None and command.staff_id == principal.id,
        command=command,
        shift=_shift_now(shift, principal),
        course=[PhaseRead.model_validate(asdict(one)) for one in domain.course(facts, now)],
        steps=[StepRead.model_validate(asdict(one)) for one in domain.next_steps(facts, now)],
        meetings=[MeetingNow.model_validate(one) for one in met],
        unanswered=naming.unanswered(of_site, of_shift),
        **naming.told_of_site(of_site),
        **naming.told_of_shift(of_shift, now),
    )


async def _command(session: AsyncSession, site_id: UUID) -> CommandNow | None:
    rows = await duty.open_rows(session, CommandInterval, site_id)
    if not rows:
        return None
    [person] = await staff.by_ids(session, [rows[0].staff_id])
    same = {name: getattr(rows[0], name) for name in CommandNow.model_fields if name != "name"}
    return CommandNow.model_validate({**same, "name": person.name})


async def _shown(
    session: AsyncSession,
    around: Sequence[Shift],
    met: Sequence[Meeting],
    command: CommandNow | None,
    principal: Principal,
    now: datetime,
    policy: DutyPolicy,
) -> Shift | None:
    """The shift whose course is shown: among them those that have ended and whose record is still to be written."""
    found = {one.id: one for one in around}
    records = {
        one.shift_id for one in met if one.shift_id and one.state == MeetingState.OPEN and one.kind == "post_shift"
    }
    found |= {one.id: one for one in await shifts.by_ids(session, records - found.keys())}
    commanded = command.shift_id if command else None
    wanted = domain.shown(
        [
            Candidate(_times(one), principal.id in chiefs(one), one.id == commanded, one.id in records)
            for one in found.values()
        ],
        now,
        policy,
    )
    return found[wanted] if wanted else None


async def _of_site(session: AsyncSession, site_id: UUID, around: Sequence[Shift], now: datetime) -> naming.OfSite:
    [found] = await muster.of_sites(session, [site_id], now, around)
    return naming.OfSite(
        muster=found,
        gaps=await duty.open_rows(session, PostGap, site_id),
        incidents=await incidents.active(session, site_id, repository.MOST),
        anomalies=await anomalies.active(session, site_id, repository.MOST),
        checks=await repository.checks(session, site_id, now - _LOOK_BACK),
        passes=await repository.passes(session, site_id),
        log=await repository.log(session, site_id, now),
        post_name=await post_names(session),
    )


async def _of_shift(session: AsyncSession, shift: Shift | None, principal: Principal, now: datetime) -> naming.OfShift:
    if shift is None:
        return naming.OfShift()
    query = tasks.filtered(tasks.visible(principal), tasks.Wanted(shift_id=shift.id), now)
    return naming.OfShift(
        progress=[progress(*row) for row in await tasks.totals(session, query, now)],
        tasks=await tasks.unfinished(session, shift.id),
        handovers=[_handover(one, shift.id) for one in await repository.handovers(session, shift.id)],
        rounds=await rounds.of_shift(session, shift.id),
        inspections=await inspections.of_shift(session, shift.id),
        business=await business.of_shift(session, shift.id),
    )


def _facts(
    of_site: naming.OfSite, of_shift: naming.OfShift, shift: Shift | None, met: Sequence[Meeting], policy: DutyPolicy
) -> Facts:
    return Facts(
        shift=_times(shift) if shift else None,
        meetings=[
            domain.Meeting(one.id, one.kind, one.shift_id, one.due_at, one.state == MeetingState.OPEN) for one in met
        ],
        handovers=[
            domain.Handover(one.id, one.side, one.planned_at, one.waits)
            for one in of_shift.handovers
            if one.hold != "deferred"
        ],
        rounds=[domain.Round(one.id, one.state, one.due_at) for one in of_shift.rounds],
        inspections=[_inspection(one) for one in of_shift.inspections if one.state in TO_DO],
        policy=policy,
        **naming.named(of_site, of_shift),
    )


def _inspection(one: Inspection) -> domain.Inspection:
    before_start = one.kind in BEFORE_START
    return domain.Inspection(one.id, one.name_zh, one.name_en, one.post, one.from_at, one.due_at, before_start)


def _handover(one: Handover, shift_id: UUID) -> HandoverNow:
    return HandoverNow(
        id=one.id,
        side="outgoing" if one.from_shift_id == shift_id else "incoming",
        planned_at=one.planned_at,
        state=one.state,
        waits=one.waiting_for,
        hold=one.hold,
    )


def _times(shift: Shift) -> ShiftTimes:
    return ShiftTimes(shift.id, shift.starts_at, shift.ends_at, shift.started_at, shift.ended_at)


def _shift_now(shift: Shift | None, principal: Principal) -> ShiftNow | None:
    if shift is None:
        return None
    same: Mapping[str, object] = {name: getattr(shift, name) for name in ShiftNow.model_fields if name != "mine"}
    return ShiftNow.model_validate({**same, "mine": principal.id in chiefs(shift)})
