"""A site whose people check: a start-up check of its own, and a technician who carries it out."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

from farwatch_town import Json, Town, eventually
from PIL import Image
from playwright.sync_api import Locator
from visitor import Visitor

NAME = "机房开班检查"
FANS, AISLE, UPS, ALARM, DOOR = "精密空调运行", "冷通道温度", "UPS 供电方式", "电池告警已复位", "机房门已锁闭"


def item(key: str, title: str, **more: Any) -> Json:
    """An item that passes or fails, unless said otherwise."""
    return {"key": key, "kind": "pass_fail", "title_zh": title, "title_en": f"Item {key}", **more}


ITEMS = [
    item("fans", FANS, must_stay_on=True, on_failure={"severity": "critical"}),
    item("aisle", AISLE, kind="reading", unit="℃", min=18, max=27, decimals=1, on_failure={"severity": "major"}),
    item(
        "ups",
        UPS,
        kind="choice",
        options=[
            {"value": "mains", "zh": "市电", "en": "Mains"},
            {"value": "battery", "zh": "电池", "en": "Battery", "ok": False},
        ],
    ),
    item("alarm", ALARM, only_if={"item": "ups", "values": ["battery"]}),
    item("door", DOOR),
]


class Crew(Town):
    """A town whose shift has a technician, and whose site has a start-up check of its own."""

    tech: Json
    checklist: Json

    def crew(self) -> list[Json]:
        """The chief and the technician; their site uses its checklists before their shift begins."""
        self.tech = self.hired("tech", "李技术", "site_staff")
        path = f"/api/monitoring/v1/policies/{self.site_id}"
        on = {"checklists_on": True}
        eventually(lambda: self.run.http.put(path, json=on).is_success, "the site in monitoring-svc")
        self.checklist = self.run.call("POST", "/monitoring/v1/checklists", self._startup())
        return [*super().crew(), {"staff_id": self.tech["id"], "post": "tech_ops"}]

    def _startup(self) -> Json:
        schedule = {"anchor": "start", "from_min": -60, "until_min": 15}
        named = {"name_zh": NAME, "name_en": "Start-up check", "code": f"{self.code}-startup", "site_id": self.site_id}
        return {**named, "kind": "startup", "post": "tech_ops", "schedule": schedule, "items": ITEMS}

    def inspection(self) -> Json:
        """The start-up check of the shift, as soon as the clock has made it."""
        wanted = {"shift_id": self.shift_id, "checklist_id": self.checklist["id"]}
        found = eventually(lambda: self.run.items("/monitoring/v1/inspections", **wanted), "the shift's start-up check")
        return dict(found[0])

    def opened(self) -> Json:
        """A further one by hand, of the newest version."""
        due_at = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
        body = {
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "checklist_id": self.checklist["id"],
            "due_at": due_at,
        }
        return dict(self.run.call("POST", "/monitoring/v1/inspections", body))

    def record(self, person: Json, inspection: Json, key: str, value: Any) -> None:
        """A person records one item."""
        path = f"/api/monitoring/v1/inspections/{inspection['id']}/results"
        body = {"results": [{"item": key, "value": value}]}
        answer = self.run.http.post(path, json=body, headers=self.signed_in(person))
        assert answer.is_success, answer.text


def step(phone: Visitor, title: str) -> Locator:
    """The item on the screen."""
    return phone.page.get_by_role("form", name=title)


def read(crew: Crew, inspection: Json) -> Json:
    """The inspection with its items."""
    return dict(crew.run.call("GET", f"/monitoring/v1/inspections/{inspection['id']}"))


def picture() -> bytes:
    """A photo as a camera gives it."""
    written = io.BytesIO()
    Image.new("RGB", (1600, 1200), "#4a6a8a").save(written, "JPEG")
    return written.getvalue()
