"""The past from the company's first day until now, in the order in which it happened."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from farwatch_local.demo import measuring, people, shifts
from farwatch_local.demo.api import Api
from farwatch_local.demo.people import Known
from farwatch_local.demo.sites import SITES
from farwatch_local.home import Home, read_json
from farwatch_local.past.calendar import Calendar
from farwatch_local.past.channels import Unreachable, past_channels
from farwatch_local.past.duty import Duty
from farwatch_local.past.episodes import DAYS, OUTAGES
from farwatch_local.past.gateway import Gateway
from farwatch_local.past.incidents import Incidents
from farwatch_local.past.services import Services, started
from farwatch_local.past.step import Step

PLANNED_DAYS = DAYS + 1
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
        await _carry_out(services, await _steps(services, calendar, known, gateways, admin), now)
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
    await services.settle()
    await measuring.ensure(admin, home, known, url, silence=False)
    await services.settle()
    await shifts.ensure(admin, known, calendar.midnight(SITES[0], 0), PLANNED_DAYS)
    await services.settle()
    return known


async def _steps(
    services: Services, calendar: Calendar, known: Known, gateways: list[Gateway], admin: Api
) -> list[Step]:
    steps = [step for gateway in gateways for step in gateway.steps()]
    for site in SITES:
        duty = Duty(services, calendar, known, site)
        await duty.look(admin)
        steps += duty.steps()
    return [*steps, *Incidents(services, calendar, known).steps()]


async def _carry_out(services: Services, steps: list[Step], now: datetime) -> None:
    for step in sorted(steps):
        if step.at <= now:
            await services.until(step.at)
            await step.do()
    await services.settle()


async def _catch_up(services: Services, gateways: list[Gateway]) -> None:
    """Writing took a while: the services go on where the past ends."""
    now = max(datetime.now(UTC), services.clock.now())
    await services.until(now)
    for gateway in gateways:
        await gateway.send(now)
    await services.settle()
