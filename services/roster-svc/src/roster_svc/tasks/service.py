"""Use cases of tasks: giving them, asking for help, and looking at them. `doing` has those of whoever does them."""

from dataclasses import asdict
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.errors import ShiftArchived, ShiftNotFound
from roster_svc.shifts.models import Shift
from roster_svc.sites import service as sites
from roster_svc.tasks import clock, domain, repository, rights, telling
from roster_svc.tasks.domain import Kind, Window
from roster_svc.tasks.errors import HelpFromYourself, NotOnThisShift, TaskNotFound, TaskOfEndedShift
from roster_svc.tasks.models import Task, TaskNote
from roster_svc.tasks.rates import Tally, total
from roster_svc.tasks.repository import Wanted
from roster_svc.tasks.schemas import HelpCreate, PostProgress, RateOf, TaskAssign, TaskCreate, TaskRates, TaskStatistics
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.web import Principal, require_version


async def create(session: AsyncSession, body: TaskCreate, principal: Principal, now: datetime) -> Task:
    """A task by hand, from whoever gives the tasks of the shift (R-2.2.1a)."""
    shift = await _running(session, body.shift_id, principal)
    await rights.check_leads(session, shift, principal)
    rights.check_seat(shift, body.post, body.assignee_id)
    window = Window(body.from_at or min(now, body.due_at), body.due_at)
    domain.check_window(window, now, max(shift.ends_at, now))
    task = _by_hand(shift, body, window, Kind.BY_HAND, None, principal.id, now)
    await clock.add(session, task, principal.label, now)
    return task


async def ask_help(session: AsyncSession, body: HelpCreate, principal: Principal, now: datetime) -> Task:
    """One post of the shift asks another for help, who is to take it in time (R-2.2.2h, R-2.2.4d)."""
    shift = await _running(session, body.shift_id, principal)
    mine = rights.posts_of(shift, principal.id)
    if not mine:
        raise NotOnThisShift
    rights.check_seat(shift, body.post, body.assignee_id)
    if body.assignee_id == principal.id or mine == {body.post}:
        raise HelpFromYourself
    return await _ask(session, shift, body, min(mine - {body.post}), principal, now)


async def give_finding(
    session: AsyncSession,
    shift: Shift,
    body: TaskCreate | HelpCreate,
    asked_by: str,
    principal: Principal,
    now: datetime,
) -> Task:
    """What a round of the leader found is to be solved in the same shift: a task, or a request for help (R-4.2.3b).

    ``asked_by``: the post that asks for help.
    """
    rights.check_seat(shift, body.post, body.assignee_id)
    if isinstance(body, TaskCreate):
        task = _by_hand(shift, body, Window(min(now, body.due_at), body.due_at), Kind.BY_HAND, None, principal.id, now)
        await clock.add(session, task, principal.label, now)
        return task
    return await _ask(session, shift, body, asked_by, principal, now)


async def assign(
    session: AsyncSession, task_id: UUID, body: TaskAssign, principal: Principal, version: int | None, now: datetime
) -> Task:
    """Give the task to another post or person of its shift."""
    task, shift = await opened(session, task_id, principal, version)
    await rights.check_leads(session, shift, principal)
    rights.check_seat(shift, body.post, body.assignee_id)
    fact = task.assign(body.post, body.assignee_id, now, principal.id)
    await telling.tell(session, task, fact, principal.label, now)
    return task


async def cancel(
    session: AsyncSession, task_id: UUID, reason: str, principal: Principal, version: int | None, now: datetime
) -> Task:
    """The task is not wanted any more; who asked for help may say so themselves."""
    task, shift = await opened(session, task_id, principal, version)
    if not (task.kind == Kind.HELP and task.created_by == principal.id):
        await rights.check_leads(session, shift, principal)
    fact = task.cancel(reason, now, principal.id)
    await clock.unwatch(session, task, now, principal.id)
    await telling.tell(session, task, fact, principal.label, now)
    return task


async def add_note(session: AsyncSession, task_id: UUID, text: str, principal: Principal, now: datetime) -> Task:
    """A further note, also to what is over: nothing else of that changes."""
    task, shift = await opened(session, task_id, principal, None, noting=True)
    await rights.check_on_shift(session, shift, principal)
    written = TaskNote(
        id=uuid7(), text=text, author_id=principal.id, author_name=principal.name or str(principal.id), written_at=now
    )
    task.notes.append(written)
    await session.flush()
    return task


async def get(session: AsyncSession, task_id: UUID, principal: Principal) -> Task:
    """The task, or `TaskNotFound` where it is missing or of a foreign site."""
    task = await repository.find(session, principal, task_id)
    if task is None:
        raise TaskNotFound(id=task_id)
    return task


async def statistics(session: AsyncSession, wanted: Wanted, principal: Principal, now: datetime) -> TaskStatistics:
    """How far the tasks that fit are, post by post (R-4.2.1a)."""
    query = repository.filtered(repository.visible(principal), wanted, now)
    posts = [progress(*row) for row in await repository.totals(session, query, now)]
    every = [sum(getattr(one, name) for one in posts) for name in ("total", "done", "skipped", "overdue")]
    return TaskStatistics(**progress("", *every).model_dump(exclude={"post"}), posts=posts)


async def rates(session: AsyncSession, wanted: Wanted, principal: Principal, now: datetime) -> TaskRates:
    """How accurate and how timely the tasks that fit were, by site, post and kind (R-2.2.4a)."""
    query = repository.filtered(repository.visible(principal), wanted, now)
    rows = [row for row in await repository.tallies(session, query, now) if row[3].due]
    items = [
        RateOf.model_validate({**_rates(told), "site_id": site_id, "post": post, "kind": kind})
        for site_id, post, kind, told in rows
    ]
    return TaskRates.model_validate({**_rates(total([row[3] for row in rows])), "items": items})


def _rates(told: Tally) -> dict[str, int | float | None]:
    return {**asdict(told), "in_time_rate": told.in_time_rate, "error_rate": told.error_rate}


def progress(post: str, total: int, done: int, skipped: int, overdue: int) -> PostProgress:
    """The completion rate counts what is done of all that was not cancelled."""
    return PostProgress(
        post=post,
        total=total,
        done=done,
        skipped=skipped,
        overdue=overdue,
        unfinished=total - done - skipped,
        rate=round(done / total, 4) if total else None,
    )


async def opened(
    session: AsyncSession, task_id: UUID, principal: Principal, version: int | None, *, noting: bool = False
) -> tuple[Task, Shift]:
    """The task, locked, and the shift that has it; of an archived one it may only be noted upon (`ShiftArchived`)."""
    task = await repository.find_for_update(session, principal, task_id)
    if task is None:
        raise TaskNotFound(id=task_id)
    require_version(version, task.version)
    speak_of_site(await sites.timezone(session, task.site_id))
    shift = await shifts.by_id(session, task.shift_id)
    if shift is None:
        raise TaskNotFound(id=task_id)
    if shift.archived_at is not None and not noting:
        raise ShiftArchived
    return task, shift


async def _running(session: AsyncSession, shift_id: UUID, principal: Principal) -> Shift:
    shift = await shifts.find_for_update(session, principal, shift_id)
    if shift is None:
        raise ShiftNotFound(id=shift_id)
    site = await sites.get_open(session, shift.site_id, principal)
    speak_of_site(site.timezone)
    if shift.phase not in {Phase.PUBLISHED, Phase.OPEN}:
        raise TaskOfEndedShift
    return shift


async def _ask(
    session: AsyncSession, shift: Shift, body: HelpCreate, asked_by: str, principal: Principal, now: datetime
) -> Task:
    policy = await policies.duty_policy(session, shift.site_id, now)
    window = Window(now, now + timedelta(minutes=policy.help_answer_min))
    task = _by_hand(shift, body, window, Kind.HELP, asked_by, principal.id, now)
    await clock.add(session, task, principal.label, now)
    await telling.call_for_help(session, task, now)
    return task


def _by_hand(
    shift: Shift,
    body: TaskCreate | HelpCreate,
    window: Window,
    kind: Kind,
    asked_by_post: str | None,
    by: UUID,
    now: datetime,
) -> Task:
    return Task.make(
        shift_id=shift.id,
        window=window,
        now=now,
        by=by,
        site_id=shift.site_id,
        kind=kind.value,
        title_zh=body.title,
        title_en=body.title,
        text_zh=body.text,
        text_en=body.text,
        post=body.post,
        assignee_id=body.assignee_id,
        asked_by_post=asked_by_post,
        needs_check=isinstance(body, TaskCreate) and body.needs_check,
        steps=[{"zh": one, "en": one} for one in body.steps] if isinstance(body, TaskCreate) else [],
    )
