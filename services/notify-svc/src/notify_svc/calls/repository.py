"""Every query about calls and the answers to them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Select, Uuid, bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt
from notify_svc.calls.models import Call, CallAnswer
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from svckit.db import CompiledStatement, ReadSession

_IDS = func.any(bindparam("ids", type_=ARRAY(Uuid)))
_DROP_UNSENT = CompiledStatement(
    delete(Attempt).where(Attempt.notification_id == _IDS, Attempt.state == State.SENDING, Attempt.sends == 0)
)
_WAITING = CompiledStatement(
    select(Notification.id)
    .join(Call, Call.id == Notification.call_id)
    .outerjoin(CallAnswer, CallAnswer.notification_id == Notification.id)
    .where(Notification.id == _IDS, Call.settled_at.is_(None), CallAnswer.notification_id.is_(None))
)


async def kept(session: AsyncSession, values: Mapping[str, Any]) -> Call:
    """The call, made of the values where it was not known; locked: what is decided about it is decided one by one."""
    await session.execute(insert(Call).values(**values).on_conflict_do_nothing())
    return await locked(session, values["id"])


async def locked(session: AsyncSession, call_id: UUID) -> Call:
    """A call that is known, locked."""
    query = (
        select(Call).where(Call.id == call_id).with_for_update(key_share=True).execution_options(populate_existing=True)
    )
    return (await session.scalars(query)).one()


async def get(session: AsyncSession, call_id: UUID) -> Call:
    """A call that is known."""
    return await session.get_one(Call, call_id)


async def told(session: AsyncSession, call_id: UUID) -> set[UUID | str]:
    """Whom the call has been made to; of a target that meant nobody, what it said."""
    query = select(Notification.staff_id, Notification.called_as).where(Notification.call_id == call_id)
    return {staff_id or called_as for staff_id, called_as in await session.execute(query)}


async def pending_of(session: AsyncSession, call_id: UUID) -> Sequence[Notification]:
    """Who has been called, and is still to be told; locked in id order."""
    query = (
        select(Notification)
        .where(Notification.call_id == call_id, Notification.state == NotificationState.PENDING)
        .order_by(Notification.id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(query)).all()


async def ids_of(session: AsyncSession, call_id: UUID) -> Sequence[UUID]:
    """Everybody whom the call went to."""
    return (await session.scalars(select(Notification.id).where(Notification.call_id == call_id))).all()


async def drop_unsent(session: AsyncSession, notification_ids: Collection[UUID]) -> None:
    """Delete the attempts for these people that no sender has begun."""
    await _DROP_UNSENT.rows(session, {"ids": list(notification_ids)})


async def waiting(session: AsyncSession, notification_ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these people whose answer is still waited for."""
    return frozenset(row.id for row in await _WAITING.rows(session, {"ids": list(notification_ids)}))


async def answer_to(session: AsyncSession, notification_id: UUID) -> CallAnswer | None:
    return await session.get(CallAnswer, notification_id)


async def calls_of(session: ReadSession, ids: Collection[UUID]) -> dict[UUID, Call]:
    """These calls, by id."""
    return {row.id: row for row in await session.scalars(select(Call).where(Call.id.in_(ids)))}


def waiting_for(staff_id: UUID, now: datetime) -> Select[Notification]:
    """What waits for the answer of one person: asked, neither answered nor settled, and its link still good."""
    answered = select(CallAnswer.notification_id).where(CallAnswer.notification_id == Notification.id)
    return (
        select(Notification)
        .join(Call, Call.id == Notification.call_id)
        .where(
            Notification.kind == "call",
            Notification.staff_id == staff_id,
            Notification.link_expires_at > now,
            Call.settled_at.is_(None),
            ~answered.exists(),
        )
    )
