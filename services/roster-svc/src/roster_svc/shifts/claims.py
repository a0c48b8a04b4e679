"""Two times: when something is said to have happened, and when we learned of it. Pure.

Lateness, relief and rights are judged at our time; a claim only says what stands in the record beside it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.errors import ClaimUnvouched, TimeInFuture

CLOCK_TOLERANCE = timedelta(minutes=1)
"""How far a caller's clock may be ahead of ours."""


@dataclass(frozen=True, slots=True)
class Claim:
    """When it is said to have happened, and why we learn of it only now (None: it is no older than tolerated)."""

    at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Recorder:
    """Who wrote it down, and which person that is; no person: the clock did."""

    label: str
    person: UUID | None = None


CLOCK = Recorder("system:clock")


def is_old(at: datetime | None, now: datetime, policy: DutyPolicy) -> bool:
    """Whether this time lies further back than anybody may say for themselves."""
    return at is not None and now - at > timedelta(minutes=policy.claim_tolerance_min)


def settled(
    at: datetime | None, now: datetime, policy: DutyPolicy, *, vouched: bool = False, reason: str | None = None
) -> Claim:
    """What is recorded: `now` unless the caller says; never later than `now`, but for a clock a little ahead.

    An old claim stands where somebody else who may do so gives it (``vouched``), with a reason; else `ClaimUnvouched`.
    """
    if at is None:
        return Claim(now)
    if at > now + CLOCK_TOLERANCE:
        raise TimeInFuture(at=at, now=now)
    if not is_old(at, now, policy):
        return Claim(min(at, now))
    if not vouched or not reason:
        raise ClaimUnvouched(at=at, minutes=policy.claim_tolerance_min)
    return Claim(at, reason)
