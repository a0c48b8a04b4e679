"""Use cases of attempts: begin one, conclude one, record that nobody could be told."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts import creation, follow_up, repository, sent
from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.creation import DUE
from notify_svc.attempts.direct_handoff import Begun, DirectHandoff, worst_first
from notify_svc.attempts.domain import NotSent, Outcome, Reason, Sent, State
from notify_svc.attempts.errors import AttemptNotFound
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.outcome_events import ConcludedAttempt, tell_delivered, tell_failed, tell_of_digests
from notify_svc.channels.port import NO_CHANNEL
from notify_svc.contacts import repository as contacts
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from svckit.db import StatementRow, add_new, after_commit, process_cache, signal_after_commit
from svckit.web import Principal

Result = tuple[ClaimedAttempt, Outcome]


async def begin(
    session: AsyncSession,
    notification: Notification,
    now: datetime,
    *,
    due: datetime | None = None,
    calls: int | None = None,
) -> Attempt:
    """The first attempt of a call, due at once or at ``due``. Where a call reaches no one, the record of that: HQ must
    see it (R-5.2.1b). ``calls``: how many its step makes. `store` both.
    """
    if notification.pending:
        notification.channel_since = due or now
        return creation.first(notification, notification.channel_since, now)
    attempt = creation.bare(notification, 1, 1, now)
    attempt.channel, attempt.address, attempt.contact_method_id = NO_CHANNEL, "", None
    attempt.state, attempt.finished_at = State.FAILED, now
    reason: Reason = "no_recipient" if notification.staff_id is None else "no_channel"
    attempt.reason = reason
    entry = ConcludedAttempt(notification, attempt, NotSent(reason, ""), attempt.traceparent)
    await tell_failed(session, entry, now, exhausted=True, calls=calls)
    return attempt


async def store(
    session: AsyncSession, begun: Sequence[Begun], now: datetime, secrets: Mapping[UUID, str] | None = None
) -> None:
    """Store new calls with their first attempts, see `store_attempts`."""
    await add_new(session, [notification for notification, _ in begun])
    await store_attempts(session, begun, now, secrets)


async def store_attempts(
    session: AsyncSession, begun: Sequence[Begun], now: datetime, secrets: Mapping[UUID, str] | None = None
) -> None:
    """Store the first attempts of calls that are stored. The sender of this process begins what it has places for; for
    the rest any sender is woken. ``secrets`` of their contact methods, where they are known.
    """
    due = [(notification, attempt) for notification, attempt in begun if _is_due(attempt, now)]
    handed_over = await _hand_over(session, due, now, secrets)
    await add_new(session, [attempt for _, attempt in begun])
    if handed_over < len(due):
        signal_after_commit(session, DUE)


def _is_due(attempt: Attempt, now: datetime) -> bool:
    return attempt.state == State.SENDING and attempt.next_attempt_at is not None and attempt.next_attempt_at <= now


async def _hand_over(
    session: AsyncSession, due: Sequence[Begun], now: datetime, secrets: Mapping[UUID, str] | None
) -> int:
    """Begin what the sender of this process has places for; how many."""
    taker = process_cache(session, DirectHandoff).taker
    chosen = worst_first(due)[: max(0, taker.places())] if taker else ()
    if taker is None or not chosen:
        return 0
    methods = [attempt.contact_method_id for _, attempt in chosen]
    if secrets is None:
        secrets = await contacts.secrets(session, [method for method in methods if method is not None])
    claimed_attempts = [
        taker.claim(notification, attempt, None if method is None else secrets.get(method), now)
        for (notification, attempt), method in zip(chosen, methods, strict=True)
    ]
    after_commit(session, lambda: taker.accept(claimed_attempts))
    return len(claimed_attempts)


async def conclude(session: AsyncSession, results: Sequence[Result], now: datetime) -> list[ConcludedAttempt]:
    """Record the true outcomes of attempts and queue what follows from them; those whose lease had not been lost."""
    arrived = [(claimed, outcome) for claimed, outcome in results if isinstance(outcome, Sent)]
    failed = [(claimed, outcome) for claimed, outcome in results if isinstance(outcome, NotSent)]
    # Where some failed, all calls are locked first, in one order, so that two transactions cannot block each other.
    held = await repository.held(session, [(one.delivery_id, one.token) for one, _ in results]) if failed else {}
    told = await _conclude_arrived(session, arrived, now)
    refused = [
        (ConcludedAttempt(*held[claimed.delivery_id], outcome, claimed.traceparent), outcome)
        for claimed, outcome in failed
        if claimed.delivery_id in held
    ]
    if refused:
        await _refresh(session, told, refused)
        await follow_up.conclude_failed(session, refused, now)
    concluded = [*told, *(entry for entry, _ in refused)]
    await tell_of_digests(session, concluded, now)
    return concluded


async def _conclude_arrived(
    session: AsyncSession, arrived: Sequence[tuple[ClaimedAttempt, Sent]], now: datetime
) -> list[ConcludedAttempt]:
    """Two channels may tell the same person at the same moment: one after the other, for each is an event."""
    told: list[ConcludedAttempt] = []
    waiting = list(arrived)
    while waiting:
        now_recorded = list({claimed.notification_id: (claimed, outcome) for claimed, outcome in waiting}.values())
        waiting = [one for one in waiting if one not in now_recorded]
        told += await sent.record(session, now_recorded, now)
    for entry in told:
        entry.first = entry.notification.state != NotificationState.TOLD
        if entry.first:
            entry.notification.finish(NotificationState.TOLD, now)
        await tell_delivered(session, entry, now)
    return told


async def _refresh(
    session: AsyncSession, told: Sequence[ConcludedAttempt], refused: Sequence[tuple[ConcludedAttempt, NotSent]]
) -> None:
    """Calls that one channel has told while another failed: recording the one went past what the session knows."""
    ids = {entry.notification.id for entry in told}
    for notification in {
        entry.notification.id: entry.notification for entry, _ in refused if entry.notification.id in ids
    }.values():
        await session.refresh(notification, ["state", "version", "finished_at"])


async def settle_superseded(session: AsyncSession, rows: Sequence[StatementRow], now: datetime) -> None:
    """Attempts whose call needs no more sending: forget them, or admit that a dead sender's result is unknown."""
    await repository.drop(session, [row.id for row in rows if row.sends == 1])
    await repository.admit_unknown(session, [row.id for row in rows if row.sends > 1], now)


async def get(session: AsyncSession, delivery_id: UUID, principal: Principal) -> Attempt:
    """The attempt, or `DeliveryNotFound` where it is missing or none of the caller's business."""
    attempt = await repository.find(session, principal, delivery_id)
    if attempt is None:
        raise AttemptNotFound(id=delivery_id)
    return attempt
