"""A site with a duty chief and a technician who find something, and visitors with a code on the wall."""

from typing import Any, Self
from uuid import UUID, uuid4

import httpx

from contracts.calls import CallRequested
from contracts.posts import DUTY_CHIEF
from contracts.roles import Role

from .checks_story import Checks, Row

WET: Row = {"kind": "hazard", "severity": "major", "place": "二层通道", "what": "地面有水，走廊东侧"}


class Finds(Checks):
    """What people report at the site."""

    async def told(self, *posts: str) -> Self:
        """The site is known, and these are on duty."""
        await self.ready(on=False)
        if posts:
            await self.on_duty(*posts)
        return self

    @property
    def chief(self) -> httpx.AsyncClient:
        return self.as_(DUTY_CHIEF)

    @property
    def executive(self) -> httpx.AsyncClient:
        return self.svc.as_user([Role.HQ_EXECUTIVE], name="总部值班", language="en")

    @property
    def visitor(self) -> httpx.AsyncClient:
        return self.svc.client(None, **{"Accept-Language": "en"})

    async def found(self, *, by: httpx.AsyncClient | None = None, **more: Any) -> Row:
        answer = await (by or self.tech).post("/findings", json={"site_id": str(self.site), **WET, **more})
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def says(
        self, finding: Row, what: str, body: Row | None = None, *, by: httpx.AsyncClient | None = None
    ) -> httpx.Response:
        return await (by or self.chief).post(f"/findings/{finding['id']}/{what}", json=body)

    async def said(self, finding: Row, what: str, body: Row | None = None, **more: Any) -> Row:
        answer = await self.says(finding, what, body, **more)
        assert answer.is_success, answer.text
        return dict(answer.json())

    async def seen(self, finding: Row) -> Row:
        return dict((await self.tech.get(f"/findings/{finding['id']}")).json())

    async def found_by_visitors(self) -> list[Row]:
        query = {"site_id": str(self.site), "source": "visitor"}
        return list((await self.hq.get("/findings", params=query)).json()["items"])

    async def calls(self) -> list[CallRequested]:
        return [one for one in await self.svc.published(CallRequested) if one.subject.type == "finding"]

    async def link(self, place: str = "一层大厅") -> Row:
        """A link, with its token."""
        answer = await self.hq.post("/finding-links", json={"site_id": str(self.site), "place": place})
        assert answer.status_code == 201, answer.text
        made = dict(answer.json())
        return {**made, "token": made["path"].rpartition("/")[2]}

    async def visit(self, link: Row, *, client_id: UUID | None = None, **more: Any) -> httpx.Response:
        body = {"client_id": str(client_id or uuid4()), "what": "闻到烧焦味", **more}
        return await self.visitor.post(f"/public/findings/{link['token']}", json=body)

    async def follow(self, receipt: Row) -> httpx.Response:
        """What the reporter sees of their report."""
        return await self.visitor.get(f"/public/findings/{receipt['path'].removeprefix('/report/')}")


def whom(call: CallRequested) -> list[str]:
    """Whom a call is for."""
    return [str(one.post or one.role) for one in call.targets]
