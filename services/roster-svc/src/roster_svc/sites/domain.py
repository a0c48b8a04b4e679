"""What holds for a site whoever stores it: its time zone exists, its owner is at headquarters, nothing of it is left
undone when it closes. Pure.
"""

from collections.abc import Collection, Sequence
from functools import cache
from zoneinfo import available_timezones

from contracts.roles import HQ_READERS
from roster_svc.sites.errors import HalfAPlace, NotAtHeadquarters, SiteStillInUse, UnknownTimezone


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def known_timezone(name: str) -> str:
    """The IANA zone `name`, or `UnknownTimezone`: times on screen are the site's own."""
    if name not in _zones():
        raise UnknownTimezone(timezone=name)
    return name


def check_place(latitude: float | None, longitude: float | None) -> None:
    """Raise `HalfAPlace` where one of the two is missing."""
    if (latitude is None) != (longitude is None):
        raise HalfAPlace


def refuse_other_owners(name: str, roles: Collection[str], *, active: bool) -> None:
    """Raise `NotAtHeadquarters` unless the person is in service and holds a role of headquarters."""
    if not active or not any(role in roles for role in HQ_READERS):
        raise NotAtHeadquarters(name=name)


def refuse_unfinished(name: str, shifts: int, incidents: Sequence[str]) -> None:
    """Raise `SiteStillInUse` where a closed site would leave binding shifts or active incidents behind."""
    if shifts or incidents:
        raise SiteStillInUse(name=name, shifts=shifts, incidents=len(incidents))
