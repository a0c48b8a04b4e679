"""Telling of keys and equipment: the facts, the lines in the duty log, and the call about what is not back."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import key_items as facts
from contracts.calls import CallSubject, CallTarget, CallText
from contracts.words import KEY_STATES, Words
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF
from roster_svc.duty_log.service import note
from roster_svc.key_items.models import KeyIssue, KeyItem
from roster_svc.staff import repository as staff
from svckit.core.local_time import local_words
from svckit.messaging import publish

CLAUSE = "R-4.0.1"
ANOMALY = ("异常",)


async def tell(
    session: AsyncSession,
    item: KeyItem,
    fact: facts.KeyItemFact,
    actor: str,
    now: datetime,
    *,
    shift_id: UUID | None = None,
) -> None:
    """Publish the fact; where the item is, and that it is missing, stands in the duty log."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=CLAUSE)
    said = await _logged(session, item, fact)
    if said is not None:
        tags = ANOMALY if isinstance(fact, facts.KeyItemMissing) else ()
        refs = {"key_item_id": item.id, "number": item.number, "staff_id": getattr(fact, "staff_id", None)}
        await note(
            session,
            site_id=item.site_id,
            shift_id=shift_id,
            at=now,
            kind="key_item",
            text=said,
            refs=refs,
            tags=tags,
            by=actor,
        )


async def call_overdue(session: AsyncSession, item: KeyItem, issue: KeyIssue, zone: str | None, now: datetime) -> None:
    """Call who holds it and the duty chief: the duty is over, and it is not back."""
    due, name = local_words(issue.due_at, zone), await _name(session, issue.staff_id)
    title = CallText(zh=f"未归还：{item.number} {item.name}", en=f"Not given back: {item.number} {item.name}")
    text = CallText(
        zh=f"{name} 应于 {due} 值班结束时归还，至今未归还。请归还、移交，或登记为丢失。",
        en=f"{name} was to give it back at the end of the duty, {due}, and has not. Give it back, hand it over, or "
        "report it missing.",
    )
    call_id = await asking.ask(
        session,
        site_id=item.site_id,
        subject=_subject(item),
        targets=[CallTarget(staff_id=issue.staff_id), CHIEF],
        title=title,
        text=text,
        now=now,
        clause=CLAUSE,
        asked="read",
        severity="minor",
    )
    issue.call_ids = [*issue.call_ids, call_id]


async def settle(session: AsyncSession, item: KeyItem, issue: KeyIssue, now: datetime, by: UUID) -> None:
    """The call about it needs no answer any more."""
    await asking.settle(session, issue.call_ids, site_id=item.site_id, subject=_subject(item), now=now, by=by)
    issue.call_ids = []


def _subject(item: KeyItem) -> CallSubject:
    link = f"/keys?item={item.id}"
    return CallSubject(type="reminder", id=item.id, number=item.number, link=link, phone_link="/m/safety")


async def _logged(session: AsyncSession, item: KeyItem, fact: facts.KeyItemFact) -> Words | None:
    what = f"{item.number} {item.name}"
    match fact:
        case facts.KeyItemIssued():
            name = await _name(session, fact.staff_id)
            how = Words("交接给", "handed over to") if fact.handover_id else Words("发放给", "given to")
            return Words(f"{what}{how.zh}{name}。", f"{what} {how.en} {name}.")
        case facts.KeyItemReturned(basis="returned"):
            name = await _name(session, fact.staff_id)
            return Words(f"{name}归还{what}。", f"{name} gave back {what}.")
        case facts.KeyItemMissing():
            return Words(f"异常：{what}丢失。{fact.remark}", f"Anomaly: {what} is missing. {fact.remark}")
        case facts.KeyItemSettled():
            state = Words("已找回", "found") if fact.state == "in" else KEY_STATES[fact.state]
            return Words(f"{what}{state.zh}：{fact.reason}", f"{what} {state.en}: {fact.reason}")
    return None


async def _name(session: AsyncSession, staff_id: UUID) -> str:
    [person] = await staff.by_ids(session, [staff_id])
    return person.name
