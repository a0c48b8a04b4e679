"""The channels of a call that are under way side by side, and the attempts that wait for a place to be back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, Text, Uuid, and_, bindparam, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt
from notify_svc.notifications.models import Notification
from notify_svc.policies.domain import PERSIST_S
from notify_svc.policies.figures import FIGURES
from svckit.db import CompiledStatement
from svckit.figures import in_force

_OF_CALLS = (
    select(
        Attempt.notification_id,
        Attempt.channel,
        Attempt.address,
        func.min(Attempt.created_at).label("since"),
        func.max(Attempt.attempt).label("latest"),
        func.bool_or(
            and_(
                Attempt.state == State.SENDING,
                not_(Attempt.id == func.any(bindparam("concluding", type_=ARRAY(Uuid)))),
            )
        ).label("alive"),
    )
    .where(Attempt.notification_id == func.any(bindparam("calls", type_=ARRAY(Uuid))))
    .group_by(Attempt.notification_id, Attempt.channel, Attempt.address)
)
_TRACKS = CompiledStatement(_OF_CALLS)
_FIRST_OF_TRACK = aliased(Attempt)
_TRACK_SINCE = (
    select(func.min(_FIRST_OF_TRACK.created_at))
    .where(
        _FIRST_OF_TRACK.notification_id == Attempt.notification_id,
        _FIRST_OF_TRACK.channel == Attempt.channel,
        _FIRST_OF_TRACK.address == Attempt.address,
    )
    .scalar_subquery()
)
_TRIED_SINCE = CompiledStatement(
    select(Attempt.id, Notification.site_id, _TRACK_SINCE.label("since"))
    .join(Notification, Notification.id == Attempt.notification_id)
    .where(Attempt.id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
)
_IN_PLACES = func.any(bindparam("places", type_=ARRAY(Text)))
_NOW = bindparam("now", type_=DateTime(timezone=True))
_RELEASE = CompiledStatement(
    update(Attempt)
    .where(
        or_(Attempt.channel == _IN_PLACES, Attempt.address == _IN_PLACES),  # mail is one place, by its name
        Attempt.state == State.SENDING,
        Attempt.next_attempt_at > _NOW,
        Attempt.sends == 0,
        Attempt.attempt > 1,  # a first one that is not due yet waits for something else
    )
    .values(next_attempt_at=_NOW)
)
_POSTPONE = CompiledStatement(
    update(Attempt)
    .where(Attempt.id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
    .values(
        next_attempt_at=bindparam("until", type_=DateTime(timezone=True)),
        sends=Attempt.sends - 1,
        claimed_by=None,
        lease_token=None,
        lease_until=None,
    )
)


@dataclass(slots=True)
class OpenChannel:
    """One channel of a call: since when it has been tried, and whether a try is under way or due."""

    channel: int
    since: datetime
    alive: bool


@dataclass(slots=True)
class OpenChannels:
    """The tracks of one call by (channel, address), and the number of its newest attempt."""

    latest: int = 0
    tracks: dict[tuple[str, str], OpenChannel] = field(default_factory=dict)

    @property
    def alive(self) -> bool:
        """Whether any channel goes on."""
        return any(track.alive for track in self.tracks.values())

    def next_number(self) -> int:
        """The number of one more attempt."""
        self.latest += 1
        return self.latest


async def of_calls(
    session: AsyncSession, calls: Sequence[Notification], concluding: Sequence[UUID]
) -> dict[UUID, OpenChannels]:
    """What is under way of these calls besides the attempts that are being concluded."""
    places = {
        notification.id: {(way.channel, way.address): index for index, way in enumerate(notification.routes)}
        for notification in calls
    }
    found: dict[UUID, OpenChannels] = {notification.id: OpenChannels() for notification in calls}
    for row in await _TRACKS.rows(session, {"calls": list(found), "concluding": list(concluding)}):
        under_way, place = found[row.notification_id], (row.channel, row.address)
        under_way.latest = max(under_way.latest, row.latest)
        under_way.tracks[place] = OpenChannel(places[row.notification_id][place], row.since, row.alive)
    return found


async def release(session: AsyncSession, places: Sequence[str], now: datetime) -> None:
    """These places are back: what waits for them is due."""
    await _RELEASE.rows(session, {"places": list(places), "now": now})


async def outlived(session: AsyncSession, ids: Sequence[UUID], now: datetime) -> frozenset[UUID]:
    """Which of these attempts wait for a place that has taken nothing for as long as the site goes on trying."""
    rows = await _TRIED_SINCE.rows(session, {"ids": list(ids)})
    sites = {row.site_id for row in rows if row.site_id is not None}
    policies = await in_force(session, FIGURES, sites, now) if sites else {}
    persists = {site_id: found.policy.persist_s for site_id, found in policies.items()}
    return frozenset(
        row.id for row in rows if now >= row.since + timedelta(seconds=persists.get(row.site_id, PERSIST_S))
    )


async def postpone(session: AsyncSession, ids: Sequence[UUID], until: datetime) -> None:
    """Give back attempts that were taken but not tried; they are due again at ``until`` at the latest."""
    await _POSTPONE.rows(session, {"ids": list(ids), "until": until})
