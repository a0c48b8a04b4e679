"""Acknowledging tasks and declaring one's fitness, by each person for themselves (R-4.1.1c)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.meetings import TasksAcknowledged
from contracts.words import Words
from roster_svc.duty_log.service import note
from roster_svc.meetings import repository
from roster_svc.meetings.domain import Kind, State
from roster_svc.meetings.errors import (
    AcknowledgeForYourself,
    FitnessNeedsNote,
    MeetingNotFound,
    NothingToAcknowledge,
    NotOnTheShift,
    TasksChanged,
)
from roster_svc.meetings.models import Acknowledgement, Meeting
from roster_svc.meetings.overdue import told_always
from roster_svc.meetings.schemas import Acknowledge
from roster_svc.meetings.upkeep import posts_of
from roster_svc.shifts import repository as shifts
from svckit.core.ids import uuid7
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-4.1.1c"


async def acknowledge(
    session: AsyncSession, meeting_id: UUID, wanted: Acknowledge, principal: Principal, now: datetime
) -> Meeting:
    """Record that the caller knows their tasks as they are now. Who comes late does so after the meeting, too."""
    meeting = await repository.find_for_update(session, principal, meeting_id)
    if meeting is None:
        raise MeetingNotFound
    if wanted.staff_id not in {None, principal.id}:
        raise AcknowledgeForYourself
    await _check(session, meeting, principal.id)
    if wanted.tasks_version != meeting.tasks_version:
        raise TasksChanged(current=meeting.tasks_version)
    if wanted.fitness == "unfit" and not wanted.fitness_note:
        raise FitnessNeedsNote
    row = Acknowledgement(
        id=uuid7(),
        meeting_id=meeting.id,
        staff_id=principal.id,
        tasks_version=wanted.tasks_version,
        fitness=wanted.fitness,
        fitness_note=wanted.fitness_note if wanted.fitness == "unfit" else None,
        acknowledged_at=now,
    )
    session.add(row)
    meeting.fact_version += 1
    await session.flush()
    await _tell(session, meeting, row, principal, now)
    found = await repository.find(session, principal, meeting_id)
    assert found is not None
    return found


async def _check(session: AsyncSession, meeting: Meeting, staff_id: UUID) -> None:
    shift = await shifts.of_id(session, meeting.shift_id) if meeting.shift_id else None
    if meeting.kind != Kind.PRE_SHIFT or meeting.state == State.DROPPED or shift is None or shift.ended_at is not None:
        raise NothingToAcknowledge
    if staff_id not in posts_of(shift):
        raise NotOnTheShift


async def _tell(
    session: AsyncSession, meeting: Meeting, row: Acknowledgement, principal: Principal, now: datetime
) -> None:
    fact = TasksAcknowledged.model_validate(
        {
            **told_always(meeting),
            "staff_id": row.staff_id,
            "fitness": row.fitness,
            "fitness_note": row.fitness_note,
            "tasks_version": row.tasks_version,
            "acknowledged_at": now,
        }
    )
    await publish(session, fact, at=now, actor=principal.label, clause=CLAUSE)
    if row.fitness == "unfit":
        name = principal.name
        await note(
            session,
            site_id=meeting.site_id,
            shift_id=meeting.shift_id,
            at=now,
            kind="meeting",
            text=Words(
                f"{name}申报身体状况不适合值班：{row.fitness_note}",
                f"{name} declared that they are not fit for duty: {row.fitness_note}",
            ),
            refs={"meeting_id": meeting.id, "staff_id": row.staff_id},
            by=principal.label,
        )
