"""Use cases of sessions."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.sessions import repository
from roster_svc.sessions.domain import Limits, fingerprint
from roster_svc.sessions.errors import SessionEnded
from roster_svc.sessions.models import LoginSession
from roster_svc.settings import Settings
from roster_svc.staff.models import Staff

_SECRET_BYTES = 32


def limits_of(settings: Settings) -> Limits:
    """The figures of this installation."""
    return Limits(timedelta(seconds=settings.session_idle_s), timedelta(seconds=settings.session_lifetime_s))


async def begin(session: AsyncSession, account: Staff, limits: Limits, now: datetime) -> str:
    """A new session of somebody who has just proved who they are; returns its secret."""
    await repository.sweep(session, now - limits.idle)
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    session.add(
        LoginSession(
            key=fingerprint(secret),
            staff_id=account.id,
            password_mark=fingerprint(account.password_hash or ""),
            began_at=now,
            renewed_at=now,
        )
    )
    return secret


async def renew(session: AsyncSession, secret: str | None, limits: Limits, now: datetime) -> Staff:
    """The person of a session that goes on. Raises `SessionEnded`, also once the account is off or its password new."""
    found = await repository.find(session, fingerprint(secret)) if secret else None
    if found is None:
        raise SessionEnded
    login, account = found
    same_password = login.password_mark == fingerprint(account.password_hash or "")
    if not same_password or account.password_expired(now) or now >= limits.ends_at(login.began_at, login.renewed_at):
        raise SessionEnded
    login.renewed_at = max(now, login.renewed_at)
    return account


async def end(session: AsyncSession, secret: str | None) -> None:
    """Nobody can renew the session any more."""
    if secret:
        await repository.remove(session, fingerprint(secret))
