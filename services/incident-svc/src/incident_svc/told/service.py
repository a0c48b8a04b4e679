"""Keeping who was told, and saying it on the live stream in the same transaction."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.incidents.models import Incident
from incident_svc.stream import service as stream
from incident_svc.stream.domain import Place
from incident_svc.told import repository
from incident_svc.told.domain import Report, newest
from incident_svc.told.models import Told
from incident_svc.told.schemas import ToldRead
from svckit.db import StatementRow, collect_until_commit

_PENDING = "incident_svc.told"


def report(session: AsyncSession, reports: Iterable[Report], now: datetime) -> None:
    """Keep the reports with this transaction, one statement for all of them."""
    heard = [(one, now) for one in reports]
    if heard:
        collect_until_commit(session, _PENDING, list[tuple[Report, datetime]], _write, early=True).extend(heard)


async def drop(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """Somebody has the incident, or it is over: messages that have not gone out are not sent any more."""
    lines = [_line(told) for told in await repository.drop(session, incident.id)]
    if lines:
        stream.append_told(session, Place(incident.id, incident.site_id, incident.level, incident.exercise), lines, now)


async def _write(session: AsyncSession, pending: list[tuple[Report, datetime]]) -> None:
    _, now = pending[-1]
    places: dict[Place, list[dict[str, Any]]] = {}
    for row in await repository.keep(session, newest(one for one, _ in pending)):
        places.setdefault(Place(row.incident_id, row.site_id, row.level, row.exercise), []).append(_line(row))
    for place, lines in places.items():
        stream.append_told(session, place, lines, now)


def _line(told: Told | StatementRow) -> dict[str, Any]:
    return ToldRead.model_validate(told).model_dump(mode="json")
