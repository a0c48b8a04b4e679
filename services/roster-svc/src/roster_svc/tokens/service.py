"""Use cases of the issuer."""

from datetime import datetime, timedelta

import jwt

from roster_svc.settings import Settings
from roster_svc.staff import passwords
from roster_svc.staff import repository as staff
from roster_svc.staff.domain import account_name
from roster_svc.tokens.domain import Holder, claims
from roster_svc.tokens.errors import BadCredentials
from roster_svc.tokens.keys import key_ring
from roster_svc.tokens.schemas import IssuerMetadata, Jwk, Jwks, TokenRead, TokenRequest
from svckit.db import Database
from svckit.ids import uuid7

ALGORITHM = "EdDSA"
BASE_PATH = "/api/roster/v1/auth"


async def issue(database: Database, settings: Settings, request: TokenRequest, now: datetime) -> TokenRead:
    """A token for whoever knows the password, or `BadCredentials` that tells nothing about which part was wrong.

    The lookup has its own short transaction: hashing is slow, and must not hold a connection meanwhile.
    """
    async with database.read() as session:
        account = await staff.find_account(session, account_name(request.username))
    stored = account.password_hash if account else None
    if not await passwords.matches(stored, request.password) or account is None:
        raise BadCredentials
    holder = Holder(account.id, account.name, account.username or "", account.roles, account.site_ids)
    return _signed(holder, settings, now)


def _signed(holder: Holder, settings: Settings, now: datetime) -> TokenRead:
    key = key_ring(settings).signing()
    lifetime = timedelta(seconds=settings.token_lifetime_s)
    payload = claims(
        holder, jti=uuid7(), issuer=settings.issuer, audience=settings.audience, now=now, lifetime=lifetime
    )
    token = jwt.encode(payload, key.private, algorithm=ALGORITHM, headers={"kid": key.kid, "typ": "at+jwt"})
    return TokenRead(access_token=token, expires_in=settings.token_lifetime_s)


def published_keys(settings: Settings) -> Jwks:
    """Every key that a valid token may be signed with."""
    keys = key_ring(settings).every()
    return Jwks(keys=[Jwk.model_validate(key.jwk()) for key in keys])


def metadata(settings: Settings) -> IssuerMetadata:
    """Where verifiers find what they need."""
    base = settings.public_url.rstrip("/") + BASE_PATH
    return IssuerMetadata(issuer=settings.issuer, jwks_uri=f"{base}/jwks.json", token_endpoint=f"{base}/token")
