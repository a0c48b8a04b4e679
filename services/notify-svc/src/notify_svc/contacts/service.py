"""Use cases of contact methods."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.contacts import rehearsal, repository
from notify_svc.contacts.domain import checked_address, checked_secret, new_secret
from notify_svc.contacts.errors import (
    ContactMethodDisabled,
    ContactMethodNotFound,
    ContactMethodTaken,
    NoWayToReach,
    SecretNotForEmail,
    StaffNotFound,
)
from notify_svc.contacts.models import ContactMethod
from notify_svc.contacts.schemas import ContactMethodCreate, ContactMethodPatch, TestSent
from notify_svc.notifications.domain import Person
from notify_svc.projections.models import Staff
from svckit.http import Principal
from svckit.ids import uuid7


async def add(
    session: AsyncSession, new: ContactMethodCreate, principal: Principal, now: datetime, *, allow_private: bool
) -> ContactMethod:
    """Give a person one more way to be reached (R-4.2.4a)."""
    await _person(session, principal, new.staff_id)
    position = new.position
    if position is None:
        position = await repository.last_position(session, new.staff_id) + 1
    method = ContactMethod(
        id=uuid7(),
        version=1,
        staff_id=new.staff_id,
        channel=new.channel,
        address=checked_address(new.channel, new.address, allow_private=allow_private),
        position=position,
        secret=_secret(new),
        enabled=True,
        created_at=now,
        updated_at=now,
    )
    session.add(method)
    await _store(session, method)
    return method


def _secret(new: ContactMethodCreate) -> str | None:
    if new.channel == "email":
        if new.secret is not None:
            raise SecretNotForEmail
        return None
    return new_secret() if new.secret is None else checked_secret(new.secret)


async def change(
    session: AsyncSession,
    method_id: UUID,
    changes: ContactMethodPatch,
    principal: Principal,
    now: datetime,
    *,
    allow_private: bool,
) -> ContactMethod:
    """Change what `changes` names."""
    method = await get(session, method_id, principal)
    values: dict[str, Any] = changes.model_dump()
    if "address" in values:
        checked_address(repository.route_of(method).channel, values["address"], allow_private=allow_private)
    for name, value in values.items():
        setattr(method, name, value)
    if method.enabled:
        method.disabled_reason = None
    method.version += 1
    method.updated_at = now
    await _store(session, method)
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
    await session.delete(await get(session, method_id, principal))


async def test(session: AsyncSession, method_id: UUID, principal: Principal, now: datetime) -> TestSent:
    """Send a test message through the method (R-4.2.4a)."""
    method = await get(session, method_id, principal)
    if not method.enabled:
        raise ContactMethodDisabled
    person = await _person(session, principal, method.staff_id)
    return await rehearsal.send(session, person, repository.route_of(method), now)


async def test_person(session: AsyncSession, staff_id: UUID, principal: Principal, now: datetime) -> TestSent:
    """Send a test message through the way that a call to the person would try first (R-4.2.4a)."""
    person = await _person(session, principal, staff_id)
    plan = await repository.plan(session, Person(person.id, person.name, person.email))
    if not plan:
        raise NoWayToReach(name=person.name)
    return await rehearsal.send(session, person, plan[0], now)


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
