"""Post types are data."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from contracts.posts import PostRegistered
from roster_svc.posts.backfill import publish_untold_posts


async def test_the_four_posts_of_the_regulation_are_there_from_the_start(roster: Any) -> None:
    posts = (await roster.hq.get("/posts")).json()["items"]
    assert {post["code"]: post["name_zh"] for post in posts} == {
        "duty_chief": "值班长",
        "tech_ops": "技术运维",
        "security_monitor": "安全监控",
        "business_ops": "业务操作",
    }


@pytest.mark.clause("R-1.2.1b", part="kinds are data")
async def test_a_new_post_type_can_be_held_and_manned_without_code(roster: Any) -> None:
    post = {"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"}
    assert (await roster.hq.post("/posts", json=post)).status_code == 201
    site = await roster.site()
    guard = await roster.person(site, roles=("fire_control",))
    shift = await roster.shift(site, (guard, "fire_control"))
    assert (await roster.as_person(guard, site).post(f"/shifts/{shift}/check-ins")).json()["posts"] == ["fire_control"]


async def test_refusals_call_a_companys_own_post_by_its_name(roster: Any) -> None:
    post = {"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"}
    assert (await roster.hq.post("/posts", json=post)).status_code == 201
    site = await roster.site()
    chief, guard = await roster.person(site), await roster.person(site, roles=("fire_control",))
    shift = await roster.shift(site, (chief, "duty_chief"), (guard, "fire_control"))
    asked = await roster.hq.put(f"/policies/{site}", json={"opening_seats": True, "relief_before_leaving": True})
    assert asked.status_code == 200, asked.text
    client = roster.as_person(guard, site)
    seats = {one["code"]: one for one in (await client.get(f"/shifts/{shift}/opening")).json()["conditions"]}["seats"]
    assert [one["post"] for one in seats["lacks"]] == ["duty_chief", "fire_control"]
    early = (await roster.as_person(chief, site).post(f"/shifts/{shift}/start")).json()
    assert "Fire control" in early["detail"]
    await client.post(f"/shifts/{shift}/check-ins")
    leaves = (await client.post(f"/shifts/{shift}/check-outs")).json()
    assert (leaves["type"], "Fire control" in leaves["detail"]) == ("urn:farwatch:problem:post-unrelieved", True)
    body = {"site_id": str(site), "assignments": [{"staff_id": str(chief), "post": "nobody_knows"}]}
    times = {"starts_at": "2026-12-01T00:00:00Z", "ends_at": "2026-12-01T08:00:00Z"}
    unknown = (await roster.hq.post("/shifts", json=body | times)).json()
    assert (unknown["type"], "Fire control" in str(unknown)) == ("urn:farwatch:problem:unknown-posts", True)


async def test_a_post_code_cannot_be_given_twice(roster: Any) -> None:
    answer = await roster.hq.post("/posts", json={"code": "tech_ops", "name_zh": "运维", "name_en": "Ops"})
    assert answer.status_code == 409
    assert answer.json()["type"] == "urn:farwatch:problem:post-code-taken"


async def test_a_new_post_is_told_to_the_others(roster: Any) -> None:
    await roster.hq.post("/posts", json={"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"})
    told = PostRegistered(code="fire_control", version=1, name_zh="消防控制", name_en="Fire control")
    assert await roster.svc.published(PostRegistered) == [told]


async def test_posts_that_were_there_before_are_told_once_however_often_a_worker_starts(roster: Any) -> None:
    await roster.hq.post("/posts", json={"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"})
    async with roster.svc.transaction() as session:  # as the release before this one wrote it
        await session.execute(
            text("INSERT INTO posts (code, version, name_zh, name_en) VALUES ('old', 3, '旧', 'Old')")
        )
    for _ in range(2):
        await publish_untold_posts(roster.svc.runtime)
    told = [(post.code, post.version) for post in await roster.svc.published(PostRegistered)]
    assert sorted(told) == [
        ("business_ops", 1),
        ("duty_chief", 1),
        ("fire_control", 1),
        ("old", 3),
        ("security_monitor", 1),
        ("tech_ops", 1),
    ]


GUARD = {"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"}


def problem(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


async def test_a_post_gets_another_name_and_the_others_hear_of_it(roster: Any) -> None:
    answer = await roster.hq.patch("/posts/tech_ops", json={"name_zh": "运维工程师"})
    assert (answer.json()["name_zh"], answer.json()["name_en"], answer.json()["version"]) == (
        "运维工程师",
        "Technical operations",
        2,
    )
    assert (await roster.svc.published(PostRegistered))[-1].name_zh == "运维工程师"


async def test_a_post_out_of_use_is_given_to_nobody_and_planned_by_nobody(roster: Any) -> None:
    await roster.hq.post("/posts", json=GUARD)
    site = await roster.site()
    holder = await roster.person(site, roles=("fire_control",))
    answer = await roster.hq.patch("/posts/fire_control", json={"active": False})
    assert (answer.status_code, answer.json()["active"]) == (200, False)
    assert (await roster.svc.published(PostRegistered))[-1].active is False
    newcomer = {"code": "n", "name": "n", "roles": ["fire_control"], "site_ids": [str(site)]}
    assert problem(await roster.hq.post("/staff", json=newcomer)) == (422, "unknown-roles")
    kept = await roster.hq.patch(f"/staff/{holder}", json={"roles": ["fire_control", "tech_ops"]})
    assert kept.status_code == 200, "who has it keeps it"
    starts, ends = "2026-12-01T00:00:00Z", "2026-12-01T08:00:00Z"
    seat = {"staff_id": str(holder), "post": "fire_control"}
    shift = {"site_id": str(site), "starts_at": starts, "ends_at": ends, "assignments": [seat]}
    assert (await roster.hq.post("/shifts", json=shift)).status_code == 422


@pytest.mark.parametrize("published", [True, False])
async def test_a_post_that_a_shift_to_come_names_stays_in_use(roster: Any, published: bool) -> None:
    await roster.hq.post("/posts", json=GUARD)
    site = await roster.site()
    person = await roster.person(site, roles=("fire_control",))
    await roster.shift(site, (person, "fire_control"), starts_in_h=4, published=published)
    refused = await roster.hq.patch("/posts/fire_control", json={"active": False})
    assert problem(refused) == (409, "post-still-planned")
    assert "the post Fire control" in refused.json()["detail"], "its name in the reader's language"
    await roster.svc.fast_forward(hours=72)
    assert (await roster.hq.patch("/posts/fire_control", json={"active": False})).status_code == 200


async def test_the_posts_of_the_regulation_stay(roster: Any) -> None:
    refused = await roster.hq.patch("/posts/duty_chief", json={"active": False})
    assert problem(refused) == (409, "post-of-the-regulation")
    assert "the post Duty chief" in refused.json()["detail"], "its name in the reader's language"


async def test_a_post_that_is_none_is_not_found_and_a_foreign_administrator_changes_none(roster: Any) -> None:
    assert problem(await roster.hq.patch("/posts/nobody", json={"name_en": "x"})) == (404, "post-not-found")
    admin = roster.svc.as_user(["hq_admin"], sites=[await roster.site()])
    assert (await admin.patch("/posts/tech_ops", json={"name_en": "x"})).status_code == 403


FIRE = {"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"}


@pytest.mark.clause("R-1.2.1b", part="kinds are data")
@pytest.mark.parametrize(
    ("language", "column", "name"), [("zh-CN", "岗位", "消防控制"), ("en", "post", "Fire control")]
)
async def test_every_file_names_a_post_of_the_company_in_the_language_of_its_reader(
    roster: Any, language: str, column: str, name: str
) -> None:
    await roster.hq.post("/posts", json=FIRE)
    site = await roster.site()
    guard = await roster.person(site, roles=("fire_control",))
    shift = await roster.shift(site, (guard, "fire_control"))
    mine = roster.as_person(guard, site)
    assert (await mine.post(f"/shifts/{shift}/check-ins")).status_code == 201
    await roster.hq.post(f"/shifts/{shift}/start", json={"exception": {"reason": "试运行"}})
    at = {"from_at": roster.now.isoformat(), "due_at": (roster.now + timedelta(hours=1)).isoformat()}
    task = {"shift_id": str(shift), "post": "fire_control", "title": "试水", **at}
    assert (await roster.hq.post("/tasks", json=task)).status_code == 201
    check = await roster.hq.post("/presence-checks", json={"site_id": str(site), "staff_id": str(guard)})
    assert check.status_code == 201, check.text
    note = {"site_id": str(site), "post": "fire_control", "feedback": "用户来电"}
    assert (await mine.post("/business-entries", json=note)).status_code == 201
    await roster.svc.fast_forward(hours=2)
    reader = roster.svc.as_user(["hq_admin"], language=language)
    of_site = {"site_id": str(site)}
    for path, asked in (
        ("/attendance-sheet/export", of_site),
        ("/tasks/export", of_site),
        ("/tasks/rates/export", of_site),
        ("/presence-checks/export", of_site),
        ("/coverage/export", {**of_site, "post": "fire_control"}),
        ("/business-entries/export", of_site),
    ):
        file = await reader.get(path, params=asked)
        assert file.status_code == 200, (path, file.text)
        text_of_file = file.content.decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text_of_file)))
        said = {row[one] for row in rows for one in row if one in {column, "posts"}}
        assert name in said, path
        assert "fire_control" not in text_of_file, path
