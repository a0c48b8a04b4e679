"""When things happened, and who was on duty then. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from farwatch_local.demo.roster import PlannedShift, plan
from farwatch_local.demo.sites import EXECUTIVE, SITES, DemoSite, Person
from farwatch_local.past.episodes import DAYS, EPISODES, LATE, REPORTS, Episode, Who

SETTING_UP = timedelta(hours=2)
"""So long before the first shift the company sets itself up."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The two weeks that end ``now``."""

    now: datetime

    @property
    def opens(self) -> datetime:
        """When the company sets itself up."""
        return self.midnight(SITES[0], 0) - SETTING_UP

    def midnight(self, site: DemoSite, day: int) -> datetime:
        """When a day of the past began at the site."""
        local = self.now.astimezone(ZoneInfo(site.timezone))
        return local.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=DAYS - day)

    def moment(self, site: DemoSite, day: int, at: str) -> datetime:
        """HH:MM of a day of the past, by the site's clock."""
        hour, minute = map(int, at.split(":"))
        return self.midnight(site, day) + timedelta(hours=hour, minutes=minute)

    def shifts(self, site: DemoSite) -> list[PlannedShift]:
        """All shifts of the site that have begun by now."""
        planned = plan(self.midnight(site, 0), ZoneInfo(site.timezone), DAYS + 1)
        return [shift for shift in planned if shift.starts_at <= self.now]

    def next_shift(self, site: DemoSite) -> PlannedShift:
        """The first shift of the site that has not begun."""
        planned = plan(self.midnight(site, 0), ZoneInfo(site.timezone), DAYS + 2)
        return next(shift for shift in planned if shift.starts_at > self.now)

    def on_duty(self, site: DemoSite, at: datetime) -> tuple[Person, ...]:
        """The crew that is at the site: chief and second."""
        return site.crews[self.shift_at(site, at).crew]

    def shift_at(self, site: DemoSite, at: datetime) -> PlannedShift:
        """The shift of the site that runs then."""
        return next(one for one in reversed(self.shifts(site)) if one.starts_at <= at)

    def weekly(self, site: DemoSite, weekday: int, at: str) -> list[datetime]:
        """Each time that a weekday (1: Monday) came to this hour, by the site's clock."""
        moments = [self.moment(site, day, at) for day in range(DAYS + 1)]
        zone = ZoneInfo(site.timezone)
        return [one for one in moments if one.astimezone(zone).isoweekday() == weekday and one < self.now]

    def username(self, who: Who, site: DemoSite, at: datetime) -> str:
        """Whose account acts."""
        if who == "executive":
            return EXECUTIVE.code
        if who == "admin":
            return who
        return self.on_duty(site, at)[0 if who == "chief" else 1].code

    def span(self, episode: Episode) -> tuple[datetime, datetime]:
        """From when to when a series was beyond its limits."""
        begins = self.moment(site_of(episode.site), episode.day, episode.at)
        return begins, begins + timedelta(minutes=episode.minutes)

    def had_incident(self, site: DemoSite, shift: PlannedShift) -> bool:
        """Whether something broke during the shift."""
        begun = [self.span(one)[0] for one in EPISODES if one.site == site.code]
        declared = [self.moment(site, one.day, one.at) for one in REPORTS if one.site == site.code]
        return any(shift.starts_at <= at < shift.ends_at for at in [*begun, *declared])

    def late_min(self, site: DemoSite, shift: PlannedShift) -> int:
        """So many minutes late the second of this crew comes."""
        return next(
            (
                one.minutes
                for one in LATE
                if one.site == site.code and self.midnight(site, one.day) + timedelta(hours=one.hour) == shift.starts_at
            ),
            0,
        )

    def place(self, site: DemoSite, shift: PlannedShift) -> tuple[str, int, int]:
        """Site, day of the past and hour at which a shift begins."""
        since = shift.starts_at - self.midnight(site, 0)
        return site.code, since.days, since.seconds // 3600


def site_of(code: str) -> DemoSite:
    """The demo site of this code."""
    return next(site for site in SITES if site.code == code)
