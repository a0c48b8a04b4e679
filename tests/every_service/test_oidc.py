"""A company's own OpenID Connect provider, known by its issuer URL, as a real process (ARCHITECTURE §7)."""

import importlib
from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

import pytest
from oidc_issuer import RemoteIssuer, remote_issuer

from svckit.core.ids import uuid7
from svckit.host.service import Service
from svckit.testing import Harness
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs
from svckit.testing.pool import pooled_database

SITE = UUID("00000000-0000-7000-8000-00000000aaaa")
MAPPED = {
    "oidc_roles_claim": "realm_access.roles",
    "oidc_roles_map": {"ops-admins": "hq_admin", "ops-readers": "hq_viewer"},
    "oidc_sites_claim": "https://farwatch.example/sites",
    "oidc_id_claim": "employee_id",
}


@pytest.fixture
def service() -> Service:
    """One service stands for all: the authenticators are the platform's."""
    found: Service = importlib.import_module("reporting_svc.app").service
    return found


@pytest.fixture
def issuer() -> Iterator[RemoteIssuer]:
    with remote_issuer() as issuer:
        yield issuer


@pytest.fixture
def settings() -> dict[str, Any]:
    return {}


@pytest.fixture
async def harness(
    service: Service, issuer: RemoteIssuer, settings: dict[str, Any], postgres_server: str
) -> AsyncIterator[Harness]:
    async with pooled_database(service.migrations) as url:
        with recorded_logs() as logs:
            values = {"oidc_issuer": issuer.url, "jwks_min_interval_s": 0.0, **settings}
            async with running(service, url, logs, **values) as harness:
                yield harness


async def _status(harness: Harness, token: str, path: str = "/shift-reports") -> int:
    async with harness.client(token) as client:
        return (await client.get(path)).status_code


GOOD: dict[str, Any] = {"roles": ["hq_viewer"], "sites": "*"}


@pytest.mark.parametrize("algorithm", ["RS256", "ES256", "EdDSA"])
async def test_the_providers_tokens_are_taken_beside_our_own(
    harness: Harness, issuer: RemoteIssuer, algorithm: str
) -> None:
    assert await _status(harness, issuer.token(algorithm, **GOOD)) == 200
    assert (await harness.as_user(["hq_viewer"]).get("/shift-reports")).status_code == 200


WRONG: dict[str, dict[str, Any]] = {
    "another audience": {"aud": "payroll"},
    "no audience": {"aud": ...},
    "expired": {"exp": 1_600_000_000},
    "never expires": {"exp": ...},
    "no subject": {"sub": ...},
    "an id token by its nonce": {"nonce": "n"},
    "an id token by its hash": {"at_hash": "h"},
    "an id token by its type": {"typ": "ID"},
    "a refresh token": {"typ": "Refresh"},
    "our own issuer's name": {"iss": "farwatch"},
    "an issuer that is nearly ours": {"iss": "http://127.0.0.1/"},
    "sites that are no ids": {"sites": ["everything"]},
}


async def test_other_tokens_of_the_provider_are_refused(harness: Harness, issuer: RemoteIssuer) -> None:
    answers = {name: await _status(harness, issuer.token(**{**GOOD, **change})) for name, change in WRONG.items()}
    assert answers == dict.fromkeys(WRONG, 401)


async def test_a_short_rsa_key_proves_nothing(harness: Harness, issuer: RemoteIssuer) -> None:
    assert await _status(harness, issuer.token("short", **GOOD)) == 401


async def test_roles_that_are_none_of_ours_open_nothing(harness: Harness, issuer: RemoteIssuer) -> None:
    for roles in (["janitor"], [], "janitor", {"hq_admin": True}, None, ...):
        assert await _status(harness, issuer.token(**{**GOOD, "roles": roles})) == 403, roles


async def test_new_keys_work_at_once_and_the_old_ones_no_more(harness: Harness, issuer: RemoteIssuer) -> None:
    old = issuer.token(**GOOD)
    assert await _status(harness, old) == 200
    issuer.rotate()
    assert await _status(harness, issuer.token(**GOOD)) == 200
    assert await _status(harness, old) == 401


async def test_known_keys_stay_good_while_the_provider_is_away(harness: Harness, issuer: RemoteIssuer) -> None:
    token = issuer.token(**GOOD)
    assert await _status(harness, token) == 200
    issuer.end()
    assert [await _status(harness, token) for _ in range(3)] == [200] * 3


async def test_a_provider_nobody_has_reached_yet_is_503_and_ours_still_works(
    harness: Harness, issuer: RemoteIssuer
) -> None:
    token = issuer.token(**GOOD)
    issuer.end()
    assert await _status(harness, token) == 503
    assert (await harness.as_user(["hq_viewer"]).get("/shift-reports")).status_code == 200


async def test_a_discovery_document_of_another_issuer_is_not_believed(harness: Harness, issuer: RemoteIssuer) -> None:
    token = issuer.token(**GOOD)
    issuer.pretend("https://evil.example")
    assert await _status(harness, token) == 503


class TestBounded:
    """With the pause between two fetches that settings ask for."""

    @pytest.fixture
    def settings(self) -> dict[str, Any]:
        return {"jwks_min_interval_s": 60.0}

    async def test_invented_kids_cannot_flood_the_provider(self, harness: Harness, issuer: RemoteIssuer) -> None:
        assert await _status(harness, issuer.token(**GOOD)) == 200
        issuer.rotate()
        for _ in range(10):
            assert await _status(harness, issuer.token(**GOOD)) == 401
        assert issuer.times_asked() == 1


class TestMapped:
    """With the provider's own words for roles, sites and people."""

    @pytest.fixture
    def settings(self) -> dict[str, Any]:
        return dict(MAPPED)

    async def test_roles_sites_and_id_come_from_the_claims_that_settings_name(
        self, harness: Harness, issuer: RemoteIssuer
    ) -> None:
        claims: dict[str, Any] = {
            "realm_access": {"roles": ["ops-readers", "offline_access"]},
            "https://farwatch.example/sites": [str(SITE)],
            "employee_id": str(uuid7()),
        }
        token = issuer.token(**claims)
        assert await _status(harness, token, f"/shift-reports?site_id={SITE}") == 200
        assert await _status(harness, token, f"/shift-reports?site_id={uuid7()}") == 404
        async with harness.client(token) as client:
            assert (await client.put(f"/policies/{SITE}", json={})).status_code == 403
        assert await _status(harness, issuer.token(**{**claims, "employee_id": "u-1"})) == 401
        assert await _status(harness, issuer.token(**{**claims, "realm_access": {"roles": ["hq_admin"]}})) == 403
        assert await _status(harness, issuer.token(**{**claims, "realm_access": ["ops-admins"]})) == 403
