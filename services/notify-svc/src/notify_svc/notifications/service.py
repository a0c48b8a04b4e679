"""Use cases of calls: escalate, supersede, test."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import IncidentEscalated
from contracts.notifications import BegunCall, NotificationsBegun
from notify_svc.acks import unconfirmed
from notify_svc.attempts import repository as deliveries
from notify_svc.attempts import service as delivering
from notify_svc.attempts.models import Attempt
from notify_svc.channels.port import Route
from notify_svc.contacts.masking import shown
from notify_svc.messages.content import CodeContent, IncidentContent, MethodNotice, Told
from notify_svc.notifications import repository
from notify_svc.notifications.domain import Routing, route
from notify_svc.notifications.models import Notification
from notify_svc.notifications.planning import (
    Step,
    code_notification,
    notice_notification,
    notifications_of,
    test_notification,
)
from notify_svc.notifications.routing_data import RoutingData, ask
from notify_svc.notifications.states import NotificationState
from notify_svc.projections.models import Staff
from notify_svc.storms import service as storms
from svckit.db import add_new
from svckit.messaging import handling, publish

CLAUSE = "R-6.2.1b"


async def escalate(session: AsyncSession, messages: Sequence[Message[IncidentEscalated]], now: datetime) -> None:
    """Call everybody whom the steps name, each once a step; record what reaches nobody (R-5.2.1b, R-6.2.1a).

    In a storm some of the calls wait for a digest; those of an exercise and of a call for help do not, and use up
    nothing of what the storm lets through. Where somebody has answered and incident-svc did not know it when the step
    fired, its calls wait for incident-svc's word, but not for long.
    """
    events = [message.event for message in messages]
    routing_data = await ask(session, events, now)
    steps = [_step(message, routing_data) for message in messages]
    calls = _new_notifications(steps, routing_data, now)
    policies = {site_id: found.policy for site_id, found in routing_data.policies.items()}
    holds = {event.incident_id: timedelta(seconds=policies[event.site_id].answer_hold_s) for event in events}
    held = await unconfirmed.hold(session, holds, now)
    waiting = [
        (notification, policies[event.site_id].storm)
        for event, of_step in zip(events, calls, strict=True)
        for notification in of_step
        if notification.pending and event.incident_id not in held and not notification.exercise
        if event.sos_by is None
    ]
    await storms.gather(session, waiting, routing_data.windows, now)
    begun = []
    for message, step, of_step in zip(messages, steps, calls, strict=True):
        with handling(message):
            due = held.get(message.event.incident_id, now)
            await _tell_begun(session, message, of_step, now, later=due > now)
            begun += [
                (notification, await delivering.begin(session, notification, now, due=due, calls=step.routing.calls))
                for notification in of_step
                if notification.digest_id is None
            ]
    await add_new(
        session, [notification for of_step in calls for notification in of_step if notification.digest_id is not None]
    )
    await delivering.store(session, begun, now, routing_data.secrets)


async def _tell_begun(
    session: AsyncSession,
    message: Message[IncidentEscalated],
    of_step: Sequence[Notification],
    now: datetime,
    *,
    later: bool,
) -> None:
    """Others hear whom the step calls before anybody has been reached; ``later``: none of these goes out at once."""
    step = message.event
    calls = tuple(
        BegunCall(
            notification_id=notification.id,
            staff_id=notification.staff_id,
            recipient=notification.name,
            channel=notification.routes[0].channel,
            state="waiting" if later or notification.digest_id is not None else "sending",
        )
        for notification in of_step
        if notification.pending and notification.staff_id is not None
    )
    if not calls:
        return
    begun = NotificationsBegun(
        version=1,
        escalation_id=step.escalation_id,
        incident_id=step.incident_id,
        site_id=step.site_id,
        begun_at=now,
        calls=calls,
    )
    await publish(session, begun, clause=CLAUSE, exercise=message.envelope.exercise)


def _new_notifications(steps: Sequence[Step], routing_data: RoutingData, now: datetime) -> list[list[Notification]]:
    """The calls of each step that have not been made yet."""
    called = set(routing_data.called)
    fresh = []
    for step in steps:
        of_step = [
            notification
            for notification in notifications_of(step, routing_data.plans, now)
            if notification.mark not in called
        ]
        called |= {notification.mark for notification in of_step}
        fresh.append(of_step)
    return fresh


def _step(message: Message[IncidentEscalated], routing_data: RoutingData) -> Step:
    event, exercise = message.event, message.envelope.exercise
    routing = route(event.targets, routing_data.rosters[event.site_id], without=event.sos_by)
    site = routing_data.sites.get(event.site_id, (str(event.site_id), "UTC"))
    return Step(
        event,
        routing,
        _content(event, routing, site),
        routing_data.policies[event.site_id],
        routing_data.own_posts,
        exercise,
    )


def _content(event: IncidentEscalated, routing: Routing, site: tuple[str, str]) -> IncidentContent:
    name, timezone = site
    return IncidentContent(
        incident_id=event.incident_id,
        number=event.number,
        title=event.title,
        summary=event.summary,
        level=event.level,
        severity=event.severity,
        site_id=event.site_id,
        site_name=name,
        timezone=timezone,
        opened_at=event.opened_at,
        escalation_id=event.escalation_id,
        escalated_at=event.escalated_at,
        step=event.step,
        round=event.round,
        trigger=event.trigger,
        told=tuple(Told(name=entry.person.name, called_as=entry.called_as) for entry in routing.recipients),
    )


async def supersede(session: AsyncSession, incident_ids: Collection[UUID], now: datetime) -> None:
    """The incidents are taken care of: attempts that have not begun are dropped, calls still open are ended."""
    calls = await repository.pending_of(session, incident_ids)
    for notification in calls:
        notification.finish(NotificationState.SUPERSEDED, now)
    await deliveries.drop_unsent(session, incident_ids)


async def test(session: AsyncSession, way: Route, person: Staff, now: datetime) -> Attempt:
    """Send one message one way, to know that it works before it is needed (R-4.2.4a)."""
    notification = test_notification(person, way, now)
    attempt = await delivering.begin(session, notification, now)
    await delivering.store(session, [(notification, attempt)], now)
    return attempt


async def send_code(session: AsyncSession, way: Route, person: Staff, valid_for: timedelta, now: datetime) -> Attempt:
    """Send a verification code one way; only the sender makes it, when the message goes out."""
    address = shown(way.channel, way.address, whole=True)
    code = CodeContent(address=address, minutes=int(valid_for.total_seconds() // 60))
    notification = code_notification(person, way, code, now)
    attempt = await delivering.begin(session, notification, now)
    await delivering.store(session, [(notification, attempt)], now)
    return attempt


async def tell_of_method(
    session: AsyncSession, person: Staff, ways: Sequence[Route], notice: MethodNotice, now: datetime
) -> None:
    """Tell the person on every one of these ways how else they are reached from now on."""
    calls = [notice_notification(person, way, notice, now) for way in ways]
    await delivering.store(
        session, [(notification, await delivering.begin(session, notification, now)) for notification in calls], now
    )
