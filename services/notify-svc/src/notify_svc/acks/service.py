"""Use cases of acknowledge links."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.notifications import NotificationAcknowledged
from notify_svc.acks import repository
from notify_svc.acks.domain import Answer, LinkState, Said, Standing, may_answer, standing, unseal
from notify_svc.acks.errors import LinkUnknown, LinkWithdrawn
from notify_svc.acks.models import Acknowledgement
from notify_svc.acks.schemas import LinkRead
from notify_svc.messages.content import IncidentContent
from notify_svc.notifications import repository as notifications
from notify_svc.notifications import service as calling
from notify_svc.notifications.models import Notification
from notify_svc.projections import repository as projections
from notify_svc.projections.models import Incident
from svckit import audit
from svckit.messaging import publish

CLAUSE = "R-5.2.1b"


async def look(session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime) -> LinkRead:
    """What the link is about. Changes nothing: mail scanners follow links.

    Raises `LinkUnknown`, `LinkExpired`, `LinkWithdrawn`.
    """
    notification, content = await _call(session, token, keys, now)
    incident = await projections.incident(session, content.incident_id)
    return _read(notification, content, await _standing(session, notification, content, incident), incident)


async def acknowledge(session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime) -> LinkRead:
    """Receive the answer of the link's holder and tell incident-svc, who decides who has the incident (R-5.2.1b).

    Where it is in hand already, or this person's answer is on its way, say so and change nothing. Raises
    `LinkUnknown`, `LinkExpired`, `LinkWithdrawn`.
    """
    notification, content = await _call(session, token, keys, now)
    person, incident_id = f"user:{notification.staff_id}", str(content.incident_id)
    audit.note(actor=person, name=notification.name, subject=incident_id, site_id=content.site_id)
    incident = await projections.incident(session, content.incident_id, lock=True)
    seen = await _standing(session, notification, content, incident)
    if seen.state is LinkState.OPEN:
        await _receive(session, notification, content, now)
        seen = Standing(LinkState.RECEIVED, notification.name, now)
    return _read(notification, content, seen, incident)


async def _receive(session: AsyncSession, notification: Notification, content: IncidentContent, now: datetime) -> None:
    locked = (await notifications.lock_all(session, [notification.id]))[notification.id]
    assert locked.staff_id is not None
    answer = Acknowledgement(
        notification_id=locked.id,
        incident_id=content.incident_id,
        staff_id=locked.staff_id,
        name=locked.name,
        channel=locked.newest_channel,
        acknowledged_at=now,
        judged_at=None,
        held_until=None,
    )
    await repository.keep(session, answer)
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
    await publish(session, event, actor=f"user:{answer.staff_id}", clause=CLAUSE, exercise=locked.exercise)


async def _call(
    session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime
) -> tuple[Notification, IncidentContent]:
    claim = unseal(token, keys, now)
    notification = (await notifications.by_ids(session, [claim.notification_id])).get(claim.notification_id)
    if notification is None or notification.staff_id != claim.staff_id or notification.message.incident is None:
        raise LinkUnknown
    await _refuse_who_has_gone(session, claim.staff_id, notification.message.incident)
    return notification, notification.message.incident


async def _refuse_who_has_gone(session: AsyncSession, staff_id: UUID, content: IncidentContent) -> None:
    person = await projections.person(session, staff_id)
    if person is None or not may_answer(
        active=person.active,
        roles=person.roles,
        sites=[UUID(site) for site in person.site_ids],
        site_id=content.site_id,
    ):
        raise LinkWithdrawn


async def _standing(
    session: AsyncSession, notification: Notification, content: IncidentContent, incident: Incident | None
) -> Standing:
    assert notification.staff_id is not None
    said = Said() if incident is None else incident.said()
    rows = await repository.unjudged(session, [content.incident_id])
    return standing(said, [Answer(row.staff_id, row.name, row.acknowledged_at) for row in rows], notification.staff_id)


def _read(notification: Notification, content: IncidentContent, seen: Standing, incident: Incident | None) -> LinkRead:
    return LinkRead(
        state=seen.state,
        incident_id=content.incident_id,
        number=content.number,
        title=content.title if incident is None else incident.title,
        site_name=content.site_name,
        level=content.level,
        opened_at=content.opened_at,
        timezone=content.timezone,
        name=notification.name,
        by=seen.by,
        at=seen.at,
        exercise=notification.exercise,
    )
