"""Post types are data."""

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
