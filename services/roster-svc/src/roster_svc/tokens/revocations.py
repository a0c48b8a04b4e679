"""The list of void tokens that this issuer tells everybody."""

from datetime import datetime, timedelta
from typing import cast

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.settings import Settings
from roster_svc.staff import repository as staff
from svckit.web.revocations import mark_of
from svckit.web.runtime import RevocationLoader, Runtime


async def current(session: AsyncSession, settings: Settings, now: datetime) -> dict[str, float]:
    """Marks of people and the time (seconds since 1970) before which their tokens are void.

    Only what still matters: an older token has expired by itself.
    """
    since = now - timedelta(seconds=settings.token_lifetime_s)
    return {mark_of(staff_id): before.timestamp() for staff_id, before in await staff.void_tokens(session, since)}


def own_list(runtime: Runtime) -> RevocationLoader:
    """The list as `svckit` takes it: the issuer reads its own database."""

    async def load() -> dict[str, float]:
        async with runtime.database.read() as session:
            return await current(session, cast("Settings", runtime.settings), runtime.clock.now())

    return load
