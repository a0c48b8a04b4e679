"""What no service may stumble over: bodies, items, paths, headers and tokens that are wrong."""

import json
from typing import Any

from outsider import Json, at

DEEP = 3_000
NO_SITE = "00000000-0000-0000-0000-000000000000"
JSON = {"Content-Type": "application/json"}

BODIES: dict[str, bytes] = {
    "nothing": b"",
    "null": b"null",
    "a list": b"[]",
    "a text": b'"x"',
    "a number": b"1",
    "cut off": b'{"name":',
    "NUL": b"\x00",
    "NaN": b"NaN",
    "NUL in a text": b'{"name":"a\\u0000b"}',
    "a lone surrogate": b'{"name":"\\ud800"}',
    "not UTF-8": b'{"name":"\xff"}',
    "UTF-16": "{}".encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf{}",
    "deep objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "deep lists": b"[" * 100_000,
    "the same name twice": b'{"name":"a","name":"b"}',
    "5000 digits": b'{"limit":' + b"9" * 5000 + b"}",
    "beyond a double": b'{"limit":1e999}',
    "wrong names": b'{"nam":"a","__proto__":{"admin":true}}',
    "20,000 wrong names": json.dumps({f"n{number}": 1 for number in range(20_000)}).encode(),
}
"""Each is refused by every route that takes a body."""


_OF_NO_KIND: list[Any] = [True, {"$gt": ""}, [[]], float("nan")]
_WRONG: dict[type, list[Any]] = {
    str: [5, "a\x00b", "x" * 20_001, *_OF_NO_KIND],
    int: ["5", -1, 1.5, 10**30, *_OF_NO_KIND],
    float: ["5", *_OF_NO_KIND],
    list: ["x", 5, [5], *_OF_NO_KIND],
}


def wrong_values(good: Any) -> list[Any]:
    """Values of another kind than ``good``, or of its kind and out of bounds."""
    return _WRONG[type(good)]


def readings(station_series: str) -> dict[str, Json]:
    """A good reading, wrong in one way each, with the code that its rejection must have."""
    good = {"series": station_series, "at": at(), "value": 24}
    changes: dict[str, dict[str, Any]] = {
        "unknown-series": {"series": "of.another.site"},
        "series-not-text": {"series": None},
        "time-not-text": {"at": 1_795_408_546},
        "time-malformed": {"at": "2026-02-30T00:00:00Z"},
        "time-without-offset": {"at": "2026-11-23T00:00:00"},
        "time-in-future": {"at": "9999-12-31T23:59:59Z"},
        "time-too-old": {"at": "1815-06-18T12:00:00Z"},
        "not-a-number": {"value": True},
        "not-finite": {"value": float("nan")},
        "unknown-field": {"quality": "good"},
    }
    return {code: {**good, **change} for code, change in changes.items()} | {"missing-field": {"series": "x"}}


PATHS: dict[str, tuple[str, str]] = {
    "unknown service": ("GET", "/payroll/v1/wages"),
    "unknown version": ("GET", "/roster/v9/sites"),
    "unknown path": ("GET", "/roster/v1/nothing"),
    "trailing slash": ("GET", "/roster/v1/sites/"),
    "doubled slash": ("GET", "/roster/v1//sites"),
    "wrong method": ("DELETE", "/roster/v1/sites"),
    "OPTIONS": ("OPTIONS", "/incident/v1/incidents"),
    "TRACE": ("TRACE", "/notify/v1/deliveries"),
    "PROPFIND": ("PROPFIND", "/reporting/v1/shift-reports"),
    "no UUID": ("GET", "/incident/v1/incidents/1"),
    "SQL": ("GET", "/incident/v1/incidents/' OR 1=1--"),
    "NUL": ("GET", "/roster/v1/sites/%00"),
    "not UTF-8": ("GET", "/roster/v1/sites/%ff%fe"),
    "climbing out": ("GET", "/roster/v1/docs-assets/%2e%2e/%2e%2e/etc/passwd"),
    "long": ("GET", "/roster/v1/sites/" + "x" * 7_000),
    "NUL in a query": ("GET", "/roster/v1/sites?cursor=%00"),
    "a limit too low": ("GET", "/roster/v1/sites?limit=0"),
    "a limit too high": ("GET", "/incident/v1/incidents?limit=201"),
    "a limit of 400 digits": ("GET", "/monitoring/v1/rules?limit=" + "9" * 400),
    "a cursor of nobody": ("GET", "/monitoring/v1/anomalies?cursor=x"),
    "a cursor with a surrogate": ("GET", "/roster/v1/sites?cursor=WyJcdWQ4MDAiLCJ4Il0"),
    "a cursor of brackets": ("GET", "/notify/v1/deliveries?cursor=" + "W1tb" * 400),
    "an unknown state": ("GET", "/incident/v1/incidents?state=lost"),
    "a level too high": ("GET", "/incident/v1/incidents?level=5"),
    "a site that is no id": ("GET", "/incident/v1/incidents?site_id=x"),
    "500 states": ("GET", "/incident/v1/incidents?" + "state=open&" * 500),
    "a time without offset": ("GET", "/incident/v1/incidents?from=2026-11-23T00:00:00"),
    "a time in words": ("GET", "/roster/v1/shifts?from=yesterday"),
    "a time out of reach": ("GET", "/roster/v1/shifts?from=9999-12-31T23:59:59Z"),
    "an endless since": ("GET", "/incident/v1/stream?since=" + "9" * 30),
    "a since in words": ("GET", "/incident/v1/stream?since=now"),
    "on duty nowhere": ("GET", "/roster/v1/on-duty?site_id="),
    "duty from a moment to nowhere": ("GET", f"/roster/v1/duty?site_id={NO_SITE}&from=2026-11-23T00:00:00Z"),
    "responsibility backwards": (
        "GET",
        f"/roster/v1/responsibility?site_id={NO_SITE}&from=2026-11-24T00:00:00Z&to=2026-11-23T00:00:00Z",
    ),
    "a link of nobody": ("POST", "/notify/v1/ack/" + "a." * 1_000),
}

WRITES: dict[str, dict[str, str | bytes]] = {
    "a compressed body": {"Content-Encoding": "gzip"},
    "XML": {"Content-Type": "application/xml"},
    "an empty Idempotency-Key": {"Idempotency-Key": ""},
    "a long Idempotency-Key": {"Idempotency-Key": "k" * 201},
    "an Idempotency-Key in Chinese": {"Idempotency-Key": "键".encode()},
    "an If-Match of words": {"If-Match": "latest"},
    "an If-Match beyond int64": {"If-Match": '"99999999999999999999"'},
    "an If-Match of two": {"If-Match": '"1", "2"'},
}
"""Headers that a write refuses."""

ODD_LANGUAGES = ["", "*", "xx", "en;q=nan", ";;,,q=", "zh-Hant-TW;q=0.8," * 200, b"\xff\xfe"]
