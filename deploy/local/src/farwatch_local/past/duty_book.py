"""What was not as every day in the duty of the two weeks, and what people wrote down. Data, as `episodes` has it.

``day`` and ``hour``: when the shift begins that it happened in, or that came.
"""

from dataclasses import dataclass
from typing import Literal

from farwatch_local.demo.fire_room import ALARM_PANEL
from farwatch_local.demo.records import Said
from farwatch_local.past.episodes import DAYS, GUIAN, WULANCHABU

IN_USE_FROM = DAYS - 2
"""From this day on the shifts are worked in full: handovers, keys, tasks from templates, presence checks, rounds.

Before it people come, meet and sign their report: all of it on every shift would be a hundred thousand statements more,
and the first start must not take minutes.
"""
Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Away:
    """``after_min`` of the shift the second leaves the post for ``minutes``, and is back after ``back_after_min``."""

    place: Place
    after_min: int
    minutes: int
    back_after_min: int
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line in the duty log, written ``after_min`` of the shift by its second."""

    place: Place
    after_min: int
    text: str
    tags: tuple[str, ...] = ()
    follow_up: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """The second of a shift asks ``after_min`` of it that they came ``came_min`` after its begin (R-3.3.1c).

    ``refusal``: why headquarters refused it; None: it was approved.
    """

    place: Place
    after_min: int
    came_min: int
    reason: str
    note: str
    refusal: str | None = None


LATE_CHIEF: Place = (GUIAN, 11, 8)
"""The chief of this shift came shortly before it began, not half an hour."""
LATE_CHIEF_BEFORE_MIN = 9

HANDING: dict[Place, Literal["refused", "late", "forced"]] = {
    (WULANCHABU, 12, 16): "refused",
    (GUIAN, 12, 8): "late",
    (WULANCHABU, 13, 16): "forced",
}
"""Handovers to these shifts: an item was refused and put right; signed late; ordered by headquarters."""
REFUSED = ("tool_missing", "钥匙只有 2 把，缺 1 把备用钥匙", "机房钥匙 3 把（备用 1 把在钥匙柜 2 号位）、对讲机 2 部")
FORCED = "交班值班长到门岗配合消防检查，无法按时签字，按现状交接。"

AWAYS = (
    Away((WULANCHABU, 12, 8), 95, 15, 12, "到园区门口接收备件"),
    Away((GUIAN, 13, 16), 130, 10, 18, "到配电间拿工具"),
)
"""The second of them came back late."""

CORRECTIONS = (
    Correction((WULANCHABU, 11, 8), 170, -40, "值班席终端升级，到岗时无法签到", "值班长当面确认，闸机记录 07:18"),
    Correction((GUIAN, 12, 16), 150, -35, "忘记签到", "无", "闸机记录与所报时间不符"),
)
"""One was approved, one refused."""

OPENED_BY_ORDER: dict[str, str] = {
    "late": "交接晚签，接班人员已到齐，本部同意先行开班。",
    "forced": "交班值班长配合消防检查无法签字，本部下令先行开班。",
}
"""Why headquarters opened the shift whose handover was not signed by both when it began."""

FOUND_AT = ((11, "10:25"), (13, "14:10"))
"""Day and hour at which each of the demo's findings was reported; the chief sees to it within the shift."""
UNCHECKED: Place = (WULANCHABU, 13, 8)
"""The checks within this shift were not done."""
WEEKLY_CHECK_MISSED = (GUIAN, 0)
WEEKLY_CHECK_FAILED = (WULANCHABU, 0)
WEEKLY_CHECK_WRONG = {ALARM_PANEL: "3 号回路 2 个探头屏蔽，维保单位更换后已恢复"}
WEEKLY_CHECK_MENDED = "维保单位已更换 2 个探头，屏蔽解除，主机无故障"
"""Of the weekly checks of the fire control room (site, how many before it): not done; something was wrong."""


@dataclass(frozen=True, slots=True)
class Alone:
    """``after_min`` of the shift its second works alone for ``minutes``, and gives a sign each time one is asked."""

    place: Place
    after_min: int
    minutes: int
    every_min: int


ALONE = (Alone((WULANCHABU, 13, 0), 95, 38, 20), Alone((GUIAN, 13, 0), 150, 25, 15))

MISSED: Place = (GUIAN, 13, 8)
"""Of this shift one presence check was not answered in time: the person was called, then answered."""
SKIPPED = ((WULANCHABU, 13, 8), "维护保养", "厂家改期到明日，已报本部")
NOT_IN_TIME = ((GUIAN, 12, 16), "巡视各岗位")
"""A task that was done only at the end of its shift, after its time."""

NOTES = (
    Note((WULANCHABU, 10, 8), 140, "2 号冷机例行切换完成，运行参数正常。", ("设备",)),
    Note((GUIAN, 10, 16), 200, "二楼座席 14 台耳机返修回库，已登记。", ("物资",)),
    Note(
        (WULANCHABU, 11, 16),
        75,
        "园区供电所通知：后天 13:00–15:00 计划停电，须提前启动油机。",
        ("供电",),
        follow_up=True,
    ),
    Note((GUIAN, 12, 8), 260, "运营商巡检人员 2 名进入中继间，已登记并全程陪同。", ("来访",)),
    Note((WULANCHABU, 13, 8), 180, "消防维保单位检测七氟丙烷钢瓶压力，全部合格。", ("消防",)),
    Note((GUIAN, 13, 16), 45, "晚间话务高峰，增开 6 个座席，系统负载正常。", ("业务",)),
)

WEEKLY_DAYS, WEEKLY_AT, WEEKLY_TITLE = (5, 12), "14:30", "值班工作周例会"
IMPROVING_AT = "10:30"
"""Every day at this hour people go on with the improvements."""
WEEKLY = Said(
    summary="本周各班按时交接，事件均在时限内响应。",
    problems="个别班次交接签字偏晚，巡检登记不够细。",
    measures=("交接前 15 分钟由交班值班长逐项核对", "巡检登记补充读数和照片"),
)
CALM = Said()
BUSY = Said(
    summary="本班发生异常事件，均已按预案处置，详见事件记录。",
    problems="事件处置期间例行巡检推迟。",
    measures=("白班跟进整改，复查同类设备",),
)
