"""Every query about post types."""

from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts.models import Post
from svckit.messaging import Slice


def every() -> Select[Post]:
    return select(Post)


async def codes(session: AsyncSession) -> frozenset[str]:
    """The posts that are in use."""
    return frozenset(await session.scalars(select(Post.code).where(Post.active)))


async def find_for_update(session: AsyncSession, code: str) -> Post | None:
    return await session.scalar(select(Post).where(Post.code == code).with_for_update())


async def untold(session: AsyncSession) -> Sequence[Post]:
    """The posts that the others were not told of as they are, locked; those that another replica holds are its own."""
    query = select(Post).where(Post.told_version < Post.version).order_by(Post.code)
    return (await session.scalars(query.with_for_update(skip_locked=True))).all()


async def sliced(session: AsyncSession, part: Slice) -> Sequence[Post]:
    """The posts of a slice, in the order of their codes."""
    return (await session.scalars(part.of(select(Post), Post.code))).all()


async def find(session: AsyncSession, code: str) -> Post | None:
    return await session.get(Post, code)
