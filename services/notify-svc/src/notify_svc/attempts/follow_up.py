"""What follows attempts that failed: the same channel again, the next one beside it, or nothing any more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts import creation, open_channels
from notify_svc.attempts.creation import DUE, Next
from notify_svc.attempts.domain import NotSent, Position, State, following, storable
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.open_channels import OpenChannel, OpenChannels
from notify_svc.attempts.outcome_events import ConcludedAttempt, tell_failed
from notify_svc.calls import repository as asking
from notify_svc.contacts import repository as contacts
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from notify_svc.policies.domain import CODE_RETRY, DEFAULT, TEST_RETRY, DeliveryPolicy, RetryPolicy
from notify_svc.policies.figures import FIGURES
from notify_svc.projections import repository as projections
from svckit.db import signal_after_commit
from svckit.figures import InForce, in_force

Failed = tuple[ConcludedAttempt, NotSent]

_OF_KIND = {"test": TEST_RETRY, "verification": CODE_RETRY}


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked once for all of them: figures by site, channels under way by call, incidents that were taken, and
    who has been told of a call and is still ``asked``.
    """

    in_force: Mapping[UUID, InForce[DeliveryPolicy]]
    under_way: Mapping[UUID, OpenChannels]
    taken: frozenset[UUID]
    asked: frozenset[UUID]

    def policy(self, notification: Notification) -> RetryPolicy:
        """A digest, which belongs to no site, is tried by the defaults."""
        if notification.kind in _OF_KIND:
            return _OF_KIND[notification.kind]
        return (DEFAULT if notification.site_id is None else self.in_force[notification.site_id].policy).retry(
            notification.severity
        )

    def goes_on(self, notification: Notification) -> bool:
        """Whether other tries may follow: also where another channel has told the person, while nobody has taken it."""
        if notification.state != NotificationState.TOLD:
            return notification.pending
        if notification.incident_id is not None:
            return notification.incident_id not in self.taken
        return notification.id in self.asked


async def conclude_failed(session: AsyncSession, failed: Sequence[Failed], now: datetime) -> None:
    """Record attempts that failed, and queue what follows."""
    await _note_on_methods(session, failed, now)
    known = await _ask(session, failed, now)
    for entry, outcome in failed:
        _fail(entry.attempt, outcome, now)
        if known.goes_on(entry.notification):
            await _follow_up(session, entry, outcome, known, now)


async def _ask(session: AsyncSession, failed: Sequence[Failed], now: datetime) -> _Known:
    calls = [entry.notification for entry, _ in failed]
    sites = {notification.site_id for notification in calls if notification.site_id is not None}
    told = [notification for notification in calls if notification.state == NotificationState.TOLD]
    incidents = {notification.incident_id for notification in told if notification.incident_id is not None}
    to_answer = [notification.id for notification in told if notification.call_id and notification.link_expires_at]
    return _Known(
        in_force=await in_force(session, FIGURES, sites, now) if sites else {},
        under_way=await open_channels.of_calls(session, calls, concluding=[entry.attempt.id for entry, _ in failed]),
        taken=await projections.taken(session, incidents) if incidents else frozenset(),
        asked=await asking.waiting(session, to_answer) if to_answer else frozenset(),
    )


async def _follow_up(
    session: AsyncSession, entry: ConcludedAttempt, outcome: NotSent, known: _Known, now: datetime
) -> None:
    notification, attempt = entry.notification, entry.attempt
    under_way = known.under_way[notification.id]
    track = under_way.tracks[attempt.channel, attempt.address]
    position = Position(
        track.channel, notification.channel, len(notification.plan), attempt.channel_attempt, track.since
    )
    step = following(outcome, position, known.policy(notification), now)
    track.alive = step.again is not None
    if step.again is not None:
        attempt.next_attempt_at = step.again
        again = Next(under_way.next_number(), track.channel, attempt.channel_attempt + 1, step.again)
        session.add(creation.after(entry, again, now))
    if step.joins is not None and notification.pending:
        await _join(session, entry, step.joins, under_way, now)
    if notification.pending and not under_way.alive:
        notification.finish(NotificationState.FAILED, now)


async def _join(
    session: AsyncSession, entry: ConcludedAttempt, channel: int, under_way: OpenChannels, now: datetime
) -> None:
    """Begin the next channel, or say that none is left. Either is news: this one has not told the person."""
    notification = entry.notification
    entry.spent = channel >= len(notification.plan)
    joining = None if entry.spent else notification.routes[channel].channel
    await tell_failed(session, entry, now, exhausted=entry.spent, next_channel=joining)
    notification.channel, notification.channel_since = channel, now
    if entry.spent:
        return
    attempt = creation.after(entry, Next(under_way.next_number(), channel, 1, now), now)
    under_way.tracks[attempt.channel, attempt.address] = OpenChannel(channel, now, alive=True)
    session.add(attempt)
    signal_after_commit(session, DUE)


def _fail(attempt: Attempt, outcome: NotSent, now: datetime) -> None:
    attempt.state = State.FAILED
    attempt.reason = outcome.reason
    attempt.answer = storable(outcome.answer)
    attempt.finished_at = now
    attempt.next_attempt_at = None
    attempt.claimed_by = attempt.lease_token = attempt.lease_until = None


async def _note_on_methods(session: AsyncSession, failed: Sequence[Failed], now: datetime) -> None:
    """Remember at the contact methods when they did not work; what is gone for good is switched off."""
    used = [(entry.attempt.contact_method_id, outcome) for entry, outcome in failed if outcome.reason != "paused"]
    with_method = [(id_, outcome) for id_, outcome in used if id_ is not None]
    await contacts.note_failed(session, [id_ for id_, outcome in with_method if not outcome.retire], now)
    for id_, outcome in with_method:
        if outcome.retire:
            await contacts.retire(session, id_, outcome.reason, now)
