"""The channels of a call that are under way side by side, and the attempts that wait for a place to be back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, Text, Uuid, and_, bindparam, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from notify_svc.deliveries.domain import State
from notify_svc.deliveries.models import Delivery
from notify_svc.notifications.models import Notification
from notify_svc.policies.domain import PERSIST_S
from notify_svc.policies.models import SitePolicy
from svckit.db import CompiledStatement

_OF_CALLS = (
    select(
        Delivery.notification_id,
        Delivery.channel,
        Delivery.address,
        func.min(Delivery.created_at).label("since"),
        func.max(Delivery.attempt).label("latest"),
        func.bool_or(
            and_(
                Delivery.state == State.SENDING,
                not_(Delivery.id == func.any(bindparam("concluding", type_=ARRAY(Uuid)))),
            )
        ).label("alive"),
    )
    .where(Delivery.notification_id == func.any(bindparam("calls", type_=ARRAY(Uuid))))
    .group_by(Delivery.notification_id, Delivery.channel, Delivery.address)
)
_TRACKS = CompiledStatement(_OF_CALLS)
_FIRST_OF_TRACK = aliased(Delivery)
_TRACK_SINCE = (
    select(func.min(_FIRST_OF_TRACK.created_at))
    .where(
        _FIRST_OF_TRACK.notification_id == Delivery.notification_id,
        _FIRST_OF_TRACK.channel == Delivery.channel,
        _FIRST_OF_TRACK.address == Delivery.address,
    )
    .scalar_subquery()
)
_OUTLIVED = CompiledStatement(
    select(Delivery.id)
    .join(Notification, Notification.id == Delivery.notification_id)
    .outerjoin(SitePolicy, SitePolicy.site_id == Notification.site_id)
    .where(
        Delivery.id == func.any(bindparam("ids", type_=ARRAY(Uuid))),
        bindparam("now", type_=DateTime(timezone=True))
        >= _TRACK_SINCE + func.make_interval(0, 0, 0, 0, 0, 0, func.coalesce(SitePolicy.persist_s, PERSIST_S)),
    )
)
_IN_PLACES = func.any(bindparam("places", type_=ARRAY(Text)))
_NOW = bindparam("now", type_=DateTime(timezone=True))
_RELEASE = CompiledStatement(
    update(Delivery)
    .where(
        or_(Delivery.channel == _IN_PLACES, Delivery.address == _IN_PLACES),  # mail is one place, by its name
        Delivery.state == State.SENDING,
        Delivery.next_attempt_at > _NOW,
        Delivery.sends == 0,
        Delivery.attempt > 1,  # a first one that is not due yet waits for something else
    )
    .values(next_attempt_at=_NOW)
)
_POSTPONE = CompiledStatement(
    update(Delivery)
    .where(Delivery.id == func.any(bindparam("ids", type_=ARRAY(Uuid))))
    .values(
        next_attempt_at=bindparam("until", type_=DateTime(timezone=True)),
        sends=Delivery.sends - 1,
        claimed_by=None,
        lease_token=None,
        lease_until=None,
    )
)


@dataclass(slots=True)
class Track:
    """One channel of a call: since when it has been tried, and whether a try is under way or due."""

    channel: int
    since: datetime
    alive: bool


@dataclass(slots=True)
class UnderWay:
    """The tracks of one call by (channel, address), and the number of its newest attempt."""

    latest: int = 0
    tracks: dict[tuple[str, str], Track] = field(default_factory=dict)

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
) -> dict[UUID, UnderWay]:
    """What is under way of these calls besides the attempts that are being concluded."""
    places = {call.id: {(way.channel, way.address): index for index, way in enumerate(call.routes)} for call in calls}
    found: dict[UUID, UnderWay] = {call.id: UnderWay() for call in calls}
    for row in await _TRACKS.rows(session, {"calls": list(found), "concluding": list(concluding)}):
        under_way, place = found[row.notification_id], (row.channel, row.address)
        under_way.latest = max(under_way.latest, row.latest)
        under_way.tracks[place] = Track(places[row.notification_id][place], row.since, row.alive)
    return found


async def release(session: AsyncSession, places: Sequence[str], now: datetime) -> None:
    """These places are back: what waits for them is due."""
    await _RELEASE.rows(session, {"places": list(places), "now": now})


async def outlived(session: AsyncSession, ids: Sequence[UUID], now: datetime) -> frozenset[UUID]:
    """Which of these attempts wait for a place that has taken nothing for as long as the site goes on trying."""
    return frozenset(row.id for row in await _OUTLIVED.rows(session, {"ids": list(ids), "now": now}))


async def postpone(session: AsyncSession, ids: Sequence[UUID], until: datetime) -> None:
    """Give back attempts that were taken but not tried; they are due again at ``until`` at the latest."""
    await _POSTPONE.rows(session, {"ids": list(ids), "until": until})
