"""HTTP of the issuer. Everybody may call it."""

from fastapi import Request, Response

from roster_svc.logins.service import Caller
from roster_svc.settings import Settings, SettingsDep
from roster_svc.tokens import revocations, service
from roster_svc.tokens.credentials import OPENAPI_BODY, Credentials
from roster_svc.tokens.schemas import IssuerMetadata, Jwks, Revocation, RevocationList, TokenRead
from svckit.web import Now, ReadSessionDep, RuntimeDep, router
from svckit.web.client_address import client_address

endpoints = router("auth")

DEVICE_COOKIE = "farwatch_device"


@endpoints.post("/auth/token", openapi_extra={"requestBody": OPENAPI_BODY}, responses={401: {}})
async def issue_token(
    body: Credentials, request: Request, response: Response, runtime: RuntimeDep, settings: SettingsDep, now: Now
) -> TokenRead:
    """Exchange username and password for an access token (R-9.2).

    Failed logins make the next ones wait (429). The cookie of a successful login only spares its device the waiting
    that others cause; it opens nothing.
    """
    caller = Caller(client_address(request), request.cookies.get(DEVICE_COOKIE))
    account, device = await service.account_of(runtime.database, settings, body, caller, now)
    remember_device(response, device, settings)
    return service.token_of(account, settings, now)


@endpoints.get("/auth/jwks.json")
async def read_keys(settings: SettingsDep) -> Jwks:
    """The public keys of the issuer (JWKS)."""
    return service.published_keys(settings)


@endpoints.get("/auth/revocations.json")
async def read_revocations(session: ReadSessionDep, settings: SettingsDep, now: Now) -> RevocationList:
    """Whose tokens are void before they expire; every service asks for it every few seconds. It names nobody."""
    found = await revocations.current(session, settings, now)
    return RevocationList(revoked=[Revocation(subject=mark, before=before) for mark, before in found.items()])


@endpoints.get("/auth/.well-known/openid-configuration")
async def read_metadata(settings: SettingsDep) -> IssuerMetadata:
    """Where the issuer's keys and its token endpoint are."""
    return service.metadata(settings)


def remember_device(response: Response, device: str | None, settings: Settings) -> None:
    """Leave the secret of a device that is new to the account with the browser; it is shown at logins only."""
    if device is not None:
        response.set_cookie(
            DEVICE_COOKIE,
            device,
            max_age=settings.login_place_remembered_days * 86_400,
            path=service.BASE_PATH,
            secure=settings.public_url.startswith("https:"),
            httponly=True,
            samesite="strict",
        )
