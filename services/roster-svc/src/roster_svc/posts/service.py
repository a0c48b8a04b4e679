"""Use cases of post types."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import POSTS
from roster_svc.posts import repository
from roster_svc.posts.errors import (
    PostCodeTaken,
    PostDefinitionNeedsAllSites,
    PostNotFound,
    PostOfTheRegulation,
    PostStillPlanned,
)
from roster_svc.posts.models import Post
from roster_svc.posts.schemas import PostCreate, PostPatch
from roster_svc.shifts import repository as shifts
from svckit.messaging import Slice, Snapshot, Stated, publish
from svckit.web import Principal, require_version

CLAUSE = "R-1.2.1b"


async def define(session: AsyncSession, new: PostCreate, principal: Principal, now: datetime) -> Post:
    """Add a post type (R-1.2.1b)."""
    if principal.sites is not None:
        raise PostDefinitionNeedsAllSites
    post = Post(version=1, **new.model_dump())
    session.add(post)
    try:
        await session.flush()
    except IntegrityError as error:
        raise PostCodeTaken(post=new.code) from error
    await publish(session, post.tell(), at=now, actor=principal.label, clause=CLAUSE)
    return post


async def change(
    session: AsyncSession, code: str, changes: PostPatch, principal: Principal, version: int | None, now: datetime
) -> Post:
    """Rename a post type, or take it out of use; the others learn the whole new truth (R-1.2.1b)."""
    if principal.sites is not None:
        raise PostDefinitionNeedsAllSites
    post = await repository.find_for_update(session, code)
    if post is None:
        raise PostNotFound(post=code)
    require_version(version, post.version)
    values = changes.model_dump()
    if post.active and values.get("active") is False:
        await _check_unused(session, post, now)
    for name, value in values.items():
        setattr(post, name, value)
    post.version += 1
    await session.flush()
    await publish(session, post.tell(), at=now, actor=principal.label, clause=CLAUSE)
    return post


async def _check_unused(session: AsyncSession, post: Post, now: datetime) -> None:
    if post.code in POSTS:
        raise PostOfTheRegulation(name=post.called)
    planned = await shifts.count_with_post(session, post.code, now)
    if planned:
        raise PostStillPlanned(name=post.called, shifts=planned)


async def snapshot(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The posts again, for projections that have not heard of them: the newest version says all of it."""
    return [
        Snapshot(post.code, (Stated(post.registered(), clause=CLAUSE),))
        for post in await repository.sliced(session, part)
    ]
