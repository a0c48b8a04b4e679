"""Unfinished tasks at the end of a shift: they stand in its handover, and the next shift gets them (R-4.0.1)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from roster_svc.handovers.items import DraftItem
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from roster_svc.tasks import clock, repository, telling
from svckit.core.content import utc_text


async def unfinished_tasks(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """What the shift has not done, for its handover."""
    return [
        DraftItem(
            "task",
            str(one.id),
            one.title_zh,
            {"title_en": one.title_en, "post": one.post, "due_at": utc_text(one.due_at)},
        )
        for one in await repository.unfinished(session, shift.id)
    ]


async def carry_over(
    session: AsyncSession, *, from_shift_id: UUID, to_shift_id: UUID, handover_id: UUID, now: datetime, by: str
) -> None:
    """The handover is sealed: what is unfinished is the next shift's, at the same post, else its duty chief's."""
    shift = await shifts.by_id(session, to_shift_id)
    if shift is None:
        return
    policy = await policies.duty_policy(session, shift.site_id, now)
    for task in await repository.lock_unfinished(session, from_shift_id):
        post = task.post if task.post in shift.posts else DUTY_CHIEF
        fact = task.carry(shift.id, post, handover_id, now)
        await telling.settle(session, task, now, None)
        await clock.watch(session, task, max(task.due_at, now + timedelta(minutes=policy.task_call_step_min)))
        await telling.tell(session, task, fact, by, now)
