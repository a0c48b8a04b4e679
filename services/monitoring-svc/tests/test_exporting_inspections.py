"""The file of inspections: every answer, and every visit of a checkpoint with what proves it (R-2.2.2a)."""

import csv
import io

import pytest

from contracts.posts import TECH_OPS, PostRegistered
from contracts.words import VISIT_FLAGS, VISIT_PROOFS
from monitoring_svc.inspections.checkpoints import Flag, Proof
from svckit.testing import Harness

from .checks_story import COLD, DOORS, LIGHTS, WHERE, Checks, Row
from .routes_story import Patrol


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    return checks


async def test_the_file_has_every_answer_with_what_it_means(checks: Checks) -> None:
    run = await checks.opened(COLD, LIGHTS, WHERE, DOORS)
    await checks.answers(run, cold=31.2, lights="pass", doors={"note": "柜门已拆除"})
    await checks.did(run, "complete")
    await checks.opened(COLD)
    answer = await checks.as_(TECH_OPS, language="zh-CN").get("/inspections/export")
    lines = answer.text.lstrip("\ufeff").splitlines()
    assert len(lines) == 1 + 3 + 1
    assert '"冷通道温度",31.2,"℃","否"' in lines[1]
    assert '"设备指示灯正常","合格"' in lines[2]
    assert '"未执行"' in lines[3]
    assert '"柜门已拆除"' in lines[3]
    assert '"待检查"' in lines[4]


@pytest.mark.parametrize(("language", "name"), [("zh-CN", "消防控制"), ("en", "Fire control")])
async def test_the_file_names_a_post_of_the_companys_own_as_the_company_does(
    checks: Checks, language: str, name: str
) -> None:
    await checks.opened(LIGHTS, post="fire_control")

    async def post_in_file() -> str:
        answer = await checks.as_(TECH_OPS, language=language).get("/inspections/export")
        [_, line] = answer.text.lstrip("\ufeff").splitlines()
        return str(line.split(",")[4])

    assert await post_in_file() == '"fire_control"', "nobody has said what it is called"
    post = PostRegistered(code="fire_control", version=2, name_zh="消防控制", name_en="Fire control")
    await checks.svc.deliver(post)
    await checks.svc.deliver(post.model_copy(update={"version": 1, "name_zh": "消防", "name_en": "Fire"}))
    assert await post_in_file() == f'"{name}"'


async def in_file(checks: Checks, language: str) -> list[Row]:
    """The lines of the file, by the headings of the language."""
    answer = await checks.as_(TECH_OPS, language=language).get("/inspections/export")
    return list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"))))


@pytest.mark.clause("R-2.2.2a", part="checkpoints")
async def test_the_file_says_what_proves_each_visit_in_both_languages(checks: Checks) -> None:
    patrol = await Patrol(checks).opened()
    await patrol.visits("gate")
    await patrol.visits("pumps", proof="nfc", code=patrol.codes["pumps"]["text"])
    await patrol.later(10)
    await patrol.visits("roof", proof="none", reason="二维码已脱落")
    await patrol.visits("gate", proof="place", latitude=39.9042, longitude=116.4074)
    of_visit = ("巡检点", "到点凭证", "异常标注", "说明", "记录人")
    assert [tuple(row[name] for name in of_visit) for row in await in_file(checks, "zh-CN")] == [
        ("大门", "二维码", "", "", "在岗 tech_ops"),
        ("消防泵房", "NFC 标签", "与上一点间隔过短", "", "在岗 tech_ops"),
        ("屋顶", "无凭证", "", "二维码已脱落", "在岗 tech_ops"),
        ("大门", "定位", "", "", "在岗 tech_ops"),
    ]
    of_visit = ("checkpoint", "proof of the visit", "odd about the visit")
    assert [tuple(row[name] for name in of_visit) for row in await in_file(checks, "en")] == [
        ("Gate", "QR code", ""),
        ("Fire pump room", "NFC tag", "too soon after the one before"),
        ("Roof", "no proof", ""),
        ("Gate", "place", ""),
    ]


async def test_visits_and_answers_stand_in_the_file_as_they_came(checks: Checks) -> None:
    patrol = await Patrol(checks).opened(items=({**COLD, "checkpoint": "pumps"},))
    await patrol.visits("gate")
    await patrol.later(5)
    await checks.answers(patrol.run, cold=20)
    await patrol.later(5)
    await patrol.skips("roof", "施工，不能进入")
    of_line = ("item", "answer", "checkpoint", "proof of the visit", "note")
    assert [tuple(row[name] for name in of_line) for row in await in_file(checks, "en")] == [
        ("", "", "Gate", "QR code", ""),
        ("Cold aisle temperature", "20.0", "Fire pump room", "", ""),
        ("", "", "Roof", "skipped", "施工，不能进入"),
    ]


async def test_a_checkpoint_is_called_in_the_file_as_when_the_patrol_was_made(checks: Checks) -> None:
    patrol = await Patrol(checks).opened()
    await patrol.visits("gate")
    names = ("name_zh", "name_en", "order", "checkpoints")
    body = {name: patrol.route[name] for name in names}
    body["checkpoints"] = [{**one, "name_en": "North gate"} for one in body["checkpoints"]]
    path = f"/routes/{patrol.route['id']}"
    changed = await checks.hq.put(path, json=body, headers={"If-Match": f'"{patrol.route["version"]}"'})
    assert changed.is_success, changed.text
    assert [row["checkpoint"] for row in await in_file(checks, "en")] == ["Gate"]


def test_each_proof_and_each_flag_has_words() -> None:
    assert set(VISIT_PROOFS) == set(Proof)
    assert set(VISIT_FLAGS) == set(Flag)
