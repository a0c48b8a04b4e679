"""What the stations of the past sent."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from farwatch_local.demo.api import Api
from farwatch_local.demo.sites import DemoSite
from farwatch_local.past.calendar import Calendar
from farwatch_local.past.episodes import EPISODES, Episode
from farwatch_local.past.readings import Excursion, readings
from farwatch_local.past.step import Step

EVERY = timedelta(hours=8)
WHILE_DISTURBED = timedelta(minutes=6)


class Gateway:
    """One site's station: it sends once a shift what it has gathered, and at once when something is wrong."""

    def __init__(self, station: Api, calendar: Calendar, site: DemoSite) -> None:
        self._station = station
        self._calendar = calendar
        self._site = site
        self._sent_until = calendar.midnight(site, 0)
        self._excursions: dict[str, list[Excursion]] = {series.key: [] for series in site.series}
        for episode in self._episodes():
            self._excursions[episode.series].append(Excursion(*calendar.span(episode), episode.peak))

    def steps(self) -> Iterator[Step]:
        """Every call of the station."""
        at = self._calendar.midnight(self._site, 0) + EVERY
        while at < self._calendar.now:
            yield self._step(at)
            at += EVERY
        for episode in self._episodes():
            begins, ends = self._calendar.span(episode)
            at = begins
            while at < ends + WHILE_DISTURBED:
                yield self._step(at)
                at += WHILE_DISTURBED
            yield self._step(ends)
        yield self._step(self._calendar.now)

    def _step(self, at: datetime) -> Step:
        return Step(at, partial(self.send, at), self._site.code)

    async def send(self, until: datetime) -> None:
        """Post what was measured since the last time."""
        if until <= self._sent_until:
            return
        body = [
            {"series": series.key, "at": at.isoformat(), "value": value}
            for series in self._site.series
            for at, value in readings(series, self._excursions[series.key], self._sent_until, until)
        ]
        self._sent_until = until
        if body:
            await self._station.post("/monitoring/v1/readings", {"readings": body})

    def _episodes(self) -> list[Episode]:
        return [episode for episode in EPISODES if episode.site == self._site.code]
