"""The keys that sign acknowledge links."""

import secrets

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks.models import LinkKey
from notify_svc.settings import Settings


async def signing_keys(session: AsyncSession, settings: Settings) -> list[bytes]:
    """The keys that links may carry, the one for new links first: from the settings, else the database's own."""
    given = [key.get_secret_value().encode() for key in (settings.link_key, settings.link_key_previous) if key]
    return given if settings.link_key else [await _own(session), *given]


async def _own(session: AsyncSession) -> bytes:
    """Made at first need; the first of several processes wins, the others read it."""
    found = await session.scalar(select(LinkKey.key).where(LinkKey.id == 1))
    if found is not None:
        return found
    fresh = insert(LinkKey).values(id=1, key=secrets.token_bytes(32)).on_conflict_do_nothing()
    await session.execute(fresh)
    own = await session.scalar(select(LinkKey.key).where(LinkKey.id == 1))
    assert own is not None
    return own
