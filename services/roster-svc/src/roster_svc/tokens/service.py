"""Use cases of the issuer."""

from datetime import datetime, timedelta

import jwt

from roster_svc.logins import service as logins
from roster_svc.logins.errors import TooManyLoginsAtOnce
from roster_svc.logins.service import Caller
from roster_svc.settings import Settings
from roster_svc.staff import passwords
from roster_svc.staff import repository as staff
from roster_svc.staff.domain import account_name
from roster_svc.staff.errors import TemporaryPasswordExpired
from roster_svc.staff.models import Staff
from roster_svc.tokens.domain import Holder, claims
from roster_svc.tokens.errors import BadCredentials
from roster_svc.tokens.keys import key_ring
from roster_svc.tokens.schemas import IssuerMetadata, Jwk, Jwks, TokenRead, TokenRequest
from svckit import audit
from svckit.core.ids import uuid7
from svckit.core.telemetry import get_logger
from svckit.db import Database

log = get_logger("roster.logins")

ALGORITHM = "EdDSA"
BASE_PATH = "/api/roster/v1/auth"


async def account_of(
    database: Database, settings: Settings, request: TokenRequest, caller: Caller, now: datetime
) -> tuple[Staff, str | None]:
    """The account of whoever knows the password, and the secret of a device that is new to it.

    Raises `BadCredentials`, which tells nothing about which part was wrong, and `LoginThrottled`. What is counted is
    committed whatever the answer; hashing is slow, and holds no connection meanwhile.
    """
    username = account_name(request.username)
    async with database.transaction() as session:
        account = await staff.find_account(session, username)
        staff_id = account.id if account else None
        audit.note(subject=str(staff_id) if staff_id else None)
        attempt = await logins.begin(session, logins.policy_of(settings), username, staff_id, caller, now)
    try:
        stored = account.password_hash if account else None
        right = await passwords.matches(stored, request.password, stranger=not attempt.known)
    except TooManyLoginsAtOnce:
        async with database.transaction() as session:
            await logins.withdraw(session, attempt, now)
        raise
    if account is None or not right:
        log.warning("login.failed", address=caller.address, staff_id=str(staff_id), known_place=bool(attempt.known))
        raise BadCredentials
    refuse_expired(account, now)
    remembered = timedelta(days=settings.login_place_remembered_days)
    async with database.transaction() as session:
        audit.note(actor=f"user:{account.id}", name=account.name)
        device = await logins.succeeded(session, attempt, account.id, caller, now, remembered=remembered)
    return account, device


def refuse_expired(account: Staff, now: datetime) -> None:
    """Raise `TemporaryPasswordExpired` where somebody else gave the password and it was not replaced in time."""
    if account.password_expired(now):
        raise TemporaryPasswordExpired


def token_of(account: Staff, settings: Settings, now: datetime) -> TokenRead:
    """An access token for the account. Raises `NoSigningKey`."""
    holder = Holder(account.id, account.name, account.username or "", account.roles, account.site_ids)
    key = key_ring(settings).signing()
    lifetime = timedelta(seconds=settings.token_lifetime_s)
    payload = claims(
        holder, jti=uuid7(), issuer=settings.issuer, audience=settings.audience, now=now, lifetime=lifetime
    )
    token = jwt.encode(payload, key.private, algorithm=ALGORITHM, headers={"kid": key.kid, "typ": "at+jwt"})
    return TokenRead(
        access_token=token,
        expires_in=settings.token_lifetime_s,
        password_temporary=account.password_temporary,
    )


def published_keys(settings: Settings) -> Jwks:
    """Every key that a valid token may be signed with."""
    keys = key_ring(settings).every()
    return Jwks(keys=[Jwk.model_validate(key.jwk()) for key in keys])


def metadata(settings: Settings) -> IssuerMetadata:
    """Where verifiers find what they need."""
    base = settings.public_url.rstrip("/") + BASE_PATH
    return IssuerMetadata(issuer=settings.issuer, jwks_uri=f"{base}/jwks.json", token_endpoint=f"{base}/token")
