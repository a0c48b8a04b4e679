"""What the clock does with tasks: making those of a shift that starts, and calling about overdue ones (R-4.2.1a)."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from roster_svc.sites import service as sites
from roster_svc.task_templates import service as templates
from roster_svc.task_templates.models import TaskTemplate
from roster_svc.tasks import domain, repository, telling
from roster_svc.tasks.domain import Kind, Window
from roster_svc.tasks.models import Task
from svckit import timers
from svckit.timers import Timer

TASK_OVERDUE = "task-overdue"
ACTOR = "system:clock"


async def make(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A shift has begun: its posts get their tasks from the templates, each once."""
    shift = await shifts.by_id(session, UUID(timer.subject))
    if shift is None or shift.ended_at is not None:
        return
    policy = await policies.duty_policy(session, shift.site_id, now)
    if not policy.default_tasks:
        return
    made = await repository.made_of(session, shift.id)
    for template in await templates.of_site(session, shift.site_id):
        if template.post not in shift.posts:
            continue
        for index, window in enumerate(domain.windows(template.recurrence, shift.starts_at, shift.ends_at)):
            if (template.id, index) not in made and window.due_at > now:
                await add(session, _routine(shift, template, index, window, now), ACTOR, now)


async def add(session: AsyncSession, task: Task, actor: str, now: datetime) -> None:
    """Keep the task, tell of it, and watch its time."""
    session.add(task)
    await telling.tell(session, task, task.created(), actor, now)
    await watch(session, task, task.due_at)


async def watch(session: AsyncSession, task: Task, due_at: datetime) -> None:
    """Have the clock look at the task when its time is over."""
    await timers.schedule(session, kind=TASK_OVERDUE, subject=str(task.id), due_at=due_at)


async def unwatch(session: AsyncSession, task: Task, now: datetime, by: UUID | None) -> None:
    """Nobody needs to be called about the task any more."""
    await timers.cancel(session, kind=TASK_OVERDUE, subject=str(task.id))
    await telling.settle(session, task, now, by)


async def overdue(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Call who is to do it, then the duty chief; about what a shift left behind when it ended nobody is called."""
    task = await repository.locked(session, UUID(timer.subject))
    if task is None or not domain.waits(task.kind, task.state) or task.overdue_step >= domain.LAST_STEP:
        return
    shift = await shifts.by_id(session, task.shift_id)
    if shift is None or shift.ended_at is not None:
        return
    await telling.tell(session, task, task.be_overdue(now), ACTOR, now)
    await telling.call_overdue(session, task, await sites.timezone(session, task.site_id), now)
    if task.overdue_step < domain.LAST_STEP:
        policy = await policies.duty_policy(session, task.site_id, now)
        await watch(session, task, now + timedelta(minutes=policy.task_call_step_min))


def _routine(shift: Shift, template: TaskTemplate, index: int, window: Window, now: datetime) -> Task:
    return Task.make(
        shift_id=shift.id,
        window=window,
        now=now,
        by=None,
        site_id=shift.site_id,
        kind=Kind.ROUTINE.value,
        template_id=template.id,
        occurrence=index,
        title_zh=template.title_zh,
        title_en=template.title_en,
        text_zh=template.text_zh,
        text_en=template.text_en,
        post=template.post,
        needs_check=template.needs_check,
        steps=template.steps,
    )
