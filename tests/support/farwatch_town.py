"""A real run of Farwatch in a test, and what its users do with it: over HTTP, by mail, on the stream."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from opening_values import OPENS_AT_ONCE
from sse import sse_events

from farwatch.station.client import Receipt, StationClient
from farwatch_local.home import Home
from farwatch_local.status import status
from svckit.testing.ports import free_port

Json = dict[str, Any]
PATIENCE_S = 60.0
PASSWORD = "a long enough password"
NEVER = 1_000_000
"""So many messages that nothing is a storm: dozens of calls within seconds are one to the defaults."""


def eventually(look: Callable[[], Any], what: str, patience_s: float = PATIENCE_S) -> Any:
    """Wait until ``look`` returns something true, and return it; an AssertionError says what did not come."""
    deadline = time.monotonic() + patience_s
    while not (found := look()):
        assert time.monotonic() < deadline, f"within {patience_s:.0f} s there was no {what}"
        time.sleep(0.02)
    return found


class Run:
    """`farwatch up --detach --no-demo` in a folder of its own. ``settings`` are added to its environment.

    The console is built where ``console`` asks for it.
    """

    def __init__(
        self,
        home: Path,
        port: int,
        *,
        bus: str = "postgres",
        settings: Mapping[str, str] | None = None,
        console: bool = False,
    ) -> None:
        self.home = home
        command = ["--detach", "--no-demo", "--home", str(home), "--port", str(port), "--bus", bus]
        command += [] if console else ["--no-console"]
        done = farwatch("up", *command, **(settings or {}))
        assert done.returncode == 0, done.stdout + done.stderr
        self._enter()

    @classmethod
    def found(cls, home: Path) -> "Run":
        """A Farwatch that runs already, in this folder; whoever started it stops it."""
        run = cls.__new__(cls)
        run.home = home
        run._enter()
        return run

    def _enter(self) -> None:
        """Sign in as its administrator."""
        found = self.credentials()
        self.url: str = found["url"]
        self.http = httpx.Client(base_url=self.url, timeout=20)
        answer = self.http.post(
            "/api/roster/v1/auth/token", json={"username": found["username"], "password": found["password"]}
        )
        self.token: str = answer.json()["access_token"]
        self.http.headers.update({"Authorization": f"Bearer {self.token}", "Accept-Language": "en"})

    def credentials(self) -> dict[str, str]:
        """Address, username and password of the first account, as the run's owner finds them."""
        found: dict[str, str] = json.loads((self.home / "credentials.json").read_text(encoding="utf-8"))
        return found

    def down(self) -> None:
        """Stop it."""
        self.http.close()
        done = farwatch("down", "--home", str(self.home))
        assert done.returncode == 0, done.stdout + done.stderr

    def process(self, name: str) -> Json:
        """What `farwatch status` says of one process, without the second of CPU that starting the command takes."""
        _, report = status(Home(self.home))
        found: Json = next(process for process in report["processes"] if process["name"] == name)
        return found

    def kill(self, name: str) -> None:
        """SIGKILL one process."""
        os.kill(self.process(name)["pid"], signal.SIGKILL)

    def call(
        self, method: str, path: str, body: Json | None = None, *, who: Mapping[str, str] | None = None, **params: str
    ) -> Any:
        """Call the API as the administrator, or as ``who`` (`Town.signed_in`); a service that is just restarting is
        asked again. The query stands in ``path`` or in ``params``: httpx drops the first where it is given the second.
        """
        assert not (params and "?" in path), path
        key = {**(who or {}), **({"Idempotency-Key": f"{time.time_ns()}"} if method != "GET" else {})}

        def once() -> httpx.Response | None:
            try:
                answer = self.http.request(method, f"/api{path}", json=body, params=params or None, headers=key)
            except httpx.TransportError:
                return None
            return None if answer.status_code in {502, 503} else answer

        answer = eventually(once, f"answer to {method} {path}")
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def items(self, path: str, **params: str) -> list[Json]:
        """All items of a list, page by page."""
        found: list[Json] = []
        cursor: str | None = ""
        while cursor is not None:
            page = self.call("GET", path, **params, **({"cursor": cursor} if cursor else {}))
            found += page["items"]
            cursor = page["next_cursor"]
        return found

    def messages(self, *, since: int = 0, **params: str) -> list[Json]:
        """All that the sink has received after number ``since``, oldest first."""
        found: list[Json] = []
        while True:
            last = found[-1]["id"] if found else since
            page = self.http.get("/sink/api/messages", params={"since": last, **params}).json()["items"]
            if not page:
                return found
            found += page

    def forget_messages(self) -> None:
        """Empty the sink."""
        assert self.http.delete("/sink/api/messages").is_success

    def mails(self, to: str) -> list[Json]:
        """The mails somebody has received, oldest first."""
        mine = [message for message in self.messages(kind="mail") if to in message["to"]]
        return sorted(mine, key=lambda message: message["received_at"])

    def log_lines(self, service: str) -> list[Json]:
        """A service's log so far."""
        lines = (self.home / "logs" / f"{service}.log").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]


@contextmanager
def a_run(name: str, **asked: Any) -> Iterator[Run]:
    """A Farwatch of a moment; ``asked`` is what `Run` takes.

    Not in pytest's own temporary folder: every start of pytest closes that to other users, PostgreSQL's among them.
    """
    with tempfile.TemporaryDirectory(prefix=f"farwatch-{name}-", ignore_cleanup_errors=True) as home:
        run = Run(Path(home), free_port(), **asked)
        try:
            yield run
        finally:
            run.down()


@dataclass
class Town:
    """One site with its people, its shift and its station."""

    run: Run
    code: str
    site_id: str = ""
    chief: Json = field(default_factory=dict)
    shift_id: str = ""
    api_key: str = ""
    series: list[str] = field(default_factory=list)

    @classmethod
    def founded(cls, run: Run, code: str, *, series: int, steps: list[Json] | None = None) -> "Town":
        """Make the site, a chief on duty, a station, so many series with a limit of 27, and its policy."""
        town = cls(run, code)
        town._site_and_people()
        town._station(series)
        town.policy(steps or [{"after_s": 0, "notify": [{"role": "duty_chief"}]}])
        town.storms_after(NEVER)
        return town

    @property
    def mailbox(self) -> str:
        """The chief's address."""
        return f"{self.code}-chief@farwatch.example"

    def _site_and_people(self) -> None:
        site = {"code": self.code, "name": f"{self.code} 数据中心", "kind": "data_centre", "timezone": "Asia/Shanghai"}
        self.run.call("PUT", f"/roster/v1/site-type-policies/{site['kind']}", OPENS_AT_ONCE)
        self.site_id = self.run.call("POST", "/roster/v1/sites", site)["id"]
        self.chief = self.hired("chief", "王值班", "duty_chief")
        assignments = self.crew()
        self.shift_id = self.shift_now(assignments)
        for one in assignments:
            self.check_in(one["staff_id"])

    def crew(self) -> list[Json]:
        """Who is on the town's shift from the start, and at which post."""
        return [{"staff_id": self.chief["id"], "post": "duty_chief"}]

    def hired(self, code: str, name: str, role: str) -> Json:
        """A person of the site with an account and a mailbox."""
        person = {
            "code": f"{self.code}-{code}",
            "name": name,
            "username": f"{self.code}-{code}",
            "password": PASSWORD,
            "email": f"{self.code}-{code}@farwatch.example",
            "roles": [role],
            "site_ids": [self.site_id],
        }
        made: Json = self.run.call("POST", "/roster/v1/staff", person)
        return made

    def signed_in(self, person: Json) -> dict[str, str]:
        """The headers of a person who was `hired`."""
        login = {"username": person["code"], "password": PASSWORD}
        return {"Authorization": f"Bearer {self.run.call('POST', '/roster/v1/auth/token', login)['access_token']}"}

    def shift_now(self, assignments: list[Json]) -> str:
        """The id of a shift that has been published and started; it was planned for the next minute."""
        starts_at = datetime.now(UTC) + timedelta(minutes=1)
        shift = {
            "site_id": self.site_id,
            "starts_at": starts_at.isoformat(),
            "ends_at": (starts_at + timedelta(hours=8)).isoformat(),
            "assignments": assignments,
        }
        shift_id: str = self.run.call("POST", "/roster/v1/shifts", shift)["id"]
        for step in ("publish", "start"):
            self.run.call("POST", f"/roster/v1/shifts/{shift_id}/{step}")
        return shift_id

    def check_in(self, staff_id: str) -> None:
        """A person of the town's shift has come."""
        self.run.call("POST", f"/roster/v1/shifts/{self.shift_id}/check-ins", {"staff_id": staff_id})

    def _station(self, count: int) -> None:
        station = self.run.call("POST", "/monitoring/v1/stations", {"site_id": self.site_id, "name": "gateway"})
        self.api_key = station["api_key"]
        for number in range(count):
            key = f"cold-aisle-{number}.temperature"
            series = {"site_id": self.site_id, "unit": "℃", "kind": "temperature"}
            self.run.call("PUT", f"/monitoring/v1/series/{key}", series)
            rule = {"site_id": self.site_id, "series": key, "kind": "threshold", "operator": ">", "limit": 27}
            self.run.call("POST", "/monitoring/v1/rules", {**rule, "clear": 26, "hold_s": 0, "severity": "major"})
            self.series.append(key)

    def policy(self, steps: list[Json], repeat: int = 0) -> None:
        """Set the site's escalation policy."""
        path = f"/incident/v1/policies/{self.site_id}"
        eventually(lambda: self.run.http.get(f"/api{path}").status_code == 200, "site in incident-svc")
        self.run.call("PUT", path, {"steps": steps, "repeat": repeat})

    def storms_after(self, messages: int, window_s: int = 60) -> None:
        """How many incidents a person is told of one by one in a window; a town of many readings is not to be gathered
        unless its story is a storm. notify-svc may still have to hear of the site.
        """
        figures = {"storm": storm_of(messages, window_s)}
        path = f"/api/notify/v1/policies/{self.site_id}"
        eventually(lambda: self.run.http.put(path, json=figures).is_success, "delivery policy of the site")

    def ready_to_notify(self) -> None:
        """Wait until notify-svc and the others have heard of the site: one incident by hand must find its mail."""
        self.run.call("POST", "/incident/v1/incidents", {"site_id": self.site_id, "title": "试呼", "severity": "major"})
        eventually(lambda: self.run.mails(self.mailbox), "mail to the chief")

    def read(self, series: str, value: float, *, traceparent: str | None = None) -> None:
        """The station posts one reading."""
        headers = {"Authorization": f"Bearer {self.api_key}"} | ({"traceparent": traceparent} if traceparent else {})
        reading = {"series": series, "at": datetime.now(UTC).isoformat(), "value": value}
        answer = self.run.http.post("/api/monitoring/v1/readings", json={"readings": [reading]}, headers=headers)
        assert (answer.status_code, answer.json()) == (202, {"accepted": 1, "rejected": []})

    def station(self) -> StationClient:
        """The SDK's client of the station, which tries again until it has an answer."""
        return StationClient(self.run.url, self.api_key, give_up_after_s=PATIENCE_S)

    def insist(self, client: StationClient, series: str, value: float) -> Receipt:
        """Post one reading with the SDK."""
        reading = {"series": series, "at": datetime.now(UTC).isoformat(), "value": value}
        return client.post([reading], f"{self.code}-{series}-{value}")

    def incidents(self) -> list[Json]:
        """The site's incidents."""
        return self.run.items("/incident/v1/incidents", site_id=self.site_id)

    def incident_about(self, text: str) -> Json:
        """The incident whose title holds ``text``, as soon as there is one."""

        def look() -> Json | None:
            return next((incident for incident in self.incidents() if text in incident["title"]), None)

        found: Json = eventually(look, f"incident about {text}")
        return found

    def mail_about(self, text: str) -> Json:
        """The first mail to the chief whose subject holds ``text``, as soon as it is there."""

        def look() -> Json | None:
            return next((mail for mail in self.run.mails(self.mailbox) if text in mail["subject"]), None)

        found: Json = eventually(look, f"mail about {text}")
        return found


def storm_of(messages: int, window_s: int = 60) -> Json:
    """The figures of a delivery policy that tells of so many incidents one by one."""
    return {"window_s": window_s, "individual": messages, "critical": messages}


def acknowledge_link(mail: Json) -> str:
    """The link in a mail with which its reader answers."""
    found = re.search(r"https?://\S+/api/notify/v1/ack/\S+", mail["text"])
    assert found, mail["text"]
    return found.group()


@contextmanager
def live_stream(run: Run, **params: str) -> Iterator[list[Json]]:
    """HQ watches: a list that grows with the events of the incident stream, each with when it arrived (epoch s)."""
    seen: list[Json] = []
    opened = threading.Event()

    def watch() -> None:
        headers = {"Authorization": f"Bearer {run.token}"}
        url = f"{run.url}/api/incident/v1/stream"
        try:
            with httpx.stream("GET", url, params=params, headers=headers, timeout=None) as answer:
                assert answer.status_code == 200
                opened.set()
                seen.extend({**event, "arrived_at": time.time()} for event in sse_events(answer.iter_lines()))
        except httpx.TransportError:
            return

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    assert opened.wait(20), "the stream did not open"
    yield seen


def farwatch(*arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    """Run the command, with ``settings`` added to the environment."""
    program = Path(sys.executable).parent / "farwatch"
    environment = {
        "FW_RATE_LIMIT_USER": "0",
        **os.environ,
        **settings,
    }  # one administrator builds whole towns in seconds
    return subprocess.run(
        [program, *arguments], capture_output=True, text=True, check=False, timeout=300, env=environment
    )
