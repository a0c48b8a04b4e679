"""What the clock does for a shift beside ending it: the timers that other aggregates of this service handle."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.models import Shift
from svckit import timers

PRESENCE_DRAW = "presence-draw"
TASKS_MAKE = "tasks-make"
ATTENDANCE = "attendance-watch"
ROUNDS_DRAW = "leader-rounds-draw"


async def draw_presence_checks(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have the presence checks of a shift drawn that has just begun."""
    await timers.schedule(session, kind=PRESENCE_DRAW, subject=str(shift.id), due_at=now)


async def watch_attendance(session: AsyncSession, shift: Shift, now: datetime, policy: DutyPolicy) -> None:
    """Have the clock look who of a shift that was published comes: first when its duty chief is to be there."""
    early = shift.starts_at - timedelta(minutes=policy.leader_early_min)
    late = max(shift.starts_at, now) + timedelta(minutes=policy.no_show_warn_min)
    await look_at_attendance(session, shift, early if early > now else late)


async def look_at_attendance(session: AsyncSession, shift: Shift, at: datetime) -> None:
    """Have the clock look at ``at`` who of the shift has come; it sets its next look itself."""
    await timers.schedule(session, kind=ATTENDANCE, subject=str(shift.id), due_at=at)


async def make_tasks(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have the tasks of the posts of a shift made that has just begun."""
    await timers.schedule(session, kind=TASKS_MAKE, subject=str(shift.id), due_at=now)


async def draw_leader_rounds(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have the leader's rounds of a shift drawn that has just begun."""
    await timers.schedule(session, kind=ROUNDS_DRAW, subject=str(shift.id), due_at=now)
