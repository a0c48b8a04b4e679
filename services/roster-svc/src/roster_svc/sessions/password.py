"""People change their own password: whoever holds a token has to know the password, too."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.logins.service import Caller
from roster_svc.sessions import repository, service
from roster_svc.sessions.schemas import PasswordChange
from roster_svc.settings import Settings
from roster_svc.staff import repository as people
from roster_svc.staff import service as staff
from roster_svc.staff.errors import CurrentPasswordWrong, NoPasswordHere, PasswordUnchanged, StaffNotFound
from roster_svc.staff.models import Staff
from roster_svc.tokens import service as tokens
from roster_svc.tokens.errors import BadCredentials
from roster_svc.tokens.schemas import TokenRequest
from svckit.db import Database
from svckit.web import Principal


async def prove(
    database: Database, settings: Settings, principal: Principal, change: PasswordChange, caller: Caller, now: datetime
) -> None:
    """Whoever asks knows the current password; guessing it is made to wait as at the door.

    Raises `NoPasswordHere`, `CurrentPasswordWrong`, `PasswordUnchanged`, `LoginThrottled`.
    """
    async with database.read() as session:
        person = await people.find(session, principal, principal.id)
    if person is None or person.username is None:
        raise NoPasswordHere
    request = TokenRequest(username=person.username, password=change.current_password)
    try:
        await tokens.account_of(database, settings, request, caller, now)
    except BadCredentials:
        raise CurrentPasswordWrong from None
    if change.new_password == change.current_password:
        raise PasswordUnchanged


async def replace(
    session: AsyncSession, principal: Principal, new_password: str, settings: Settings, now: datetime
) -> tuple[Staff, str]:
    """Store the new password and end what the old one opened; the person, and the secret of the session that begins."""
    person = await people.find_for_update(session, principal, principal.id)
    if person is None:
        raise StaffNotFound(id=principal.id)
    await staff.set_password(person, new_password, staff.password_rules(settings))
    person.tokens_void_before = now
    await repository.remove_all(session, person.id)
    await staff.store(session, person, principal.label)
    return person, await service.begin(session, person, service.limits_of(settings), now)
