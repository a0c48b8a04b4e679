"""Who hands over to whom: the chiefs of two shifts, and whether there is anything to hand over. Pure."""

from uuid import UUID

from contracts.posts import DUTY_CHIEF
from roster_svc.handovers.domain import Sides, follows
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.models import Shift


def chiefs(shift: Shift) -> frozenset[UUID]:
    """Who is expected at the chief's post of the shift and has not been replaced."""
    return frozenset(one.staff_id for one in shift.expected if one.post == DUTY_CHIEF)


def there(shift: Shift) -> frozenset[UUID]:
    """Who is checked in on the shift."""
    return frozenset(one.staff_id for one in shift.assignments if one.presence == "present")


def sides(going: Shift, coming: Shift, deputies: frozenset[UUID]) -> Sides:
    """Who may act for which shift. ``deputies``: who may lead the one that goes, where none of its chiefs is there."""
    present, arrived = there(going), there(coming)
    outgoing = chiefs(going) | deputies
    incoming = chiefs(coming) - (outgoing & present)
    return Sides(
        outgoing=outgoing,
        incoming=incoming,
        outgoing_there=outgoing & present,
        incoming_there=incoming & arrived,
        crew=frozenset(going.people),
        everybody=frozenset(going.people | coming.people),
    )


def relieves(going: Shift, coming: Shift | None, policy: DutyPolicy) -> bool:
    """Whether another chief takes over when the shift ends."""
    if coming is None or not follows(going.ends_at, coming.starts_at, policy):
        return False
    return bool(chiefs(coming) - chiefs(going))


def may_not_leave(going: Shift, coming: Shift, staff_id: UUID | None) -> bool:
    """Whether leaving (None: ending the shift) needs the handover sealed: a chief, the last one there, is relieved.

    The relief must be there: before that it is `relief` that holds the chief.
    """
    mine = chiefs(going) & there(going)
    leaving = mine if staff_id is None else mine & {staff_id}
    return bool(leaving) and leaving == mine and bool((chiefs(coming) & there(coming)) - mine)
