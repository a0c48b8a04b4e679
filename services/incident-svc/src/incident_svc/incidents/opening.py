"""How incidents come to be: one open incident per cause; the same again joins it, and what is one trouble with it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self, cast
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor
from contracts.severities import Level, Severity
from incident_svc.escalations import progress
from incident_svc.escalations import service as escalations
from incident_svc.escalations.domain import Firing
from incident_svc.incidents import clearing, repository, service
from incident_svc.incidents.causes import KnownCause
from incident_svc.incidents.domain import CauseKind, Source, cause_key, worse
from incident_svc.incidents.history import SYSTEM, Entry, record
from incident_svc.incidents.models import Incident
from incident_svc.incidents.peaks import Peak
from incident_svc.incidents.repository import Place
from incident_svc.policies.domain import Policy
from incident_svc.policies.figures import FIGURES
from svckit.core.ids import uuid7
from svckit.figures import in_force
from svckit.messaging import Retryable

CLAUSE = "R-5.2.1a"
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Cause:
    """What somebody or something saw. ``at``: when; ``key`` None never joins another incident; ``group``: what else
    is the same trouble; ``kind`` and ``measured``: what sort of cause it is, and of what, at whatever site. ``test``: a
    test alarm (R-4.1.2b), whose incident calls nobody.
    """

    site_id: UUID
    source: Source
    title: str
    severity: Severity
    at: datetime
    key: str | None = None
    group: str | None = None
    kind: CauseKind | None = None
    measured: str | None = None
    source_id: UUID | None = None
    summary: str | None = None
    exercise: bool = False
    test: bool = False
    peak: Peak | None = None

    @property
    def cause_key(self) -> str | None:
        """The key under which incidents of this cause are joined: an exercise never joins what is real."""
        return cause_key(self.key, exercise=self.exercise)

    @property
    def group_key(self) -> str | None:
        """The key under which causes of one trouble meet."""
        return cause_key(self.group, exercise=self.exercise)

    @property
    def place(self) -> Place:
        """Where it joins."""
        assert self.cause_key is not None
        return Place(self.site_id, self.cause_key, self.group_key)

    @property
    def seen(self) -> KnownCause:
        """What an incident keeps of it."""
        source_id = None if self.source_id is None else str(self.source_id)
        return KnownCause(self.place.cause_key, self.severity, self.summary or self.title, source_id, self.at)


@dataclass(frozen=True, slots=True)
class _Opening:
    """A new incident as it stands after its first steps, the cause that opens it, and what fires with it."""

    incident: Incident
    cause: Cause
    firings: Sequence[Firing]


class IncidentBatch:
    """What a batch of causes opens or joins. Every incident it knows is behind its row lock.

    Incidents are locked and stored for the whole batch at once; `take` then tells each one's story.
    """

    def __init__(self, session: AsyncSession, now: datetime) -> None:
        self._session = session
        self._now = now
        self._active: dict[tuple[UUID, str], Incident] = {}
        """By site and key, of the cause and of the group."""
        self._untold: dict[UUID, _Opening] = {}

    @classmethod
    async def for_causes(cls, session: AsyncSession, causes: Sequence[Cause], now: datetime) -> Self:
        """Lock what the causes may join and store what they open, where the site's policy says they are bad enough.

        Raises `Retryable` where incidents are opened and resolved faster than we can join them.
        """
        batch = cls(session, now)
        places = dict.fromkeys(cause.place for cause in causes)
        policies, joined = await _standing(session, places, now)
        openers: dict[tuple[UUID, str], Cause] = {}
        for cause in causes:
            if cause.test or policies[cause.site_id].opens(cause.severity):
                openers.setdefault((cause.site_id, cause.place.keys[-1]), cause)
        for _ in range(_TRIES):
            await batch._lock(joined)
            left = [cause for cause in openers.values() if batch._of(cause.place) is None]
            await batch._open(left, policies)
            if all(batch._of(cause.place) for cause in left):
                return batch
            joined = [place for place in places if batch._of(place) is None]
        raise Retryable("causes are opened and resolved faster than we can join them")

    def _of(self, place: Place) -> Incident | None:
        found = (self._active.get((place.site_id, key)) for key in place.keys)
        return next((incident for incident in found if incident is not None), None)

    def _know(self, incident: Incident) -> None:
        for key in (incident.cause_key, incident.group_key):
            if key is not None:
                self._active[incident.site_id, key] = incident

    async def _lock(self, places: Sequence[Place]) -> None:
        for incident in await repository.lock_active(self._session, places):
            self._know(incident)

    async def _open(self, causes: Sequence[Cause], policies: Mapping[UUID, Policy]) -> None:
        openings = [_drafted(one, policies[one.site_id], self._now) for one in causes]
        untold = {opening.incident.id: opening for opening in openings}
        for incident in await repository.insert_unless_active(self._session, [one.incident for one in openings]):
            self._know(incident)
            self._untold[incident.id] = untold[incident.id]

    async def take(self, cause: Cause) -> Incident | None:
        """The cause opens its incident or joins it; None where it is too mild and there is nothing to join."""
        incident = self._of(cause.place)
        opening = None if incident is None else self._untold.get(incident.id)
        if incident is None or (opening is not None and opening.cause is not cause):
            return None
        if opening is None:
            await _join(self._session, incident, cause, self._now)
        else:
            del self._untold[incident.id]
            await _tell_opened(self._session, opening, self._now)
        return incident


async def open_by_hand(
    session: AsyncSession, cause: Cause, by: Actor, now: datetime, *, level: Level | None, off_duty: bool
) -> Incident:
    """Declare an incident in one action (R-5.2.1a). ``level`` None: the one that belongs to the severity.

    ``off_duty``: whoever does so has not the watch there, which the timeline says.
    """
    found = (await in_force(session, FIGURES, {cause.site_id}, now))[cause.site_id]
    opening = _drafted(cause, found.policy, now, by=by, level=level)
    [_] = await repository.insert_unless_active(session, [opening.incident])
    await _tell_opened(session, opening, now, by=by, off_duty=off_duty)
    return opening.incident


async def open_sos(
    session: AsyncSession, cause: Cause, by: Actor, now: datetime, *, posts: Collection[str], off_duty: bool
) -> Incident | None:
    """Open a call for help under the plan that it has at any site; None where the person has one already.

    ``posts``: those that somebody else has there now.
    """
    found = (await in_force(session, FIGURES, {cause.site_id}, now))[cause.site_id]
    opening = _drafted(cause, found.policy.for_sos(posts), now, by=by, level=1, sos=True)
    if not await repository.insert_unless_active(session, [opening.incident]):
        return None
    await _tell_opened(session, opening, now, by=by, off_duty=off_duty)
    return opening.incident


async def _standing(
    session: AsyncSession, places: Iterable[Place], now: datetime
) -> tuple[dict[UUID, Policy], list[Place]]:
    """The policies of the sites, and those of the places where there seems to be an incident to join."""
    rows = await repository.standing(session, list(places), now)
    policies = {row.site_id: FIGURES.of_layers(row.policy).policy for row in rows}
    return policies, [Place(row.site_id, row.cause_key, row.group_key) for row in rows if row.active]


def _drafted(
    cause: Cause,
    policy: Policy,
    now: datetime,
    *,
    by: Actor | None = None,
    level: Level | None = None,
    sos: bool = False,
) -> _Opening:
    """The incident that the cause opens, not stored yet."""
    policy = policy.for_test() if cause.test else policy
    incident = repository.draft(
        id=uuid7(),
        site_id=cause.site_id,
        title=cause.title,
        summary=cause.summary,
        level=level or policy.levels.of(cause.severity),
        severity=cause.severity,
        source=cause.source,
        source_id=cause.source_id,
        cause_key=cause.cause_key,
        group_key=cause.group_key,
        cause_kind=cause.kind,
        measured=cause.measured,
        cause_changed_at=cause.at,
        worst_value=cause.peak and cause.peak.value,
        exercise=cause.exercise,
        opened_at=now,
        opened_by=by.model_dump(mode="json") if by else None,
        policy=policy.model_dump(mode="json"),
        sos=sos,
    )
    return _Opening(incident, cause, () if cause.test else progress.begin(incident, now))


async def _tell_opened(
    session: AsyncSession, opening: _Opening, now: datetime, *, by: Actor | None = None, off_duty: bool = False
) -> None:
    incident, cause = opening.incident, opening.cause
    params: dict[str, Any] = {"source": cause.source, "level": incident.level, "severity": cause.severity}
    if off_duty:
        params["off_duty"] = True
    if incident.exercise:
        params["exercise"] = True
    if incident.sos and by is not None:
        params |= {"sos": True, "name": by.name}
    entry = Entry("opened", params, by or SYSTEM, at=cause.at)
    await record(session, incident, entry, now, fact=incident.opened(), clause=CLAUSE)
    await escalations.follow(session, incident, opening.firings, now)


async def _join(session: AsyncSession, incident: Incident, cause: Cause, now: datetime) -> None:
    seen, summary = cause.seen, cause.summary or cause.title
    known = incident.knows(seen.key) and not incident.is_more_of(seen)
    gone_for = incident.join(seen)
    told = {"occurrences": incident.occurrences, "summary": summary} if known else {"summary": summary}
    await record(session, incident, Entry("joined" if known else "cause_added", told, at=cause.at), now)
    if cause.peak is not None:
        await service.say_worst(session, incident, cause.peak, cause.at, now)
    previous = incident.severity
    if incident.worsen(cause.severity):
        await _worsened(session, incident, cause, previous, now)
    elif gone_for is not None:
        await clearing.returned(session, incident, gone_for, summary, now)


async def _worsened(session: AsyncSession, incident: Incident, cause: Cause, previous: str, now: datetime) -> None:
    """It looks worse: everybody is called, at the level that it has by that."""
    params = {"previous": previous, "severity": incident.severity}
    await record(session, incident, Entry("severity_raised", params, at=cause.at), now)
    level = incident.figures.levels.of(cast("Severity", incident.severity))
    if worse(level, than=incident.level):
        reason = cause.summary or cause.title
        await service.change_level(session, incident, level, SYSTEM, now, reason=reason)
    else:
        await escalations.restart(session, incident, now)
