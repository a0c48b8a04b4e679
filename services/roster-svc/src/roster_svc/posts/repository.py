"""Every query about post types."""

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts.models import Post


def every() -> Select[Post]:
    return select(Post)


async def codes(session: AsyncSession) -> frozenset[str]:
    return frozenset(await session.scalars(select(Post.code)))
