"""Every query about answers."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, Uuid, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks.models import Acknowledgement, LinkKey
from svckit.db import CompiledStatement, StatementRow

_OF_INCIDENTS = Acknowledgement.incident_id == func.any(bindparam("incidents", type_=ARRAY(Uuid)))
_UNJUDGED = CompiledStatement(
    select(
        Acknowledgement.notification_id,
        Acknowledgement.incident_id,
        Acknowledgement.staff_id,
        Acknowledgement.name,
        Acknowledgement.acknowledged_at,
        Acknowledgement.held_until,
    )
    .where(_OF_INCIDENTS, Acknowledgement.judged_at.is_(None))
    .order_by(Acknowledgement.acknowledged_at)
)
_HOLD = CompiledStatement(
    update(Acknowledgement)
    .where(
        Acknowledgement.notification_id == func.any(bindparam("calls", type_=ARRAY(Uuid))),
        Acknowledgement.held_until.is_(None),
    )
    .values(held_until=bindparam("until", type_=DateTime(timezone=True)))
)
_NOW = bindparam("now", type_=DateTime(timezone=True))
_JUDGE = CompiledStatement(
    update(Acknowledgement)
    .where(
        Acknowledgement.notification_id == func.any(bindparam("calls", type_=ARRAY(Uuid))),
        Acknowledgement.judged_at.is_(None),
    )
    .values(judged_at=_NOW)
)
_JUDGE_ALL = CompiledStatement(
    update(Acknowledgement).where(_OF_INCIDENTS, Acknowledgement.judged_at.is_(None)).values(judged_at=_NOW)
)


async def unjudged(session: AsyncSession, incident_ids: Collection[UUID]) -> Sequence[StatementRow]:
    """The answers about these incidents that incident-svc has not judged, in the order they were given."""
    return await _UNJUDGED.rows(session, {"incidents": list(incident_ids)})


async def hold(session: AsyncSession, notification_ids: Collection[UUID], until: datetime) -> None:
    """Remember until when these answers hold calls, where none has waited for them before."""
    await _HOLD.rows(session, {"calls": list(notification_ids), "until": until})


async def judge(session: AsyncSession, notification_ids: Collection[UUID], now: datetime) -> None:
    """incident-svc has judged the answers to these calls."""
    await _JUDGE.rows(session, {"calls": list(notification_ids), "now": now})


async def judge_all(session: AsyncSession, incident_ids: Collection[UUID], now: datetime) -> None:
    """These incidents are over, whatever was answered."""
    await _JUDGE_ALL.rows(session, {"incidents": list(incident_ids), "now": now})


async def keep(session: AsyncSession, answer: Acknowledgement) -> None:
    """Store the answer; in the place of an earlier one to the same call, which has been judged and has fallen since."""
    await session.merge(answer)


async def link_key(session: AsyncSession) -> bytes | None:
    return await session.scalar(select(LinkKey.key).where(LinkKey.id == 1))


async def offer_link_key(session: AsyncSession, key: bytes) -> None:
    """Keep the key unless there is one."""
    await session.execute(insert(LinkKey).values(id=1, key=key).on_conflict_do_nothing())
