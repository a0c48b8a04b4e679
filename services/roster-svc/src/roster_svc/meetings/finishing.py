"""Finishing the record of a meeting: the fact, its measures as improvements, and its line in the duty log."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.meetings import Absence, ImprovementProposed, MeetingHeld
from contracts.words import MEETING_KINDS, Words
from roster_svc.duty_log.service import note
from roster_svc.meetings import domain
from roster_svc.meetings.domain import WITH_THREE_PARTS, Kind, State
from roster_svc.meetings.errors import RecordIncomplete
from roster_svc.meetings.models import Meeting
from roster_svc.meetings.overdue import CLAUSES, told_always
from svckit.messaging import publish
from svckit.web import Principal

IMPROVEMENT_CLAUSES = {Kind.POST_SHIFT: "R-4.3.1b", Kind.WEEKLY: "R-2.2.1f"}


async def finish_record(session: AsyncSession, meeting: Meeting, principal: Principal, now: datetime) -> None:
    """Finish it, or `RecordIncomplete`. It counts as held now unless the record says when."""
    missing = meeting.missing()
    if missing:
        raise RecordIncomplete(missing=missing)
    meeting.version += 1  # with the rest: once it is finished, the database refuses another word
    meeting.state = State.FINISHED.value
    meeting.held_at = min(meeting.held_at or now, now)
    meeting.chair_id = principal.id
    meeting.finished_at, meeting.late = now, domain.is_late(now, meeting.due_at)
    meeting.fact_version += 1
    kind = Kind(meeting.kind)
    await publish(session, _held(meeting, now), at=meeting.held_at, actor=principal.label, clause=CLAUSES[kind])
    for improvement in _improvements(meeting, principal, now):
        await publish(session, improvement, at=now, actor=principal.label, clause=IMPROVEMENT_CLAUSES[kind])
    await _log(session, meeting, principal)


def _held(meeting: Meeting, now: datetime) -> MeetingHeld:
    people = meeting.attendees
    parts = {}
    if meeting.kind in WITH_THREE_PARTS:
        measures = tuple(one.text for one in meeting.measured)
        parts = {"summary": meeting.summary, "problems": meeting.problems, "measures": measures}
    return MeetingHeld.model_validate(
        {
            **told_always(meeting),
            **parts,
            "held_at": meeting.held_at,
            "finished_at": now,
            "late": meeting.late,
            "place": meeting.place,
            "chair_id": meeting.chair_id,
            "present": tuple(one.staff_id for one in people if one.presence == "present"),
            "absent": tuple(
                Absence(staff_id=one.staff_id, reason=one.absence_reason or "")
                for one in people
                if one.presence == "absent"
            ),
        }
    )


def _improvements(meeting: Meeting, principal: Principal, now: datetime) -> list[ImprovementProposed]:
    return [
        ImprovementProposed(
            version=1,
            improvement_id=one.id,
            site_id=meeting.site_id,
            meeting_id=meeting.id,
            meeting_kind=meeting.kind,
            shift_id=meeting.shift_id,
            text=one.text,
            owner_id=one.owner_id,
            due_at=one.due_at,
            proposed_by=principal.id,
            proposed_at=now,
        )
        for one in meeting.measured
    ]


async def _log(session: AsyncSession, meeting: Meeting, principal: Principal) -> None:
    said = MEETING_KINDS[Kind(meeting.kind)]
    there = sum(one.presence == "present" for one in meeting.attendees)
    away = len(meeting.attendees) - there
    late = Words("，超时", ", late") if meeting.late else Words("", "")
    await note(
        session,
        site_id=meeting.site_id,
        shift_id=meeting.shift_id,
        at=meeting.held_at or meeting.due_at,
        kind="meeting",
        text=Words(
            f"{said.zh}已召开{late.zh}：主持人{principal.name}，到会 {there} 人，缺席 {away} 人。",
            f"The {said.en} was held{late.en}: chaired by {principal.name}, {there} present, {away} absent.",
        ),
        refs={"meeting_id": meeting.id, "staff_id": principal.id},
        by=principal.label,
    )
