"""Photos at a check: taken, drawn anew, marked, named by answers, kept; and what is no picture (R-2.2.2a, R-4.3.2b)."""

import asyncio
import hashlib
import io
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from PIL import Image
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.inspections import InspectionCompleted, InspectionFailed
from contracts.posts import TECH_OPS
from contracts.roles import Role
from monitoring_svc.photos.sweeping import remove
from monitoring_svc.photos.tools import PhotoTools
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import DOORS, LIGHTS, STARTUP, Checks, Row, Shift, checklist, code, results
from .pictures import picture

CLEAN: Row = {
    "key": "clean",
    "kind": "photo",
    "title_zh": "清理照片",
    "title_en": "Photos of the cleaning",
    "min_photos": 2,
}


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    return checks


async def send(
    checks: Checks,
    run: Row,
    content: bytes,
    *,
    photo_id: UUID | None = None,
    kind: str = "image/jpeg",
    by: httpx.AsyncClient | None = None,
    **query: str,
) -> httpx.Response:
    path = f"/inspections/{run['id']}/photos/{photo_id or uuid7()}"
    return await (by or checks.tech).put(path, content=content, headers={"Content-Type": kind}, params=query)


async def sent(checks: Checks, run: Row, content: bytes | None = None, **more: Any) -> Row:
    answer = await send(checks, run, content or picture(), **more)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


@pytest.mark.clause("R-4.3.2b", part="photo")
async def test_the_cleaning_is_shown_by_photos_before_the_check_is_complete(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    first = await sent(checks, run)
    run = await checks.answers(run, clean={"photos": [first["id"]]})
    assert (run["newest"]["clean"]["value"], run["missing"]) == (1, ["clean"])
    refused = await checks.does(run, "complete")
    assert code(refused) == (409, "inspection-incomplete")
    assert "Photos of the cleaning (1 of 2 photos)" in refused.json()["detail"]
    in_chinese = await checks.does(run, "complete", by=checks.as_(TECH_OPS, language="zh-CN"))
    assert "清理照片（照片 1/2）" in in_chinese.json()["detail"]
    second = await sent(checks, run, picture(colour="blue"))
    run = await checks.answers(run, clean={"photos": [first["id"], second["id"]]})
    assert run["newest"]["clean"]["passed"] is None, "nobody judges a photo"
    done = await checks.did(run, "complete")
    assert (done["outcome"], done["answered"]) == ("passed", 1)
    assert [(one["id"], one["hold"]) for one in done["photos"]] == [(first["id"], True), (second["id"], True)]


@pytest.mark.clause("R-4.1.2a", part="photo")
async def test_the_start_up_check_has_the_photos_it_asks_for_and_a_result_has_its_own(checks: Checks) -> None:
    await checks.has(checklist("on", "startup", STARTUP, LIGHTS, {**CLEAN, "key": "panel"}))
    shift = Shift(checks.site, checks.starts_at, checks.starts_at + timedelta(hours=12))
    await checks.svc.deliver(shift.published(checks.svc.clock.now()))
    await checks.until(shift.starts_at - timedelta(hours=1))
    [run] = await checks.listed(kind="startup")
    assert run["post"] == TECH_OPS
    light, panel, side = [await sent(checks, run, picture(colour=colour)) for colour in ("red", "green", "blue")]
    run = await checks.answers(run, lights={"value": "fail", "photos": [light["id"]]}, panel={"photos": [panel["id"]]})
    assert run["missing"] == ["panel"], "one photo of two"
    assert code(await checks.does(run, "complete")) == (409, "inspection-incomplete")
    run = await checks.answers(run, panel={"photos": [panel["id"], side["id"]]})
    done = await checks.did(run, "complete")
    shown = {item: result["photos"] for item, result in done["newest"].items()}
    assert shown == {"lights": [light["id"]], "panel": [panel["id"], side["id"]]}
    assert {one["id"]: one["hold"] for one in done["photos"]} == dict.fromkeys([light["id"], *shown["panel"]], True)
    for one in (light, panel, side):
        answer = await checks.hq.get(f"/photos/{one['id']}")
        assert hashlib.sha256(answer.content).hexdigest() == one["sha256"]
    [failed] = await checks.svc.published(InspectionFailed)
    assert (failed.kind, [str(one) for one in failed.failed_items[0].photos]) == ("startup", [light["id"]])


@pytest.mark.clause("R-2.2.2a", part="photo")
async def test_a_finding_has_its_photo_and_incident_svc_is_told_which(checks: Checks) -> None:
    run = await checks.opened(LIGHTS, DOORS)
    photo = await sent(checks, run, taken_at="2026-11-22T23:58:00Z")
    run = await checks.answers(run, lights={"value": "fail", "note": "3 号柜", "photos": [photo["id"]]}, doors="closed")
    [failed] = await checks.svc.published(InspectionFailed)
    assert [str(one) for one in failed.failed_items[0].photos] == [photo["id"]]
    await checks.did(run, "complete")
    [completed] = await checks.svc.published(InspectionCompleted)
    assert [str(one) for one in completed.failed_items[0].photos] == [photo["id"]]
    assert (photo["taken_at"], photo["created_by_name"]) == ("2026-11-22T23:58:00Z", "在岗 tech_ops")
    assert photo["received_at"] == checks.svc.clock.now().isoformat().replace("+00:00", "Z")
    exported = (await checks.hq.get("/inspections/export", params={"site_id": str(checks.site)})).text
    assert '"3 号柜",1,' in exported


async def test_what_is_not_done_needs_no_photo_but_a_reason(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    assert code(await checks.does(run, "results", results(clean={"photos": []}))) == (
        422,
        "inspection-skip-needs-reason",
    )
    assert code(await checks.does(run, "results", results(clean=2))) == (422, "inspection-answer-invalid")
    run = await checks.answers(run, clean={"note": "手机损坏"})
    assert (await checks.did(run, "complete"))["skipped"] == 1


async def test_a_photo_is_drawn_anew_upright_and_marked_and_its_original_is_known_by_its_hash(checks: Checks) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    turned[0x010E] = "secret place"
    original = picture(size=(640, 480), colour="white", exif=turned)
    run = await checks.opened(CLEAN)
    photo = await sent(checks, run, original)
    assert (photo["width"], photo["height"]) == (480, 640), "upright"
    assert photo["original_sha256"] == hashlib.sha256(original).hexdigest()
    answer = await checks.tech.get(f"/photos/{photo['id']}")
    assert hashlib.sha256(answer.content).hexdigest() == photo["sha256"]
    assert len(answer.content) == photo["size"]
    with Image.open(io.BytesIO(answer.content)) as seen:
        assert (seen.format, seen.size, dict(seen.getexif())) == ("JPEG", (480, 640), {})
        assert seen.getpixel((240, 100)) == (255, 255, 255)
        assert seen.convert("L").getpixel((476, 636)) < 140, "the band of the mark"
    assert b"secret place" not in answer.content
    small = await checks.tech.get(f"/photos/{photo['id']}", params={"size": "small"})
    with Image.open(io.BytesIO(small.content)) as seen:
        assert max(seen.size) == 320


async def test_a_photo_is_served_as_nothing_but_a_picture(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    photo = await sent(checks, run, picture("PNG"), kind="image/png")
    answer = await checks.tech.get(f"/photos/{photo['id']}")
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["content-disposition"].startswith("inline; filename=")
    again = await checks.tech.get(f"/photos/{photo['id']}", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
async def test_other_kinds_of_pictures_are_taken_too(checks: Checks, kind: str) -> None:
    run = await checks.opened(CLEAN)
    assert (await sent(checks, run, picture(kind), kind=f"image/{kind.lower()}"))["width"] == 640


@pytest.mark.parametrize(
    ("content", "kind", "refusal"),
    [
        (b"<script>alert(1)</script>", "image/jpeg", (422, "picture-unreadable")),
        (b"", "image/jpeg", (422, "picture-unreadable")),
        (picture()[:500], "image/jpeg", (422, "picture-unreadable")),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"x" * 99, "image/jpeg", (415, "picture-heic-refused")),
        (b"x", "image/heic", (415, "picture-heic-refused")),
        (picture("GIF"), "image/gif", (415, "picture-kind-refused")),
        (picture("GIF"), "image/jpeg", (422, "picture-unreadable")),
        (picture(), "text/html", (415, "picture-kind-refused")),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", (415, "picture-kind-refused")),
    ],
)
async def test_what_is_no_picture_is_refused_and_leaves_nothing(
    checks: Checks, content: bytes, kind: str, refusal: tuple[int, str]
) -> None:
    run = await checks.opened(CLEAN)
    assert code(await send(checks, run, content, kind=kind)) == refusal
    assert (await checks.tech.get(f"/inspections/{run['id']}")).json()["photos"] == []


async def test_a_bomb_is_not_unpacked_and_a_video_is_too_large(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    written = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(written, "PNG")
    bomb = await send(checks, run, written.getvalue(), kind="image/png")
    assert code(bomb) == (422, "picture-too-large")
    video = await send(checks, run, bytes(60_000_000))
    assert code(video) == (413, "too-large")


async def test_the_same_photo_again_is_one_photo_and_another_under_its_id_is_refused(checks: Checks) -> None:
    run, mine = await checks.opened(CLEAN), uuid7()
    content = picture()
    first = await sent(checks, run, content, photo_id=mine)
    assert await sent(checks, run, content, photo_id=mine) == first
    assert code(await send(checks, run, picture(colour="red"), photo_id=mine)) == (409, "photo-id-taken")
    other = await checks.opened(CLEAN)
    assert code(await send(checks, other, content, photo_id=mine)) == (409, "photo-id-taken")
    both = uuid7()
    answers = await asyncio.gather(*[send(checks, run, content, photo_id=both) for _ in range(3)])
    assert {one.status_code for one in answers} == {201}
    assert len({one.text for one in answers}) == 1
    assert len((await checks.tech.get(f"/inspections/{run['id']}")).json()["photos"]) == 2


async def test_an_answer_names_photos_that_are_there(checks: Checks) -> None:
    run, other = await checks.opened(CLEAN), await checks.opened(CLEAN)
    theirs = await sent(checks, other)
    for strange in (theirs["id"], str(uuid7())):
        refused = await checks.does(run, "results", results(clean={"photos": [strange]}))
        assert code(refused) == (409, "photo-not-here")
    photo = await sent(checks, run)
    run = await checks.answers(run, clean={"photos": [photo["id"], photo["id"]]})
    assert run["newest"]["clean"]["photos"] == [photo["id"]], "one photo twice is one"


async def test_a_correction_has_its_photos_and_a_cancelled_inspection_takes_none(checks: Checks) -> None:
    run = await checks.opened(LIGHTS)
    await checks.answers(run, lights="pass")
    done = await checks.did(run, "complete")
    photo = await sent(checks, done)
    body = {"item": "lights", "value": "fail", "reason": "看错", "photos": [photo["id"]]}
    corrected = await checks.did(done, "corrections", body)
    assert corrected["newest"]["lights"]["photos"] == [photo["id"]]
    off = await checks.opened(LIGHTS)
    await checks.did(off, "cancel", {"reason": "停用"}, by=checks.hq)
    assert code(await send(checks, off, picture())) == (409, "inspection-move-refused")


async def test_what_is_named_stays_for_good_and_the_rest_goes_after_a_time(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    named, thrown_away = await sent(checks, run), await sent(checks, run, picture(colour="red"))
    await checks.answers(run, clean={"photos": [named["id"]]})
    assert await remove(checks.svc.runtime) == 0, "it may still be named"
    checks.svc.clock.set(checks.svc.clock.now() + timedelta(hours=49))
    assert await remove(checks.svc.runtime) == 1
    assert (await checks.hq.get(f"/photos/{named['id']}")).status_code == 200
    assert code(await checks.hq.get(f"/photos/{thrown_away['id']}")) == (404, "photo-not-found")
    for statement in ("UPDATE photos SET sha256 = 'x'", "DELETE FROM photos", "UPDATE photos SET hold = false"):
        with pytest.raises(IntegrityError, match="append-only"):
            async with checks.svc.transaction() as session:
                await session.execute(text(statement))


async def test_who_may_see_and_send(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    photo = await sent(checks, run)
    stranger = checks.svc.as_user([Role.SITE_STAFF], sites=[uuid7()])
    assert code(await stranger.get(f"/photos/{photo['id']}")) == (404, "photo-not-found")
    await checks.off_duty(TECH_OPS)
    assert (await send(checks, run, picture())).status_code == 403
    assert (await checks.tech.get(f"/photos/{photo['id']}")).status_code == 200


async def test_a_missing_content_is_said(checks: Checks) -> None:
    run = await checks.opened(CLEAN)
    photo = await sent(checks, run)
    await PhotoTools.of(checks.svc.runtime).storage.delete(f"photos/{checks.site}/{photo['id']}.jpg")
    assert code(await checks.tech.get(f"/photos/{photo['id']}")) == (404, "file-missing")


async def test_only_an_item_of_photos_wants_a_number_of_them(checks: Checks) -> None:
    body = checklist("photos", "other", None, {**LIGHTS, "min_photos": 1})
    assert code(await checks.hq.post("/checklists", json=body)) == (422, "checklist-item-invalid")


@pytest.mark.clause("R-4.3.2b", part="photo")
async def test_the_shipped_shutdown_checks_ask_for_a_photo_of_the_cleaning(checks: Checks) -> None:
    listed = (await checks.hq.get("/checklists", params={"kind": "shutdown", "limit": 200})).json()["items"]
    shipped = [one for one in listed if one["code"] in {"dc-shutdown", "cc-shutdown", "mc-shutdown"}]
    assert len(shipped) == 3
    for one in shipped:
        whole = (await checks.hq.get(f"/checklists/{one['id']}")).json()
        assert (whole["version"], whole["items"][-1]["kind"]) == (2, "photo")
        versions = (await checks.hq.get(f"/checklists/{one['id']}/versions")).json()["items"]
        assert [given["version"] for given in versions] == [2, 1]
