"""The gap alarm: people are called about a post that stands empty (R-1.1.1c). Deadlines are durable timers.

First the chief on duty, then the executive of headquarters; at once the latter where it is the chief's own post, or
where nobody has that.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallText
from contracts.posts import DUTY_CHIEF
from roster_svc.calls import asking
from roster_svc.duty import repository
from roster_svc.duty.models import DutyInterval, PostGap
from roster_svc.duty.telling import MANNING
from roster_svc.policies import service as policies
from roster_svc.posts.naming import names as post_names
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from svckit import timers
from svckit.core.local_time import local_words
from svckit.timers import Timer

POST_UNMANNED = "post-unmanned"


async def follow(session: AsyncSession, gaps: Collection[PostGap], now: datetime) -> None:
    """Watch the posts that have become empty, and say that no answer is needed about those that are so no more."""
    for gap in gaps:
        if gap.until is None:
            policy = await policies.duty_policy(session, gap.site_id, now)
            due_at = max(now, gap.since + timedelta(minutes=policy.unmanned_call_min))
            await timers.schedule(session, kind=POST_UNMANNED, subject=str(gap.id), step="1", due_at=due_at)
        else:
            await timers.cancel(session, kind=POST_UNMANNED, subject=str(gap.id))
            subject = _subject(gap)
            await asking.settle(session, gap.call_ids, site_id=gap.site_id, subject=subject, now=now, by=gap.manned_by)


async def call_about(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The post is still empty: call somebody about it. A site that somebody holds this moment is asked again."""
    gap = await repository.gap(session, UUID(timer.subject))
    if gap is None or gap.until is not None:
        return
    if not await repository.free_site(session, gap.site_id):
        await timers.try_again_soon(session, timer, now)
        return
    gap = await repository.gap(session, gap.id)
    if gap is not None and gap.until is None:
        await _call(session, gap, int(timer.step), now)


async def _call(session: AsyncSession, gap: PostGap, step: int, now: datetime) -> None:
    on_duty = {row.post for row in await repository.open_rows(session, DutyInterval, gap.site_id)}
    wait = timedelta(minutes=(await policies.duty_policy(session, gap.site_id, now)).unmanned_escalate_min)
    more = await asking.ask_chief_first(
        session,
        gap,
        subject=_subject(gap),
        words=await _words(session, gap),
        clause=MANNING,
        now=now,
        step=step,
        wait=wait,
        chief_there=gap.post != DUTY_CHIEF and DUTY_CHIEF in on_duty,
    )
    if more:
        subject = str(gap.id)
        await timers.schedule(session, kind=POST_UNMANNED, subject=subject, step=str(step + 1), due_at=now + wait)


def _subject(gap: PostGap) -> CallSubject:
    return CallSubject(type="post", id=gap.id, link=f"/sites/{gap.site_id}?tab=duty")


async def _words(session: AsyncSession, gap: PostGap) -> tuple[CallText, CallText]:
    site = await session.get_one(Site, gap.site_id)
    post = (await post_names(session))(gap.post)
    names = await staff.names_of(session, gap.expected)
    expected = [names[staff_id] for staff_id in gap.expected if staff_id in names]
    since = local_words(gap.since, site.timezone)
    title = CallText(zh=f"{site.name}：{post.zh}岗位无人值班", en=f"{site.name}: nobody is at {post.en}")
    text = CallText(
        zh=f"{post.zh}岗位自 {since} 起无人值班。应到：{'、'.join(expected) or '无'}。请立即安排人员到岗。",
        en=f"Nobody has been at {post.en} since {since}. Expected: {', '.join(expected) or 'nobody'}. "
        "Send somebody at once.",
    )
    return title, text
