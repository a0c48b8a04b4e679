"""The patrol route of the demo's data centre: data, and setting it up with a checklist that follows it."""

from typing import Any

from farwatch_local.demo.api import Api

CHECKPOINTS: tuple[dict[str, Any], ...] = (
    {"key": "gate", "name_zh": "园区大门", "name_en": "Main gate", "place": "园区南侧"},
    {"key": "power", "name_zh": "高压配电间", "name_en": "High-voltage room", "place": "一层 103", "min_min": 3},
    {"key": "ups", "name_zh": "UPS 间", "name_en": "UPS room", "place": "一层 105", "min_min": 1},
    {"key": "hall", "name_zh": "一号机房", "name_en": "Data hall 1", "place": "二层 201", "min_min": 2},
    {"key": "pumps", "name_zh": "消防泵房", "name_en": "Fire pump room", "place": "地下一层", "min_min": 3},
)
NAMES = {"name_zh": "机房夜巡路线", "name_en": "Night route"}
PRESSURE: dict[str, Any] = {
    "key": "pressure",
    "kind": "reading",
    "title_zh": "消防水压",
    "title_en": "Water pressure",
    "unit": "MPa",
    "min": 0.4,
    "max": 0.8,
    "decimals": 2,
    "checkpoint": "pumps",
    "on_failure": {"severity": "major"},
}
CODE = "demo-route-patrol"


async def ensure(api: Api, site_id: str) -> None:
    """Set up what is missing."""
    routes = [one async for one in api.all("/monitoring/v1/routes", site_id=site_id)]
    if routes:
        return
    here = {"site_id": site_id, **NAMES}
    route = await api.post("/monitoring/v1/routes", {**here, "order": "in_order", "checkpoints": list(CHECKPOINTS)})
    checklist = {"code": CODE, "kind": "patrol", "post": "tech_ops", "items": [PRESSURE], "route_id": route["id"]}
    await api.post("/monitoring/v1/checklists", {**here, **checklist})
