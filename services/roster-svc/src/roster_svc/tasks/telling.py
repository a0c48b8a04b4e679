"""Telling of a task: its fact, the line in the duty log, and whom it calls."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import tasks as facts
from contracts.calls import CallSubject, CallTarget, CallText
from contracts.posts import DUTY_CHIEF
from contracts.words import Words
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from roster_svc.duty_log.service import note
from roster_svc.tasks.domain import Kind
from roster_svc.tasks.models import Task
from svckit.core.local_time import local_words
from svckit.messaging import publish

CLAUSE = "R-4.2.1a"
HELP_CLAUSE = "R-2.2.2h"


async def tell(session: AsyncSession, task: Task, fact: facts.TaskFact, actor: str, now: datetime) -> None:
    """Publish the fact; what ends a task, that it is overdue or wrong, stands in the duty log."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=clause(task))
    said = _logged(task, fact)
    if said is not None:
        refs = {"task_id": task.id, "post": task.post}
        await note(
            session, site_id=task.site_id, shift_id=task.shift_id, at=now, kind="task", text=said, refs=refs, by=actor
        )


async def call_for_help(session: AsyncSession, task: Task, now: datetime) -> None:
    """Ask the post, or the person, whose help is wanted."""
    title = CallText(zh=f"协助请求：{task.title_zh}", en=f"Help is asked for: {task.title_en}")
    text = CallText(zh="请打开任务并接单。", en="Open the task and take it.")
    await _ask(session, task, _doer(task), title, text, now, step=1)


async def call_overdue(session: AsyncSession, task: Task, zone: str | None, now: datetime) -> None:
    """Call whoever is to do it, then the duty chief; of a chief's own task headquarters."""
    due = local_words(task.due_at, zone)
    title = CallText(zh=f"任务超时：{task.title_zh}", en=f"Overdue: {task.title_en}")
    text = CallText(
        zh=f"应于 {due} 前完成，至今未完成。请立即执行，或说明原因。",
        en=f"It was to be done by {due} and is not. Do it now, or say why not.",
    )
    target = _doer(task) if task.overdue_step == 1 else _chief(task)
    await _ask(session, task, target, title, text, now, step=task.overdue_step + 1)


async def settle(session: AsyncSession, task: Task, now: datetime, by: UUID | None) -> None:
    """The calls about the task need no answer any more."""
    await asking.settle_about(session, task, subject=_subject(task), now=now, by=by)


def clause(task: Task) -> str:
    """The clause behind the task."""
    return HELP_CLAUSE if task.kind == Kind.HELP else CLAUSE


async def _ask(
    session: AsyncSession, task: Task, target: CallTarget, title: CallText, text: CallText, now: datetime, *, step: int
) -> None:
    await asking.ask_about(
        session,
        task,
        subject=_subject(task),
        targets=[target],
        title=title,
        text=text,
        now=now,
        clause=clause(task),
        asked="acknowledge",
        severity="minor",
        step=step,
    )


def _doer(task: Task) -> CallTarget:
    return CallTarget(staff_id=task.assignee_id) if task.assignee_id else CallTarget(post=task.post)


def _chief(task: Task) -> CallTarget:
    return HEADQUARTERS if task.post == DUTY_CHIEF else CHIEF


def _subject(task: Task) -> CallSubject:
    return CallSubject(type="task", id=task.id, link=f"/tasks?shift={task.shift_id}", phone_link="/m/tasks")


def _logged(task: Task, fact: facts.TaskFact) -> Words | None:
    zh, en = task.title_zh, task.title_en
    match fact:
        case facts.TaskDone():
            result = Words(f"结果：{fact.result}", f" Result: {fact.result}") if fact.result else Words("", "")
            return Words(f"任务“{zh}”已完成。{result.zh}", f"Task “{en}” done.{result.en}")
        case facts.TaskSkipped():
            return Words(f"任务“{zh}”未执行。原因：{fact.reason}", f"Task “{en}” not done. Reason: {fact.reason}")
        case facts.TaskVerified(verdict="wrong"):
            return Words(f"任务“{zh}”复核有误：{fact.text}", f"Task “{en}” was found wrong: {fact.text}")
        case facts.TaskOverdue(step=1):
            return Words(f"任务“{zh}”超时未完成。", f"Task “{en}” is overdue.")
    return None
