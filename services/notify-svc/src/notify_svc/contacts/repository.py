"""Every query about contact methods."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
    Text,
    Uuid,
    and_,
    bindparam,
    cast,
    delete,
    func,
    not_,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import Role
from notify_svc.channels.port import Route
from notify_svc.contacts.models import ContactMethod, SentCode
from notify_svc.notifications.domain import HQ_ROLES, Person
from notify_svc.projections.models import Staff
from svckit.db import CompiledStatement, StatementRow
from svckit.web import Principal

_ENABLED = CompiledStatement(
    select(ContactMethod.id, ContactMethod.channel, ContactMethod.address)
    .where(ContactMethod.staff_id == bindparam("person"), ContactMethod.enabled)
    .order_by(ContactMethod.position, ContactMethod.created_at, ContactMethod.id)
)


def visible(principal: Principal, staff_id: UUID | None = None) -> Select[ContactMethod]:
    """The methods the caller may manage: their own, and those of the people in their charge; all, or one person's."""
    in_charge = select(Staff.id).where(_in_charge(principal))
    query = select(ContactMethod).where(
        or_(ContactMethod.staff_id == principal.id, ContactMethod.staff_id.in_(in_charge))
    )
    return query if staff_id is None else query.where(ContactMethod.staff_id == staff_id)


def manageable_person(principal: Principal, staff_id: UUID) -> Select[Staff]:
    return select(Staff).where(Staff.id == staff_id, or_(Staff.id == principal.id, _in_charge(principal)))


def _in_charge(principal: Principal) -> ColumnElement[bool]:
    """An HQ administrator manages everybody at their sites, a duty chief the site's people but nobody of HQ."""
    if not principal.has(Role.HQ_ADMIN, Role.DUTY_CHIEF):
        return Staff.id == principal.id
    at_sites = true() if principal.sites is None else _any_of(Staff.site_ids, [str(site) for site in principal.sites])
    if principal.has(Role.HQ_ADMIN):
        return at_sites
    return and_(at_sites, not_(_any_of(Staff.roles, sorted(HQ_ROLES))))


def _any_of(column: ColumnElement[list[object]] | object, values: Sequence[str]) -> ColumnElement[bool]:
    return func.jsonb_exists_any(column, cast(list(values), ARRAY(Text)))


async def find(session: AsyncSession, principal: Principal, method_id: UUID) -> ContactMethod | None:
    return await session.scalar(visible(principal).where(ContactMethod.id == method_id).with_for_update())


async def void_code(session: AsyncSession, method_id: UUID) -> None:
    """A code that was sent by the method counts no more."""
    await session.execute(delete(SentCode).where(SentCode.method_id == method_id))


async def last_position(session: AsyncSession, staff_id: UUID) -> int:
    """The highest position in use, -1 where there is none."""
    query = select(func.max(ContactMethod.position)).where(ContactMethod.staff_id == staff_id)
    found = await session.scalar(query)
    return -1 if found is None else found


async def plan(session: AsyncSession, person: Person) -> list[Route]:
    """The ways to reach a person, see `plan_of`."""
    return plan_of(person, await _ENABLED.rows(session, {"person": person.id}))


def plan_of(person: Person, methods: Iterable[Mapping[str, Any] | StatementRow]) -> list[Route]:
    """The ways to reach a person: their enabled methods as they are ordered, or without any the roster's e-mail."""
    ways = [Route(channel=row["channel"], address=row["address"], contact_method_id=row["id"]) for row in methods]
    return ways or _from_roster(person)


_SECRETS = CompiledStatement(
    select(ContactMethod.id, ContactMethod.secret).where(
        ContactMethod.id == func.any(bindparam("ids", type_=ARRAY(Uuid))), ContactMethod.secret.is_not(None)
    )
)


async def secrets(session: AsyncSession, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """What the messages by these methods are signed with, where they are."""
    rows = await _SECRETS.rows(session, {"ids": list(ids)}) if ids else ()
    return {row.id: row.secret for row in rows}


def route_of(method: ContactMethod) -> Route:
    """The method as a step of a call's plan."""
    return Route.model_validate({"channel": method.channel, "address": method.address, "contact_method_id": method.id})


def _from_roster(person: Person) -> list[Route]:
    return [Route(channel="email", address=person.email)] if person.email else []


_OF_IDS = ContactMethod.id == func.any(bindparam("ids", type_=ARRAY(Uuid)))
_FAILED = CompiledStatement(update(ContactMethod).where(_OF_IDS).values(failed_at=bindparam("now")))
_RETIRED = CompiledStatement(
    update(ContactMethod)
    .where(ContactMethod.id == bindparam("method_id"))
    .values(
        failed_at=bindparam("now"),
        updated_at=bindparam("now"),
        enabled=False,
        disabled_reason=bindparam("reason"),
        version=ContactMethod.version + 1,
    )
)


async def note_failed(session: AsyncSession, ids: Collection[UUID], now: datetime) -> None:
    """A message did not arrive by these methods."""
    if ids:
        await _FAILED.rows(session, {"ids": list(set(ids)), "now": now})


async def retire(session: AsyncSession, method_id: UUID, reason: str, now: datetime) -> None:
    """The address is gone for good: switch the method off and say why."""
    await _RETIRED.rows(session, {"method_id": method_id, "reason": reason, "now": now})
