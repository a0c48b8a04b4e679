"""Keys and equipment at the end of a shift: they stand in its handover, whose seal changes who holds them (R-4.0.1)."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers.items import DraftItem
from roster_svc.key_items import repository, service
from roster_svc.key_items.domain import State
from roster_svc.shifts.models import Shift
from roster_svc.staff import repository as staff


async def keys_and_equipment(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """What is out at the site and with whom, and what is missing; each is accepted for itself."""
    out = await repository.out_at(session, shift.site_id)
    names = await staff.names_of(session, {issue.staff_id for _, issue in out})
    held = [
        DraftItem(
            "key_tool",
            str(item.id),
            f"{item.number} {item.name}",
            {"key_kind": item.kind, "key_state": item.state, "holder": names[issue.staff_id], "issue": str(issue.id)},
        )
        for item, issue in out
    ]
    missing = [
        DraftItem(
            "key_tool",
            str(item.id),
            f"{item.number} {item.name}",
            {"key_kind": item.kind, "key_state": item.state, "remark": item.state_remark},
        )
        for item in await repository.missing_at(session, shift.site_id)
    ]
    return [*missing, *held]


async def hand_over(
    session: AsyncSession,
    *,
    key_item_ids: Collection[UUID],
    to: UUID,
    to_shift_id: UUID,
    handover_id: UUID,
    now: datetime,
    by: str,
) -> None:
    """The handover is sealed: of what was accepted, the incoming chief holds what the shift that goes held.

    Who comes and holds something already keeps it: it was given to them. What was not accepted stays with whom it was.
    """
    for item in await repository.lock(session, key_item_ids):
        held = await repository.open_issue(session, item.id)
        if item.state != State.OUT or held is None or held.shift_id == to_shift_id:
            continue
        given = await service.hold(session, item, to, to_shift_id, now, to)
        given.handover_id = handover_id
        await service.pass_on(session, item, given, by, now)
