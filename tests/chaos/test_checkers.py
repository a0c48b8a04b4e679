"""The judges judge: on evidence without fault they are silent, and each thing broken on purpose is found."""

from dataclasses import replace
from pathlib import Path

import checkers
import pytest
from broken_evidence import BROKEN
from checkers import judged
from evidence import Evidence
from judging_writes import every_acknowledged_reading_is_stored
from ledger import Ledger, read
from problem import Problem
from server_logs import loud
from sound_evidence import AWAY, GOOD, HERE, NOON, later
from watchers import Watcher, differing


def test_evidence_without_fault_has_no_problem() -> None:
    assert judged(GOOD) == []
    assert judged(AWAY) == []


def test_what_ends_a_call_without_a_message_is_accepted_where_it_is_explained() -> None:
    """Given up because of an answer that came first; failed while a channel was away, and then somebody was reached."""
    given_up = replace(GOOD, calls=(*GOOD.calls[:3], replace(GOOD.calls[3], state="superseded", finished_at=later(3))))
    assert judged(replace(given_up, messages=GOOD.messages[:4])) == []
    never_made = replace(GOOD, calls=GOOD.calls[:3], messages=GOOD.messages[:4])
    assert judged(never_made) == []
    failed = replace(AWAY, calls=(replace(GOOD.calls[0], state="failed"), *GOOD.calls[1:]), messages=GOOD.messages[1:])
    assert judged(failed) == []


@pytest.mark.parametrize(("evidence", "expected"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_what_is_broken_on_purpose_is_found_by_the_judges_it_concerns_and_by_no_other(
    evidence: Evidence, expected: dict[str, str]
) -> None:
    found: dict[str, list[str]] = {}
    for judge, problem in judged(evidence):
        found.setdefault(judge, []).append(problem.kind)
    assert {judge: sorted(kinds) for judge, kinds in found.items()} == {
        judge: sorted(kinds.split()) for judge, kinds in expected.items()
    }


def test_every_checker_has_a_negative_control() -> None:
    assert {judge for row in BROKEN for judge in row[2]} == {checker.__name__ for checker in checkers.ALL}


def test_repeats_are_counted_and_first_attempts_are_measured_from_the_due_time() -> None:
    assert checkers.repeats(GOOD) == 1
    assert sorted(checkers.first_attempts(GOOD)) == [1.0, 1.0, 1.0, 1.0]


def test_a_first_attempt_that_left_later_than_promised_is_found() -> None:
    assert not checkers.late(GOOD, 1.0)
    assert [(judge, problem.kind) for judge, problem in checkers.late(GOOD, 0.9)] == [("late", "wrong")] * 4


def test_a_ledger_tells_what_was_answered_from_what_was_only_sent(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    first = ledger.about("incident", HERE, {"title": "one"}, 10.0)
    ledger.about("incident", HERE, {"title": "two"}, 11.0)
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
    [problem] = every_acknowledged_reading_is_stored(replace(GOOD, readings=()))
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
