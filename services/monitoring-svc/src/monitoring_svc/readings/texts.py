"""Why a reading was not taken in, for those who read the answer."""

from monitoring_svc.readings.domain import Code
from svckit.core.errors import Language

REASONS: dict[Code, dict[Language, str]] = {
    "not-an-object": {
        "en": 'A reading is an object {"series", "at", "value"}.',
        "zh": '每条读数须为对象 {"series", "at", "value"}。',
    },
    "missing-field": {"en": "series, at and value are all needed.", "zh": "series、at、value 三项均不可缺少。"},
    "unknown-field": {
        "en": "Only series, at and value are taken; check the spelling.",
        "zh": "只接受 series、at、value 三项，请核对字段名。",
    },
    "series-not-text": {"en": "series is the key of a series, as text.", "zh": "series 须为测点标识（文本）。"},
    "unknown-series": {
        "en": "The station's site has no such series. Create it with PUT /series/{key} first.",
        "zh": "该采集站所属站点没有此测点。请先用 PUT /series/{key} 创建。",
    },
    "time-not-text": {
        "en": "at is a text such as 2026-11-23T08:00:00+08:00.",
        "zh": "at 须为文本，例如 2026-11-23T08:00:00+08:00。",
    },
    "time-malformed": {
        "en": "at is not a time as RFC 3339 has it, e.g. 2026-11-23T08:00:00+08:00.",
        "zh": "at 不是符合 RFC 3339 的时间，例如 2026-11-23T08:00:00+08:00。",
    },
    "time-without-offset": {
        "en": "at has no offset from UTC; end it with Z or e.g. +08:00.",
        "zh": "at 未注明时区，请以 Z 或 +08:00 之类的偏移结尾。",
    },
    "time-in-future": {
        "en": "at lies further in the future than the site's policy allows. Check the station's clock.",
        "zh": "at 晚于当前时间且超出站点允许的偏差，请校对采集站时钟。",
    },
    "time-too-old": {
        "en": "at is older than the site's policy allows.",
        "zh": "at 早于站点允许补报的最早时间。",
    },
    "not-a-number": {"en": "value is a number.", "zh": "value 须为数字。"},
    "not-finite": {
        "en": "value is not a finite number; leave out readings that are missing.",
        "zh": "value 不是有限数值；缺测的读数请不要上报。",
    },
}
