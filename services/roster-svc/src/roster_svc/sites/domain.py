"""What holds for a site whoever stores it: its time zone exists. Pure."""

from functools import cache
from zoneinfo import available_timezones

from roster_svc.sites.errors import UnknownTimezone


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def known_timezone(name: str) -> str:
    """The IANA zone `name`, or `UnknownTimezone`: times on screen are the site's own."""
    if name not in _zones():
        raise UnknownTimezone(timezone=name)
    return name
