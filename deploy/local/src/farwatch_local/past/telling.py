"""The past from the company's first day until now, told in the order in which it happened."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from farwatch_local.demo import measuring, people, shifts
from farwatch_local.demo.api import Api
from farwatch_local.demo.people import Known
from farwatch_local.demo.sites import SITES
from farwatch_local.home import Home, read_json
from farwatch_local.past.beat import Beat
from farwatch_local.past.calendar import Calendar
from farwatch_local.past.channels import Unreachable, past_channels
from farwatch_local.past.duty import Duty
from farwatch_local.past.measured import Gateway
from farwatch_local.past.plot import DAYS, OUTAGES
from farwatch_local.past.stage import Stage, opened
from farwatch_local.past.trouble import Trouble

PLANNED_DAYS = DAYS + 1
NO_SERVER = "[Errno 111] Connection refused"


async def tell(home: Home, url: str, databases: Mapping[str, str], now: datetime) -> bool:
    """Tell the two weeks before ``now`` into these databases (by service), unless there is a site already.

    Whether it was told: nobody's present gets another past.
    """
    calendar = Calendar(now)
    async with opened(databases, calendar.opens, past_channels(_outages(calendar))) as stage:
        admin = await stage.as_("admin")
        if (await admin.get("/roster/v1/sites"))["items"]:
            return False
        known = await _set_up(stage, admin, home, url, calendar)
        gateways = [
            Gateway(stage.as_station(read_json(home.stations / f"{site.code}.json")["api_key"]), calendar, site)
            for site in SITES
        ]
        await _play(stage, await _beats(stage, calendar, known, gateways, admin), now)
        await _catch_up(stage, gateways)
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


async def _set_up(stage: Stage, admin: Api, home: Home, url: str, calendar: Calendar) -> Known:
    """Sites and people, series and rules, policies and stations, and the roster of the whole past."""
    known = await people.ensure(admin, home.secret(people.PASSWORD))
    await stage.settle()
    await measuring.ensure(admin, home, known, url, silence=False)
    await stage.settle()
    await shifts.ensure(admin, known, calendar.midnight(SITES[0], 0), PLANNED_DAYS)
    await stage.settle()
    return known


async def _beats(stage: Stage, calendar: Calendar, known: Known, gateways: list[Gateway], admin: Api) -> list[Beat]:
    beats = [beat for gateway in gateways for beat in gateway.beats()]
    for site in SITES:
        duty = Duty(stage, calendar, known, site)
        await duty.look(admin)
        beats += duty.beats()
    return [*beats, *Trouble(stage, calendar, known).beats()]


async def _play(stage: Stage, beats: list[Beat], now: datetime) -> None:
    for beat in sorted(beats):
        if beat.at <= now:
            await stage.until(beat.at)
            await beat.do()
    await stage.settle()


async def _catch_up(stage: Stage, gateways: list[Gateway]) -> None:
    """Telling took a while: the services go on where the past ends."""
    now = max(datetime.now(UTC), stage.clock.now())
    await stage.until(now)
    for gateway in gateways:
        await gateway.send(now)
    await stage.settle()
