"""What the console is told about signing in."""

from uuid import UUID

from pydantic import Field

from roster_svc.staff.schemas import Password
from svckit.web import Schema


class IssuerRead(Schema):
    """An OpenID Connect provider that people sign in with: authorization code with PKCE, a public client."""

    issuer: str
    client_id: str
    scope: str


class SignInOptions(Schema):
    """The built-in issuer always takes a username and password; ``oidc``: the company's own issuer, if any."""

    oidc: IssuerRead | None


class PasswordChange(Schema):
    """``current_password``: the one that is given up."""

    current_password: Password = Field(repr=False)
    new_password: Password = Field(repr=False)


class CallerRead(Schema):
    """A token's holder as all services see them. ``sites`` null: every site."""

    id: UUID
    name: str
    roles: list[str]
    sites: list[UUID] | None
