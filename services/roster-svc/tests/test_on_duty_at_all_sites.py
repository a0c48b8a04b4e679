"""Who is on duty now, at all sites: one question of a board."""

from typing import Any
from uuid import UUID

import httpx


async def test_it_says_of_each_site_what_the_site_is_told_of_itself(roster: Any) -> None:
    manned, by_the_roster, empty = [await roster.site() for _ in range(3)]
    chief, tech = await roster.person(manned, name="王秀英"), await roster.person(manned)
    shift = await roster.shift(manned, (chief, "duty_chief"), (tech, "tech_ops"))
    await roster.shift(by_the_roster, (await roster.person(by_the_roster), "duty_chief"))
    await roster.as_person(chief, manned).post(f"/shifts/{shift}/check-ins")
    await roster.svc.fast_forward(minutes=16)
    told = await _of_all(roster.hq)
    assert list(told) == [manned, by_the_roster, empty]
    for site, one in told.items():
        alone = await roster.on_duty(site)
        assert {name: one[name] for name in ("basis", "people", "absent")} == {
            name: alone[name] for name in ("basis", "people", "absent")
        }
    assert [one["basis"] for one in told.values()] == ["checked_in", "rostered", "rostered"]
    assert told[empty]["people"] == []


async def test_it_names_who_comes_next(roster: Any) -> None:
    site, elsewhere = await roster.site(), await roster.site()
    chief = await roster.person(site, name="王秀英")
    await roster.shift(site, (await roster.person(site), "duty_chief"), starts_in_h=36)
    following = await roster.shift(site, (chief, "duty_chief"), starts_in_h=12)
    await roster.shift(site, (await roster.person(site), "duty_chief"), starts_in_h=2, published=False)
    told = await _of_all(roster.hq)
    assert told[site]["next_shift"] == {
        "id": str(following),
        "starts_at": "2026-11-23T12:00:00Z",
        "ends_at": "2026-11-24T00:00:00Z",
        "people": [{"staff_id": str(chief), "name": "王秀英", "post": "duty_chief"}],
    }
    assert told[elsewhere]["next_shift"] is None


async def test_who_was_replaced_after_coming_early_does_not_come_next(roster: Any) -> None:
    site = await roster.site()
    chief, early, successor = [await roster.person(site) for _ in range(3)]
    shift = await roster.shift(site, (chief, "duty_chief"), (early, "tech_ops"), starts_in_h=0.5)
    await roster.as_person(early, site).post(f"/shifts/{shift}/check-ins")
    order = {"kind": "replacement", "staff_id": str(early), "successor_id": str(successor), "reason": "发热"}
    assert (await roster.hq.post(f"/shifts/{shift}/changes", json=order)).status_code == 201
    following = (await _of_all(roster.hq))[site]["next_shift"]["people"]
    assert {UUID(one["staff_id"]) for one in following} == {chief, successor}


async def test_whoever_is_held_after_an_ended_shift_is_shown(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "duty_chief"))
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    ended = await roster.hq.post(f"/shifts/{shift}/end", json={"reason": "drill"})
    assert ended.status_code == 200
    [held] = (await _of_all(roster.hq))[site]["people"]
    assert (held["staff_id"], held["held"]) == (str(person), True)


async def test_everybody_sees_their_own_sites_and_none_that_is_closed(roster: Any) -> None:
    mine, foreign, closed = [await roster.site() for _ in range(3)]
    await roster.hq.patch(f"/sites/{closed}", json={"active": False})
    person = await roster.person(mine, closed)
    assert list(await _of_all(roster.as_person(person, mine, closed))) == [mine]
    assert list(await _of_all(roster.hq)) == [mine, foreign]


async def test_it_comes_in_pages_by_the_code_of_the_site(roster: Any) -> None:
    sites = [await roster.site() for _ in range(3)]
    first = (await roster.hq.get("/on-duty/sites", params={"limit": 2})).json()
    rest = (await roster.hq.get("/on-duty/sites", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [UUID(one["site_id"]) for one in first["items"] + rest["items"]] == sites
    assert rest["next_cursor"] is None


async def _of_all(client: httpx.AsyncClient) -> dict[UUID, dict[str, Any]]:
    answer = await client.get("/on-duty/sites")
    assert answer.status_code == 200, answer.text
    return {UUID(one["site_id"]): one for one in answer.json()["items"]}
