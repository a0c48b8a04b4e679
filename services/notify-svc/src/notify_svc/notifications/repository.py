"""Every query about calls."""

from collections.abc import Collection, Sequence
from typing import NamedTuple, cast
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer

from notify_svc.messages.content import CallContent, Kind, ShiftChangeContent
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from svckit.db import CompiledStatement, ReadSession

_OF_ESCALATION = Notification.escalation_id == bindparam("escalation", type_=Uuid)
_CALLS_OF = CompiledStatement(
    select(func.count().label("calls")).where(
        or_(  # spelled so that both unique indexes serve
            and_(_OF_ESCALATION, Notification.staff_id.is_not(None)),
            and_(_OF_ESCALATION, Notification.staff_id.is_(None)),
        )
    )
)


async def lock_all(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, Notification]:
    """The calls, locked in id order, so that two transactions cannot block each other."""
    query = select(Notification).where(Notification.id.in_(ids)).order_by(Notification.id)
    rows = await session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True))
    return {row.id: row for row in rows}


async def count_of_escalation(session: AsyncSession, escalation_id: UUID) -> int:
    """How many calls the firing of a step has made."""
    rows = await _CALLS_OF.rows(session, {"escalation": escalation_id})
    return int(rows[0].calls)


async def pending_of(session: AsyncSession, incident_ids: Collection[UUID]) -> Sequence[Notification]:
    """The incidents' unfinished calls, locked, in id order so that two transactions cannot block each other."""
    query = (
        select(Notification)
        .where(Notification.incident_id.in_(incident_ids), Notification.state == NotificationState.PENDING)
        .order_by(Notification.id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(query)).all()


_OF_DIGESTS = Notification.digest_id == func.any(bindparam("digests", type_=ARRAY(Uuid)))
_MEMBERS = (
    select(Notification)
    .where(_OF_DIGESTS)
    .order_by(Notification.id)
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
_LEAVE = update(Notification).where(_OF_DIGESTS, Notification.state != NotificationState.PENDING).values(digest_id=None)


async def waiting_for(session: AsyncSession, digest_id: UUID) -> Sequence[Notification]:
    """The calls that wait for a digest, locked, in id order."""
    waiting = _MEMBERS.where(Notification.state == NotificationState.PENDING)
    return (await session.scalars(waiting, {"digests": [digest_id]})).all()


async def leave_digest(session: AsyncSession, digest_id: UUID) -> None:
    """Take those calls out of a digest that have ended without it."""
    await session.execute(_LEAVE, {"digests": [digest_id]}, execution_options={"synchronize_session": False})


async def told_by(session: AsyncSession, digest_ids: Collection[UUID]) -> Sequence[Notification]:
    """The calls that digests tell of (without the content), locked, in id order."""
    members = _MEMBERS.options(defer(Notification.content, raiseload=True))
    return (await session.scalars(members, {"digests": list(digest_ids)})).all()


async def by_ids(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, Notification]:
    rows = await session.scalars(select(Notification).where(Notification.id.in_(ids)))
    return {row.id: row for row in rows}


class About(NamedTuple):
    """What a call is about, and what it said of a change order, or of any other subject."""

    kind: Kind
    change: ShiftChangeContent | None
    call: CallContent | None


async def about(session: ReadSession, ids: Collection[UUID]) -> dict[UUID, About]:
    """What the calls are about."""
    said = Notification.content
    query = select(Notification.id, Notification.kind, said["shift_change"], said["call"]).where(
        Notification.id.in_(ids)
    )
    return {
        id_: About(
            cast("Kind", kind),
            None if change is None else ShiftChangeContent.model_validate(change),
            None if call is None else CallContent.model_validate(call),
        )
        for id_, kind, change, call in await session.execute(query)
    }
