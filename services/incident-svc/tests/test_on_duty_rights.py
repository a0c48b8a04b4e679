"""Rights follow the post and the time on duty: they begin with the check-in and end with the relief (R-2.1.5)."""

from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from incident_svc.projections.on_duty import Watch, sites_held
from svckit.ids import uuid7
from svckit.testing import Harness

from .facts import BEGIN, checked_in, checked_out, shift_ended, shift_published, shift_started, site_registered
from .story import declare, do, problem

LEADING = {"level": {"level": 1, "reason": "蔓延"}, "resolve": {}, "close": {}}
WANG, LI = uuid7(), uuid7()


def _chief(svc: Harness, *sites: UUID, id: UUID = WANG, role: str = "duty_chief") -> httpx.AsyncClient:  # noqa: A002
    return svc.as_user([role], sites=list(sites), id=id)


@pytest.mark.clause("R-2.1.5", "R-X.8")
@pytest.mark.parametrize("role", ["duty_chief", "site_staff"])
async def test_who_is_not_on_duty_reports_acknowledges_and_notes_but_does_not_decide(
    svc: Harness, site: UUID, role: str
) -> None:
    chief = _chief(svc, site, role=role)
    incident = await declare(chief, site)
    assert (await do(chief, incident, "acknowledge")).status_code == 200
    assert (await do(chief, incident, "notes", text="现场已隔离")).status_code == 201
    for move, body in LEADING.items():
        answer = await do(chief, incident, move, **body)
        assert (answer.status_code, problem(answer)) == (403, "not-on-duty"), move


@pytest.mark.clause("R-2.1.5")
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
    for event in (shift, checked_in(shift, WANG, 2), checked_in(shift, LI, 3), checked_out(shift, WANG, 4)):
        await svc.deliver(event)
    assert (await do(chief, incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 200


async def test_while_nobody_has_checked_in_those_on_the_roster_have_the_watch(svc: Harness, site: UUID) -> None:
    chief = _chief(svc, site)
    incident = await declare(chief, site)
    await svc.deliver(shift_published(site, WANG))
    assert (await do(chief, incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5")
@pytest.mark.parametrize("started", [False, True], ids=["rostered", "started"])
async def test_who_relieves_has_no_right_before_checking_in_while_the_outgoing_shift_is_there(
    svc: Harness, site: UUID, started: bool
) -> None:
    outgoing, incoming = shift_published(site, LI, starts_at=BEGIN - timedelta(hours=8)), shift_published(site, WANG)
    for event in (outgoing, checked_in(outgoing, LI), incoming, *([shift_started(incoming)] if started else [])):
        await svc.deliver(event)
    incident = await declare(_chief(svc, site), site)
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(checked_in(incoming, WANG, 3))
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5")
async def test_during_the_handover_both_chiefs_decide_until_the_outgoing_shift_is_relieved(
    svc: Harness, site: UUID
) -> None:
    outgoing, incoming = shift_published(site, LI), shift_published(site, WANG, starts_at=BEGIN + timedelta(hours=8))
    for event in (outgoing, checked_in(outgoing, LI), incoming, checked_in(incoming, WANG)):
        await svc.deliver(event)
    incident = await declare(_chief(svc, site), site)
    for person in (LI, WANG):
        assert (await do(_chief(svc, site, id=person), incident, "level", **LEADING["level"])).status_code == 200
    await svc.deliver(shift_ended(outgoing))
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5")
async def test_who_has_left_does_not_get_the_right_back_from_the_roster(svc: Harness, site: UUID) -> None:
    chief, shift = _chief(svc, site), shift_published(site, WANG, LI)
    incident = await declare(chief, site)
    for event in (shift, checked_in(shift, WANG, 2), checked_out(shift, WANG, 3)):
        await svc.deliver(event)
    assert (await do(chief, incident, "resolve")).status_code == 403
    assert (await do(_chief(svc, site, id=LI), incident, "resolve")).status_code == 200


@pytest.mark.clause("R-2.1.5", "R-X.8")
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
    for event in (shift_ended(shift), checked_in(shift, WANG), shift, checked_in(shift, WANG)):
        await svc.deliver(event, twice=True)
    chief = _chief(svc, site)
    assert (await do(chief, await declare(chief, site), "resolve")).status_code == 403


PEOPLE = st.frozensets(st.sampled_from([WANG, LI]))
WATCHES = st.lists(
    st.builds(
        Watch,
        site_id=st.sampled_from([uuid7(), uuid7()]),
        starts_at=st.just(BEGIN),
        ends_at=st.just(BEGIN + timedelta(hours=8)),
        started=st.booleans(),
        expected=PEOPLE,
        present=PEOPLE,
        left=PEOPLE,
    ),
    max_size=4,
)


@pytest.mark.clause("R-2.1.5")
@given(WATCHES, st.integers(-10, 20))
def test_a_check_in_gives_the_watch_and_the_roster_only_where_nobody_is_checked_in(
    watches: list[Watch], hours: int
) -> None:
    now = BEGIN + timedelta(hours=hours)
    held = sites_held(WANG, watches, now)
    for site in {watch.site_id for watch in watches}:
        there = [watch for watch in watches if watch.site_id == site]
        if any(watch.present for watch in there):
            assert (site in held) == any(WANG in watch.present for watch in there)
        else:
            assert (site in held) == any(watch.names(WANG, now) for watch in there)
