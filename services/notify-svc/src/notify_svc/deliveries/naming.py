"""The log names its incidents as people know them."""

from collections.abc import Sequence

from sqlalchemy import select

from notify_svc.deliveries.schemas import DeliveryRead
from notify_svc.projections.models import Incident
from svckit.db import ReadSession


async def name_incidents(session: ReadSession, entries: Sequence[DeliveryRead]) -> None:
    """Give each entry its incident's number and title."""
    ids = {entry.incident_id for entry in entries if entry.incident_id is not None}
    if not ids:
        return
    rows = await session.execute(select(Incident.id, Incident.number, Incident.title).where(Incident.id.in_(ids)))
    names = {id_: (number, title) for id_, number, title in rows}
    for entry in entries:
        if entry.incident_id in names:
            entry.incident_number, entry.incident_title = names[entry.incident_id]
