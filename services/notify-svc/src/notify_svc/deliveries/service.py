"""Use cases of attempts: begin one, conclude one, record that nobody could be told."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.channels.port import NO_CHANNEL
from notify_svc.contacts import repository as contacts
from notify_svc.deliveries import arrivals, repository
from notify_svc.deliveries.domain import (
    Exhausted,
    FallBack,
    NotSent,
    Outcome,
    Position,
    Reason,
    Sent,
    State,
    Told,
    TryAgain,
    next_step,
    storable,
)
from notify_svc.deliveries.errors import DeliveryNotFound
from notify_svc.deliveries.hatch import Begun, Hatch, worst_first
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.parcels import Parcel
from notify_svc.deliveries.telling import Concluded, tell_delivered, tell_failed, tell_of_digests
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from notify_svc.policies import repository as policies
from notify_svc.policies.domain import DEFAULT, TEST_RETRY, DeliveryPolicy, RetryPolicy
from svckit.db import DirectRow, add_new, after_commit, kept, signal_after_commit
from svckit.http import Principal
from svckit.ids import uuid7
from svckit.telemetry import current_traceparent

DUE = "notify.due"
"""The signal that attempts are due: what the sender of this process wakes up for."""


async def begin(
    session: AsyncSession, call: Notification, now: datetime, *, due: datetime | None = None, calls: int | None = None
) -> Delivery:
    """The first attempt of a call, due at once or at ``due``. Where a call reaches no one, the record of that: HQ must
    see it (R-5.2.1b). ``calls``: how many its step makes. `store` both.
    """
    if call.pending:
        call.channel_since = due or now
        return _attempt(call, attempt=1, channel_attempt=1, due=call.channel_since, now=now)
    delivery = _row(call, attempt=1, channel_attempt=1, now=now)
    delivery.channel, delivery.address, delivery.contact_method_id = NO_CHANNEL, "", None
    delivery.state, delivery.finished_at = State.FAILED, now
    reason: Reason = "no_recipient" if call.staff_id is None else "no_channel"
    delivery.reason = reason
    entry = Concluded(call, delivery, NotSent(reason, ""), delivery.traceparent)
    await tell_failed(session, entry, now, exhausted=True, calls=calls)
    return delivery


async def store(
    session: AsyncSession, begun: Sequence[Begun], now: datetime, secrets: Mapping[UUID, str] | None = None
) -> None:
    """Store new calls with their first attempts, see `store_attempts`."""
    await add_new(session, [call for call, _ in begun])
    await store_attempts(session, begun, now, secrets)


async def store_attempts(
    session: AsyncSession, begun: Sequence[Begun], now: datetime, secrets: Mapping[UUID, str] | None = None
) -> None:
    """Store the first attempts of calls that are stored. The sender of this process begins what it has places for; for
    the rest any sender is woken. ``secrets`` of their contact methods, where they are known.
    """
    due = [(call, attempt) for call, attempt in begun if _is_due(attempt, now)]
    handed_over = await _hand_over(session, due, now, secrets)
    await add_new(session, [attempt for _, attempt in begun])
    if handed_over < len(due):
        signal_after_commit(session, DUE)


def _is_due(attempt: Delivery, now: datetime) -> bool:
    return attempt.state == State.SENDING and attempt.next_attempt_at is not None and attempt.next_attempt_at <= now


async def _hand_over(
    session: AsyncSession, due: Sequence[Begun], now: datetime, secrets: Mapping[UUID, str] | None
) -> int:
    """Begin what the sender of this process has places for; how many."""
    taker = kept(session, Hatch).taker
    chosen = worst_first(due)[: max(0, taker.places())] if taker else ()
    if taker is None or not chosen:
        return 0
    methods = [attempt.contact_method_id for _, attempt in chosen]
    if secrets is None:
        secrets = await contacts.secrets(session, [method for method in methods if method is not None])
    parcels = [
        taker.claim(call, attempt, None if method is None else secrets.get(method), now)
        for (call, attempt), method in zip(chosen, methods, strict=True)
    ]
    after_commit(session, lambda: taker.accept(parcels))
    return len(parcels)


async def conclude(session: AsyncSession, results: Sequence[tuple[Parcel, Outcome]], now: datetime) -> list[Concluded]:
    """Record the true outcomes of attempts and queue what follows from them; those whose lease had not been lost."""
    arrived = [(parcel, outcome) for parcel, outcome in results if isinstance(outcome, Sent)]
    failed = [(parcel, outcome) for parcel, outcome in results if isinstance(outcome, NotSent)]
    # Where some failed, all calls are locked first, in one order, so that two transactions cannot block each other.
    held = await repository.held(session, [(one.delivery_id, one.token) for one, _ in results]) if failed else {}
    told = await arrivals.record(session, arrived, now) if arrived else []
    for entry in told:
        entry.call.finish(CallState.TOLD, now)
        await tell_delivered(session, entry, now)
    refused = [
        (Concluded(*held[parcel.delivery_id], outcome, parcel.traceparent), outcome)
        for parcel, outcome in failed
        if parcel.delivery_id in held
    ]
    if refused:
        await _conclude_failed(session, refused, now)
    concluded = [*told, *(entry for entry, _ in refused)]
    await tell_of_digests(session, concluded, now)
    return concluded


async def _conclude_failed(session: AsyncSession, attempts: Sequence[tuple[Concluded, NotSent]], now: datetime) -> None:
    await _note_on_methods(session, attempts, now)
    sites = {entry.call.site_id for entry, _ in attempts if entry.call.site_id is not None}
    in_force = await policies.in_force(session, sites) if sites else {}
    for entry, outcome in attempts:
        _fail(entry.delivery, outcome, now)
        if entry.call.pending:
            await _follow_up(session, entry, outcome, _retry_policy(entry.call, in_force), now)


def _retry_policy(call: Notification, in_force: Mapping[UUID, DeliveryPolicy]) -> RetryPolicy:
    """A digest, which belongs to no site, is tried by the defaults."""
    if call.kind == "test":
        return TEST_RETRY
    return (DEFAULT if call.site_id is None else in_force[call.site_id]).retry(call.severity)


async def settle_superseded(session: AsyncSession, rows: Sequence[DirectRow], now: datetime) -> None:
    """Attempts whose call needs no more sending: forget them, or admit that a dead sender's result is unknown."""
    await repository.drop(session, [row.id for row in rows if row.sends == 1])
    await repository.admit_unknown(session, [row.id for row in rows if row.sends > 1], now)


async def _follow_up(
    session: AsyncSession, entry: Concluded, outcome: NotSent, policy: RetryPolicy, now: datetime
) -> None:
    call, delivery = entry.call, entry.delivery
    position = Position(call.channel, len(call.plan), delivery.channel_attempt, call.channel_since)
    match next_step(outcome, position, policy, now):
        case TryAgain(at):
            delivery.next_attempt_at = at
            session.add(_next_attempt(entry, channel_attempt=delivery.channel_attempt + 1, due=at, now=now))
        case FallBack(channel):
            await tell_failed(session, entry, now, exhausted=False)
            call.channel, call.channel_since = channel, now
            delivery.next_attempt_at = now
            session.add(_next_attempt(entry, channel_attempt=1, due=now, now=now))
            signal_after_commit(session, DUE)
        case Exhausted():
            call.finish(CallState.FAILED, now)
            await tell_failed(session, entry, now, exhausted=True)
        case Told():
            raise AssertionError("nothing was sent")


def _next_attempt(entry: Concluded, *, channel_attempt: int, due: datetime, now: datetime) -> Delivery:
    following = _attempt(
        entry.call, attempt=entry.delivery.attempt + 1, channel_attempt=channel_attempt, due=due, now=now
    )
    following.traceparent = entry.traceparent
    following.gathered = entry.delivery.gathered
    return following


def _attempt(call: Notification, *, attempt: int, channel_attempt: int, due: datetime, now: datetime) -> Delivery:
    delivery = _row(call, attempt=attempt, channel_attempt=channel_attempt, now=now)
    way = call.routes[call.channel]
    delivery.channel, delivery.address, delivery.contact_method_id = way.channel, way.address, way.contact_method_id
    delivery.next_attempt_at = due
    return delivery


def _row(call: Notification, *, attempt: int, channel_attempt: int, now: datetime) -> Delivery:
    return Delivery(
        id=uuid7(),
        notification_id=call.id,
        incident_id=call.incident_id,
        site_id=call.site_id,
        staff_id=call.staff_id,
        name=call.name,
        attempt=attempt,
        channel_attempt=channel_attempt,
        state=State.SENDING,
        created_at=now,
        sends=0,
        traceparent=current_traceparent(),
    )


def _fail(delivery: Delivery, outcome: NotSent, now: datetime) -> None:
    delivery.state = State.FAILED
    delivery.reason = outcome.reason
    delivery.answer = storable(outcome.answer)
    delivery.finished_at = now
    delivery.next_attempt_at = None
    delivery.claimed_by = delivery.lease_token = delivery.lease_until = None


async def _note_on_methods(session: AsyncSession, attempts: Sequence[tuple[Concluded, NotSent]], now: datetime) -> None:
    """Remember at the contact methods when they did not work; what is gone for good is switched off."""
    used = [(entry.delivery.contact_method_id, outcome) for entry, outcome in attempts]
    failed = [(id_, outcome) for id_, outcome in used if id_ is not None]
    await contacts.note_failed(session, [id_ for id_, outcome in failed if not outcome.retire], now)
    for id_, outcome in failed:
        if outcome.retire:
            await contacts.retire(session, id_, outcome.reason, now)


async def get(session: AsyncSession, delivery_id: UUID, principal: Principal) -> Delivery:
    """The attempt, or `DeliveryNotFound` where it is missing or none of the caller's business."""
    delivery = await repository.find(session, principal, delivery_id)
    if delivery is None:
        raise DeliveryNotFound(id=delivery_id)
    return delivery
