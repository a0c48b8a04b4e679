"""Somebody who integrates with Farwatch and has read nothing but the contract (`README.md`, openapi.json)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
from opening_values import OPENS_AT_ONCE
from sse import sse_events

Json = dict[str, Any]
Headers = dict[str, Any]
PROBLEM = "application/problem+json"
STREAM = "/api/incident/v1/stream"


def at(seconds: float = 0) -> str:
    """A time so many seconds from now, as it goes over HTTP."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


def fresh(name: str) -> str:
    """A code that nobody has yet."""
    return f"{name}-{uuid4().hex[:8]}"


class Outsider:
    """One caller: an HTTP client at the front door, and a token or an API key."""

    def __init__(self, http: httpx.Client, token: str | None = None) -> None:
        self.http = http
        self.token = token

    def signed_in(self, token: str) -> "Outsider":
        """Somebody else at the same door."""
        return Outsider(self.http, token)

    def send(self, method: str, path: str, headers: Headers | None = None, **request: Any) -> httpx.Response:
        """The answer, whatever it is; ``headers`` are added, and replace ours."""
        return self.http.request(method, f"/api{path}", headers={**self._headers(), **(headers or {})}, **request)

    def get(self, path: str, **query: Any) -> Any:
        """The JSON of a 200."""
        return self._expect(200, self.send("GET", path, params=query))

    def items(self, path: str, **query: Any) -> list[Json]:
        """The items of the first page of a list."""
        page = self.get(path, **query)
        assert page.keys() == {"items", "next_cursor"}
        items: list[Json] = page["items"]
        return items

    def post(self, path: str, body: Any = None, *, expect: int = 201) -> Any:
        """The JSON of a POST's answer; without ``body`` the request has none."""
        return self._expect(expect, self.send("POST", path, **({} if body is None else {"json": body})))

    def put(self, path: str, body: Any) -> Any:
        """The JSON of a PUT's answer."""
        answer = self.send("PUT", path, json=body)
        assert answer.status_code in {200, 201}, answer.text
        return answer.json()

    @contextmanager
    def stream(self, **query: Any) -> Iterator[Iterator[Json]]:
        """The live stream: events with ``id``, ``event`` and ``data``."""
        with self.http.stream("GET", STREAM, params=query, headers=self._headers()) as answer:
            assert answer.status_code == 200
            assert answer.headers["Content-Type"].startswith("text/event-stream")
            yield sse_events(answer.iter_lines())

    def _headers(self) -> Headers:
        return {"Accept-Language": "en"} | ({"Authorization": f"Bearer {self.token}"} if self.token else {})

    @staticmethod
    def _expect(status: int, answer: httpx.Response) -> Any:
        assert answer.status_code == status, f"{answer.request.method} {answer.request.url}: {answer.text}"
        return answer.json()


@dataclass
class Site:
    """A site with a chief on duty, a station, a series with a limit of 27, one open incident; made by the contract."""

    hq: Outsider
    code: str
    id: str
    chief: Outsider
    chief_id: str
    shift_id: str
    station: Outsider
    station_id: str
    incident_id: str

    @classmethod
    def founded(cls, hq: Outsider, code: str) -> "Site":
        """Make everything."""
        body = {"code": code, "name": f"站点 {code}", "kind": "data_centre", "timezone": "Asia/Shanghai"}
        hq.put(f"/roster/v1/site-type-policies/{body['kind']}", OPENS_AT_ONCE)  # not about the start of a shift
        site_id = hq.post("/roster/v1/sites", body)["id"]
        login = {"username": f"{code}-chief", "password": "a long enough password"}
        person = {**login, "code": f"{code}-chief", "name": "王值班", "roles": ["duty_chief"], "site_ids": [site_id]}
        chief_id = hq.post("/roster/v1/staff", {**person, "email": f"{code}@farwatch.example"})["id"]
        people = [{"staff_id": chief_id, "post": "duty_chief"}]
        shift = {"site_id": site_id, "starts_at": at(-60), "ends_at": at(3600), "assignments": people}
        shift_id = hq.post("/roster/v1/shifts", shift)["id"]
        for step in ("publish", "start"):
            hq.post(f"/roster/v1/shifts/{shift_id}/{step}", expect=200)
        token = hq.post("/roster/v1/auth/token", login, expect=200)["access_token"]
        station = hq.post("/monitoring/v1/stations", {"site_id": site_id, "name": "gateway"})
        hq.put("/monitoring/v1/series/cold-aisle", {"site_id": site_id, "unit": "℃", "kind": "temperature"})
        incident = hq.post("/incident/v1/incidents", {"site_id": site_id, "title": f"事件 {code}"})
        gateway, chief = hq.signed_in(station["api_key"]), hq.signed_in(token)
        return cls(hq, code, site_id, chief, chief_id, shift_id, gateway, station["id"], incident["id"])


def assert_problem(answer: httpx.Response, *statuses: int) -> None:
    """A clear refusal: one of ``statuses``, or any 4xx; problem+json with all its members."""
    assert answer.status_code in (statuses or range(400, 500)), answer.text
    assert answer.headers["Content-Type"] == PROBLEM, answer.text
    problem = answer.json()
    assert problem["status"] == answer.status_code
    assert problem["type"].startswith("urn:farwatch:problem:")
    assert all(problem[member] for member in ("title", "detail", "instance"))
