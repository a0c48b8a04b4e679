"""The console's sessions: a cookie renews the token until the person leaves, or must."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import jwt
import pytest
from issuer_story import PASSWORD, PERSON, as_admin

from roster_svc.sessions.domain import Limits
from svckit.core.ids import uuid7

SCRIPT = {"X-Farwatch-Session": "console"}


async def sign_in(client: httpx.AsyncClient, username: str = "admin", password: str = PASSWORD) -> httpx.Response:
    return await client.post("/auth/session", json={"username": username, "password": password}, headers=SCRIPT)


async def renew(client: httpx.AsyncClient) -> httpx.Response:
    return await client.post("/auth/session/renew", headers=SCRIPT)


async def test_a_session_renews_its_token_without_the_password(issuer: httpx.AsyncClient) -> None:
    first = (await sign_in(issuer)).json()["access_token"]
    second = (await renew(issuer)).json()["access_token"]
    read = [jwt.decode(token, options={"verify_signature": False}) for token in (first, second)]
    assert read[0]["sub"] == read[1]["sub"]
    assert read[0]["jti"] != read[1]["jti"]
    issuer.headers["Authorization"] = f"Bearer {second}"
    assert (await issuer.get("/staff/me")).json()["code"] == "admin"


async def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(issuer: httpx.AsyncClient) -> None:
    cookie = next(one for one in (await sign_in(issuer)).headers.get_list("set-cookie") if "farwatch_session" in one)
    assert {"HttpOnly", "SameSite=strict", "Path=/api/roster/v1/auth/session"} <= set(cookie.split("; "))


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/auth/session"), ("POST", "/auth/session/renew"), ("DELETE", "/auth/session")]
)
async def test_what_another_sites_page_could_send_is_refused(issuer: httpx.AsyncClient, method: str, path: str) -> None:
    await sign_in(issuer)
    form = {"username": "admin", "password": PASSWORD}
    answer = await issuer.request(method, path, data=form)
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:farwatch:problem:not-from-the-console")
    assert (await renew(issuer)).status_code == 200, "and the session goes on"


async def test_after_signing_out_the_old_cookie_renews_nothing(issuer: httpx.AsyncClient) -> None:
    await sign_in(issuer)
    stolen = httpx.Cookies(issuer.cookies)
    assert (await issuer.delete("/auth/session", headers=SCRIPT)).status_code == 204
    issuer.cookies = stolen
    assert (await renew(issuer)).json()["type"] == "urn:farwatch:problem:session-ended"


async def test_without_a_session_there_is_nothing_to_renew(issuer: httpx.AsyncClient) -> None:
    assert (await renew(issuer)).status_code == 401
    issuer.cookies.set("farwatch_session", "guessed", path="/api/roster/v1/auth/session")
    assert (await renew(issuer)).status_code == 401


async def test_a_wrong_password_begins_no_session(issuer: httpx.AsyncClient) -> None:
    answer = await sign_in(issuer, password="not the password")
    assert (answer.status_code, answer.json()["type"]) == (401, "urn:farwatch:problem:bad-credentials")
    assert "farwatch_session" not in issuer.cookies


@pytest.mark.parametrize("change", [{"active": False}, {"password": "something else"}])
async def test_an_account_switched_off_or_a_new_password_ends_the_session(
    issuer: httpx.AsyncClient, change: dict[str, object]
) -> None:
    admin = await as_admin(issuer)
    person = (await admin.post("/staff", json=PERSON)).json()["id"]
    assert (await sign_in(issuer, "WangFang", "correct horse")).status_code == 200
    assert (await renew(issuer)).status_code == 200
    assert (await admin.patch(f"/staff/{person}", json=change)).status_code == 200
    assert (await renew(issuer)).status_code == 401


async def test_new_rights_come_with_the_next_renewal(issuer: httpx.AsyncClient) -> None:
    admin = await as_admin(issuer)
    person = (await admin.post("/staff", json=PERSON)).json()["id"]
    await sign_in(issuer, "WangFang", "correct horse")
    await admin.patch(f"/staff/{person}", json={"roles": ["duty_chief"]})
    token = (await renew(issuer)).json()["access_token"]
    assert "duty_chief" in jwt.decode(token, options={"verify_signature": False})["roles"]


def test_a_session_ends_when_it_is_idle_too_long_and_in_any_case_after_its_lifetime() -> None:
    began = datetime(2026, 11, 23, tzinfo=UTC)
    limits = Limits(idle=timedelta(days=3), lifetime=timedelta(days=30))
    assert limits.ends_at(began, began) == began + timedelta(days=3)
    assert limits.ends_at(began, began + timedelta(days=29)) == began + timedelta(days=30)


async def test_the_console_is_told_how_people_sign_in(issuer: httpx.AsyncClient) -> None:
    assert (await issuer.get("/auth/sign-in-options")).json() == {"oidc": None}


async def test_people_learn_whom_their_token_makes_them(roster: Any) -> None:
    site, person = uuid7(), uuid7()
    at_one = roster.svc.as_user(["duty_chief", "tech_ops"], sites=[site], id=person, name="韩梅梅")
    assert (await at_one.get("/auth/me")).json() == {
        "id": str(person),
        "name": "韩梅梅",
        "roles": ["duty_chief", "tech_ops"],
        "sites": [str(site)],
    }
    assert (await roster.hq.get("/auth/me")).json()["sites"] is None
