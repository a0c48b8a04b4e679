"""The built-in issuer: logging in, and tokens that everybody can check."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from argon2 import PasswordHasher
from issuer_story import PASSWORD, PERSON, add_key, as_admin, client_of, login, until_ready

from roster_svc.app import service
from roster_svc.settings import Settings
from roster_svc.staff import passwords
from roster_svc.tokens.credentials import FORM
from svckit.testing.pool import pooled_database


async def test_an_empty_roster_gets_its_first_administrator_from_the_settings(issuer: httpx.AsyncClient) -> None:
    me = (await (await as_admin(issuer)).get("/staff/me")).json()
    assert (me["code"], me["username"], me["roles"], me["site_ids"]) == ("admin", "admin", ["hq_admin"], [])


async def test_a_token_can_be_checked_with_the_published_keys(issuer: httpx.AsyncClient) -> None:
    answer = (await login(issuer, "admin", PASSWORD)).json()
    assert (answer["token_type"], answer["expires_in"]) == ("Bearer", 3600)
    token = answer["access_token"]
    [published] = (await issuer.get("/auth/jwks.json")).json()["keys"]
    assert jwt.get_unverified_header(token)["kid"] == published["kid"]
    claims = jwt.decode(
        token, jwt.PyJWK.from_dict(published), algorithms=["EdDSA"], audience="farwatch", issuer="farwatch"
    )
    assert (claims["username"], claims["roles"], claims["sites"]) == ("admin", ["hq_admin"], "*")
    assert 3599 < claims["exp"] - claims["iat"] <= 3600


async def test_the_token_of_site_staff_names_their_sites(issuer: httpx.AsyncClient) -> None:
    admin = await as_admin(issuer)
    site = {"code": "s", "name": "s", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site_id = (await admin.post("/sites", json=site)).json()["id"]
    await admin.post("/staff", json={**PERSON, "site_ids": [site_id]})
    token = (await login(issuer, "wangfang", "correct horse")).json()["access_token"]
    claims = jwt.decode(token, options={"verify_signature": False})
    assert (claims["name"], claims["roles"], claims["sites"]) == ("王芳", ["site_staff"], [site_id])


@pytest.mark.parametrize("username", ["WangFang", "wangfang", "WANGFANG", "ｗａｎｇｆａｎｇ"])
async def test_a_username_is_the_same_however_it_is_typed(issuer: httpx.AsyncClient, username: str) -> None:
    await (await as_admin(issuer)).post("/staff", json={**PERSON, "site_ids": []})
    assert (await login(issuer, username, "correct horse")).status_code == 200


@pytest.mark.parametrize("username", ["renée", "rene\u0301e", "RENÉE", "RENE\u0301E"])
@pytest.mark.parametrize("password", ["süß pass\u00e9", "su\u0308ß passe\u0301", "süß\u00a0passé"])
async def test_an_account_is_entered_from_every_keyboard(
    issuer: httpx.AsyncClient, username: str, password: str
) -> None:
    account = {"username": "Renée", "password": "süß passé", "site_ids": []}
    assert (await (await as_admin(issuer)).post("/staff", json={**PERSON, **account})).status_code == 201
    assert (await login(issuer, username, password)).status_code == 200


def test_a_stolen_hash_costs_a_guesser_what_rfc_9106_asks_for(production_hashing: PasswordHasher) -> None:
    figures = (production_hashing.time_cost, production_hashing.memory_cost, production_hashing.parallelism)
    assert figures == (3, 64 * 1024, 4)
    assert production_hashing.hash("x").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


@pytest.mark.parametrize("stored", ["su\u0308ß passe\u0301", "süß\u00a0passé"])
async def test_a_password_from_before_still_opens_its_account(stored: str) -> None:
    former = PasswordHasher().hash(stored)
    assert await passwords.matches(former, stored)
    assert not await passwords.matches(former, stored + "x")


async def test_a_password_that_a_mac_stored_is_known_from_other_keyboards() -> None:
    assert await passwords.matches(PasswordHasher().hash("su\u0308ß passe\u0301"), "süß passé")


@pytest.mark.parametrize("username", ["li wei", "li\u200bwei", "\u202eiewil", "\u3164", "li\u00a0wei", "🚒"])
async def test_a_new_account_name_is_one_that_can_be_read_and_typed(issuer: httpx.AsyncClient, username: str) -> None:
    answer = await (await as_admin(issuer)).post("/staff", json={**PERSON, "site_ids": [], "username": username})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"][-1] == "username"


@pytest.mark.parametrize("username", ["李建国", "li.wei@example.com", "wlcb-01", "Renée", "o'brien"])
async def test_names_of_every_script_can_be_account_names(issuer: httpx.AsyncClient, username: str) -> None:
    answer = await (await as_admin(issuer)).post("/staff", json={**PERSON, "site_ids": [], "username": username})
    assert answer.status_code == 201
    assert (await login(issuer, username, PERSON["password"])).status_code == 200


async def test_a_wrong_password_and_an_unknown_name_are_the_same_answer(issuer: httpx.AsyncClient) -> None:
    wrong, unknown = await login(issuer, "admin", "wrong password"), await login(issuer, "nobody", PASSWORD)
    assert wrong.status_code == unknown.status_code == 401
    left, right = ({**answer.json(), "trace_id": None} for answer in (wrong, unknown))
    assert left == right
    assert left["type"] == "urn:farwatch:problem:bad-credentials"


@pytest.mark.parametrize("more", [{}, {"grant_type": "password", "scope": "", "client_id": "console"}])
async def test_a_login_is_json_or_a_form_and_what_else_it_says_is_ignored(
    issuer: httpx.AsyncClient, more: dict[str, str]
) -> None:
    fields = {"username": "admin", "password": PASSWORD, **more}
    for answer in (await issuer.post("/auth/token", json=fields), await issuer.post("/auth/token", data=fields)):
        assert (answer.status_code, answer.json()["token_type"]) == (200, "Bearer")


BAD_LOGINS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "no password": {"json": {"username": "admin"}},
    "a form without a password": {"data": {"username": "admin"}},
    "a number": {"json": {"username": "admin", "password": 12345678}},
    "a list": {"json": ["admin", PASSWORD]},
    "NUL": {"json": {"username": "admin", "password": "a\x00"}},
    "NUL in a form": {"data": {"username": "admin\x00", "password": "a"}},
    "a form that is not UTF-8": {"content": b"username=%ff\xfe&password", "headers": {"Content-Type": FORM}},
    "XML": {"content": b"<login/>", "headers": {"Content-Type": "application/xml"}},
}


@pytest.mark.parametrize("request_", BAD_LOGINS.values(), ids=BAD_LOGINS.keys())
async def test_a_bad_login_is_a_clear_problem(issuer: httpx.AsyncClient, request_: dict[str, Any]) -> None:
    answer = await issuer.post("/auth/token", **request_)
    assert answer.status_code in {415, 422}
    assert answer.headers["content-type"] == "application/problem+json"


async def test_who_has_left_cannot_log_in(issuer: httpx.AsyncClient) -> None:
    admin = await as_admin(issuer)
    person = (await admin.post("/staff", json={**PERSON, "site_ids": []})).json()
    await admin.patch(f"/staff/{person['id']}", json={"active": False})
    assert (await login(issuer, "wangfang", "correct horse")).status_code == 401


async def test_a_new_password_replaces_the_old_one(issuer: httpx.AsyncClient) -> None:
    admin = await as_admin(issuer)
    person = (await admin.post("/staff", json={**PERSON, "site_ids": []})).json()
    await admin.patch(f"/staff/{person['id']}", json={"password": "battery staple"})
    assert (await login(issuer, "wangfang", "correct horse")).status_code == 401
    assert (await login(issuer, "wangfang", "battery staple")).status_code == 200


async def test_a_rotated_key_signs_without_a_restart_and_old_tokens_stay_good(
    issuer: httpx.AsyncClient, tmp_path: Path
) -> None:
    before = (await login(issuer, "admin", PASSWORD)).json()["access_token"]
    add_key(tmp_path, "two.pem")
    after = (await login(issuer, "admin", PASSWORD)).json()["access_token"]
    assert jwt.get_unverified_header(before)["kid"] != jwt.get_unverified_header(after)["kid"]
    for token in (before, after):
        assert (await issuer.get("/staff/me", headers={"Authorization": f"Bearer {token}"})).status_code == 200


async def test_verifiers_find_the_keys_from_the_issuers_metadata(issuer: httpx.AsyncClient) -> None:
    found = (await issuer.get("/auth/.well-known/openid-configuration")).json()
    assert found["issuer"] == "farwatch"
    assert found["jwks_uri"].endswith("/api/roster/v1/auth/jwks.json")


async def test_replicas_that_start_together_make_one_first_administrator(tmp_path: Path, postgres_server: str) -> None:
    add_key(tmp_path, "one.pem")
    async with pooled_database(service.migrations) as url:
        settings = Settings(database_url=url, signing_keys_dir=tmp_path, admin_password=PASSWORD)
        one, two = service.app(settings, role="api"), service.app(settings, role="api")
        async with (
            one.router.lifespan_context(one),
            two.router.lifespan_context(two),
            client_of(one) as first,
            client_of(two) as second,
        ):
            await asyncio.gather(until_ready(first), until_ready(second))
            people = (await (await as_admin(second)).get("/staff")).json()["items"]
    assert [person["code"] for person in people] == ["admin"]


async def test_without_a_signing_key_the_service_is_not_ready_and_says_why(
    tmp_path: Path, postgres_server: str
) -> None:
    async with pooled_database(service.migrations) as url:
        app = service.app(Settings(database_url=url, signing_keys_dir=tmp_path), role="api")
        async with app.router.lifespan_context(app), client_of(app) as client:
            answer = await client.get("http://roster/readyz")
    assert answer.status_code == 503
    assert "FW_SIGNING_KEYS_DIR" in answer.text
