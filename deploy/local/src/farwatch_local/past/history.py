"""The past from the company's first day until now, in the order in which it happened."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from farwatch_local.demo import executives, gear, measuring, people, shifts
from farwatch_local.demo.api import Api
from farwatch_local.demo.crew import ROOM
from farwatch_local.demo.people import Known
from farwatch_local.demo.sites import SITES, DemoSite
from farwatch_local.home import Home, read_json
from farwatch_local.past.calendar import Calendar
from farwatch_local.past.channels import Unreachable, past_channels
from farwatch_local.past.duty import Duty
from farwatch_local.past.duty_book import IN_USE_FROM, WEEKLY_AT, WEEKLY_DAYS, WEEKLY_TITLE
from farwatch_local.past.episodes import DAYS, OUTAGES
from farwatch_local.past.gateway import Gateway
from farwatch_local.past.incidents import Incidents
from farwatch_local.past.services import Services, started
from farwatch_local.past.step import Agenda, Step, do_all

PLANNED_DAYS = DAYS + 2
NO_SERVER = "[Errno 111] Connection refused"


async def write_history(home: Home, url: str, databases: Mapping[str, str], now: datetime) -> bool:
    """Write the two weeks before ``now`` into these databases (by service), unless there is a site already.

    Whether it was written: a home that is in use gets no other past.
    """
    calendar = Calendar(now)
    async with started(databases, calendar.opens, past_channels(_outages(calendar))) as services:
        admin = await services.as_("admin")
        if (await admin.get("/roster/v1/sites"))["items"]:
            return False
        known = await _set_up(services, admin, home, url, calendar)
        gateways = [
            Gateway(services.as_station(read_json(home.stations / f"{site.code}.json")["api_key"]), calendar, site)
            for site in SITES
        ]
        agenda = Agenda()
        await _plan(agenda, services, calendar, known, gateways, admin)
        await _carry_out(services, agenda, now)
        await _catch_up(services, gateways)
    return True


def _outages(calendar: Calendar) -> list[Unreachable]:
    site = SITES[0]
    return [
        Unreachable(
            begins=calendar.moment(site, one.day, one.at),
            ends=calendar.moment(site, one.day, one.at) + timedelta(minutes=one.minutes),
            answer=NO_SERVER,
        )
        for one in OUTAGES
    ]


async def _set_up(services: Services, admin: Api, home: Home, url: str, calendar: Calendar) -> Known:
    """Sites and people, series and rules, policies and stations, and the roster of the whole past."""
    known = await people.ensure(admin, home.secret(people.PASSWORD))
    for site in SITES:
        await admin.put(f"/roster/v1/policies/{known.sites[site.code]}", measuring.DUTY_AT_FIRST)
        await admin.post("/roster/v1/meeting-series", _weekly(known.sites[site.code], site, calendar))
    await executives.ensure(admin, known, calendar.opens, calendar.now)
    await services.settle()
    await measuring.ensure(admin, home, known, url, silence=False)
    await services.settle()
    await shifts.ensure(admin, known, calendar.midnight(SITES[0], 0), PLANNED_DAYS)
    await services.settle()
    return known


def _weekly(site_id: str, site: DemoSite, calendar: Calendar) -> dict[str, Any]:
    day = calendar.moment(site, WEEKLY_DAYS[0], WEEKLY_AT)
    weekday = day.astimezone(ZoneInfo(site.timezone)).isoweekday()
    return {"site_id": site_id, "title": WEEKLY_TITLE, "weekday": weekday, "starts_at": WEEKLY_AT, "place": ROOM}


async def _plan(
    agenda: Agenda, services: Services, calendar: Calendar, known: Known, gateways: list[Gateway], admin: Api
) -> None:
    for gateway in gateways:
        agenda.put(*gateway.steps())
    for site in SITES:
        duty = Duty(services, calendar, known, site, agenda.put)
        await duty.look(admin)
        agenda.put(*duty.steps())
        path = f"/roster/v1/policies/{known.sites[site.code]}"
        begins = calendar.midnight(site, IN_USE_FROM)
        agenda.put(Step(begins - timedelta(hours=1), partial(_put, admin, path, measuring.DUTY)))
        if site.code == gear.CHECKED_SITE:
            checking = f"/monitoring/v1/policies/{known.sites[site.code]}"
            agenda.put(Step(begins - timedelta(hours=1), partial(_put, admin, checking, gear.OF_CHECKED_SITE)))
    agenda.put(*Incidents(services, calendar, known).steps())


async def _put(api: Api, path: str, values: dict[str, Any]) -> None:
    await api.put(path, values)


async def _carry_out(services: Services, agenda: Agenda, now: datetime) -> None:
    """What comes of the steps of one moment is looked at once, after the last of them."""
    while steps := agenda.next_until(now):
        await services.until(steps[0].at)
        await do_all(steps)
    await services.settle()


async def _catch_up(services: Services, gateways: list[Gateway]) -> None:
    """Writing took a while: the services go on where the past ends."""
    now = max(datetime.now(UTC), services.clock.now())
    await services.until(now)
    for gateway in gateways:
        await gateway.send(now)
    await services.settle()
