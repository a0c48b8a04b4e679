"""Whoever keeps routes brings checkpoints in a spreadsheet: tried first, then all of them as one version (R-2.2.2a)."""

import io

import httpx
import pytest
from openpyxl import Workbook

from monitoring_svc.routes.schemas import MOST_CHECKPOINTS
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import Checks, Row, code
from .routes_story import GATE, PUMPS, ROOF, route

SHEET = """名称,英文名称,位置,距上一点至少分钟数,开始后须到达分钟数,备注
大门,Gate,,,,
电缆井,Cable shaft,地下二层,4,40,新增
消防泵房,Fire pump room,,5,,
"""


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    return await Checks(svc).ready()


@pytest.fixture
async def night(checks: Checks) -> Row:
    """A route with three checkpoints."""
    answer = await checks.hq.post("/routes", json={**route(GATE, PUMPS, ROOF), "site_id": str(checks.site)})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def sent(
    client: httpx.AsyncClient, night: Row, sheet: str | bytes, *, dry_run: bool = False, kind: str = "text/csv"
) -> httpx.Response:
    data = sheet.encode() if isinstance(sheet, str) else sheet
    params = {"dry_run": "true"} if dry_run else {}
    path = f"/routes/{night['id']}/checkpoints/import"
    return await client.post(path, content=data, params=params, headers={"Content-Type": kind})


def counts(answer: httpx.Response) -> tuple[int, int, int, int]:
    assert answer.status_code == 200, answer.text
    report = answer.json()
    return report["new"], report["changed"], report["unchanged"], report["wrong"]


def mistakes(answer: httpx.Response) -> dict[tuple[int, str], str]:
    return {(row["line"], one["column"]): one["code"] for row in answer.json()["rows"] for one in row["errors"]}


async def now_is(checks: Checks, night: Row) -> Row:
    answer = await checks.hq.get(f"/routes/{night['id']}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def names(found: Row) -> list[str]:
    return [one["name_en"] for one in found["checkpoints"]]


@pytest.mark.clause("R-2.2.2a", part="checkpoints")
async def test_the_checkpoints_of_the_file_are_a_further_version(checks: Checks, night: Row) -> None:
    answer = await sent(checks.hq, night, SHEET)
    assert counts(answer) == (1, 1, 1, 0)
    assert answer.json()["ignored_columns"] == ["备注"]
    assert answer.json()["rows"][2]["changes"] == ["min_min"]
    after = await now_is(checks, night)
    assert after["version"] == 2
    assert names(after) == ["Gate", "Cable shaft", "Fire pump room", "Roof"]
    new, pumps = after["checkpoints"][1:3]
    assert (new["place"], new["min_min"], new["by_min"]) == ("地下二层", 4, 40)
    assert (pumps["key"], pumps["min_min"]) == ("pumps", 5), "it keeps its code"
    assert after["checkpoints"][0]["place"] == "一层", "an empty cell leaves what is there"
    codes = (await checks.hq.get(f"/routes/{night['id']}/codes")).json()["items"]
    assert [one["name_en"] for one in codes] == names(after), "the new one has a code"


async def test_a_trial_stores_nothing_and_the_same_file_again_changes_nothing(checks: Checks, night: Row) -> None:
    assert counts(await sent(checks.hq, night, SHEET, dry_run=True)) == (1, 1, 1, 0)
    assert (await now_is(checks, night))["version"] == 1
    await sent(checks.hq, night, SHEET)
    assert counts(await sent(checks.hq, night, SHEET)) == (0, 0, 3, 0)
    assert (await now_is(checks, night))["version"] == 2


@pytest.mark.parametrize(
    ("lines", "order"),
    [
        (["新一,A"], ["Gate", "Fire pump room", "Roof", "A"]),
        (["新一,A", "大门,Gate", "新二,B", "新三,C"], ["A", "Gate", "B", "C", "Fire pump room", "Roof"]),
        (["屋顶,Roof", "新一,A", "大门,Gate", "新二,B"], ["Gate", "B", "Fire pump room", "Roof", "A"]),
    ],
    ids=["last, where the file has nothing else", "behind the line above", "what is there keeps its order"],
)
async def test_a_new_checkpoint_stands_behind_that_of_the_line_above(
    checks: Checks, night: Row, lines: list[str], order: list[str]
) -> None:
    answer = await sent(checks.hq, night, "\n".join(["名称,英文名称", *lines]))
    assert answer.status_code == 200, answer.text
    assert names(await now_is(checks, night)) == order


async def test_a_code_of_a_checkpoint_that_was_removed_is_none_of_a_new_one(checks: Checks, night: Row) -> None:
    await sent(checks.hq, night, "名称,英文名称\n新一,A\n")
    first = (await now_is(checks, night))["checkpoints"][-1]
    put = await checks.hq.put(f"/routes/{night['id']}", json=route(GATE, PUMPS, ROOF))
    assert put.is_success, put.text
    await sent(checks.hq, night, "名称,英文名称\n新二,B\n")
    assert (await now_is(checks, night))["checkpoints"][-1]["key"] != first["key"]


async def test_each_mistake_names_its_line_and_column(checks: Checks, night: Row) -> None:
    sheet = "\n".join(
        [
            "名称,英文名称,位置,距上一点至少分钟数,开始后须到达分钟数",
            "电缆井,,,,",
            ",Shaft,,,",
            "机房,Room,,三,",
            "机房,Room,,,",
            "配电室,Power,,241,0",
            f"库房,Store,{'长' * 61},,",
            "大门,Gate,,,1441",
            f"水箱间,Tank,,{'9' * 5000},",
        ]
    )
    answer = await sent(checks.hq, night, sheet, dry_run=True)
    assert set(mistakes(answer)) == {
        (2, "name_en"),
        (3, "name_zh"),
        (4, "min_min"),
        (5, "name_zh"),
        (6, "min_min"),
        (6, "by_min"),
        (7, "place"),
        (8, "by_min"),
        (9, "min_min"),
    }
    assert mistakes(answer)[5, "name_zh"] == "name-twice"
    assert all(one["detail"] for row in answer.json()["rows"] for one in row["errors"])


async def test_one_wrong_cell_keeps_everything_out(checks: Checks, night: Row) -> None:
    answer = await sent(checks.hq, night, SHEET.replace(",4,", ",four,"))
    assert code(answer) == (422, "import-refused")
    assert answer.json()["errors"][0]["loc"] == [3, "min_min"]
    assert (await now_is(checks, night))["version"] == 1


async def test_a_route_has_no_more_checkpoints_than_by_hand(checks: Checks, night: Row) -> None:
    lines = [f"新点{number},New {number}" for number in range(MOST_CHECKPOINTS - 2)]
    answer = await sent(checks.hq, night, "\n".join(["名称,英文名称", *lines]), dry_run=True)
    assert mistakes(answer) == {(MOST_CHECKPOINTS - 1, "name_zh"): "too-many-checkpoints"}
    answer = await sent(checks.hq, night, "\n".join(["名称,英文名称", *lines[:-1]]))
    assert counts(answer) == (MOST_CHECKPOINTS - 3, 0, 0, 0)
    assert len((await now_is(checks, night))["checkpoints"]) == MOST_CHECKPOINTS


async def test_a_name_that_two_checkpoints_have_means_neither(checks: Checks, night: Row) -> None:
    twin = {**ROOF, "key": "roof-2"}
    put = await checks.hq.put(f"/routes/{night['id']}", json=route(GATE, ROOF, twin))
    assert put.is_success, put.text
    answer = await sent(checks.hq, night, "名称,英文名称\n屋顶,Top\n", dry_run=True)
    assert mistakes(answer) == {(2, "name_zh"): "name-of-several"}


async def test_a_route_that_one_may_not_see_is_no_route(checks: Checks, night: Row) -> None:
    stranger = checks.svc.as_user(["hq_admin"], sites=[uuid7()])
    assert code(await sent(stranger, night, SHEET)) == (404, "route-not-found")
    assert (await sent(checks.tech, night, SHEET)).status_code == 403, "who patrols does not keep routes"


async def test_a_workbook_is_taken_as_well(checks: Checks, night: Row) -> None:
    book = Workbook()
    for line in SHEET.splitlines():
        book.worksheets[0].append([int(cell) if cell.isdigit() else cell or None for cell in line.split(",")])
    file = io.BytesIO()
    book.save(file)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert counts(await sent(checks.hq, night, file.getvalue(), kind=kind)) == (1, 1, 1, 0)


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_the_template_is_what_the_import_takes(checks: Checks, night: Row, language: str, kind: str) -> None:
    client = checks.svc.as_user(["hq_admin"], language=language)
    template = await client.get("/routes/checkpoints/import/template", params={"format": kind})
    answer = await sent(client, night, template.content, dry_run=True)
    assert sum(counts(answer)[:3]) == 1
    assert answer.json()["ignored_columns"] == []
