"""A site's days, lived over HTTP at random, and its duty worked out anew from all that was recorded of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import select

from roster_svc.duty.command import Transfer
from roster_svc.duty.domain import Answers, Assumed, Began, Change, DutyOfSite, Emptied, Ended, Filled, Lapsed
from roster_svc.duty.models import CommandInterval, DutyInterval, PostGap, ResponsibilityInterval
from roster_svc.duty.reading import named_at
from roster_svc.duty.roster_facts import Named, moments_between
from svckit.core.ids import uuid7
from svckit.testing import Harness

POSTS = ("duty_chief", "tech_ops")
ACCOUNTS: tuple[dict[str, Any], ...] = (
    {"active": False},
    {"active": True},
    {"roles": ["site_staff"]},
    {"roles": ["tech_ops"]},
    {"roles": list(POSTS)},
)
GIVEN = {"acting", "signed", "ordered"}
Lines = Counter[tuple[Any, ...]]
"""Intervals as text: what, who or which, from when until when (None: still)."""


@dataclass
class DutyStory:
    """One site, four people, and what was asked of them so far."""

    svc: Harness
    hq: Any = None
    site: str = ""
    people: list[str] = field(default_factory=list)
    shifts: list[tuple[str, list[tuple[int, str]]]] = field(default_factory=list)
    accounts: dict[UUID, list[tuple[datetime, bool, bool, bool]]] = field(default_factory=dict)
    """Of each person from when on: whether in use, with a chief's role, with the technician's."""
    done: Counter[str] = field(default_factory=Counter)

    @classmethod
    async def begun(cls, svc: Harness, *, relief: bool) -> "DutyStory":
        """A new site; its policy asks for relief or does not."""
        story = cls(svc, svc.as_user(["hq_admin"]))
        site = {"code": f"s-{uuid7().hex[-10:]}", "name": "站", "kind": "idc", "timezone": "UTC"}
        story.site = await story._made("/sites", site)
        await story.hq.put(f"/policies/{story.site}", json={"relief_before_leaving": relief})
        for _ in range(4):
            person = {"code": f"p-{uuid7().hex[-10:]}", "name": "值班员", "roles": POSTS, "site_ids": [story.site]}
            story.people.append(await story._made("/staff", person))
            story.accounts[UUID(story.people[-1])] = [(svc.clock.now(), True, True, True)]
        return story

    async def happens(self, what: str, lot: Random) -> None:
        """One thing, which roster-svc may refuse; a minute passes."""
        done = await getattr(self, f"_{what}")(lot)
        self.done[what] += bool(done)
        await self.svc.fast_forward(minutes=1)

    async def _publish(self, lot: Random) -> bool:
        others = ((lot.randrange(4), post) for post in POSTS if lot.random() < 0.6)
        places = sorted({(lot.randrange(4), "duty_chief"), *others})
        starts_at = self.svc.clock.now() + timedelta(minutes=lot.randrange(90))
        ends_at = starts_at + timedelta(hours=lot.randint(1, 5))
        times = {"starts_at": starts_at.isoformat(), "ends_at": ends_at.isoformat()}
        seats = [{"staff_id": self.people[who], "post": post} for who, post in places]
        planned = await self.hq.post("/shifts", json={"site_id": self.site, **times, "assignments": seats})
        if planned.status_code != 201 or not await self._asks(f"/shifts/{planned.json()['id']}/publish"):
            return False
        self.shifts.append((planned.json()["id"], places))
        return True

    async def _come(self, lot: Random) -> bool:
        shift, person = self._somebody(lot)
        return await self._asks(f"/shifts/{shift}/check-ins", {"staff_id": person})

    async def _go(self, lot: Random) -> bool:
        shift, person = self._somebody(lot)
        return await self._asks(f"/shifts/{shift}/check-outs", {"staff_id": person, "reason": "测试"})

    async def _start(self, lot: Random) -> bool:
        return await self._asks(f"/shifts/{self._somebody(lot)[0]}/start")

    async def _end(self, lot: Random) -> bool:
        body = {"reason": "测试", "release_people": lot.random() < 0.3}
        return await self._asks(f"/shifts/{self._somebody(lot)[0]}/end", body)

    async def _replace(self, lot: Random) -> bool:
        shift, person = self._somebody(lot)
        body = {"kind": "replacement", "staff_id": person, "successor_id": lot.choice(self.people), "reason": "测试"}
        return await self._asks(f"/shifts/{shift}/changes", body)

    async def _retime(self, lot: Random) -> bool:
        shift, _ = self._somebody(lot)
        ends_at = (self.svc.clock.now() + timedelta(minutes=lot.randint(1, 300))).isoformat()
        return await self._asks(f"/shifts/{shift}/changes", {"kind": "times", "ends_at": ends_at, "reason": "测试"})

    async def _account(self, lot: Random) -> bool:
        person, change = lot.choice(self.people), lot.choice(ACCOUNTS)
        answer = await self.hq.patch(f"/staff/{person}", json=change)
        if answer.is_success:
            now = answer.json()
            roles = set(now["roles"])
            known = (self.svc.clock.now(), now["active"], "duty_chief" in roles, bool(roles))
            self.accounts[UUID(person)].append(known)
        return bool(answer.is_success)

    async def _act(self, lot: Random) -> bool:
        deputy = self.svc.as_user(["duty_chief"], sites=[UUID(self.site)], id=UUID(lot.choice(self.people)))
        return bool((await deputy.post(f"/sites/{self.site}/command")).is_success)

    async def _order(self, lot: Random) -> bool:
        return await self._asks(f"/sites/{self.site}/command", {"staff_id": lot.choice(self.people), "reason": "测试"})

    async def _time(self, lot: Random) -> bool:
        await self.svc.fast_forward(minutes=lot.randint(1, 150))
        return True

    async def _away(self, lot: Random) -> bool:
        """Time passes, and no timer fires: nobody runs."""
        self.svc.clock.advance(minutes=lot.randint(1, 150))
        return True

    async def _back(self, lot: Random) -> bool:
        """The clock of the machine is set back."""
        self.svc.clock.advance(minutes=-lot.randint(1, 30))
        return True

    def _somebody(self, lot: Random) -> tuple[str, str]:
        if not self.shifts:
            return str(uuid7()), self.people[0]
        shift, places = lot.choice(self.shifts[-3:])
        everybody = [self.people[who] for who, _ in places] + self.people
        return shift, lot.choice(everybody[: len(places) + 1])

    async def _asks(self, path: str, body: dict[str, Any] | None = None) -> bool:
        return bool((await self.hq.post(path, **({} if body is None else {"json": body}))).is_success)

    async def _made(self, path: str, body: dict[str, Any]) -> str:
        answer = await self.hq.post(path, json=body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def stored(self) -> Lines:
        """The intervals as they were written, change after change."""
        lines: list[tuple[Any, ...]] = []
        async with self.svc.transaction() as session:
            for model in (DutyInterval, CommandInterval, PostGap, ResponsibilityInterval):
                rows = await session.scalars(select(model).where(model.site_id == UUID(self.site)))
                lines += [(*_about(row), row.since, row.until) for row in rows]
        return joined(lines)

    async def worked_out(self, *, without: str | None = None) -> Lines:
        """The same from all that was recorded of shifts, visits, accounts and transfers, in one go.

        ``without``: the staff id of somebody whose visits are left out, for the negative control.
        """
        now = self.svc.clock.now()
        async with self.svc.transaction() as session:
            named, _ = await named_at(session, [UUID(self.site)], None, now, set())
            query = select(CommandInterval).where(CommandInterval.site_id == UUID(self.site))
            given = {row.since: _transfer(row) for row in await session.scalars(query) if row.basis in GIVEN}
        seats = [part for one in named for part in self._as_accounts_were(one)]
        if without is not None:
            seats = [replace(one, visits=()) if str(one.staff_id) == without else one for one in seats]
        begin = self.accounts[UUID(self.people[0])][0][0]
        site, changes = DutyOfSite(), list[Change]()
        changes += site.settle((), begin)
        for moment in sorted({*moments_between(seats, begin, now), *given, now}):
            changes += site.settle(seats, moment)
            if moment in given:
                changes += site.settle(seats, moment, given[moment])
        return joined(_lines(changes))

    def _as_accounts_were(self, one: Named) -> Iterable[Named]:
        """One for each stretch in which the account stayed as it was."""
        told = self.accounts[one.staff_id]
        for (since, active, leads, tech), until in zip(told, [*(at for at, *_ in told[1:]), None], strict=True):
            fit = active and (leads or (tech and one.post != "duty_chief"))
            from_ = max(one.said_from, since)
            to = min((at for at in (one.said_until, until) if at is not None), default=None)
            lost = None if fit else ("role_lost" if active else "deactivated")
            if to is None or from_ < to:
                yield replace(one, said_from=from_, said_until=to, lost=lost, may_lead=active and leads)


def _transfer(row: CommandInterval) -> Transfer:
    return Transfer(row.staff_id, row.basis, row.handover_id, row.ordered_by, row.reason)  # type: ignore[arg-type]


def _about(row: Any) -> tuple[Any, ...]:
    match row:
        case DutyInterval():
            return "duty", row.post, row.staff_id, row.shift_id, row.basis
        case CommandInterval():
            return "command", row.staff_id, row.basis
        case PostGap():
            return "gap", row.post
        case _:
            return "responsible", row.staff_id, row.basis


class _Line:
    """Changes, written down as intervals."""

    def __init__(self) -> None:
        self.open: dict[Any, tuple[Any, ...]] = {}
        self.over: list[tuple[Any, ...]] = []

    def begins(self, key: Any, since: datetime, *about: Any) -> None:
        if key in self.open:
            self.ends(key, since)
        self.open[key] = (*about, since)

    def ends(self, key: Any, until: datetime) -> None:
        self.over.append((*self.open.pop(key), until))

    def follow(self, change: Change) -> None:
        match change:
            case Began(duty):
                self.begins(duty.id, duty.since, "duty", duty.post, duty.staff_id, duty.shift_id, duty.basis)
            case Emptied(gap):
                self.begins(gap.id, gap.since, "gap", gap.post)
            case Assumed(command):
                self.begins("command", command.since, "command", command.staff_id, command.basis)
            case Answers(new):
                self.begins("responsible", new.since, "responsible", new.staff_id, new.basis)
            case Lapsed():
                self.ends("command", change.until)
            case Ended():
                self.ends(change.duty.id, change.until)
            case Filled():
                self.ends(change.gap.id, change.until)


def _lines(changes: Iterable[Change]) -> list[tuple[Any, ...]]:
    line = _Line()
    for change in changes:
        line.follow(change)
    return [*line.over, *((*about, None) for about in line.open.values())]


def joined(lines: Iterable[tuple[Any, ...]]) -> Lines:
    """Without those that were over as they began; what goes on as it was is one."""
    found: list[tuple[Any, ...]] = []
    for *about, since, until in sorted(lines, key=lambda line: (str(line[:-2]), line[-2], line[-1] is None)):
        if since == until:
            continue
        if found and list(found[-1][:-2]) == about and found[-1][-1] == since:
            found[-1] = (*found[-1][:-1], until)
        else:
            found.append((*about, since, until))
    return Counter(found)
