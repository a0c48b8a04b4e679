"""What clients get about the coverage of a seat."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from roster_svc.coverage.domain import Cause
from svckit.web import Schema


class PersonMissed(Schema):
    staff_id: UUID
    name: str


class StretchRead(Schema):
    """Fewer than ``needed`` persons were at the seat from ``since`` until ``until``; ``hole``: nobody at all."""

    since: datetime
    until: datetime
    seconds: int
    present: int
    needed: int
    hole: bool
    cause: Cause = Field(
        description="not_planned: the roster named nobody more. nobody_came: it did. left: checked out, or had to go. "
        "away: with leave, and nobody stood in. unreachable: did not answer a presence check."
    )
    people: list[PersonMissed] = Field(description="Who did not come, left, was away or did not answer.")


class ChecksRead(Schema):
    """The attention checks: presence checks of whoever was at the seat."""

    asked: int
    answered: int = Field(description="In time.")
    missed: int


class CoverageTotals(Schema):
    """``percent``: of the time in which enough were there, 0 to 100; 100 only without a gap, null without any time."""

    seconds: int
    hole_s: int
    thin_s: int
    percent: float | None
    checks: ChecksRead


class DayRead(CoverageTotals):
    """A day of the site's calendar: as long as it is there, 23 to 25 hours; today as far as it has gone."""

    day: date
    since: datetime
    until: datetime
    needed: int = Field(description="Persons at the seat, by the figure in force at the end of the day.")
    stretches: list[StretchRead]


class CoverageRead(CoverageTotals):
    """The proof for one seat of a site. ``begun``: nobody was ever at the seat before; null: nor since then."""

    site_id: UUID
    post: str
    needed: int = Field(description="Persons at the seat by the figure in force now; 0: the site does not ask for it.")
    begun: datetime | None
    gap_since: datetime | None = Field(description="Since when too few are there now.")
    days: list[DayRead]


class SiteCoverage(CoverageTotals):
    """One site. ``holes``, ``thin``: how many stretches."""

    site_id: UUID
    post: str
    needed: int
    begun: datetime | None
    gap_since: datetime | None
    holes: int
    thin: int
