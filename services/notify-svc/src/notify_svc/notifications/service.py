"""Use cases of calls: escalate, supersede, test."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import IncidentEscalated
from notify_svc.channels.port import Route
from notify_svc.contacts import repository as contacts
from notify_svc.contacts.models import ContactMethod
from notify_svc.deliveries import repository as deliveries
from notify_svc.deliveries import service as delivering
from notify_svc.deliveries.models import Delivery
from notify_svc.messages.content import Content, IncidentContent, Told
from notify_svc.notifications import repository
from notify_svc.notifications.domain import Recipient, Routing, route
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from notify_svc.policies import repository as policies
from notify_svc.policies.domain import DeliveryPolicy
from notify_svc.projections import repository as projections
from notify_svc.projections.models import Staff
from svckit.ids import uuid7


async def escalate(session: AsyncSession, event: IncidentEscalated, now: datetime) -> None:
    """Call everybody whom the step names, each once; record what reaches nobody (R-5.2.1b, R-6.2.1a)."""
    routing = route(event.targets, await projections.roster(session, event.site_id, event.targets), now)
    policy = await policies.in_force(session, event.site_id)
    content = await _content(session, event, routing, now)
    plans = await contacts.plans(session, [recipient.person for recipient in routing.recipients])
    done = await repository.called(session, event.escalation_id)
    for recipient in routing.recipients:
        if recipient.person.id not in done:
            call = _call(event, recipient, plans[recipient.person.id], content, policy, now)
            await _start(session, call, now)
    for label in routing.unfilled:
        if label not in done:
            await delivering.nobody(session, _empty_call(event, label, content, now), "no_recipient", now)


async def _start(session: AsyncSession, call: Notification, now: datetime) -> None:
    if call.plan:
        await delivering.begin(session, call, now)
    else:
        call.finish(CallState.FAILED, now)
        await delivering.nobody(session, call, "no_channel", now)


async def _content(session: AsyncSession, event: IncidentEscalated, routing: Routing, now: datetime) -> IncidentContent:
    site = await projections.site(session, event.site_id)
    return IncidentContent(
        incident_id=event.incident_id,
        number=event.number,
        title=event.title,
        summary=event.summary,
        level=event.level,
        severity=event.severity,
        site_id=event.site_id,
        site_name=site.name if site else str(event.site_id),
        timezone=site.timezone if site else "UTC",
        opened_at=event.opened_at,
        escalation_id=event.escalation_id,
        escalated_at=event.escalated_at,
        step=event.step,
        round=event.round,
        told=tuple(Told(name=entry.person.name, called_as=entry.called_as) for entry in routing.recipients),
    )


def _call(
    event: IncidentEscalated,
    recipient: Recipient,
    plan: list[Route],
    content: IncidentContent,
    policy: DeliveryPolicy,
    now: datetime,
) -> Notification:
    call = _bare_call(event, recipient.called_as, content, now)
    call.staff_id = recipient.person.id
    call.name = recipient.person.name
    call.language = recipient.person.language
    call.plan = [entry.model_dump(mode="json") for entry in plan]
    call.link_expires_at = (now + timedelta(seconds=policy.link_ttl_s)).replace(microsecond=0)
    return call


def _empty_call(event: IncidentEscalated, label: str, content: IncidentContent, now: datetime) -> Notification:
    call = _bare_call(event, label, content, now)
    call.finish(CallState.FAILED, now)
    return call


def _bare_call(event: IncidentEscalated, called_as: str, content: IncidentContent, now: datetime) -> Notification:
    return Notification(
        id=uuid7(),
        version=0,
        kind="escalation",
        escalation_id=event.escalation_id,
        incident_id=event.incident_id,
        site_id=event.site_id,
        staff_id=None,
        called_as=called_as,
        name=called_as,
        language="zh-CN",
        severity=event.severity,
        state=CallState.PENDING.value,
        plan=[],
        channel=0,
        channel_since=now,
        content=Content(kind="escalation", at=now, called_as=called_as, incident=content).model_dump(mode="json"),
        created_at=now,
    )


async def supersede(session: AsyncSession, incident_id: UUID, now: datetime) -> None:
    """The incident is taken care of: attempts that have not begun are dropped, calls still open are ended."""
    calls = await repository.pending_of(session, incident_id)
    for call in calls:
        call.finish(CallState.SUPERSEDED, now)
    await deliveries.drop_unsent(session, [call.id for call in calls])


async def test(session: AsyncSession, method: ContactMethod, person: Staff, now: datetime) -> Delivery:
    """Send one message through one contact method, to know that it works before it is needed (R-4.2.4a)."""
    way = contacts.route_of(method)
    call = Notification(
        id=uuid7(),
        version=0,
        kind="test",
        staff_id=person.id,
        called_as="",
        name=person.name,
        language=person.language,
        severity="info",
        state=CallState.PENDING.value,
        plan=[way.model_dump(mode="json")],
        channel=0,
        channel_since=now,
        content=Content(kind="test", at=now).model_dump(mode="json"),
        created_at=now,
    )
    return await delivering.begin(session, call, now)
