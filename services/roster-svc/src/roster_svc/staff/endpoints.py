"""HTTP of staff."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.settings import SettingsDep
from roster_svc.staff import repository, service
from roster_svc.staff.models import Staff
from roster_svc.staff.schemas import OwnPatch, StaffChanged, StaffCreate, StaffPatch, StaffRead
from svckit.db import after_commit
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    RuntimeDep,
    SessionDep,
    paginate,
    router,
)
from svckit.web.revocations import Revocations
from svckit.web.runtime import Runtime

endpoints = router("staff")


@endpoints.post("/staff", status_code=201)
async def register_staff(
    body: StaffCreate, session: SessionDep, principal: PrincipalDep, settings: SettingsDep, now: Now
) -> StaffRead:
    """Put a person on the roster, with an account where ``username`` and ``password`` are given."""
    staff = await service.register(session, body, principal, now, service.password_rules(settings))
    return StaffRead.model_validate(staff)


@endpoints.get("/staff")
async def list_staff(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, site_id: UUID | None = None
) -> Page[StaffRead]:
    """The people of your sites, by code; with ``site_id`` those of one site."""
    query = repository.visible(principal)
    if site_id is not None:
        query = repository.of_site(query, site_id)
    return await paginate(session, query, page, order=(Staff.code.asc(), Staff.id.asc()), schema=StaffRead)


@endpoints.get("/staff/me")
async def read_me(session: ReadSessionDep, principal: PrincipalDep) -> StaffRead:
    """The person whose token this is."""
    return StaffRead.model_validate(await service.get(session, principal.id, principal))


@endpoints.patch("/staff/me")
async def change_me(body: OwnPatch, session: SessionDep, principal: PrincipalDep, version: IfMatch) -> StaffRead:
    """Change your own phone number, e-mail address and language (R-4.2.4a)."""
    return StaffRead.model_validate(await service.change_own(session, body, principal, version))


@endpoints.get("/staff/{staff_id}")
async def read_staff(staff_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> StaffRead:
    """One person."""
    return StaffRead.model_validate(await service.get(session, staff_id, principal))


@endpoints.patch("/staff/{staff_id}")
async def change_staff(
    staff_id: UUID,
    body: StaffPatch,
    session: SessionDep,
    principal: PrincipalDep,
    settings: SettingsDep,
    runtime: RuntimeDep,
    version: IfMatch,
    now: Now,
) -> StaffChanged:
    """Change a person's data, account, roles or sites; ``active: false`` takes away the login.

    Whoever loses something must sign in again. Whoever is on duty and may not hold the post any more has left it with
    this, relieved or not (R-2.1.5): ``posts_left`` says who has it now. Nobody changes their own roles, sites or
    ``active`` (R-X.8).
    """
    staff, posts_left = await service.change(
        session, staff_id, body, principal, version, now, service.password_rules(settings)
    )
    _void(session, runtime, staff)
    return StaffChanged(**StaffRead.model_validate(staff).model_dump(), posts_left=posts_left)


@endpoints.post("/staff/{staff_id}/sign-out", status_code=204)
async def sign_out(staff_id: UUID, session: SessionDep, principal: PrincipalDep, runtime: RuntimeDep, now: Now) -> None:
    """Sign a person out everywhere: yourself, or anybody as an administrator. Tokens are void within seconds."""
    _void(session, runtime, await service.sign_out(session, staff_id, principal, now))


def _void(session: AsyncSession, runtime: Runtime, staff: Staff) -> None:
    """In this process at once; the others read the list."""
    staff_id, before = staff.id, staff.tokens_void_before
    if before is not None:
        after_commit(session, lambda: Revocations.of(runtime).note(staff_id, before))
