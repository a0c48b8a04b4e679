"""Asking for a call, and saying that it needs no answer any more. Deadlines stay with whoever asks."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import NotRequired, Protocol, TypedDict, Unpack
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


class CalledAbout(Protocol):
    """What people are called about: it keeps the ids of its calls, so that they can be taken back."""

    @property
    def site_id(self) -> UUID: ...

    @property
    def call_ids(self) -> list[UUID]: ...

    @call_ids.setter
    def call_ids(self, value: list[UUID]) -> None: ...


class Said(TypedDict):
    """What is said to whom, as `ask` takes it."""

    subject: CallSubject
    targets: Sequence[CallTarget]
    title: CallText
    text: CallText
    now: datetime
    clause: str
    asked: NotRequired[Asked]
    severity: NotRequired[Severity]
    due_at: NotRequired[datetime | None]
    step: NotRequired[int]


async def ask_about(session: AsyncSession, one: CalledAbout, **said: Unpack[Said]) -> None:
    """Have notify-svc call these people about something that keeps its calls."""
    one.call_ids = [*one.call_ids, await ask(session, site_id=one.site_id, **said)]


async def ask_chief_first(
    session: AsyncSession,
    one: CalledAbout,
    *,
    subject: CallSubject,
    words: tuple[CallText, CallText],
    clause: str,
    now: datetime,
    step: int,
    wait: timedelta,
    chief_there: bool,
) -> bool:
    """Call the duty chief, with `wait` to answer; later, or where no chief is there, headquarters.

    Whether somebody else is to be called after that. ``words``: the title and the text.
    """
    last = step > 1 or not chief_there
    title, text = words
    await ask_about(
        session,
        one,
        subject=subject,
        targets=[HEADQUARTERS if last else CHIEF],
        title=title,
        text=text,
        now=now,
        clause=clause,
        severity="critical" if last else "major",
        due_at=None if last else now + wait,
        step=step,
    )
    await session.flush()
    return not last


async def settle_about(
    session: AsyncSession, one: CalledAbout, *, subject: CallSubject, now: datetime, by: UUID | None = None
) -> None:
    """Tell that its calls need no answer any more; it keeps none of them."""
    await settle(session, one.call_ids, site_id=one.site_id, subject=subject, now=now, by=by)
    one.call_ids = []


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
