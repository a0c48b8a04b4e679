"""Keeping who was told, and saying it on the live stream in the same transaction."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.incidents.models import Incident
from incident_svc.stream import service as stream
from incident_svc.stream.domain import Place
from incident_svc.told import repository
from incident_svc.told.domain import Report, newest
from svckit.db import collect_until_commit

_PENDING = "incident_svc.told"
_LINE = ("id", "staff_id", "name", "channel", "state", "reason", "at")


@dataclass(slots=True)
class _Pending:
    """What a transaction has heard, and when."""

    reports: list[Report] = field(default_factory=list)
    now: datetime | None = None


def report(session: AsyncSession, reports: Iterable[Report], now: datetime) -> None:
    """Keep the reports with this transaction, one statement for all of them."""
    pending = collect_until_commit(session, _PENDING, _Pending, _write, early=True)
    pending.reports.extend(reports)
    pending.now = now


async def drop(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """Somebody has the incident, or it is over: messages that have not gone out are not sent any more."""
    lines = [_line(told) for told in await repository.drop(session, incident.id)]
    if lines:
        stream.append_told(session, Place(incident.id, incident.site_id, incident.level, incident.exercise), lines, now)


async def _write(session: AsyncSession, pending: _Pending) -> None:
    assert pending.now is not None
    places: dict[Place, list[dict[str, Any]]] = {}
    for row in await repository.keep(session, newest(pending.reports)):
        places.setdefault(Place(row.incident_id, row.site_id, row.level, row.exercise), []).append(_line(row))
    for place, lines in places.items():
        stream.append_told(session, place, lines, pending.now)


def _line(told: Any) -> dict[str, Any]:
    line = {name: getattr(told, name) for name in _LINE}
    return {**line, "id": str(told.id), "staff_id": told.staff_id and str(told.staff_id), "at": told.at.isoformat()}
