"""A company brings its people in a spreadsheet: tried first, then all of it or nothing."""

from typing import Any

import httpx
import pytest

from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7

SHEET = """工号,姓名,电话,邮箱,角色和岗位,站点,备注
A001,李建国,13800138000,li@example.com,值班长、技术运维,north,班长
A002,王芳,0474-8888000,,security_monitor,乌兰察布,
A003,周敏,,zhou@example.com,本部值班领导,,
"""


async def _sent(
    client: httpx.AsyncClient, sheet: str | bytes, *, dry_run: bool = False, **headers: str
) -> httpx.Response:
    data = sheet.encode() if isinstance(sheet, str) else sheet
    params = {"dry_run": "true"} if dry_run else {}
    return await client.post(
        "/staff/import", content=data, params=params, headers={"Content-Type": "text/csv", **headers}
    )


def problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


def counts(answer: httpx.Response) -> tuple[int, int, int, int]:
    assert answer.status_code == 200, answer.text
    report = answer.json()
    return report["new"], report["changed"], report["unchanged"], report["wrong"]


async def people(roster: Any) -> dict[str, Any]:
    return {one["code"]: one for one in (await roster.hq.get("/staff", params={"limit": 200})).json()["items"]}


@pytest.fixture
async def north(roster: Any) -> str:
    return str(await roster.site(code="north", name="乌兰察布"))


@pytest.fixture
def chinese(roster: Any) -> httpx.AsyncClient:
    client: httpx.AsyncClient = roster.svc.as_user(["hq_admin"], language="zh-CN")
    return client


async def test_everybody_in_the_file_is_on_the_roster_afterwards_and_the_others_are_told(
    roster: Any, north: str
) -> None:
    answer = await _sent(roster.hq, SHEET)
    assert counts(answer) == (3, 0, 0, 0)
    assert answer.json()["ignored_columns"] == ["备注"]
    stored = await people(roster)
    assert stored["A001"]["roles"] == ["duty_chief", "tech_ops"]
    assert (stored["A001"]["phone"], stored["A001"]["site_ids"]) == ("+8613800138000", [north])
    assert (stored["A002"]["phone"], stored["A002"]["site_ids"]) == ("+864748888000", [north])
    assert (stored["A003"]["roles"], stored["A003"]["site_ids"]) == (["hq_executive"], [])
    assert {one.code for one in await roster.svc.published(StaffRegistered)} == {"A001", "A002", "A003"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030"])
@pytest.mark.parametrize("between", [",", ";", "\t"])
async def test_the_file_may_be_as_any_spreadsheet_program_saves_it(
    roster: Any, north: str, encoding: str, between: str
) -> None:
    data = SHEET.replace(",", between).replace("\n", "\r\n").encode(encoding)
    assert counts(await _sent(roster.hq, data, dry_run=True)) == (3, 0, 0, 0)


async def test_a_trial_stores_nothing(roster: Any, north: str) -> None:
    answer = await _sent(roster.hq, SHEET, dry_run=True)
    assert (answer.json()["imported"], answer.json()["rows"][1]["cells"]["name"]) == (False, "王芳")
    assert await people(roster) == {}


async def test_the_same_file_again_changes_nothing(roster: Any, north: str) -> None:
    await _sent(roster.hq, SHEET)
    before = await people(roster)
    assert counts(await _sent(roster.hq, SHEET)) == (0, 0, 3, 0)
    assert await people(roster) == before


async def test_who_is_on_file_is_changed_and_an_empty_cell_leaves_what_is_there(roster: Any, north: str) -> None:
    await _sent(roster.hq, SHEET)
    later = "工号,姓名,电话,角色和岗位\na001,李建国,13900139000,\n"
    answer = await _sent(roster.hq, later)
    assert counts(answer) == (0, 1, 0, 0)
    assert answer.json()["rows"][0]["changes"] == ["phone"]
    person = (await people(roster))["A001"]
    assert (person["phone"], person["email"]) == ("+8613900139000", "li@example.com")
    assert person["roles"] == ["duty_chief", "tech_ops"]


async def test_each_mistake_names_its_line_and_column_and_what_to_do(
    chinese: httpx.AsyncClient, roster: Any, north: str
) -> None:
    wrong = (
        "工号,姓名,电话,邮箱,角色和岗位,站点,语言\n"
        "A001,李建国,1380,li@,值班长,north,\n"
        "\n"
        "A001,王芳,,,巫师,south,火星文\n"
        ",无名,,,值班长,north,\n"
        "A004,周敏,,,,north,\n"
    )
    answer = await _sent(chinese, wrong, dry_run=True)
    assert counts(answer) == (0, 0, 0, 4)
    found = {(row["line"], one["column"]): one["detail"] for row in answer.json()["rows"] for one in row["errors"]}
    assert set(found) == {
        (2, "phone"),
        (2, "email"),
        (4, "code"),
        (4, "roles"),
        (4, "sites"),
        (4, "language"),
        (5, "code"),
        (6, "roles"),
    }
    assert found[4, "roles"] == "没有名为巫师的角色或岗位。请按“设置”中的名称或代码填写。"
    assert found[4, "code"] == "第 2 行已有相同工号，每人只保留一行。"
    assert "13800138000" in found[2, "phone"]


async def test_one_wrong_cell_keeps_everybody_out(roster: Any, north: str) -> None:
    answer = await _sent(roster.hq, SHEET.replace("zhou@example.com", "zhou"))
    assert problem(answer) == (422, "import-refused")
    assert answer.json()["errors"][0]["loc"] == [4, "email"]
    assert await people(roster) == {}


@pytest.mark.parametrize(
    ("data", "refused"),
    [
        (b"", "sheet-empty"),
        ("工号,姓名,角色和岗位\n".encode(), "sheet-empty"),
        ("工号,姓名,角色和岗位\n,,\n".encode(), "sheet-empty"),
        ("工号,姓名\nA1,李\n".encode(), "sheet-column-missing"),
        (b"PK\x03\x04 an Excel workbook", "not-a-csv-file"),
        (b"\xff\xfe\x00\x01", "not-a-csv-file"),
        (("工号,姓名,角色\n" + "".join(f"A{n},李,值班长\n" for n in range(2001))).encode(), "sheet-too-long"),
    ],
)
async def test_a_file_that_is_no_such_list_is_refused_as_a_whole(roster: Any, data: bytes, refused: str) -> None:
    assert problem(await _sent(roster.hq, data, dry_run=True)) == (422, refused)


async def test_an_administrator_of_some_sites_imports_only_their_people(roster: Any, north: str) -> None:
    south = await roster.site(code="south", name="南站")
    await roster.person(south, code="S1")
    admin = roster.svc.as_user(["hq_admin"], sites=[north])
    sheet = "工号,姓名,角色,站点\nA1,甲,技术运维,north\nA2,乙,技术运维,south\nA3,丙,技术运维,\nS1,丁,技术运维,north\n"
    answer = await _sent(admin, sheet, dry_run=True)
    assert counts(answer) == (1, 0, 0, 3)
    assert [row["errors"][0]["code"] for row in answer.json()["rows"][1:]] == [
        "unknown-sites",
        "staff-outside-your-sites",
        "staff-code-taken",
    ]


async def test_nobody_gives_themselves_a_role_that_way(roster: Any, north: str) -> None:
    me = await roster.person(roles=("hq_admin",), code="ME")
    own = roster.svc.as_user(["hq_admin"], id=me)
    answer = await _sent(own, "工号,姓名,角色\nME,李建国,本部管理员、审计员\n", dry_run=True)
    assert answer.json()["rows"][0]["errors"][0]["code"] == "own-rights"


async def test_who_loses_a_role_by_the_file_is_signed_out_as_by_hand(roster: Any, north: str) -> None:
    await _sent(roster.hq, SHEET)
    await _sent(roster.hq, "工号,姓名,角色\nA001,李建国,技术运维\n")
    async with roster.svc.runtime.database.read() as session:
        from roster_svc.staff.repository import by_codes

        assert (await by_codes(session, {"a001"}))["a001"].tokens_void_before is not None


async def test_an_interrupted_request_may_be_sent_again(roster: Any, north: str) -> None:
    key = str(uuid7())
    first = await _sent(roster.hq, SHEET, **{"Idempotency-Key": key})
    again = await _sent(roster.hq, SHEET, **{"Idempotency-Key": key})
    assert again.json() == first.json()
    assert counts(again) == (3, 0, 0, 0)


async def test_two_thousand_people_come_in_one_file(roster: Any, north: str) -> None:
    rows = "".join(f"A{n},值守{n},,,技术运维,north\n" for n in range(2000))
    sheet = "工号,姓名,电话,邮箱,岗位,站点\n" + rows
    assert counts(await _sent(roster.hq, sheet)) == (2000, 0, 0, 0)
    assert counts(await _sent(roster.hq, sheet)) == (0, 0, 2000, 0)


@pytest.mark.parametrize("language", ["zh-CN", "en"])
async def test_the_template_is_what_the_import_takes(roster: Any, language: str) -> None:
    await roster.site(code="x", name="站点代码")
    await roster.site(code="y", name="site code")
    client = roster.svc.as_user(["hq_admin"], language=language)
    template = await client.get("/staff/import/template")
    assert template.content.startswith(b"\xef\xbb\xbf"), "Excel reads UTF-8 by its mark only"
    assert counts(await _sent(client, template.content, dry_run=True)) == (1, 0, 0, 0)
