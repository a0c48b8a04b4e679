"""Moments in sentences: as the people at a site read them, always with the zone."""

from contextvars import ContextVar
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_site_zone: ContextVar[str | None] = ContextVar("site_zone", default=None)


def speak_of_site(timezone: str | None) -> None:
    """From here on the request is about a site: its refusals tell times in this zone. A request begins without one."""
    _site_zone.set(timezone)


def site_zone() -> str | None:
    """The zone of the site that is spoken of; None before anybody said it."""
    return _site_zone.get()


def local_words(at: datetime, timezone: str | None) -> str:
    """A moment to the minute (and second, where it has one), with the zone it is told in: UTC where none is known."""
    zone, label = _zone(timezone)
    local = at.astimezone(zone)
    clock = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    return f"{local:%Y-%m-%d} {clock} ({label})"


def _zone(timezone: str | None) -> tuple[tzinfo, str]:
    try:
        return (ZoneInfo(timezone), timezone) if timezone else (UTC, "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC, "UTC"
