"""What clients send and get about templates of tasks."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from roster_svc.tasks.domain import MOST_STEPS
from roster_svc.tasks.schemas import TaskStep
from svckit.web import Code, SafeStr, Schema, Text

Title = Annotated[SafeStr, Field(max_length=200)]
What = Annotated[Text, Field(max_length=2000)]


class TaskTemplateBody(Schema):
    """What a post is to do in every shift. Minutes count from the start of the shift."""

    post: Code
    title_zh: Title
    title_en: Title
    text_zh: What | None = None
    text_en: What | None = None
    from_min: Annotated[int, Field(ge=0, le=1439)] = 0
    until_min: Annotated[int, Field(ge=1, le=1440)]
    every_min: Annotated[int, Field(ge=30, le=1440)] | None = Field(
        default=None, description="Again and again after so long; left out: once in a shift."
    )
    needs_check: bool = Field(default=False, description="A second person verifies what was done.")
    steps: Annotated[list[TaskStep], Field(max_length=MOST_STEPS)] = Field(
        default_factory=list, description="What it takes, in order: whoever finishes a task confirms each (R-2.2.4a)."
    )
    active: bool = Field(default=True, description="False: no more tasks are made of it.")


class TaskTemplateCreate(TaskTemplateBody):
    """``site_id``: for this site only, beside those of its type; left out: for every site of ``site_type``."""

    site_id: UUID | None = None
    site_type: Code = "default"


class TaskTemplateRead(TaskTemplateCreate):
    id: UUID
    version: int
