"""Tasks of a shift 任务: what a post or a person is to do within a window, and requests for help between posts."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known
from contracts.posts import Post

TaskKind = Annotated[str, known("routine", "by_hand", "help")]
"""``routine``: made from a template when the shift started. ``help``: one post asks another for help."""
TaskAssignBasis = Annotated[str, known("by_hand", "carried_over")]
"""``carried_over``: the next shift took it over with the sealed handover."""


TaskVerdict = Annotated[str, known("right", "wrong")]
"""What the person who checked it found; ``wrong`` counts as an error."""


class TaskCount(Part):
    """How many there were of something: readings, papers, calls."""

    name: str
    count: int


class TaskFact(Event):
    """What every fact of a task carries. ``assignee_id`` None: anybody at the post. ``from_at`` to ``due_at``: when it
    is to be done; of a request for help ``due_at`` is by when somebody is to take it. ``needs_check``: a second person
    verifies what was done. ``origin_shift_id``: the shift it was made for; ``shift_id``: the one that has it now.
    """

    task_id: UUID
    site_id: UUID
    shift_id: UUID
    origin_shift_id: UUID
    kind: TaskKind
    title_zh: str
    title_en: str
    post: Post
    assignee_id: UUID | None = None
    asked_by_post: Post | None = None
    from_at: datetime
    due_at: datetime
    needs_check: bool = False


class TaskCreated(TaskFact, type="task.created", topic=topics.TASK, key="task_id"):
    """There is something to do. ``created_by`` None: the clock made it from a template."""

    created_at: datetime
    created_by: UUID | None = None


class TaskAssigned(TaskFact, type="task.assigned", topic=topics.TASK, key="task_id"):
    """The task is another post's, person's or shift's from now on. ``assigned_by`` None: the clock did it."""

    assigned_at: datetime
    assigned_by: UUID | None = None
    basis: TaskAssignBasis = "by_hand"
    handover_id: UUID | None = None


class TaskTaken(TaskFact, type="task.taken", topic=topics.TASK, key="task_id"):
    """Somebody is at it. ``answer_s``: seconds from when it was made."""

    taken_at: datetime
    taken_by: UUID
    answer_s: int


class TaskDone(TaskFact, type="task.done", topic=topics.TASK, key="task_id"):
    """It was done. ``done_at``: when, as they say; ``recorded_at``: when we learned of it. ``work_s``: seconds since
    somebody took it. ``late``: after ``due_at``, or not taken by then where help was asked for.
    """

    done_at: datetime
    done_by: UUID
    recorded_at: datetime
    recorded_by: UUID
    result: str | None = None
    counts: tuple[TaskCount, ...] = ()
    work_s: int | None = None
    late: bool = False


class TaskVerified(TaskFact, type="task.verified", topic=topics.TASK, key="task_id"):
    """Another person than the doer has checked what was done. ``text``: what is wrong with it."""

    done_by: UUID
    verified_at: datetime
    verified_by: UUID
    verdict: TaskVerdict = "right"
    text: str | None = None


class TaskSkipped(TaskFact, type="task.skipped", topic=topics.TASK, key="task_id"):
    """It was not done, and why."""

    skipped_at: datetime
    skipped_by: UUID
    reason: str


class TaskCancelled(TaskFact, type="task.cancelled", topic=topics.TASK, key="task_id"):
    """It is not to be done any more, and why."""

    cancelled_at: datetime
    cancelled_by: UUID
    reason: str


class TaskOverdue(TaskFact, type="task.overdue", topic=topics.TASK, key="task_id"):
    """Its time is over and it is not done. ``step``: 1 whoever is to do it is called, 2 the duty chief too."""

    step: int
    overdue_at: datetime
