"""What a spreadsheet of checkpoints means for a route: what is new, what changes, what is wrong. Pure."""

from collections.abc import Collection, Iterator, Sequence
from itertools import count

from pydantic import ValidationError

from monitoring_svc.routes.schemas import MOST_CHECKPOINTS, CheckpointBody
from svckit.spreadsheets import Columns, Planned, Row, second_ones

COLUMNS = Columns(
    headings={
        "name_zh": ("名称", "Name (Chinese)"),
        "name_en": ("英文名称", "Name (English)"),
        "place": ("位置", "Place"),
        "min_min": ("距上一点至少分钟数", "Minutes after the one before, at least"),
        "by_min": ("开始后须到达分钟数", "Minutes after the start, at most"),
    },
    needed=("name_zh", "name_en"),
    other_headings={
        "巡检点": "name_zh",
        "巡检点名称": "name_zh",
        "距上一点至少(分钟)": "min_min",
        "开始后须到达(分钟)": "by_min",
        "at least after the one before (min)": "min_min",
        "to be passed after the start (min)": "by_min",
    },
    half_width=frozenset({"min_min", "by_min"}),
    example={
        "zh": ["消防泵房", "Fire pump room", "地下一层", "3", "30"],
        "en": ["消防泵房", "Fire pump room", "Basement", "3", "30"],
    },
)
_FIELDS = tuple(COLUMNS.headings)
_NUMBERS = ("min_min", "by_min")
_KEY = "point-{}"


def plan(rows: Sequence[Row], there: Sequence[CheckpointBody]) -> list[Planned]:
    """Each row by itself, no two of one name, and no more checkpoints than a route has.

    The key of a row is that of the checkpoint which has its name; None: it is new.
    """
    planned = [_planned(row, there) for row in rows]
    named = [(_same(one.row.text("name_zh")), one) for one in planned if one.row.text("name_zh")]
    for one, line in second_ones(named):
        one.refuse(
            "name_zh",
            "name-twice",
            f"This name stands in line {line}, too. Keep one line for each checkpoint.",
            f"第 {line} 行已有相同名称，每个巡检点只保留一行。",
        )
    new = [one for one in planned if one.key is None]
    for one in new[max(0, MOST_CHECKPOINTS - len(there)) :]:
        one.refuse(
            "name_zh",
            "too-many-checkpoints",
            f"A route has at most {MOST_CHECKPOINTS} checkpoints. Leave this line out, or make a second route.",
            f"一条路线最多 {MOST_CHECKPOINTS} 个巡检点。请删去此行，或另建一条路线。",
        )
    return planned


def merged(there: Sequence[CheckpointBody], planned: Sequence[Planned], used: Collection[str]) -> list[CheckpointBody]:
    """The checkpoints afterwards. A new one stands behind that of the line above; what is there keeps its order.

    The first new ones stand before the next that is there, and last where the file names none. ``used``: keys that no
    new one may have: the codes of a checkpoint that was removed must prove nothing.
    """
    keys = _free_keys({one.key for one in there} | set(used))
    changes = {one.key: one.values for one in planned if one.key is not None}
    after = [one.model_copy(update=changes.get(one.key, {})) for one in there]
    order = [one.key for one in after]
    at = next((order.index(one.key) for one in planned if one.key is not None), len(after))
    for one in planned:
        if one.key is None:
            after.insert(at, CheckpointBody(key=next(keys), **one.values))
        else:
            at = [there.key for there in after].index(one.key)
        at += 1
    return after


def _planned(row: Row, there: Sequence[CheckpointBody]) -> Planned:
    one = Planned(row)
    one.refuse_unreadable()
    one.values = {name: row.text(name) for name in _FIELDS if row.text(name)}
    one.values |= {name: row.whole_number(name) for name in _NUMBERS if row.text(name)}
    same = [known for known in there if _same(known.name_zh) == _same(row.text("name_zh"))]
    if len(same) > 1:
        one.refuse(
            "name_zh",
            "name-of-several",
            "Several checkpoints of the route have this name. Give each a name of its own first.",
            "路线中有多个巡检点使用该名称。请先分别改名。",
        )
    on_file = same[0] if same else None
    _validate(one, on_file)
    if on_file is not None:
        one.key = on_file.key
        _compare(one, on_file)
    return one


def _validate(one: Planned, on_file: CheckpointBody | None) -> None:
    """The rules of single values, as for a checkpoint that is written by hand; one on file may keep its own."""
    known = {"key": _KEY.format(1)} if on_file is None else on_file.model_dump()
    try:
        checked = CheckpointBody.model_validate({**known, **one.values})
    except ValidationError as error:
        one.refuse_invalid(error, COLUMNS.headings.keys() - {mistake.loc[1] for mistake in one.mistakes})
        return
    one.values = {name: getattr(checked, name) for name in one.values}


def _compare(one: Planned, on_file: CheckpointBody) -> None:
    if one.outcome == "wrong":
        return
    one.values = {name: value for name, value in one.values.items() if value != getattr(on_file, name)}
    one.outcome = "changed" if one.values else "unchanged"


def _same(name: str) -> str:
    """A name as names compare."""
    return name.strip().casefold()


def _free_keys(used: Collection[str]) -> Iterator[str]:
    return (key for key in map(_KEY.format, count(1)) if key not in used)
