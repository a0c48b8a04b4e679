"""The keys and equipment of the demo's sites: data, and putting them on the register."""

from farwatch_local.demo.api import Api

ITEMS = (
    ("K-01", "柴油发电机房钥匙", "key", "钥匙柜 1 号位"),
    ("K-02", "高压配电间钥匙", "key", "钥匙柜 2 号位"),
    ("C-01", "园区主门门禁卡", "access_card", "值班室抽屉"),
    ("T-01", "红外测温枪", "tool", "工具柜"),
)
WITH_THE_CHIEF = frozenset({"K-01", "C-01"})
"""The duty chief holds these and hands them over; the others lie where they belong."""


async def ensure(api: Api, site_id: str) -> None:
    """Register what is missing."""
    known = {item["number"] async for item in api.all("/roster/v1/key-items", site_id=site_id)}
    for number, name, kind, home in ITEMS:
        if number not in known:
            item = {"site_id": site_id, "number": number, "name": name, "kind": kind, "home": home}
            await api.post("/roster/v1/key-items", item)
