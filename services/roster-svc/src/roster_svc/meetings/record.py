"""What the record of a meeting consists of: its points, checks, tasks and measures, as they are stored and read."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from svckit.web import Schema

PointSource = Literal["template", "typed", "incident", "log", "meeting", "handover", "improvement"]
TaskKind = Literal["task", "precaution"]


class Point(Schema):
    """A point of the agenda. ``note``: what was said about it. ``ref``: the id of what it was drawn from."""

    id: UUID
    zh: str
    en: str
    source: PointSource
    ref: str | None = None
    note: str | None = None


class Check(Schema):
    """What is looked at in those who begin a shift, such as dress and badge. ``ok`` null: not looked at yet."""

    id: UUID
    zh: str
    en: str
    ok: bool | None = None
    note: str | None = None


class Task(Schema):
    """What a post has to do, or to mind, during the shift. ``post`` null: every post."""

    id: UUID
    kind: TaskKind
    post: str | None = None
    zh: str
    en: str
    source: PointSource
    ref: str | None = None


class Measure(Schema):
    """What is to make things better, by whom and until when, where the meeting named that."""

    id: UUID
    text: str
    owner_id: UUID | None = None
    due_at: datetime | None = None
