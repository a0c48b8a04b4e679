"""A site with a route, and a patrol that follows it."""

from datetime import datetime, timedelta
from typing import Any

import httpx

from .checks_story import COLD, Checks, Row, checklist

GATE: Row = {"key": "gate", "name_zh": "大门", "name_en": "Gate", "place": "一层"}
PUMPS: Row = {"key": "pumps", "name_zh": "消防泵房", "name_en": "Fire pump room", "min_min": 3}
ROOF: Row = {"key": "roof", "name_zh": "屋顶", "name_en": "Roof", "min_min": 5}


def route(*checkpoints: Row, order: str = "in_order", **more: Any) -> Row:
    """A route as it is sent."""
    return {"name_zh": "夜间路线", "name_en": "Night route", "order": order, "checkpoints": list(checkpoints), **more}


class Patrol:
    """A patrol of four hours along a route, opened by hand."""

    def __init__(self, checks: Checks) -> None:
        self.checks = checks
        self.route: Row = {}
        self.run: Row = {}
        self.codes: dict[str, Row] = {}

    async def opened(
        self, *checkpoints: Row, in_h: float = 4, items: tuple[Row, ...] = (COLD,), **more: Any
    ) -> "Patrol":
        made = await self.checks.hq.post(
            "/routes", json={**route(*checkpoints or (GATE, PUMPS, ROOF), **more), "site_id": str(self.checks.site)}
        )
        assert made.status_code == 201, made.text
        self.route = made.json()
        await self.read_codes()
        self.run = await self.checks.opened(*items, in_h=in_h, route_id=self.route["id"])
        return self

    async def read_codes(self) -> None:
        answer = await self.checks.hq.get(f"/routes/{self.route['id']}/codes")
        assert answer.status_code == 200, answer.text
        self.codes = {one["checkpoint"]: one for one in answer.json()["items"]}

    async def tries(self, checkpoint: str, **more: Any) -> httpx.Response:
        """Whoever is at the post of technical operations records a visit."""
        scanned = {"proof": "qr", "code": self.codes[checkpoint]["text"]} if "proof" not in more else {}
        body = {"checkpoint": checkpoint, **scanned, **more}
        return await self.checks.does(self.run, "visits", body)

    async def visits(self, checkpoint: str, **more: Any) -> Row:
        """The visit as it stands on record."""
        answer = await self.tries(checkpoint, **more)
        assert answer.is_success, answer.text
        self.run = answer.json()
        return dict(self.run["visits"][-1])

    async def skips(self, checkpoint: str, reason: str = "施工，不能进入") -> Row:
        return await self.visits(checkpoint, proof="none", skipped=True, reason=reason)

    async def later(self, minutes: float) -> None:
        await self.checks.svc.fast_forward(minutes=minutes)

    def at(self, minutes: float = 0) -> str:
        """Our time, or so much later, as a device says it."""
        return (self.checks.svc.clock.now() + timedelta(minutes=minutes)).isoformat()

    @property
    def due_at(self) -> datetime:
        return datetime.fromisoformat(self.run["due_at"])


def of_route(route_id: str, **more: Any) -> Row:
    """A checklist with one item at the pump room."""
    pumps = {**COLD, "key": "pressure", "checkpoint": "pumps"}
    return checklist("along", "patrol", None, pumps, route_id=route_id, **more)
