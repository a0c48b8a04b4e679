"""Tokens: what is accepted, and the table of attacks that are not."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from starlette.requests import Request

from svckit.web import Principal, StaticKeys
from svckit.web.runtime import Runtime

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Issuer, NoteMaker, Sample


SITE = "00000000-0000-7000-8000-00000000aaaa"
PAST = datetime(2020, 1, 1, tzinfo=UTC)
_RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _part(value: dict[str, Any]) -> str:
    return (
        base64.urlsafe_b64encode(json.dumps(value, default=lambda at: int(at.timestamp())).encode())
        .rstrip(b"=")
        .decode()
    )


def _shared_secret(issuer: "Issuer") -> str:
    """HS256, keyed with the public key's bytes: the classic confusion of algorithms."""
    head, claims = _part({"alg": "HS256", "kid": issuer.kid, "typ": "JWT"}), _part(issuer.claims())
    public = issuer.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    digest = hmac.new(public, f"{head}.{claims}".encode(), hashlib.sha256).digest()
    return f"{head}.{claims}." + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


ATTACKS = {
    "no signature (alg none)": lambda i: f"{_part({'alg': 'none', 'kid': i.kid})}.{_part(i.claims())}.",
    "HS256 with the public key": _shared_secret,
    "another key under our kid": lambda i: jwt.encode(
        i.claims(), Ed25519PrivateKey.generate(), algorithm="EdDSA", headers={"kid": i.kid}
    ),
    "RS256 under an EdDSA kid": lambda i: jwt.encode(i.claims(), _RSA, algorithm="RS256", headers={"kid": i.kid}),
    "an unknown kid": lambda i: jwt.encode(i.claims(), i.private, algorithm="EdDSA", headers={"kid": "k2"}),
    "no kid": lambda i: jwt.encode(i.claims(), i.private, algorithm="EdDSA"),
    "a key brought along (jwk)": lambda i: jwt.encode(
        i.claims(), Ed25519PrivateKey.generate(), algorithm="EdDSA", headers={"kid": "x", "jwk": i.jwks()["keys"][0]}
    ),
    "another issuer": lambda i: i.token(iss="evil"),
    "another audience": lambda i: i.token(aud="payroll"),
    "expired": lambda i: i.token(exp=PAST),
    "without expiry": lambda i: i.token(exp=...),
    "without subject": lambda i: i.token(sub=...),
    "a subject that is no id": lambda i: i.token(sub="admin"),
    "not yet valid": lambda i: i.token(nbf=datetime.now(UTC) + timedelta(hours=1)),
    "a refresh token": lambda i: i.token(type="refresh"),
    "roles as text": lambda i: i.token(roles="writer"),
    "sites that are no ids": lambda i: i.token(sites=["*"]),
    "sites as a number": lambda i: i.token(sites=5),
    "a changed payload": lambda i: ".".join(
        [i.token().split(".")[0], _part(i.claims(roles=["admin"])), i.token().split(".")[2]]
    ),
    "a header that is no object": lambda i: base64.urlsafe_b64encode(b"[]").decode() + ".e30.e30",
    "not a token": lambda _: "abc",
    "three empty parts": lambda _: "..",
    "a very long token": lambda i: i.token(name="x" * 10_000),
    "an API key that nobody knows": lambda _: "fw_0123456789abcdef",
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
async def test_a_forged_token_is_401_and_says_so(sample: "Sample", attack: "Callable[[Issuer], str]") -> None:
    async with sample.client(attack(sample.issuer)) as caller:
        answer = await caller.get("/me")
    assert answer.status_code == 401
    assert answer.json()["type"] == "urn:farwatch:problem:invalid-token"
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic YTpi", "Token abc"])
async def test_without_a_token_it_is_401_and_names_the_scheme(sample: "Sample", header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    async with sample.client() as caller:
        answer = await caller.get("/me", headers=headers)
    assert answer.status_code == 401
    assert answer.json()["type"] == "urn:farwatch:problem:unauthenticated"
    assert answer.headers["www-authenticate"] == 'Bearer realm="farwatch"'


async def test_a_good_token_names_its_person(sample: "Sample") -> None:
    async with sample.client(sample.issuer.token(sites=[SITE], roles=["reader", "writer"])) as caller:
        answer = await caller.get("/me")
    assert answer.json() == {
        "label": "user:00000000-0000-7000-8000-000000000001",
        "name": "李雷",
        "roles": ["reader", "writer"],
        "sites": [SITE],
    }


async def test_a_star_means_every_site_and_nothing_means_none(sample: "Sample") -> None:
    async with sample.client(sample.issuer.token(sites="*")) as caller:
        assert (await caller.get("/me")).json()["sites"] is None
    async with sample.client(sample.issuer.token(sites=...)) as caller:
        assert (await caller.get("/me")).json()["sites"] == []


async def test_a_foreign_site_is_out_of_scope_in_python_and_in_sql(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.writer() as caller:
        site = (await caller.post("/notes", json=make_note())).json()["id"]
        assert (await caller.get(f"/mine/{site}")).json() == {"may_see": True, "found": True}
    for sites, seen in ((["00000000-0000-7000-8000-00000000bbbb"], False), ([], False), ([site], True)):
        async with sample.client(sample.issuer.token(sites=sites)) as caller:
            assert (await caller.get(f"/mine/{site}")).json() == {"may_see": seen, "found": seen}


async def test_the_wrong_role_is_403_and_names_the_right_ones(sample: "Sample", make_note: "NoteMaker") -> None:
    async with sample.client(sample.issuer.token(roles=["reader"]), **{"Accept-Language": "en"}) as caller:
        assert (await caller.get("/notes")).status_code == 200
        answer = await caller.post("/notes", json=make_note())
    assert answer.status_code == 403
    assert "writer" in answer.json()["detail"]
    assert await sample.count() == 0


async def test_public_routes_ask_for_nothing(sample: "Sample") -> None:
    async with sample.client() as caller:
        assert (await caller.get("/idle")).status_code == 200
    async with sample.client("rubbish") as caller:
        assert (await caller.get("/idle")).status_code == 200


class RobotKeys:
    """Knows tokens like ``robot:<site>``."""

    def __init__(self, runtime: Runtime) -> None:
        self.clock = runtime.clock

    async def authenticate(self, token: str, request: Request) -> Principal | None:
        if not token.startswith("robot:"):
            return None
        site = UUID(token.removeprefix("robot:"))
        return Principal("station", site, "robot", frozenset({"writer"}), frozenset({site}))


async def test_a_service_may_know_other_kinds_of_tokens(sample: "Sample") -> None:
    service = replace(sample.app.state.runtime.service, authenticators=(RobotKeys,))
    app = service.app(sample.app.state.runtime.settings, role="api", keys=StaticKeys(sample.issuer.jwks()))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sample/api/sample/v1") as caller:
            robot = await caller.get("/me", headers={"Authorization": f"Bearer robot:{SITE}"})
            person = await caller.get("/me", headers={"Authorization": f"Bearer {sample.issuer.token()}"})
    assert robot.json() == {"label": f"station:{SITE}", "name": "robot", "roles": ["writer"], "sites": [SITE]}
    assert person.json()["name"] == "李雷"
