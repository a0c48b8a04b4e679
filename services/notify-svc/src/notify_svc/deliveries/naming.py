"""The log names its incidents as people know them."""

from collections.abc import Sequence

from notify_svc.deliveries.schemas import DeliveryRead
from notify_svc.projections import repository
from svckit.db import ReadSession


async def name_incidents(session: ReadSession, entries: Sequence[DeliveryRead]) -> None:
    """Give each entry its incident's number and title."""
    ids = {entry.incident_id for entry in entries if entry.incident_id is not None}
    if not ids:
        return
    names = await repository.incident_names(session, ids)
    for entry in entries:
        if entry.incident_id in names:
            entry.incident_number, entry.incident_title = names[entry.incident_id]
