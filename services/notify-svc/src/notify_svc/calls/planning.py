"""From a call to messages: one to each person whom its targets mean, and one for each target that means nobody."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from contracts.calls import CallRequested, CallSubject, CallText
from contracts.words import Words
from notify_svc.calls.domain import (
    MOST_OF_NUMBER,
    MOST_OF_TEXT,
    MOST_OF_TITLE,
    answers_to,
    fitting,
    safe_path,
)
from notify_svc.messages.content import CallContent, Content, Told
from notify_svc.notifications.domain import Recipient, Routing
from notify_svc.notifications.models import Notification
from notify_svc.notifications.planning import Plans
from notify_svc.notifications.states import NotificationState
from notify_svc.policies.domain import DeliveryPolicy
from svckit.core.ids import uuid7
from svckit.figures import InForce


@dataclass(frozen=True, slots=True)
class Wanted:
    """A call with what is needed to make it: who is meant, name and time zone of the site, and the figures there."""

    event: CallRequested
    routing: Routing
    site: tuple[str, str]
    in_force: InForce[DeliveryPolicy]
    own_posts: Mapping[str, Words]
    exercise: bool = False


def notifications_of(wanted: Wanted, plans: Plans, now: datetime) -> Iterator[Notification]:
    """The notifications of a call. One that reaches nobody, or somebody without a channel, has failed already."""
    said = _content(wanted)
    for recipient in wanted.routing.recipients:
        notification = _bare(wanted, said, recipient.called_as, now)
        _address(notification, recipient, plans)
        if answers_to(wanted.event.asked):
            life = timedelta(seconds=wanted.in_force.policy.link_ttl_s)
            notification.link_expires_at = (now + life).replace(microsecond=0)
        if not notification.plan:
            notification.finish(NotificationState.FAILED, now)
        yield notification
    for label in wanted.routing.unfilled:
        notification = _bare(wanted, said, label, now)
        notification.finish(NotificationState.FAILED, now)
        yield notification


def _address(notification: Notification, recipient: Recipient, plans: Plans) -> None:
    person = recipient.person
    notification.staff_id, notification.name, notification.language = person.id, person.name, person.language
    notification.plan = [way.model_dump(mode="json") for way in plans[person.id]]


def _bare(wanted: Wanted, said: CallContent, called_as: str, now: datetime) -> Notification:
    content = Content(
        kind="call",
        at=now,
        called_as=called_as,
        own_posts=wanted.own_posts,
        call=said,
        exercise=wanted.exercise,
    )
    return Notification(
        id=uuid7(),
        version=0,
        kind="call",
        call_id=wanted.event.call_id,
        subject_type=wanted.event.subject.type,
        site_id=wanted.event.site_id,
        staff_id=None,
        called_as=called_as,
        name=called_as,
        language="zh-CN",
        severity=wanted.event.severity,
        state=NotificationState.PENDING.value,
        plan=[],
        channel=0,
        channel_since=now,
        content=content.model_dump(mode="json"),
        exercise=wanted.exercise,
        policy_versions=dict(wanted.in_force.versions),
        created_at=now,
    )


def _content(wanted: Wanted) -> CallContent:
    event = wanted.event
    site_name, timezone = wanted.site
    return CallContent(
        call_id=event.call_id,
        subject=_subject(event.subject),
        step=event.step,
        severity=event.severity,
        title=_cut(event.title, MOST_OF_TITLE),
        text=_cut(event.text, MOST_OF_TEXT),
        asked=event.asked,
        due_at=event.due_at,
        site_id=event.site_id,
        site_name=site_name,
        timezone=timezone,
        requested_at=event.requested_at,
        told=tuple(Told(name=one.person.name, called_as=one.called_as) for one in wanted.routing.recipients),
    )


def _subject(subject: CallSubject) -> CallSubject:
    return CallSubject(
        type=fitting(subject.type, MOST_OF_NUMBER),
        id=subject.id,
        number=None if subject.number is None else fitting(subject.number, MOST_OF_NUMBER),
        link=safe_path(subject.link),
        phone_link=safe_path(subject.phone_link),
    )


def _cut(text: CallText, most: int) -> CallText:
    return CallText(zh=fitting(text.zh, most), en=fitting(text.en, most))
