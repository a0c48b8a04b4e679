"""Photos of findings, and reports that a device sends late or again (R-2.2.3e)."""

import csv
import io
from datetime import timedelta
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.findings import FindingReported
from contracts.posts import DUTY_CHIEF, TECH_OPS
from monitoring_svc.findings.domain import MOST_PHOTOS
from monitoring_svc.photos.sweeping import remove
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import Row, code
from .findings_story import Finds
from .pictures import picture

JPEG = {"Content-Type": "image/jpeg"}


@pytest.fixture
async def site(svc: Harness) -> Finds:
    return await Finds(svc).told(DUTY_CHIEF, TECH_OPS)


async def shows(
    site: Finds, finding: Row, content: bytes, photo_id: UUID | None = None, *, by: httpx.AsyncClient | None = None
) -> httpx.Response:
    """A photo of the finding is sent."""
    path = f"/findings/{finding['id']}/photos/{photo_id or uuid7()}"
    return await (by or site.tech).put(path, content=content, headers=JPEG)


async def photos_of(site: Finds, finding: Row) -> list[Row]:
    """What whoever reads the finding sees of it."""
    return list((await site.chief.get(f"/findings/{finding['id']}/photos")).json()["items"])


@pytest.mark.clause("R-2.2.3e", part="photos")
async def test_a_finding_is_shown_by_photos_that_are_counted_and_stay(site: Finds) -> None:
    finding, photo_id = await site.found(), uuid7()
    for _ in range(2):
        answer = await shows(site, finding, picture(), photo_id)
        assert answer.status_code == 201, answer.text
    [photo] = await photos_of(site, finding)
    assert (photo["id"], photo["hold"], photo["created_by_name"]) == (str(photo_id), True, "在岗 tech_ops")
    assert (await site.seen(finding))["photo_count"] == 1, "the same again is counted once"
    exported = (await site.hq.get("/findings/export")).content.decode("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(exported)))["photos"] == "1"
    site.svc.clock.advance(timedelta(days=30))
    assert await remove(site.svc.runtime) == 0
    shown = await site.chief.get(f"/photos/{photo_id}")
    assert shown.headers["content-type"] == "image/jpeg"
    with pytest.raises(IntegrityError, match="append-only"):
        async with site.svc.transaction() as session:
            await session.execute(text("DELETE FROM photos"))


async def test_another_picture_under_the_number_and_one_too_many_are_refused(site: Finds) -> None:
    finding, photo_id = await site.found(), uuid7()
    assert (await shows(site, finding, picture(), photo_id)).status_code == 201
    assert code(await shows(site, finding, picture(colour="red"), photo_id)) == (409, "photo-id-taken")
    other = await site.found()
    assert code(await shows(site, other, picture(), photo_id)) == (409, "photo-id-taken")
    async with site.svc.transaction() as session:
        await session.execute(text("UPDATE findings SET photo_count = :most"), {"most": MOST_PHOTOS})
    assert code(await shows(site, finding, picture())) == (409, "finding-photos-full")
    assert (await shows(site, finding, picture(), photo_id)).status_code == 201, "what is there is answered as before"


async def test_what_is_over_takes_no_photo_and_nobody_elsewhere_sends_or_sees_one(svc: Harness, site: Finds) -> None:
    finding = await site.found()
    stranger = await Finds(svc).told(DUTY_CHIEF, TECH_OPS)
    assert code(await shows(site, finding, picture(), by=stranger.tech)) == (404, "finding-not-found")
    assert (await stranger.tech.get(f"/findings/{finding['id']}/photos")).status_code == 404
    await site.said(finding, "acknowledge")
    await site.said(finding, "resolve", {"reason": "已清理"})
    assert code(await shows(site, finding, picture())) == (409, "finding-move-refused")


@pytest.mark.clause("R-2.2.3e", part="late")
async def test_a_report_that_comes_late_and_again_is_one_with_the_devices_time_beside_ours(site: Finds) -> None:
    now = site.svc.clock.now()
    written = now - timedelta(hours=3)
    report = {"id": str(uuid4()), "claimed_at": written.isoformat()}
    first = await site.found(**report)
    again = await site.found(**report, what="其他说法")
    assert (again["id"], again["number"], again["what"]) == (report["id"], first["number"], first["what"])
    assert len(await site.svc.published(FindingReported)) == 1
    assert len(await site.calls()) == 1
    told = {name: first[name].replace("Z", "+00:00") for name in ("claimed_at", "observed_at", "reported_at")}
    assert told == {
        "claimed_at": written.isoformat(),
        "observed_at": written.isoformat(),
        "reported_at": now.isoformat(),
    }


async def test_a_clock_that_is_wrong_loses_no_report(site: Finds) -> None:
    now = site.svc.clock.now()
    for wrong in (now + timedelta(days=300), now - timedelta(days=300)):
        finding = await site.found(claimed_at=wrong.isoformat())
        assert finding["observed_at"] == finding["reported_at"]
        assert finding["claimed_at"].replace("Z", "+00:00") == wrong.isoformat()


async def test_a_number_of_somebody_elses_report_is_refused(site: Finds) -> None:
    finding = await site.found()
    body = {"id": finding["id"], "site_id": str(site.site), "kind": "hazard", "severity": "minor"}
    answer = await site.chief.post("/findings", json={**body, "place": "x", "what": "x"})
    assert code(answer) == (409, "finding-id-taken")
