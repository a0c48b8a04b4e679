"""The log as its reader may see it: incidents by their names, addresses masked."""

from collections.abc import Sequence

from notify_svc.attempts.schemas import AttemptRead
from notify_svc.contacts.masking import scrubbed, shown
from notify_svc.contacts.rights import sees_whole
from notify_svc.projections import repository
from svckit.db import ReadSession
from svckit.web import Principal


async def show(session: ReadSession, entries: Sequence[AttemptRead], principal: Principal) -> None:
    """Make the entries fit for the caller."""
    for entry in entries:
        _mask(entry, principal)
    await _name_incidents(session, entries)


def _mask(entry: AttemptRead, principal: Principal) -> None:
    address, whole = entry.recipient.address, sees_whole(principal, entry.recipient.staff_id)
    entry.recipient.address = shown(entry.channel, address, whole=whole)
    if entry.answer is not None:
        entry.answer = scrubbed(entry.answer, entry.channel, address, whole=whole)


async def _name_incidents(session: ReadSession, entries: Sequence[AttemptRead]) -> None:
    """Give each entry its incident's number and title."""
    ids = {entry.incident_id for entry in entries if entry.incident_id is not None}
    if not ids:
        return
    names = await repository.incident_names(session, ids)
    for entry in entries:
        if entry.incident_id in names:
            entry.incident_number, entry.incident_title = names[entry.incident_id]
