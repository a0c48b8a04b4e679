"""Whom late chiefs and no-shows call, and with which words."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import Asked, CallSubject, CallTarget, CallText
from contracts.posts import DUTY_CHIEF
from contracts.severities import Severity
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from roster_svc.no_shows.models import NoShow
from roster_svc.posts.naming import names as post_names
from roster_svc.shifts.models import Shift
from roster_svc.sites.models import Site
from svckit.core.local_time import local_words

LATE_LEADER = "R-4.1.1a"
CLAUSE = "R-2.2.1b"


async def tell_late_leader(session: AsyncSession, shift: Shift, names: str, zone: str | None, now: datetime) -> UUID:
    """Tell headquarters that no duty chief of the shift is there yet."""
    starts_at = local_words(shift.starts_at, zone)
    title = CallText(zh=f"值班长未提前到岗：{names}", en=f"Duty chief not there yet: {names}")
    text = CallText(
        zh=f"{starts_at} 开始的班次，值班长尚未到岗。请核实。",
        en=f"The shift begins at {starts_at}, and its duty chief has not come. Please find out why.",
    )
    targets = [HEADQUARTERS]
    return await _ask(session, shift.site_id, shift.id, targets, title, text, now, clause=LATE_LEADER, step=1)


async def tell_absent(session: AsyncSession, one: NoShow, name: str, zone: str | None, now: datetime) -> None:
    """Call the person and the chief; of an absent chief headquarters."""
    due_at = local_words(one.due_at, zone)
    title = CallText(zh=f"未到岗：{name}", en=f"Not there: {name}")
    text = CallText(
        zh=f"{name} 应于 {due_at} 到岗，至今未签到。请立即到岗或说明情况。",
        en=f"{name} was to be there at {due_at} and has not checked in. Come at once, or say what is the matter.",
    )
    chief = HEADQUARTERS if DUTY_CHIEF in one.posts else CHIEF
    targets = [CallTarget(staff_id=one.staff_id), chief]
    call_id = await _ask(session, one.site_id, one.shift_id, targets, title, text, now, step=1)
    one.call_ids = [*one.call_ids, call_id]


async def tell_missing(session: AsyncSession, one: NoShow, name: str, zone: str | None, now: datetime) -> None:
    """Tell headquarters and the chief that the person is missing and others are asked to come."""
    due_at, count = local_words(one.due_at, zone), len(one.calls)
    title = CallText(zh=f"未到岗，需替班：{name}", en=f"No-show: {name}")
    others = CallText(
        zh=f"可替班人员 {count} 名，正在依次呼叫。" if count else "没有可替班人员，请另行安排。",
        en=f"{count} could come instead and are being called."
        if count
        else "Nobody is free to come; please arrange it.",
    )
    text = CallText(
        zh=f"{name} 应于 {due_at} 到岗，至今未到。{others.zh}",
        en=f"{name} was to be there at {due_at} and has not come. {others.en}",
    )
    targets = [HEADQUARTERS] if DUTY_CHIEF in one.posts else [HEADQUARTERS, CHIEF]
    call_id = await _ask(session, one.site_id, one.shift_id, targets, title, text, now, step=2)
    one.call_ids = [*one.call_ids, call_id]


async def ask_to_come(
    session: AsyncSession, shift: Shift, one: NoShow, staff_id: UUID, site: Site, now: datetime
) -> UUID:
    """Ask somebody to come instead."""
    name = await post_names(session)
    posts = [name(code) for code in one.posts]
    ends_at = local_words(shift.ends_at, site.timezone)
    zh, en = "、".join(post.zh for post in posts), ", ".join(post.en for post in posts)
    title = CallText(zh=f"能否替班：{site.name} {zh}", en=f"Can you come: {site.name}, {en}")
    text = CallText(
        zh=f"{site.name} 的 {zh} 岗位缺人，需现在到岗，至 {ends_at}。能来请点“我能来”，先应答者到岗。",
        en=f"Somebody is missing at {site.name} as {en}, from now until {ends_at}. Accept if you can come; the first "
        "who accepts is put on the shift.",
    )
    targets = [CallTarget(staff_id=staff_id)]
    return await _ask(session, one.site_id, shift.id, targets, title, text, now, step=2, asked="accept")


async def settle(session: AsyncSession, one: NoShow, now: datetime, by: UUID | None) -> None:
    """The calls about it need no answer any more; who was asked and has not answered is told so."""
    subject = _subject(one.shift_id)
    asked = [each for each in one.calls if each.call_id is not None and each.answer is None]
    call_ids = [*one.call_ids, *(each.call_id for each in asked if each.call_id)]
    await asking.settle(session, call_ids, site_id=one.site_id, subject=subject, now=now, by=by)
    one.call_ids = []
    if asked:
        title = CallText(zh="替班已落实，无需前往", en="Nobody is needed any more")
        text = CallText(zh="已有人员到岗，无需再前往。谢谢。", en="Somebody comes. There is nothing to do; thank you.")
        targets = [CallTarget(staff_id=each.staff_id) for each in asked]
        await _ask(session, one.site_id, one.shift_id, targets, title, text, now, step=3, asked="nothing")


async def tell_refused(session: AsyncSession, one: NoShow, staff_id: UUID, why: CallText, now: datetime) -> None:
    """Tell who accepted by a message that they cannot come after all, and why."""
    title = CallText(zh="未能安排您替班", en="You could not be put on the shift")
    targets = [CallTarget(staff_id=staff_id)]
    await _ask(session, one.site_id, one.shift_id, targets, title, why, now, step=3, asked="nothing")


async def _ask(
    session: AsyncSession,
    site_id: UUID,
    shift_id: UUID,
    targets: list[CallTarget],
    title: CallText,
    text: CallText,
    now: datetime,
    *,
    step: int,
    asked: Asked = "acknowledge",
    clause: str = CLAUSE,
    severity: Severity = "major",
) -> UUID:
    return await asking.ask(
        session,
        site_id=site_id,
        subject=_subject(shift_id),
        targets=targets,
        title=title,
        text=text,
        now=now,
        clause=clause,
        asked=asked,
        severity=severity,
        step=step,
    )


def _subject(shift_id: UUID) -> CallSubject:
    return CallSubject(type="shift", id=shift_id, link="/muster", phone_link="/m")
