"""HTTP of contact methods."""

from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Query

from notify_svc.acks.keys import signing_keys
from notify_svc.contacts import repository, rights, service, verification
from notify_svc.contacts.masking import shown
from notify_svc.contacts.models import ContactMethod
from notify_svc.contacts.schemas import (
    CodeSent,
    CodeTyped,
    ContactMethodCreate,
    ContactMethodCreated,
    ContactMethodPatch,
    ContactMethodRead,
    TestSent,
)
from notify_svc.settings import OwnSettings
from svckit.web import (
    SECRET_ANSWER,
    Now,
    Page,
    PageQuery,
    Principal,
    PrincipalDep,
    ReadSessionDep,
    RuntimeDep,
    SessionDep,
    paginate,
    router,
)

endpoints = router("contact-methods")
Shown = TypeVar("Shown", bound=ContactMethodRead)


@endpoints.get("/contact-methods")
async def list_contact_methods(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    staff_id: Annotated[UUID | None, Query(description="Only those of this person.")] = None,
) -> Page[ContactMethodRead]:
    """Your own contact methods and those of the people in your charge, in the order they are tried.

    Mailboxes of others are masked but for HQ administrators; the key in the address of a webhook is for everybody.
    """
    query = repository.visible(principal, staff_id)
    order = (ContactMethod.staff_id.asc(), ContactMethod.position.asc(), ContactMethod.id.asc())
    found = await paginate(session, query, page, order=order, schema=ContactMethodRead)
    for method in found.items:
        _mask(method, principal)
    return found


@endpoints.post("/contact-methods", status_code=201, dependencies=[SECRET_ANSWER])
async def add_contact_method(
    body: ContactMethodCreate, session: SessionDep, principal: PrincipalDep, settings: OwnSettings, now: Now
) -> ContactMethodCreated:
    """Add a way to reach you, or as an HQ administrator somebody else, who is told of it (R-4.2.4a).

    The secret of a webhook is shown this once.
    """
    method = await service.add(session, body, principal, now, allow_private=settings.webhook_allow_private)
    return _mask(ContactMethodCreated.model_validate(method), principal)


@endpoints.patch("/contact-methods/{method_id}")
async def change_contact_method(
    method_id: UUID,
    body: ContactMethodPatch,
    session: SessionDep,
    principal: PrincipalDep,
    settings: OwnSettings,
    now: Now,
) -> ContactMethodRead:
    """Change the address, the order, or switch it on and off."""
    private = settings.webhook_allow_private
    method = await service.change(session, method_id, body, principal, now, allow_private=private)
    return _mask(ContactMethodRead.model_validate(method), principal)


@endpoints.delete("/contact-methods/{method_id}", status_code=204)
async def remove_contact_method(method_id: UUID, session: SessionDep, principal: PrincipalDep) -> None:
    """Remove a contact method; calls under way fall back to the next one."""
    await service.remove(session, method_id, principal)


@endpoints.post("/contact-methods/{method_id}/test", status_code=202)
async def test_contact_method(method_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> TestSent:
    """Send a test message, to know that the person is reachable before it matters (R-4.2.4a)."""
    return await service.test(session, method_id, principal, now)


@endpoints.post("/contact-methods/{method_id}/verification", status_code=202)
async def send_code(method_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> CodeSent:
    """Send a code of six digits by the method, good for ten minutes; five an hour at most (R-4.2.4a).

    Yours, or as an HQ administrator somebody else's, who then tells you the code.
    """
    return await verification.send(session, method_id, principal, now)


@endpoints.post("/contact-methods/{method_id}/verification/confirm")
async def confirm_code(
    method_id: UUID,
    body: CodeTyped,
    runtime: RuntimeDep,
    session: SessionDep,
    principal: PrincipalDep,
    settings: OwnSettings,
    now: Now,
) -> ContactMethodRead:
    """Whoever types in the code has read it: the method is verified (R-4.2.4a). Five tries, then another code."""
    async with runtime.database.transaction() as counting:
        await verification.count_try(counting, method_id, principal, now)
    keys = await signing_keys(session, settings)
    method = await verification.confirm(session, method_id, body.code, principal, keys, now)
    return _mask(ContactMethodRead.model_validate(method), principal)


@endpoints.post("/staff/{staff_id}/test", status_code=202)
async def test_person(staff_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> TestSent:
    """Send a test message the way a call would first be tried: is this person reachable as things are (R-4.2.4a)?"""
    return await service.test_person(session, staff_id, principal, now)


def _mask(method: Shown, principal: Principal) -> Shown:
    method.address = shown(method.channel, method.address, whole=rights.sees_whole(principal, method.staff_id))
    return method
