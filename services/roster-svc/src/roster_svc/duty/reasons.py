"""Why a person has a post no longer. Pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from contracts.duty import DutyEndReason
from contracts.posts import DUTY_CHIEF
from roster_svc.duty.roll import ACTING, THERE, Roll
from roster_svc.duty.roster_facts import Named

_TOLD: dict[str, DutyEndReason] = {reason: reason for reason in ("lapsed", "deactivated", "moved", "role_lost")}


class Open(Protocol):
    """An interval that was open until now."""

    @property
    def staff_id(self) -> UUID: ...

    @property
    def post(self) -> str: ...

    @property
    def shift_id(self) -> UUID | None: ...

    @property
    def basis(self) -> str: ...


@dataclass(frozen=True, slots=True)
class End:
    """Why an interval ends, and when that is said to have happened."""

    reason: DutyEndReason
    occurred_at: datetime


def why_ended(duty: Open, roll: Roll) -> End:
    """Why the interval does not go on at this moment."""
    if duty.basis == ACTING:
        return End(_why_not_acting(duty, roll), roll.at)
    seat = roll.seat(duty.staff_id, duty.post, duty.shift_id)
    if duty.basis in THERE:
        return _why_gone(duty, seat, roll)
    return End(_why_not_bound(duty, seat, roll), roll.at)


def _why_gone(duty: Open, seat: Named | None, roll: Roll) -> End:
    """They were there."""
    if seat is None:
        return End("replaced", roll.at)
    left = seat.last_left(roll.at)
    if seat.visit(roll.at) is None and left is not None:
        told = _TOLD.get(left.left_as or "")
        others = any(one.staff_id != duty.staff_id for one in roll.at_post(duty.post))
        occurred_at = left.claimed_left if left.left == roll.at and left.claimed_left is not None else roll.at
        return End(told or ("relieved" if others else "left"), occurred_at)
    if seat.lost is not None:
        return End(seat.lost, roll.at)
    if seat.span.over(roll.at) and seat.post in seat.span.held:
        return End("relieved" if (duty.staff_id, duty.post) not in roll.holdings else "shift_ended", roll.at)
    return End("shift_ended" if roll.at >= seat.span.ends_at or seat.span.over(roll.at) else "came", roll.at)


def _why_not_bound(duty: Open, seat: Named | None, roll: Roll) -> DutyEndReason:
    """The roster bound them."""
    if seat is not None and seat.visit(roll.at) is not None:
        return "came"
    if seat is None or not seat.said(roll.at):
        return "replaced"
    if seat.lost is not None:
        return seat.lost
    if any(one.post == duty.post and one.basis in {*THERE, ACTING} for one in roll.holdings.values()):
        return "came"
    if seat.span.over(roll.at) or roll.at >= seat.span.ends_at:
        return "shift_ended"
    return "not_expected"


def _why_not_acting(duty: Open, roll: Roll) -> DutyEndReason:
    """They commanded from another post."""
    place = roll.present(duty.staff_id)
    if place is not None and place.post == DUTY_CHIEF:
        return "came"
    if place is not None:
        return "relieved" if place.may_lead else "role_lost"
    return next((_TOLD[word] for word in _last_words(duty, roll) if word in _TOLD), "left")


def _last_words(duty: Open, roll: Roll) -> list[str]:
    """How the visits ended that somebody made until now."""
    left = [one.last_left(roll.at) for one in roll.known if one.staff_id == duty.staff_id]
    return [one.left_as or "" for one in left if one is not None and one.left == roll.at]
