"""Use cases of the start of a shift: its opening conditions, and opening it with an exception (R-4.1.2d)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import service as duty
from roster_svc.policies import service as policies
from roster_svc.shifts import closing, followups, service
from roster_svc.shifts.domain import MOVES, Move, start_window
from roster_svc.shifts.errors import ExceptionNotYours
from roster_svc.shifts.models import Shift
from roster_svc.shifts.opening import Code, OpeningException
from roster_svc.shifts.opening_reading import conditions_of
from roster_svc.shifts.opening_schemas import ConditionRead, ExceptionRead, OpeningRead
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-4.1.2d"


async def start(session: AsyncSession, shift_id: UUID, principal: Principal, now: datetime) -> Shift:
    """The shift takes over, once its opening conditions are met."""
    shift = await service.locked(session, shift_id, principal)
    service.check_command(shift, principal)
    return await _start(session, shift, None, principal, now)


async def start_with_exception(
    session: AsyncSession, shift_id: UUID, reason: str, principal: Principal, now: datetime
) -> Shift:
    """Headquarters has it take over although conditions are missing; both stay on the shift for ever."""
    shift = await service.locked(session, shift_id, principal)
    if not service.may_order(shift, principal):
        raise ExceptionNotYours
    return await _start(session, shift, OpeningException(principal.id, reason), principal, now)


async def _start(
    session: AsyncSession, shift: Shift, exception: OpeningException | None, principal: Principal, now: datetime
) -> Shift:
    await sites.get_open(session, shift.site_id, principal)
    policy = await policies.duty_policy(session, shift.site_id, now)
    event = shift.start(now, policy, await conditions_of(session, shift, now), exception)
    await session.flush()
    await publish(session, event, at=now, actor=principal.label, clause=CLAUSE)
    await closing.watch(session, shift, now, policy)
    await duty.settle(session, shift.site_id, now)
    await followups.draw_presence_checks(session, shift, now)
    await followups.make_tasks(session, shift, now)
    await followups.draw_leader_rounds(session, shift, now)
    return shift


async def opening(session: AsyncSession, shift_id: UUID, principal: Principal, now: datetime) -> OpeningRead:
    """The opening conditions as they stand, or as they stood when the shift was started, and what may be done now."""
    shift = await service.get(session, shift_id, principal)
    policy = await policies.duty_policy(session, shift.site_id, now)
    begins = Move.START in MOVES[shift.state]
    found = [one.told() for one in await conditions_of(session, shift, now)] if begins else shift.opening
    opens, closes = start_window(shift.starts_at, shift.ends_at, policy)
    blocked = [one["code"] for one in found or () if one["state"] == "missing"] if begins else []
    in_time = begins and opens <= now < closes
    return OpeningRead(
        shift_id=shift.id,
        site_id=shift.site_id,
        state=shift.state,
        at=now if begins else shift.started_at,
        conditions=await _named(session, found or []),
        opens=opens,
        closes=closes,
        missing=blocked,
        may_start=in_time and not blocked and service.in_command(shift, principal),
        may_open_with_exception=in_time and bool(blocked) and service.may_order(shift, principal),
        exception=await _exception(session, shift),
    )


async def _named(session: AsyncSession, found: list[dict[str, Any]]) -> list[ConditionRead]:
    names = await staff.names_of(session, {UUID(one["by"]) for one in found if one["by"]})
    return [
        ConditionRead.model_validate({**one, "by_name": names.get(UUID(one["by"])) if one["by"] else None})
        for one in found
    ]


async def _exception(session: AsyncSession, shift: Shift) -> ExceptionRead | None:
    if not shift.exceptions or shift.exception_by is None or shift.exception_reason is None:
        return None
    names = await staff.names_of(session, {shift.exception_by})
    return ExceptionRead(
        codes=[Code(one) for one in shift.exceptions],
        reason=shift.exception_reason,
        by=shift.exception_by,
        by_name=names.get(shift.exception_by),
    )
