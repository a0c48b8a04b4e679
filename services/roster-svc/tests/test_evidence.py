"""Evidence of coming and leaving: the post's code, the place, the device, and what a site does without (R-3.3.1c)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from roster_svc.evidence.domain import Given, Place, code_of, device_of, distance_m, is_current

CHIEF, TECH = "duty_chief", "tech_ops"
KEY, AT = b"k" * 16, datetime(2026, 11, 23, 1, 0, 30, tzinfo=UTC)
PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 MicroMessenger/8"


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@pytest.mark.clause("R-3.3.1c", part="evidence")
@pytest.mark.parametrize(
    ("post", "after_s", "current"), [(TECH, 0, True), (TECH, 89, True), (TECH, 90, False), (CHIEF, 0, False)]
)
def test_a_code_is_of_one_post_and_good_for_the_minute_it_is_shown_and_the_next(
    post: str, after_s: int, current: bool
) -> None:
    shown = code_of(KEY, TECH, AT)
    assert is_current(KEY, post, shown, AT + timedelta(seconds=after_s)) is current
    assert not is_current(b"x" * 16, TECH, shown, AT), "another site has other codes"


@pytest.mark.parametrize(
    ("agent", "device"),
    [(PHONE, "Android · WeChat"), ("curl/8", None), (None, None), ("Windows Firefox/1", "Windows · Firefox")],
)
def test_a_device_is_told_in_two_words(agent: str | None, device: str | None) -> None:
    assert device_of(agent) == device


@pytest.mark.clause("R-3.3.1c", part="evidence")
async def test_who_scans_the_screen_comes_and_leaves_with_evidence_who_does_not_is_refused_where_the_site_says_so(
    roster: Any,
) -> None:
    site = await roster.site()
    figures = {"code_wanted": True, "refuse_without_evidence": True, "relief_before_leaving": False}
    await roster.hq.put(f"/policies/{site}", json=figures)
    tech, other = await roster.person(site, name="刘敏"), await roster.person(site)
    shift = await roster.shift(site, (tech, TECH), (other, TECH))
    mine = roster.as_person(tech, site)
    assert code(await mine.get(f"/sites/{site}/arrival-code", params={"post": TECH})) == (403, "role-required")
    assert code(await mine.post(f"/shifts/{shift}/check-ins")) == (409, "evidence-missing")
    screen = (await roster.hq.get(f"/sites/{site}/arrival-code", params={"post": TECH})).json()
    assert screen["path"] == f"/m/arrive?site={site}&post={TECH}&code={screen['code']}"
    scanned = {"post": TECH, "code": screen["code"], "latitude": 40.99, "longitude": 113.13, "accuracy_m": 12}
    came = await mine.post(f"/shifts/{shift}/check-ins", json={"evidence": scanned}, headers={"User-Agent": PHONE})
    assert came.status_code == 201, came.text
    told = came.json()["evidence"]
    assert (told["kind"], told["missing"], told["post"], told["device"]) == ("code", [], TECH, "Android · WeChat")
    again = await roster.as_person(other, site).post(f"/shifts/{shift}/check-ins", json={"evidence": scanned})
    assert again.status_code == 201, "two people scan the same screen"
    [mustered] = (await roster.hq.get("/muster", params={"site_id": str(site)})).json()["items"]
    assert {one["evidence"]["kind"] for one in mustered["people"] if one["evidence"]} == {"code"}
    await roster.svc.fast_forward(minutes=3)
    assert code(await mine.post(f"/shifts/{shift}/check-outs", json={"evidence": scanned})) == (
        409,
        "arrival-code-not-current",
    )
    await roster.hq.put(f"/policies/{site}", json={"code_wanted": True, "relief_before_leaving": False})
    assert (await mine.post(f"/shifts/{shift}/check-outs")).json()["evidence"]["missing"] == ["code"]
    vouched = await roster.hq.post(f"/shifts/{shift}/check-outs", json={"staff_id": str(other)})
    assert (vouched.json()["evidence"]["kind"], vouched.json()["evidence"]["missing"]) == ("vouched", [])
    seats = {one["staff_id"]: one for one in (await roster.hq.get(f"/shifts/{shift}")).json()["assignments"]}
    kept = seats[str(tech)]
    assert (kept["check_in_evidence"]["latitude"], kept["check_out_evidence"]["kind"]) == (40.99, "none")


@pytest.mark.clause("R-3.3.1c", part="evidence")
@pytest.mark.parametrize(
    ("here", "there", "metres"),
    [
        ((0.0, 0.0), (0.0, 1.0), 111_195),  # a degree of the equator on the mean sphere
        ((36.12, -86.67), (33.94, -118.40), 2_886_448),  # Nashville and Los Angeles, the usual example
        ((40.99, 113.13), (40.99, 113.13), 0),
        ((89.99, 0.0), (89.99, 180.0), 2_224),  # over the pole
        ((0.0, 179.999), (0.0, -179.999), 222),  # over the date line
        ((0.0, 0.0), (0.0, 180.0), 20_015_115),  # the other side of the earth
    ],
)
def test_the_distance_is_that_of_the_great_circle(
    here: tuple[float, float], there: tuple[float, float], metres: int
) -> None:
    found = distance_m(Place(*here), Given(latitude=there[0], longitude=there[1]))
    assert found == pytest.approx(metres, abs=1)
    assert distance_m(Place(*here), Given()) is None


@pytest.mark.clause("R-3.3.1c", part="evidence")
async def test_a_place_far_from_the_site_is_marked_and_never_refused(roster: Any) -> None:
    site = await roster.site(latitude=40.9947, longitude=113.1326)
    await roster.hq.put(f"/policies/{site}", json={"relief_before_leaving": False, "refuse_without_evidence": True})
    near, far, elsewhere = [await roster.person(site) for _ in range(3)]
    shift = await roster.shift(site, (near, TECH), (far, TECH), (elsewhere, TECH))
    told = []
    for person, latitude in ((near, 40.9950), (far, 41.0947)):
        body = {"evidence": {"latitude": latitude, "longitude": 113.1326, "accuracy_m": 20}}
        came = await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins", json=body)
        assert came.status_code == 201, came.text
        told.append((came.json()["evidence"]["distance_m"], came.json()["evidence"]["far"]))
    assert told == [(33, False), (11_120, True)]
    assert (await roster.as_person(elsewhere, site).post(f"/shifts/{shift}/check-ins")).json()["evidence"][
        "far"
    ] is None
    await roster.hq.put(f"/policies/{site}", json={"relief_before_leaving": False, "place_radius_m": 20})
    left = await roster.as_person(near, site).post(
        f"/shifts/{shift}/check-outs", json={"evidence": {"latitude": 40.9950, "longitude": 113.1326}}
    )
    assert left.json()["evidence"]["far"] is True, "by the figure of that time"
    seats = {one["staff_id"]: one for one in (await roster.hq.get(f"/shifts/{shift}")).json()["assignments"]}
    assert seats[str(far)]["check_in_evidence"]["distance_m"] == 11_120
