"""A meeting that is not held in time: its chief is called, then headquarters (R-4.1.1b, R-4.3.1a, R-2.2.1e)."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallTarget, CallText
from contracts.meetings import MeetingOverdue
from contracts.posts import DUTY_CHIEF
from contracts.words import MEETING_KINDS, Words
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from roster_svc.duty_log.service import note
from roster_svc.meetings import repository
from roster_svc.meetings.domain import Kind, State
from roster_svc.meetings.models import Meeting
from roster_svc.policies import service as policies
from svckit import timers
from svckit.messaging import publish
from svckit.timers import Timer

MEETING_OVERDUE = "meeting-overdue"
LAST_STEP = "headquarters"
CLAUSES = {Kind.PRE_SHIFT: "R-4.1.1b", Kind.POST_SHIFT: "R-4.3.1a", Kind.WEEKLY: "R-2.2.1e"}


async def watch(session: AsyncSession, meeting: Meeting, now: datetime) -> None:
    """Have the clock look at the meeting when it is due.

    One that comes onto the roster at the last moment (``late_after_min``), or later, cannot be held in time: its record
    will be late, and nobody is called about what cannot be helped.
    """
    policy = await policies.duty_policy(session, meeting.site_id, now)
    if meeting.due_at > now + timedelta(minutes=policy.late_after_min):
        await timers.schedule(session, kind=MEETING_OVERDUE, subject=str(meeting.id), due_at=meeting.due_at)


async def look(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Call the chief about a meeting that has not been held, and later headquarters about one after a shift."""
    meeting = await repository.lock(session, UUID(timer.subject))
    if meeting is None or meeting.state != State.OPEN:
        return
    step = 2 if timer.step == LAST_STEP else 1
    if step == 1 and now < meeting.due_at:
        return  # it was put off, and has a timer of its own for that
    meeting.overdue_at = meeting.overdue_at or now
    policy = await policies.duty_policy(session, meeting.site_id, now)
    await _tell(session, meeting, step, now)
    if policy.call_overdue_meetings:
        await _call(session, meeting, step, now)
    if step == 1 and meeting.kind == Kind.POST_SHIFT:
        again_at = meeting.due_at + timedelta(minutes=policy.post_shift_meeting_min)
        await timers.schedule(
            session, kind=MEETING_OVERDUE, subject=str(meeting.id), step=LAST_STEP, due_at=max(again_at, now)
        )


async def settle(session: AsyncSession, meeting: Meeting, now: datetime, by: UUID) -> None:
    """The meeting was held after all: nobody needs to be called about it any more."""
    await timers.cancel(session, kind=MEETING_OVERDUE, subject=str(meeting.id))
    subject = _subject(meeting)
    await asking.settle(session, meeting.call_ids, site_id=meeting.site_id, subject=subject, now=now, by=by)


async def _tell(session: AsyncSession, meeting: Meeting, step: int, now: datetime) -> None:
    kind = Kind(meeting.kind)
    meeting.fact_version += 1
    fact = MeetingOverdue(**told_always(meeting), step=step, overdue_at=now)
    await publish(session, fact, at=now, clause=CLAUSES[kind])
    said, called = MEETING_KINDS[kind], _called(step)
    await note(
        session,
        site_id=meeting.site_id,
        shift_id=meeting.shift_id,
        at=now,
        kind="meeting",
        text=Words(
            f"{said.zh}到时未召开，提醒{called.zh}。", f"The {said.en} was not held in time; reminding {called.en}."
        ),
        refs={"meeting_id": meeting.id},
        by="system:clock",
    )


async def _call(session: AsyncSession, meeting: Meeting, step: int, now: datetime) -> None:
    kind = Kind(meeting.kind)
    said = MEETING_KINDS[kind]
    await asking.ask_about(
        session,
        meeting,
        subject=_subject(meeting),
        targets=_targets(meeting, step),
        title=CallText(zh=f"{said.zh}超时未开", en=f"Overdue: {said.en}"),
        text=CallText(
            zh=f"{said.zh}应召开而未完成记录，请尽快召开并填写会议记录。",
            en=f"The {said.en} is due and its record is not finished. Hold it now and write its record.",
        ),
        now=now,
        clause=CLAUSES[kind],
        step=step,
    )


def _targets(meeting: Meeting, step: int) -> list[CallTarget]:
    if step == 2:
        return [HEADQUARTERS]
    chiefs = [one.staff_id for one in meeting.attendees if DUTY_CHIEF in one.posts]
    return [CallTarget(staff_id=one) for one in chiefs] or [CHIEF]


def _called(step: int) -> Words:
    return Words("本部", "headquarters") if step == 2 else Words("值班长", "the duty chief")


def _subject(meeting: Meeting) -> CallSubject:
    return CallSubject(
        type="meeting", id=meeting.id, link=f"/meetings/{meeting.id}", phone_link=f"/m/meetings/{meeting.id}"
    )


def told_always(meeting: Meeting) -> dict[str, object]:
    """What every fact about the meeting tells; ``fact_version`` has been counted up for it."""
    return {
        "version": meeting.fact_version,
        "meeting_id": meeting.id,
        "site_id": meeting.site_id,
        "kind": meeting.kind,
        "shift_id": meeting.shift_id,
        "series_id": meeting.series_id,
        "due_at": meeting.due_at,
    }
