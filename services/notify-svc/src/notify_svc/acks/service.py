"""Use cases of acknowledge links."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.notifications import NotificationAcknowledged
from notify_svc.acks import repository
from notify_svc.acks.domain import unseal
from notify_svc.acks.errors import LinkUnknown
from notify_svc.acks.models import Acknowledgement
from notify_svc.acks.schemas import LinkRead, LinkState
from notify_svc.messages.content import IncidentContent
from notify_svc.notifications import repository as notifications
from notify_svc.notifications import service as calling
from notify_svc.notifications.models import Notification
from notify_svc.projections import repository as projections
from notify_svc.projections.models import Incident
from svckit import audit
from svckit.events import publish

CLAUSE = "R-5.2.1b"


async def look(session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime) -> LinkRead:
    """What the link is about. Changes nothing: mail scanners follow links.

    Raises `LinkUnknown`, `LinkExpired`.
    """
    call, content = await _call(session, token, keys, now)
    incident = await projections.incident(session, content.incident_id)
    return await _view(session, call, content, incident)


async def acknowledge(session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime) -> LinkRead:
    """Take the incident in the name of the link's holder, once; tell the others by event (R-5.2.1b).

    Where it is in hand already, say so and change nothing. Raises `LinkUnknown`, `LinkExpired`.
    """
    call, content = await _call(session, token, keys, now)
    person, incident_id = f"user:{call.staff_id}", str(content.incident_id)
    audit.note(actor=person, name=call.name, subject=incident_id, site_id=content.site_id)
    incident = await projections.incident(session, content.incident_id, lock=True)
    seen = await _view(session, call, content, incident)
    if seen.state is not LinkState.OPEN:
        return seen
    await _take(session, call, content, now)
    return _read(LinkState.CONFIRMED, call, content, by=call.name, at=now)


async def _take(session: AsyncSession, call: Notification, content: IncidentContent, now: datetime) -> None:
    locked = (await notifications.lock_all(session, [call.id]))[call.id]
    assert locked.staff_id is not None
    answer = Acknowledgement(
        notification_id=locked.id,
        incident_id=content.incident_id,
        staff_id=locked.staff_id,
        name=locked.name,
        channel=locked.routes[locked.channel].channel,
        acknowledged_at=now,
    )
    session.add(answer)
    await calling.supersede(session, [content.incident_id], now)
    event = NotificationAcknowledged(
        version=locked.next_version(),
        notification_id=locked.id,
        incident_id=content.incident_id,
        site_id=content.site_id,
        staff_id=answer.staff_id,
        name=answer.name,
        acknowledged_at=now,
        channel=answer.channel,
    )
    await publish(session, event, actor=f"user:{answer.staff_id}", clause=CLAUSE)


async def _call(
    session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime
) -> tuple[Notification, IncidentContent]:
    claim = unseal(token, keys, now)
    call = (await notifications.by_ids(session, [claim.notification_id])).get(claim.notification_id)
    if call is None or call.staff_id != claim.staff_id or call.message.incident is None:
        raise LinkUnknown
    return call, call.message.incident


async def _view(
    session: AsyncSession, call: Notification, content: IncidentContent, incident: Incident | None
) -> LinkRead:
    if incident is not None and incident.closed_at is not None:
        return _read(LinkState.CLOSED, call, content, by=None, at=incident.closed_at)
    if incident is not None and incident.resolved_at is not None:
        return _read(LinkState.RESOLVED, call, content, by=incident.resolved_by, at=incident.resolved_at)
    answer = await repository.first_of(session, content.incident_id)
    if answer is not None:
        return _read(LinkState.ACKNOWLEDGED, call, content, by=answer.name, at=answer.acknowledged_at)
    if incident is not None and incident.acknowledged_at is not None:
        return _read(LinkState.ACKNOWLEDGED, call, content, by=incident.acknowledged_by, at=incident.acknowledged_at)
    return _read(LinkState.OPEN, call, content, by=None, at=None)


def _read(
    state: LinkState, call: Notification, content: IncidentContent, *, by: str | None, at: datetime | None
) -> LinkRead:
    return LinkRead(
        state=state,
        incident_id=content.incident_id,
        number=content.number,
        title=content.title,
        site_name=content.site_name,
        level=content.level,
        opened_at=content.opened_at,
        timezone=content.timezone,
        name=call.name,
        by=by,
        at=at,
    )
