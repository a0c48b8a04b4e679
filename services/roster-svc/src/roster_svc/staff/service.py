"""Use cases of staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import Role
from roster_svc.duty import service as duty
from roster_svc.posts import repository as posts
from roster_svc.posts.naming import speak_of_own
from roster_svc.sessions import repository as sessions
from roster_svc.settings import Settings
from roster_svc.shifts.removal import dismiss
from roster_svc.sites import repository as sites
from roster_svc.staff import passwords, repository
from roster_svc.staff.domain import ACCOUNT_ROLES, account_name, checked_roles
from roster_svc.staff.errors import (
    AccountIncomplete,
    NotYourAccount,
    OwnRights,
    PasswordTooShort,
    StaffCodeTaken,
    StaffNotFound,
    StaffOutsideYourSites,
    TemporaryWithoutPassword,
    UnknownSites,
    UsernameTaken,
)
from roster_svc.staff.models import Staff
from roster_svc.staff.schemas import OwnPatch, PostLeft, StaffCreate, StaffPatch
from svckit.core.ids import uuid7
from svckit.messaging import Slice, Snapshot, Stated, publish
from svckit.web import Principal, require_version
from svckit.web.database_errors import constraint

CLAUSE = "R-4.2.4a"


@dataclass(frozen=True, slots=True)
class PasswordRules:
    """How long a password is at least, and how long a temporary one may be used."""

    min_length: int
    temporary_for: timedelta


def password_rules(settings: Settings) -> PasswordRules:
    """The figures of this installation."""
    return PasswordRules(settings.password_min_length, timedelta(hours=settings.temporary_password_hours))


async def register(
    session: AsyncSession, new: StaffCreate, principal: Principal, now: datetime, rules: PasswordRules
) -> Staff:
    """Put a person on the roster, with an account where a username and password are given."""
    staff = Staff(id=uuid7(), version=0, code=new.code, active=True, registered_at=now, places=[])
    values = new.model_dump(exclude={"code"})
    await _apply(session, staff, values, principal, rules, now)
    await store(session, staff, principal.label)
    return staff


async def change(
    session: AsyncSession,
    staff_id: UUID,
    changes: StaffPatch,
    principal: Principal,
    version: int | None,
    now: datetime,
    rules: PasswordRules,
) -> tuple[Staff, list[PostLeft]]:
    """Change what `changes` names; the others learn the whole new truth. With the posts that are left by it.

    Whoever loses a right, or gets a new password, has to sign in again: tokens say what was true when they were made.
    Whoever loses what their post needs leaves it at once, relieved or not.
    """
    staff = await repository.find_for_update(session, principal, staff_id)
    if staff is None:
        raise StaffNotFound(id=staff_id)
    require_version(version, staff.version)
    _check_reach(principal, staff.site_ids)
    before = staff.rights
    await duty.settle_before(session, staff.id, now)
    await _apply(session, staff, changes.model_dump(), principal, rules, now)
    if staff.id == principal.id and before.differ(staff.rights):
        raise OwnRights
    if before.exceed(staff.rights):
        staff.tokens_void_before = now
    await store(session, staff, principal.label)
    return staff, await dismiss(session, staff, now, principal.label)


async def change_own(session: AsyncSession, changes: OwnPatch, principal: Principal, version: int | None) -> Staff:
    """Change how one is reached and in which language."""
    staff = await repository.find_for_update(session, principal, principal.id)
    if staff is None:
        raise StaffNotFound(id=principal.id)
    require_version(version, staff.version)
    for name, value in changes.model_dump().items():
        setattr(staff, name, value)
    await store(session, staff, principal.label)
    return staff


async def snapshot(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The people again, for projections that have not heard of them, those who are switched off among them."""
    return [
        Snapshot(person.id, (Stated(person.registered(), clause=CLAUSE),))
        for person in await repository.sliced(session, part)
    ]


async def sign_out(session: AsyncSession, staff_id: UUID, principal: Principal, now: datetime) -> Staff:
    """End every session of a person and void their tokens: your own, or anybody's as an administrator."""
    staff = await repository.find_for_update(session, principal, staff_id)
    if staff is None:
        raise StaffNotFound(id=staff_id)
    if staff.id != principal.id:
        if not principal.has(Role.HQ_ADMIN):
            raise NotYourAccount
        _check_reach(principal, staff.site_ids)
    staff.tokens_void_before = now
    await sessions.remove_all(session, staff.id)
    await session.flush()
    return staff


async def get(session: AsyncSession, staff_id: UUID, principal: Principal) -> Staff:
    """The person, or `StaffNotFound` where they are missing or none of the caller's business."""
    staff = await repository.find(session, principal, staff_id)
    if staff is None:
        raise StaffNotFound(id=staff_id)
    return staff


async def _apply(
    session: AsyncSession,
    staff: Staff,
    values: dict[str, Any],
    principal: Principal,
    rules: PasswordRules,
    now: datetime,
) -> None:
    if "roles" in values:
        held = await posts.codes(session) | set(staff.roles or ())
        if not held | ACCOUNT_ROLES >= set(values["roles"]):
            await speak_of_own(session)
        values["roles"] = checked_roles(values["roles"], held)
    if "site_ids" in values:
        site_ids = values.pop("site_ids")
        await _check_sites(session, principal, site_ids)
        staff.move_to(site_ids)
    if values.get("username") is not None:
        values["username"] = account_name(values["username"])
    password, temporary = values.pop("password", None), values.pop("password_temporary", False)
    if password is not None:
        await set_password(staff, password, rules, until=now + rules.temporary_for if temporary else None)
    elif temporary:
        raise TemporaryWithoutPassword
    for name, value in values.items():
        setattr(staff, name, value)
    if (staff.username is None) != (staff.password_hash is None):
        raise AccountIncomplete
    _check_reach(principal, staff.site_ids)


async def set_password(staff: Staff, password: str, rules: PasswordRules, *, until: datetime | None = None) -> None:
    """Give the account a password; ``until``: a temporary one. Raises `PasswordTooShort`."""
    if len(password) < rules.min_length:
        raise PasswordTooShort(minimum=rules.min_length)
    staff.password_hash = await passwords.hashed(password)
    staff.password_until = until


async def _check_sites(session: AsyncSession, principal: Principal, site_ids: Sequence[UUID]) -> None:
    visible = await sites.visible_ids(session, principal, site_ids)
    unknown = [str(site_id) for site_id in site_ids if site_id not in visible]
    if unknown:
        raise UnknownSites(sites=", ".join(unknown))


def in_reach(principal: Principal, site_ids: Sequence[UUID]) -> bool:
    """Whether the caller may make, or become, somebody of these sites: nobody who reaches further than they do."""
    return principal.sites is None or (bool(site_ids) and principal.sites.issuperset(site_ids))


def _check_reach(principal: Principal, site_ids: Sequence[UUID]) -> None:
    if not in_reach(principal, site_ids):
        raise StaffOutsideYourSites


async def add_all(session: AsyncSession, people: Sequence[Staff], actor: str) -> None:
    """Put many on the roster at once. IntegrityError where somebody else just registered one of them."""
    for person in people:
        person.version = 1
    session.add_all(people)
    await session.flush()
    for person in people:
        await publish(session, person.registered(), actor=actor, clause=CLAUSE)


async def store(session: AsyncSession, staff: Staff, actor: str) -> None:
    """Keep the person, and tell the others. Raises `UsernameTaken`, `StaffCodeTaken`."""
    code, username = staff.code, staff.username
    staff.version += 1
    session.add(staff)
    try:
        await session.flush()
    except IntegrityError as error:
        if constraint(error) == "uq_staff_username":
            raise UsernameTaken(username=username) from error
        raise StaffCodeTaken(staff_code=code) from error
    await publish(session, staff.registered(), actor=actor, clause=CLAUSE)
