"""Use cases of coverage: the proof of a seat day by day, at one site or at many (R-2.2.3a)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.coverage import domain, repository
from roster_svc.coverage.domain import Day, Stretch, needed_at
from roster_svc.coverage.errors import DaysReversed, TooManyDays
from roster_svc.coverage.schemas import (
    ChecksRead,
    CoverageRead,
    CoverageTotals,
    DayRead,
    PersonMissed,
    SiteCoverage,
    StretchRead,
)
from roster_svc.policies import service as policies
from roster_svc.presence_checks.domain import State
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff

MOST_DAYS = 92
_USUAL = timedelta(days=6)
Check = tuple[datetime, str]
"""When it was asked, and what became of it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The days that are asked for, both included; None: today, and the six days before the last."""

    first: date | None = None
    last: date | None = None

    def of(self, zone: ZoneInfo, now: datetime) -> tuple[date, date]:
        """The days in the calendar of a site."""
        last = self.last or now.astimezone(zone).date()
        first = self.first or last - _USUAL
        if last < first:
            raise DaysReversed
        if (last - first).days >= MOST_DAYS:
            raise TooManyDays(most=MOST_DAYS)
        return first, last


@dataclass(frozen=True, slots=True)
class Proof:
    """The days of one site, and the checks in them."""

    site: Site
    post: str
    needed: int
    begun: datetime | None
    gap_since: datetime | None
    days: Sequence[Day]
    checks: Sequence[Check]


async def proofs(
    session: AsyncSession, sites: Sequence[Site], post: str, asked: Asked, now: datetime
) -> Sequence[Proof]:
    """The proof of each of these sites, in their order."""
    ids = [one.id for one in sites]
    begun = await repository.begun(session, ids, post)
    open_since = await repository.open_since(session, ids, post)
    figures = await policies.duty_policies(session, ids, now)
    days = {one.id: _days(one, asked, begun.get(one.id), now) for one in sites}
    bounds = [at for found in days.values() for day in found for at in (day.since, day.until)]
    since, until = (min(bounds), max(bounds)) if bounds else (now, now)
    seats = await repository.seats(session, ids, post, since, until)
    needed = await _needed(session, days, post)
    checks: dict[UUID, list[Check]] = {site_id: [] for site_id in ids}
    for row in await repository.checks(session, ids, post, since, until):
        checks[row.site_id].append((row.sent_at, row.state))
    return [
        Proof(
            one,
            post,
            needed_at(post, figures[one.id]),
            begun.get(one.id),
            open_since.get(one.id),
            [domain.proof(day, seats[one.id], needed[one.id, day.until]) for day in days[one.id]],
            checks[one.id],
        )
        for one in sites
    ]


async def told(session: AsyncSession, one: Proof) -> CoverageRead:
    """The proof of a site with the names."""
    ids = {staff_id for day in one.days for stretch in day.stretches for staff_id in stretch.staff_ids}
    names = await staff.names_of(session, ids)
    return CoverageRead(
        **_head(one),
        **dict(_totals(one.days, one.checks)),
        days=[_day(day, one.checks, names) for day in one.days],
    )


def summed(one: Proof) -> SiteCoverage:
    """What the proof of a site comes to."""
    stretches = [stretch for day in one.days for stretch in day.stretches]
    holes = sum(stretch.hole for stretch in stretches)
    return SiteCoverage(**_head(one), **dict(_totals(one.days, one.checks)), holes=holes, thin=len(stretches) - holes)


def _days(site: Site, asked: Asked, begun: datetime | None, now: datetime) -> list[Day]:
    zone = ZoneInfo(site.timezone)
    first, last = asked.of(zone, now)
    return domain.days(first, last, zone, begun, now) if begun is not None else []


async def _needed(
    session: AsyncSession, days: Mapping[UUID, Collection[Day]], post: str
) -> Mapping[tuple[UUID, datetime], int]:
    """By the figures in force at the end of each day; sites of one calendar are asked about together."""
    of: dict[datetime, set[UUID]] = {}
    for site_id, found in days.items():
        for day in found:
            of.setdefault(day.until, set()).add(site_id)
    needed: dict[tuple[UUID, datetime], int] = {}
    for at, site_ids in of.items():
        figures = await policies.duty_policies(session, site_ids, at)
        needed |= {(site_id, at): needed_at(post, policy) for site_id, policy in figures.items()}
    return needed


def _head(one: Proof) -> dict[str, object]:
    return {
        "site_id": one.site.id,
        "post": one.post,
        "needed": one.needed,
        "begun": one.begun,
        "gap_since": one.gap_since,
    }


def _totals(days: Sequence[Day], checks: Iterable[Check]) -> CoverageTotals:
    """Days on which the site did not ask for it do not count."""
    counted = [day for day in days if day.needed]
    seconds, holes, thin = (sum(getattr(day, name) for day in counted) for name in ("seconds", "hole_s", "thin_s"))
    states = [state for sent_at, state in checks if any(day.since <= sent_at < day.until for day in days)]
    return CoverageTotals(
        seconds=round(seconds),
        hole_s=round(holes),
        thin_s=round(thin),
        percent=domain.percent(seconds - holes - thin, seconds),
        checks=ChecksRead(asked=len(states), answered=states.count(State.ANSWERED), missed=states.count(State.MISSED)),
    )


def _day(day: Day, checks: Iterable[Check], names: Mapping[UUID, str]) -> DayRead:
    return DayRead(
        day=day.day,
        since=day.since,
        until=day.until,
        needed=day.needed,
        stretches=[_stretch(one, names) for one in day.stretches],
        **dict(_totals([day], checks)),
    )


def _stretch(one: Stretch, names: Mapping[UUID, str]) -> StretchRead:
    same = {name: getattr(one, name) for name in ("since", "until", "present", "needed", "hole", "cause")}
    people = [PersonMissed(staff_id=id_, name=names.get(id_, str(id_))) for id_ in one.staff_ids]
    return StretchRead(**same, seconds=round(one.seconds), people=people)
