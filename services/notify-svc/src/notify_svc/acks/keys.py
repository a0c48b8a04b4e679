"""The keys that sign acknowledge links."""

import secrets

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks import repository
from notify_svc.settings import Settings


async def signing_keys(session: AsyncSession, settings: Settings) -> list[bytes]:
    """The keys that links may carry, the one for new links first: from the settings, else the database's own."""
    given = [key.get_secret_value().encode() for key in (settings.link_key, settings.link_key_previous) if key]
    return given if settings.link_key else [await _own(session), *given]


async def _own(session: AsyncSession) -> bytes:
    """Made at first need; the first of several processes wins, the others read it."""
    found = await repository.link_key(session)
    if found is not None:
        return found
    await repository.offer_link_key(session, secrets.token_bytes(32))
    own = await repository.link_key(session)
    assert own is not None
    return own
