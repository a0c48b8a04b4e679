"""People on the roster."""

import json
from typing import Any

import pytest
from sqlalchemy import text

from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7


async def test_a_registered_person_is_on_file_and_announced_without_the_account(roster: Any) -> None:
    site = await roster.site()
    person = {
        "code": "wlcb-11",
        "name": "李建国",
        "username": "Li.JianGuo",
        "password": "correct horse",
        "email": "li@example.com",
        "phone": "+86 138 0000 0000",
        "roles": ["duty_chief", "tech_ops"],
        "site_ids": [str(site)],
    }
    answer = await roster.hq.post("/staff", json=person)
    assert answer.status_code == 201
    stored = answer.json()
    assert stored["username"] == "li.jianguo"
    assert "correct horse" not in answer.text
    assert "hash" not in answer.text
    [event] = await roster.svc.published(StaffRegistered)
    assert (str(event.staff_id), event.roles, event.site_ids) == (stored["id"], ("duty_chief", "tech_ops"), (site,))
    assert "jianguo" not in event.model_dump_json()


async def test_an_unknown_role_is_refused_with_the_roles_there_are(roster: Any) -> None:
    answer = await roster.hq.post("/staff", json={"code": "x", "name": "x", "roles": ["wizard"], "site_ids": []})
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:farwatch:problem:unknown-roles"
    assert "security monitoring" in answer.json()["detail"]


async def test_an_unknown_site_is_refused(roster: Any) -> None:
    nowhere = str(uuid7())
    answer = await roster.hq.post("/staff", json={"code": "x", "name": "x", "roles": [], "site_ids": [nowhere]})
    assert answer.status_code == 422
    assert nowhere in answer.json()["hint"]


@pytest.mark.parametrize(
    ("account", "problem"),
    [
        ({"username": "li"}, "account-incomplete"),
        ({"password": "correct horse"}, "account-incomplete"),
        ({"username": "li", "password": "short"}, "password-too-short"),
        ({"username": "TAKEN", "password": "correct horse"}, "username-taken"),
        ({"code": "taken"}, "staff-code-taken"),
        ({"email": "no address"}, "invalid-request"),
        ({"phone": "call me"}, "invalid-request"),
        ({"username": "li", "password": "sur\ud800rogate"}, "invalid-request"),
    ],
)
async def test_an_account_that_cannot_be_is_refused_and_nothing_is_stored(
    roster: Any, account: dict[str, str], problem: str
) -> None:
    await roster.person(code="taken", username="taken", password="correct horse")
    person = {"code": "x", "name": "x", "roles": [], "site_ids": [], **account}
    answer = await roster.hq.post("/staff", content=json.dumps(person), headers={"Content-Type": "application/json"})
    assert answer.json()["type"] == f"urn:farwatch:problem:{problem}"
    assert 400 <= answer.status_code < 500
    assert len((await roster.hq.get("/staff")).json()["items"]) == 1


async def test_a_change_moves_a_person_and_leaves_the_rest_alone(roster: Any) -> None:
    old, new = await roster.site(), await roster.site()
    person = await roster.person(old, phone="+8613800138000")
    answer = await roster.hq.patch(f"/staff/{person}", json={"site_ids": [str(new)], "email": "p@example.com"})
    assert answer.json()["site_ids"] == [str(new)]
    assert (answer.json()["phone"], answer.json()["email"], answer.json()["version"]) == (
        "+8613800138000",
        "p@example.com",
        2,
    )
    cleared = await roster.hq.patch(f"/staff/{person}", json={"phone": None})
    assert cleared.json()["phone"] is None
    assert [event.version for event in await roster.svc.published(StaffRegistered)] == [1, 2, 3]


async def test_people_see_the_colleagues_of_their_sites_and_nobody_else(roster: Any) -> None:
    mine, other = await roster.site(), await roster.site()
    me, colleague = await roster.person(mine), await roster.person(mine, other)
    stranger = await roster.person(other)
    client = roster.as_person(me, mine)
    seen = {person["id"] for person in (await client.get("/staff")).json()["items"]}
    assert seen == {str(me), str(colleague)}
    assert (await client.get(f"/staff/{stranger}")).status_code == 404
    assert (await client.get("/staff/me")).json()["id"] == str(me)
    there = (await roster.hq.get("/staff", params={"site_id": str(other)})).json()["items"]
    assert {person["id"] for person in there} == {str(colleague), str(stranger)}


@pytest.mark.parametrize("reach", ["elsewhere", "everywhere"])
async def test_an_administrator_of_some_sites_cannot_make_anybody_who_reaches_further(roster: Any, reach: str) -> None:
    mine, other = await roster.site(), await roster.site()
    admin = roster.svc.as_user(["hq_admin"], sites=[mine])
    site_ids = {"elsewhere": [str(mine), str(other)], "everywhere": []}[reach]
    person = {"code": "x", "name": "x", "roles": ["hq_admin"], "site_ids": site_ids}
    assert (await admin.post("/staff", json=person)).status_code in {403, 422}
    assert (await admin.post("/staff", json={**person, "site_ids": [str(mine)]})).status_code == 201


async def test_an_administrator_of_some_sites_cannot_take_over_an_account_that_reaches_further(roster: Any) -> None:
    mine, other = await roster.site(), await roster.site()
    both = await roster.person(mine, other, username="both", password="correct horse")
    admin = roster.svc.as_user(["hq_admin"], sites=[mine])
    answer = await admin.patch(f"/staff/{both}", json={"password": "taken over"})
    assert answer.json()["type"] == "urn:farwatch:problem:staff-outside-your-sites"


async def test_a_change_to_an_unknown_person_is_not_found(roster: Any) -> None:
    assert (await roster.hq.patch(f"/staff/{uuid7()}", json={"name": "x"})).status_code == 404


@pytest.mark.parametrize(
    ("field", "written", "stored"),
    [
        ("email", "li@例子.公司", "li@例子.公司"),
        ("email", " Li@EXAMPLE.com", "Li@example.com"),
        ("phone", "138 0013 8000", "+8613800138000"),
        ("phone", "010-65529988转8001", "+861065529988;ext=8001"),
    ],
)
async def test_addresses_and_numbers_are_taken_as_people_write_them(
    roster: Any, field: str, written: str, stored: str
) -> None:
    person = {"code": "x", "name": "x", "roles": [], "site_ids": [], field: written}
    answer = await roster.hq.post("/staff", json=person)
    assert (answer.status_code, answer.json()[field], answer.json()["unusable"]) == (201, stored, [])
    assert getattr((await roster.svc.published(StaffRegistered))[-1], field) == stored


@pytest.mark.parametrize("email", ["<a@b.c>", "a..b@c.d", "mailto:a@b.c", "a@b.c;", "a@b.c d@e.f"])
async def test_what_no_mail_server_takes_is_refused_when_it_is_written(roster: Any, email: str) -> None:
    person = {"code": "x", "name": "x", "roles": [], "site_ids": [], "email": email}
    for language, words in (("zh-CN", "例如 name@example.com"), ("en", "such as name@example.com")):
        answer = await roster.hq.post("/staff", json=person, headers={"Accept-Language": language})
        [error] = answer.json()["errors"]
        assert (answer.status_code, error["loc"][-1]) == (422, "email")
        assert words in error["detail"]


async def test_what_was_stored_before_anybody_checked_is_shown(roster: Any) -> None:
    person = await roster.person(email="li@example.com", phone="13800138000")
    async with roster.svc.transaction() as session:
        await session.execute(text("UPDATE staff SET email = '<li@example.com>', phone = '12345'"))
    answer = await roster.hq.get(f"/staff/{person}")
    assert answer.json()["unusable"] == ["email", "phone"]
    cured = await roster.hq.patch(f"/staff/{person}", json={"email": "li@example.com"})
    assert cured.json()["unusable"] == ["phone"]
