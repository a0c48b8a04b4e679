"""The rules of the duty log: which time an entry may claim, and what may be corrected (R-4.2.2d). Pure."""

from collections.abc import Iterable
from datetime import datetime

from roster_svc.duty_log.errors import EntryNeedsReason
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.claims import CLOCK_TOLERANCE, is_old
from roster_svc.shifts.errors import TimeInFuture

MANUAL, CORRECTION = "manual", "correction"
MOST_TAGS = 8


def time_of(claimed: datetime | None, now: datetime, policy: DutyPolicy, reason: str | None) -> datetime:
    """When an entry is said to have happened: now, or earlier.

    What lies further back than the site tolerates needs a reason (`EntryNeedsReason`); nothing lies in the future
    (`TimeInFuture`), but for a clock a little ahead.
    """
    if claimed is None:
        return now
    if claimed > now + CLOCK_TOLERANCE:
        raise TimeInFuture(at=claimed, now=now)
    if is_old(claimed, now, policy) and not reason:
        raise EntryNeedsReason(at=claimed, minutes=policy.claim_tolerance_min)
    return min(claimed, now)


def tidy(tags: Iterable[str]) -> list[str]:
    """The tags without repeats, in the order in which they were given."""
    return list(dict.fromkeys(tags))
