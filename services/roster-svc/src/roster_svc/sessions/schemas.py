"""What the console is told about signing in."""

from svckit.http import Schema


class IssuerRead(Schema):
    """An OpenID Connect provider that people sign in with: authorization code with PKCE, a public client."""

    issuer: str
    client_id: str
    scope: str


class SignInOptions(Schema):
    """``password``: the built-in issuer takes a username and password. ``oidc``: the company's own issuer, if any."""

    password: bool
    oidc: IssuerRead | None
