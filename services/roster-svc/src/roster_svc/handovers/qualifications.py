"""Whether a chief who comes is qualified for the post (R-4.0.3): today, whether their account may hold it."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.staff import repository as staff


async def lacking(session: AsyncSession, site_id: UUID, chiefs: Collection[UUID], _now: datetime) -> str | None:
    """Who of the chiefs that are there lacks what the post needs, by name; None where one of them may take over."""
    people = await staff.by_ids(session, set(chiefs))
    unfit = [one.name for one in people if not may_hold(one.rights, site_id, DUTY_CHIEF)]
    return "、".join(sorted(unfit)) if unfit and len(unfit) == len(people) else None
