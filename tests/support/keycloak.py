"""Keycloak as a company's identity provider: fetched once per machine by Maven, in development mode on loopback."""

import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from farwatch_town import eventually

from farwatch_local import kafka_programs

VERSION = "26.4.5"
ARTIFACT = f"org.keycloak:keycloak-quarkus-dist:{VERSION}:zip"
REALM = "company"
PATIENCE_S = 300
TOKEN_LIFE_S = 20
"""Seconds an access token lasts: short, so that a test sees it renewed."""


class KeycloakMissing(Exception):
    """This machine has neither a Keycloak nor what fetches and runs one."""


def distribution() -> Path:
    """The unpacked server in Farwatch's cache. Raises `KeycloakMissing`."""
    cache = kafka_programs.cache(os.environ)
    unpacked = cache / f"keycloak-{VERSION}"
    if not shutil.which("java"):
        raise KeycloakMissing("There is no java on the PATH.")
    if not unpacked.is_dir():
        if not shutil.which("mvn"):
            raise KeycloakMissing("There is no mvn on the PATH to fetch Keycloak with.")
        cache.mkdir(parents=True, exist_ok=True)
        _fetch(cache)
    return unpacked


def _fetch(cache: Path) -> None:
    with tempfile.TemporaryDirectory(dir=cache, prefix="fetching-") as fresh:
        command = ["mvn", "-q", "-B", "dependency:copy", f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={fresh}"]
        done = subprocess.run(command, cwd=fresh, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise KeycloakMissing(f"Maven could not fetch {ARTIFACT}: {(done.stdout + done.stderr)[-500:]}")
        with zipfile.ZipFile(next(Path(fresh).glob("*.zip"))) as packed:
            packed.extractall(fresh)
        (Path(fresh) / f"keycloak-{VERSION}").rename(cache / f"keycloak-{VERSION}")


@contextmanager
def running(port: int, console: str, people: dict[str, list[str]]) -> Iterator[str]:
    """A Keycloak whose realm knows the console at that address and these people (username: roles); its issuer URL.

    Passwords are the usernames backwards.
    """
    source, issuer = distribution(), f"http://127.0.0.1:{port}/realms/{REALM}"
    with tempfile.TemporaryDirectory(prefix="farwatch-keycloak-", ignore_cleanup_errors=True) as folder:
        home = Path(folder) / "keycloak"
        shutil.copytree(source, home)
        (home / "data" / "import").mkdir(parents=True)
        (home / "data" / "import" / "realm.json").write_text(json.dumps(_realm(console, people)), encoding="utf-8")
        command = ["bash", str(home / "bin" / "kc.sh"), "start-dev", "--import-realm"]
        command += ["--http-host", "127.0.0.1", "--http-port", str(port)]
        with (Path(folder) / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
            try:
                _await(issuer, process, Path(folder) / "log")
                yield issuer
            finally:
                process.terminate()


def _await(issuer: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    def answers() -> bool:
        assert process.poll() is None, f"Keycloak did not start: {log.read_text(errors='replace')[-2000:]}"
        try:
            return httpx.get(f"{issuer}/.well-known/openid-configuration").is_success
        except httpx.TransportError:
            return False

    eventually(answers, "answer from Keycloak", PATIENCE_S)


def _realm(console: str, people: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "realm": REALM,
        "enabled": True,
        "accessTokenLifespan": TOKEN_LIFE_S,
        "roles": {"realm": [{"name": role} for role in sorted({role for roles in people.values() for role in roles})]},
        "users": [_person(username, roles) for username, roles in people.items()],
        "clients": [
            {
                "clientId": "farwatch-console",
                "publicClient": True,
                "standardFlowEnabled": True,
                "redirectUris": [f"{console}/sign-in"],
                "webOrigins": [console],
                "attributes": {
                    "pkce.code.challenge.method": "S256",
                    "post.logout.redirect.uris": f"{console}/sign-in",
                },
                "protocolMappers": [
                    _mapper("oidc-audience-mapper", {"included.custom.audience": "farwatch"}),
                    _mapper("oidc-hardcoded-claim-mapper", {"claim.name": "sites", "claim.value": "*"}),
                ],
            }
        ],
    }


def _mapper(kind: str, config: dict[str, str]) -> dict[str, Any]:
    config = {**config, "access.token.claim": "true", "jsonType.label": "String"}
    return {"name": kind, "protocol": "openid-connect", "protocolMapper": kind, "config": config}


def _person(username: str, roles: list[str]) -> dict[str, Any]:
    return {
        "username": username,
        "enabled": True,
        "firstName": username.title(),
        "lastName": "Han",
        "email": f"{username}@company.example",
        "emailVerified": True,
        "credentials": [{"type": "password", "value": username[::-1], "temporary": False}],
        "realmRoles": roles,
    }
