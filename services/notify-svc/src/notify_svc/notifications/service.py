"""Use cases of calls: escalate, supersede, test."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import IncidentEscalated
from notify_svc.acks import holding
from notify_svc.channels.port import Route
from notify_svc.deliveries import repository as deliveries
from notify_svc.deliveries import service as delivering
from notify_svc.deliveries.models import Delivery
from notify_svc.messages.content import IncidentContent, MethodNotice, Told
from notify_svc.notifications import repository
from notify_svc.notifications.briefing import Briefing, ask
from notify_svc.notifications.calls import Step, calls_of, notice_call, test_call
from notify_svc.notifications.domain import Routing, route
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from notify_svc.projections.models import Staff
from notify_svc.storms import service as storms
from svckit.db import add_new
from svckit.messaging import handling


async def escalate(session: AsyncSession, messages: Sequence[Message[IncidentEscalated]], now: datetime) -> None:
    """Call everybody whom the steps name, each once a step; record what reaches nobody (R-5.2.1b, R-6.2.1a).

    In a storm some of the calls wait for a digest. Where somebody has answered and incident-svc did not know it when
    the step fired, its calls wait for incident-svc's word, but not for long.
    """
    events = [message.event for message in messages]
    briefing = await ask(session, events, now)
    steps = [_step(event, briefing, now) for event in events]
    calls = _fresh_calls(steps, briefing, now)
    holds = {event.incident_id: timedelta(seconds=briefing.policies[event.site_id].answer_hold_s) for event in events}
    held = await holding.hold(session, holds, now)
    waiting = [
        (call, briefing.policies[event.site_id].storm)
        for event, of_step in zip(events, calls, strict=True)
        for call in of_step
        if call.pending and event.incident_id not in held
    ]
    await storms.gather(session, waiting, briefing.windows, now)
    begun = []
    for message, step, of_step in zip(messages, steps, calls, strict=True):
        with handling(message):
            due = held.get(message.event.incident_id, now)
            begun += [
                (call, await delivering.begin(session, call, now, due=due, calls=step.routing.calls))
                for call in of_step
                if call.digest_id is None
            ]
    await add_new(session, [call for of_step in calls for call in of_step if call.digest_id is not None])
    await delivering.store(session, begun, now, briefing.secrets)


def _fresh_calls(steps: Sequence[Step], briefing: Briefing, now: datetime) -> list[list[Notification]]:
    """The calls of each step that have not been made yet."""
    called = set(briefing.called)
    fresh = []
    for step in steps:
        of_step = [call for call in calls_of(step, briefing.plans, now) if call.mark not in called]
        called |= {call.mark for call in of_step}
        fresh.append(of_step)
    return fresh


def _step(event: IncidentEscalated, briefing: Briefing, now: datetime) -> Step:
    routing = route(event.targets, briefing.rosters[event.site_id], now)
    site = briefing.sites.get(event.site_id, (str(event.site_id), "UTC"))
    return Step(event, routing, _content(event, routing, site), briefing.policies[event.site_id])


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
    for call in calls:
        call.finish(CallState.SUPERSEDED, now)
    await deliveries.drop_unsent(session, incident_ids)


async def test(session: AsyncSession, way: Route, person: Staff, now: datetime) -> Delivery:
    """Send one message one way, to know that it works before it is needed (R-4.2.4a)."""
    call = test_call(person, way, now)
    delivery = await delivering.begin(session, call, now)
    await delivering.store(session, [(call, delivery)], now)
    return delivery


async def tell_of_method(
    session: AsyncSession, person: Staff, ways: Sequence[Route], notice: MethodNotice, now: datetime
) -> None:
    """Tell the person on every one of these ways how else they are reached from now on."""
    calls = [notice_call(person, way, notice, now) for way in ways]
    await delivering.store(session, [(call, await delivering.begin(session, call, now)) for call in calls], now)
