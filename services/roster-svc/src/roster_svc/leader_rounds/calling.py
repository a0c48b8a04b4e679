"""Telling of a round: its facts, its lines in the duty log, and whom it calls."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallTarget, CallText
from contracts.event import Event
from contracts.words import Words
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from roster_svc.duty_log.service import note
from roster_svc.leader_rounds.models import LeaderRound
from roster_svc.posts.naming import names as post_names
from svckit.core.local_time import local_words
from svckit.messaging import publish

CLAUSE = "R-4.2.3a"
LOG_KIND = "duty"


async def tell(session: AsyncSession, fact: Event, actor: str, now: datetime) -> None:
    """Publish a fact of a round."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE)


async def log(session: AsyncSession, one: LeaderRound, text: Words, actor: str, now: datetime) -> None:
    """Write a line of the round into the duty log."""
    refs = {"leader_round_id": one.id}
    await note(
        session, site_id=one.site_id, shift_id=one.shift_id, at=now, kind=LOG_KIND, text=text, refs=refs, by=actor
    )


async def ask_leader(session: AsyncSession, one: LeaderRound, leader: UUID | None, minutes: int, now: datetime) -> None:
    """Tell whoever commands the site, or its duty chief, that a round is to be made."""
    target = CallTarget(staff_id=leader) if leader else CHIEF
    title = CallText(zh=f"值班长巡查：请在 {minutes} 分钟内完成", en=f"Leader's round: within {minutes} minutes")
    text = CallText(
        zh="请到各岗位查看，逐一登记“正常”或发现的问题。",
        en="Go to each post, and record that it is in order or what you found.",
    )
    await _ask(session, one, target, title, text, now, step=1)


async def tell_headquarters(session: AsyncSession, one: LeaderRound, zone: str | None, now: datetime) -> None:
    """Tell headquarters that a round was missed."""
    begun, left = local_words(one.called_at, zone), await named(session, one.left)
    title = CallText(zh="值班长巡查未完成", en="Leader's round missed")
    text = CallText(
        zh=f"{begun} 的巡查未按时完成，未查看：{left.zh}。请向值班长了解原因。",
        en=f"The round of {begun} was not made in time; not visited: {left.en}. Ask the duty chief why.",
    )
    await _ask(session, one, HEADQUARTERS, title, text, now, step=2)


async def named(session: AsyncSession, posts: Sequence[str]) -> Words:
    """The posts in one line."""
    name = await post_names(session)
    names = [name(code) for code in posts]
    return Words("、".join(one.zh for one in names), ", ".join(one.en for one in names))


async def settle(session: AsyncSession, one: LeaderRound, now: datetime, by: UUID | None) -> None:
    """The calls about the round need no answer any more."""
    await asking.settle_about(session, one, subject=_subject(one), now=now, by=by)


async def _ask(
    session: AsyncSession,
    one: LeaderRound,
    target: CallTarget,
    title: CallText,
    text: CallText,
    now: datetime,
    *,
    step: int,
) -> None:
    await asking.ask_about(
        session,
        one,
        subject=_subject(one),
        targets=[target],
        title=title,
        text=text,
        now=now,
        clause=CLAUSE,
        severity="minor",
        due_at=one.due_at if step == 1 else None,
        step=step,
    )


def _subject(one: LeaderRound) -> CallSubject:
    return CallSubject(type="reminder", id=one.id, link=f"/rounds?site={one.site_id}", phone_link=f"/m/rounds/{one.id}")
