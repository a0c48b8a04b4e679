"""What posts are called: ours by the contracts, a company's own by its row."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import POSTS
from contracts.words import Words, called
from roster_svc.posts import own_names
from roster_svc.posts.models import Post

PostName = Callable[[str], Words]


async def names(session: AsyncSession) -> PostName:
    """What a post is called, by its code; one that nobody has registered is its code."""
    own = {one.code: one.called for one in await session.scalars(select(Post))}
    return lambda code: own.get(code) or called([code])[0]


async def speak_of_own(session: AsyncSession) -> None:
    """From here on the request's refusals call a company's own posts by their names: asked for where one is due."""
    rows = await session.scalars(select(Post).where(Post.code.not_in(POSTS)))
    own_names.speak_of({one.code: one.called for one in rows})
