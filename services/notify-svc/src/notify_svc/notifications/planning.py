"""From an escalation step to calls: one to each person it names, and one for each target that reaches nobody."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from contracts.incidents import IncidentEscalated
from contracts.words import Words
from notify_svc.channels.port import Route
from notify_svc.messages.content import CodeContent, Content, IncidentContent, MethodNotice, ShiftChangeContent
from notify_svc.notifications.domain import Recipient, Routing
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from notify_svc.policies.domain import DeliveryPolicy
from notify_svc.projections.models import Staff
from notify_svc.shift_changes.domain import Order
from svckit.core.ids import uuid7
from svckit.figures import InForce

Plans = Mapping[UUID, Sequence[Route]]
"""The ways to reach each person, in order."""


@dataclass(frozen=True, slots=True)
class Step:
    """An escalation step with what is needed to call people: who they are, how long links work, and what to say."""

    event: IncidentEscalated
    routing: Routing
    content: IncidentContent
    in_force: InForce[DeliveryPolicy]
    own_posts: Mapping[str, Words]
    exercise: bool = False


def notifications_of(step: Step, plans: Plans, now: datetime) -> Iterator[Notification]:
    """The calls of a step. One that reaches nobody, or somebody without a channel, has failed already."""
    for recipient in step.routing.recipients:
        yield _call(step, recipient, plans[recipient.person.id], now)
    for label in step.routing.unfilled:
        notification = _bare_call(step, label, now)
        notification.finish(NotificationState.FAILED, now)
        yield notification


def _call(step: Step, recipient: Recipient, plan: Sequence[Route], now: datetime) -> Notification:
    notification = _bare_call(step, recipient.called_as, now)
    notification.staff_id = recipient.person.id
    notification.name = recipient.person.name
    notification.language = recipient.person.language
    notification.plan = [entry.model_dump(mode="json") for entry in plan]
    notification.link_expires_at = (now + timedelta(seconds=step.in_force.policy.link_ttl_s)).replace(microsecond=0)
    if not plan:
        notification.finish(NotificationState.FAILED, now)
    return notification


def _bare_call(step: Step, called_as: str, now: datetime) -> Notification:
    event = step.event
    content = Content(
        kind="escalation",
        at=now,
        called_as=called_as,
        own_posts=step.own_posts,
        incident=step.content,
        exercise=step.exercise,
    )
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
        state=NotificationState.PENDING.value,
        plan=[],
        channel=0,
        channel_since=now,
        content=content.model_dump(mode="json"),
        exercise=step.exercise,
        policy_versions=dict(step.in_force.versions),
        created_at=now,
    )


def digest_notification(first: Notification, now: datetime) -> Notification:
    """The call that will tell `first` and what follows it together; it says what when its window closes."""
    content = Content(kind="digest", at=now)
    return _without_incident(content, first, first.staff_id, first.severity, first.plan)


def test_notification(person: Staff, way: Route, now: datetime) -> Notification:
    """A call through one channel that says nothing but that it works."""
    content = Content(kind="test", at=now)
    return _without_incident(content, person, person.id, "info", [way.model_dump(mode="json")])


def notice_notification(person: Staff, way: Route, notice: MethodNotice, now: datetime) -> Notification:
    """A call through one channel about how the person is reached."""
    content = Content(kind="notice", at=now, notice=notice)
    return _without_incident(content, person, person.id, "info", [way.model_dump(mode="json")])


def code_notification(person: Staff, way: Route, code: CodeContent, now: datetime) -> Notification:
    """A call through one channel that carries a verification code."""
    content = Content(kind="verification", at=now, verification=code)
    return _without_incident(content, person, person.id, "info", [way.model_dump(mode="json")])


def shift_change_notification(
    person: Staff | None,
    plan: Sequence[Route],
    change: ShiftChangeContent,
    event: Order,
    now: datetime,
    *,
    own_posts: Mapping[str, Words],
    exercise: bool,
) -> Notification:
    """A call about a change order. One that reaches nobody, or somebody without a channel, has failed already."""
    content = Content(kind="shift_change", at=now, own_posts=own_posts, shift_change=change, exercise=exercise)
    post = change.posts[0]
    who = person or Staff(name=post, language="zh-CN")
    ways = [way.model_dump(mode="json") for way in plan]
    notification = _without_incident(content, who, None if person is None else person.id, "info", ways)
    notification.called_as, notification.site_id, notification.change_id = post, event.site_id, event.change_id
    notification.exercise = exercise
    if not plan:
        notification.finish(NotificationState.FAILED, now)
    return notification


def _without_incident(
    content: Content, person: Notification | Staff, staff_id: UUID | None, severity: str, plan: list[Any]
) -> Notification:
    return Notification(
        id=uuid7(),
        version=0,
        kind=content.kind,
        staff_id=staff_id,
        called_as="",
        name=person.name,
        language=person.language,
        severity=severity,
        state=NotificationState.PENDING.value,
        plan=plan,
        channel=0,
        channel_since=content.at,
        content=content.model_dump(mode="json"),
        exercise=False,
        created_at=content.at,
    )
