"""HTTP of the console's sessions. Everybody may call it; only the console's own script can."""

from typing import Annotated

from fastapi import Depends, Header, Request, Response

from roster_svc.logins.service import Caller
from roster_svc.sessions import password, service
from roster_svc.sessions.errors import NotFromTheConsole
from roster_svc.sessions.schemas import CallerRead, IssuerRead, PasswordChange, SignInOptions
from roster_svc.settings import Settings, SettingsDep
from roster_svc.tokens import service as tokens
from roster_svc.tokens.credentials import OPENAPI_BODY, Credentials
from roster_svc.tokens.endpoints import DEVICE_COOKIE, remember_device
from roster_svc.tokens.schemas import TokenRead
from svckit import audit
from svckit.db import after_commit
from svckit.web import SECRET_ANSWER, Now, PrincipalDep, RuntimeDep, SessionDep, router
from svckit.web.client_address import client_address
from svckit.web.revocations import Revocations

endpoints = router("sessions")

COOKIE = "farwatch_session"
PATH = f"{tokens.BASE_PATH}/session"


def from_the_console(
    x_farwatch_session: Annotated[str | None, Header(max_length=100, description="Any value; required.")] = None,
) -> None:
    """A header that no other site's page can send without asking first, and we never allow it (CSRF).

    The cookie is ``SameSite=Strict`` besides. Raises `NotFromTheConsole`.
    """
    if not x_farwatch_session:
        raise NotFromTheConsole


FROM_THE_CONSOLE = [Depends(from_the_console)]


@endpoints.post(
    "/auth/session",
    dependencies=FROM_THE_CONSOLE,
    openapi_extra={"requestBody": OPENAPI_BODY},
    responses={401: {}, 403: {}},
)
async def begin_session(
    body: Credentials, request: Request, response: Response, runtime: RuntimeDep, settings: SettingsDep, now: Now
) -> TokenRead:
    """Sign in: an access token, and a cookie that renews it (R-9.2). Failed logins make the next ones wait (429)."""
    caller = Caller(client_address(request), request.cookies.get(DEVICE_COOKIE))
    account, device = await tokens.account_of(runtime.database, settings, body, caller, now)
    token = tokens.token_of(account, settings, now)
    async with runtime.database.transaction() as session:
        secret = await service.begin(session, account, service.limits_of(settings), now)
    remember_device(response, device, settings)
    _set_cookie(response, secret, settings, max_age=settings.session_idle_s)
    return token


@endpoints.post("/auth/session/renew", dependencies=FROM_THE_CONSOLE, responses={401: {}, 403: {}})
async def renew_session(
    request: Request, response: Response, session: SessionDep, settings: SettingsDep, now: Now
) -> TokenRead:
    """A fresh access token for the session of the cookie, with the roles and sites the person has now."""
    secret = request.cookies.get(COOKIE)
    account = await service.renew(session, secret, service.limits_of(settings), now)
    audit.note(actor=f"user:{account.id}", name=account.name)
    _set_cookie(response, secret or "", settings, max_age=settings.session_idle_s)
    return tokens.token_of(account, settings, now)


@endpoints.delete("/auth/session", dependencies=FROM_THE_CONSOLE, status_code=204, responses={403: {}})
async def end_session(request: Request, response: Response, session: SessionDep, settings: SettingsDep) -> None:
    """Sign out: the cookie is worth nothing any more. An access token ends by itself."""
    await service.end(session, request.cookies.get(COOKIE))
    _set_cookie(response, "", settings, max_age=0)


@endpoints.post("/auth/session/password", dependencies=[*FROM_THE_CONSOLE, SECRET_ANSWER], responses={403: {}, 429: {}})
async def change_password(
    body: PasswordChange,
    request: Request,
    response: Response,
    session: SessionDep,
    principal: PrincipalDep,
    runtime: RuntimeDep,
    settings: SettingsDep,
    now: Now,
) -> TokenRead:
    """Change your own password (R-9.2): this session goes on with a fresh token, every other one is over."""
    caller = Caller(client_address(request), request.cookies.get(DEVICE_COOKIE))
    await password.prove(runtime.database, settings, principal, body, caller, now)
    person, secret = await password.replace(session, principal, body.new_password, settings, now)
    after_commit(session, lambda: Revocations.of(runtime).note(principal.id, now))
    _set_cookie(response, secret, settings, max_age=settings.session_idle_s)
    return tokens.token_of(person, settings, now)


@endpoints.get("/auth/sign-in-options")
async def read_sign_in_options(settings: SettingsDep) -> SignInOptions:
    """How people sign in here."""
    if settings.oidc_issuer is None or settings.oidc_client_id is None:
        return SignInOptions(oidc=None)
    issuer = IssuerRead(issuer=settings.oidc_issuer, client_id=settings.oidc_client_id, scope=settings.oidc_scope)
    return SignInOptions(oidc=issuer)


@endpoints.get("/auth/me")
async def read_caller(principal: PrincipalDep) -> CallerRead:
    """Whom the token makes its holder here: a provider's own names for roles and sites are translated already."""
    sites = None if principal.sites is None else sorted(principal.sites)
    return CallerRead(id=principal.id, name=principal.name, roles=sorted(principal.roles), sites=sites)


def _set_cookie(response: Response, secret: str, settings: Settings, *, max_age: int) -> None:
    response.set_cookie(
        COOKIE,
        secret,
        max_age=max_age,
        path=PATH,
        secure=settings.public_url.startswith("https:"),
        httponly=True,
        samesite="strict",
    )
