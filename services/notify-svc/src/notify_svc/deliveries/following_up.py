"""What follows attempts that failed: the same channel again, the next one beside it, or nothing any more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.contacts import repository as contacts
from notify_svc.deliveries import attempts, tracks
from notify_svc.deliveries.attempts import DUE, Next
from notify_svc.deliveries.domain import NotSent, Position, State, following, storable
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.telling import Concluded, tell_failed
from notify_svc.deliveries.tracks import Track, UnderWay
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from notify_svc.policies import repository as policies
from notify_svc.policies.domain import DEFAULT, TEST_RETRY, DeliveryPolicy, RetryPolicy
from notify_svc.projections import repository as projections
from svckit.db import signal_after_commit

Failed = tuple[Concluded, NotSent]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked once for all of them: figures by site, channels under way by call, incidents that were taken."""

    in_force: Mapping[UUID, DeliveryPolicy]
    under_way: Mapping[UUID, UnderWay]
    taken: frozenset[UUID]

    def policy(self, call: Notification) -> RetryPolicy:
        """A digest, which belongs to no site, is tried by the defaults."""
        if call.kind == "test":
            return TEST_RETRY
        return (DEFAULT if call.site_id is None else self.in_force[call.site_id]).retry(call.severity)

    def goes_on(self, call: Notification) -> bool:
        """Whether other tries may follow: also where another channel has told the person, while nobody has taken it."""
        return call.pending or (
            call.state == CallState.TOLD and call.incident_id is not None and call.incident_id not in self.taken
        )


async def conclude_failed(session: AsyncSession, failed: Sequence[Failed], now: datetime) -> None:
    """Record attempts that failed, and queue what follows."""
    await _note_on_methods(session, failed, now)
    known = await _ask(session, failed)
    for entry, outcome in failed:
        _fail(entry.delivery, outcome, now)
        if known.goes_on(entry.call):
            await _follow_up(session, entry, outcome, known, now)


async def _ask(session: AsyncSession, failed: Sequence[Failed]) -> _Known:
    calls = [entry.call for entry, _ in failed]
    sites = {call.site_id for call in calls if call.site_id is not None}
    told = {call.incident_id for call in calls if call.state == CallState.TOLD and call.incident_id is not None}
    return _Known(
        in_force=await policies.in_force(session, sites) if sites else {},
        under_way=await tracks.of_calls(session, calls, concluding=[entry.delivery.id for entry, _ in failed]),
        taken=await projections.taken(session, told) if told else frozenset(),
    )


async def _follow_up(session: AsyncSession, entry: Concluded, outcome: NotSent, known: _Known, now: datetime) -> None:
    call, delivery = entry.call, entry.delivery
    under_way = known.under_way[call.id]
    track = under_way.tracks[delivery.channel, delivery.address]
    position = Position(track.channel, call.channel, len(call.plan), delivery.channel_attempt, track.since)
    step = following(outcome, position, known.policy(call), now)
    track.alive = step.again is not None
    if step.again is not None:
        delivery.next_attempt_at = step.again
        again = Next(under_way.next_number(), track.channel, delivery.channel_attempt + 1, step.again)
        session.add(attempts.after(entry, again, now))
    if step.joins is not None and call.pending:
        await _join(session, entry, step.joins, under_way, now)
    if call.pending and not under_way.alive:
        call.finish(CallState.FAILED, now)


async def _join(session: AsyncSession, entry: Concluded, channel: int, under_way: UnderWay, now: datetime) -> None:
    """Begin the next channel, or say that none is left. Either is news: this one has not told the person."""
    call = entry.call
    entry.spent = channel >= len(call.plan)
    await tell_failed(session, entry, now, exhausted=entry.spent)
    call.channel, call.channel_since = channel, now
    if entry.spent:
        return
    attempt = attempts.after(entry, Next(under_way.next_number(), channel, 1, now), now)
    under_way.tracks[attempt.channel, attempt.address] = Track(channel, now, alive=True)
    session.add(attempt)
    signal_after_commit(session, DUE)


def _fail(delivery: Delivery, outcome: NotSent, now: datetime) -> None:
    delivery.state = State.FAILED
    delivery.reason = outcome.reason
    delivery.answer = storable(outcome.answer)
    delivery.finished_at = now
    delivery.next_attempt_at = None
    delivery.claimed_by = delivery.lease_token = delivery.lease_until = None


async def _note_on_methods(session: AsyncSession, failed: Sequence[Failed], now: datetime) -> None:
    """Remember at the contact methods when they did not work; what is gone for good is switched off."""
    used = [(entry.delivery.contact_method_id, outcome) for entry, outcome in failed if outcome.reason != "paused"]
    with_method = [(id_, outcome) for id_, outcome in used if id_ is not None]
    await contacts.note_failed(session, [id_ for id_, outcome in with_method if not outcome.retire], now)
    for id_, outcome in with_method:
        if outcome.retire:
            await contacts.retire(session, id_, outcome.reason, now)
