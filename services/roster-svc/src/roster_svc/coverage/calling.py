"""Whom a gap at the watched seat calls, and with which words: the duty chief, then headquarters."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallText
from contracts.posts import DUTY_CHIEF
from contracts.words import COVERAGE_CAUSES
from roster_svc.calls import asking
from roster_svc.coverage.models import CoverageGap
from roster_svc.duty import repository as duty
from roster_svc.duty.models import DutyInterval
from roster_svc.posts.naming import names as post_names
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from svckit.core.local_time import local_words

CLAUSE = "R-2.2.3a"


async def call(session: AsyncSession, gap: CoverageGap, step: int, now: datetime, wait: timedelta) -> bool:
    """Call whom the step names, with `wait` to answer; whether somebody else is to be called after that."""
    on_duty = {row.post for row in await duty.open_rows(session, DutyInterval, gap.site_id)}
    return await asking.ask_chief_first(
        session,
        gap,
        subject=_subject(gap),
        words=await _words(session, gap),
        clause=CLAUSE,
        now=now,
        step=step,
        wait=wait,
        chief_there=DUTY_CHIEF in on_duty,
    )


async def settle(session: AsyncSession, gap: CoverageGap, now: datetime) -> None:
    """The calls about the gap need no answer any more."""
    await asking.settle_about(session, gap, subject=_subject(gap), now=now)
    await session.flush()


def _subject(gap: CoverageGap) -> CallSubject:
    return CallSubject(type="post", id=gap.id, link=f"/coverage?site={gap.site_id}", phone_link="/m/muster")


async def _words(session: AsyncSession, gap: CoverageGap) -> tuple[CallText, CallText]:
    site = await session.get_one(Site, gap.site_id)
    post = (await post_names(session))(gap.post)
    names = [one.name for one in await staff.by_ids(session, gap.staff_ids)]
    since, cause = local_words(gap.since, site.timezone), COVERAGE_CAUSES[gap.cause]
    who = (f"（{'、'.join(names)}）", f" ({', '.join(names)})") if names else ("", "")
    title = CallText(
        zh=f"{site.name}：{post.zh}席位人数不足", en=f"{site.name}: too few people at the seat of {post.en}"
    )
    text = CallText(
        zh=f"{post.zh}席位自 {since} 起在岗 {gap.fewest} 人，应有 {gap.needed} 人。原因：{cause.zh}{who[0]}。"
        "请立即安排人员到岗。",
        en=f"{gap.fewest} of {gap.needed} have been at the seat of {post.en} since {since}. "
        f"Cause: {cause.en}{who[1]}. Send somebody at once.",
    )
    return title, text
