"""Two times: what is claimed, and when we learned it. Nobody improves their own record (R-3.3.1c)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.shifts import CheckedIn, CheckedOut

CHIEF, TECH = "duty_chief", "tech_ops"
UNVOUCHED = (409, "urn:farwatch:problem:claim-unvouched")


class Post:
    """A tech and a chief on the day shift; the chief has come, and forty minutes have passed."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def prepare(self) -> "Post":
        self.site = await self.roster.site()
        self.chief, self.tech = [await self.roster.person(self.site) for _ in range(2)]
        self.shift = await self.roster.shift(self.site, (self.chief, CHIEF), (self.tech, TECH))
        self.starts_at = self.roster.now
        await self.roster.lets_go(self.site)
        assert (await self.visit(self.chief, self.chief)).status_code == 201
        await self.roster.svc.fast_forward(minutes=40)
        return self

    async def visit(self, by: UUID, who: UUID, way: str = "in", at: datetime | None = None, **more: str) -> Any:
        client = self.roster.as_person(by, self.site, role=CHIEF if by == self.chief else "site_staff")
        return await _visit(client, self.shift, who, way, at, **more)


async def _visit(
    client: httpx.AsyncClient, shift: UUID, who: UUID, way: str, at: datetime | None, **more: str
) -> httpx.Response:
    body = {"staff_id": str(who), **({"at": at.isoformat()} if at else {}), **more}
    return await client.post(f"/shifts/{shift}/check-{way}s", json=body)


def _problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("type")


@pytest.fixture
async def post(roster: Any) -> Post:
    return await Post(roster).prepare()


@pytest.mark.clause("R-3.3.1c", part="lateness")
async def test_who_comes_forty_minutes_late_is_late_whatever_they_say(post: Post) -> None:
    assert _problem(await post.visit(post.tech, post.tech, at=post.starts_at)) == UNVOUCHED
    assert _problem(await post.visit(post.tech, post.tech, at=post.starts_at, reason="手机没信号")) == UNVOUCHED
    came = (await post.visit(post.tech, post.tech)).json()
    assert (came["late"], came["late_s"]) == (True, 2400)


async def test_the_chief_in_command_vouches_with_a_reason_and_both_times_are_kept_and_told(post: Post) -> None:
    assert _problem(await post.visit(post.chief, post.tech, at=post.starts_at)) == UNVOUCHED
    came = await post.visit(post.chief, post.tech, at=post.starts_at, reason="手机没信号，本人八点在岗")
    assert came.status_code == 201, came.text
    assert (came.json()["late"], came.json()["late_s"]) == (True, 2400), "lateness is judged at our time"
    told = (await post.roster.svc.published(CheckedIn))[-1]
    assert (told.checked_in_at, told.recorded_at) == (post.starts_at, post.roster.now)
    assert (told.late, told.claim_reason, told.recorded_by) == (True, "手机没信号，本人八点在岗", post.chief)
    shift = (await post.roster.hq.get(f"/shifts/{post.shift}")).json()
    [tech] = [one for one in shift["assignments"] if one["staff_id"] == str(post.tech)]
    assert datetime.fromisoformat(tech["check_in_recorded_at"]) == post.roster.now
    assert tech["claim_reason"] == "手机没信号，本人八点在岗"


async def test_a_chief_who_is_not_on_duty_vouches_for_nobody(post: Post) -> None:
    await post.visit(post.chief, post.chief, "out")
    refused = await post.visit(post.chief, post.tech, at=post.starts_at, reason="本人八点在岗")
    assert _problem(refused) == UNVOUCHED


async def test_nobody_vouches_for_themselves_not_even_headquarters(post: Post) -> None:
    backdated = {"at": post.starts_at, "reason": "我在"}
    await post.visit(post.chief, post.chief, "out")
    assert _problem(await post.visit(post.chief, post.chief, **backdated)) == UNVOUCHED
    themselves = post.roster.svc.as_user(["hq_admin"], id=post.tech)
    assert _problem(await _visit(themselves, post.shift, post.tech, "in", **backdated)) == UNVOUCHED
    assert (await _visit(post.roster.hq, post.shift, post.tech, "in", **backdated)).status_code == 201


async def test_a_claim_within_the_tolerance_of_the_site_is_kept_and_judged_at_our_time(post: Post) -> None:
    at = post.roster.now - timedelta(minutes=5)
    came = (await post.visit(post.tech, post.tech, at=at)).json()
    assert datetime.fromisoformat(came["checked_in_at"]) == at
    assert came["late_s"] == 2400


async def test_the_tolerance_is_a_figure_of_the_site(post: Post) -> None:
    figures = {"claim_tolerance_min": 0, "relief_before_leaving": False}
    assert (await post.roster.hq.put(f"/policies/{post.site}", json=figures)).status_code == 200
    at = post.roster.now - timedelta(minutes=1)
    assert _problem(await post.visit(post.tech, post.tech, at=at)) == UNVOUCHED


async def test_relief_is_judged_at_our_time_too(post: Post) -> None:
    """The colleague who was there at the time that is named has gone since: the post would stand empty now."""
    assert (await post.visit(post.tech, post.tech)).status_code == 201
    second = await post.roster.person(post.site)
    other = await post.roster.shift(post.site, (second, TECH))
    client = post.roster.as_person(second, post.site)
    assert (await _visit(client, other, second, "in", None)).status_code == 201
    await post.roster.svc.fast_forward(minutes=3)
    assert (await _visit(client, other, second, "out", None)).status_code == 201
    await post.roster.hq.put(f"/policies/{post.site}", json={})
    left = await post.visit(post.tech, post.tech, "out", at=post.roster.now - timedelta(minutes=2))
    assert _problem(left) == (409, "urn:farwatch:problem:post-unrelieved")


async def test_when_somebody_left_is_claimed_by_the_same_rule(post: Post) -> None:
    await post.visit(post.tech, post.tech)
    since = post.roster.now
    await post.roster.svc.fast_forward(hours=2)
    at = since + timedelta(minutes=30)
    assert _problem(await post.visit(post.tech, post.tech, "out", at=at)) == UNVOUCHED
    assert (await post.visit(post.chief, post.tech, "out", at=at, reason="离岗时忘记签退")).status_code == 201
    [left] = await post.roster.svc.published(CheckedOut)
    assert (left.checked_out_at, left.recorded_at, left.claim_reason) == (at, post.roster.now, "离岗时忘记签退")
    assert left.unrelieved_reason is None
