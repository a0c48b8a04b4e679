"""Rights follow the duty as roster-svc tells it: they begin with the check-in and end with the relief (R-2.1.5)."""

from collections.abc import Sequence
from random import Random
from uuid import UUID

import httpx
import pytest
from duty_told import Duty
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from contracts import Event
from incident_svc.projections.service import duty_register
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import notification_delivered, site_registered, staff_registered
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
    chief = _chief(svc, site)
    off = await read(chief, (await declare(chief, site))["id"])
    await svc.deliver(Duty(site).begins(WANG, basis="rostered"))
    on = await read(chief, (await declare(chief, site))["id"])
    ordered = await read(hq, (await declare(hq, site))["id"])
    said = [one["timeline"][0]["params"].get("off_duty") for one in (off, on, ordered)]
    assert said == [True, None, None]
    assert "不在岗" in off["timeline"][0]["text"]["zh"]
    assert [one["your_part"] for one in (off, on, ordered)] == ["none", "on_duty", "headquarters"]


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.clause("R-5.2.1b", part="end")
async def test_who_is_on_duty_takes_it_and_off_duty_only_who_was_called(svc: Harness, site: UUID) -> None:
    await svc.deliver(Duty(site).begins(LI))
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
    await svc.deliver(Duty(elsewhere).begins(WANG))
    both = _chief(svc, site, elsewhere)
    refused = await do(both, await declare(hq, site), "acknowledge")
    assert (refused.status_code, problem(refused)) == (403, "not-called")
    assert (await do(both, await declare(hq, elsewhere), "acknowledge")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.parametrize("basis", ["checked_in", "rostered", "overstay", "acting"])
async def test_the_right_begins_and_ends_with_the_duty_whatever_it_rests_on(
    svc: Harness, site: UUID, basis: str
) -> None:
    chief, duty = _chief(svc, site), Duty(site)
    incident, began = await declare(chief, site), duty.begins(WANG, basis=basis)
    assert (await do(chief, incident, "level", **LEADING["level"])).status_code == 403
    await svc.deliver(began, twice=True)
    assert (await do(chief, incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(duty.ends(began), twice=True)
    assert (await do(chief, incident, "resolve")).status_code == 403


async def test_who_has_left_one_post_still_has_the_right_of_another(svc: Harness, site: UUID) -> None:
    chief, duty = _chief(svc, site), Duty(site)
    incident, first, second = await declare(chief, site), duty.begins(WANG), duty.begins(WANG, "tech_ops")
    for news in (first, second, duty.ends(first)):
        await svc.deliver(news)
    assert (await do(chief, incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(duty.ends(second))
    assert (await do(chief, incident, "resolve")).status_code == 403


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_during_the_handover_both_chiefs_decide_until_one_is_relieved(svc: Harness, site: UUID) -> None:
    duty = Duty(site)
    outgoing, incoming = duty.begins(LI), duty.begins(WANG)
    for news in (outgoing, incoming):
        await svc.deliver(news)
    incident = await declare(_chief(svc, site), site)
    for person in (LI, WANG):
        assert (await do(_chief(svc, site, id=person), incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(duty.ends(outgoing, "relieved"))
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@pytest.mark.clause("R-9.2", part="revocation")
@pytest.mark.parametrize("reason", ["deactivated", "moved", "role_lost"])
async def test_who_is_switched_off_moved_or_loses_the_role_loses_the_right(
    svc: Harness, site: UUID, reason: str
) -> None:
    """Whatever an old token still says: R-9.2 ends it, this ends the right at the same moment."""
    chief, duty = _chief(svc, site), Duty(site)
    incident, began = await declare(chief, site), duty.begins(WANG)
    for news in (began, duty.ends(began, reason)):
        await svc.deliver(news)
    assert (await do(chief, incident, "resolve")).status_code == 403


async def test_an_interval_that_ended_before_we_heard_that_it_began_stays_ended(svc: Harness, site: UUID) -> None:
    chief, duty = _chief(svc, site), Duty(site)
    began = duty.begins(WANG)
    for news in (duty.ends(began), began, began):
        await svc.deliver(news)
    assert (await do(chief, await declare(chief, site), "resolve")).status_code == 403


async def _in_hand(svc: Harness, site: UUID) -> tuple[httpx.AsyncClient, dict[str, object], dict[str, str]]:
    """An incident that LI has, WANG who is on duty at another post than the chief's, and whom to hand it to."""
    wang, zhao = _chief(svc, site, role="site_staff"), uuid7()
    await svc.deliver(staff_registered(zhao, site, roles=("site_staff",)))
    holder = _chief(svc, site, id=LI)
    incident = await declare(holder, site)
    await svc.deliver(notification_delivered(UUID(str(incident["id"])), site, staff_id=LI))
    assert (await do(holder, incident, "acknowledge")).status_code == 200
    return wang, incident, {"staff_id": str(zhao)}


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_who_commands_the_site_for_the_absent_chief_hands_on_what_another_has(svc: Harness, site: UUID) -> None:
    duty = Duty(site)
    deputy, incident, to = await _in_hand(svc, site)
    await svc.deliver(duty.begins(WANG, "tech_ops"))
    assert problem(await do(deputy, incident, "reassign", **to)) == "not-yours-to-reassign"
    acting = duty.assumes(WANG, basis="acting")
    await svc.deliver(acting, twice=True)
    assert (await do(deputy, incident, "reassign", **to)).status_code == 200


@pytest.mark.parametrize("lapses", [True, False], ids=["lapsed", "transferred"])
async def test_who_does_not_command_any_more_hands_nothing_on(svc: Harness, site: UUID, lapses: bool) -> None:
    duty = Duty(site)
    deputy, incident, to = await _in_hand(svc, site)
    acting = duty.assumes(WANG, basis="acting")
    for news in (duty.lapses(acting) if lapses else duty.transfers(acting, uuid7()), acting):
        await svc.deliver(news)
    assert problem(await do(deputy, incident, "reassign", **to)) == "not-yours-to-reassign"


@pytest.mark.clause("R-2.1.5", part="one site")
@pytest.mark.clause("R-X.8", part="duty")
async def test_being_on_duty_at_one_site_is_no_right_at_another(svc: Harness, site: UUID) -> None:
    elsewhere = uuid7()
    await svc.deliver(site_registered(elsewhere))
    chief = _chief(svc, site, elsewhere)
    incident = await declare(chief, elsewhere)
    await svc.deliver(Duty(site).begins(WANG))
    assert (await do(chief, incident, "resolve")).status_code == 404
    assert (await do(chief, await declare(chief, site), "resolve")).status_code == 200


async def test_headquarters_decides_at_all_times(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    incident = await declare(hq, site)
    for move, body in LEADING.items():
        assert (await do(hq, incident, move, **body)).status_code == 200
    both = svc.as_user(["duty_chief", "hq_executive"], sites=[site])
    assert (await do(both, await declare(both, site), "resolve")).status_code == 200


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[UUID], list[tuple[bool, int]]]:
    """People who begin and end their duty: each step begins one's, or ends the open one of that number."""
    people = [uuid7() for _ in range(3)]
    return people, draw(st.lists(st.tuples(st.booleans(), st.integers(0, 2)), max_size=10))


def _told(people: Sequence[UUID], steps: Sequence[tuple[bool, int]], site: UUID) -> tuple[list[Event], set[UUID]]:
    """The facts of such a history, and who has the duty after it."""
    duty, told, still = Duty(site), list[Event](), {}
    for begins, number in steps:
        if begins:
            began = duty.begins(people[number], f"post_{len(told)}")
            still[began.duty_id] = began
            told.append(began)
        elif still:
            ended = list(still.values())[number % len(still)]
            told.append(duty.ends(still.pop(ended.duty_id)))
    return told, {began.staff_id for began in still.values()}


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories(), st.integers(0, 2**32).map(Random))
async def test_the_right_is_whose_the_duty_is_in_whatever_order_it_is_told(
    svc: Harness, history: tuple[list[UUID], list[tuple[bool, int]]], disorder: Random
) -> None:
    site, (people, steps) = uuid7(), history
    told, expected = _told(people, steps, site)
    disorder.shuffle(told)
    for fact in told:
        await svc.deliver(fact, twice=disorder.random() < 0.5)
    event(f"on duty: {len(expected)}")
    register = duty_register(svc.runtime)
    assert {person for person in people if site in await register(person)} == expected
