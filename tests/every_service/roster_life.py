"""Some days of roster-svc, lived over HTTP: sites, people and shifts in every state that a projection can meet."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from opening_values import OPENS_AT_ONCE

from roster_svc.posts.backfill import publish_untold
from svckit.testing import Harness

POSTS = ("duty_chief", "tech_ops", "security_monitor")


@dataclass
class RosterLife:
    """A roster-svc, and what it was asked to do so far."""

    svc: Harness
    hq: Any = None
    sites: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    shifts: list[str] = field(default_factory=list)

    @classmethod
    async def lived(cls, svc: Harness) -> "RosterLife":
        """A shift that ended, one that lapsed, both archived; one that runs, two to come, of which one got another
        chief, one that was cancelled, and one that is only planned; a site that was closed; a person who was switched
        off at their post, and one who moved.
        """
        life = cls(svc, svc.as_user(["hq_admin"]))
        await life.names_posts()
        await life.registers("north")
        await life.registers("south")
        for name in ("chief", "operator", "guard", "second chief"):
            await life.joins(name)
        await life.has_a_whole_shift()
        lapsed = await life.publishes(0, 4, (3, "duty_chief"))
        await life.passes(hours=30)
        running = await life.publishes(0, 8, (0, "duty_chief"), (0, "tech_ops"), (1, "tech_ops"))
        await life.checks(running, "in", 0)
        await life.does(f"/shifts/{running}/start")
        await life.publishes(48, 8, (3, "duty_chief"))
        changed = await life.publishes(60, 8, (0, "duty_chief"))
        replaced = {"kind": "replacement", "staff_id": life.people[0], "successor_id": life.people[3]}
        await life.does(f"/shifts/{changed}/changes", replaced)
        given_up = await life.publishes(72, 8, (0, "duty_chief"))
        await life.does(f"/shifts/{given_up}/changes", {"kind": "cancellation", "reason": "站点检修"})
        await life.plans(84, 8, (3, "duty_chief"))
        await life.changes(f"/staff/{life.people[1]}", {"site_ids": [life.sites[1]]})
        await life.changes(f"/sites/{life.sites[1]}", {"name": "南站（停用）", "active": False})
        assert (await life.state_of(lapsed), await life.state_of(running)) == ("archived", "open")
        return life

    async def has_a_whole_shift(self) -> None:
        """Everybody comes; one has the command by order, leaves and comes back, one is switched off at the post;
        headquarters ends it. The next chief never comes, so the handover to them is drafted and not carried out.
        """
        shift = await self.publishes(1, 8, (0, "duty_chief"), (0, "tech_ops"), (1, "tech_ops"), (2, "security_monitor"))
        following = await self.plans(9, 1, (3, "duty_chief"))
        await self.does(f"/shifts/{following}/publish")
        await self.passes(minutes=55)
        await self.checks(shift, "in", 0)
        await self.passes(minutes=30)
        for person in (1, 2):
            await self.checks(shift, "in", person)
            await self.passes(minutes=1)
        await self.does(f"/shifts/{shift}/start")
        await self.does(f"/sites/{self.sites[0]}/command", {"staff_id": self.people[1], "reason": "值班长外出"})
        await self.passes(minutes=40)
        await self.checks(shift, "out", 1)
        await self.passes(minutes=20)
        await self.checks(shift, "in", 1)
        await self.changes(f"/staff/{self.people[2]}", {"active": False})
        await self.passes(hours=9)
        await self.does(f"/shifts/{shift}/end", {"reason": "交接完成"})
        await self.checks(shift, "out", 0)

    async def names_posts(self) -> None:
        """The regulation's posts are told by the worker that starts; the company has one of its own, renamed."""
        async with self.svc.transaction() as session:
            await publish_untold(session)
        await self.does("/posts", {"code": "fire_control", "name_zh": "消防", "name_en": "Fire"})
        await self.changes("/posts/fire_control", {"name_zh": "消防控制", "name_en": "Fire control"})

    async def registers(self, code: str) -> None:
        """A site, where nobody has to be relieved before they leave."""
        site = {"code": code, "name": f"{code} 站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
        self.sites.append((await self.does("/sites", site))["id"])
        policy = {**OPENS_AT_ONCE, "relief_before_leaving": False, "no_show_after_min": 25}
        assert (await self.hq.put(f"/policies/{self.sites[-1]}", json=policy)).status_code == 200

    async def joins(self, name: str) -> None:
        """Somebody of the first site who may hold every post."""
        person = {"code": f"p-{len(self.people)}", "name": name, "roles": POSTS, "site_ids": [self.sites[0]]}
        self.people.append((await self.does("/staff", person))["id"])

    async def plans(self, in_hours: float, hours: float, *places: tuple[int, str]) -> str:
        """A shift at the first site."""
        starts_at = self.svc.clock.now() + timedelta(hours=in_hours)
        times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=hours)).isoformat()}
        seats = [{"staff_id": self.people[who], "post": post} for who, post in places]
        shift: str = (await self.does("/shifts", {"site_id": self.sites[0], **times, "assignments": seats}))["id"]
        return shift

    async def publishes(self, in_hours: float, hours: float, *places: tuple[int, str]) -> str:
        """A shift that binds."""
        self.shifts.append(await self.plans(in_hours, hours, *places))
        await self.does(f"/shifts/{self.shifts[-1]}/publish")
        return self.shifts[-1]

    async def checks(self, shift: str, where: str, who: int) -> None:
        """Headquarters writes down that somebody came (``in``) or left (``out``)."""
        body = {"staff_id": self.people[who], **({"reason": "电话通知"} if where == "out" else {})}
        await self.does(f"/shifts/{shift}/check-{where}s", body)

    async def changes(self, path: str, body: dict[str, Any]) -> None:
        """Something of a site or a person."""
        answer = await self.hq.patch(path, json=body)
        assert answer.status_code == 200, answer.text

    async def state_of(self, shift: str) -> str:
        """The state of a shift."""
        return str((await self.hq.get(f"/shifts/{shift}")).json()["state"])

    async def passes(self, **parts: float) -> None:
        """Time, and what is done by the clock."""
        await self.svc.fast_forward(**parts)

    async def does(self, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Ask for something that must be granted."""
        answer = await self.hq.post(path, **({"json": body} if body else {}))
        assert answer.is_success, f"{path}: {answer.text}"
        return dict(answer.json())
