"""``python -m farwatch_local.demo``: seeds the demo, then keeps its time. Repeating it continues where it was."""

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from farwatch_local.demo import executives, gear, measuring, people, shifts
from farwatch_local.demo.accounts import Accounts
from farwatch_local.demo.api import Api
from farwatch_local.demo.crew import Crew
from farwatch_local.demo.people import Known
from farwatch_local.demo.roster import DAYS_AHEAD
from farwatch_local.demo.sites import EXECUTIVE, SITES
from farwatch_local.home import Home, write_json

LOOK_EVERY_S = 20.0
FIRST_DAYS = 2
PLAN_EVERY = timedelta(hours=6)


async def run() -> None:
    """Seed, report it done, keep time until SIGTERM."""
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    home = Home(Path(os.environ["FARWATCH_HOME"]))
    url = os.environ["FARWATCH_URL"]
    api = Api.at(url, os.environ["FARWATCH_USERNAME"], home.secret(os.environ["FARWATCH_PASSWORD_NAME"]))
    accounts = Accounts(api, url, home.secret(people.PASSWORD))
    stations: list[Api] = []
    try:
        known = await people.ensure(api, home.secret(people.PASSWORD))
        crews = {site.code: Crew(accounts.as_, known, site) for site in SITES}
        await seed(api, home, url, known, crews)
        stations = gear.stations(home, url)
        await keep(api, known, crews, stations, stopping)
    finally:
        for station in stations:
            await station.close()
        await accounts.close()


async def seed(api: Api, home: Home, url: str, known: Known, crews: Mapping[str, Crew]) -> None:
    """Make what is missing; ``demo.json`` appears when all is there but the later part of the month."""
    now = datetime.now(UTC)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(shifts.ensure(api, known, now, FIRST_DAYS))
        tasks.create_task(measuring.ensure(api, home, known, url))
    await shifts.man(api, known, now, crews)
    for site in SITES:
        await gear.ensure(api, known.sites[site.code], site.code)
    chiefs = [site.crews[0][0].code for site in SITES]
    write_json(home.demo_file, {"accounts": [*chiefs, EXECUTIVE.code], "demo_password": home.secret(people.PASSWORD)})


async def keep(
    api: Api, known: Known, crews: Mapping[str, Crew], stations: Sequence[Api], stopping: asyncio.Event
) -> None:
    """Have the demo's people do their duty as time passes, and keep a month planned ahead."""
    planned_at: datetime | None = None
    while not stopping.is_set():
        now = datetime.now(UTC)
        await gear.report(stations, now)
        await shifts.keep_time(api, known, now, crews)
        if planned_at is None or now - planned_at > PLAN_EVERY:
            await shifts.ensure(api, known, now, DAYS_AHEAD)
            await executives.ensure(api, known, now, now)
            for site in SITES:
                await crews[site.code].weekly(now)
            planned_at = now
        try:
            await asyncio.wait_for(stopping.wait(), LOOK_EVERY_S)
        except TimeoutError:
            continue


if __name__ == "__main__":
    asyncio.run(run())
