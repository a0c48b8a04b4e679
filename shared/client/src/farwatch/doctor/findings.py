"""What the doctor concludes from the facts. Pure.

The facts are what a service answers at ``/vitalz``; ``{"unreachable": "…"}`` stands for one that does not answer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

Facts = Mapping[str, Any]

CLOCK_AHEAD_S = 2.0
OUTBOX_OLD_S = 10.0
LAG_RECORDS = 1_000
TIMER_LATE_S = 5.0
HEARTBEAT_OLD_S = 60.0
DUE_FOR_S = 30.0
READINGS_WAIT_S = 30.0
FAILED_ATTEMPTS = 3


class Severity(IntEnum):
    """``BAD``: people may not be told, or data waits. ``WARNING``: it works, but not as it should."""

    WARNING = 1
    BAD = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be. ``code`` has its words in `words.WORDS`; ``facts`` fill them in."""

    severity: Severity
    code: str
    service: str
    facts: dict[str, Any] = field(default_factory=dict)


def examine(service: str, facts: Facts) -> list[Finding]:
    """Everything that is wrong with one service, the worst first."""
    return sorted(_examine(service, facts), key=lambda finding: -finding.severity)


def compare(versions: Mapping[str, str]) -> list[Finding]:
    """Services of different versions: fine during an upgrade, not for long."""
    if len(set(versions.values())) <= 1:
        return []
    listed = ", ".join(f"{service} {version}" for service, version in sorted(versions.items()))
    return [Finding(Severity.WARNING, "versions-differ", "", {"versions": listed})]


def _examine(service: str, facts: Facts) -> Iterator[Finding]:
    if "unreachable" in facts:
        yield Finding(Severity.BAD, "unreachable", service, {"url": facts["url"], "error": facts["unreachable"]})
        return
    for code, found in (("not-ready", facts["not_ready"]), ("not-live", facts["not_live"])):
        for check, problem in found.items():
            yield Finding(Severity.BAD, code, service, {"check": check, "problem": problem})
    if facts["database"]["problem"]:
        yield Finding(Severity.BAD, "no-database", service, {"problem": facts["database"]["problem"]})
        return
    yield from _of_the_database(service, facts)
    yield from _of_the_events(service, facts)
    if facts["health_facts"].get("stations_ahead"):
        ahead = {
            "count": facts["health_facts"]["stations_ahead"],
            "seconds": _round(facts["health_facts"]["station_ahead_s"]),
        }
        yield Finding(Severity.WARNING, "stations-ahead", service, ahead)
    waited_s = facts["health_facts"].get("readings_waiting_s", 0.0)
    if waited_s > READINGS_WAIT_S:
        yield Finding(Severity.BAD, "readings-wait", service, {"seconds": _round(waited_s)})
    if "heartbeat_age_s" in facts["health_facts"]:
        yield from _of_the_messages(service, facts["health_facts"])


def _of_the_database(service: str, facts: Facts) -> Iterator[Finding]:
    database = facts["database"]
    for chain in ("", "platform_"):  # a service of an older release has one chain
        revision, expected = database.get(f"{chain}revision"), database.get(f"{chain}expected")
        if revision != expected:
            differing = {"revision": f"{chain}{revision or '-'}", "expected": f"{chain}{expected}"}
            yield Finding(Severity.BAD, "migrations-differ", service, {**differing, "module": module_of(service)})
    if abs(facts["clock_ahead_s"] or 0) > CLOCK_AHEAD_S:
        yield Finding(Severity.BAD, "clocks-differ", service, {"seconds": _round(facts["clock_ahead_s"])})


def _of_the_events(service: str, facts: Facts) -> Iterator[Finding]:
    outbox, timers, letters = facts["outbox"], facts["timers"], facts["dead_letters"]
    if (outbox["oldest_s"] or 0) > OUTBOX_OLD_S:
        seconds = _round(outbox["oldest_s"])
        yield Finding(Severity.BAD, "outbox-waits", service, {"count": outbox["count"], "seconds": seconds})
    for consumer, lag in facts["lag"].items():
        if (lag or 0) > LAG_RECORDS:
            yield Finding(Severity.WARNING, "consumer-lags", service, {"consumer": consumer, "lag": int(lag)})
    if (timers["oldest_s"] or 0) > TIMER_LATE_S:
        seconds = _round(timers["oldest_s"])
        yield Finding(Severity.BAD, "timers-late", service, {"count": timers["count"], "seconds": seconds})
    if letters["count"]:
        yield Finding(
            Severity.WARNING, "dead-letters", service, {"count": letters["count"], "module": module_of(service)}
        )


def _of_the_messages(service: str, own: Facts) -> Iterator[Finding]:
    if own["heartbeat_age_s"] is None:
        yield Finding(Severity.BAD, "no-pulse", service)
    elif own["heartbeat_age_s"] > HEARTBEAT_OLD_S:
        yield Finding(Severity.BAD, "pulse-old", service, {"seconds": _round(own["heartbeat_age_s"])})
    if (own["due_for_s"] or 0) > DUE_FOR_S:
        yield Finding(Severity.BAD, "message-waits", service, {"seconds": _round(own["due_for_s"])})
    if own["failed"] >= FAILED_ATTEMPTS and not own["arrived"]:
        yield Finding(Severity.BAD, "nothing-arrives", service, {"count": own["failed"]})
    if own["mail_server_problem"]:
        facts = {"server": own["mail_server"], "problem": own["mail_server_problem"]}
        yield Finding(Severity.BAD, "no-mail-server", service, facts)
    if own.get("unusable_addresses"):  # a service of the release before does not count them
        yield Finding(Severity.WARNING, "bad-addresses", service, {"count": own["unusable_addresses"]})
    if not own["heartbeat"]:
        yield Finding(Severity.WARNING, "no-heartbeat", service)


def module_of(service: str) -> str:
    """The Python module an operator runs: ``notify_svc``."""
    return service.replace("-", "_")


def _round(seconds: float) -> float:
    return round(seconds, 1)
