"""Who keeps the record of a meeting: the chief of its shift, or who is in command there now (R-4.1.1b)."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.roles import Role
from roster_svc.duty.leading import leads
from roster_svc.meetings.errors import NotChairing, NotChairingWeekly
from roster_svc.meetings.models import Meeting
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from svckit.web import Principal


async def check_chair(session: AsyncSession, meeting: Meeting, principal: Principal) -> None:
    """Raise `NotChairing` or `NotChairingWeekly` for everybody else; headquarters reads."""
    if meeting.shift_id is None:
        if not principal.has(Role.DUTY_CHIEF):
            raise NotChairingWeekly
        return
    shift = await shifts.of_id(session, meeting.shift_id)
    if shift is None:
        raise NotChairing
    await check_chief(session, shift, principal.id)


async def check_chief(session: AsyncSession, shift: Shift, staff_id: UUID) -> None:
    """Raise `NotChairing` for whoever is neither the shift's duty chief nor in command of the site now."""
    mine = any(one.staff_id == staff_id and one.post == DUTY_CHIEF for one in shift.expected)
    if not mine and not await leads(session, shift.site_id, staff_id):
        raise NotChairing
