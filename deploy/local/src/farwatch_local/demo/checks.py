"""What the demo's people find at the items of a check: all is as it should be, but what is known to be worked on."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

NO_CAMERA = "演示人员没有相机，未拍照"


NOTHING: Mapping[str, str] = MappingProxyType({})


def answers(run: dict[str, Any], wrong: Mapping[str, str] = NOTHING) -> dict[str, Any]:
    """The answers to all items that are asked for, as they are sent; of devices that are not well only that.

    ``wrong``: what does not pass, by the key of its item, and what was seen.
    """
    asked = set(run["missing"])
    items = [one for one in run["content"]["items"] if one["key"] in asked]
    known = {key: f"{one['zh']}，已报修" for key, one in run["suggestions"].items() if one["bad"] > 0}
    known |= {one["key"]: NO_CAMERA for one in items if one["kind"] == "photo"}
    failed = {key: {"value": "fail", "note": note} for key, note in wrong.items()}
    found = [failed.get(one["key"]) or _found(one, known.get(one["key"])) for one in items]
    return {"results": [{"item": one["key"], **answer} for one, answer in zip(items, found, strict=True)]}


def _found(item: dict[str, Any], why_not: str | None) -> dict[str, Any]:
    return {"value": _well(item)} if why_not is None else {"note": why_not}


def _well(item: dict[str, Any]) -> str | float:
    match item["kind"]:
        case "reading":
            return _within(item.get("min"), item.get("max"))
        case "choice":
            return str(next(one["value"] for one in item["options"] if one["ok"]))
        case "text":
            return "无"
    return "pass"


def _within(low: float | None, high: float | None) -> float:
    if low is not None and high is not None:
        return (low + high) / 2
    if high is not None:
        return round(high * 0.6, 1)
    return 0.0 if low is None else round(low * 1.5, 1)
