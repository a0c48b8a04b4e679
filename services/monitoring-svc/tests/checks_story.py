"""A site with shifts that roster-svc tells of, and the people who check there."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from contracts.duty import DutyBegan, DutyEnded
from contracts.posts import BUSINESS_OPS, DUTY_CHIEF, SECURITY_MONITOR, TECH_OPS
from contracts.roles import Role
from contracts.shifts import Assignment, ShiftCancelled, ShiftChanged, ShiftEnded, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

Row = dict[str, Any]
POSTS = (DUTY_CHIEF, TECH_OPS, SECURITY_MONITOR, BUSINESS_OPS)

COLD: Row = {
    "key": "cold",
    "kind": "reading",
    "title_zh": "冷通道温度",
    "title_en": "Cold aisle temperature",
    "unit": "℃",
    "min": 18,
    "max": 27,
    "decimals": 1,
    "on_failure": {"severity": "major"},
}
LIGHTS: Row = {
    "key": "lights",
    "kind": "pass_fail",
    "title_zh": "设备指示灯正常",
    "title_en": "Equipment shows no fault",
    "on_failure": {"severity": "critical", "zh": "设备故障灯亮", "en": "A fault light is on"},
}
WHERE: Row = {
    "key": "where",
    "kind": "text",
    "title_zh": "故障设备的位置",
    "title_en": "Place of the faulty equipment",
    "only_if": {"item": "lights", "values": ["fail"]},
}
DOORS: Row = {
    "key": "doors",
    "kind": "choice",
    "title_zh": "机柜门",
    "title_en": "Cabinet doors",
    "options": [
        {"value": "closed", "zh": "已关闭", "en": "closed"},
        {"value": "open", "zh": "未关闭", "en": "open", "ok": False},
    ],
    "on_failure": {"severity": "minor"},
}
REMARKS: Row = {"key": "remarks", "kind": "text", "title_zh": "其他情况", "title_en": "Else", "required": False}
PATROL: Row = {"anchor": "start", "from_min": 0, "until_min": 240, "every_min": 240}
READINGS: Row = {"anchor": "start", "from_min": 0, "until_min": 30, "every_min": 120}
STARTUP: Row = {"anchor": "start", "from_min": -60, "until_min": 15}
SHUTDOWN: Row = {"anchor": "end", "from_min": -45, "until_min": 0}


def checklist(code: str, kind: str, schedule: Row | None, *items: Row, **more: Any) -> Row:
    """A checklist as it is sent."""
    names = {"name_zh": f"检查表 {code}", "name_en": f"Checklist {code}"}
    base = {"code": code, "kind": kind, "post": TECH_OPS, **names, "schedule": schedule}
    return {**base, "items": list(items) or [COLD, LIGHTS, WHERE, DOORS, REMARKS], **more}


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and kind of a refusal."""
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@dataclass
class Checks:
    """A site of a kind that no shipped checklist is for. Shifts begin at 08:00 and last twelve hours."""

    svc: Harness
    site: UUID = field(default_factory=uuid7)
    kind: str = "workshop"
    starts_at: datetime = field(init=False)
    people: dict[str, UUID] = field(default_factory=dict)

    async def ready(self, *, on: bool = True, **figures: Any) -> "Checks":
        """Registered, with checklists switched on."""
        about = {"code": f"s-{self.site.hex[-8:]}", "name": "北京一站", "kind": self.kind, "timezone": "Asia/Shanghai"}
        await self.svc.deliver(SiteRegistered.model_validate({"site_id": self.site, "version": 1, **about}))
        if on or figures:
            put = await self.hq.put(f"/policies/{self.site}", json={"checklists_on": on, **figures})
            assert put.is_success, put.text
        now = self.svc.clock.now()
        self.starts_at = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=3)
        self.people = {post: uuid7() for post in POSTS}
        return self

    @property
    def hq(self) -> httpx.AsyncClient:
        return self.svc.as_user([Role.HQ_ADMIN], name="总部")

    def as_(self, post: str, *, language: str = "en") -> httpx.AsyncClient:
        """Whoever is at the post of the site."""
        role = Role.DUTY_CHIEF if post == DUTY_CHIEF else Role.SITE_STAFF
        return self.svc.as_user([role], sites=[self.site], id=self.people[post], name=f"在岗 {post}", language=language)

    @property
    def tech(self) -> httpx.AsyncClient:
        return self.as_(TECH_OPS)

    async def has(self, *checklists: Row) -> list[Row]:
        """These checklists are the site's own."""
        made = []
        for one in checklists:
            answer = await self.hq.post("/checklists", json={**one, "site_id": str(self.site)})
            assert answer.status_code == 201, answer.text
            made.append(answer.json())
        return made

    async def on_duty(self, *posts: str) -> None:
        """These are at their posts from now on."""
        now = self.svc.clock.now()
        for number, post in enumerate(posts or POSTS, start=1):
            values = {"version": number, "duty_id": self.people[post], "site_id": self.site, "post": post}
            moments = {"since": now, "occurred_at": now, "recorded_at": now}
            await self.svc.deliver(DutyBegan(**values, staff_id=self.people[post], basis="checked_in", **moments))

    async def off_duty(self, post: str) -> None:
        now = self.svc.clock.now()
        values = {"version": 99, "duty_id": self.people[post], "site_id": self.site, "post": post}
        moments = {"since": now, "occurred_at": now, "recorded_at": now, "until": now}
        person = self.people[post]
        await self.svc.deliver(DutyEnded(**values, staff_id=person, basis="checked_in", reason="left", **moments))

    async def until(self, moment: datetime) -> None:
        """The clock reaches the moment, and every timer on the way fires."""
        await self.svc.fast_forward(seconds=(moment - self.svc.clock.now()).total_seconds())

    async def listed(self, **params: Any) -> list[Row]:
        query = {"site_id": str(self.site), "limit": 200, **params}
        answer = await self.hq.get("/inspections", params=query)
        assert answer.status_code == 200, answer.text
        return list(answer.json()["items"])

    async def opened(self, *items: Row, in_h: float = 2, schedule: Row | None = None, **more: Any) -> Row:
        """An inspection by hand, by a checklist of these items."""
        [one] = await self.has(checklist(f"c-{uuid7().hex[-8:]}", "patrol", schedule, *items, **more))
        due_at = self.svc.clock.now() + timedelta(hours=in_h)
        body = {"site_id": str(self.site), "checklist_id": one["id"], "due_at": due_at.isoformat()}
        answer = await self.hq.post("/inspections", json=body)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def does(
        self, inspection: Row, what: str, body: Row | None = None, *, by: httpx.AsyncClient | None = None
    ) -> httpx.Response:
        return await (by or self.tech).post(f"/inspections/{inspection['id']}/{what}", json=body or {})

    async def did(self, inspection: Row, what: str, body: Row | None = None, **more: Any) -> Row:
        answer = await self.does(inspection, what, body, **more)
        assert answer.is_success, answer.text
        return dict(answer.json())

    async def answers(self, inspection: Row, **values: Any) -> Row:
        """Answers of whoever is at the post of technical operations."""
        return await self.did(inspection, "results", results(**values))


def results(**values: Any) -> Row:
    """Answers as they are sent; a dict holds more than the value."""
    return {
        "results": [
            {"item": item, **(value if isinstance(value, dict) else {"value": value})} for item, value in values.items()
        ]
    }


@dataclass
class Shift:
    """A shift as roster-svc tells of it, fact by fact."""

    site: UUID
    starts_at: datetime
    ends_at: datetime
    posts: tuple[str, ...] = POSTS
    id: UUID = field(default_factory=uuid7)

    def _facts(self, version: int, **times: datetime) -> Row:
        seats = tuple(Assignment(staff_id=UUID(int=n + 1), post=post) for n, post in enumerate(self.posts))
        base = {"shift_id": self.id, "site_id": self.site, "version": version, "assignments": seats}
        return {**base, "starts_at": self.starts_at, "ends_at": self.ends_at, **times}

    def published(self, at: datetime, version: int = 1) -> ShiftPublished:
        return ShiftPublished(**self._facts(version), published_at=at)

    def changed(
        self, at: datetime, starts_at: datetime, ends_at: datetime, version: int, started_at: datetime | None = None
    ) -> ShiftChanged:
        before = {"starts_at_before": self.starts_at, "ends_at_before": self.ends_at, "started_at": started_at}
        self.starts_at, self.ends_at = starts_at, ends_at
        values = {"change_id": uuid7(), "kind": "times", "changed_at": at}
        return ShiftChanged(**self._facts(version), **before, **values)

    def cancelled(self, at: datetime, version: int) -> ShiftCancelled:
        return ShiftCancelled(**self._facts(version), change_id=uuid7(), cancelled_at=at)

    def started(self, at: datetime, version: int = 2) -> ShiftStarted:
        return ShiftStarted(**self._facts(version), started_at=at)

    def ended(self, at: datetime, version: int = 3, started_at: datetime | None = None) -> ShiftEnded:
        return ShiftEnded(**self._facts(version), started_at=started_at, ended_at=at)
