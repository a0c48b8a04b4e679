"""Tokens that end before their time: who loses a right, or is signed out, has to sign in again (R-9.2)."""

from typing import Any

import httpx
import pytest
from issuer_story import PERSON, as_admin, client_of, login

from roster_svc.staff.domain import Rights
from svckit.core.ids import uuid7

HERE, THERE = uuid7(), uuid7()
CHIEF = Rights(active=True, roles=frozenset({"duty_chief"}), site_ids=frozenset({HERE}), password_hash="h")
EVERYWHERE = Rights(active=True, roles=frozenset({"hq_viewer"}), site_ids=frozenset(), password_hash="h")


async def _person(issuer: httpx.AsyncClient) -> tuple[httpx.AsyncClient, str, httpx.AsyncClient]:
    """The administrator, a person's id, and the person, signed in."""
    admin = await as_admin(issuer)
    made = await admin.post("/staff", json={**PERSON, "roles": ["hq_executive", "hq_viewer"], "site_ids": []})
    person = client_of(issuer._transport.app)  # type: ignore[attr-defined]
    await _sign_in(person)
    return admin, made.json()["id"], person


async def _sign_in(person: httpx.AsyncClient) -> None:
    token = (await login(person, "wangfang", "correct horse")).json()["access_token"]
    person.headers["Authorization"] = f"Bearer {token}"


LOSSES: dict[str, dict[str, Any]] = {
    "the account": {"active": False},
    "a role": {"roles": ["hq_viewer"]},
    "the password": {"password": "a new password"},
}


@pytest.mark.clause("R-9.2", part="revocation")
@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES.keys())
async def test_who_loses_something_is_out_at_once(issuer: httpx.AsyncClient, loss: dict[str, Any]) -> None:
    admin, person_id, person = await _person(issuer)
    assert (await person.get("/staff/me")).status_code == 200
    assert (await admin.patch(f"/staff/{person_id}", json=loss)).status_code == 200
    assert (await person.get("/staff/me")).status_code == 401
    [entry] = (await issuer.get("/auth/revocations.json")).json()["revoked"]
    assert person_id not in str(entry), "the list names nobody"


async def test_who_gains_something_or_changes_their_name_stays_signed_in(issuer: httpx.AsyncClient) -> None:
    admin, person_id, person = await _person(issuer)
    for change in ({"name": "王芳芳"}, {"roles": ["hq_executive", "hq_viewer", "auditor"]}):
        assert (await admin.patch(f"/staff/{person_id}", json=change)).status_code == 200
        assert (await person.get("/staff/me")).status_code == 200


async def test_signing_in_again_right_after_the_loss_gives_a_good_token(issuer: httpx.AsyncClient) -> None:
    admin, person_id, person = await _person(issuer)
    await admin.patch(f"/staff/{person_id}", json={"roles": ["hq_viewer"]})
    await _sign_in(person)
    assert (await person.get("/staff/me")).status_code == 200


async def test_people_sign_themselves_out_everywhere_and_only_administrators_somebody_else(
    issuer: httpx.AsyncClient,
) -> None:
    admin, person_id, person = await _person(issuer)
    admin_id = (await admin.get("/staff/me")).json()["id"]
    refused = await person.post(f"/staff/{admin_id}/sign-out")
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:farwatch:problem:not-your-account")
    assert (await person.post(f"/staff/{person_id}/sign-out")).status_code == 204
    assert (await person.get("/staff/me")).status_code == 401
    await _sign_in(person)
    assert (await admin.post(f"/staff/{person_id}/sign-out")).status_code == 204
    assert (await person.get("/staff/me")).status_code == 401


async def test_signing_out_everywhere_ends_the_consoles_sessions_too(issuer: httpx.AsyncClient) -> None:
    admin, person_id, person = await _person(issuer)
    console = {"X-Farwatch-Session": "1"}
    login_ = {"username": "wangfang", "password": "correct horse"}
    assert (await person.post("/auth/session", json=login_, headers=console)).status_code == 200
    assert (await person.post("/auth/session/renew", headers=console)).status_code == 200
    await admin.post(f"/staff/{person_id}/sign-out")
    assert (await person.post("/auth/session/renew", headers=console)).status_code == 401


@pytest.mark.clause("R-X.8", part="own rights")
@pytest.mark.parametrize("change", [{"roles": ["hq_admin", "auditor"]}, {"active": False}])
async def test_nobody_changes_their_own_rights(issuer: httpx.AsyncClient, change: dict[str, Any]) -> None:
    admin = await as_admin(issuer)
    admin_id = (await admin.get("/staff/me")).json()["id"]
    answer = await admin.patch(f"/staff/{admin_id}", json=change)
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:farwatch:problem:own-rights")
    assert (await admin.patch(f"/staff/{admin_id}", json={"name": "管理员", "roles": ["hq_admin"]})).status_code == 200


@pytest.mark.parametrize(
    ("before", "after", "void"),
    [
        (CHIEF, CHIEF, False),
        (CHIEF, Rights(True, frozenset({"duty_chief", "auditor"}), CHIEF.site_ids, "h"), False),
        (CHIEF, Rights(True, CHIEF.roles, frozenset({HERE, THERE}), "h"), False),
        (CHIEF, Rights(True, CHIEF.roles, frozenset({THERE}), "h"), True),
        (CHIEF, Rights(True, frozenset({"site_staff"}), CHIEF.site_ids, "h"), True),
        (CHIEF, Rights(True, CHIEF.roles, CHIEF.site_ids, "other"), True),
        (CHIEF, Rights(False, CHIEF.roles, CHIEF.site_ids, "h"), True),
        (EVERYWHERE, Rights(True, EVERYWHERE.roles, frozenset({HERE}), "h"), True),
        (Rights(True, EVERYWHERE.roles, frozenset({HERE}), "h"), EVERYWHERE, False),
    ],
)
def test_tokens_are_void_where_they_say_more_than_is_still_granted(before: Rights, after: Rights, void: bool) -> None:
    assert before.exceed(after) is void
