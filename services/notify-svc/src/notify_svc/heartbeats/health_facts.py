"""What notify-svc knows of its own health, for `farwatch doctor`."""

from datetime import timedelta
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.channels.listening import listening_problem
from notify_svc.heartbeats.repository import addresses_in_use, alarm_path
from notify_svc.settings import Settings
from svckit.core.addresses import email
from svckit.web.runtime import Runtime


async def health_facts(session: AsyncSession, runtime: Runtime) -> dict[str, Any]:
    """Ages in seconds (null: never, or nothing due), attempts of the last moments, whether the mail server listens, how
    many e-mail addresses that people would be called at are none.
    """
    settings, now = cast("Settings", runtime.settings), runtime.clock.now()
    found = await alarm_path(session, now, now - timedelta(seconds=settings.heartbeat_patience_s))
    return {
        "heartbeat_age_s": (now - found.heartbeat_at).total_seconds() if found.heartbeat_at else None,
        "due_for_s": (now - found.due_at).total_seconds() if found.due_at else None,
        "arrived": found.arrived,
        "failed": found.failed,
        "heartbeat": bool(settings.heartbeat_url and settings.heartbeat_url.get_secret_value()),
        "mail_server": f"{settings.smtp_host}:{settings.smtp_port}",
        "mail_server_problem": await listening_problem(settings.smtp_host, settings.smtp_port),
        "unusable_addresses": sum(not _usable(address) for address in await addresses_in_use(session)),
    }


def _usable(address: str) -> bool:
    try:
        email(address)
    except ValueError:
        return False
    return True
