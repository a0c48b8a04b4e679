"""Good requests, changed: in their bytes, their JSON, their path, query and headers. Thousands a second, seeded."""

import asyncio
import json
import random
from collections import Counter
from typing import Any
from urllib.parse import quote

import httpx
from farwatch_town import Run
from goods import Good, goods_of
from outsider import Site

from farwatch_local.databases import SERVICES

AT_ONCE = 12
TEXTS = [
    *("", " ", "\x00", "a\x00b", "\ud800", "\u202e", "\ufeff", "\r\nX: y", "<script>", "𝕏" * 50, "Ａ", "İ", "../" * 9),
    *("=1+1", "' OR 1=1--", "%s%n", "{{7*7}}", "${7*7}", "9" * 400, "x" * 5_000, "NaN", "null"),
    *("2026-02-30T00:00:00Z", "+275760-09-13", "0001-01-01T00:00:00+23:59", "2026-11-23T00:00:00Z"),
]
VALUES: list[Any] = [
    *(None, True, False, 0, -1, 1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**40),
    *(1.5, -0.0, 1e308, float("nan"), float("inf")),
    *([], {}, [[]], [None] * 300, {"$ne": None}, {"a": {"b": {"c": []}}}),
    *TEXTS,
]
HEADERS = [
    *(("If-Match", value) for value in ('"1"', "*", 'W/"0"', "\xff")),
    *(("Idempotency-Key", value) for value in ("x" * 200, "k1")),
    *(("Accept", value) for value in ("text/html", "*/*;q=x")),
    *(("Content-Type", value) for value in ("application/json; charset=utf-16", "text/plain", "multipart/form-data")),
    *(("Content-Encoding", "gzip"), ("Transfer-Encoding", "identity"), ("Range", "bytes=0-1"), ("Expect", "x")),
    *(("Accept-Language", "en;q=0,zh;q=9"), ("X-Forwarded-For", "1.2.3.4, ::, x"), ("Host", "evil.example")),
    *(("X-HTTP-Method-Override", "DELETE"), ("Last-Event-ID", "-1"), ("Connection", "keep-alive, x")),
    *(("traceparent", "00-" + "f" * 32 + "-" + "f" * 16 + "-ff"), ("Cookie", "farwatch_session=" + "a" * 3_000)),
]
PATIENCE_S = 30
UNSENDABLE = "unsendable"
QUERIES = ("limit", "cursor", "site_id", "state", "level", "from", "to", "at", "since", "kind", "severity", "lang", "x")
IN_BODIES = ("value", "value", "name")
ANYWHERE = ("header", "query", "path")


def rage(run: Run, site: Site, count: int, seed: int) -> Counter[str]:
    """Send so many changed requests to the services themselves; with what they were answered: statuses, or errors.

    What httpx refuses to put on the wire is `UNSENDABLE`; every other error is a request that got no answer.
    """
    ports = {name: run.process(name)["port"] for name in SERVICES}
    goods, dice = goods_of(site), random.Random(seed)
    cases = [_changed(dice.choice(goods), dice) for _ in range(count)]
    return asyncio.run(_send(cases, ports, run.token))


def unanswered(answers: Counter[str]) -> list[str]:
    """Complaints about requests that a service left without an answer: kept waiting, or dropped with the connection."""
    errors = {name: many for name, many in answers.items() if name != UNSENDABLE and not name.isdecimal()}
    return [f"storm: {many} requests got no answer: {name}" for name, many in sorted(errors.items())]


async def _send(cases: list[tuple[Good, dict[str, Any]]], ports: dict[str, int], token: str) -> Counter[str]:
    answers: Counter[str] = Counter()
    waiting = iter(cases)

    async def one_after_another(http: httpx.AsyncClient) -> None:
        for good, request in waiting:
            service = good.path.split("/")[1]
            headers = {"Authorization": f"Bearer {good.token or token}", **request.pop("headers")}
            url = f"http://127.0.0.1:{ports[service]}/api{request.pop('path')}"
            try:
                answer = await http.request(good.method, url, headers=headers, **request)
                answers[str(answer.status_code)] += 1
            except (httpx.InvalidURL, httpx.LocalProtocolError, UnicodeError):
                answers[UNSENDABLE] += 1
            except httpx.TransportError as error:
                answers[type(error).__name__] += 1

    async with httpx.AsyncClient(timeout=PATIENCE_S) as http:
        await asyncio.gather(*(one_after_another(http) for _ in range(AT_ONCE)))
    return answers


def _changed(good: Good, dice: random.Random) -> tuple[Good, dict[str, Any]]:
    """The request with one to three things changed."""
    request: dict[str, Any] = {"path": good.path, "headers": {}}
    body = json.loads(json.dumps(good.body)) if good.body is not None else None
    for _ in range(dice.choice((1, 1, 2, 3))):
        kind = dice.choice((*IN_BODIES, *ANYWHERE) if body is not None else ANYWHERE)
        if kind in {"value", "name"}:
            body = _in_json(body, kind, dice)
        elif kind == "header":
            name, value = dice.choice(HEADERS)
            request["headers"][name] = value.encode("latin-1")
        elif kind == "query":
            pair = f"{dice.choice(QUERIES)}={quote(_text(dice), safe='')}"
            request["path"] += ("&" if "?" in request["path"] else "?") + pair
        else:
            request["path"] = _in_path(request["path"], dice)
    if body is not None:
        data = json.dumps(body).encode()
        request["content"] = _in_bytes(data, dice) if dice.random() < 0.3 else data
        request["headers"].setdefault("Content-Type", "application/json")
    return good, request


def _text(dice: random.Random) -> str:
    return dice.choice(TEXTS).encode("utf-8", "replace").decode()


def _in_json(value: Any, kind: str, dice: random.Random) -> Any:
    """Another value or name somewhere inside."""
    if isinstance(value, dict) and value and dice.random() < 0.9:
        name = dice.choice(list(value))
        if kind == "name":
            return {(dice.choice(TEXTS) if key == name else key): inner for key, inner in value.items()}
        return {**value, name: _in_json(value[name], kind, dice)}
    if isinstance(value, list) and value and dice.random() < 0.7:
        index = dice.randrange(len(value))
        return [*value[:index], _in_json(value[index], kind, dice), *value[index + 1 :]]
    return dice.choice(VALUES)


def _in_bytes(data: bytes, dice: random.Random) -> bytes:
    """Bits flipped, bytes doubled, cut off or put in."""
    where = dice.randrange(len(data) + 1)
    return dice.choice(
        (
            data[:where],
            data[:where] + bytes([dice.randrange(256)]) + data[where:],
            data[:where] + data[where + 1 :],
            data + data,
            data[:where] + data[where:].replace(b'"', b"'", 1),
            data[:where] + b"[" * dice.choice((1, 50, 5_000)) + data[where:],
        )
    )


def _in_path(path: str, dice: random.Random) -> str:
    parts = path.split("/")
    index = dice.randrange(3, len(parts)) if len(parts) > 3 else len(parts) - 1
    parts[index] = quote(_text(dice)[:500], safe="%")
    return "/".join(parts)
