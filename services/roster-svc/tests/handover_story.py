"""The words in which the stories of a handover are told: two shifts, their chiefs, and what is open at the site."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from contracts.incidents import Actor, IncidentFact, IncidentOpened, IncidentResolved

CHIEF, TECH = "duty_chief", "tech_ops"


class Handing:
    """A day shift that runs, and the night shift that relieves it; `half_past_seven` drafts the handover."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def prepare(self, *, asked_for: bool = True) -> "Handing":
        self.site = await self.roster.site()
        await self.roster.has_no_default_tasks(self.site)
        if not asked_for:
            await self.roster.needs_no_handover(self.site)
        self.day_chief = await self.roster.person(self.site, name="李建国")
        self.night_chief = await self.roster.person(self.site, name="王芳")
        self.tech = await self.roster.person(self.site, name="赵强")
        self.day = await self.roster.shift(self.site, (self.day_chief, CHIEF), (self.tech, TECH))
        self.night = await self.roster.shift(self.site, (self.night_chief, CHIEF), starts_in_h=12)
        for person in (self.day_chief, self.tech):
            await self.comes(person, self.day)
        assert (await self.going.post(f"/shifts/{self.day}/start")).status_code == 200
        return self

    def client(self, person: UUID) -> httpx.AsyncClient:
        leads = person in {self.day_chief, self.night_chief}
        found: httpx.AsyncClient = self.roster.as_person(person, self.site, role=CHIEF if leads else "site_staff")
        return found

    @property
    def going(self) -> httpx.AsyncClient:
        return self.client(self.day_chief)

    @property
    def coming(self) -> httpx.AsyncClient:
        return self.client(self.night_chief)

    async def comes(self, person: UUID, shift: UUID) -> None:
        answer = await self.client(person).post(f"/shifts/{shift}/check-ins")
        assert answer.status_code == 201, answer.text

    async def half_past_seven(self) -> None:
        """The handover is drafted by itself, and the night chief has come."""
        await self.roster.svc.fast_forward(hours=11, minutes=30)
        await self.comes(self.night_chief, self.night)
        [one] = await self.all()
        self.id = one["id"]

    async def all(self) -> list[dict[str, Any]]:
        answer = await self.roster.hq.get("/handovers", params={"site_id": str(self.site)})
        assert answer.status_code == 200, answer.text
        return list(answer.json()["items"])

    async def read(self, client: httpx.AsyncClient | None = None) -> dict[str, Any]:
        answer = await (client or self.roster.hq).get(f"/handovers/{self.id}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def do(self, client: httpx.AsyncClient, what: str, **body: Any) -> httpx.Response:
        return await client.post(f"/handovers/{self.id}/{what}", json=body or None)

    async def done(self, client: httpx.AsyncClient, what: str, **body: Any) -> dict[str, Any]:
        answer = await self.do(client, what, **body)
        assert answer.is_success, answer.text
        return dict(answer.json())

    async def add(self, title: str = "机房钥匙 3 把", kind: str = "key_tool") -> dict[str, Any]:
        """The item that was added."""
        answer = await self.done(self.going, "items", kind=kind, title=title)
        [found] = [item for item in answer["items"] if item["title"] == title]
        return dict(found)

    async def accept_all(self) -> None:
        for item in (await self.read())["items"]:
            if item["state"] != "accepted" and item["gone_at"] is None:
                await self.done(self.coming, f"items/{item['id']}/accept")

    async def reviewed(self) -> None:
        """Offered, every item accepted, the night chief fit."""
        await self.done(self.going, "offer")
        await self.accept_all()
        await self.done(self.coming, "fitness", fit=True)

    async def sign(self, client: httpx.AsyncClient, **more: Any) -> httpx.Response:
        sha256 = (await self.read())["content_sha256"]
        return await self.do(client, "sign", **{"sha256": sha256, **more})

    async def both_sign(self) -> dict[str, Any]:
        for client in (self.going, self.coming):
            answer = await self.sign(client)
            assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def incident(self, n: int = 7, **more: Any) -> UUID:
        incident_id = UUID(int=n)
        await self._tell(IncidentOpened, incident_id, 1, source="manual", **more)
        return incident_id

    async def resolved(self, incident_id: UUID) -> None:
        li = Actor(name="李建国")
        now = self.roster.now
        await self._tell(IncidentResolved, incident_id, 5, state="resolved", resolved_at=now, resolved_by=li)

    async def _tell(self, kind: type[IncidentFact], incident_id: UUID, version: int, **more: Any) -> None:
        about = {
            "incident_id": incident_id,
            "version": version,
            "number": f"FW-2026-{incident_id.int % 1000:06}",
            "site_id": self.site,
            "title": "冷通道温度高",
            "level": 2,
            "severity": "critical",
            "state": "open",
            "opened_at": self.roster.now - timedelta(minutes=1),
        }
        await self.roster.svc.deliver(kind.model_validate(about | more))


def problem(answer: httpx.Response) -> tuple[int, str]:
    """Status and kind of a refusal."""
    return answer.status_code, str(answer.json().get("type")).removeprefix("urn:farwatch:problem:")
