"""The incidents of the past, and what people did about each."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from farwatch_local.demo.api import Refused
from farwatch_local.demo.people import Known
from farwatch_local.demo.shifts import CONFLICT
from farwatch_local.demo.sites import DemoSite
from farwatch_local.past.calendar import Calendar, site_of
from farwatch_local.past.episodes import (
    CALLING_BEFORE_MIN,
    EPISODES,
    IN_HAND_BEFORE_MIN,
    NOW_CALLING,
    NOW_IN_HAND,
    REPORTS,
    Answer,
    Episode,
    Report,
)
from farwatch_local.past.services import Services
from farwatch_local.past.step import Step

FIELDS = {"note": "text", "level": "reason", "reopen": "reason"}
"""What the words of a move are called in its body; ``note`` where nothing else is said."""


class Incidents:
    """Answers to what broke: incidents are found again by their site, their series and their time."""

    def __init__(self, services: Services, calendar: Calendar, known: Known) -> None:
        self._services = services
        self._calendar = calendar
        self._known = known
        self._declared: dict[str, str] = {}

    def steps(self) -> Iterator[Step]:
        """What people declared, and every answer."""
        for episode in EPISODES:
            begins, _ = self._calendar.span(episode)
            for answer in episode.answers:
                yield Step(begins + _minutes(answer.after_min), partial(self._answer_episode, episode, answer))
        for report in REPORTS:
            yield from self._reported(report, self._calendar.moment(site_of(report.site), report.day, report.at))
        for report, before in ((NOW_IN_HAND, IN_HAND_BEFORE_MIN), (NOW_CALLING, CALLING_BEFORE_MIN)):
            yield from self._reported(report, self._calendar.now - _minutes(before))

    def _reported(self, report: Report, at: datetime) -> Iterator[Step]:
        yield Step(at, partial(self._declare, report))
        for answer in report.answers:
            yield Step(at + _minutes(answer.after_min), partial(self._answer_report, report, answer))

    async def _declare(self, report: Report) -> None:
        site = site_of(report.site)
        api = await self._services.as_(self._calendar.username(report.by, site, self._services.clock.now()))
        body = {
            "site_id": self._known.sites[site.code],
            "title": report.title,
            "severity": report.severity,
            "summary": report.summary,
            "exercise": report.exercise,
        }
        self._declared[report.title] = (await api.post("/incident/v1/incidents", body))["id"]

    async def _answer_report(self, report: Report, answer: Answer) -> None:
        await self._answer(site_of(report.site), self._declared[report.title], answer)

    async def _answer_episode(self, episode: Episode, answer: Answer) -> None:
        site = site_of(episode.site)
        name = next(series.name for series in site.series if series.key == episode.series)
        begins, _ = self._calendar.span(episode)
        api = await self._services.as_("admin")
        since = {"site_id": self._known.sites[site.code], "from": begins.isoformat()}
        found = [
            incident["id"]
            async for incident in api.all("/incident/v1/incidents", **since)
            if episode.series in incident["title"] or name in incident["title"]
        ]
        assert found, f"{episode.series} of {episode.site} has raised no incident on day {episode.day}"
        for incident_id in found:
            await self._answer(site, incident_id, answer)

    async def _answer(self, site: DemoSite, incident_id: str, answer: Answer) -> None:
        """Do it; one of two incidents of the same reading may have been dealt with by then."""
        now = self._services.clock.now()
        api = await self._services.as_(self._calendar.username(answer.who, site, now))
        path = {"note": "notes"}.get(answer.what, answer.what)
        body: dict[str, Any] = {FIELDS.get(answer.what, "note"): answer.text} if answer.text else {}
        if answer.level:
            body["level"] = answer.level
        if answer.to:
            body["staff_id"] = self._known.staff[self._calendar.username(answer.to, site, now)]
        try:
            await api.post(f"/incident/v1/incidents/{incident_id}/{path}", body)
        except Refused as refused:
            if refused.status != CONFLICT:
                raise


def _minutes(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)
