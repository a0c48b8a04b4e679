"""Refusing posts that nobody may be planned for."""

from collections.abc import Collection

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts import repository
from roster_svc.posts.errors import UnknownPosts
from roster_svc.posts.naming import speak_of_own
from roster_svc.posts.own_names import called_here


async def check_known(session: AsyncSession, posts: Collection[str]) -> None:
    """Raise `UnknownPosts` for those that are not in use."""
    known = await repository.codes(session)
    unknown = set(posts) - known
    if unknown:
        await speak_of_own(session)
        raise UnknownPosts(posts=called_here(sorted(unknown)), allowed=called_here(sorted(known)))
