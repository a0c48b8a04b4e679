"""Use cases of storms: decide which calls wait for a digest, and send the digest when its window closes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts import service as delivering
from notify_svc.messages.content import Content
from notify_svc.notifications import repository as notifications
from notify_svc.notifications.models import Notification
from notify_svc.notifications.planning import digest_notification
from notify_svc.notifications.states import NotificationState
from notify_svc.policies.domain import StormPolicy
from notify_svc.storms import repository
from notify_svc.storms.digest import digest_of
from notify_svc.storms.domain import Window
from svckit import timers
from svckit.db import flush_changes

DIGEST = "digest"


async def gather(
    session: AsyncSession,
    calls: Sequence[tuple[Notification, StormPolicy]],
    locked: Mapping[UUID, Window],
    now: datetime,
) -> None:
    """Decide for each call whether it goes out on its own; the others get the ``digest_id`` of their person's digest.

    ``locked``: the windows of their people.
    """
    if not calls:
        return
    windows: dict[UUID, Window] = {}
    for notification, policy in calls:
        person = _person(notification)
        window = windows.get(person, locked[person]).at(now, policy)
        admitted = window.admit(notification.severity, policy)
        if admitted is None:
            admitted = (
                window
                if window.digest_id
                else window.gathering(await _begin_digest(session, notification, window, now))
            )
            notification.digest_id = admitted.digest_id
        windows[person] = admitted
    await flush_changes(session)  # the digests, which the calls refer to
    await repository.keep(session, windows)


async def _begin_digest(session: AsyncSession, notification: Notification, window: Window, now: datetime) -> UUID:
    digest = digest_notification(notification, now)
    session.add(digest)
    payload = {"staff_id": str(digest.staff_id)}
    await timers.schedule(session, kind=DIGEST, subject=str(digest.id), due_at=window.closes_at, payload=payload)
    return digest.id


async def send_digest(session: AsyncSession, digest_id: UUID, staff_id: UUID, now: datetime) -> None:
    """The window has closed: tell the person what it gathered; nothing where all of that has been taken meanwhile."""
    windows = await repository.locked(session, [staff_id], now)
    if windows[staff_id].digest_id == digest_id:
        await repository.keep(session, {staff_id: replace(windows[staff_id], digest_id=None)})
    digest = (await notifications.lock_all(session, [digest_id]))[digest_id]
    if not digest.pending:
        return
    members = await notifications.waiting_for(session, digest_id)
    await notifications.leave_digest(session, digest_id)
    incidents = [notification.message.incident for notification in members]
    if not incidents:
        digest.finish(NotificationState.SUPERSEDED, now)
        return
    said = digest_of(incident for incident in incidents if incident is not None)
    digest.content = Content(kind="digest", at=now, digest=said).model_dump(mode="json")
    digest.severity = said.worst[0].severity
    digest.channel_since = now
    attempt = await delivering.begin(session, digest, now)
    attempt.gathered = said.total
    await delivering.store_attempts(session, [(digest, attempt)], now)


def _person(notification: Notification) -> UUID:
    assert notification.staff_id is not None, "only calls to somebody can wait"
    return notification.staff_id
