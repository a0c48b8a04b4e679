"""Why a reading was not taken in, for those who read the answer."""

from monitoring_svc.readings.domain import Code
from svckit.core.errors import Language

REASONS: dict[Code, dict[Language, str]] = {
    "not-an-object": {
        "en": "This is no reading. A reading has a series, a time and a value.",
        "zh": "这不是读数。每条读数须有测点、时间和数值。",
    },
    "missing-field": {
        "en": "The series, the time and the value are all needed.",
        "zh": "测点、时间、数值三项均不可缺少。",
    },
    "unknown-field": {
        "en": "Only the series, the time and the value are taken. Check the names of the columns.",
        "zh": "只接受测点、时间、数值三项，请核对列名。",
    },
    "series-not-text": {"en": "Name the series as text.", "zh": "测点须以文本填写。"},
    "unknown-series": {
        "en": "The station's site has no such series. Register it first.",
        "zh": "该采集站所属站点没有此测点。请先登记该测点。",
    },
    "time-not-text": {
        "en": "Write the time as text: date, time of day and offset.",
        "zh": "时间须以文本填写：日期、时刻和时区偏移。",
    },
    "time-malformed": {
        "en": "This is not a time. Write date, time of day and offset.",
        "zh": "时间格式不符。请填写日期、时刻和时区偏移。",
    },
    "time-without-offset": {
        "en": "The time has no offset from UTC. End it with Z or, for example, +08:00.",
        "zh": "时间未注明时区，请以 Z 或 +08:00 之类的偏移结尾。",
    },
    "time-in-future": {
        "en": "The time lies further in the future than the site's policy allows. Check the station's clock.",
        "zh": "时间晚于当前时间且超出站点允许的偏差，请校对采集站时钟。",
    },
    "time-too-old": {
        "en": "The time is older than the site's policy allows.",
        "zh": "时间早于站点允许补报的最早时间。",
    },
    "not-a-number": {"en": "The value must be a number.", "zh": "数值须为数字。"},
    "not-finite": {
        "en": "The value is not a finite number. Leave out readings that are missing.",
        "zh": "数值不是有限的数字；缺测的读数请不要上报。",
    },
}
