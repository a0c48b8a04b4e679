"""Use cases of whoever does a task: taking it, done, not done and why, and checking what another has done."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.tasks import clock, domain, rights, telling
from roster_svc.tasks.domain import Kind, Verdict
from roster_svc.tasks.errors import AssigneeNotAtPost, VerdictNeedsReason
from roster_svc.tasks.models import Task
from roster_svc.tasks.schemas import TaskCheck, TaskFinish
from roster_svc.tasks.service import opened
from svckit.web import Principal


async def take(session: AsyncSession, task_id: UUID, principal: Principal, version: int | None, now: datetime) -> Task:
    """Be at it; a request for help is answered by that."""
    task, shift = await opened(session, task_id, principal, version)
    await rights.check_doer(session, task, shift, principal)
    fact = task.take(now, principal.id)
    if task.kind == Kind.HELP:
        await clock.unwatch(session, task, now, principal.id)
    await telling.tell(session, task, fact, principal.label, now)
    return task


async def finish(
    session: AsyncSession, task_id: UUID, body: TaskFinish, principal: Principal, version: int | None, now: datetime
) -> Task:
    """It was done: by the caller, or by a person of the shift for whom its chief records it."""
    task, shift = await opened(session, task_id, principal, version)
    await rights.check_doer(session, task, shift, principal)
    done_by = body.staff_id or principal.id
    if done_by != principal.id:
        await rights.check_leads(session, shift, principal)
        if not rights.posts_of(shift, done_by):
            raise AssigneeNotAtPost
    domain.check_steps(task.steps, body.steps)
    at = domain.done_at(body.at, task.created_at, now)
    fact = task.finish(at, done_by, now, principal.id, body.result, body.counts)
    await clock.unwatch(session, task, now, principal.id)
    await telling.tell(session, task, fact, principal.label, now)
    return task


async def skip(
    session: AsyncSession, task_id: UUID, reason: str, principal: Principal, version: int | None, now: datetime
) -> Task:
    """It is not done, for a reason that the duty chief sees."""
    task, shift = await opened(session, task_id, principal, version)
    await rights.check_doer(session, task, shift, principal)
    fact = task.skip(reason, now, principal.id)
    await clock.unwatch(session, task, now, principal.id)
    await telling.tell(session, task, fact, principal.label, now)
    return task


async def verify(
    session: AsyncSession, task_id: UUID, body: TaskCheck, principal: Principal, version: int | None, now: datetime
) -> Task:
    """Check what another person has done, and say whether it is right."""
    wrong = body.text if body.verdict is Verdict.WRONG else None
    if body.verdict is Verdict.WRONG and not wrong:
        raise VerdictNeedsReason
    task, shift = await opened(session, task_id, principal, version)
    await rights.check_on_shift(session, shift, principal)
    fact = task.verify(now, principal.id, wrong)
    await telling.tell(session, task, fact, principal.label, now)
    return task
