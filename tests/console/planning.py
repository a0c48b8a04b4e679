"""A site whose week is planned in a test of the roster."""

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from farwatch_town import Run
from playwright.sync_api import Locator
from visitor import Visitor

ZONE = "Asia/Urumqi"
_NUMBERS = itertools.count(int(datetime.now(UTC).timestamp()))


class Plan:
    """A site of its own in the far west, with two people, whose week is still empty."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.code = f"plan-{next(_NUMBERS)}"
        self.name = f"{self.code} 中心"
        site = {"code": self.code, "name": self.name, "kind": "data_centre", "timezone": ZONE}
        self.site_id = str(run.call("POST", "/roster/v1/sites", site)["id"])
        self.chief = self._person("马晓东", "duty_chief")
        self.tech = self._person("古丽娜", "tech_ops")
        self.monday = self._day(datetime.now(ZoneInfo(ZONE)) + timedelta(days=14))

    def shift(self, day: int, hour: int, *who: str, hours: int = 8) -> str:
        """A planned shift on a day of the week, from an hour of the site's clock; its id."""
        start = datetime.fromisoformat(self.monday).replace(tzinfo=ZoneInfo(ZONE)) + timedelta(days=day, hours=hour)
        body = {
            "site_id": self.site_id,
            "starts_at": start.isoformat(),
            "ends_at": (start + timedelta(hours=hours)).isoformat(),
            "assignments": [self._seat(one) for one in who],
        }
        return str(self.run.call("POST", "/roster/v1/shifts", body)["id"])

    def shift_now(self, *who: str) -> str:
        """A published shift that has just begun; its id."""
        start = datetime.now(UTC).replace(microsecond=0)
        body = {
            "site_id": self.site_id,
            "starts_at": start.isoformat(),
            "ends_at": (start + timedelta(hours=8)).isoformat(),
            "assignments": [self._seat(one) for one in who],
        }
        shift_id = str(self.run.call("POST", "/roster/v1/shifts", body)["id"])
        self.run.call("POST", f"/roster/v1/shifts/{shift_id}/publish")
        return shift_id

    def _seat(self, who: str) -> dict[str, str]:
        return {"staff_id": who, "post": "tech_ops" if who == self.tech else "duty_chief"}

    def shifts(self) -> list[dict[str, Any]]:
        """What the service knows."""
        return self.run.items("/roster/v1/shifts", site_id=self.site_id)

    def seen_by(self, visitor: Visitor, **query: str) -> Visitor:
        """The week of the plan on the screen."""
        rest = "".join(f"&{name}={value}" for name, value in query.items())
        visitor.opens(f"/roster?site={self.site_id}&day={self.monday}{rest}")
        visitor.page.locator("table").wait_for()
        return visitor

    def cell(self, visitor: Visitor, day: int) -> Locator:
        """A day of the week, from 0."""
        return visitor.page.locator("tbody tr").first.locator("td").nth(day)

    def hired(self, name: str, role: str, code: str, **more: str) -> str:
        """One more person of the site."""
        return self._person(name, role, code, **more)

    def _person(self, name: str, role: str, code: str | None = None, **more: str) -> str:
        code = f"{self.code}-{code or role}"
        person = {"code": code, "name": name, "roles": [role], "site_ids": [self.site_id], **more}
        return str(self.run.call("POST", "/roster/v1/staff", person)["id"])

    @staticmethod
    def _day(at: datetime) -> str:
        return (at - timedelta(days=at.weekday())).date().isoformat()
