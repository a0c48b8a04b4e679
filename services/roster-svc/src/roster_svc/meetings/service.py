"""Use cases of meetings: keeping the record, finishing it, acknowledging tasks, adding notes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pydantic import MISSING
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import SHIFT_STATES
from roster_svc.meetings import domain, drawing, editing, overdue, repository
from roster_svc.meetings.domain import Kind, State
from roster_svc.meetings.errors import (
    AttendeeUnknown,
    MeetingDropped,
    MeetingIsOver,
    MeetingNotFound,
    MeetingUnfinished,
    ShiftNotReady,
)
from roster_svc.meetings.finishing import finish_record
from roster_svc.meetings.models import Meeting, MeetingNote
from roster_svc.meetings.rights import check_chair, check_chief
from roster_svc.meetings.schemas import MeetingOpen, MeetingPatch, NoteCreate
from roster_svc.meetings.upkeep import make_for_shift, posts_of, times_of
from roster_svc.policies import service as policies
from roster_svc.posts.naming import speak_of_own
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.errors import ShiftArchived, ShiftNotFound
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from roster_svc.staff.domain import sees_every_site
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.web import Principal, require_version

_LISTS = ("agenda", "checks", "tasks", "attendees", "measures")


async def open_for(session: AsyncSession, wanted: MeetingOpen, principal: Principal, now: datetime) -> Meeting:
    """The meeting of a shift, made where there is none yet: for its chief (R-4.1.1b, R-4.3.1a)."""
    shift = await shifts.find_for_update(session, principal, wanted.shift_id)
    if shift is None:
        raise ShiftNotFound(id=wanted.shift_id)
    await sites.get_open(session, shift.site_id, principal)
    await check_chief(session, shift, principal.id)
    kind = Kind(wanted.kind)
    meeting = await repository.of_shift(session, shift.id, kind)
    if meeting is None:
        if not domain.may_be_held(kind, times_of(shift)):
            raise ShiftNotReady(state=SHIFT_STATES[shift.state])
        meeting = await make_for_shift(session, shift, kind, now)
    return await get(session, meeting.id, principal)


async def edit(
    session: AsyncSession,
    meeting_id: UUID,
    wanted: MeetingPatch,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> Meeting:
    """Write into the record of an open meeting."""
    meeting = await _to_edit(session, meeting_id, principal, version, now)
    given = wanted.model_dump()
    policy = await policies.duty_policy(session, meeting.site_id, now)
    if "held_at" in given:
        reason = given.get("held_reason", meeting.held_reason)
        domain.check_held(given["held_at"], now, policy, reason)
    for name, value in given.items():
        if name not in _LISTS:
            setattr(meeting, name, value or None)
    await _edit_lists(session, meeting, wanted)
    return await _edited(session, meeting, principal)


async def draw(
    session: AsyncSession, meeting_id: UUID, principal: Principal, version: int | None, now: datetime
) -> Meeting:
    """Add what has come up since the record was made: open incidents, what the log says to go on with."""
    meeting = await _to_edit(session, meeting_id, principal, version, now)
    await drawing.draw(session, meeting, now)
    return await _edited(session, meeting, principal)


async def finish(
    session: AsyncSession, meeting_id: UUID, principal: Principal, version: int | None, now: datetime
) -> Meeting:
    """Finish the record: nothing of it changes any more. Raises `RecordIncomplete`, which names what is missing."""
    meeting = await _to_edit(session, meeting_id, principal, version, now)
    await finish_record(session, meeting, principal, now)
    await overdue.settle(session, meeting, now, principal.id)
    return await get(session, meeting_id, principal)


async def add_note(
    session: AsyncSession, meeting_id: UUID, new: NoteCreate, principal: Principal, now: datetime
) -> Meeting:
    """Add a note to a finished record; the record itself stays as it is."""
    meeting = await _locked(session, meeting_id, principal)
    await check_chair(session, meeting, principal)
    if meeting.state != State.FINISHED:
        raise MeetingUnfinished
    session.add(
        MeetingNote(
            id=uuid7(),
            meeting_id=meeting.id,
            text=new.text,
            author_id=principal.id,
            author_name=principal.name,
            written_at=now,
        )
    )
    await session.flush()
    return await get(session, meeting_id, principal)


async def get(session: AsyncSession, meeting_id: UUID, principal: Principal) -> Meeting:
    """The meeting, or `MeetingNotFound` where it is missing or of a foreign site."""
    meeting = await repository.find(session, principal, meeting_id)
    if meeting is None:
        raise MeetingNotFound
    return meeting


async def pre_shift_held(session: AsyncSession, shift_id: UUID) -> bool:
    """Whether the record of the meeting before the shift is finished (R-4.1.1b)."""
    meeting = await repository.of_shift(session, shift_id, Kind.PRE_SHIFT)
    return meeting is not None and meeting.state == State.FINISHED


async def unacknowledged(session: AsyncSession, shift_id: UUID) -> Sequence[UUID]:
    """Who is expected on the shift and has not acknowledged its tasks as they are now (R-4.1.1c)."""
    shift = await shifts.of_id(session, shift_id)
    if shift is None:
        return []
    people = posts_of(shift).keys()
    meeting = await repository.of_shift(session, shift_id, Kind.PRE_SHIFT)
    if meeting is None:
        return sorted(people)
    read = [domain.Read(one.staff_id, one.tasks_version) for one in meeting.acknowledgements]
    return domain.unacknowledged(people, read, meeting.tasks_version)


async def _locked(session: AsyncSession, meeting_id: UUID, principal: Principal) -> Meeting:
    meeting = await repository.find_for_update(session, principal, meeting_id)
    if meeting is None:
        raise MeetingNotFound
    speak_of_site(await sites.timezone(session, meeting.site_id))
    return meeting


async def _to_edit(
    session: AsyncSession, meeting_id: UUID, principal: Principal, version: int | None, now: datetime
) -> Meeting:
    meeting = await _locked(session, meeting_id, principal)
    await check_chair(session, meeting, principal)
    if meeting.state == State.FINISHED:
        raise MeetingIsOver(finished_at=meeting.finished_at)
    if meeting.shift_id is not None and await shifts.archived(session, meeting.shift_id):
        raise ShiftArchived
    if meeting.state == State.DROPPED:
        raise MeetingDropped
    require_version(version, meeting.version)
    return meeting


async def _edit_lists(session: AsyncSession, meeting: Meeting, wanted: MeetingPatch) -> None:
    if wanted.attendees is not MISSING:
        await _check_people(session, meeting, editing.strangers(meeting, wanted.attendees))
        editing.attendance(meeting, wanted.attendees)
    if wanted.agenda is not MISSING:
        meeting.agenda = editing.agenda(meeting, wanted.agenda)
    if wanted.checks is not MISSING:
        meeting.checks = editing.checks(meeting, wanted.checks)
    if wanted.measures is not MISSING:
        meeting.measures = editing.measures(wanted.measures)
    if wanted.tasks is not MISSING:
        await speak_of_own(session)
        tasks = editing.tasks(meeting, wanted.tasks)
        if tasks != meeting.tasks:
            meeting.tasks, meeting.tasks_version = tasks, meeting.tasks_version + 1


async def _check_people(session: AsyncSession, meeting: Meeting, strangers: set[UUID]) -> None:
    """Raise `AttendeeUnknown` for whoever is not in use, or not of the site."""
    fit = {
        one.id
        for one in await staff.by_ids(session, strangers)
        if one.active and (meeting.site_id in one.site_ids or sees_every_site(one.roles, one.site_ids))
    }
    if strangers - fit:
        raise AttendeeUnknown(staff=", ".join(sorted(map(str, strangers - fit))))


async def _edited(session: AsyncSession, meeting: Meeting, principal: Principal) -> Meeting:
    meeting.version += 1
    await session.flush()
    return await get(session, meeting.id, principal)
