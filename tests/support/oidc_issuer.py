"""A company's OpenID Connect provider, as a process of its own: discovery, JWKS, and tokens for whoever asks.

``python oidc_issuer.py PORT`` serves until it is ended. ``POST /mint?alg=ES256`` signs the JSON it is sent;
``POST /rotate`` replaces every key; ``POST /pretend`` makes discovery name another issuer.
"""

import base64
import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

MAKERS: dict[str, tuple[Any, Any]] = {
    "RS256": (lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048), RSAAlgorithm),
    "ES256": (lambda: ec.generate_private_key(ec.SECP256R1()), ECAlgorithm),
    "EdDSA": (Ed25519PrivateKey.generate, OKPAlgorithm),
    "short": (lambda: rsa.generate_private_key(public_exponent=65537, key_size=1024), RSAAlgorithm),
}


class Provider:
    """The keys and what is published of them."""

    def __init__(self, url: str) -> None:
        self.url = self.said = url
        self.asked = 0
        self.rotate()

    def rotate(self) -> None:
        """Other keys from now on."""
        self.keys = {name: make() for name, (make, _) in MAKERS.items()}

    def discovery(self) -> dict[str, Any]:
        return {"issuer": self.said, "jwks_uri": f"{self.url}/keys", "response_types_supported": ["code"]}

    def jwks(self) -> dict[str, Any]:
        self.asked += 1
        return {"keys": [self._jwk(name) for name in MAKERS], "asked": self.asked}

    def mint(self, name: str, claims: dict[str, Any]) -> str:
        algorithm = "RS256" if name == "short" else name
        return jwt.encode(claims, self.keys[name], algorithm=algorithm, headers={"kid": self._kid(name)})

    def _jwk(self, name: str) -> dict[str, Any]:
        public = json.loads(MAKERS[name][1].to_jwk(self.keys[name].public_key()))
        return {**public, "kid": self._kid(name), "use": "sig", "alg": "RS256" if name == "short" else name}

    def _kid(self, name: str) -> str:
        public = MAKERS[name][1].to_jwk(self.keys[name].public_key())
        return base64.urlsafe_b64encode(hashlib.sha256(public.encode()).digest()).decode()


def handler_of(provider: Provider) -> type[BaseHTTPRequestHandler]:
    """The provider's HTTP."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = {"/.well-known/openid-configuration": provider.discovery, "/keys": provider.jwks}.get(self.path)
            self._answer(200 if found else 404, found() if found else {})

        def do_POST(self) -> None:
            asked = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            answer = {}
            if asked.path == "/mint":
                answer["access_token"] = provider.mint(parse_qs(asked.query)["alg"][0], json.loads(body))
            if asked.path == "/rotate":
                provider.rotate()
            if asked.path == "/pretend":
                provider.said = json.loads(body)["issuer"]
            self._answer(200, answer)

        def _answer(self, status: int, document: dict[str, Any]) -> None:
            data = json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class names it so
            """Say nothing."""

    return Handler


class RemoteIssuer:
    """The provider as a test sees it."""

    def __init__(self, process: "subprocess.Popen[str]", url: str) -> None:
        self.process = process
        self.url = url

    def token(self, alg: str = "RS256", **changes: Any) -> str:
        """An access token; ``...`` leaves a claim out."""
        now = int(time.time())
        claims = {"iss": self.url, "aud": "farwatch", "sub": "u-1", "name": "韩梅梅", "iat": now, "exp": now + 600}
        given = {name: value for name, value in {**claims, **changes}.items() if value is not ...}
        token: str = self._post("/mint", given, alg=alg)["access_token"]
        return token

    def rotate(self) -> None:
        """Replace its keys."""
        self._post("/rotate")

    def pretend(self, issuer: str) -> None:
        """Let its discovery document name another issuer."""
        self._post("/pretend", {"issuer": issuer})

    def times_asked(self) -> int:
        """How often its keys were fetched before this question."""
        asked: int = httpx.get(f"{self.url}/keys").json()["asked"]
        return asked - 1

    def end(self) -> None:
        """It is gone."""
        self.process.terminate()
        self.process.wait(10)

    def _post(self, path: str, body: Any = None, **query: str) -> Any:
        return httpx.post(self.url + path, json=body, params=query).json()


@contextmanager
def remote_issuer() -> Iterator[RemoteIssuer]:
    """The provider in a process of its own."""
    command = [sys.executable, __file__, "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield RemoteIssuer(process, process.stdout.readline().strip())
        finally:
            process.terminate()


def main() -> None:
    """Serve, and print the issuer URL first."""
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), BaseHTTPRequestHandler)
    url = f"http://127.0.0.1:{server.server_address[1]}"
    server.RequestHandlerClass = handler_of(Provider(url))
    print(url, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
