"""Who may do what with the tasks of a shift (R-2.2.1a)."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from roster_svc.duty.leading import leads as leads_now
from roster_svc.shifts.models import Shift
from roster_svc.tasks.errors import AssigneeNotAtPost, NotOnThisShift, NotYourTask, NotYourTasks, PostNotOnShift
from roster_svc.tasks.models import Task
from svckit.web import Principal


async def leads(session: AsyncSession, shift: Shift, principal: Principal) -> bool:
    """Whether the caller gives the tasks of the shift: its duty chief, who is in command there now, headquarters."""
    if principal.has(*HQ_WRITERS) or DUTY_CHIEF in posts_of(shift, principal.id):
        return True
    return await leads_now(session, shift.site_id, principal.id)


async def check_leads(session: AsyncSession, shift: Shift, principal: Principal) -> None:
    """Raise `NotYourTasks` for whoever does not give the tasks of the shift."""
    if not await leads(session, shift, principal):
        raise NotYourTasks


async def check_on_shift(session: AsyncSession, shift: Shift, principal: Principal) -> None:
    """Raise `NotOnThisShift` for whoever is neither on the shift nor gives its tasks."""
    if not posts_of(shift, principal.id) and not await leads(session, shift, principal):
        raise NotOnThisShift


async def check_doer(session: AsyncSession, task: Task, shift: Shift, principal: Principal) -> None:
    """Raise `NotYourTask` for whoever the task is not for; the duty chief records for others."""
    if not is_for(task, shift, principal.id) and not await leads(session, shift, principal):
        raise NotYourTask


def is_for(task: Task, shift: Shift, staff_id: UUID) -> bool:
    """Whether the person is to do it: named, or at its post where nobody is."""
    return task.assignee_id == staff_id or (task.assignee_id is None and task.post in posts_of(shift, staff_id))


def posts_of(shift: Shift, staff_id: UUID) -> frozenset[str]:
    """The posts that the person has on the shift."""
    return frozenset(one.post for one in shift.expected if one.staff_id == staff_id)


def check_seat(shift: Shift, post: str, assignee_id: UUID | None) -> None:
    """Raise `PostNotOnShift` or `AssigneeNotAtPost` where there is nobody to do it."""
    if post not in shift.posts:
        raise PostNotOnShift
    if assignee_id is not None and post not in posts_of(shift, assignee_id):
        raise AssigneeNotAtPost
