"""The parts of a situation, what the rules of next steps are told of them, and what clients are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import words
from contracts.words import Words
from roster_svc.anomalies.models import ActiveAnomaly
from roster_svc.away_passes.domain import State as AwayState
from roster_svc.away_passes.models import AwayPass
from roster_svc.away_passes.schemas import AwayRead
from roster_svc.business_log.schemas import KindTotal
from roster_svc.duty.models import PostGap
from roster_svc.duty_log.models import LogEntry
from roster_svc.duty_log.schemas import LogEntryRead
from roster_svc.incidents.models import ActiveIncident
from roster_svc.inspections.models import Inspection
from roster_svc.leader_rounds.models import LeaderRound
from roster_svc.leader_rounds.schemas import RoundRead
from roster_svc.muster.domain import TROUBLE
from roster_svc.muster.schemas import MusterPerson, SiteMuster
from roster_svc.posts.naming import PostName
from roster_svc.presence_checks.domain import State as CheckState
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.presence_checks.schemas import CheckRead
from roster_svc.situation.domain import Named
from roster_svc.situation.schemas import (
    AnomalyNow,
    GapNow,
    HandoverNow,
    IncidentNow,
    InspectionNow,
    TaskNow,
    UnansweredNow,
)
from roster_svc.tasks.domain import is_late, waits
from roster_svc.tasks.models import Task
from roster_svc.tasks.schemas import PostProgress

_CHIEF_CALLED = 2
"""The step at which a call has gone on from the person to their chief."""


@dataclass(frozen=True, slots=True)
class OfSite:
    """What belongs to the site, whatever the shift."""

    muster: SiteMuster
    gaps: Sequence[PostGap]
    incidents: Sequence[ActiveIncident]
    anomalies: Sequence[ActiveAnomaly]
    checks: Sequence[PresenceCheck]
    passes: Sequence[AwayPass]
    log: Sequence[LogEntry]
    post_name: PostName


@dataclass(frozen=True, slots=True)
class OfShift:
    """What belongs to the shift that is shown."""

    progress: Sequence[PostProgress] = ()
    tasks: Sequence[Task] = ()
    handovers: Sequence[HandoverNow] = ()
    rounds: Sequence[LeaderRound] = ()
    inspections: Sequence[Inspection] = ()
    business: Sequence[KindTotal] = ()


def named(of_site: OfSite, of_shift: OfShift) -> dict[str, Sequence[Named]]:
    """What the rules of next steps are told, by the names of their parts."""
    requested = [one for one in of_site.passes if one.state == AwayState.REQUESTED]
    names = _names(of_site)
    return {
        "incidents": [Named(one.id, one.state, *_same(f"{one.number} {one.title}")) for one in of_site.incidents],
        "gaps": [_gap(one, of_site.post_name(one.post)) for one in of_site.gaps],
        "trouble": [_person(one) for one in of_site.muster.people if one.state in TROUBLE],
        "asking_to_leave": [
            Named(one.id, one.state, *_same(names.get(one.staff_id, "?")), one.until) for one in requested
        ],
        "unfinished": [
            Named(one.id, one.state, one.title_zh, one.title_en, one.due_at, one.post)
            for one in of_shift.tasks
            if waits(one.kind, one.state)
        ],
    }


def told_of_site(of_site: OfSite) -> dict[str, Any]:
    """What clients get of the site."""
    return {
        "muster": of_site.muster,
        "gaps": [GapNow.model_validate(one) for one in of_site.gaps],
        "incidents": [IncidentNow.model_validate(one) for one in of_site.incidents],
        "anomalies": [AnomalyNow.model_validate(one) for one in of_site.anomalies],
        "checks": [CheckRead.model_validate(one) for one in of_site.checks],
        "away": [AwayRead.model_validate(one) for one in of_site.passes],
        "log": [LogEntryRead.model_validate(one) for one in of_site.log],
    }


def told_of_shift(of_shift: OfShift, now: datetime) -> dict[str, Any]:
    """What clients get of the shift."""
    return {
        "progress": list(of_shift.progress),
        "tasks": [_task(one, now) for one in of_shift.tasks],
        "handovers": list(of_shift.handovers),
        "rounds": [RoundRead.model_validate(one) for one in of_shift.rounds],
        "inspections": [InspectionNow.model_validate(one) for one in of_shift.inspections],
        "business": list(of_shift.business),
    }


def unanswered(of_site: OfSite, of_shift: OfShift) -> list[UnansweredNow]:
    """The calls that nobody has answered and that have gone on to the next one, the oldest first."""
    return sorted(_unanswered(of_site, of_shift), key=lambda one: one.since)


def _unanswered(of_site: OfSite, of_shift: OfShift) -> Iterator[UnansweredNow]:
    names = _names(of_site)
    for check in of_site.checks:
        if check.state == CheckState.MISSED:
            yield _call("presence_check", check.id, _same(names.get(check.staff_id, "?")), check.sent_at)
    for away in of_site.passes:
        if away.overdue_step >= _CHIEF_CALLED:
            yield _call("away_pass", away.id, _same(names.get(away.staff_id, "?")), away.until)
    for task in of_shift.tasks:
        if task.overdue_step >= _CHIEF_CALLED:
            yield _call("task", task.id, Words(task.title_zh, task.title_en), task.overdue_at or task.due_at)
    for gap in of_site.gaps:
        if len(gap.call_ids) >= _CHIEF_CALLED:
            yield _call("post", gap.id, of_site.post_name(gap.post), gap.since)


def _call(subject: Any, subject_id: UUID, name: Words, since: datetime) -> UnansweredNow:
    return UnansweredNow(subject_type=subject, subject_id=subject_id, zh=name.zh, en=name.en, since=since)


def _names(of_site: OfSite) -> dict[UUID, str]:
    return {one.staff_id: one.name for one in of_site.muster.people}


def _person(one: MusterPerson) -> Named:
    state = words.MUSTER_STATES[one.state]
    return Named(
        one.staff_id, one.state, f"{one.name}（{state.zh}）", f"{one.name} ({state.en})", one.due_at, one.posts[0]
    )


def _gap(one: PostGap, name: Words) -> Named:
    return Named(one.id, "open", name.zh, name.en, one.since, one.post)


def _task(one: Task, now: datetime) -> TaskNow:
    same = {name: getattr(one, name) for name in TaskNow.model_fields if name != "overdue"}
    late = waits(one.kind, one.state) and is_late(one.kind, one.due_at, taken_at=one.taken_at, at=now)
    return TaskNow.model_validate({**same, "overdue": late})


def _same(name: str) -> Words:
    return Words(name, name)
