"""What the demo's people do about improvements: headquarters decides and checks, people of the site do them."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from farwatch_local.demo.api import Api
from farwatch_local.demo.people import Known
from farwatch_local.demo.sites import EXECUTIVE, DemoSite

DECIDES_AFTER, DONE_AFTER, CHECKED_AFTER = timedelta(hours=20), timedelta(days=2), timedelta(days=2)
TAKES = timedelta(days=10)
"""So long after it was approved an improvement is to be done."""
NO_EFFECT, NO_EFFECT_WHY = "巡检登记", "抽查两班，仍有巡检项没有照片"
"""What is returned once: the measure with this word."""
DONE = "已按要求落实，班前会已向各班交代"
EFFECT = "抽查一周记录，未再出现同类问题"
REVISED = "交接班管理办法第 5 条"
_LEDGER = "/reporting/v1/improvements"

Do = Callable[[Api, str, dict[str, Any]], Awaitable[object]]


async def see_to_improvements(
    account: Callable[[str], Awaitable[Api]], do: Do, known: Known, site: DemoSite, now: datetime
) -> None:
    """Do the next of each improvement of the site whose time has come. ``do``: as its people do things."""
    executive = await account(EXECUTIVE.code)
    states = ["proposed", "approved", "done"]
    found = executive.all(_LEDGER, site_id=known.sites[site.code], state=states)
    for one in [item async for item in found]:
        chief, owner = site.crews[int(one["number"][-4:]) % len(site.crews)]
        path = f"{_LEDGER}/{one['id']}"
        if one["state"] == "proposed" and now - _at(one["proposed_at"]) >= DECIDES_AFTER:
            plan = {"owner_id": known.staff[owner.code], "due_at": (now + TAKES).isoformat()}
            await do(executive, f"{path}/approve", plan)
        elif one["state"] == "approved" and now - (_at(one["due_at"]) - TAKES) >= DONE_AFTER:
            await do(await account(owner.code), f"{path}/finish", {"note": DONE})
        elif one["state"] == "done" and now - _at(one["done_at"]) >= CHECKED_AFTER:
            await do(await account(chief.code), *_checked(path, one, now))


def _checked(path: str, one: dict[str, Any], now: datetime) -> tuple[str, dict[str, Any]]:
    if NO_EFFECT in one["text"] and one["returns"] == 0:
        return f"{path}/return", {"reason": NO_EFFECT_WHY, "due_at": (now + TAKES).isoformat()}
    return f"{path}/verify", {"effect": EFFECT, "revised": REVISED}


def _at(moment: str) -> datetime:
    return datetime.fromisoformat(moment)
