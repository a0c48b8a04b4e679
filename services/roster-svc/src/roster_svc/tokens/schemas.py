"""What the issuer takes and gives."""

from typing import Annotated, Literal

from pydantic import AfterValidator, ConfigDict, Field, StringConstraints

from roster_svc.staff.schemas import Password
from svckit.web import Schema
from svckit.web.types import one_line

Typed = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(one_line),
]
"""A username of any age: not held to the rule for new ones."""


class TokenRequest(Schema):
    """What else an OAuth 2.0 client sends (``grant_type``, ``scope``, …) is ignored, as RFC 6749 §3.2 has it."""

    model_config = ConfigDict(extra="ignore")

    username: Typed
    password: Password = Field(repr=False)


class TokenRead(Schema):
    access_token: str = Field(repr=False)
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105  RFC 6750's name, no secret
    expires_in: int = Field(description="Seconds until the token expires.")
    password_temporary: bool = Field(default=False, description="Somebody else gave the password: replace it now.")


class Jwk(Schema):
    """A public Ed25519 key (RFC 8037)."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    alg: Literal["EdDSA"]
    use: Literal["sig"]
    kid: str
    x: str


class Jwks(Schema):
    keys: list[Jwk]


class Revocation(Schema):
    """``subject``: SHA-256 of the sixteen bytes of the token's ``sub``; ``before``: seconds since 1970."""

    subject: str
    before: float


class RevocationList(Schema):
    """Tokens of these subjects are void where their ``iat`` is earlier than ``before``."""

    revoked: list[Revocation]


class IssuerMetadata(Schema):
    """The part of OpenID Connect Discovery that verifiers need."""

    issuer: str
    jwks_uri: str
    token_endpoint: str
    id_token_signing_alg_values_supported: tuple[str, ...] = ("EdDSA",)
    response_types_supported: tuple[str, ...] = ("token",)
    subject_types_supported: tuple[str, ...] = ("public",)
