"""A company brings its people in a spreadsheet: tried first, then all of it or nothing."""

import io
import zipfile
from datetime import date
from typing import Any

import httpx
import pytest
from openpyxl import Workbook, load_workbook

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
        (b"PK\x03\x04 an Excel workbook", "not-a-spreadsheet"),
        (b"\xff\xfe\x00\x01", "not-a-spreadsheet"),
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


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PEOPLE: list[list[Any]] = [
    ["工号", "姓名", "电话", "邮箱", "角色和岗位", "站点", "备注"],
    ["A001", "李建国", 13800138000, "li@example.com", "值班长、技术运维", "north", "班长"],
    ["A002", "王芳", "0474-8888000", None, "security_monitor", "乌兰察布", None],
    ["A003", "周敏", None, "zhou@example.com", "本部值班领导", None, None],
]


def book_of(*sheets: tuple[str, list[list[Any]]]) -> Workbook:
    """A workbook of these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, lines in sheets:
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    return book


def saved(book: Workbook) -> bytes:
    """The workbook as a file."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def packed(**parts: bytes) -> bytes:
    """A packed file of these parts; ``__`` in a name stands for a slash."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return file.getvalue()


async def test_a_workbook_is_taken_as_it_is(roster: Any, north: str) -> None:
    answer = await _sent(roster.hq, saved(book_of(("人员", PEOPLE))), **{"Content-Type": XLSX})
    assert counts(answer) == (3, 0, 0, 0)
    report = answer.json()
    assert (report["sheet"], report["other_sheets"], report["ignored_columns"]) == ("人员", [], ["备注"])
    stored = await people(roster)
    assert stored["A001"]["roles"] == ["duty_chief", "tech_ops"]
    assert {one: stored[one]["phone"] for one in ("A001", "A002")} == {
        "A001": "+8613800138000",
        "A002": "+864748888000",
    }
    again = await _sent(roster.hq, SHEET, dry_run=True)
    assert counts(again) == (0, 0, 3, 0), "the same list as CSV says the same"


async def test_numbers_keep_the_digits_that_people_see(roster: Any, north: str) -> None:
    book = book_of(("人员", [PEOPLE[0], [42, "甲", 1.38e10, None, "技术运维", "north"]]))
    book.worksheets[0]["A2"].number_format = "00000"
    [row] = (await _sent(roster.hq, saved(book), dry_run=True)).json()["rows"]
    assert (row["cells"]["code"], row["cells"]["phone"], row["outcome"]) == ("00042", "13800000000", "new")


async def test_full_width_letters_and_digits_mean_the_usual_ones(roster: Any, north: str) -> None:
    lines = [
        ["工号", "姓名", "电话", "Ｅ－ｍａｉｌ", "角色"],
        ["Ａ００７", "甲", "１３８００１３８０００", "a@example.com", "技术运维"],
    ]
    await _sent(roster.hq, saved(book_of(("人员", lines))))
    assert (await people(roster))["A007"]["phone"] == "+8613800138000"


async def test_what_the_program_made_of_a_cell_is_no_name_of_anybody(roster: Any, north: str, chinese: Any) -> None:
    """A date that was a code, an error, digits that are lost: each is wrong in its cell, and nobody is imported."""
    lines = [
        PEOPLE[0],
        [date(2026, 3, 1), "甲", None, None, "技术运维", "north"],
        ["A2", "#N/A", None, None, "技术运维", "north"],
        [12345678901234567, "丙", None, None, "技术运维", "north"],
        ["A4", True, None, None, "技术运维", "north"],
    ]
    answer = await _sent(chinese, saved(book_of(("人员", lines))), dry_run=True)
    wrong = [
        (row["line"], error["column"])
        for row in answer.json()["rows"]
        for error in row["errors"]
        if error["code"] == "cell-unreadable"
    ]
    assert wrong == [(2, "code"), (3, "name"), (4, "code"), (5, "name")]
    assert "文本格式" in answer.json()["rows"][0]["errors"][0]["detail"]


async def test_formulas_count_by_what_they_showed_and_run_nowhere(roster: Any, north: str) -> None:
    formula = '=HYPERLINK("http://example.com","甲")'
    answer = await _sent(
        roster.hq, saved(book_of(("人员", [PEOPLE[0], ["A1", formula, None, None, "技术运维"]]))), dry_run=True
    )
    [row] = answer.json()["rows"]
    assert (row["cells"]["name"], row["outcome"]) == ("", "wrong"), "a value that no program has stored is none"


async def test_a_title_above_and_hidden_or_further_sheets_do_not_matter(roster: Any, north: str) -> None:
    titled = [["人员名单", None, None], [None], *PEOPLE]
    book = book_of(("旧", PEOPLE), ("封面", []), ("人员", titled), ("说明", [["请填写"]]))
    book["旧"].sheet_state = "hidden"
    book["人员"].merge_cells("A1:G1")
    report = (await _sent(roster.hq, saved(book), dry_run=True)).json()
    assert (report["sheet"], report["other_sheets"], report["new"]) == ("人员", ["说明"], 3)
    assert [row["line"] for row in report["rows"]] == [4, 5, 6], "as the spreadsheet program counts them"


async def test_a_file_that_is_no_workbook_is_refused_in_words(roster: Any) -> None:
    encrypted = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    bomb = packed(xl__workbook=b"<workbook/>", xl__sharedStrings=b"\x00" * 17_000_000)
    assert len(bomb) < 100_000
    for data, refused in (
        (packed(word__document=b"<document/>"), "not-a-spreadsheet"),
        (packed(xl__workbook=b"<workbook><sheets>"), "not-a-spreadsheet"),
        (saved(book_of(("人员", PEOPLE)))[:-300], "not-a-spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook", "not-a-spreadsheet"),
        (encrypted, "workbook-encrypted"),
        (bomb, "workbook-too-large"),
        (saved(book_of(("人员", []))), "sheet-empty"),
        (saved(book_of(("人员", [PEOPLE[0][:2], ["A1", "李"]]))), "sheet-column-missing"),
    ):
        assert problem(await _sent(roster.hq, data, dry_run=True)) == (422, refused)


async def test_a_line_at_the_far_end_of_the_sheet_costs_nothing(roster: Any, north: str) -> None:
    book = book_of(("人员", PEOPLE))
    book["人员"]["A1048576"] = "A9"
    assert problem(await _sent(roster.hq, saved(book), dry_run=True)) == (422, "sheet-too-long")
    wide = book_of(("人员", PEOPLE))
    wide["人员"]["XFD2"] = "x"
    assert counts(await _sent(roster.hq, saved(wide), dry_run=True)) == (3, 0, 0, 0)


async def test_the_template_is_a_workbook_whose_columns_are_text_and_can_be_sent_back(roster: Any, north: str) -> None:
    answer = await roster.hq.get("/staff/import/template", params={"format": "xlsx"})
    assert answer.headers["content-type"] == XLSX
    sheet = load_workbook(io.BytesIO(answer.content)).worksheets[0]
    assert [cell.value for cell in sheet[1]][:2] == ["Staff code", "Name"]
    assert {sheet.column_dimensions[letter].number_format for letter in "ABCDEFG"} == {"@"}
    report = (await _sent(roster.hq, answer.content, dry_run=True)).json()
    assert [error["column"] for error in report["rows"][0]["errors"]] == ["sites"], "there is no site of that name"
