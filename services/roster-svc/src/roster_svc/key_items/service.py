"""Use cases of keys and equipment: the register, what goes out and comes back, what is missing (R-4.0.1)."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.event import Event
from contracts.roles import HQ_WRITERS
from roster_svc.duty import service as duty
from roster_svc.duty.leading import leads
from roster_svc.key_items import domain, repository, telling
from roster_svc.key_items.domain import Move
from roster_svc.key_items.errors import (
    HolderNotOnDuty,
    KeyItemNotFound,
    KeyNumberTaken,
    NotYoursToIssue,
    NotYoursToReturn,
    ResponsibleUnknown,
)
from roster_svc.key_items.models import KeyIssue, KeyItem
from roster_svc.key_items.schemas import KeyIssueCreate, KeyItemCreate, KeyItemPatch, KeyReturn
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit import timers
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.timers import Timer
from svckit.web import Principal, require_version

KEY_OVERDUE = "key-overdue"
CLOCK = "system:clock"
_LONGEST = timedelta(hours=24)
"""Who holds something without a shift of theirs gives it back within a day."""


async def register(session: AsyncSession, new: KeyItemCreate, principal: Principal, now: datetime) -> KeyItem:
    """Put an item on the register of a site."""
    site = await sites.get_open(session, new.site_id, principal)
    await _check_register(session, site.id, principal)
    await _check_responsible(session, new.responsible_id, principal)
    item = KeyItem.register(**new.model_dump(), now=now, by=principal.id)
    session.add(item)
    await _store(session, item, item.registered(), principal, now)
    return await get(session, item.id, principal)


async def change(
    session: AsyncSession,
    key_item_id: UUID,
    body: KeyItemPatch,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> KeyItem:
    """What is said of it on the register."""
    item = await _locked(session, key_item_id, principal, version)
    await _check_register(session, item.site_id, principal)
    values = body.model_dump(exclude_unset=True)
    await _check_responsible(session, values.get("responsible_id"), principal)
    kept = {name: value for name, value in values.items() if value is not None or name in {"home", "responsible_id"}}
    await _store(session, item, item.change(kept), principal, now)
    return await get(session, item.id, principal)


async def get(session: AsyncSession, key_item_id: UUID, principal: Principal) -> KeyItem:
    """The item, or `KeyItemNotFound` where it is missing or of a foreign site."""
    item = await repository.find(session, principal, key_item_id)
    if item is None:
        raise KeyItemNotFound(id=key_item_id)
    return item


async def issue(
    session: AsyncSession,
    key_item_id: UUID,
    body: KeyIssueCreate,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> KeyItem:
    """Give it to somebody who is on duty there, until the end of their duty."""
    item = await _locked(session, key_item_id, principal, version)
    on_duty = {row.staff_id: row.shift_id for row in await duty.holders(session, item.site_id)}
    if principal.id not in on_duty and not principal.has(*HQ_WRITERS):
        raise NotYoursToIssue
    if body.staff_id not in on_duty:
        raise HolderNotOnDuty
    shift_id = on_duty[body.staff_id]
    given = await hold(session, item, body.staff_id, shift_id, now, principal.id)
    given.issue_condition, given.remark = body.condition, body.remark
    await _give(session, item, given, principal.label, now)
    return await get(session, item.id, principal)


async def take_back(
    session: AsyncSession, key_item_id: UUID, body: KeyReturn, principal: Principal, version: int | None, now: datetime
) -> KeyItem:
    """It is back where it belongs."""
    item = await _locked(session, key_item_id, principal, version)
    held = await _held(session, item)
    await _check_records(session, item, held, principal)
    fact = item.take_back(held, now, principal.id, body.condition, body.remark)
    await _closed(session, item, held, principal.id, now)
    await telling.tell(session, item, fact, principal.label, now, shift_id=held.shift_id)
    return await get(session, item.id, principal)


async def report_missing(
    session: AsyncSession, key_item_id: UUID, remark: str, principal: Principal, version: int | None, now: datetime
) -> KeyItem:
    """Nobody knows where it is; it stands in every handover until it is found or written off."""
    item = await _locked(session, key_item_id, principal, version)
    held = await repository.open_issue(session, item.id)
    await _check_records(session, item, held, principal)
    fact = item.miss(held, now, principal.id, remark)
    if held is not None:
        await _closed(session, item, held, principal.id, now)
    await telling.tell(session, item, fact, principal.label, now, shift_id=held.shift_id if held else None)
    return await get(session, item.id, principal)


async def settle(
    session: AsyncSession,
    key_item_id: UUID,
    move: Move,
    reason: str,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> KeyItem:
    """Found, by who is there; withdrawn from use, by who keeps the register; written off, by headquarters."""
    item = await _locked(session, key_item_id, principal, version)
    if move is Move.FIND:
        await _check_records(session, item, None, principal)
    elif move is Move.WITHDRAW:
        await _check_register(session, item.site_id, principal)
    fact = item.settle(move, now, principal.id, reason)
    await telling.tell(session, item, fact, principal.label, now)
    return await get(session, item.id, principal)


async def hold(
    session: AsyncSession, item: KeyItem, staff_id: UUID, shift_id: UUID | None, now: datetime, by: UUID
) -> KeyIssue:
    """That the person holds it until the end of their duty; not stored yet."""
    shift = None if shift_id is None else await shifts.by_id(session, shift_id)
    due_at = now + _LONGEST if shift is None else max(shift.ends_at, now)
    return KeyIssue(
        id=uuid7(),
        key_item_id=item.id,
        staff_id=staff_id,
        shift_id=shift_id,
        issued_at=now,
        issued_by=by,
        due_at=due_at,
        call_ids=[],
    )


async def pass_on(session: AsyncSession, item: KeyItem, given: KeyIssue, actor: str, now: datetime) -> bool:
    """Whoever held it holds it no longer, and whoever comes does; False where nobody held it any more."""
    held = await repository.open_issue(session, item.id)
    if held is None or held.staff_id == given.staff_id:
        return False
    fact = item.leave(held, now, given.issued_by)
    await _closed(session, item, held, given.issued_by, now)
    await telling.tell(session, item, fact, actor, now, shift_id=held.shift_id)
    await _give(session, item, given, actor, now)
    return True


async def overdue(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The duty of who holds it is over: they are called, and the duty chief."""
    held = await repository.issue(session, UUID(timer.subject))
    if held is None or held.returned_at is not None:
        return
    [item] = await repository.lock(session, [held.key_item_id])
    held = await repository.issue(session, held.id)
    if held is None or held.returned_at is not None:
        return
    held.overdue_at = now
    await telling.call_overdue(session, item, held, await sites.timezone(session, item.site_id), now)


async def _give(session: AsyncSession, item: KeyItem, given: KeyIssue, actor: str, now: datetime) -> None:
    fact = item.give(given, now, given.issued_by)
    session.add(given)
    policy = await policies.duty_policy(session, item.site_id, now)
    due_at = domain.call_at(given.due_at, policy)
    await timers.schedule(session, kind=KEY_OVERDUE, subject=str(given.id), due_at=due_at)
    await telling.tell(session, item, fact, actor, now, shift_id=given.shift_id)


async def _closed(session: AsyncSession, item: KeyItem, held: KeyIssue, by: UUID, now: datetime) -> None:
    await timers.cancel(session, kind=KEY_OVERDUE, subject=str(held.id))
    await telling.settle(session, item, held, now, by)
    await session.flush()


async def _held(session: AsyncSession, item: KeyItem) -> KeyIssue:
    domain.after(item.state, Move.RETURN, item.number)
    held = await repository.open_issue(session, item.id)
    assert held is not None, "what is out is with somebody"
    return held


async def _store(session: AsyncSession, item: KeyItem, fact: Event, principal: Principal, now: datetime) -> None:
    number = item.number
    try:
        await session.flush()
    except IntegrityError as error:
        raise KeyNumberTaken(number=number) from error
    await telling.tell(session, item, fact, principal.label, now)  # type: ignore[arg-type]


async def _check_register(session: AsyncSession, site_id: UUID, principal: Principal) -> None:
    if not principal.has(*HQ_WRITERS) and not await leads(session, site_id, principal.id):
        raise NotYoursToIssue


async def _check_records(session: AsyncSession, item: KeyItem, held: KeyIssue | None, principal: Principal) -> None:
    if principal.has(*HQ_WRITERS) or (held is not None and held.staff_id == principal.id):
        return
    if all(row.staff_id != principal.id for row in await duty.holders(session, item.site_id)):
        raise NotYoursToReturn


async def _check_responsible(session: AsyncSession, staff_id: UUID | None, principal: Principal) -> None:
    if staff_id is not None and await staff.find(session, principal, staff_id) is None:
        raise ResponsibleUnknown


async def _locked(session: AsyncSession, key_item_id: UUID, principal: Principal, version: int | None) -> KeyItem:
    item = await repository.find_for_update(session, principal, key_item_id)
    if item is None:
        raise KeyItemNotFound(id=key_item_id)
    require_version(version, item.version)
    speak_of_site(await sites.timezone(session, item.site_id))
    return item
