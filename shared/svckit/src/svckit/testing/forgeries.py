"""Tokens that must open nothing: the table of attacks on JWT (RFC 8725), made from what an attacker can get."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from svckit.core.ids import uuid7
from svckit.testing.tokens import KID, Issuer

_RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
_EC = ec.generate_private_key(ec.SECP256R1())
_ED = Ed25519PrivateKey.generate()
_EVIL = "https://evil.example/jwks.json"


class Forger:
    """Has a good token, the public key, keys of its own; and the issuer, for what it should not have signed."""

    def __init__(self, issuer: Issuer) -> None:
        self._issuer = issuer

    def claims(self, **changes: Any) -> dict[str, Any]:
        """The claims of an administrator of everything; ``...`` leaves one out."""
        now = int(time.time())
        claims = {
            "iss": self._issuer.name,
            "aud": self._issuer.audience,
            "sub": str(uuid7()),
            "name": "Mallory",
            "roles": ["hq_admin", "station", "duty_chief"],
            "sites": "*",
            "type": "access",
            "iat": now,
            "exp": now + 3600,
        }
        return {name: value for name, value in {**claims, **changes}.items() if value is not ...}

    def token(self, **changes: Any) -> str:
        """Really signed by the issuer."""
        return self._issuer.signed(self.claims(**changes))

    def signed_by(self, key: Any, algorithm: str, **header: Any) -> str:
        """Signed with a key of the forger's own."""
        return jwt.encode(self.claims(), key, algorithm=algorithm, headers={"kid": KID, **header})

    def by_hand(self, header: dict[str, Any], secret: bytes | None = None) -> str:
        """Put together without a library; HMAC with ``secret``, or no signature."""
        signed = f"{part(header)}.{part(self.claims())}"
        return f"{signed}.{_coded(hmac.digest(secret, signed.encode(), hashlib.sha256)) if secret else ''}"

    def public(self, encoding: Encoding, form: PublicFormat) -> bytes:
        """The issuer's public key, as anybody can read it."""
        return self._issuer.public_key.public_bytes(encoding, form)

    def parts(self) -> tuple[str, str, str]:
        """A good token, cut."""
        header, claims, signature = self.token().split(".")
        return header, claims, signature


def part(value: Any) -> str:
    """A part of a token."""
    return _coded(json.dumps(value).encode())


def _coded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _jwk(key: Ed25519PrivateKey) -> dict[str, str]:
    return {
        "kty": "OKP",
        "crv": "Ed25519",
        "kid": KID,
        "alg": "EdDSA",
        "x": _coded(key.public_key().public_bytes_raw()),
    }


def _hs256(forger: Forger, encoding: Encoding, form: PublicFormat) -> str:
    return forger.by_hand({"alg": "HS256", "kid": KID, "typ": "JWT"}, forger.public(encoding, form))


def _another_subject(forger: Forger) -> str:
    header, _, signature = forger.parts()
    return f"{header}.{part(forger.claims(name='Eve'))}.{signature}"


def _other_bits(forger: Forger) -> str:
    header, claims, signature = forger.parts()
    return f"{header}.{claims}.{('A' if signature[0] != 'A' else 'B') + signature[1:]}"


FORGERIES: dict[str, Callable[[Forger], str]] = {
    "alg none": lambda forger: forger.by_hand({"alg": "none", "kid": KID}),
    "alg None": lambda forger: forger.by_hand({"alg": "None", "kid": KID}),
    "no alg": lambda forger: forger.by_hand({"kid": KID}),
    "a list of algs": lambda forger: forger.by_hand({"alg": ["EdDSA", "none"], "kid": KID}),
    "HS256 with the public key in PEM": lambda forger: _hs256(forger, Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "HS256 with the raw public key": lambda forger: _hs256(forger, Encoding.Raw, PublicFormat.Raw),
    "HS256 with an empty secret": lambda forger: forger.by_hand({"alg": "HS256", "kid": KID}, b"\0"),
    "another key under our kid": lambda forger: forger.signed_by(_ED, "EdDSA"),
    "RS256 under our kid": lambda forger: forger.signed_by(_RSA, "RS256"),
    "ES256 under our kid": lambda forger: forger.signed_by(_EC, "ES256"),
    "a key brought along (jwk)": lambda forger: forger.signed_by(_ED, "EdDSA", jwk=_jwk(_ED)),
    "a key brought along under its own kid": lambda forger: forger.signed_by(_ED, "EdDSA", kid="mine", jwk=_jwk(_ED)),
    "keys from elsewhere (jku)": lambda forger: forger.signed_by(_ED, "EdDSA", jku=_EVIL),
    "a certificate from elsewhere (x5u)": lambda forger: forger.signed_by(_ED, "EdDSA", x5u=_EVIL),
    "a certificate brought along (x5c)": lambda forger: forger.signed_by(_ED, "EdDSA", x5c=["MIIB"]),
    "a kid that climbs": lambda forger: forger.by_hand({"alg": "HS256", "kid": "../../../../dev/null"}, b"\0"),
    "a kid of SQL": lambda forger: forger.by_hand({"alg": "HS256", "kid": "x' UNION SELECT 'k'--"}, b"k"),
    "a kid that is a URL": lambda forger: forger.signed_by(_ED, "EdDSA", kid=_EVIL),
    "a kid that is a number": lambda forger: forger.by_hand({"alg": "EdDSA", "kid": 5}),
    "no kid": lambda forger: forger.by_hand({"alg": "EdDSA"}),
    "an unknown crit header": lambda forger: forger.by_hand({"alg": "EdDSA", "kid": KID, "crit": ["exp"]}),
    "another issuer": lambda forger: forger.token(iss="https://evil.example"),
    "no issuer": lambda forger: forger.token(iss=...),
    "another audience": lambda forger: forger.token(aud="payroll"),
    "no audience": lambda forger: forger.token(aud=...),
    "expired": lambda forger: forger.token(exp=int(time.time()) - 60),
    "never expires": lambda forger: forger.token(exp=...),
    "expires in words": lambda forger: forger.token(exp="tomorrow"),
    "not yet valid": lambda forger: forger.token(nbf=int(time.time()) + 3600),
    "issued in the future": lambda forger: forger.token(iat=int(time.time()) + 3600),
    "a refresh token": lambda forger: forger.token(type="refresh"),
    "an id token": lambda forger: forger.token(type="id"),
    "no subject": lambda forger: forger.token(sub=...),
    "a subject that is no id": lambda forger: forger.token(sub="admin"),
    "roles as text": lambda forger: forger.token(roles="hq_admin"),
    "roles of numbers": lambda forger: forger.token(roles=[1]),
    "sites as text": lambda forger: forger.token(sites="**"),
    "sites that are no ids": lambda forger: forger.token(sites=["*"]),
    "sites as a number": lambda forger: forger.token(sites=5),
    "another payload under a good signature": _another_subject,
    "a broken signature": _other_bits,
    "without its signature": lambda forger: ".".join([*forger.parts()[:2], ""]),
    "cut off": lambda forger: forger.token()[:-20],
    "two signatures": lambda forger: f"{forger.token()}.{forger.parts()[2]}",
    "only the payload": lambda forger: forger.parts()[1],
    "three empty parts": lambda _: "..",
    "a header that is no object": lambda _: f"{part([])}.{part({})}.{part({})}",
    "a header nested deeply": lambda _: f"{_coded(b'[' * 3_000)}.{part({})}.{part({})}",
    "a payload nested deeply": lambda forger: f"{forger.parts()[0]}.{_coded(b'[' * 3_000)}.{forger.parts()[2]}",
    "very long": lambda forger: forger.token(name="x" * 10_000),
    "an API key of nobody": lambda _: "fw_0123456789abcdef_0123456789abcdef",
    "an API key without a secret": lambda _: "fw__",
    "words": lambda _: "let-me-in",
}
"""Each by name."""
