"""What happened in the two weeks before the demo's first start. Data, in days and minutes of the sites' own clock."""

from dataclasses import dataclass
from typing import Literal

from contracts.severities import Level, Severity

DAYS = 14
"""Whole days of the past, counted from 0; the fifteenth is today."""
WULANCHABU, GUIAN = "wlcb", "gacc"

Who = Literal["chief", "second", "executive", "admin"]
What = Literal["acknowledge", "reassign", "note", "resolve", "reopen", "close", "level"]


@dataclass(frozen=True, slots=True)
class Answer:
    """``after_min`` minutes after the incident somebody does something: on duty then, or at headquarters."""

    after_min: float
    who: Who
    what: What
    text: str | None = None
    level: Level | None = None
    to: Who | None = None


@dataclass(frozen=True, slots=True)
class Episode:
    """A series leaves its limits: at ``peak`` for ``minutes``, from ``at`` (HH:MM) of the day."""

    site: str
    day: int
    at: str
    series: str
    peak: float
    minutes: int
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """An incident that somebody declares by hand."""

    site: str
    day: int
    at: str
    title: str
    severity: Severity
    by: Who
    answers: tuple[Answer, ...]
    exercise: bool = False
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Outage:
    """The mail server takes nothing for so many ``minutes``."""

    day: int
    at: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Late:
    """Somebody comes so many ``minutes`` late to a shift: the one of the site that starts at this hour of the day."""

    site: str
    day: int
    hour: int
    minutes: int


def _handled(ack_min: float, done_min: float, cause: str, closing: str) -> tuple[Answer, ...]:
    """The usual course: taken by the chief, a line about the cause, done, and closed."""
    return (
        Answer(ack_min, "chief", "acknowledge"),
        Answer(ack_min + 6, "chief", "note", cause),
        Answer(done_min, "chief", "resolve"),
        Answer(done_min + 15, "chief", "close", closing),
    )


_NOBODY_ANSWERED = (
    Answer(26, "executive", "acknowledge", "值班长未应答，本部接手，已电话通知现场"),
    Answer(28, "executive", "level", "无人应答超过 25 分钟，冷通道已超 32 ℃，按特别重大处置", level=1),
    Answer(34, "second", "note", "已到 3 号冷通道，末端空调跳闸，正在合闸"),
    Answer(58, "executive", "resolve", "空调恢复送风，温度已回落"),
    Answer(600, "admin", "close", "已约谈当班值班长，补装机房内声光告警"),
)
_HANDED_OVER = (
    Answer(1.5, "chief", "acknowledge"),
    Answer(5, "chief", "reassign", "本人在处理巡检，请到蓄电池室查看排风机", to="second"),
    Answer(14, "second", "note", "蓄电池室排风机热继电器动作，已复位"),
    Answer(36, "second", "resolve"),
    Answer(51, "chief", "close", "热继电器整定值已重新核对"),
)
_REOPENED = (
    Answer(12, "chief", "acknowledge"),
    Answer(18, "second", "note", "更换漏电保护器，恢复供电"),
    Answer(45, "chief", "resolve"),
    Answer(62, "second", "reopen", "送电十分钟后再次跳闸"),
    Answer(64, "chief", "acknowledge"),
    Answer(88, "second", "resolve", "查出一处灯具进水，已隔离更换"),
    Answer(105, "chief", "close", "已复查同批次回路"),
)
_ONE_OF_MANY = (Answer(4, "chief", "acknowledge"), Answer(38, "chief", "resolve", "市电恢复，各项读数正常"))
_DRILL = (
    Answer(2, "chief", "acknowledge", "演练收到，按预案执行"),
    Answer(16, "second", "note", "油机带载成功，切换用时 11 秒"),
    Answer(30, "chief", "resolve", "演练结束，各系统恢复"),
    Answer(50, "admin", "close", "演练达到预期，油机启动比上次快 3 秒"),
)

EPISODES = (
    Episode(
        WULANCHABU,
        1,
        "03:12",
        "cold-aisle-2.temperature",
        29.1,
        22,
        _handled(1, 30, "2 号冷通道封闭门未关严，已关好", "加装闭门器，列入巡检项"),
    ),
    Episode(
        GUIAN,
        2,
        "14:40",
        "trunk-1.packet-loss",
        4.8,
        33,
        _handled(5, 40, "运营商侧光缆割接，已切换到备用中继", "运营商已恢复，已切回主用中继"),
    ),
    Episode(WULANCHABU, 3, "22:05", "cold-aisle-3.temperature", 33.4, 52, _NOBODY_ANSWERED),
    Episode(
        WULANCHABU,
        5,
        "02:30",
        "cold-aisle-1.humidity",
        63.5,
        40,
        _handled(9, 48, "加湿器控制器漂移，已改手动", "控制器已更换"),
    ),
    *(
        Episode(WULANCHABU, 6, at, series, peak, 24, _ONE_OF_MANY)
        for at, series, peak in (
            ("15:30", "ups-1.load", 91.0),
            ("15:30", "ups-2.load", 88.0),
            ("15:31", "cold-aisle-1.temperature", 28.6),
            ("15:31", "cold-aisle-2.temperature", 29.2),
            ("15:31", "cold-aisle-3.temperature", 28.9),
            ("15:31", "cold-aisle-4.temperature", 28.2),
            ("15:31", "cold-aisle-1.humidity", 62.0),
            ("15:32", "battery-room.temperature", 31.2),
        )
    ),
    Episode(
        GUIAN,
        7,
        "09:10",
        "machine-room.temperature",
        28.8,
        26,
        _handled(7, 34, "精密空调滤网堵塞，已更换；邮件服务器故障期间由电话联系", "滤网更换周期改为每月"),
    ),
    Episode(
        WULANCHABU,
        8,
        "19:45",
        "battery-room.temperature",
        31.4,
        28,
        _HANDED_OVER,
    ),
    Episode(
        GUIAN,
        9,
        "04:10",
        "machine-room.temperature",
        32.9,
        30,
        _handled(0.7, 38, "1 号精密空调停机，2 号已满载运行", "压缩机高压保护，厂家已更换风机"),
    ),
    Episode(
        GUIAN,
        11,
        "16:20",
        "ups-1.load",
        84.0,
        35,
        _handled(2, 42, "新座席上线集中开机，已分批启动", "上线方案改为分批"),
    ),
    Episode(
        WULANCHABU,
        13,
        "21:15",
        "cold-aisle-1.temperature",
        17.1,
        25,
        _handled(12, 33, "送风温度设定被误改，已改回 23 ℃", "空调面板已加锁"),
    ),
)

REPORTS = (
    Report(
        GUIAN,
        4,
        "10:20",
        "三层座席区照明回路跳闸",
        "minor",
        "second",
        _REOPENED,
    ),
    Report(
        GUIAN,
        10,
        "10:30",
        "贵安机房市电中断应急演练",
        "critical",
        "executive",
        _DRILL,
        exercise=True,
        summary="按年度计划演练：市电中断、油机启动、业务切换。",
    ),
    Report(
        WULANCHABU,
        12,
        "09:30",
        "西门门禁读卡器失灵，改由人工查验",
        "info",
        "second",
        _handled(3, 50, "读卡器进水，已更换备件", "申请加装防雨罩"),
    ),
)
"""What people saw themselves, and a drill."""

OUTAGES = (Outage(7, "09:08", 6),)
LATE = (Late(WULANCHABU, 4, 8, 18),)
UNSIGNED = frozenset({(GUIAN, 9, 16)})
"""A shift (site, day, hour of its start) whose chief has not signed the report to this day."""

NOW_IN_HAND = Report(
    GUIAN,
    DAYS,
    "",
    "1 号中继误码率升高，运营商已受理",
    "minor",
    "second",
    (Answer(3, "chief", "acknowledge", "运营商工单已建，预计两小时内修复"),),
)
NOW_CALLING = Report(WULANCHABU, DAYS, "", "2 号精密空调压缩机启停频繁，请值班长现场确认", "major", "second", ())
"""The two that are open when the first visitor comes; the second calls the chief's phone."""
IN_HAND_BEFORE_MIN, CALLING_BEFORE_MIN = 12, 1
