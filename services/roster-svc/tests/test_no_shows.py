"""Who does not come is called, then missed, then replaced from a list in an order that is explained (R-2.2.1b)."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.calls import CallAnswered, CallRequested, CallSettled
from contracts.no_shows import LeaderLate, NoShowNoticed, NoShowSettled, ReplacementAnswered, ReplacementCalled
from contracts.posts import DUTY_CHIEF
from contracts.shifts import ShiftChanged
from roster_svc.no_shows import domain
from roster_svc.no_shows.domain import Candidate
from roster_svc.policies.domain import DutyPolicy
from svckit.core.ids import uuid7

TECH = "tech_ops"
QUIET = {"presence_checks_per_shift": 0, "leader_rounds_per_shift": 0, "unmanned_call_min": 60}


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


class Morning:
    """A shift about to begin, a chief who comes and a technician who may not, and two who could come instead."""

    def __init__(self, roster: Any) -> None:
        self.roster, self.svc = roster, roster.svc

    async def dawned(self, **figures: Any) -> "Morning":
        self.site = await self.roster.site()
        assert (await self.roster.hq.put(f"/policies/{self.site}", json=QUIET | figures)).status_code == 200
        self.chief = await self.roster.person(self.site, name="王值班", roles=(DUTY_CHIEF,))
        self.tech = await self.roster.person(self.site, name="李技术", roles=(TECH,))
        self.first = await self.roster.person(self.site, name="赵一", roles=(TECH,))
        self.second = await self.roster.person(self.site, name="钱二", roles=("site_staff",))
        await self.roster.person(self.site, name="孙三", roles=("business_ops",))
        self.shift = await self.roster.shift(
            self.site, (self.chief, DUTY_CHIEF), (self.tech, TECH), starts_in_h=1, hours=8
        )
        return self

    def as_(self, person: UUID) -> httpx.AsyncClient:
        role = DUTY_CHIEF if person == self.chief else "site_staff"
        client: httpx.AsyncClient = self.roster.as_person(person, self.site, role=role)
        return client

    async def comes(self, person: UUID) -> None:
        answer = await self.as_(person).post(f"/shifts/{self.shift}/check-ins")
        assert answer.status_code == 201, answer.text

    async def after_start(self, minutes: float) -> None:
        """The chief comes in time; so long after the start nobody else has."""
        await self.comes(self.chief)
        await self.svc.fast_forward(minutes=60 + minutes)

    async def no_show(self) -> dict[str, Any]:
        [one] = (await self.roster.hq.get("/no-shows", params={"shift_id": str(self.shift)})).json()["items"]
        return dict(one)

    async def called(self) -> list[CallRequested]:
        return list(await self.svc.published(CallRequested))


@pytest.fixture
async def morning(roster: Any) -> Morning:
    return await Morning(roster).dawned()


@pytest.mark.clause("R-4.1.1a", part="notice")
async def test_headquarters_is_called_where_the_duty_chief_is_not_there_half_an_hour_before(morning: Morning) -> None:
    await morning.svc.fast_forward(minutes=29)
    assert await morning.called() == []
    await morning.svc.fast_forward(minutes=1)
    [late] = await morning.svc.published(LeaderLate)
    assert (late.expected, late.noticed_at) == ((morning.chief,), morning.roster.now)
    [call] = await morning.called()
    assert ([one.role for one in call.targets], call.step) == (["hq_executive"], 1)
    await morning.comes(morning.chief)
    await morning.comes(morning.tech)
    await morning.svc.fast_forward(hours=7)
    assert len(await morning.svc.published(LeaderLate)) == 1
    assert len(await morning.called()) == 1


@pytest.mark.clause("R-4.1.1a", part="notice")
async def test_a_duty_chief_who_comes_early_is_not_late_and_who_was_told_later_neither(morning: Morning) -> None:
    await morning.comes(morning.chief)
    other = await morning.roster.person(morning.site)
    await morning.roster.shift(morning.site, (other, DUTY_CHIEF), starts_in_h=0.25)
    await morning.svc.fast_forward(minutes=14)
    assert await morning.svc.published(LeaderLate) == []


@pytest.mark.clause("R-2.2.1b", part="no-show calls")
@pytest.mark.clause("R-3.3.1c", part="absence")
async def test_who_is_absent_is_called_then_missed_and_the_first_who_accepts_is_put_on_the_shift(
    morning: Morning,
) -> None:
    await morning.after_start(5)
    assert [one.step for one in await morning.svc.published(NoShowNoticed)] == [1]
    [call] = await morning.called()
    assert [one.staff_id or one.post for one in call.targets] == [morning.tech, DUTY_CHIEF]
    await morning.svc.fast_forward(minutes=10)
    one = await morning.no_show()
    assert (one["state"], one["step"]) == ("open", 2)
    assert [(each["staff_id"], each["why"]["own_post"], each["called_at"] is not None) for each in one["calls"]] == [
        (str(morning.first), True, True),
        (str(morning.second), False, False),
    ]
    accepted = await morning.as_(morning.first).post(f"/replacement-calls/{one['calls'][0]['id']}/accept")
    assert (accepted.json()["state"], accepted.json()["replaced_by"]) == ("replaced", str(morning.first))
    [changed] = await morning.svc.published(ShiftChanged)
    assert (changed.kind, [(seat.staff_id, seat.post) for seat in changed.came]) == (
        "replacement",
        [(morning.first, TECH)],
    )
    await morning.comes(morning.first)
    await morning.svc.fast_forward(hours=1)
    [settled] = await morning.svc.published(NoShowSettled)
    assert (settled.outcome, settled.replaced_by) == ("replaced", morning.first)
    assert len(await morning.svc.published(ReplacementCalled)) == 1


async def test_the_next_one_is_asked_at_once_where_somebody_declines_and_after_a_while_where_nobody_answers(
    morning: Morning,
) -> None:
    await morning.after_start(15)
    one = await morning.no_show()
    assert code(await morning.as_(morning.second).post(f"/replacement-calls/{one['calls'][1]['id']}/accept")) == (
        409,
        "replacement-settled",
    ), "not asked yet"
    await morning.as_(morning.first).post(f"/replacement-calls/{one['calls'][0]['id']}/decline")
    assert [each.candidate_id for each in await morning.svc.published(ReplacementCalled)] == [
        morning.first,
        morning.second,
    ]
    assert await morning.svc.published(ShiftChanged) == []
    again = await morning.as_(morning.first).post(f"/replacement-calls/{one['calls'][0]['id']}/accept")
    assert code(again) == (409, "replacement-answered")


async def test_nobody_answers_so_the_list_is_gone_through(morning: Morning) -> None:
    await morning.after_start(15)
    await morning.svc.fast_forward(minutes=4)
    assert len(await morning.svc.published(ReplacementCalled)) == 1
    await morning.svc.fast_forward(minutes=60)
    assert [each.candidate_id for each in await morning.svc.published(ReplacementCalled)] == [
        morning.first,
        morning.second,
    ]


async def test_all_at_once_the_first_acceptance_counts_and_the_others_are_told(roster: Any) -> None:
    morning = await Morning(roster).dawned(replacement_step_min=0)
    await morning.after_start(15)
    one = await morning.no_show()
    ids = {each["staff_id"]: each["id"] for each in one["calls"]}
    by_telephone = await morning.as_(morning.chief).post(f"/replacement-calls/{ids[str(morning.second)]}/accept")
    assert by_telephone.status_code == 200, by_telephone.text
    late = await morning.as_(morning.first).post(f"/replacement-calls/{ids[str(morning.first)]}/accept")
    assert code(late) == (409, "replacement-settled")
    assert len(await morning.svc.published(ShiftChanged)) == 1
    [answer] = await morning.svc.published(ReplacementAnswered)
    assert (answer.candidate_id, answer.recorded_by) == (morning.second, morning.chief)
    told = (await morning.called())[-1]
    assert ([one.staff_id for one in told.targets], told.asked) == ([morning.first], "nothing")
    asked = {call.call_id for call in await morning.called() if call.asked == "accept"}
    settled = {one.call_id for one in await morning.svc.published(CallSettled)}
    assert len(asked & settled) == 1, "the call that was not answered"


@pytest.mark.clause("R-2.2.1b", part="no-show calls")
async def test_the_message_itself_takes_the_answer(roster: Any) -> None:
    morning = await Morning(roster).dawned(replacement_step_min=0)
    await morning.after_start(15)
    calls = [one for one in await morning.called() if one.asked == "accept"]
    for call in calls:
        [target] = call.targets
        await morning.svc.deliver(_accepted(call, target.staff_id, morning.roster.now), twice=True)
    assert len(await morning.svc.published(ShiftChanged)) == 1
    one = await morning.no_show()
    assert (one["state"], one["replaced_by"]) == ("replaced", str(calls[0].targets[0].staff_id))
    refused = (await morning.called())[-1]
    assert [target.staff_id for target in refused.targets] == [calls[1].targets[0].staff_id]


def _accepted(call: CallRequested, person: UUID | None, at: datetime) -> CallAnswered:
    return CallAnswered(
        version=3,
        notification_id=uuid7(),
        call_id=call.call_id,
        site_id=call.site_id,
        subject=call.subject,
        staff_id=person,
        answer="accepted",
        answered_at=at,
        channel="webhook",
    )


async def test_who_comes_after_all_needs_no_replacement(morning: Morning) -> None:
    await morning.after_start(16)
    await morning.comes(morning.tech)
    await morning.svc.fast_forward(minutes=30)
    one = await morning.no_show()
    assert one["state"] == "came"
    assert len(await morning.svc.published(ReplacementCalled)) == 1
    refused = await morning.as_(morning.first).post(f"/replacement-calls/{one['calls'][0]['id']}/accept")
    assert code(refused) == (409, "replacement-settled")


async def test_who_is_on_another_shift_is_not_asked(morning: Morning) -> None:
    await morning.roster.shift(morning.site, (morning.first, TECH), starts_in_h=4)
    await morning.after_start(15)
    assert [each["staff_id"] for each in (await morning.no_show())["calls"]] == [str(morning.second)]


async def test_nobody_answers_for_another_but_the_chief_and_headquarters(morning: Morning) -> None:
    await morning.after_start(15)
    [call, _] = (await morning.no_show())["calls"]
    refused = await morning.as_(morning.second).post(f"/replacement-calls/{call['id']}/accept")
    assert code(refused) == (403, "not-your-replacement-call")
    own = await morning.as_(morning.tech).post(f"/replacement-calls/{call['id']}/accept")
    assert code(own) == (403, "not-your-replacement-call")
    stranger = morning.svc.as_user([DUTY_CHIEF], sites=[uuid7()])
    assert code(await stranger.post(f"/replacement-calls/{call['id']}/accept")) == (404, "replacement-call-not-found")


START = datetime(2026, 11, 23, tzinfo=UTC)
hours = st.none() | st.integers(1, 100)


@given(
    st.lists(st.tuples(st.booleans(), hours, hours), max_size=8),
)
def test_the_order_is_total_and_each_reason_comes_before_the_next(
    rows: list[tuple[bool, int | None, int | None]],
) -> None:
    ends_at = START + timedelta(hours=8)
    people = [
        Candidate(
            uuid7(),
            f"p-{index}",
            own,
            None if soon is None else ends_at + timedelta(hours=soon),
            None if left is None else START - timedelta(hours=left),
        )
        for index, (own, soon, left) in enumerate(rows)
    ]
    order = domain.in_order(people, ends_at)
    assert domain.in_order(reversed(people), ends_at) == order
    keys = [
        (not one.own_post, one.works_soon(ends_at), one.last_left_at or START - timedelta(days=365)) for one in order
    ]
    assert keys == sorted(keys)


@given(warn=st.integers(0, 60), miss=st.integers(0, 60), at=st.integers(0, 120))
def test_nobody_is_missed_before_they_are_called(warn: int, miss: int, at: int) -> None:
    policy = DutyPolicy(no_show_warn_min=warn, no_show_after_min=miss)
    called, missed = domain.moments(START, policy)
    assert called <= missed
    step = domain.step_at(START, START + timedelta(minutes=at), policy)
    assert step == (2 if at >= miss else 1 if at >= min(warn, miss) else 0)
