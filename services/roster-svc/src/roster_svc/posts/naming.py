"""What posts are called: ours by the contracts, a company's own by its row."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words, called
from roster_svc.posts.models import Post

PostName = Callable[[str], Words]


async def names(session: AsyncSession) -> PostName:
    """What a post is called, by its code; one that nobody has registered is its code."""
    own = {one.code: one.called for one in await session.scalars(select(Post))}
    return lambda code: own.get(code) or called([code])[0]
