"""HTTP of post types."""

from roster_svc.posts import repository, service
from roster_svc.posts.models import Post
from roster_svc.posts.schemas import PostCreate, PostRead
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("posts")


@endpoints.post("/posts", status_code=201)
async def define_post(body: PostCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> PostRead:
    """Define a post type (R-1.2.1b)."""
    return PostRead.model_validate(await service.define(session, body, principal, now))


@endpoints.get("/posts")
async def list_posts(session: ReadSessionDep, page: PageQuery) -> Page[PostRead]:
    """The post types, by code."""
    return await paginate(session, repository.every(), page, order=(Post.code.asc(),), schema=PostRead)
