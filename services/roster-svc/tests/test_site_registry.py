"""Who stands behind a site, whom to call there, and how a site closes (R-1.2.1a)."""

from typing import Any

import pytest

from contracts.incidents import IncidentOpened
from contracts.sites import EmergencyNumber, SiteContact, SiteRegistered
from svckit.core.ids import uuid7

CHIEF = "duty_chief"
BEHIND_IT = {
    "address": "内蒙古乌兰察布市集宁区察哈尔工业园区 8 号",
    "contacts": [{"name": "赵强", "role": "园区物业", "phone": "+864748888000"}],
    "emergency_numbers": [
        {"service": "fire", "phone": "119", "name": None},
        {"service": "power", "phone": "95598", "name": "集宁供电公司"},
        {"service": "cooling", "phone": "+8613800138000", "name": "冷机维保"},
    ],
}


def problem(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@pytest.mark.clause("R-1.2.1a", part="people behind it")
@pytest.mark.clause("R-1.2.1a", part="announcement")
async def test_a_site_has_an_address_an_owner_contacts_and_local_emergency_numbers(roster: Any) -> None:
    owner = await roster.person(name="周敏", roles=("hq_executive",))
    site = await roster.site(owner_id=str(owner), **BEHIND_IT)
    on_file = (await roster.hq.get(f"/sites/{site}")).json()
    assert on_file["owner_id"] == str(owner)
    assert BEHIND_IT.items() <= on_file.items()
    [told] = await roster.svc.published(SiteRegistered)
    assert (told.owner_id, told.address) == (owner, BEHIND_IT["address"])
    assert told.contacts == (SiteContact(name="赵强", role="园区物业", phone="+864748888000"),)
    assert told.emergency_numbers[0] == EmergencyNumber(service="fire", phone="119")


async def test_numbers_are_stored_as_they_are_dialled(roster: Any) -> None:
    lines = [{"service": "fire", "phone": " 119 "}, {"service": "cooling", "phone": "0474-888 8000"}]
    site = await roster.site(emergency_numbers=lines, contacts=[{"name": "赵", "role": "物业", "phone": "13800138000"}])
    on_file = (await roster.hq.get(f"/sites/{site}")).json()
    assert [line["phone"] for line in on_file["emergency_numbers"]] == ["119", "+864748888000"]
    assert on_file["contacts"][0]["phone"] == "+8613800138000"


@pytest.mark.parametrize("phone", ["9", "call the police", "11 9", "12345678901234567"])
async def test_what_cannot_be_dialled_is_refused(roster: Any, phone: str) -> None:
    site = await roster.site()
    lines = {"emergency_numbers": [{"service": "fire", "phone": phone}]}
    chinese = roster.svc.as_user(["hq_admin"], language="zh-CN")
    answer = await chinese.patch(f"/sites/{site}", json=lines)
    assert problem(answer) == (422, "invalid-request")
    assert answer.json()["errors"][0]["loc"] == ["body", "emergency_numbers", 0, "phone"]
    assert "119" in answer.json()["errors"][0]["detail"]


async def test_a_change_of_one_thing_leaves_the_others_alone(roster: Any) -> None:
    site = await roster.site(**BEHIND_IT)
    changed = (await roster.hq.patch(f"/sites/{site}", json={"address": None})).json()
    assert changed["address"] is None
    assert changed["contacts"] == BEHIND_IT["contacts"]


@pytest.mark.parametrize("roles", [("duty_chief",), ("site_staff",), ()])
async def test_the_owner_of_a_site_is_somebody_of_headquarters(roster: Any, roles: tuple[str, ...]) -> None:
    site = await roster.site()
    person = await roster.person(site, roles=roles)
    refused = await roster.hq.patch(f"/sites/{site}", json={"owner_id": str(person)})
    assert problem(refused) == (422, "owner-not-at-headquarters")
    unknown = str(uuid7())
    nobody = await roster.hq.patch(f"/sites/{site}", json={"owner_id": unknown})
    assert problem(nobody) == (422, "site-owner-not-found")
    assert unknown not in nobody.json()["detail"], "an id is nothing to read"


async def test_who_has_left_owns_no_further_site_but_does_not_stand_in_the_way_of_other_changes(roster: Any) -> None:
    owner = await roster.person(roles=("hq_executive",))
    site, other = await roster.site(owner_id=str(owner)), await roster.site()
    await roster.hq.patch(f"/staff/{owner}", json={"active": False})
    assert problem(await roster.hq.patch(f"/sites/{other}", json={"owner_id": str(owner)}))[0] == 422
    kept = await roster.hq.patch(f"/sites/{site}", json={"name": "新名", "owner_id": str(owner)})
    assert kept.status_code == 200


async def test_a_site_with_a_shift_to_come_closes_only_for_whoever_knows_of_it(roster: Any) -> None:
    site = await roster.site(name="乌兰察布")
    person = await roster.person(site)
    await roster.shift(site, (person, CHIEF), starts_in_h=12)
    refused = await roster.hq.patch(f"/sites/{site}", json={"active": False})
    assert problem(refused) == (409, "site-still-in-use")
    assert "1 published" in refused.json()["detail"]
    closed = await roster.hq.patch(f"/sites/{site}", json={"active": False, "leave_unfinished": True})
    assert (closed.status_code, closed.json()["active"]) == (200, False)
    again = await roster.hq.patch(f"/sites/{site}", json={"active": False, "name": "仍停用"})
    assert again.status_code == 200, "what is closed already is not asked again"


async def test_a_site_with_an_active_incident_closes_only_for_whoever_knows_of_it(roster: Any) -> None:
    site = await roster.site()
    await roster.svc.deliver(
        IncidentOpened(
            incident_id=uuid7(),
            version=1,
            number="INC-1",
            site_id=site,
            title="机房温度过高",
            severity="critical",
            level=1,
            state="open",
            source="manual",
            opened_at=roster.now,
        )
    )
    assert problem(await roster.hq.patch(f"/sites/{site}", json={"active": False})) == (409, "site-still-in-use")


async def test_a_plan_that_nobody_was_told_of_does_not_keep_a_site_open(roster: Any) -> None:
    site = await roster.site()
    await roster.shift(site, (await roster.person(site), CHIEF), starts_in_h=12, published=False)
    assert (await roster.hq.patch(f"/sites/{site}", json={"active": False})).status_code == 200
