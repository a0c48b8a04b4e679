"""A site's day, told by its own clock: who comes, who is called and when, and who answers for it at every minute."""

from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from past_company import Company, Sink, founded

from farwatch_local.demo.api import Api
from farwatch_local.past.services import Services
from svckit.testing.logs import recorded_logs

ZONE = ZoneInfo("Asia/Shanghai")
MIDNIGHT = (datetime.now(ZONE) - timedelta(days=3)).replace(hour=0, minute=0, second=0, microsecond=0)
"""Of a day that is over: tokens are issued by today's clock, after all that happens then."""
QUIET = {"presence_checks_per_shift": 0, "leader_rounds_per_shift": 0, "default_tasks": False}
"""Nothing that is drawn at random."""
MINUTE = timedelta(minutes=1)
Answer = tuple[str | None, str]
"""Who answers for the site, by name (None: headquarters), and why."""

_HELD = (
    "SELECT staff_id, post FROM {table} WHERE site_id = $1 AND since <= $2 AND (until IS NULL OR until > $2)"
    " ORDER BY staff_id, post"
)


def clock(moment: str, day: int = 0) -> datetime:
    """ "19:55" of the day, or of a day after it, by the site's clock."""
    hours, minutes = moment.split(":")
    return (MIDNIGHT + timedelta(days=day, hours=int(hours), minutes=int(minutes))).astimezone(UTC)


def minutes(begin: str, end: str) -> list[str]:
    """Every minute from ``begin`` to ``end``, both among them."""
    at, found = clock(begin), list[str]()
    while at <= clock(end):
        found.append(shown(at))
        at += MINUTE
    return found


def shown(at: datetime) -> str:
    """What the site's clock shows."""
    return at.astimezone(ZONE).strftime("%H:%M")


@dataclass
class Day:
    """One site and its people, by name."""

    company: Company
    services: Services
    sink: Sink
    site_id: str = ""
    people: dict[str, str] = field(default_factory=dict)

    @classmethod
    @asynccontextmanager
    async def begun(cls, root: Path, at: str, **figures: Any) -> "AsyncIterator[Day]":
        """The site, with the defaults of every figure but those that are named; nothing may go wrong unseen."""
        sink = Sink()
        async with founded(root) as company:
            with recorded_logs() as logs:
                async with company.running(clock(at), email=sink) as services:
                    day = cls(company, services, sink)
                    await day._site(figures)
                    yield day
                    await services.settle()
            assert logs.unexpected() == []

    async def _site(self, figures: dict[str, Any]) -> None:
        admin = await self.as_("admin")
        site = {"code": "chain", "name": "乌兰察布数据中心", "kind": "data_centre", "timezone": ZONE.key}
        self.site_id = (await admin.post("/roster/v1/sites", site))["id"]
        await admin.put(f"/roster/v1/policies/{self.site_id}", QUIET | figures)
        await self.services.settle()

    async def hired(self, name: str, *roles: str) -> str:
        """Somebody with an account and a mailbox; headquarters' people are of no site."""
        code = f"p{len(self.people) + 1}"
        of_site = not any(role.startswith("hq_") for role in roles)
        person = {"code": code, "name": name, "username": name, "password": "a long enough password"}
        more = {"email": f"{code}@farwatch.example", "roles": roles, "site_ids": [self.site_id] if of_site else []}
        self.people[name] = (await (await self.as_("admin")).post("/roster/v1/staff", person | more))["id"]
        return self.people[name]

    async def as_(self, name: str) -> Api:
        """The API as somebody sees it."""
        return await self.services.as_(name)

    async def at(self, moment: str, day: int = 0) -> None:
        """Let time pass until the site's clock shows it."""
        await self.services.until(clock(moment, day))
        await self.services.settle()

    async def shift(self, begins: datetime, ends: datetime, **posts: str) -> str:
        """A published shift; who is at which post, by name. Its id."""
        admin = await self.as_("admin")
        seats = [{"staff_id": self.people[name], "post": post} for post, name in posts.items()]
        times = {"starts_at": begins.isoformat(), "ends_at": ends.isoformat()}
        made = await admin.post("/roster/v1/shifts", {"site_id": self.site_id, **times, "assignments": seats})
        await admin.post(f"/roster/v1/shifts/{made['id']}/publish")
        await self.services.settle()
        return str(made["id"])

    async def does(self, name: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Somebody does it; everybody hears of it."""
        answer = await (await self.as_(name)).post(path, body)
        await self.services.settle()
        return answer

    def called(self) -> list[tuple[str, str, str]]:
        """Who was told what and when, in order; the words are those of the message's title."""
        return [(shown(one.attempted_at), one.name, _title(one)) for one in self.sink.messages]

    def twice(self) -> list[tuple[str, str]]:
        """Who got the same message more than once."""
        counted = Counter((one.name, str(one.id)) for one in self.sink.messages)
        said = Counter((one.name, one.content.model_dump_json(exclude={"at"})) for one in self.sink.messages)
        return [one for one, times in (counted + said).items() if times > 1]

    async def answers(self, moments: Iterable[str]) -> dict[str, Answer]:
        """Who answers for the site at each of these minutes, asked one by one: exactly one each time."""
        admin, found = await self.as_("admin"), dict[str, Answer]()
        for moment in moments:
            at = clock(moment).isoformat()
            page = await admin.get("/roster/v1/responsibility", site_id=self.site_id, at=at)
            [one] = page["items"]
            found[moment] = (one["name"], one["basis"])
        return found

    async def on_duty(self, moment: str) -> set[tuple[str, str]]:
        """Who has which post at a minute, by name: one answer of roster-svc, and the same in all who keep it."""
        admin, at = await self.as_("admin"), clock(moment)
        page = await admin.get("/roster/v1/duty", site_id=self.site_id, at=at.isoformat())
        told = {(UUID(one["staff_id"]), one["post"]) for one in page["items"]}
        for service in ("monitoring", "incident", "notify"):
            kept = await self.company.rows(service, _HELD.format(table="duty_intervals"), UUID(self.site_id), at)
            assert {(one["staff_id"], one["post"]) for one in kept} == told, (service, moment)
        names = {UUID(staff_id): name for name, staff_id in self.people.items()}
        return {(names[staff_id], post) for staff_id, post in told}

    async def reported(
        self, shift_id: str, moments: Iterable[str]
    ) -> dict[str, tuple[str | None, set[tuple[str, str]]]]:
        """Who commands and who has which post, as the shift's report says it for each minute."""
        content = await (await self.as_("admin")).get(f"/reporting/v1/shifts/{shift_id}/preview")
        found = {}
        for moment in moments:
            at = clock(moment)
            [command] = [one["name"] for one in content["commands"] if _holds(one, at)] or [None]
            found[moment] = command, {(one["name"], one["post"]) for one in content["duties"] if _holds(one, at)}
        return found


def _holds(one: dict[str, Any], at: datetime) -> bool:
    until = one["until"]
    return datetime.fromisoformat(one["since"]) <= at and (until is None or at < datetime.fromisoformat(until))


def _title(message: Any) -> str:
    content = message.content
    if content.call is not None:
        return str(content.call.title.zh)
    return str(content.incident.title if content.incident is not None else content.kind)
