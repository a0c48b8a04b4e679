"""Nobody in command leaves before the duty is handed over (R-3.3.1f)."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers import pairs, repository
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.models import Shift


async def handover_missing(session: AsyncSession, shift: Shift, staff_id: UUID | None, policy: DutyPolicy) -> bool:
    """Whether this person must not leave the shift (None: it must not be ended) because its handover is not sealed."""
    if not policy.handover_before_leaving or shift.phase != Phase.OPEN:
        return False
    coming = await repository.following(session, shift)
    if coming is None or not pairs.relieves(shift, coming, policy):
        return False
    return pairs.may_not_leave(shift, coming, staff_id) and not await repository.over_from(session, shift.id)
