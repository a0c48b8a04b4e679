"""Keys and equipment: one holder at a time, in every handover, and never quietly gone."""

from collections import Counter
from typing import Any
from uuid import UUID

import httpx
import pytest
from handover_story import Handing, problem

from contracts.calls import CallRequested, CallSettled
from contracts.duty_log import LogEntryAppended
from contracts.key_items import KeyItemIssued, KeyItemReturned
from contracts.words import KEY_STATES
from roster_svc.key_items.domain import MOVES, Move, State, after
from roster_svc.key_items.errors import KeyMoveRefused
from svckit.core.ids import uuid7


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


async def item(handing: Handing, number: str, name: str = "配电房钥匙", kind: str = "key") -> dict[str, Any]:
    body = {"site_id": str(handing.site), "number": number, "name": name, "kind": kind, "home": "值班室钥匙柜"}
    answer = await handing.going.post("/key-items", json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def moved(client: httpx.AsyncClient, one: dict[str, Any], move: str, **body: Any) -> httpx.Response:
    return await client.post(f"/key-items/{one['id']}/{move}", json=body or None)


@pytest.mark.clause("R-4.0.1", part="keys")
async def test_what_is_out_stands_in_the_handover_and_the_seal_changes_who_holds_it(handing: Handing) -> None:
    key, radio = await item(handing, "K-01"), await item(handing, "R-01", "对讲机", "radio")
    gone = await item(handing, "T-09", "测温枪", "tool")
    tech = handing.client(handing.tech)
    given = await moved(handing.going, key, "issue", staff_id=str(handing.tech), condition="完好")
    assert (given.json()["state"], given.json()["issue"]["staff_id"]) == ("out", str(handing.tech))
    assert problem(await moved(tech, key, "issue", staff_id=str(handing.tech))) == (409, "key-move-refused")
    assert problem(await moved(tech, radio, "issue", staff_id=str(handing.night_chief))) == (409, "holder-not-on-duty")
    assert (await moved(tech, radio, "issue", staff_id=str(handing.tech))).status_code == 200
    assert (await moved(tech, gone, "missing", reason="交接清点时未找到")).json()["state"] == "missing"

    await handing.half_past_seven()
    drawn = {one["title"]: one for one in (await handing.read())["items"] if one["kind"] == "key_tool"}
    assert {title: one["facts"]["key_state"] for title, one in drawn.items()} == {
        "K-01 配电房钥匙": "out",
        "R-01 对讲机": "out",
        "T-09 测温枪": "missing",
    }
    assert drawn["K-01 配电房钥匙"]["facts"]["holder"] == "赵强"
    back = await moved(tech, radio, "return", condition="电量低")
    assert (back.json()["state"], back.json()["issue"]) == ("in", None)
    await handing.done(handing.going, "refresh")
    await handing.reviewed()
    await handing.both_sign()

    held = (await handing.roster.hq.get(f"/key-items/{key['id']}")).json()
    assert (held["issue"]["staff_id"], held["issue"]["handover_id"]) == (str(handing.night_chief), handing.id)
    mine = await handing.coming.get("/key-items", params={"holder_id": str(handing.night_chief)})
    assert [one["number"] for one in mine.json()["items"]] == ["K-01"]
    history = (await handing.roster.hq.get(f"/key-items/{key['id']}/issues")).json()["items"]
    assert [(one["staff_id"], one["returned_basis"]) for one in history] == [
        (str(handing.night_chief), None),
        (str(handing.tech), "handed_over"),
    ]
    assert [one.basis for one in await handing.roster.svc.published(KeyItemReturned)] == ["returned", "handed_over"]
    assert len(await handing.roster.svc.published(KeyItemIssued)) == 3
    assert (await handing.roster.hq.get(f"/key-items/{gone['id']}")).json()["state"] == "missing"
    anomalies = [one for one in await handing.roster.svc.published(LogEntryAppended) if "异常" in one.tags]
    assert [one.kind for one in anomalies] == ["key_item"]


EQUIPMENT = {
    "K-02": ("UPS 间钥匙", "key"),
    "R-02": ("对讲机", "radio"),
    "P-02": ("正压呼吸器", "other"),
    "C-02": ("门禁卡", "access_card"),
}


@pytest.mark.clause("R-10.2")
async def test_keys_radios_protective_gear_and_cards_are_issued_returned_and_go_over_with_the_handover(
    handing: Handing,
) -> None:
    tech, svc = handing.client(handing.tech), handing.roster.svc
    items = {number: await item(handing, number, *of) for number, of in EQUIPMENT.items()}
    for one in items.values():
        assert (await moved(handing.going, one, "issue", staff_id=str(handing.tech))).status_code == 200
    assert (await moved(tech, items["R-02"], "return")).json()["state"] == "in"
    await handing.half_past_seven()
    listed = {one["title"]: one["facts"] for one in (await handing.read())["items"] if one["kind"] == "key_tool"}
    out = {f"{number} {EQUIPMENT[number][0]}" for number in ("K-02", "P-02", "C-02")}
    assert {title for title, facts in listed.items() if facts["key_state"] == "out"} == out
    assert {listed[title]["holder"] for title in out} == {"赵强"}
    await handing.reviewed()
    await handing.both_sign()
    night = {"holder_id": str(handing.night_chief)}
    held = (await handing.coming.get("/key-items", params=night)).json()["items"]
    assert {one["number"] for one in held} == {"K-02", "P-02", "C-02"}
    assert (await moved(handing.coming, items["K-02"], "return")).json()["state"] == "in"
    told = Counter(one.basis for one in await svc.published(KeyItemReturned))
    assert (len(await svc.published(KeyItemIssued)), told) == (7, {"returned": 2, "handed_over": 3})


@pytest.mark.clause("R-4.0.1", part="keys")
async def test_what_is_not_back_at_the_end_of_the_duty_calls_people_once(handing: Handing) -> None:
    key = await item(handing, "K-01")
    await moved(handing.going, key, "issue", staff_id=str(handing.tech))
    svc = handing.roster.svc

    async def calls() -> list[CallRequested]:
        return [one for one in await svc.published(CallRequested) if one.subject.id == one_id]

    one_id = UUID(key["id"])
    await svc.fast_forward(hours=12, minutes=29)
    assert await calls() == []
    late = await handing.roster.hq.get("/key-items", params={"overdue": True})
    assert [one["number"] for one in late.json()["items"]] == ["K-01"]
    await svc.fast_forward(minutes=2)
    [call] = await calls()
    assert [one.staff_id or one.post for one in call.targets] == [handing.tech, "duty_chief"]
    await moved(handing.client(handing.tech), key, "return")
    await svc.fast_forward(hours=5)
    assert len(await calls()) == 1
    assert call.call_id in {one.call_id for one in await svc.published(CallSettled)}


async def test_the_register_is_kept_by_who_leads_and_only_headquarters_writes_off(handing: Handing) -> None:
    key, hq, tech = await item(handing, "K-01"), handing.roster.hq, handing.client(handing.tech)
    again = {"site_id": str(handing.site), "number": "k-01", "name": "x", "kind": "key"}
    assert problem(await handing.going.post("/key-items", json=again)) == (409, "key-number-taken")
    assert (await tech.post("/key-items", json=again)).status_code == 403
    path = f"/key-items/{key['id']}"
    assert (await handing.going.patch(path, json={"home": "B 柜"})).json()["home"] == "B 柜"
    stranger = handing.roster.as_person(uuid7(), handing.site, role="site_staff")
    assert problem(await moved(stranger, key, "missing", reason="x")) == (403, "not-yours-to-return")
    await moved(tech, key, "missing", reason="找不到")
    assert (await moved(handing.going, key, "write-off", reason="换锁")).status_code == 403
    assert problem(await moved(hq, key, "withdraw", reason="x")) == (409, "key-move-refused")
    assert (await moved(tech, key, "found", reason="在备件柜")).json()["state"] == "in"
    await moved(tech, key, "missing", reason="又找不到")
    off = (await moved(hq, key, "write-off", reason="已换锁芯")).json()
    assert (off["state"], off["state_remark"]) == ("written_off", "已换锁芯")
    sheet = await hq.get("/key-items/export", params={"site_id": str(handing.site)})
    assert "已核销" in sheet.text or "written off" in sheet.text


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("move", Move)
def test_a_move_that_the_table_does_not_know_is_refused(state: State, move: Move) -> None:
    assert state.value in KEY_STATES
    if move in MOVES[state]:
        assert after(state, move, "K-01") in State
    else:
        with pytest.raises(KeyMoveRefused):
            after(state, move, "K-01")
