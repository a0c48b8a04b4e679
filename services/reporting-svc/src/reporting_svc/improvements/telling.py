"""Telling of an improvement: its facts, and whom it calls (R-1.3.4a)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallRequested, CallSettled, CallSubject, CallTarget, CallText
from contracts.improvements import ImprovementFact
from contracts.posts import DUTY_CHIEF
from contracts.roles import Role
from contracts.words import IMPROVEMENT_WAITS, Words
from reporting_svc.improvements.domain import State
from reporting_svc.improvements.models import Improvement
from svckit.core.ids import uuid7
from svckit.core.local_time import local_words
from svckit.messaging import publish

CLAUSE = "R-1.3.4a"
CLOCK = "system:clock"
_SHORT = 200
_YOURS = Words("改进项由您负责", "An improvement is yours to do")
_CHIEF, _HEADQUARTERS = CallTarget(post=DUTY_CHIEF), CallTarget(role=Role.HQ_EXECUTIVE)


async def tell(session: AsyncSession, fact: ImprovementFact, actor: str, now: datetime) -> None:
    """Publish the fact."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE)


async def settle(session: AsyncSession, improvement: Improvement, by: UUID, now: datetime) -> None:
    """What was waited for has happened: calls about it need no answer any more."""
    for call_id in improvement.call_ids:
        fact = CallSettled(
            version=2,
            call_id=call_id,
            site_id=improvement.site_id,
            subject=_subject(improvement),
            settled_at=now,
            by=by,
        )
        await publish(session, fact, at=now, actor=f"user:{by}")
    improvement.call_ids = []


async def tell_owner(session: AsyncSession, improvement: Improvement, zone: str, actor: str, now: datetime) -> None:
    """Whoever is to do it learns so."""
    targets = (CallTarget(staff_id=improvement.owner_id),)
    await _call(session, improvement, _YOURS, targets, zone, actor, now)


async def remind(session: AsyncSession, improvement: Improvement, zone: str, now: datetime) -> None:
    """Call who is waited for; after silence headquarters, too."""
    title = IMPROVEMENT_WAITS[improvement.waits_for or ""]
    await _call(session, improvement, title, _waited_for(improvement), zone, CLOCK, now)


def _waited_for(improvement: Improvement) -> tuple[CallTarget, ...]:
    if improvement.state == State.APPROVED:
        first: tuple[CallTarget, ...] = (CallTarget(staff_id=improvement.owner_id), _CHIEF)
    else:
        first = (_CHIEF,)
    return first if improvement.calls == 1 else (*first, _HEADQUARTERS)


async def _call(
    session: AsyncSession,
    improvement: Improvement,
    title: Words,
    targets: tuple[CallTarget, ...],
    zone: str,
    actor: str,
    now: datetime,
) -> None:
    number, text = improvement.number, _short(improvement.text)
    by = local_words(improvement.due_at, zone) if improvement.due_at else None
    fact = CallRequested(
        version=1,
        call_id=uuid7(),
        site_id=improvement.site_id,
        subject=_subject(improvement),
        step=max(improvement.calls, 1),
        severity="minor",
        title=CallText(zh=f"{title.zh}：{number}", en=f"{title.en}: {number}"),
        text=CallText(
            zh=f"{text}（完成期限：{by}）" if by else text, en=f"{text} (to be done by {by})" if by else text
        ),
        asked="read",
        targets=targets,
        requested_at=now,
    )
    improvement.call_ids = [*improvement.call_ids, fact.call_id]
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE)


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"


def _subject(improvement: Improvement) -> CallSubject:
    link = f"/improvements/{improvement.id}"
    return CallSubject(
        type="improvement", id=improvement.id, number=improvement.number, link=link, phone_link=f"/m{link}"
    )
