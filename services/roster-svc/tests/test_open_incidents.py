"""A shift with active incidents at its site is not ended, unless whoever ends it says so and why (R-4.3.3a)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.incidents import (
    Actor,
    IncidentAcknowledged,
    IncidentClosed,
    IncidentFact,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
)
from contracts.shifts import ShiftEnded
from roster_svc.incidents.domain import listed
from svckit.core.ids import uuid7

CHIEF = "duty_chief"
REFUSED = (409, "urn:farwatch:problem:incidents-open")
LI = Actor(name="李建国")


class Story:
    """A shift whose time is over, with its chief; and incidents at its site."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster
        self._told = 0

    async def prepare(self) -> "Story":
        self.site = await self.roster.site()
        chief = await self.roster.person(self.site)
        self.shift = await self.roster.shift(self.site, (chief, CHIEF))
        self.chief: httpx.AsyncClient = self.roster.as_person(chief, self.site, role=CHIEF)
        assert (await self.chief.post(f"/shifts/{self.shift}/check-ins")).status_code == 201
        assert (await self.chief.post(f"/shifts/{self.shift}/start")).status_code == 200
        await self.roster.svc.fast_forward(hours=12)
        return self

    def fact(self, kind: type[IncidentFact], incident_id: UUID, version: int, **more: Any) -> IncidentFact:
        """What incident-svc tells."""
        about = {
            "incident_id": incident_id,
            "version": version,
            "number": f"FW-2026-{incident_id.int % 1000:06}",
            "site_id": self.site,
            "title": "冷通道温度高",
            "level": 2,
            "severity": "critical",
            "state": "open",
            "opened_at": self.roster.now - timedelta(hours=1),
        }
        return kind.model_validate(about | more)

    async def opened(self, n: int = 7, **more: Any) -> UUID:
        incident_id = UUID(int=n)
        await self.roster.svc.deliver(self.fact(IncidentOpened, incident_id, 1, source="manual", **more))
        return incident_id

    async def end(self, **body: Any) -> httpx.Response:
        return await self.chief.post(f"/shifts/{self.shift}/end", json=body)


def _problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("type")


@pytest.fixture
async def story(roster: Any) -> Story:
    return await Story(roster).prepare()


@pytest.mark.parametrize(
    ("language", "cure"), [("en", "say so and give the reason"), ("zh-CN", "请选择仍然结束并说明原因")]
)
async def test_the_refusal_names_the_incidents_and_says_what_to_do(story: Story, language: str, cure: str) -> None:
    await story.opened(7)
    await story.opened(8, level=1, state="acknowledged")
    story.chief.headers["Accept-Language"] = language
    refused = await story.end()
    assert _problem(refused) == REFUSED
    assert "FW-2026-000008, FW-2026-000007" in refused.json()["detail"], "the gravest first"
    assert cure in refused.json()["detail"]
    assert "`leave_open_incidents: true`" in refused.json()["hint"], "for a program"
    assert (await story.chief.get(f"/shifts/{story.shift}")).json()["state"] == "closing"


async def test_who_ends_it_all_the_same_says_why_and_both_are_kept_and_told(story: Story) -> None:
    await story.opened(7)
    assert _problem(await story.end(leave_open_incidents=True)) == REFUSED, "without a reason"
    assert _problem(await story.end(reason="交班")) == REFUSED, "a reason alone may be meant for something else"
    ended = await story.end(leave_open_incidents=True, reason="已向下一班口头交接")
    assert ended.status_code == 200, ended.text
    said = ended.json()
    assert (said["end_basis"], said["end_reason"]) == ("ended", "已向下一班口头交接")
    assert said["end_open_incidents"] == ["FW-2026-000007"]
    [event] = await story.roster.svc.published(ShiftEnded)
    assert (event.basis, event.reason, event.open_incidents) == ("ended", "已向下一班口头交接", ("FW-2026-000007",))


async def test_an_order_of_headquarters_asks_for_them_too(story: Story) -> None:
    await story.opened(7)
    path = f"/shifts/{story.shift}/end"
    assert _problem(await story.roster.hq.post(path, json={"reason": "撤离"})) == REFUSED
    ended = await story.roster.hq.post(path, json={"reason": "撤离", "leave_open_incidents": True})
    assert ended.status_code == 200, ended.text


async def test_a_drill_is_no_incident_that_somebody_must_hand_over(story: Story) -> None:
    await story.roster.svc.deliver(story.fact(IncidentOpened, UUID(int=7), 1, source="manual"), exercise=True)
    ended = await story.end()
    assert (ended.status_code, ended.json()["end_open_incidents"]) == (200, [])


@pytest.mark.parametrize(("kind", "state"), [(IncidentResolved, "resolved"), (IncidentClosed, "closed")])
async def test_what_is_over_is_not_asked_for(story: Story, kind: type[IncidentFact], state: str) -> None:
    incident_id = await story.opened(7)
    who = {"resolved_at": story.roster.now, "resolved_by": LI, "closed_at": story.roster.now, "closed_by": LI}
    await story.roster.svc.deliver(story.fact(kind, incident_id, 3, state=state, **who))
    ended = await story.end(reason="不需要")
    assert (ended.status_code, ended.json()["end_reason"], ended.json()["end_open_incidents"]) == (200, None, [])


async def test_news_of_what_is_over_that_comes_before_the_older_news_stays(story: Story) -> None:
    incident_id = UUID(int=7)
    over = story.fact(IncidentResolved, incident_id, 4, state="resolved", resolved_at=story.roster.now, resolved_by=LI)
    taken = story.fact(
        IncidentAcknowledged,
        incident_id,
        2,
        state="acknowledged",
        acknowledged_at=story.roster.now,
        acknowledged_by=LI,
        via="console",
    )
    for fact in (over, taken):
        await story.roster.svc.deliver(fact, twice=True)
    await story.opened(7)
    assert (await story.end()).status_code == 200


async def test_what_was_reopened_is_asked_for_again(story: Story) -> None:
    incident_id = await story.opened(7)
    now = story.roster.now
    over = {"state": "resolved", "resolved_at": now, "resolved_by": LI}
    again = {"reopened_at": now, "reopened_by": LI, "was_resolved_by": LI}
    await story.roster.svc.deliver(story.fact(IncidentResolved, incident_id, 3, **over))
    await story.roster.svc.deliver(story.fact(IncidentReopened, incident_id, 4, **again))
    assert _problem(await story.end()) == REFUSED


@pytest.mark.parametrize("first_heard", ["acknowledged", "fell", "levelled"])
async def test_an_incident_whose_opening_was_never_heard_of_is_known_by_its_later_news(
    story: Story, first_heard: str
) -> None:
    now, incident_id = story.roster.now, uuid7()
    news = {
        "acknowledged": story.fact(
            IncidentAcknowledged,
            incident_id,
            2,
            state="acknowledged",
            acknowledged_at=now,
            acknowledged_by=LI,
            via="link",
        ),
        "fell": story.fact(IncidentUnacknowledged, incident_id, 3, unacknowledged_at=now, reason="stands"),
        "levelled": story.fact(
            IncidentLevelChanged, incident_id, 2, previous_level=3, changed_at=now, changed_by=LI, reason="扩大"
        ),
    }
    await story.roster.svc.deliver(news[first_heard])
    assert _problem(await story.end()) == REFUSED


async def test_another_sites_incidents_hold_nobody(story: Story) -> None:
    await story.opened(7, site_id=uuid7())
    assert (await story.end()).status_code == 200


async def test_the_clock_asks_nobody_but_says_what_was_open(story: Story) -> None:
    await story.opened(7)
    await story.roster.svc.fast_forward(hours=13)
    [event] = await story.roster.svc.published(ShiftEnded)
    assert (event.basis, event.open_incidents) == ("overstay", ("FW-2026-000007",))


@given(st.integers(1, 400))
def test_a_long_list_is_cut_with_how_many_are_left_out(count: int) -> None:
    numbers = [f"FW-2026-{n:06}" for n in range(count)]
    said = listed(numbers)
    assert said.startswith(numbers[0])
    assert len(said) < 500
    named = sum(number in said for number in numbers)
    assert (f"+{count - named}" in said) == (named < count)
