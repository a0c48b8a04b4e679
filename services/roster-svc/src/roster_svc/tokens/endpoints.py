"""HTTP of the issuer. Everybody may call it."""

from roster_svc.settings import SettingsDep
from roster_svc.tokens import service
from roster_svc.tokens.credentials import OPENAPI_BODY, Credentials
from roster_svc.tokens.schemas import IssuerMetadata, Jwks, TokenRead
from svckit.http import Now, RuntimeDep, router

endpoints = router("auth")


@endpoints.post("/auth/token", openapi_extra={"requestBody": OPENAPI_BODY})
async def issue_token(body: Credentials, runtime: RuntimeDep, settings: SettingsDep, now: Now) -> TokenRead:
    """Exchange username and password for an access token (R-9.2)."""
    return await service.issue(runtime.database, settings, body, now)


@endpoints.get("/auth/jwks.json")
async def read_keys(settings: SettingsDep) -> Jwks:
    """The public keys of the issuer (JWKS)."""
    return service.published_keys(settings)


@endpoints.get("/auth/.well-known/openid-configuration")
async def read_metadata(settings: SettingsDep) -> IssuerMetadata:
    """Where the issuer's keys and its token endpoint are."""
    return service.metadata(settings)
