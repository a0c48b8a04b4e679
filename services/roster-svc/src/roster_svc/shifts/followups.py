"""What the clock does for a shift beside ending it: the timers that other aggregates of this service handle."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.shifts.models import Shift
from svckit import timers

PRESENCE_DRAW = "presence-draw"
TASKS_MAKE = "tasks-make"


async def draw_presence_checks(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have the presence checks of a shift drawn that has just begun."""
    await timers.schedule(session, kind=PRESENCE_DRAW, subject=str(shift.id), due_at=now)


async def make_tasks(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have the tasks of the posts of a shift made that has just begun."""
    await timers.schedule(session, kind=TASKS_MAKE, subject=str(shift.id), due_at=now)
