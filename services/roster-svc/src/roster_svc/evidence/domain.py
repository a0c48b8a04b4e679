"""What proves that somebody was at the post: the code on its screen, a place, another's word (R-3.3.1c). Pure."""

import hmac
from base64 import b32encode
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Literal

from roster_svc.evidence.errors import CodeNotCurrent, EvidenceMissing
from roster_svc.policies.domain import DutyPolicy
from svckit.core.distance import metres_between

Kind = Literal["code", "place", "vouched", "none"]
Wanted = Literal["code", "place"]
MINUTE = timedelta(minutes=1)
_LENGTH = 10
_PLATFORMS = (
    ("HarmonyOS", "HarmonyOS"),
    ("OpenHarmony", "HarmonyOS"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)
_PROGRAMS = (
    ("MicroMessenger", "WeChat"),
    ("DingTalk", "DingTalk"),
    ("Edg", "Edge"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)


@dataclass(frozen=True, slots=True)
class Given:
    """What a person brings. ``post``, ``code``: from the screen of a post; degrees and metres: from the browser."""

    post: str | None = None
    code: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    accuracy_m: float | None = None

    @property
    def has_place(self) -> bool:
        return self.latitude is not None and self.longitude is not None


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the earth in degrees (WGS 84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is kept beside a visit. ``missing``: what the site wanted and nobody gave.

    ``distance_m``: from the site to the place that the browser gave, ``far``: that it was beyond the site's figure;
    None where one of the two places is not known.
    """

    kind: Kind
    missing: tuple[Wanted, ...]
    device: str | None
    post: str | None
    latitude: float | None
    longitude: float | None
    accuracy_m: float | None
    distance_m: int | None = None
    far: bool | None = None

    def stored(self) -> dict[str, Any]:
        """As it stands in the row."""
        return asdict(self) | {"missing": list(self.missing)}


def code_of(key: bytes, post: str, at: datetime) -> str:
    """The code that the post's screen shows in the minute of `at`; ``key``: the secret of the site."""
    minute = int(at.timestamp() // MINUTE.total_seconds())
    digest = hmac.digest(key, f"arrival:{post}:{minute}".encode(), sha256)
    return b32encode(digest).decode()[:_LENGTH]


def minute_end(at: datetime) -> datetime:
    """When the screen shows the next code."""
    return at.replace(second=0, microsecond=0) + MINUTE


def is_current(key: bytes, post: str, code: str, now: datetime) -> bool:
    """Whether the screen shows this code now, or did the minute before; to use it again does no harm."""
    return any(hmac.compare_digest(code_of(key, post, at), code) for at in (now, now - MINUTE))


def wanted_by(policy: DutyPolicy) -> Sequence[Wanted]:
    """What the site wants to see of whoever comes or leaves."""
    both: tuple[tuple[Wanted, bool], ...] = (("code", policy.code_wanted), ("place", policy.place_wanted))
    return [name for name, is_wanted in both if is_wanted]


def judged(
    given: Given,
    policy: DutyPolicy,
    key: bytes,
    now: datetime,
    *,
    own: bool,
    agent: str | None,
    site: Place | None = None,
) -> Evidence:
    """What is kept. ``own``: the person records it themselves; else whoever does has seen them.

    A code that the screen does not show is refused (`CodeNotCurrent`); without what the site wants it is marked so, or
    refused where the site says so (`EvidenceMissing`). A place far from the ``site`` is marked and never refused.
    """
    has_code = given.code is not None and given.post is not None
    if given.code is not None and given.post is not None and not is_current(key, given.post, given.code, now):
        raise CodeNotCurrent
    brought = {"code": has_code, "place": given.has_place}
    missing = tuple(one for one in wanted_by(policy) if own and not brought[one])
    if missing and policy.refuse_without_evidence:
        raise EvidenceMissing
    kind: Kind = "code" if has_code else "vouched" if not own else "place" if given.has_place else "none"
    device = device_of(agent)
    where = (given.latitude, given.longitude, given.accuracy_m) if given.has_place else (None, None, None)
    metres = distance_m(site, given) if site else None
    far = metres > policy.place_radius_m if metres is not None else None
    return Evidence(kind, missing, device, given.post if has_code else None, *where, metres, far)


def distance_m(site: Place, given: Given) -> int | None:
    """Whole metres from the site; None without a place."""
    if given.latitude is None or given.longitude is None:
        return None
    return metres_between((site.latitude, site.longitude), (given.latitude, given.longitude))


def device_of(agent: str | None) -> str | None:
    """What somebody used, in two words; nothing that would tell two phones of one kind apart."""
    if not agent:
        return None
    platform, program = (
        next((name for mark, name in known if mark in agent), None) for known in (_PLATFORMS, _PROGRAMS)
    )
    return " · ".join(one for one in (platform, program) if one) or None
