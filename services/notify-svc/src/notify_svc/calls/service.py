"""Use cases of calls: make one, settle one, take an answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallRequested, CallSettled
from contracts.incidents import Target
from notify_svc.attempts import service as delivering
from notify_svc.calls import receipts, repository
from notify_svc.calls.domain import Reply, as_targets, check, standing
from notify_svc.calls.errors import CallAlreadyAnswered, CallIsSettled, CallNotFound
from notify_svc.calls.models import Call, CallAnswer
from notify_svc.calls.planning import Wanted, notifications_of
from notify_svc.calls.schemas import CallRead
from notify_svc.notifications import repository as notifications
from notify_svc.notifications.domain import route
from notify_svc.notifications.models import Notification
from notify_svc.notifications.routing_data import ask
from notify_svc.notifications.states import NotificationState


@dataclass(frozen=True, slots=True)
class _Question:
    """A call in the terms of routing; its marks are its own, so no escalation's are asked for."""

    site_id: UUID
    targets: tuple[Target, ...]
    escalation_id: UUID


async def request(session: AsyncSession, message: Message[CallRequested], now: datetime) -> None:
    """Tell or ask everybody whom the targets mean, each once a call; record what reaches nobody.

    Outside the allowance of a storm, for each waits for an answer of its own. Nothing goes out where it is settled.
    """
    event, exercise = message.event, message.envelope.exercise
    call = await repository.kept(session, _row(event, exercise=exercise))
    if call.requested_at is None:
        call.step, call.asked = event.step, event.asked
        call.due_at, call.requested_at = event.due_at, event.requested_at
    if call.settled_at is not None:
        return
    question = _Question(event.site_id, as_targets(event.targets), event.call_id)
    known = await ask(session, [question], now)
    wanted = Wanted(
        event,
        route(question.targets, known.rosters[event.site_id]),
        known.sites.get(event.site_id, (str(event.site_id), "UTC")),
        known.policies[event.site_id],
        known.own_posts,
        exercise,
    )
    told = await repository.told(session, event.call_id)
    fresh = [one for one in notifications_of(wanted, known.plans, now) if (one.staff_id or one.called_as) not in told]
    begun = [(one, await delivering.begin(session, one, now)) for one in fresh]
    await delivering.store(session, begun, now, known.secrets)


async def settle(session: AsyncSession, message: Message[CallSettled], now: datetime) -> None:
    """No answer is needed any more: what has not gone out is not sent. Nobody is told that it is over."""
    event = message.event
    unheard = {"step": 1, "asked": "nothing", "due_at": None, "requested_at": None}
    row = _row(event, exercise=message.envelope.exercise)
    call = await repository.kept(session, row | unheard | {"settled_at": event.settled_at, "settled_by": event.by})
    if call.settled_at is None:
        call.settled_at, call.settled_by = event.settled_at, event.by
    await _supersede(session, await repository.pending_of(session, call.id), now)
    await repository.drop_unsent(session, await repository.ids_of(session, call.id))


def _row(event: CallRequested | CallSettled, *, exercise: bool) -> dict[str, Any]:
    asked = event.model_dump(include={"step", "asked", "due_at", "requested_at"})
    return {
        "id": event.call_id,
        "site_id": event.site_id,
        "subject_type": event.subject.type,
        "subject_id": event.subject.id,
        "subject": event.subject.model_dump(mode="json"),
        "exercise": exercise,
        **asked,
    }


async def _supersede(session: AsyncSession, pending: Sequence[Notification], now: datetime) -> None:
    for notification in pending:
        notification.finish(NotificationState.SUPERSEDED, now)


async def answer(
    session: AsyncSession, notification: Notification, reply: Reply, channel: str, now: datetime
) -> CallRead:
    """Take the answer of who is called, once, and tell the service that asked; how it stands then.

    Where the person has answered, or the call is settled, nothing changes. Raises `AnswerDoesNotFit`, `WordsMissing`.
    """
    call = await repository.locked(session, _call_id(notification))
    given = await repository.answer_to(session, notification.id)
    if given is None and call.settled_at is None:
        check(call.asked, reply)
        given = await _take(session, notification.id, call, reply, channel, now)
    return told(notification, call, given, now)


async def _take(
    session: AsyncSession, notification_id: UUID, call: Call, reply: Reply, channel: str, now: datetime
) -> CallAnswer:
    locked = (await notifications.lock_all(session, [notification_id]))[notification_id]
    assert locked.staff_id is not None, "only somebody answers"
    given = CallAnswer(
        notification_id=locked.id,
        call_id=call.id,
        staff_id=locked.staff_id,
        answer=reply.answer,
        text=reply.text,
        channel=channel,
        answered_at=now,
    )
    session.add(given)
    if locked.pending:
        await _supersede(session, [locked], now)
    await repository.drop_unsent(session, [locked.id])
    await receipts.tell_answered(session, locked, call, given)
    return given


async def answer_signed_in(
    session: AsyncSession, notification_id: UUID, staff_id: UUID, reply: Reply, now: datetime
) -> CallRead:
    """Take the answer of the person who is signed in.

    Raises `CallNotFound`, `CallAlreadyAnswered` (with another answer), `CallIsSettled`, `AnswerDoesNotFit`,
    `WordsMissing`.
    """
    notification = await of_person(session, notification_id, staff_id)
    if notification is None:
        raise CallNotFound(id=notification_id)
    read = await answer(session, notification, reply, "console", now)
    if read.answer is None:
        raise CallIsSettled
    if (read.answer, read.answer_text) != (reply.answer, reply.text):
        raise CallAlreadyAnswered
    return read


async def look(session: AsyncSession, notification: Notification, now: datetime) -> CallRead:
    """How the call stands for the person; changes nothing."""
    call = await repository.get(session, _call_id(notification))
    return told(notification, call, await repository.answer_to(session, notification.id), now)


async def of_person(session: AsyncSession, notification_id: UUID, staff_id: UUID) -> Notification | None:
    """The call to this person; None where there is none."""
    found = (await notifications.by_ids(session, [notification_id])).get(notification_id)
    return found if found is not None and found.call_id is not None and found.staff_id == staff_id else None


def told(notification: Notification, call: Call, given: CallAnswer | None, now: datetime) -> CallRead:
    """The call as its person sees it."""
    read = CallRead.model_validate(notification)
    read.state = standing(answered=given is not None, settled=call.settled_at is not None, due_at=read.due_at, now=now)
    read.settled_at = call.settled_at
    if given is not None:
        read = read.model_copy(
            update={"answer": given.answer, "answer_text": given.text, "answered_at": given.answered_at}
        )
    return read


def _call_id(notification: Notification) -> UUID:
    assert notification.call_id is not None, "asked of calls alone"
    return notification.call_id
