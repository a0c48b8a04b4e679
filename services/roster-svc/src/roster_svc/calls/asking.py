"""Asking for a call, and saying that it needs no answer any more. Deadlines stay with whoever asks."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import Asked, CallRequested, CallSettled, CallSubject, CallTarget, CallText
from contracts.posts import DUTY_CHIEF
from contracts.roles import Role
from contracts.severities import Severity
from svckit.core.ids import uuid7
from svckit.messaging import publish

CHIEF = CallTarget(post=DUTY_CHIEF)
HEADQUARTERS = CallTarget(role=Role.HQ_EXECUTIVE)
"""Who is duty executive there now."""


async def ask(
    session: AsyncSession,
    *,
    site_id: UUID,
    subject: CallSubject,
    targets: Sequence[CallTarget],
    title: CallText,
    text: CallText,
    now: datetime,
    clause: str,
    asked: Asked = "acknowledge",
    severity: Severity = "major",
    due_at: datetime | None = None,
    step: int = 1,
) -> UUID:
    """Have notify-svc call these people about the subject; the call's id, by which its receipts name it.

    ``step``: 2 and up for what follows silence about the same subject.
    """
    fact = CallRequested(
        version=1,
        call_id=uuid7(),
        site_id=site_id,
        subject=subject,
        step=step,
        severity=severity,
        title=title,
        text=text,
        asked=asked,
        due_at=due_at,
        targets=tuple(targets),
        requested_at=now,
    )
    await publish(session, fact, at=now, actor="system:clock", clause=clause)
    return fact.call_id


async def settle(
    session: AsyncSession,
    call_ids: Collection[UUID],
    *,
    site_id: UUID,
    subject: CallSubject,
    now: datetime,
    by: UUID | None = None,
) -> None:
    """Tell that these calls need no answer any more: what has not gone out is not sent."""
    actor = f"user:{by}" if by else "system:clock"
    for call_id in call_ids:
        fact = CallSettled(version=2, call_id=call_id, site_id=site_id, subject=subject, settled_at=now, by=by)
        await publish(session, fact, at=now, actor=actor)
