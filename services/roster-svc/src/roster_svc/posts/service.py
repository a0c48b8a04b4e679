"""Use cases of post types."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts.errors import PostCodeTaken, PostDefinitionNeedsAllSites
from roster_svc.posts.models import Post
from roster_svc.posts.schemas import PostCreate
from svckit.messaging import publish
from svckit.web import Principal

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
