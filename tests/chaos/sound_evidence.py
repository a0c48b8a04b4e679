"""A little evidence in which all is as promised, and how to break one thing in it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from evidence import (
    Anomaly,
    Call,
    Escalation,
    Evidence,
    Incident,
    Line,
    Message,
    Person,
    Reading,
    Report,
    Setting,
    Shift,
    Streamed,
    Trouble,
)
from ledger import Request

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HERE, THERE = "site-1", "site-2"
READING = {"series": "s-1", "at": NOON.isoformat(), "value": 35.0}
POLICY = "/reporting/v1/policies/site-1"
SHIFT = {"starts_at": NOON.isoformat()}
GUARD = {"shift_id": "h1", "staff_id": "guard"}


def request(number: int, kind: Any, body: dict[str, Any], state: Any = "acknowledged", **answer: Any) -> Request:
    return Request(number, kind, HERE, state, body, answer, 0.0, 1.0)


def later(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def incident(id_: str, title: str, cause_key: str | None = None, *, taken_after_s: float | None = None) -> Incident:
    return Incident(
        id=id_,
        site_id=HERE,
        number=f"FW-{id_}",
        title=title,
        cause_key=cause_key,
        version=3,
        level=3,
        steps=2,
        occurrences=1,
        opened_at=NOON,
        taken=None if taken_after_s is None else later(taken_after_s),
        over=None,
        taken_entries=int(taken_after_s is not None),
    )


def step(id_: str, incident_id: str, number: int = 0, after_s: float = 0) -> Escalation:
    targets = ("duty_chief",) if number == 0 else ("duty_chief", "tech")
    return Escalation(id_, incident_id, 0, number, later(after_s), later(after_s), 0.0, 0.0, targets)


def call(id_: str, step_: Escalation, who: str | None = "chief", *, state: str = "told", sends: int = 1) -> Call:
    """Made with its step, ended a second later; its message has its own id."""
    begun, ended = step_.escalated_at, step_.escalated_at + timedelta(seconds=1)
    return Call(id_, HERE, step_.incident_id, step_.id, who, "major", state, begun, ended, id_, sends, sends)


def message(id_: str, to: str = "chief@t", after_s: float = 1) -> Message:
    return Message(id_, (to,), "FW", later(after_s))


E1, E2, E3 = step("e1", "i1"), step("e2", "i1", 1, 4), step("e3", "i2")
GOOD = Evidence(
    people=(
        Person("chief", HERE, frozenset({"duty_chief"}), frozenset({"chief@t", "/hook"})),
        Person("tech", HERE, frozenset({"tech_ops"}), frozenset({"tech@t"})),
        Person("other", THERE, frozenset({"duty_chief"}), frozenset({"chief@u"})),
    ),
    requests=(
        request(1, "readings", {"readings": [READING]}),
        request(2, "incident", {"title": "by hand"}),
        request(3, "acknowledgement", {"incident_id": "i2"}),
        request(4, "incident", {"title": "never answered"}, "about"),
        request(5, "note", {"incident_id": "i2", "text": "a note"}),
        request(6, "level", {"incident_id": "i2", "level": 3, "reason": "milder"}),
        request(7, "shift", SHIFT),
        request(8, "publication", {"shift_id": "h1"}),
        request(9, "check-in", GUARD),
        request(10, "check-out", GUARD),
        request(11, "report", {"report_id": "r1"}),
        request(12, "policy", {"path": POLICY, "figures": {"due_s": 60}}, version=1),
        request(13, "policy", {"path": POLICY, "figures": {"due_s": 90}}, version=2),
    ),
    readings=(Reading(HERE, "s-1", NOON, 35.0),),
    anomalies=(Anomaly("a1", HERE, "s-1", "k1"),),
    incidents=(incident("i1", "s-1 too warm", "k1"), incident("i2", "by hand", taken_after_s=2)),
    lines=(Line("i2", "note", "a note"), Line("i2", "level_changed", "milder")),
    escalations=(E1, E2, E3),
    calls=(call("c1", E1), call("c2", E2, sends=2), call("c3", E2, "tech"), call("c4", E3)),
    messages=(
        message("c1"),
        message("c2", after_s=5),
        message("c2", after_s=6),
        message("c3", "tech@t", after_s=5),
        message("c4"),
        message("n1", "/hook"),
    ),
    notices={"n1": "chief"},
    streamed=(Streamed(1, "v1", "i1"), Streamed(2, "v2", "i2")),
    incident_events=frozenset({"v1", "v2"}),
    reported=frozenset({"i1", "i2"}),
    shifts=(Shift("h1", HERE, NOON, "published", ("guard",), ("guard",)),),
    reports=(Report("r1", "submitted"),),
    report_events=("r1",),
    settings=(Setting(POLICY, 2, {"due_s": 90, "other": 1}),),
    published={"v1": "incident.opened", "v9": "shift.started"},
    consumed={"notify-svc": frozenset({"v1"})},
    wanted={"notify-svc": frozenset({"incident.opened"})},
    statuses={200: 3, 503: 4, 0: 2},
)
AWAY = replace(GOOD, troubles=(Trouble(NOON, later(2), "webhook: reject"),))
"""The chief's channel was away in the first two seconds."""


def changed(name: str, index: int, **values: Any) -> Evidence:
    rows = list(getattr(GOOD, name))
    rows[index] = replace(rows[index], **values)
    return replace(GOOD, **{name: tuple(rows)})


def without(name: str, *indexes: int) -> Evidence:
    rows = [row for index, row in enumerate(getattr(GOOD, name)) if index not in indexes]
    return replace(GOOD, **{name: tuple(rows)})


def more(name: str, *extra: Any) -> Evidence:
    return replace(GOOD, **{name: (*getattr(GOOD, name), *extra)})
