"""What clients send and get about leader's rounds."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from roster_svc.leader_rounds.domain import State, Trigger
from svckit.web import Code, SafeStr, Schema

FindingText = Annotated[SafeStr, Field(max_length=200)]


class RoundBegin(Schema):
    """A round by hand, beside those that are drawn."""

    site_id: UUID


class FindingCreate(Schema):
    """What is not in order, and who is to see to it: it becomes a task of the shift, or a request for help."""

    text: FindingText
    becomes: Literal["task", "help"] = "task"
    post: Code = Field(description="Who is to see to it.")
    assignee_id: UUID | None = Field(default=None, description="Left out: anybody at that post.")


class VisitCreate(Schema):
    """How a post was found. Without a finding it is in order."""

    post: Code
    finding: FindingCreate | None = None


class VisitRead(Schema):
    post: str
    people: list[UUID] = Field(description="Who was there.")
    in_order: bool
    text: str | None
    task_id: UUID | None = Field(description="The task that the finding became.")
    visited_at: datetime
    visited_by: UUID


class RoundRead(Schema):
    """One round. ``posts``: those that were manned when it was called; ``left``: those still to be visited."""

    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID
    trigger: Trigger
    called_by: UUID | None = Field(description="Who began it by hand; null where its time was drawn.")
    posts: list[str]
    left: list[str]
    findings: int
    called_at: datetime
    due_at: datetime = Field(description="What is not visited by then is missed.")
    state: State = Field(description="Once done or missed it stays so.")
    ended_at: datetime | None
    visits: list[VisitRead]
