"""What monitoring-svc tells of findings: those that nobody has dealt with are handed over."""

from itertools import permutations
from typing import Any

import pytest
from handover_story import Handing

from contracts.findings import (
    FindingAcknowledged,
    FindingFact,
    FindingPromoted,
    FindingReported,
    FindingResolved,
)
from svckit.core.ids import uuid7


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


class Found:
    """One finding of the site, from its report on."""

    def __init__(self, handing: Handing, what: str) -> None:
        self.handing, self.version, self.chief = handing, 0, handing.day_chief
        now = handing.roster.now
        self.about: dict[str, Any] = {
            "finding_id": uuid7(),
            "site_id": handing.site,
            "number": "2026-0001",
            "kind": "hazard",
            "severity": "major",
            "place": "二层通道",
            "what": what,
            "source": "on_duty",
            "observed_at": now,
            "reported_at": now,
            "reported_by": handing.tech,
        }

    def fact(self, kind: type[FindingFact], **more: Any) -> FindingFact:
        self.version += 1
        return kind.model_validate(self.about | {"version": self.version} | more)

    def reported(self) -> FindingFact:
        return self.fact(FindingReported)

    def acknowledged(self) -> FindingFact:
        return self.fact(FindingAcknowledged, acknowledged_at=self.about["reported_at"], acknowledged_by=self.chief)

    def promoted(self, kind: str) -> FindingFact:
        who = {"promoted_by": self.chief, "promoted_by_name": "李建国", "promoted_at": self.about["reported_at"]}
        self.about["kind"] = kind
        return self.fact(FindingPromoted, previous="hazard", reason="x", **who)

    def resolved(self) -> FindingFact:
        ended = {"outcome": "resolved", "reason": "x", "resolved_at": self.about["reported_at"]}
        return self.fact(FindingResolved, **ended, resolved_by=self.chief)


async def tell(handing: Handing, *facts: FindingFact) -> None:
    for fact in facts:
        await handing.roster.svc.deliver(fact, twice=True)


async def handed(handing: Handing) -> dict[str, dict[str, Any]]:
    items = (await handing.read())["items"]
    return {one["title"]: one["facts"] for one in items if one["kind"] == "finding" and one["gone_at"] is None}


@pytest.mark.clause("R-4.0.1", part="drafted")
async def test_what_people_found_and_nobody_dealt_with_is_handed_over(handing: Handing) -> None:
    new, known, done, burning = (Found(handing, name) for name in ("甲", "乙", "丙", "丁"))
    await tell(handing, new.reported())
    await tell(handing, known.reported(), known.acknowledged(), known.promoted("anomaly"))
    await tell(handing, done.reported(), done.acknowledged(), done.resolved())
    await tell(handing, burning.reported(), burning.promoted("incident"))
    await handing.half_past_seven()
    items = await handed(handing)
    assert {title: (one["finding_kind"], one["finding_state"]) for title, one in items.items()} == {
        "甲": ("hazard", "reported"),
        "乙": ("anomaly", "acknowledged"),
    }, "an incident is handed over as such"
    await tell(handing, known.resolved())
    await handing.done(handing.going, "refresh")
    assert set(await handed(handing)) == {"甲"}


async def test_facts_in_any_order_leave_the_same_standing(handing: Handing) -> None:
    for number, order in enumerate(permutations(range(3))):
        one = Found(handing, f"第 {number} 处")
        facts = [one.reported(), one.acknowledged(), one.promoted("anomaly")]
        await tell(handing, *(facts[place] for place in order))
    await handing.half_past_seven()
    standing = {(one["finding_kind"], one["finding_state"]) for one in (await handed(handing)).values()}
    assert standing == {("anomaly", "acknowledged")}
