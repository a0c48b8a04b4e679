"""Publishes the posts that are older than `post.registered`: those a migration made, or an earlier release."""

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts import repository
from roster_svc.posts.service import CLAUSE
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.messaging import publish
from svckit.web.runtime import Runtime

log = get_logger("roster.posts")
_AGAIN_AFTER_S = 1.0


async def publish_untold_posts(runtime: Runtime) -> None:
    """Publish each of them once, however many replicas start; a database that is away is waited for."""
    retry_log = RetryLog(log, "posts.backfill_waits")
    while not runtime.stopping.is_set():
        try:
            async with runtime.database.transaction() as session:
                await publish_untold(session)
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
            await happens_within(runtime.stopping, _AGAIN_AFTER_S)
        else:
            return


async def publish_untold(session: AsyncSession) -> None:
    """Publish what nobody was told of yet."""
    for post in await repository.untold(session):
        await publish(session, post.tell(), clause=CLAUSE)
