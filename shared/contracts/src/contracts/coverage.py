"""Coverage of the seat that is watched all day: too few were there, and enough are again (R-2.2.3a)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.posts import Post

CoverageCause = Annotated[str, known("not_planned", "nobody_came", "left", "away", "unreachable")]


class CoverageFact(Event):
    """``present`` of the ``needed`` persons were at the seat from ``since`` on. ``staff_ids``: who was missed."""

    coverage_gap_id: UUID
    site_id: UUID
    post: Post
    since: datetime
    needed: int
    present: int
    cause: CoverageCause
    staff_ids: tuple[UUID, ...] = ()


class CoverageLost(CoverageFact, type="coverage.lost", topic=topics.COVERAGE, key="coverage_gap_id"):
    """Too few are at the seat. ``version`` is 1."""


class CoverageRestored(CoverageFact, type="coverage.restored", topic=topics.COVERAGE, key="coverage_gap_id"):
    """Enough are there again, or the site does not ask for it any more. ``version`` is 2; ``present``: the fewest."""

    restored_at: datetime
