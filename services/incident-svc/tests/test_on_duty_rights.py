"""Rights follow the post and the time on duty: they begin with the check-in and end with the relief (R-2.1.5)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from sqlalchemy import update

from incident_svc.projections.duty_rule import Seat, Watch
from incident_svc.projections.models import Shift
from incident_svc.projections.on_duty import sites_held
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import (
    BEGIN,
    checked_in,
    checked_out,
    notification_delivered,
    shift_changed,
    shift_ended,
    shift_published,
    shift_started,
    site_registered,
    staff_registered,
)
from .story import declare, do, problem, read

LEADING = {"level": {"level": 1, "reason": "蔓延"}, "resolve": {}, "close": {}}
WANG, LI = uuid7(), uuid7()


def _chief(svc: Harness, *sites: UUID, id: UUID = WANG, role: str = "duty_chief") -> httpx.AsyncClient:  # noqa: A002
    return svc.as_user([role], sites=list(sites), id=id)


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.clause("R-X.8", part="duty")
@pytest.mark.parametrize("role", ["duty_chief", "site_staff"])
async def test_who_is_not_on_duty_reports_and_notes_but_neither_takes_nor_decides(
    svc: Harness, site: UUID, role: str
) -> None:
    chief = _chief(svc, site, role=role)
    incident = await declare(chief, site)
    assert (await do(chief, incident, "notes", text="现场已隔离")).status_code == 201
    refused = await do(chief, incident, "acknowledge")
    assert (refused.status_code, problem(refused)) == (403, "not-called")
    for move, body in LEADING.items():
        answer = await do(chief, incident, move, **body)
        assert (answer.status_code, problem(answer)) == (403, "not-on-duty"), move
    seen = await read(chief, incident["id"])
    assert (seen["state"], seen["your_part"]) == ("open", "none")


@pytest.mark.clause("R-5.2.1a", part="by hand")
async def test_an_alarm_raised_by_somebody_off_duty_says_so(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    chief, shift = _chief(svc, site), shift_published(site, WANG)
    off = await read(chief, (await declare(chief, site))["id"])
    await svc.deliver(shift)
    on = await read(chief, (await declare(chief, site))["id"])
    ordered = await read(hq, (await declare(hq, site))["id"])
    said = [one["timeline"][0]["params"].get("off_duty") for one in (off, on, ordered)]
    assert said == [True, None, None]
    assert "不在岗" in off["timeline"][0]["text"]["zh"]
    assert [one["your_part"] for one in (off, on, ordered)] == ["none", "on_duty", "headquarters"]


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.clause("R-5.2.1b", part="end")
async def test_who_is_on_duty_takes_it_and_off_duty_only_who_was_called(svc: Harness, site: UUID) -> None:
    shift = shift_published(site, LI)
    for news in (shift, checked_in(shift, LI)):
        await svc.deliver(news)
    off, on = _chief(svc, site), _chief(svc, site, id=LI)
    incident = await declare(on, site)
    assert (await do(off, incident, "acknowledge")).status_code == 403
    told = notification_delivered(UUID(incident["id"]), site, staff_id=WANG)
    await svc.deliver(told)
    assert (await read(off, incident["id"]))["your_part"] == "called"
    assert (await do(off, incident, "acknowledge")).status_code == 200
    assert (await do(off, incident, "resolve")).status_code == 403, "taken is not decided"
    assert (await do(on, await declare(on, site), "acknowledge")).status_code == 200


@pytest.mark.clause("R-5.2.1b", part="end")
async def test_whom_the_plan_names_may_answer_before_the_message_is_known_to_have_gone(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    await svc.deliver(staff_registered(WANG, site))
    steps = [{"after_s": 0, "notify": [{"staff_id": str(WANG)}]}]
    assert (await hq.put(f"/policies/{site}", json={"steps": steps})).status_code in {200, 201}
    named, other = _chief(svc, site), _chief(svc, site, id=LI)
    incident = await declare(hq, site)
    assert (await do(other, incident, "acknowledge")).status_code == 403
    assert (await do(named, incident, "acknowledge")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="one site")
@pytest.mark.clause("R-X.8", part="duty")
async def test_being_called_for_one_incident_is_no_right_to_another_and_none_at_another_site(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    elsewhere = uuid7()
    await svc.deliver(site_registered(elsewhere))
    called = _chief(svc, site)
    mine, same_site, far = await declare(hq, site), await declare(hq, site), await declare(hq, elsewhere)
    for one, place in ((mine, site), (far, elsewhere)):
        await svc.deliver(notification_delivered(UUID(one["id"]), place, staff_id=WANG))
    codes = [(await do(called, one, "acknowledge")).status_code for one in (same_site, far, mine)]
    assert codes == [403, 404, 200]


async def test_being_on_duty_elsewhere_is_no_right_to_take_what_is_here(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    elsewhere = uuid7()
    await svc.deliver(site_registered(elsewhere))
    await svc.deliver(shift_published(elsewhere, WANG))
    both = _chief(svc, site, elsewhere)
    refused = await do(both, await declare(hq, site), "acknowledge")
    assert (refused.status_code, problem(refused)) == (403, "not-called")
    assert (await do(both, await declare(hq, elsewhere), "acknowledge")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_the_right_begins_with_the_check_in_and_ends_with_the_relief(svc: Harness, site: UUID) -> None:
    chief, shift = _chief(svc, site), shift_published(site, LI)
    incident = await declare(chief, site)
    await svc.deliver(shift)
    assert (await do(chief, incident, "level", **LEADING["level"])).status_code == 403
    await svc.deliver(checked_in(shift, WANG))
    assert (await do(chief, incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(shift_ended(shift))
    assert (await do(chief, incident, "resolve")).status_code == 403


async def test_who_leaves_the_post_leaves_the_right_there(svc: Harness, site: UUID) -> None:
    chief, shift = _chief(svc, site), shift_published(site, WANG, LI)
    incident = await declare(chief, site)
    for news in (shift, checked_in(shift, WANG, 2), checked_in(shift, LI, 3), checked_out(shift, WANG, 4)):
        await svc.deliver(news)
    assert (await do(chief, incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 200


async def test_while_nobody_has_checked_in_those_on_the_roster_have_the_watch(svc: Harness, site: UUID) -> None:
    chief = _chief(svc, site)
    incident = await declare(chief, site)
    await svc.deliver(shift_published(site, WANG))
    assert (await do(chief, incident, "resolve")).status_code == 200


async def test_who_is_put_in_somebodys_place_by_order_has_the_watch_instead(svc: Harness, site: UUID) -> None:
    shift = shift_published(site, WANG)
    incident = await declare(_chief(svc, site), site)
    await svc.deliver(shift)
    await svc.deliver(shift_changed(shift, LI), twice=True)
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 200


async def test_a_change_of_a_running_shift_leaves_it_the_watch(svc: Harness, site: UUID) -> None:
    shift = shift_published(site, WANG, starts_at=BEGIN - timedelta(hours=1))
    incident = await declare(_chief(svc, site), site)
    for news in (shift, shift_started(shift), shift_changed(shift, LI, version=3, started_at=BEGIN)):
        await svc.deliver(news)
    await svc.deliver(shift_published(site, WANG))
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.parametrize("started", [False, True], ids=["rostered", "started"])
async def test_who_relieves_has_no_right_before_checking_in_while_the_outgoing_shift_is_there(
    svc: Harness, site: UUID, started: bool
) -> None:
    outgoing, incoming = shift_published(site, LI, starts_at=BEGIN - timedelta(hours=8)), shift_published(site, WANG)
    for news in (outgoing, checked_in(outgoing, LI), incoming, *([shift_started(incoming)] if started else [])):
        await svc.deliver(news)
    incident = await declare(_chief(svc, site), site)
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(checked_in(incoming, WANG, 3))
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_during_the_handover_both_chiefs_decide_until_the_outgoing_shift_is_relieved(
    svc: Harness, site: UUID
) -> None:
    outgoing, incoming = shift_published(site, LI), shift_published(site, WANG, starts_at=BEGIN + timedelta(hours=8))
    for news in (outgoing, checked_in(outgoing, LI), incoming, checked_in(incoming, WANG)):
        await svc.deliver(news)
    incident = await declare(_chief(svc, site), site)
    for person in (LI, WANG):
        assert (await do(_chief(svc, site, id=person), incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(shift_ended(outgoing))
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_who_is_held_after_an_ordered_end_decides_until_they_leave_or_somebody_relieves_them(
    svc: Harness, site: UUID
) -> None:
    outgoing, incoming = shift_published(site, LI), shift_published(site, WANG, starts_at=BEGIN + timedelta(hours=8))
    held = shift_ended(outgoing, basis="ordered", held=("duty_chief",))
    for news in (outgoing, checked_in(outgoing, LI), held, incoming):
        await svc.deliver(news)
    incident = await declare(_chief(svc, site), site)
    assert (await do(_chief(svc, site, id=LI), incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(checked_in(incoming, WANG))
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 403
    await svc.deliver(checked_out(incoming, WANG))
    await svc.deliver(checked_out(outgoing, LI, version=10))
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 403


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_who_has_left_does_not_get_the_right_back_from_the_roster(svc: Harness, site: UUID) -> None:
    chief, shift = _chief(svc, site), shift_published(site, WANG, LI)
    incident = await declare(chief, site)
    for news in (shift, checked_in(shift, WANG, 2), checked_out(shift, WANG, 3)):
        await svc.deliver(news)
    assert (await do(chief, incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="one site")
@pytest.mark.clause("R-X.8", part="duty")
async def test_being_on_duty_at_one_site_is_no_right_at_another(svc: Harness, site: UUID) -> None:
    elsewhere, shift = uuid7(), shift_published(site, WANG)
    await svc.deliver(site_registered(elsewhere))
    chief = _chief(svc, site, elsewhere)
    incident = await declare(chief, elsewhere)
    await svc.deliver(shift)
    await svc.deliver(checked_in(shift, WANG))
    assert (await do(chief, incident, "resolve")).status_code == 404
    assert (await do(chief, await declare(chief, site), "resolve")).status_code == 200


async def test_headquarters_decides_at_all_times(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    incident = await declare(hq, site)
    for move, body in LEADING.items():
        assert (await do(hq, incident, move, **body)).status_code == 200
    both = svc.as_user(["duty_chief", "hq_executive"], sites=[site])
    assert (await do(both, await declare(both, site), "resolve")).status_code == 200


async def test_reordered_and_repeated_news_give_the_same_right(svc: Harness, site: UUID) -> None:
    shift = shift_published(site, WANG)
    for news in (shift_ended(shift), checked_in(shift, WANG), shift, checked_in(shift, WANG)):
        await svc.deliver(news, twice=True)
    chief = _chief(svc, site)
    assert (await do(chief, await declare(chief, site), "resolve")).status_code == 403


SITE, CHIEF = uuid7(), "duty_chief"


@st.composite
def seats(draw: st.DrawFn) -> Seat:
    """Somebody on a shift of the site, five in all."""
    starts_at = BEGIN + timedelta(hours=draw(st.integers(-12, 12)))
    watch = Watch(uuid7(), starts_at, starts_at + timedelta(hours=8), draw(st.booleans()))
    who = draw(st.sampled_from([WANG, LI, UUID(int=1), UUID(int=2), UUID(int=3)]))
    presence = draw(st.sampled_from(["expected", "present", "left"]))
    return Seat(watch, who, draw(st.sampled_from([CHIEF, "tech_ops"])), presence, draw(st.booleans()))


def _held(everything: list[Seat], hours: int) -> dict[UUID, bool]:
    now = BEGIN + timedelta(hours=hours)
    return {one.staff_id: sites_held(one.staff_id, {SITE: everything}, now) == {SITE} for one in everything}


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@given(st.lists(seats(), max_size=5), st.integers(-10, 20))
def test_a_check_in_gives_the_right_and_takes_it_from_whoever_was_only_expected_there(
    before: list[Seat], hours: int
) -> None:
    comes = Seat(Watch(uuid7(), BEGIN, BEGIN, False), uuid7(), CHIEF, "present", True)
    held, after = _held(before, hours), _held([*before, comes], hours)
    assert after.pop(comes.staff_id)
    there = {one.staff_id for one in before if one.fit and one.presence == "present"}
    elsewhere = {one.staff_id for one in before if one.post != CHIEF}
    event(f"lost={sum(held[one] and not after[one] for one in after)}")
    for person, has in after.items():
        assert has == held[person] if person in there or not held[person] else person in elsewhere or not has


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@given(st.lists(seats(), max_size=5), st.integers(-10, 20))
def test_who_may_not_hold_the_post_has_no_right_and_is_in_nobodys_way(everything: list[Seat], hours: int) -> None:
    held, fit = _held(everything, hours), [one for one in everything if one.fit]
    assert _held(fit, hours) == {one.staff_id: held[one.staff_id] for one in fit}
    assert not any(held[one.staff_id] for one in everything if one.staff_id not in {each.staff_id for each in fit})


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.clause("R-9.2", part="revocation")
@pytest.mark.parametrize(
    "change", [{"active": False}, {"site_ids": (uuid7(),)}, {"roles": ("site_staff",)}], ids=["off", "moved", "role"]
)
@pytest.mark.parametrize("there", [True, False], ids=["checked in", "rostered"])
async def test_who_is_switched_off_moved_or_loses_the_role_loses_the_post_to_the_next(
    svc: Harness, site: UUID, change: dict[str, Any], there: bool
) -> None:
    """Whatever an old token still says: R-9.2 ends it, this ends the right at the same moment."""
    loses, comes = _chief(svc, site), _chief(svc, site, id=LI)
    incident = await declare(loses, site)
    theirs, nexts = shift_published(site, WANG), shift_published(site, LI, starts_at=BEGIN - timedelta(hours=1))
    for news in (theirs, nexts, staff_registered(WANG, site), *([checked_in(theirs, WANG)] if there else [])):
        await svc.deliver(news)
    assert (await do(comes, incident, "level", **LEADING["level"])).status_code == 403
    await svc.deliver(staff_registered(WANG, site, version=2, **change))
    await svc.deliver(staff_registered(WANG, site))
    assert (await do(loses, incident, "level", **LEADING["level"])).status_code == 403
    assert (await do(comes, incident, "level", **LEADING["level"])).status_code == 200


async def test_a_shift_that_an_older_release_wrote_down_still_gives_the_right(svc: Harness, site: UUID) -> None:
    chief, shift = _chief(svc, site), shift_published(site, WANG)
    await svc.deliver(shift)
    async with svc.transaction() as session:
        await session.execute(update(Shift).values(assignments=None))
    assert (await do(chief, await declare(chief, site), "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_a_shift_that_lapsed_gives_its_rights_to_todays_chief(svc: Harness, site: UUID) -> None:
    """Yesterday's chief never started the shift and forgot to check out: the roster's clock ends both."""
    yesterday = shift_published(site, WANG, starts_at=BEGIN - timedelta(hours=24), ends_at=BEGIN - timedelta(hours=16))
    today = shift_published(site, LI)
    for fact in (yesterday, checked_in(yesterday, WANG), today):
        await svc.deliver(fact)
    incident = await declare(_chief(svc, site), site)
    assert (await do(_chief(svc, site, id=LI), incident, "level", **LEADING["level"])).status_code == 403
    lapsed = shift_ended(yesterday).model_copy(update={"basis": "lapsed", "unrelieved": ("duty_chief",)})
    await svc.deliver(lapsed)
    await svc.deliver(checked_out(yesterday, WANG, 10).model_copy(update={"basis": "lapsed"}))
    assert (await do(_chief(svc, site, id=LI), incident, "level", **LEADING["level"])).status_code == 200
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 403
