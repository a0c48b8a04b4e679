"""People keep their own account: their password, and how they are reached."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from issuer_story import PERSON, as_admin, client_of, login

from contracts.staff import StaffRegistered
from roster_svc.staff.models import Staff
from svckit.core.ids import uuid7

CONSOLE = {"X-Farwatch-Session": "1"}
OLD, NEW = "correct horse", "battery staple"


def problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


async def _hired(issuer: httpx.AsyncClient, **more: Any) -> tuple[httpx.AsyncClient, str]:
    """The administrator, and the id of a person with an account."""
    admin = await as_admin(issuer)
    made = await admin.post("/staff", json={**PERSON, "password": OLD, **more})
    assert made.status_code == 201, made.text
    return admin, made.json()["id"]


async def _at_the_console(issuer: httpx.AsyncClient, password: str = OLD) -> httpx.AsyncClient:
    """A browser of the person, signed in."""
    browser = client_of(issuer._transport.app)  # type: ignore[attr-defined]
    answer = await browser.post(
        "/auth/session", json={"username": PERSON["username"], "password": password}, headers=CONSOLE
    )
    assert answer.status_code == 200, answer.text
    _takes(browser, answer)
    return browser


def _takes(browser: httpx.AsyncClient, answer: httpx.Response) -> None:
    browser.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"


async def _changes(browser: httpx.AsyncClient, current: str = OLD, new: str = NEW) -> httpx.Response:
    body = {"current_password": current, "new_password": new}
    return await browser.post("/auth/session/password", json=body, headers=CONSOLE)


async def test_a_new_password_keeps_this_browser_and_ends_the_others(issuer: httpx.AsyncClient) -> None:
    await _hired(issuer)
    here, there = await _at_the_console(issuer), await _at_the_console(issuer)
    answer = await _changes(here)
    assert answer.status_code == 200
    assert (await there.get("/staff/me")).status_code == 401
    assert (await there.post("/auth/session/renew", headers=CONSOLE)).status_code == 401
    _takes(here, answer)
    assert (await here.get("/staff/me")).status_code == 200
    assert (await here.post("/auth/session/renew", headers=CONSOLE)).status_code == 200
    assert (await login(issuer, PERSON["username"], OLD)).status_code == 401
    assert (await login(issuer, PERSON["username"], NEW)).status_code == 200


async def test_whoever_finds_a_browser_open_cannot_take_the_account(issuer: httpx.AsyncClient) -> None:
    await _hired(issuer)
    browser = await _at_the_console(issuer)
    for _ in range(5):
        assert problem(await _changes(browser, current="a guess, no more")) == (422, "current-password-wrong")
    assert (await _changes(browser, current="a guess, no more")).status_code == 429
    assert (await browser.get("/staff/me")).status_code == 200, "and stays signed in"


@pytest.mark.parametrize(
    ("new", "refused"), [("short", "password-too-short"), (OLD, "password-unchanged"), ("", "invalid-request")]
)
async def test_a_password_that_will_not_do_changes_nothing(issuer: httpx.AsyncClient, new: str, refused: str) -> None:
    await _hired(issuer)
    browser = await _at_the_console(issuer)
    assert problem(await _changes(browser, new=new)) == (422, refused)
    assert (await browser.post("/auth/session/renew", headers=CONSOLE)).status_code == 200


async def test_other_sites_pages_cannot_change_it(issuer: httpx.AsyncClient) -> None:
    await _hired(issuer)
    browser = await _at_the_console(issuer)
    answer = await browser.post("/auth/session/password", json={"current_password": OLD, "new_password": NEW})
    assert answer.status_code == 403


async def test_a_temporary_password_says_so_until_its_person_has_replaced_it(issuer: httpx.AsyncClient) -> None:
    admin, person_id = await _hired(issuer)
    reset = await admin.patch(f"/staff/{person_id}", json={"password": "for a day", "password_temporary": True})
    assert reset.json()["password_temporary"] is True
    token = await login(issuer, PERSON["username"], "for a day")
    assert token.json()["password_temporary"] is True
    browser = await _at_the_console(issuer, "for a day")
    answer = await _changes(browser, current="for a day")
    assert answer.json()["password_temporary"] is False
    assert (await admin.get(f"/staff/{person_id}")).json()["password_temporary"] is False


async def test_nothing_is_temporary_without_a_password(issuer: httpx.AsyncClient) -> None:
    admin, person_id = await _hired(issuer)
    answer = await admin.patch(f"/staff/{person_id}", json={"password_temporary": True})
    assert problem(answer) == (422, "temporary-without-password")


async def test_a_temporary_password_that_was_not_replaced_in_time_opens_nothing(issuer: httpx.AsyncClient) -> None:
    _, person_id = await _hired(issuer, password_temporary=True)
    browser = await _at_the_console(issuer)
    runtime = issuer._transport.app.state.runtime  # type: ignore[attr-defined]
    async with runtime.database.transaction() as session:
        person = await session.get(Staff, person_id)
        person.password_until = runtime.clock.now() - timedelta(seconds=1)
    assert problem(await login(issuer, PERSON["username"], OLD)) == (403, "temporary-password-expired")
    assert (await login(issuer, PERSON["username"], "not the password")).status_code == 401, "nothing is given away"
    assert (await browser.post("/auth/session/renew", headers=CONSOLE)).status_code == 401


async def test_people_change_how_they_are_reached_and_the_others_hear_of_it(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site, name="李建国")
    own = roster.as_person(person, site)
    change = {"phone": "13900139000", "email": "li@example.com", "language": "en"}
    answer = await own.patch("/staff/me", json=change)
    assert answer.status_code == 200
    assert (answer.json()["phone"], answer.json()["name"]) == ("+8613900139000", "李建国")
    told = (await roster.svc.published(StaffRegistered))[-1]
    assert (told.staff_id, told.phone, told.email, told.language) == (person, "+8613900139000", "li@example.com", "en")


@pytest.mark.parametrize("more", [{"roles": ["hq_admin"]}, {"site_ids": []}, {"name": "王"}, {"password": "x" * 12}])
async def test_nobody_changes_their_own_rights_that_way(roster: Any, more: dict[str, Any]) -> None:
    site = await roster.site()
    own = roster.as_person(await roster.person(site), site)
    assert (await own.patch("/staff/me", json=more)).status_code == 422


async def test_who_is_on_no_roster_has_nothing_to_change(roster: Any) -> None:
    stranger = roster.svc.as_user(["hq_viewer"], id=uuid7())
    assert (await stranger.patch("/staff/me", json={"language": "en"})).status_code == 404
