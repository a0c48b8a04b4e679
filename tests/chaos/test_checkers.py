"""The judges judge: on evidence without fault they are silent, and each thing broken on purpose is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import checkers
import pytest
from checkers import Checker, Problem, problems
from evidence import Anomaly, Call, Escalation, Evidence, Incident, Message, Streamed
from ledger import Ledger, Request, read
from server_logs import loud
from watchers import Watcher, differing

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
READING = {"series": "s-1", "at": NOON.isoformat(), "value": 35.0}


def request(number: int, kind: Any, body: dict[str, Any], state: Any = "acknowledged") -> Request:
    return Request(number, kind, state, body, {}, 0.0, 1.0)


def incident(id_: str, title: str, cause_key: str | None = None, *, taken: bool = False) -> Incident:
    return Incident(
        id_, f"FW-{id_}", title, cause_key, 3, 2, NOON + timedelta(seconds=2) if taken else None, int(taken)
    )


def step(id_: str, incident_id: str, number: int = 0, after_s: float = 0) -> Escalation:
    moment = NOON + timedelta(seconds=after_s)
    return Escalation(id_, incident_id, 0, number, moment, moment, 0.0)


def call(id_: str, escalation_id: str, *, state: str = "told", sends: int = 1, message_id: str = "") -> Call:
    return Call(id_, escalation_id, "major", state, message_id or id_, sends, sends)


def message(id_: str, to: str = "chief@t", after_s: float = 1) -> Message:
    return Message(id_, (to,), "FW", NOON + timedelta(seconds=after_s))


GOOD = Evidence(
    mailbox="chief@t",
    requests=(
        request(1, "readings", {"readings": [READING]}),
        request(2, "incident", {"title": "by hand"}),
        request(3, "acknowledgement", {"incident_id": "i2"}),
        request(4, "incident", {"title": "never answered"}, "about"),
    ),
    readings=frozenset({("s-1", NOON)}),
    anomalies=(Anomaly("a1", "s-1", "k1"),),
    incidents=(incident("i1", "s-1 too warm", "k1"), incident("i2", "by hand", taken=True)),
    escalations=(step("e1", "i1"), step("e2", "i1", 1, 4), step("e3", "i2")),
    calls=(call("c1", "e1"), call("c2", "e2", sends=2), call("c3", "e3")),
    messages=(message("c1"), message("c2", after_s=5), message("c2", after_s=6), message("c3")),
    streamed=(Streamed(1, "v1", "i1"), Streamed(2, "v2", "i2")),
    incident_events=frozenset({"v1", "v2"}),
    reported=frozenset({"i1", "i2"}),
    published={"v1": "incident.opened", "v9": "shift.started"},
    consumed={"notify-svc": frozenset({"v1"})},
    wanted={"notify-svc": frozenset({"incident.opened"})},
    statuses={200: 3, 503: 4, 0: 2},
)


def test_evidence_without_fault_has_no_problem() -> None:
    assert problems(GOOD) == []


def without(name: str, index: int) -> Evidence:
    rows = list(getattr(GOOD, name))
    del rows[index]
    return replace(GOOD, **{name: tuple(rows)})


def more(name: str, *extra: Any) -> Evidence:
    return replace(GOOD, **{name: (*getattr(GOOD, name), *extra)})


BROKEN: list[tuple[str, Checker, str, Evidence]] = [
    (
        "a stored reading gone",
        checkers.every_acknowledged_reading_is_stored,
        "lost",
        replace(GOOD, readings=frozenset()),
    ),
    ("an anomaly gone", checkers.every_cause_has_one_anomaly_and_one_incident, "lost", without("anomalies", 0)),
    (
        "an anomaly twice",
        checkers.every_cause_has_one_anomaly_and_one_incident,
        "doubled",
        more("anomalies", Anomaly("a2", "s-1", "k1")),
    ),
    ("its incident gone", checkers.every_cause_has_one_anomaly_and_one_incident, "lost", without("incidents", 0)),
    (
        "its incident twice",
        checkers.every_cause_has_one_anomaly_and_one_incident,
        "doubled",
        more("incidents", incident("i3", "s-1 too warm", "k1")),
    ),
    ("a declared incident gone", checkers.every_declaration_has_one_incident, "lost", without("incidents", 1)),
    (
        "a declared incident twice",
        checkers.every_declaration_has_one_incident,
        "doubled",
        more("incidents", incident("i3", "by hand")),
    ),
    (
        "an unanswered declaration done twice",
        checkers.every_declaration_has_one_incident,
        "doubled",
        more("incidents", incident("i3", "never answered"), incident("i4", "never answered")),
    ),
    (
        "an acknowledgement forgotten",
        checkers.every_acknowledgement_is_kept,
        "lost",
        replace(GOOD, incidents=(GOOD.incidents[0], incident("i2", "by hand"))),
    ),
    (
        "an acknowledgement twice in the file",
        checkers.every_acknowledgement_is_kept,
        "doubled",
        replace(GOOD, incidents=(GOOD.incidents[0], replace(GOOD.incidents[1], taken_entries=2))),
    ),
    (
        "escalated after it was taken",
        checkers.every_acknowledgement_is_kept,
        "wrong",
        more("escalations", step("e4", "i2", 1, 4)),
    ),
    ("a step that never fired", checkers.every_step_fires_once, "lost", without("escalations", 1)),
    ("a step that fired twice", checkers.every_step_fires_once, "doubled", more("escalations", step("e4", "i1", 1, 4))),
    ("a step that called nobody", checkers.every_step_calls_once, "lost", without("calls", 0)),
    (
        "a step that called twice",
        checkers.every_step_calls_once,
        "doubled",
        more("calls", call("c4", "e1")),
    ),
    ("a call left pending", checkers.every_step_calls_once, "lost", more("calls", call("c4", "e9", state="pending"))),
    ("a dropped message", checkers.every_call_told_has_its_message, "lost", without("messages", 0)),
    (
        "a digest that never came",
        checkers.every_call_told_has_its_message,
        "lost",
        more("calls", call("c4", "e1", message_id="d1")),
    ),
    ("an unexplained repeat", checkers.every_call_told_has_its_message, "doubled", more("messages", message("c1"))),
    ("another town's message", checkers.no_message_goes_astray, "wrong", more("messages", message("c77"))),
    ("our message elsewhere", checkers.no_message_goes_astray, "wrong", more("messages", message("c1", "chief@u"))),
    (
        "an event that was never consumed",
        checkers.every_event_is_consumed,
        "lost",
        replace(GOOD, consumed={"notify-svc": frozenset()}),
    ),
    ("a hole in the stream", checkers.the_stream_has_every_event_once, "lost", without("streamed", 0)),
    (
        "an event twice on the stream",
        checkers.the_stream_has_every_event_once,
        "doubled",
        more("streamed", Streamed(3, "v1", "i1")),
    ),
    (
        "a made-up event on the stream",
        checkers.the_stream_has_every_event_once,
        "wrong",
        more("streamed", Streamed(3, "v7", "i1")),
    ),
    ("a report that lacks one", checkers.the_report_knows_every_incident, "lost", replace(GOOD, reported=frozenset())),
    ("a dead letter", checkers.nothing_is_dead, "lost", replace(GOOD, dead_letters=1)),
    ("an answer 500", checkers.no_answer_was_a_fault_of_ours, "wrong", replace(GOOD, statuses={500: 1})),
    ("an ERROR line", checkers.no_unexpected_error_was_logged, "wrong", replace(GOOD, errors=("boom",))),
]


@pytest.mark.parametrize(("checker", "kind", "evidence"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_what_is_broken_on_purpose_is_found(checker: Checker, kind: str, evidence: Evidence) -> None:
    found = list(checker(evidence))
    assert kind in {problem.kind for problem in found}
    assert set(found) <= set(problems(evidence))


def test_every_checker_has_a_negative_control() -> None:
    assert {row[1] for row in BROKEN} == set(checkers.ALL)


def test_repeats_are_counted_and_first_attempts_are_measured_from_the_due_time() -> None:
    assert checkers.repeats(GOOD) == 1
    assert sorted(checkers.first_attempts(GOOD)) == [1.0, 1.0, 1.0]


def test_a_first_attempt_that_left_later_than_promised_is_found() -> None:
    assert not checkers.late(GOOD, 1.0)
    assert {problem.kind for problem in checkers.late(GOOD, 0.9)} == {"wrong"}


def test_a_ledger_tells_what_was_answered_from_what_was_only_sent(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    first = ledger.about("incident", {"title": "one"}, 10.0)
    ledger.about("incident", {"title": "two"}, 11.0)
    ledger.answered(first, "acknowledged", {"id": "x"}, 12.0)
    ledger.close()
    answered, unanswered = read(tmp_path / "ledger.jsonl")
    assert (answered.state, answered.answer, answered.answered_at) == ("acknowledged", {"id": "x"}, 12.0)
    assert (unanswered.state, unanswered.answered_at) == ("about", None)


def test_loud_lines_and_tracebacks_are_found_and_a_torn_last_line_is_not() -> None:
    text = '{"level": "info", "event": "a"}\n{"level": "error", "event": "b", "service": "s"}\nTraceback\n{"level": "er'
    assert loud(text, frozenset()) == ["s b ", "Traceback"]
    assert loud(text, frozenset({"b"})) == ["Traceback"]


def test_a_problem_says_what_is_missing() -> None:
    [problem] = checkers.every_acknowledged_reading_is_stored(replace(GOOD, readings=frozenset()))
    assert problem == Problem("lost", f"reading s-1 at {NOON.isoformat()} (request 1)")


def test_a_watcher_counts_whole_frames_only() -> None:
    watcher = Watcher()
    watcher.feed(b"HTTP/1.1 200 OK\r\n\r\nretry: 2000\n\nid: 1\nevent: x\ndata: {}\n\nid: 2\nevent: x\nda")
    assert watcher.seen == [1]
    watcher.feed(b"ta: {}\n\n")
    assert watcher.seen == [1, 2]


@pytest.mark.parametrize("seen", [[1, 3], [1, 2, 2, 3], [2, 1, 3], []], ids=["gap", "twice", "order", "nothing"])
def test_a_watcher_with_a_gap_or_a_repeat_is_found(seen: list[int]) -> None:
    assert differing([Watcher(seen=[1, 2, 3]), Watcher(seen=seen)], [1, 2, 3]) == [(1, len(seen))]
