"""The first account of an empty roster: without it nobody could log in to make the others."""

from typing import cast

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import Role
from roster_svc.settings import Settings
from roster_svc.staff import passwords, repository
from roster_svc.staff.domain import account_name
from roster_svc.staff.models import Staff
from svckit.core.ids import uuid7
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.messaging import publish
from svckit.web.runtime import Runtime

log = get_logger("roster.bootstrap")
_AGAIN_AFTER_S = 1.0


async def first_account(runtime: Runtime) -> None:
    """Make the headquarters administrator of the settings, once: several replicas may start together.

    A database that is away, or not migrated yet, is waited for.
    """
    settings = cast("Settings", runtime.settings)
    if settings.admin_password is None:
        return
    runtime.ready_checks["first_account"] = _being_made
    retry_log = RetryLog(log, "first_account.waits")
    while not runtime.stopping.is_set():
        try:
            await _make_if_empty(runtime, settings, settings.admin_password.get_secret_value())
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
            await happens_within(runtime.stopping, _AGAIN_AFTER_S)
        else:
            del runtime.ready_checks["first_account"]
            return


async def _make_if_empty(runtime: Runtime, settings: Settings, password: str) -> None:
    async with runtime.database.transaction() as session:
        if await repository.is_empty(session):
            await _register(session, settings, password, runtime)
            log.info("first_account.made", username=settings.admin_username)


async def _being_made() -> str | None:
    return "being made; nobody can log in yet"


async def _register(session: AsyncSession, settings: Settings, password: str, runtime: Runtime) -> None:
    admin = Staff(
        id=uuid7(),
        version=1,
        code="admin",
        name=settings.admin_username,
        language="zh-CN",
        roles=[str(Role.HQ_ADMIN)],
        active=True,
        username=account_name(settings.admin_username),
        password_hash=await passwords.hashed(password),
        registered_at=runtime.clock.now(),
        places=[],
    )
    session.add(admin)
    await session.flush()
    await publish(session, admin.registered())
