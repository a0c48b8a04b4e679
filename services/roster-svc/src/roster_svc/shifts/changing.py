"""Change orders for a published shift: what notice people are owed, and who may not order it. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from roster_svc.shifts.change_errors import ChangeNeedsReason, OwnChangeAtShortNotice, TimeHasPassed


class Kind(StrEnum):
    """What a change order does."""

    REPLACEMENT = "replacement"
    SWAP = "swap"
    TIMES = "times"
    CANCELLATION = "cancellation"


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """What is ordered, by whom and why. ``notice_h``: the hours of notice that the site keeps."""

    id: UUID
    kind: Kind
    by: UUID
    reason: str | None
    notice_h: int
    other_shift_id: UUID | None = None

    def at_short_notice(self, now: datetime, first_start: datetime) -> bool:
        """Whether people learn of it within the site's notice: then it needs a reason (`ChangeNeedsReason`)."""
        if now + timedelta(hours=self.notice_h) <= first_start:
            return False
        if not self.reason:
            raise ChangeNeedsReason(hours=self.notice_h)
        return True

    def check_not_for_oneself(self, *, short_notice: bool, freed: bool) -> None:
        """``freed``: the change takes the one who orders it off the shift, or changes its time for them."""
        if short_notice and freed:
            raise OwnChangeAtShortNotice(hours=self.notice_h)


def check_to_come(now: datetime, *moments: datetime) -> None:
    """Refuse a new time that has passed."""
    if any(moment <= now for moment in moments):
        raise TimeHasPassed
