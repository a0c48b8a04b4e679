"""The log as its reader may see it: incidents by their names, addresses masked."""

from collections.abc import Sequence

from notify_svc.acks.links import PAGE, SHIFTS
from notify_svc.attempts.schemas import AttemptRead, ShiftChangeRead
from notify_svc.calls.schemas import Both, SubjectRead
from notify_svc.contacts.masking import scrubbed, shown
from notify_svc.contacts.rights import sees_whole
from notify_svc.notifications import repository as notifications
from notify_svc.projections import repository
from svckit.db import ReadSession
from svckit.web import Principal


async def show(session: ReadSession, entries: Sequence[AttemptRead], principal: Principal) -> None:
    """Make the entries fit for the caller."""
    for entry in entries:
        _mask(entry, principal)
    await _name_incidents(session, entries)
    await _say_what_else(session, entries)


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
        if entry.incident_id is None:
            continue
        entry.incident_number, entry.incident_title = names.get(entry.incident_id, (None, None))
        entry.subject = SubjectRead(
            type="incident",
            id=entry.incident_id,
            number=entry.incident_number,
            title=None if entry.incident_title is None else Both(zh=entry.incident_title, en=entry.incident_title),
            link=f"/incidents/{entry.incident_id}",
            phone_link=f"{PAGE}{entry.incident_id}",
        )


async def _say_what_else(session: ReadSession, entries: Sequence[AttemptRead]) -> None:
    """Say of each entry that is about no incident what it is about."""
    others = [entry for entry in entries if entry.incident_id is None]
    calls = await notifications.about(session, {entry.notification_id for entry in others}) if others else {}
    for entry in others:
        entry.kind, change, call = calls[entry.notification_id]
        if call is not None:
            title = Both.model_validate(call.title.model_dump())
            entry.subject = SubjectRead(**call.subject.model_dump(), title=title)
        if change is not None:
            entry.subject = SubjectRead(type="shift", id=change.shift_id, link="/roster", phone_link=SHIFTS)
            entry.shift_change = ShiftChangeRead(
                shift_id=change.shift_id,
                part=change.part,
                starts_at=change.shift.starts_at,
                ends_at=change.shift.ends_at,
            )
