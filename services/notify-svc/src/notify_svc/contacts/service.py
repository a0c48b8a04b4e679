"""Use cases of contact methods."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.channels.port import Route
from notify_svc.contacts import repository, rights, trial
from notify_svc.contacts.domain import checked_address, refuse_another_kind, secret_for
from notify_svc.contacts.errors import (
    ContactMethodDisabled,
    ContactMethodNotFound,
    ContactMethodOfAnother,
    ContactMethodTaken,
    NoWayToReach,
    StaffNotFound,
)
from notify_svc.contacts.masking import shown
from notify_svc.contacts.models import ContactMethod
from notify_svc.contacts.schemas import ContactMethodCreate, ContactMethodPatch, TestSent
from notify_svc.messages.content import MethodNotice
from notify_svc.notifications import service as notifications
from notify_svc.notifications.domain import Person
from notify_svc.projections.models import Staff
from svckit.core.ids import uuid7
from svckit.web import Principal


async def add(
    session: AsyncSession, new: ContactMethodCreate, principal: Principal, now: datetime, *, allow_private: bool
) -> ContactMethod:
    """Give a person one more way to be reached (R-4.2.4a). Who does it for another does it before their eyes."""
    person = await changeable(session, principal, new.staff_id)
    ways = await _ways(session, person)
    position = new.position
    if position is None:
        position = await repository.last_position(session, new.staff_id) + 1
    address = checked_address(new.channel, new.address, allow_private=allow_private)
    method = ContactMethod(
        id=uuid7(),
        version=1,
        staff_id=new.staff_id,
        channel=new.channel,
        address=address,
        position=position,
        secret=secret_for(new.channel, address, new.secret),
        enabled=True,
        created_at=now,
        updated_at=now,
    )
    session.add(method)
    await _store(session, method)
    await _tell(session, person, ways, method, principal, now)
    return method


async def change(
    session: AsyncSession,
    method_id: UUID,
    changes: ContactMethodPatch,
    principal: Principal,
    now: datetime,
    *,
    allow_private: bool,
) -> ContactMethod:
    """Change what `changes` names. An address sent back as it is shown stays as it is."""
    method = await get(session, method_id, principal)
    person = await changeable(session, principal, method.staff_id)
    values: dict[str, Any] = changes.model_dump()
    if values.get("address") in {method.address, shown(method.channel, method.address, whole=True)}:
        del values["address"]
    ways = await _ways(session, person) if "address" in values else []
    if "address" in values:
        channel = repository.route_of(method).channel
        values["address"] = checked_address(channel, values["address"], allow_private=allow_private)
        if channel == "webhook":
            refuse_another_kind(method.address, values["address"])
        method.verified_at = None  # another address is nobody's until they prove it
        await repository.void_code(session, method.id)
    for name, value in values.items():
        setattr(method, name, value)
    if method.enabled:
        method.disabled_reason = None
    method.version += 1
    method.updated_at = now
    await _store(session, method)
    if "address" in values:
        await _tell(session, person, ways, method, principal, now)
    return method


async def _store(session: AsyncSession, method: ContactMethod) -> None:
    channel = method.channel
    try:
        async with session.begin_nested():
            await session.flush()
    except IntegrityError as error:
        raise ContactMethodTaken(channel=channel) from error


async def remove(session: AsyncSession, method_id: UUID, principal: Principal) -> None:
    """Take a contact method away. Calls under way fall back to the next one."""
    method = await get(session, method_id, principal)
    await changeable(session, principal, method.staff_id)
    await session.delete(method)


async def test(session: AsyncSession, method_id: UUID, principal: Principal, now: datetime) -> TestSent:
    """Send a test message through the method (R-4.2.4a)."""
    method = await get(session, method_id, principal)
    if not method.enabled:
        raise ContactMethodDisabled
    person = await _person(session, principal, method.staff_id)
    return await trial.send(session, person, repository.route_of(method), now)


async def test_person(session: AsyncSession, staff_id: UUID, principal: Principal, now: datetime) -> TestSent:
    """Send a test message through the way that a call to the person would try first (R-4.2.4a)."""
    person = await _person(session, principal, staff_id)
    plan = await _ways(session, person)
    if not plan:
        raise NoWayToReach(name=person.name)
    return await trial.send(session, person, plan[0], now)


async def get(session: AsyncSession, method_id: UUID, principal: Principal) -> ContactMethod:
    """The method, or `ContactMethodNotFound` where it is missing or none of the caller's business."""
    method = await repository.find(session, principal, method_id)
    if method is None:
        raise ContactMethodNotFound(id=method_id)
    return method


async def _person(session: AsyncSession, principal: Principal, staff_id: UUID) -> Staff:
    person = await session.scalar(repository.manageable_person(principal, staff_id))
    if person is None:
        raise StaffNotFound(id=staff_id)
    return person


async def changeable(session: AsyncSession, principal: Principal, staff_id: UUID) -> Staff:
    """The person, if the caller may decide how they are reached."""
    person = await _person(session, principal, staff_id)
    if not rights.may_change(principal, staff_id):
        raise ContactMethodOfAnother(name=person.name)
    return person


async def _ways(session: AsyncSession, person: Staff) -> list[Route]:
    return await repository.plan(session, Person(person.id, person.name, person.email))


async def _tell(
    session: AsyncSession, person: Staff, ways: list[Route], method: ContactMethod, principal: Principal, now: datetime
) -> None:
    """Tell the person, on the ways they had, where their messages go from now on; not of what they did themself."""
    if principal.id != person.id:
        address = shown(method.channel, method.address, whole=True)
        notice = MethodNotice(by=principal.name, channel=method.channel, address=address)
        await notifications.tell_of_method(session, person, ways, notice, now)
