"""What the two demo sites are: places, people, measured values and limits. Data only."""

from dataclasses import dataclass
from typing import Literal

from contracts import posts
from contracts.roles import Role

Severity = Literal["info", "minor", "major", "critical"]
Operator = Literal[">", "<"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the roster. ``posts``: what they do on a shift, and so the roles of their account."""

    code: str
    name: str
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A threshold rule. ``hold_s``: how long the limit must be broken."""

    operator: Operator
    limit: float
    clear: float
    severity: Severity
    hold_s: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """A measured value: around ``normal``, wandering by ``spread``, in ``unit``.

    What is not ``simulated`` is left to the visitor, whose readings no simulated station contradicts.
    """

    key: str
    name: str
    kind: str
    unit: str
    normal: float
    spread: float
    limits: tuple[Limit, ...] = ()
    simulated: bool = True


@dataclass(frozen=True, slots=True)
class DemoSite:
    """A demo site, whose name says so. ``crews``: four crews that take turns on three shifts (四班三运转)."""

    code: str
    name: str
    kind: str
    crews: tuple[tuple[Person, ...], ...]
    series: tuple[Series, ...]
    station: str
    timezone: str = "Asia/Shanghai"

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody at the site."""
        return tuple(person for crew in self.crews for person in crew)


NO_DATA_AFTER_S = 60

# GB 50174-2017: cold aisle 18-27 ℃ (5.1.1), relative humidity at most 60 %, battery room 20-30 ℃ (appendix A).
COLD_AISLE = (Limit(">", 27, 26, "major"), Limit(">", 32, 30, "critical"), Limit("<", 18, 19, "minor", 60))
HUMIDITY = (Limit(">", 60, 58, "minor", 60),)
BATTERY_ROOM = (Limit(">", 30, 28, "major", 30),)
UPS_LOAD = (Limit(">", 80, 75, "major", 30),)
PACKET_LOSS = (Limit(">", 2, 1, "major", 30),)


def _crew(site: str, number: int, chief: str, second: str, *second_posts: str) -> tuple[Person, ...]:
    return (
        Person(f"{site}-{number}1", chief, (posts.DUTY_CHIEF,)),
        Person(f"{site}-{number}2", second, second_posts),
    )


def _cold_aisle(number: int, normal: float, *, simulated: bool = True) -> Series:
    key, name = f"cold-aisle-{number}.temperature", f"{number} 号冷通道温度"
    return Series(key, name, "temperature", "℃", normal, 0.4, COLD_AISLE, simulated)


WULANCHABU = DemoSite(
    code="wlcb",
    name="乌兰察布数据中心（演示）",
    kind="data_centre",
    crews=(
        _crew("wlcb", 1, "李建国", "巴特尔", posts.TECH_OPS, posts.SECURITY_MONITOR),
        _crew("wlcb", 2, "王秀英", "张海涛", posts.TECH_OPS, posts.SECURITY_MONITOR),
        _crew("wlcb", 3, "赵国强", "刘洋", posts.TECH_OPS, posts.SECURITY_MONITOR),
        _crew("wlcb", 4, "陈晓燕", "孙志远", posts.TECH_OPS, posts.SECURITY_MONITOR),
    ),
    series=(
        _cold_aisle(1, 23.6),
        _cold_aisle(2, 23.9),
        _cold_aisle(3, 24.2),
        _cold_aisle(4, 23.4, simulated=False),
        Series("cold-aisle-1.humidity", "1 号冷通道相对湿度", "humidity", "%", 46, 1.5, HUMIDITY),
        Series("ups-1.load", "UPS-1 负载率", "load", "%", 54, 2.0, UPS_LOAD),
        Series("ups-2.load", "UPS-2 负载率", "load", "%", 52, 2.0, UPS_LOAD),
        Series("battery-room.temperature", "蓄电池室温度", "temperature", "℃", 24.5, 0.3, BATTERY_ROOM),
    ),
    station="动环采集网关",
)

GUIAN = DemoSite(
    code="gacc",
    name="贵安呼叫中心（演示）",
    kind="call_centre",
    crews=(
        _crew("gacc", 1, "杨丽", "何平", posts.BUSINESS_OPS, posts.SECURITY_MONITOR),
        _crew("gacc", 2, "黄志强", "罗敏", posts.BUSINESS_OPS, posts.SECURITY_MONITOR),
        _crew("gacc", 3, "吴桂芳", "龙腾", posts.BUSINESS_OPS, posts.TECH_OPS),
        _crew("gacc", 4, "周文博", "石磊", posts.BUSINESS_OPS, posts.TECH_OPS),
    ),
    series=(
        Series("machine-room.temperature", "机房温度", "temperature", "℃", 23.0, 0.5, COLD_AISLE),
        Series("machine-room.humidity", "机房相对湿度", "humidity", "%", 50, 1.5, HUMIDITY),
        Series("ups-1.load", "UPS-1 负载率", "load", "%", 41, 2.0, UPS_LOAD),
        Series("trunk-1.packet-loss", "1 号中继丢包率", "loss", "%", 0.2, 0.1, PACKET_LOSS),
        Series("annex.temperature", "配线间温度", "temperature", "℃", 22.5, 0.4, COLD_AISLE, simulated=False),
    ),
    station="动环采集网关",
)

SITES = (WULANCHABU, GUIAN)
EXECUTIVE = Person("hq-01", "郑宏伟", (Role.HQ_EXECUTIVE.value,))
DEPUTY = Person("hq-02", "林静", (Role.HQ_EXECUTIVE.value,))
HEADQUARTERS = (EXECUTIVE, DEPUTY)
