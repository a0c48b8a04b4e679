"""The words in which the stories about meetings are told."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from contracts.calls import CallRequested
from contracts.shifts import ShiftChanged, ShiftEnded, ShiftPublished, ShiftStarted

CHIEF, TECH = "duty_chief", "tech_ops"
PARTS = {"summary": "平稳", "problems": "2 号空调滤网堵塞", "measures": [{"text": "更换 2 号空调滤网"}]}


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


class Meetings:
    """A published shift of a chief and an engineer that begins in an hour, and the meetings around it."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster
        self.svc = roster.svc

    async def prepare(self) -> "Meetings":
        self.site: UUID = await self.roster.site()
        self.chief_id = await self.roster.person(self.site, name="王芳")
        self.tech_id = await self.roster.person(self.site, name="周伟")
        self.spare_id = await self.roster.person(self.site, name="赵敏")
        people = ((self.chief_id, CHIEF), (self.tech_id, TECH))
        self.shift: UUID = await self.roster.shift(self.site, *people, starts_in_h=1, hours=8)
        self.chief = self.roster.as_person(self.chief_id, self.site, role=CHIEF)
        self.tech = self.roster.as_person(self.tech_id, self.site)
        self.spare = self.roster.as_person(self.spare_id, self.site)
        await self.tell(ShiftPublished)
        return self

    async def tell(self, *kinds: type[Any]) -> None:
        """What was published comes back over the bus."""
        for kind in kinds:
            for fact in await self.svc.published(kind):
                await self.svc.deliver(fact)

    async def run_shift(self) -> None:
        """The shift is started in time."""
        await self.svc.fast_forward(minutes=55)
        for who in (self.chief, self.tech):
            assert (await who.post(f"/shifts/{self.shift}/check-ins")).status_code == 201
        assert (await self.chief.post(f"/shifts/{self.shift}/start")).status_code == 200
        await self.tell(ShiftStarted)

    async def end_shift(self) -> None:
        """It runs, and is ended at its time."""
        await self.run_shift()
        await self.svc.fast_forward(hours=8, minutes=5)
        answer = await self.chief.post(f"/shifts/{self.shift}/end")
        assert answer.status_code == 200, answer.text
        await self.tell(ShiftEnded)

    async def changed(self) -> None:
        await self.tell(ShiftChanged)

    async def of(self, kind: str, by: httpx.AsyncClient | None = None) -> dict[str, Any]:
        [meeting] = await self.found(by, kind=kind)
        return meeting

    async def found(self, by: httpx.AsyncClient | None = None, **wanted: Any) -> list[dict[str, Any]]:
        answer = await (by or self.roster.hq).get("/meetings", params=wanted)
        assert answer.status_code == 200, answer.text
        return list(answer.json()["items"])

    async def edit(self, meeting: dict[str, Any], by: httpx.AsyncClient | None = None, **given: Any) -> httpx.Response:
        headers = {"If-Match": f'"{meeting["version"]}"'}
        return await (by or self.chief).patch(f"/meetings/{meeting['id']}", json=given, headers=headers)

    async def edited(self, meeting: dict[str, Any], **given: Any) -> dict[str, Any]:
        answer = await self.edit(meeting, **given)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def finish(self, meeting: dict[str, Any], by: httpx.AsyncClient | None = None) -> httpx.Response:
        return await (by or self.chief).post(f"/meetings/{meeting['id']}/finish")

    async def filled(self, meeting: dict[str, Any], **more: Any) -> dict[str, Any]:
        """The record with everything a finished one needs."""
        present = [{"staff_id": one["staff_id"], "presence": "present"} for one in meeting["attendees"]]
        given: dict[str, Any] = {"place": "值班室", "attendees": present}
        if meeting["kind"] == "pre_shift":
            given["checks"] = [{"id": one["id"], "ok": True} for one in meeting["checks"]]
            given["tasks"] = [{"text": "每两小时巡查一次"}]
        else:
            given |= PARTS
        return await self.edited(meeting, **(given | more))

    async def finished(self, kind: str) -> dict[str, Any]:
        answer = await self.finish(await self.filled(await self.of(kind)))
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def acknowledge(
        self, meeting: dict[str, Any], by: httpx.AsyncClient | None = None, **more: Any
    ) -> httpx.Response:
        body = {"tasks_version": meeting["tasks_version"], "fitness": "fit", **more}
        return await (by or self.tech).post(f"/meetings/{meeting['id']}/acknowledgements", json=body)

    async def calls(self) -> list[CallRequested]:
        """The calls about meetings; others are about empty posts and so on."""
        return [one for one in await self.svc.published(CallRequested) if one.subject.type == "meeting"]

    @property
    def starts_at(self) -> datetime:
        now: datetime = self.roster.now
        return now + timedelta(hours=1)
