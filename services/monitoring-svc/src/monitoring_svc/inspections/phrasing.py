"""What a failed item is called: in the checklist's words, with what was found. Pure."""

from contracts.words import Words
from monitoring_svc.checklists.domain import Item, ItemKind


def failure_of(item: Item, value: str | float) -> Words:
    """What did not pass: ``冷通道温度 31.2 ℃（上限 27）``."""
    said = item.on_failure
    zh, en = (said and said.zh) or item.title.zh, (said and said.en) or item.title.en
    if item.kind is ItemKind.READING:
        return _reading(item, float(value), zh, en)
    if item.kind is ItemKind.CHOICE:
        chosen = next((one for one in item.options if one.value == value), None)
        return Words(f"{zh}：{chosen.zh}", f"{en}: {chosen.en}") if chosen else Words(zh, en)
    return Words(zh, en)


def _reading(item: Item, value: float, zh: str, en: str) -> Words:
    found = f"{value:g} {item.unit}" if item.unit else f"{value:g}"
    if item.max is not None and value > item.max:
        return Words(f"{zh} {found}（上限 {item.max:g}）", f"{en} {found} (upper limit {item.max:g})")
    if item.min is not None and value < item.min:
        return Words(f"{zh} {found}（下限 {item.min:g}）", f"{en} {found} (lower limit {item.min:g})")
    return Words(f"{zh} {found}", f"{en} {found}")
