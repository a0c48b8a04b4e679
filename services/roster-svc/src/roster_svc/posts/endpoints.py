"""HTTP of post types."""

from roster_svc.posts import repository, service
from roster_svc.posts.models import Post
from roster_svc.posts.schemas import PostCreate, PostPatch, PostRead
from svckit.web import Code, IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("posts")


@endpoints.post("/posts", status_code=201)
async def define_post(body: PostCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> PostRead:
    """Define a post type (R-1.2.1b)."""
    return PostRead.model_validate(await service.define(session, body, principal, now))


@endpoints.get("/posts")
async def list_posts(session: ReadSessionDep, page: PageQuery) -> Page[PostRead]:
    """The post types, by code."""
    return await paginate(session, repository.every(), page, order=(Post.code.asc(),), schema=PostRead)


@endpoints.patch("/posts/{code}")
async def change_post(
    code: Code, body: PostPatch, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> PostRead:
    """Rename a post type, or take it out of use."""
    return PostRead.model_validate(await service.change(session, code, body, principal, version, now))
