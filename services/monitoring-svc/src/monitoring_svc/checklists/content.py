"""Whether what a checklist says fits together. Pure."""

from collections import Counter
from collections.abc import Collection, Sequence

from contracts.words import Words
from monitoring_svc.checklists.domain import ItemKind
from monitoring_svc.checklists.errors import (
    CheckpointInvalid,
    ConditionInvalid,
    ItemInvalid,
    ItemsNamedTwice,
    ScheduleInvalid,
)
from monitoring_svc.checklists.schemas import ContentBody, ItemBody, ScheduleBody

LOOKING = (ItemKind.PASS_FAIL, ItemKind.READING)
"""Items that may look at monitoring devices: whether they are well, and how many are not."""


def check(content: ContentBody, checkpoints: Collection[str] = ()) -> None:
    """Raise the error that says what does not fit: in the schedule, in an item, or between items.

    ``checkpoints``: those of the route that it follows.
    """
    _check_schedule(content.schedule)
    twice = [key for key, count in Counter(one.key for one in content.items).items() if count > 1]
    if twice:
        raise ItemsNamedTwice(items=twice)
    for at, item in enumerate(content.items):
        _check_item(item)
        if item.checkpoint is not None and item.checkpoint not in checkpoints:
            raise CheckpointInvalid(item=Words(item.title_zh, item.title_en))
        _check_condition(item, content.items[:at])


def _check_schedule(schedule: ScheduleBody | None) -> None:
    if schedule is None:
        return
    lasts = schedule.until_min - schedule.from_min
    again = schedule.every_min
    if lasts <= 0 or (again is not None and (schedule.anchor == "end" or schedule.from_min < 0 or again < lasts)):
        raise ScheduleInvalid


def _check_item(item: ItemBody) -> None:
    reading = item.kind is ItemKind.READING
    figures = (item.unit, item.min, item.max, item.decimals)
    values = [one.value for one in item.options]
    fits = (
        (reading or all(one is None for one in figures))
        and (item.min is None or item.max is None or item.min < item.max)
        and (len(set(values)) == len(values) >= 2 if item.kind is ItemKind.CHOICE else not values)
        and (item.kind is ItemKind.PHOTO or item.min_photos is None)
        and (not item.must_stay_on or (item.kind is ItemKind.PASS_FAIL and item.on_failure is not None))
        and (item.devices is None or (item.kind in LOOKING and (item.devices.kinds or item.devices.codes)))
        and (not item.test_alarm or (item.kind is ItemKind.PASS_FAIL and item.devices is not None))
    )
    if not fits:
        raise ItemInvalid(item=Words(item.title_zh, item.title_en))


def _check_condition(item: ItemBody, earlier: Sequence[ItemBody]) -> None:
    if item.only_if is None:
        return
    on = next((one for one in earlier if one.key == item.only_if.item), None)
    known = (
        {"pass", "fail"} if on and on.kind is ItemKind.PASS_FAIL else {one.value for one in on.options} if on else set()
    )
    if not set(item.only_if.values) <= known:
        raise ConditionInvalid(item=Words(item.title_zh, item.title_en))
