"""The weekly check of a demo site's fire control room: a checklist of its own, and the schedule that opens it."""

from typing import Any

from contracts.posts import DUTY_CHIEF
from farwatch_local.demo.api import Api

SCHEDULES = "/monitoring/v1/inspection-schedules"
TITLE = "每周消防控制室检查"
WEEKDAY, AT, DUE_AFTER_MIN = 3, "10:00", 240
NAMES = {"name_zh": "消防控制室周检", "name_en": "Weekly check of the fire control room"}
ALARM_PANEL = "alarm-panel"
_ITEMS = (
    (ALARM_PANEL, "火灾报警控制器无故障、无屏蔽", "The fire alarm panel shows no fault and nothing disabled"),
    ("interlock", "消防联动控制处于自动状态", "The interlocks are on automatic"),
    ("phone", "消防电话、应急广播测试正常", "Fire phone and emergency broadcast work when tested"),
    ("keys", "应急钥匙、逃生面具在位", "Emergency keys and escape hoods are in their place"),
)


async def ensure(api: Api, site_id: str, code: str) -> None:
    """Set up what is missing; a schedule that a visitor took out of use is not made again."""
    checklist = f"demo-fire-room-{code}"
    if checklist in {one["code"] async for one in api.all("/monitoring/v1/checklists", site_id=site_id)}:
        return
    about = {"code": checklist, "kind": "other", "post": DUTY_CHIEF, "items": [_item(*one) for one in _ITEMS]}
    made = await api.post("/monitoring/v1/checklists", {"site_id": site_id, **NAMES, **about})
    weekly = {"frequency": "weekly", "weekdays": [WEEKDAY], "times": [AT], "starts_on": "2026-01-01"}
    schedule = {"checklist_id": made["id"], "title": TITLE, "recurrence": weekly, "due_after_min": DUE_AFTER_MIN}
    await api.post(SCHEDULES, {"site_id": site_id, **schedule})


def _item(key: str, zh: str, en: str) -> dict[str, Any]:
    failed = {"severity": "minor"}
    return {"key": key, "kind": "pass_fail", "title_zh": zh, "title_en": en, "on_failure": failed}
