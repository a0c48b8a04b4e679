"""`farwatch doctor` names what is wrong, in Chinese and English, and what to do about it."""

import json
from copy import deepcopy
from pathlib import Path
from string import Formatter
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from farwatch.cli import application
from farwatch.doctor import asking
from farwatch.doctor.findings import Finding, Severity, compare, examine
from farwatch.doctor.places import Place, given
from farwatch.doctor.words import WORDS, remedy, what

WELL: dict[str, Any] = {
    "service": "notify-svc",
    "version": "0.1.0",
    "not_ready": {},
    "not_live": {},
    "lag": {"notify-svc": 0.0},
    "database": {
        "problem": None,
        "revision": "0002",
        "expected": "0002",
        "platform_revision": "0004",
        "platform_expected": "0004",
    },
    "clock_ahead_s": 0.01,
    "outbox": {"count": 3, "oldest_s": 0.2},
    "timers": {"count": 0, "oldest_s": None},
    "dead_letters": {"count": 0, "oldest_s": None},
    "health_facts": {
        "heartbeat_age_s": 4.0,
        "due_for_s": None,
        "arrived": 3,
        "failed": 1,
        "heartbeat": True,
        "mail_server": "mail:25",
        "mail_server_problem": None,
        "unusable_addresses": 0,
    },
}
ILLNESSES: list[tuple[dict[str, Any], str, Severity]] = [
    ({"not_ready": {"database": "no answer"}}, "not-ready", Severity.BAD),
    ({"not_live": {"notify-svc": "has not polled for 95 s"}}, "not-live", Severity.BAD),
    ({"database": {"problem": "TimeoutError"}}, "no-database", Severity.BAD),
    ({"database": {"problem": None, "revision": "0001", "expected": "0002"}}, "migrations-differ", Severity.BAD),
    ({"database": {**WELL["database"], "platform_revision": "0003"}}, "migrations-differ", Severity.BAD),
    ({"clock_ahead_s": -3.0}, "clocks-differ", Severity.BAD),
    ({"outbox": {"count": 10_000, "oldest_s": 60.0}}, "outbox-waits", Severity.BAD),
    ({"lag": {"notify-svc": 5_000.0}}, "consumer-lags", Severity.WARNING),
    ({"timers": {"count": 2, "oldest_s": 8.0}}, "timers-late", Severity.BAD),
    ({"dead_letters": {"count": 1, "oldest_s": 8.0}}, "dead-letters", Severity.WARNING),
    ({"health_facts": {"heartbeat_age_s": None}}, "no-pulse", Severity.BAD),
    ({"health_facts": {"heartbeat_age_s": 91.0}}, "pulse-old", Severity.BAD),
    ({"health_facts": {"due_for_s": 45.0}}, "message-waits", Severity.BAD),
    ({"health_facts": {"arrived": 0, "failed": 3}}, "nothing-arrives", Severity.BAD),
    ({"health_facts": {"mail_server_problem": "ConnectionRefusedError"}}, "no-mail-server", Severity.BAD),
    ({"health_facts": {"unusable_addresses": 2}}, "bad-addresses", Severity.WARNING),
    ({"health_facts": {"heartbeat": False}}, "no-heartbeat", Severity.WARNING),
    ({"health_facts": {"stations_ahead": 2, "station_ahead_s": 61.04}}, "stations-ahead", Severity.WARNING),
    ({"health_facts": {"readings_waiting_s": 45.0}}, "readings-wait", Severity.BAD),
    ({"unreachable": "connection refused", "url": "http://notify:8000"}, "unreachable", Severity.BAD),
]


def ill(change: dict[str, Any]) -> dict[str, Any]:
    facts = deepcopy(WELL)
    signs = {**facts["health_facts"], **change.get("health_facts", {})}
    return {**facts, **change, "health_facts": signs}


def test_a_service_that_is_well_has_no_findings() -> None:
    assert examine("notify-svc", WELL) == []


@pytest.mark.parametrize(("change", "code", "severity"), ILLNESSES, ids=[code for _, code, _ in ILLNESSES])
def test_each_illness_is_found_alone_and_told_with_a_remedy(
    change: dict[str, Any], code: str, severity: Severity
) -> None:
    [finding] = examine("notify-svc", ill(change))
    assert (finding.code, finding.severity) == (code, severity)
    for language in ("zh", "en"):
        assert what(finding, language)
        assert remedy(finding, language)


def test_every_word_is_used_and_both_languages_tell_the_same_facts() -> None:
    elsewhere = {"versions-differ", "no-front-door", "disk-low"}
    assert set(WORDS) == {code for _, code, _ in ILLNESSES} | elsewhere
    for code, words in WORDS.items():
        zh, en = (_fields("".join(words[language])) for language in ("zh", "en"))
        assert zh == en, code


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_different_versions_are_a_warning() -> None:
    assert compare({"incident": "1.0", "notify": "1.0"}) == []
    [finding] = compare({"incident": "1.0", "notify": "1.1"})
    assert finding.severity is Severity.WARNING
    assert "notify 1.1" in what(finding, "zh")


def answering(**services: dict[str, Any]) -> httpx.Client:
    """A network in which these hosts answer and no other does."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host not in services:
            raise httpx.ConnectError("connection refused")
        return httpx.Response(200, json=services[request.url.host])

    return httpx.Client(transport=httpx.MockTransport(answer))


def test_all_services_the_front_door_and_the_disk_are_examined(tmp_path: Path) -> None:
    place = Place({"notify": "http://notify", "roster": "http://roster"}, "http://door", tmp_path)
    found = asking.diagnose(place, answering(notify=WELL))
    assert found["notify"] == []
    assert [finding.code for finding in found["roster"]] == ["unreachable"]
    assert [finding.code for finding in found["front door"]] == ["no-front-door"]
    assert found["versions"] == []


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"total": 100 * 1024**3, "used": 99 * 1024**3, "free": 1024**3})
    monkeypatch.setattr(asking.shutil, "disk_usage", lambda _: usage)
    [finding] = asking.diagnose(Place({}, None, tmp_path), answering())["disk"]
    assert finding == Finding(Severity.BAD, "disk-low", "", {"free_gb": 1.0, "percent": 1.0})
    assert "1.0 GB" in what(finding, "zh")


def test_addresses_can_be_named_or_bare() -> None:
    place = given(["notify=http://notify:8000/", "http://10.0.0.7:8000"], "https://farwatch.example")
    assert place.services == {"notify": "http://notify:8000", "http://10.0.0.7:8000": "http://10.0.0.7:8000"}


def test_the_command_says_what_is_wrong_and_fails(tmp_path: Path) -> None:
    unused = "http://127.0.0.1:9"
    run = CliRunner().invoke(application(), ["doctor", "--at", f"notify={unused}", "--language", "zh"])
    assert run.exit_code == 1
    assert "没有回应" in run.output
    assert "→" in run.output
    as_json = CliRunner().invoke(application(), ["doctor", "--at", f"notify={unused}", "--language", "en", "--json"])
    [finding] = json.loads(as_json.output)["findings"]
    assert finding["code"] == "unreachable"
    assert finding["severity"] == "bad"


def test_where_nothing_runs_the_command_says_how_to_name_a_place(tmp_path: Path) -> None:
    run = CliRunner().invoke(application(), ["doctor", "--home", str(tmp_path), "--language", "en"])
    assert run.exit_code == 3
    assert "--at incident=" in run.output
