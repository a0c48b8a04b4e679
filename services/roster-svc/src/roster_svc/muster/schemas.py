"""What clients get of the muster."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from roster_svc.evidence.schemas import EvidenceRead
from roster_svc.muster.domain import State
from svckit.web import Schema


class MusterPerson(Schema):
    staff_id: UUID
    code: str
    name: str
    phone: str | None
    posts: list[str]
    shift_id: UUID
    state: State
    due_at: datetime = Field(description="When they were to be there.")
    until: datetime = Field(description="When their shift ends.")
    since: datetime | None = Field(description="When they came; null while they have not.")
    away_until: datetime | None
    missed_check_at: datetime | None = Field(description="When they were asked and did not answer.")
    replaced_by: UUID | None
    evidence: EvidenceRead | None = Field(description="What proves that they came; null while they have not.")


class MusterCounts(Schema):
    expected: int
    present: int
    late: int
    absent: int
    away: int
    overdue: int
    unreachable: int
    replaced: int
    overstaying: int


class SiteMuster(Schema):
    """One site. ``trouble``: how many of its people somebody should look at."""

    site_id: UUID
    counts: MusterCounts
    trouble: int
    late_leader: bool = Field(description="The duty chief of the next shift was not there as early as the site wants.")
    people: list[MusterPerson] = Field(description="Those with trouble first.")
