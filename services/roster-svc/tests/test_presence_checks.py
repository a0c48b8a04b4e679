"""Presence checks: at times nobody knows before, answered in time or missed for good."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from test_away_passes import TECH, Night, code

from contracts.calls import CallAnswered, CallRequested, CallSettled
from contracts.posts import DUTY_CHIEF
from contracts.presence_checks import CheckAnswered, CheckAnsweredLate, CheckMissed, CheckSent
from svckit.core.ids import uuid7


@pytest.fixture
async def night(roster: Any) -> Night:
    return await Night(roster).begun()


async def asked(night: Night, person: UUID, by: httpx.AsyncClient | None = None) -> dict[str, Any]:
    body = {"site_id": str(night.site), "staff_id": str(person)}
    answer = await (by or night.as_(night.chief)).post("/presence-checks", json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json()["items"][0])


async def read(night: Night, check: dict[str, Any]) -> dict[str, Any]:
    return dict((await night.roster.hq.get(f"/presence-checks/{check['id']}")).json())


@pytest.mark.clause("R-3.3.1d", part="presence checks")
async def test_an_answer_in_time_counts_and_nobody_else_is_called(night: Night) -> None:
    check = await asked(night, night.tech)
    [call] = await night.called()
    assert (call.subject.type, call.asked, [one.staff_id for one in call.targets]) == (
        "presence_check",
        "acknowledge",
        [night.tech],
    )
    await night.roster.svc.fast_forward(minutes=3)
    answered = (await night.as_(night.tech).post(f"/presence-checks/{check['id']}/answer")).json()
    assert (answered["state"], answered["answer_basis"], answered["answer_s"]) == ("answered", "own", 180)
    await night.roster.svc.fast_forward(hours=1)
    assert len(await night.called()) == 1
    [fact] = await night.roster.svc.published(CheckAnswered)
    assert (fact.recorded_by, fact.basis, fact.version) == (night.tech, "own", 2)
    assert [one.call_id for one in await night.roster.svc.published(CallSettled)] == [call.call_id]


@pytest.mark.clause("R-3.3.1d", part="presence checks")
async def test_no_answer_calls_the_chief_then_headquarters_and_stays_missed(night: Night) -> None:
    check = await asked(night, night.tech)
    await night.roster.svc.fast_forward(minutes=3, seconds=4)
    assert (await read(night, check))["state"] == "sent", "an answer of the last second may be on its way"
    await night.roster.svc.fast_forward(minutes=10)
    told = await night.roster.svc.published(CheckMissed)
    assert [(one.step, (one.missed_at - one.due_at).total_seconds()) for one in told] == [(2, 5), (3, 305)]
    _, chief, headquarters = await night.called()
    assert [one.post for one in chief.targets] == [DUTY_CHIEF]
    assert [one.role for one in headquarters.targets] == ["hq_executive"]
    late = (await night.as_(night.tech).post(f"/presence-checks/{check['id']}/answer")).json()
    assert (late["state"], late["answered_at"] is not None) == ("missed", True)
    [fact] = await night.roster.svc.published(CheckAnsweredLate)
    assert fact.late_s == 10 * 60 + 4
    again = await night.as_(night.tech).post(f"/presence-checks/{check['id']}/answer")
    assert code(again) == (409, "presence-check-answered")


async def test_who_turns_up_before_headquarters_is_called_spares_it(night: Night) -> None:
    check = await asked(night, night.tech)
    await night.roster.svc.fast_forward(minutes=4)
    await night.as_(night.tech).post(f"/presence-checks/{check['id']}/answer")
    await night.roster.svc.fast_forward(hours=1)
    assert [one.step for one in await night.roster.svc.published(CheckMissed)] == [2]


async def test_an_answer_between_the_time_and_the_clock_is_late(night: Night) -> None:
    check = await asked(night, night.tech)
    await night.roster.svc.fast_forward(minutes=3, seconds=2)
    late = (await night.as_(night.tech).post(f"/presence-checks/{check['id']}/answer")).json()
    assert (late["state"], late["step"]) == ("missed", 2)
    assert len(await night.roster.svc.published(CheckMissed)) == 1
    await night.roster.svc.fast_forward(hours=1)
    assert len(await night.roster.svc.published(CheckMissed)) == 1


@pytest.mark.clause("R-3.3.1d", part="presence checks")
async def test_the_link_of_the_message_answers_at_the_time_it_was_pressed(night: Night) -> None:
    check = await asked(night, night.tech)
    [call] = await night.called()
    pressed_at = night.roster.now + timedelta(minutes=3)
    await night.roster.svc.fast_forward(minutes=3, seconds=3)
    await night.roster.svc.deliver(_pressed(call, night.chief, pressed_at), twice=True)
    assert (await read(night, check))["state"] == "sent", "somebody else's message is no answer"
    await night.roster.svc.deliver(_pressed(call, night.tech, pressed_at), twice=True)
    found = await read(night, check)
    assert (found["state"], found["answer_s"], found["recorded_at"] > found["answered_at"]) == ("answered", 180, True)
    await night.roster.svc.deliver(_pressed(call, night.tech, pressed_at))
    assert await read(night, check) == found


def _pressed(call: CallRequested, person: UUID, at: Any) -> CallAnswered:
    return CallAnswered(
        version=3,
        notification_id=uuid7(),
        call_id=call.call_id,
        site_id=call.site_id,
        subject=call.subject,
        staff_id=person,
        answer="acknowledged",
        answered_at=at,
        channel="webhook",
    )


async def test_nobody_checks_themselves_and_only_who_commands_checks_others(night: Night) -> None:
    def wish(**who: str) -> dict[str, str]:
        return {"site_id": str(night.site), **who}

    chief = night.as_(night.chief)
    own = await chief.post("/presence-checks", json=wish(staff_id=str(night.chief)))
    assert code(own) == (403, "check-of-yourself")
    alone = await chief.post("/presence-checks", json=wish(post=DUTY_CHIEF))
    assert code(alone) == (409, "nobody-to-check")
    off_duty = night.roster.as_person(night.tech, night.site, role=DUTY_CHIEF)
    refused = await off_duty.post("/presence-checks", json=wish(staff_id=str(night.mate)))
    assert code(refused) == (403, "not-your-check")
    assert code(await chief.post("/presence-checks", json=wish())) == (422, "person-or-post")
    both = await chief.post("/presence-checks", json=wish(post=TECH, staff_id=str(night.tech)))
    assert code(both) == (422, "person-or-post")
    gone = await chief.post("/presence-checks", json=wish(staff_id=str(uuid7())))
    assert code(gone) == (409, "nobody-to-check")
    await asked(night, night.chief, night.roster.hq)
    twice = await night.roster.hq.post("/presence-checks", json=wish(staff_id=str(night.chief)))
    assert code(twice) == (409, "check-under-way")


async def test_who_is_away_with_leave_is_not_asked(night: Night) -> None:
    await night.granted()
    wish = {"site_id": str(night.site), "staff_id": str(night.tech)}
    assert code(await night.as_(night.chief).post("/presence-checks", json=wish)) == (409, "person-away")


async def test_the_chief_who_has_seen_somebody_records_it_beside_their_own_name(night: Night) -> None:
    check = await asked(night, night.tech)
    assert code(await night.as_(night.mate).post(f"/presence-checks/{check['id']}/answer")) == (403, "not-your-answer")
    seen = (await night.as_(night.chief).post(f"/presence-checks/{check['id']}/answer")).json()
    assert (seen["state"], seen["answer_basis"], seen["recorded_by"]) == ("answered", "vouched", str(night.chief))


@pytest.mark.clause("R-3.3.1d", part="presence checks")
async def test_the_start_of_a_shift_draws_checks_of_each_post_that_nobody_can_read_before(roster: Any) -> None:
    night = await Night(roster).begun(presence_checks_per_shift=3)
    began = roster.now
    assert (await night.as_(night.chief).post(f"/shifts/{night.shift}/start")).status_code == 200
    await roster.svc.fast_forward(minutes=14)
    assert (await roster.hq.get("/presence-checks")).json()["items"] == []
    await roster.svc.fast_forward(hours=12)
    sent = await roster.svc.published(CheckSent)
    assert sorted(one.staff_id for one in sent) == sorted([night.chief, night.tech, night.mate] * 3)
    assert {one.trigger for one in sent} == {"random"}
    window = timedelta(hours=11.5) / 3
    for person in (night.chief, night.tech, night.mate):
        times = [one.sent_at - began - timedelta(minutes=15) for one in sent if one.staff_id == person]
        assert [int(time / window) for time in sorted(times)] == [0, 1, 2], "one in each window"


async def test_a_site_may_do_without(night: Night) -> None:
    await night.as_(night.chief).post(f"/shifts/{night.shift}/start")
    await night.roster.svc.fast_forward(hours=12)
    assert await night.roster.svc.published(CheckSent) == []


async def test_the_presence_rate_and_the_list_are_read_and_exported(night: Night) -> None:
    for person in (night.tech, night.mate):
        check = await asked(night, person)
        if person == night.tech:
            await night.as_(person).post(f"/presence-checks/{check['id']}/answer")
    await night.roster.svc.fast_forward(minutes=4)
    await asked(night, night.tech)
    here = {"site_id": str(night.site)}
    figures = (await night.roster.hq.get("/presence-checks/statistics", params=here)).json()
    assert figures == {"sent": 3, "answered": 1, "missed": 1, "answered_late": 0, "waiting": 1, "rate": 0.5}
    missed = (await night.roster.hq.get("/presence-checks", params={**here, "state": "missed"})).json()["items"]
    assert [one["staff_id"] for one in missed] == [str(night.mate)]
    sheet = await night.roster.hq.get("/presence-checks/export", params=here)
    assert sheet.headers["content-type"].startswith("text/csv")
    assert len(sheet.text.strip().splitlines()) == 4
    stranger = night.roster.svc.as_user([DUTY_CHIEF], sites=[uuid7()])
    assert (await stranger.get("/presence-checks")).json()["items"] == []
    assert code(await stranger.post(f"/presence-checks/{check['id']}/answer")) == (404, "presence-check-not-found")


@pytest.mark.clause("R-2.2.3a", part="attention")
@pytest.mark.parametrize("through", ["screen", "phone", None])
async def test_whoever_sits_at_the_screen_shows_there_that_they_watch(night: Night, through: str | None) -> None:
    """An answer at the desk is told apart from one on the phone, in the record, in the news and in the file."""
    check = await asked(night, night.tech)
    body = {} if through is None else {"json": {"through": through}}
    answered = (await night.as_(night.tech).post(f"/presence-checks/{check['id']}/answer", **body)).json()
    assert (answered["state"], answered["answered_through"]) == ("answered", through)
    assert (await read(night, check))["answered_through"] == through
    [fact] = await night.roster.svc.published(CheckAnswered)
    assert fact.answered_through == through
    chinese = night.roster.svc.as_user(["hq_admin"], language="zh-CN")
    file = (await chinese.get("/presence-checks/export")).text
    assert ("值班席屏幕" in file) == (through == "screen")
    assert ("手机" in file) == (through == "phone")


async def test_nobody_else_is_at_the_screen_of_the_person(night: Night) -> None:
    """The duty chief vouches at a screen of their own: that shows nothing of the other's attention."""
    check = await asked(night, night.tech)
    path = f"/presence-checks/{check['id']}/answer"
    assert (await night.as_(night.chief).post(path, json={"through": "pager"})).status_code == 422
    answered = (await night.as_(night.chief).post(path, json={"through": "screen"})).json()
    assert (answered["answer_basis"], answered["answered_through"]) == ("vouched", None)
