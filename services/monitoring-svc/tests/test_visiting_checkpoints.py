"""A patrol along its route: proofs, what is odd about them, and checkpoints where nobody was (R-2.2.2a)."""

from datetime import timedelta
from typing import Any

import pytest

from contracts.calls import CallRequested
from contracts.inspections import CheckpointMissed, InspectionCompleted, ProofCount
from contracts.posts import DUTY_CHIEF
from contracts.sites import SiteRegistered
from svckit.testing import Harness

from .checks_story import Checks, code
from .routes_story import GATE, PUMPS, Patrol


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    return checks


@pytest.fixture
async def patrol(checks: Checks) -> Patrol:
    return await Patrol(checks).opened()


@pytest.mark.clause("R-2.2.2a", part="checkpoints")
async def test_each_checkpoint_is_scanned_in_order_and_then_the_patrol_is_done(patrol: Patrol) -> None:
    assert (await patrol.visits("gate"))["flags"] == []
    assert patrol.run["state"] == "in_progress", "the first scan begins it"
    await patrol.later(4)
    said = patrol.at()
    second = await patrol.visits("pumps", at=said, sent_at=said)
    assert (second["proof"], second["issue"], second["flags"]) == ("qr", 1, [])
    await patrol.checks.answers(patrol.run, cold=20)
    lacking = await patrol.checks.does(patrol.run, "complete")
    assert code(lacking) == (409, "inspection-checkpoints-lacking")
    assert "Roof" in lacking.json()["detail"]
    await patrol.later(6)
    assert (await patrol.visits("roof"))["flags"] == []
    done = await patrol.checks.did(patrol.run, "complete")
    assert (done["visited"], done["checkpoint_count"], done["checkpoints_missed"], done["flagged"]) == (3, 3, 0, 0)
    [fact] = await patrol.checks.svc.published(InspectionCompleted)
    assert (fact.checkpoints, fact.flagged, fact.missed_checkpoints) == (3, 0, ())
    assert fact.proofs == (ProofCount(proof="qr", checkpoints=3),)


async def test_each_visited_checkpoint_is_told_with_its_strongest_proof(patrol: Patrol) -> None:
    await patrol.visits("gate", proof="none", reason="码脱落")
    await patrol.visits("gate")
    await patrol.later(4)
    await patrol.visits("pumps", proof="none", reason="码脱落")
    await patrol.skips("roof")
    await patrol.checks.answers(patrol.run, cold=20)
    await patrol.checks.did(patrol.run, "complete")
    [fact] = await patrol.checks.svc.published(InspectionCompleted)
    assert fact.proofs == (ProofCount(proof="qr", checkpoints=1), ProofCount(proof="none", checkpoints=1))


async def test_a_tag_says_what_the_code_says_and_proves_as_much(patrol: Patrol) -> None:
    held = await patrol.visits("gate", proof="nfc", code=patrol.codes["gate"]["text"])
    assert (held["proof"], held["issue"], held["flags"]) == ("nfc", 1, [])
    assert code(await patrol.tries("gate", proof="nfc")) == (422, "inspection-proof-invalid"), "without what it says"


async def test_a_code_of_another_site_is_refused_and_says_so(svc: Harness, patrol: Patrol) -> None:
    elsewhere = await Checks(svc).ready()
    other = await Patrol(elsewhere).opened()
    theirs = await patrol.tries("gate", proof="qr", code=other.codes["gate"]["text"])
    assert code(theirs) == (409, "checkpoint-code-of-another-site")
    assert code(await patrol.tries("gate", proof="qr", code=other.codes["gate"]["short"])) == (
        409,
        "checkpoint-code-not-known",
    )
    wrong = await patrol.tries("gate", proof="nfc", code=patrol.codes["roof"]["text"])
    assert code(wrong) == (409, "checkpoint-code-of-another")
    assert "Roof" in wrong.json()["detail"]
    for text in ("FW1:x", "http://example.org/gate", f"{patrol.codes['gate']['text'][:-1]}0"):
        assert (await patrol.tries("gate", proof="qr", code=text)).status_code == 409
    assert (await patrol.checks.tech.get(f"/inspections/{patrol.run['id']}")).json()["visits"] == []


async def test_the_short_code_may_be_typed_and_is_flagged(patrol: Patrol) -> None:
    short = patrol.codes["gate"]["short"]
    typed = await patrol.visits("gate", proof="qr", code=f" {short[:5].lower()}-{short[5:].lower()} ")
    assert (typed["proof"], typed["flags"]) == ("qr", ["typed"])


async def test_an_old_code_counts_and_is_flagged(patrol: Patrol) -> None:
    before = patrol.codes["gate"]["text"]
    path = f"/routes/{patrol.route['id']}/codes/gate/reissue"
    assert (await patrol.checks.hq.post(path, json={"reason": "脱落"})).is_success
    assert (await patrol.visits("gate", proof="qr", code=before))["flags"] == ["old_code"]
    await patrol.read_codes()
    second = await patrol.visits("gate")
    assert (second["issue"], second["flags"]) == (2, [])


async def test_whoever_is_too_quick_to_have_walked_is_flagged(patrol: Patrol) -> None:
    await patrol.visits("gate")
    await patrol.later(1)
    assert (await patrol.visits("pumps"))["flags"] == ["too_soon"]
    assert (patrol.run["visited"], patrol.run["flagged"]) == (2, 1)


async def test_scans_of_a_phone_without_a_network_are_judged_by_its_times(patrol: Patrol) -> None:
    start, third = patrol.at(), patrol.at(9)
    second = patrol.at(4)
    await patrol.later(30)
    sent_at = patrol.at()
    for key, said in (("gate", start), ("pumps", second), ("roof", third)):
        assert (await patrol.visits(key, at=said, sent_at=sent_at))["flags"] == []


async def test_the_order_counts_where_it_is_set(checks: Checks, patrol: Patrol) -> None:
    assert (await patrol.visits("pumps"))["flags"] == ["out_of_order"]
    free = await Patrol(checks).opened(GATE, PUMPS, order="free")
    assert (await free.visits("pumps"))["flags"] == []


async def test_a_device_whose_clock_is_wrong_is_flagged(patrol: Patrol) -> None:
    ahead = await patrol.visits("gate", at=patrol.at(30))
    assert ahead["flags"] == ["clock_off"]
    await patrol.later(60)
    sent = await patrol.visits("pumps", sent_at=patrol.at(-20))
    assert "clock_off" in sent["flags"]
    early = await patrol.visits("roof", at=patrol.at(-600))
    assert "clock_off" in early["flags"]


async def test_a_place_far_from_the_site_is_flagged(checks: Checks, patrol: Patrol) -> None:
    there = {"latitude": 39.9042, "longitude": 116.4074, "accuracy_m": 20}
    assert (await patrol.visits("gate", proof="place", **there))["distance_m"] is None, "nobody knows where the site is"
    about = {"code": f"s-{checks.site.hex[-8:]}", "name": "北京一站", "kind": "workshop", "timezone": "Asia/Shanghai"}
    at_site = {"latitude": 39.9042, "longitude": 116.4074}
    told = {"site_id": checks.site, "version": 2, **about, **at_site}
    await checks.svc.deliver(SiteRegistered.model_validate(told))
    await patrol.later(10)
    near = await patrol.visits("pumps", proof="place", **there)
    assert (near["distance_m"], near["flags"]) == (0, [])
    await patrol.later(10)
    far = await patrol.visits("roof", **{**there, "latitude": 39.95})
    assert (far["proof"], far["flags"]) == ("qr", ["far"])
    assert far["distance_m"] > 5_000


@pytest.mark.parametrize(
    "body",
    [
        {"proof": "qr"},
        {"proof": "none"},
        {"proof": "place", "latitude": 1},
        {"proof": "place", "latitude": 1, "longitude": 1, "skipped": True, "reason": "x"},
        {"proof": "none", "reason": "x", "code": "ABCDEFGHIJ"},
    ],
)
async def test_a_proof_is_whole(patrol: Patrol, body: dict[str, Any]) -> None:
    assert code(await patrol.tries("gate", **body)) == (422, "inspection-proof-invalid")
    unknown = await patrol.tries("nowhere", proof="none", reason="x")
    assert code(unknown) == (422, "inspection-unknown-checkpoint")


async def test_without_a_route_there_are_no_checkpoints(checks: Checks) -> None:
    plain = await checks.opened()
    answer = await checks.does(plain, "visits", {"checkpoint": "gate", "proof": "none", "reason": "x"})
    assert code(answer) == (409, "inspection-without-route")


@pytest.mark.clause("R-2.2.2a", part="missed and late")
async def test_the_leader_is_told_inside_the_window_where_nobody_was(patrol: Patrol) -> None:
    svc = patrol.checks.svc
    await patrol.visits("gate")
    await patrol.checks.until(patrol.due_at - timedelta(minutes=16))
    assert await svc.published(CheckpointMissed) == []
    await patrol.later(1)
    [fact] = await svc.published(CheckpointMissed)
    assert [one.zh for one in fact.missed] == ["消防泵房", "屋顶"]
    assert fact.missed_at < fact.due_at, "somebody can still go there"
    [call] = await svc.published(CallRequested)
    assert (call.step, call.severity, call.targets[0].post) == (3, "minor", DUTY_CHIEF)
    assert "消防泵房、屋顶" in call.text.zh
    await patrol.visits("pumps")
    await patrol.later(6)
    await patrol.visits("roof")
    await patrol.checks.answers(patrol.run, cold=20)
    done = await patrol.checks.did(patrol.run, "complete")
    assert (done["visited"], done["checkpoints_missed"], done["late"]) == (3, 2, False)
    assert [one["missed"] for one in done["checkpoints"]] == [False, True, True]


async def test_a_checkpoint_has_a_time_of_its_own(checks: Checks) -> None:
    patrol = await Patrol(checks).opened({**GATE, "by_min": 30}, PUMPS)
    await patrol.later(29)
    assert await checks.svc.published(CheckpointMissed) == []
    await patrol.later(1)
    [first] = await checks.svc.published(CheckpointMissed)
    assert [one.key for one in first.missed] == ["gate"]
    await checks.until(patrol.due_at)
    [_, second] = await checks.svc.published(CheckpointMissed)
    assert [one.key for one in second.missed] == ["pumps"]


async def test_what_is_skipped_has_a_reason_and_the_leader_is_told_at_once(patrol: Patrol) -> None:
    skipped = await patrol.skips("roof")
    assert (skipped["skipped"], skipped["flags"]) == (True, [])
    [fact] = await patrol.checks.svc.published(CheckpointMissed)
    assert ([one.reason for one in fact.missed], fact.by) == (["施工，不能进入"], patrol.checks.people["tech_ops"])
    [call] = await patrol.checks.svc.published(CallRequested)
    assert "屋顶（施工，不能进入）" in call.text.zh
    await patrol.later(300)
    told = await patrol.checks.svc.published(CheckpointMissed)
    assert [[one.key for one in fact.missed] for fact in told] == [["roof"], ["gate", "pumps"]]


@pytest.mark.clause("R-2.2.2a", part="missed and late")
async def test_the_rate_counts_checkpoints_where_somebody_was_in_time(patrol: Patrol) -> None:
    await patrol.visits("gate")
    await patrol.checks.until(patrol.due_at + timedelta(minutes=20))
    answer = await patrol.checks.hq.get("/inspections/rates", params={"site_id": str(patrol.checks.site)})
    [rate] = answer.json()["items"]
    assert (rate["checkpoints"], rate["visited"], round(rate["checkpoint_rate"], 2)) == (3, 1, 0.33)


async def test_a_patrol_that_was_cancelled_tells_of_no_checkpoint(patrol: Patrol) -> None:
    await patrol.checks.did(patrol.run, "cancel", {"reason": "演练"}, by=patrol.checks.hq)
    await patrol.later(300)
    assert await patrol.checks.svc.published(CheckpointMissed) == []


async def test_a_patrol_that_nobody_walks_is_missed_as_a_whole_and_its_checkpoints_are_told_once(
    checks: Checks,
) -> None:
    patrol = await Patrol(checks).opened(GATE, PUMPS, in_h=1)
    await checks.until(patrol.due_at + timedelta(minutes=15))
    told = await checks.svc.published(CheckpointMissed)
    assert [(one.begun, len(one.missed)) for one in told] == [(False, 2)]
    assert [one.step for one in await checks.svc.published(CallRequested)] == [3, 1, 2]
    late = await patrol.visits("gate")
    assert (late["flags"], patrol.run["state"], patrol.run["checkpoints_missed"]) == ([], "in_progress", 2)
