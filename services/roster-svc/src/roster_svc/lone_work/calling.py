"""Whom lone work calls, with which words, and what of it stands in the duty log."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import lone_work as facts
from contracts.calls import CallSubject, CallTarget, CallText
from contracts.severities import Severity
from contracts.words import LONE_ENDS, Words, word
from roster_svc.calls import asking
from roster_svc.calls.asking import HEADQUARTERS
from roster_svc.duty_log.service import note
from roster_svc.lone_work.models import LoneWork
from svckit.core.local_time import local_words
from svckit.messaging import publish

CLAUSE = "B-7"
SILENT = {
    1: Words("单人作业未按时报平安，已呼叫", "works alone and is silent: people are called"),
    2: Words("仍未报平安，已呼叫本部", "is still silent: headquarters is called"),
}
SIGNS = {
    "own": Words("已报平安", "has said that they are well"),
    "vouched": Words("已由他人确认平安", "is well, as somebody else has made sure"),
}


async def warn(session: AsyncSession, one: LoneWork, zone: str | None, now: datetime) -> None:
    """Tell the person that their sign is due soon; their answer is the sign."""
    due = local_words(one.due_at, zone)
    title = CallText(zh="单人作业：请报平安", en="Lone work: say that you are well")
    text = CallText(
        zh=f"请在 {due} 前点“我平安”，否则将呼叫负责人。",
        en=f'Press "I am well" by {due}, else whoever leads is called.',
    )
    await _ask(session, one, CallTarget(staff_id=one.staff_id), title, text, now, step=1, severity="minor")


async def tell_leader(
    session: AsyncSession, one: LoneWork, leader_id: UUID, name: str, zone: str | None, now: datetime
) -> None:
    """Call whoever leads: somebody who works alone is silent."""
    await _tell(session, one, CallTarget(staff_id=leader_id), name, zone, now, step=2, severity="major")


async def tell_headquarters(session: AsyncSession, one: LoneWork, name: str, zone: str | None, now: datetime) -> None:
    """Call headquarters: nobody has found out how the person is."""
    await _tell(session, one, HEADQUARTERS, name, zone, now, step=3, severity="critical")


async def settle(session: AsyncSession, one: LoneWork, now: datetime, by: UUID | None) -> None:
    """The calls about it need no answer any more."""
    await asking.settle_about(session, one, subject=_subject(one), now=now, by=by)


async def publish_fact(
    session: AsyncSession, one: LoneWork, fact: facts.LoneWorkFact, name: str, actor: str, now: datetime
) -> None:
    """Tell the fact; the duty log has a line of it, but not of each sign that came in time."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE)
    said = _logged(fact, name)
    if said is not None:
        refs = {"staff_id": one.staff_id, "lone_work_id": one.id}
        shift_id = one.shift_id
        await note(
            session, site_id=one.site_id, shift_id=shift_id, at=now, kind="lone_work", text=said, refs=refs, by=actor
        )


async def _tell(
    session: AsyncSession,
    one: LoneWork,
    target: CallTarget,
    name: str,
    zone: str | None,
    now: datetime,
    *,
    step: int,
    severity: Severity,
) -> None:
    due = local_words(one.due_at, zone)
    title = CallText(zh=f"单人作业未报平安：{name}", en=f"Works alone and is silent: {name}")
    text = CallText(
        zh=f"{name} 独自作业，应于 {due} 前报平安，至今没有消息。请立即联系本人或派人查看，确认后在系统中登记。",
        en=f"{name} works alone and was to say by {due} that they are well; nothing was heard. Reach them or send "
        "somebody at once, and record it when you know.",
    )
    await _ask(session, one, target, title, text, now, step=step, severity=severity)


async def _ask(
    session: AsyncSession,
    one: LoneWork,
    target: CallTarget,
    title: CallText,
    text: CallText,
    now: datetime,
    *,
    step: int,
    severity: Severity,
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
        severity=severity,
        due_at=one.due_at if step == 1 else None,
        step=step,
    )


def _subject(one: LoneWork) -> CallSubject:
    return CallSubject(type="lone_worker", id=one.id, link=f"/lone-work?timer={one.id}", phone_link="/m/safety")


def _logged(fact: facts.LoneWorkFact, name: str) -> Words | None:
    match fact:
        case facts.LoneWorkStarted():
            zh, en = (
                f"开始单人作业，每 {fact.every_min} 分钟报平安一次",
                f"works alone: a sign every {fact.every_min} minutes",
            )
        case facts.LoneWorkSilent():
            zh, en = SILENT[fact.step]
        case facts.LoneWorkConfirmed() if fact.silent_s > 0 or fact.basis == "vouched":
            zh, en = SIGNS[fact.basis]
        case facts.LoneWorkEnded():
            why, because = word(LONE_ENDS, fact.reason), fact.note
            zh = f"单人作业结束：{why.zh}" + (f"（{because}）" if because else "")
            en = f"works alone no longer: {why.en}" + (f" ({because})" if because else "")
        case _:
            return None
    return Words(f"{name}{zh}。", f"{name} {en}.")
