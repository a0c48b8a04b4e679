"""What posts are called: by the contracts, or by the company where it chose a name itself."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words, called, own_names
from roster_svc.posts.models import Post
from roster_svc.posts.own_names import speak_of

PostName = Callable[[str], Words]


async def names(session: AsyncSession) -> PostName:
    """What a post is called, by its code; one that nobody has registered is its code."""
    own = {one.code: one.called for one in await session.scalars(select(Post))}
    return lambda code: own.get(code) or called([code])[0]


async def speak_of_own(session: AsyncSession) -> None:
    """From here on the request's refusals call posts as the company does: asked for where one is due."""
    rows = await session.scalars(select(Post))
    speak_of(own_names((row.code, row.name_zh, row.name_en) for row in rows))
