"""Telling of an inspection: its facts, and whom it calls."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event
from contracts.calls import CallRequested, CallSettled, CallSubject, CallTarget, CallText
from contracts.inspections import CheckpointMissed
from contracts.posts import DUTY_CHIEF
from contracts.roles import Role
from contracts.severities import Severity
from monitoring_svc.checklists.domain import Kind
from monitoring_svc.inspections import repository
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.projections import repository as projections
from svckit.core.ids import uuid7
from svckit.core.local_time import local_words
from svckit.messaging import publish

CLOCK = "system:clock"
CLAUSES = {
    Kind.STARTUP: "R-4.1.2a",
    Kind.GEAR: "R-4.1.2b",
    Kind.READINESS: "R-4.1.2c",
    Kind.PATROL: "R-2.2.2a",
    Kind.READINGS: "R-4.2.2e",
    Kind.SHUTDOWN: "R-4.3.2b",
    Kind.OTHER: "R-1.3.2b",
}
OVERDUE_STEP, MISSED_STEP, CHECKPOINT_STEP = 1, 2, 3
MOST_NAMED = 5
"""So many a call about several names; it counts the rest."""
_LIST = "/inspections?view=list&state=missed&site={}"


async def tell(session: AsyncSession, inspection: Inspection, fact: Event, actor: str, now: datetime) -> None:
    """Publish the fact."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSES[Kind(inspection.kind)])


async def call_overdue(session: AsyncSession, inspection: Inspection, zone: str, now: datetime) -> None:
    """Call who is at its post."""
    due = local_words(inspection.due_at, zone)
    title = CallText(zh=f"检查超时：{inspection.name_zh}", en=f"Overdue: {inspection.name_en}")
    text = CallText(
        zh=f"应于 {due} 前完成，至今未完成。请立即执行。",
        en=f"It was to be completed by {due} and is not. Do it now.",
    )
    target = CallTarget(post=inspection.post)
    await _ask(session, inspection, target, title, text, now, step=OVERDUE_STEP, severity="minor")


async def call_missed(session: AsyncSession, inspection: Inspection, zone: str, now: datetime) -> None:
    """Call the duty chief; headquarters where nobody has that duty."""
    due = local_words(inspection.due_at, zone)
    title = CallText(zh=f"漏检：{inspection.name_zh}", en=f"Missed: {inspection.name_en}")
    text = CallText(
        zh=f"应于 {due} 前完成，至今未完成。请安排补检，并说明原因。",
        en=f"It was to be completed by {due} and is not. Have it done now, and say why it was missed.",
    )
    target = await _leader(session, inspection)
    await _ask(session, inspection, target, title, text, now, step=MISSED_STEP, severity="major")


async def call_missed_together(session: AsyncSession, missed: Sequence[Inspection], zone: str, now: datetime) -> None:
    """Call the same people once about several of one site; the call is settled with the last of them."""
    first, named = missed[0], missed[:MOST_NAMED]
    zh = "；".join(f"{one.name_zh}（应于 {local_words(one.due_at, zone)} 前完成）" for one in named)
    en = "; ".join(f"{one.name_en} (by {local_words(one.due_at, zone)})" for one in named)
    if more := len(missed) - len(named):
        zh, en = f"{zh}等，另有 {more} 项", f"{en}; and {more} more"
    title = CallText(zh=f"漏检 {len(missed)} 项", en=f"{len(missed)} inspections missed")
    text = CallText(
        zh=f"以下检查至今未完成：{zh}。请安排补检，并逐项说明原因。",
        en=f"These were to be completed and are not: {en}. Have them done now, and say of each why it was missed.",
    )
    target = await _leader(session, first)
    subject = _subject(first).model_copy(update={"link": _LIST.format(first.site_id), "phone_link": "/m/inspections"})
    await _ask(session, first, target, title, text, now, step=MISSED_STEP, severity="major", subject=subject)
    for one in missed[1:]:
        one.call_ids = [*one.call_ids, first.call_ids[-1]]


async def call_checkpoints(
    session: AsyncSession, inspection: Inspection, fact: CheckpointMissed, zone: str, now: datetime
) -> None:
    """Call the leader about checkpoints, while there is time to go there."""
    due = local_words(inspection.due_at, zone)
    zh = "、".join(one.zh + (f"（{one.reason}）" if one.reason else "") for one in fact.missed)
    en = ", ".join(one.en + (f" ({one.reason})" if one.reason else "") for one in fact.missed)
    title = CallText(zh=f"漏巡检点：{inspection.name_zh}", en=f"Checkpoints missed: {inspection.name_en}")
    text = CallText(
        zh=f"尚未到达的巡检点：{zh}。巡检须于 {due} 前完成，请安排补巡。",
        en=f"Nobody was at: {en}. The patrol is to be completed by {due}. Have somebody go there.",
    )
    target = await _leader(session, inspection)
    await _ask(session, inspection, target, title, text, now, step=CHECKPOINT_STEP, severity="minor")


async def _leader(session: AsyncSession, inspection: Inspection) -> CallTarget:
    """Who leads at the site; headquarters where nobody has that duty."""
    led = await projections.has_duty(session, inspection.site_id, DUTY_CHIEF)
    return CallTarget(post=DUTY_CHIEF) if led else CallTarget(role=Role.HQ_EXECUTIVE)


async def settle(session: AsyncSession, inspection: Inspection, now: datetime, by: UUID | None) -> None:
    """The calls about it, and about nothing else that is open, need no answer any more."""
    actor = f"user:{by}" if by else CLOCK
    for call_id in inspection.call_ids:
        if inspection.missed_at is not None and await repository.others_called_by(session, inspection, call_id):
            continue
        fact = CallSettled(
            version=2,
            call_id=call_id,
            site_id=inspection.site_id,
            subject=_subject(inspection),
            settled_at=now,
            by=by,
        )
        await publish(session, fact, at=now, actor=actor)
    inspection.call_ids = []


async def _ask(
    session: AsyncSession,
    inspection: Inspection,
    target: CallTarget,
    title: CallText,
    text: CallText,
    now: datetime,
    *,
    step: int,
    severity: Severity,
    subject: CallSubject | None = None,
) -> None:
    fact = CallRequested(
        version=1,
        call_id=uuid7(),
        site_id=inspection.site_id,
        subject=subject or _subject(inspection),
        step=step,
        severity=severity,
        title=title,
        text=text,
        asked="acknowledge",
        targets=(target,),
        requested_at=now,
    )
    inspection.call_ids = [*inspection.call_ids, fact.call_id]
    await tell(session, inspection, fact, CLOCK, now)


def _subject(inspection: Inspection) -> CallSubject:
    link = f"/inspections/{inspection.id}"
    return CallSubject(type="inspection", id=inspection.id, link=link, phone_link=f"/m{link}")
