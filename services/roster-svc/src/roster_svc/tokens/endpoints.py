"""HTTP of the issuer. Everybody may call it."""

from fastapi import Request, Response

from roster_svc.logins.service import Caller
from roster_svc.settings import SettingsDep
from roster_svc.tokens import service
from roster_svc.tokens.credentials import OPENAPI_BODY, Credentials
from roster_svc.tokens.schemas import IssuerMetadata, Jwks, TokenRead
from svckit.http import Now, RuntimeDep, router
from svckit.http.client_address import client_address

endpoints = router("auth")

DEVICE_COOKIE = "farwatch_device"


@endpoints.post("/auth/token", openapi_extra={"requestBody": OPENAPI_BODY})
async def issue_token(
    body: Credentials, request: Request, response: Response, runtime: RuntimeDep, settings: SettingsDep, now: Now
) -> TokenRead:
    """Exchange username and password for an access token (R-9.2).

    Failed logins make the next ones wait (429). The cookie of a successful login only spares its device the waiting
    that others cause; it opens nothing.
    """
    caller = Caller(client_address(request), request.cookies.get(DEVICE_COOKIE))
    token, device = await service.issue(runtime.database, settings, body, caller, now)
    if device is not None:
        response.set_cookie(
            DEVICE_COOKIE,
            device,
            max_age=settings.login_place_remembered_days * 86_400,
            path=request.url.path,
            secure=settings.public_url.startswith("https:"),
            httponly=True,
            samesite="strict",
        )
    return token


@endpoints.get("/auth/jwks.json")
async def read_keys(settings: SettingsDep) -> Jwks:
    """The public keys of the issuer (JWKS)."""
    return service.published_keys(settings)


@endpoints.get("/auth/.well-known/openid-configuration")
async def read_metadata(settings: SettingsDep) -> IssuerMetadata:
    """Where the issuer's keys and its token endpoint are."""
    return service.metadata(settings)
