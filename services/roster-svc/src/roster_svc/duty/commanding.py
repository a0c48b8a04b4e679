"""Use cases of command: a deputy takes it for the absent chief, or headquarters orders who has it (R-2.1.1a)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import HQ_WRITERS
from roster_svc.duty import calling, repository, service
from roster_svc.duty.command import Command
from roster_svc.duty.errors import CommandByOrderOnly, CommandIsHeld, OrderNeedsReason
from roster_svc.duty.models import CommandInterval
from roster_svc.duty.schemas import CommandRead, CommandWish
from roster_svc.sites import service as sites
from roster_svc.sites.models import Site
from roster_svc.staff import repository as staff
from svckit.web import Principal


async def take_or_order(
    session: AsyncSession, site_id: UUID, wish: CommandWish, principal: Principal, now: datetime
) -> CommandRead:
    """The command goes to the caller, who acts for the absent chief, or by order to somebody else."""
    site = await sites.get_open(session, site_id, principal)
    if wish.staff_id is None or wish.staff_id == principal.id:
        await _act(session, site_id, principal, now)
    else:
        await _order(session, site, wish.staff_id, wish.reason, principal, now)
    [row] = await repository.open_rows(session, CommandInterval, site_id)
    return await _read(session, row)


async def _act(session: AsyncSession, site_id: UUID, principal: Principal, now: datetime) -> None:
    if principal.kind != "user":
        raise CommandByOrderOnly
    await service.settle(session, site_id, now)
    command = await service.commander(session, site_id)
    if command is not None and command.staff_id != principal.id:
        raise CommandIsHeld(name=await _name(session, command))
    await service.transfer_command(session, site_id, to=principal.id, basis="acting", now=now, by=principal.label)


async def _order(
    session: AsyncSession, site: Site, to: UUID, reason: str | None, principal: Principal, now: datetime
) -> None:
    if not principal.has(*HQ_WRITERS):
        raise CommandByOrderOnly
    if not reason:
        raise OrderNeedsReason
    await service.transfer_command(session, site.id, to=to, basis="ordered", now=now, by=principal.label, reason=reason)
    [row] = await repository.open_rows(session, CommandInterval, site.id)
    await calling.tell_of_order(session, row, site, now)


async def _name(session: AsyncSession, command: Command) -> str:
    [person] = await staff.by_ids(session, [command.staff_id])
    return person.name


async def _read(session: AsyncSession, row: CommandInterval) -> CommandRead:
    [person] = await staff.by_ids(session, [row.staff_id])
    same = {name: getattr(row, name) for name in CommandRead.model_fields if name != "name"}
    return CommandRead.model_validate({**same, "name": person.name})
