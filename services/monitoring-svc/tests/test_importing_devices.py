"""Headquarters brings the monitoring devices of its sites in a spreadsheet: tried first, then all of it or nothing."""

import io

import httpx
import pytest
from openpyxl import Workbook

from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7

from .conftest import Plant, ok
from .devices_story import Gear, Row

SHEET = """站点,设备编码,设备名称,类型,位置,所属录像机,通道,重要程度,离线判定秒数,备注
north,cam-1,大门摄像机,摄像机,大门,nvr-1,1,紧急,120,新装
north,nvr-1,录像机一,录像机,机房,,,,,
north,line-1,报警主线,alarm_line,,,,,,
"""


@pytest.fixture
def gear(plant: Plant) -> Gear:
    return Gear(plant)


@pytest.fixture
async def north(gear: Gear) -> str:
    """The code of the site, which roster-svc has told of."""
    about = {"code": "north", "name": "乌兰察布", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    fact = {"site_id": gear.plant.site_id, "version": 1, **about}
    await gear.plant.svc.deliver(SiteRegistered.model_validate(fact))
    return "north"


async def sent(
    client: httpx.AsyncClient, sheet: str | bytes, *, dry_run: bool = False, kind: str = "text/csv"
) -> httpx.Response:
    data = sheet.encode() if isinstance(sheet, str) else sheet
    params = {"dry_run": "true"} if dry_run else {}
    return await client.post("/devices/import", content=data, params=params, headers={"Content-Type": kind})


def counts(answer: httpx.Response) -> tuple[int, int, int, int]:
    assert answer.status_code == 200, answer.text
    report = answer.json()
    return report["new"], report["changed"], report["unchanged"], report["wrong"]


def mistakes(answer: httpx.Response) -> dict[tuple[int, str], str]:
    return {(row["line"], one["column"]): one["code"] for row in answer.json()["rows"] for one in row["errors"]}


async def devices(gear: Gear) -> dict[str, Row]:
    return {one["code"]: one for one in ok(await gear.hq.get("/devices", params={"limit": 200}))["items"]}


async def test_every_device_of_the_file_is_on_the_register_afterwards(gear: Gear, north: str) -> None:
    answer = await sent(gear.hq, SHEET)
    assert counts(answer) == (3, 0, 0, 0)
    assert (answer.json()["imported"], answer.json()["ignored_columns"]) == (True, ["备注"])
    stored = await devices(gear)
    camera, recorder, line = stored["cam-1"], stored["nvr-1"], stored["line-1"]
    assert camera["recorder_id"] == recorder["id"], "a recorder that the file brings, too"
    assert (camera["name"], camera["place"], camera["channel"]) == ("大门摄像机", "大门", "1")
    assert (camera["criticality"], camera["offline_after_s"]) == ("critical", 120)
    assert (line["kind"], line["criticality"], line["state"]) == ("alarm_line", "major", "unknown")
    assert await gear.states(line) == ["unknown"]


async def test_a_trial_stores_nothing(gear: Gear, north: str) -> None:
    answer = await sent(gear.hq, SHEET, dry_run=True)
    assert (counts(answer), answer.json()["imported"]) == ((3, 0, 0, 0), False)
    assert await devices(gear) == {}


async def test_the_same_file_again_changes_nothing(gear: Gear, north: str) -> None:
    await sent(gear.hq, SHEET)
    before = await devices(gear)
    assert counts(await sent(gear.hq, SHEET)) == (0, 0, 3, 0)
    assert await devices(gear) == before


async def test_what_is_on_file_is_changed_and_an_empty_cell_leaves_what_is_there(gear: Gear, north: str) -> None:
    await sent(gear.hq, SHEET)
    await gear.says("cam-1")
    answer = await sent(gear.hq, "站点,编码,名称,类型,位置\n乌兰察布,cam-1,,,北门\n")
    assert counts(answer) == (0, 1, 0, 0)
    assert answer.json()["rows"][0]["changes"] == ["place"]
    camera = (await devices(gear))["cam-1"]
    assert (camera["place"], camera["name"], camera["channel"]) == ("北门", "大门摄像机", "1")
    assert camera["state"] == "ok", "what is known of it stays"


async def test_each_mistake_names_its_line_and_column(gear: Gear, north: str) -> None:
    wrong = (
        "站点,设备编码,设备名称,类型,所属录像机,重要程度,离线判定秒数\n"
        "south,cam-1,摄像机,摄像机,,,\n"
        "north,CAM 2,摄像机,雷达,,很重要,\n"
        "north,cam-3,摄像机,摄像机,nvr-9,,5\n"
        "north,cam-4,摄像机,摄像机,cam-5,,九十\n"
        "north,cam-5,,摄像机,,,\n"
        "north,nvr-1,录像机,录像机,nvr-1,,\n"
        "north,cam-5,摄像机,摄像机,,,\n"
        ",cam-6,摄像机,摄像机,,,\n"
    )
    answer = await sent(gear.hq, wrong, dry_run=True)
    assert set(mistakes(answer)) == {
        (2, "site"),
        (3, "code"),
        (3, "kind"),
        (3, "criticality"),
        (4, "recorder"),
        (4, "offline_after_s"),
        (5, "recorder"),
        (5, "offline_after_s"),
        (6, "name"),
        (7, "recorder"),
        (8, "code"),
        (9, "site"),
    }
    [code] = [one for one in answer.json()["rows"][1]["errors"] if one["column"] == "code"]
    assert "small letters" in code["detail"]
    assert (mistakes(answer)[8, "code"], mistakes(answer)[4, "recorder"]) == ("code-twice", "device-recorder-unfit")


async def test_one_wrong_cell_keeps_everything_out(gear: Gear, north: str) -> None:
    answer = await sent(gear.hq, SHEET.replace("alarm_line", "雷达"))
    assert (answer.status_code, answer.json()["type"].rpartition(":")[2]) == (422, "import-refused")
    assert answer.json()["errors"][0]["loc"] == [4, "kind"]
    assert await devices(gear) == {}


async def test_a_number_of_thousands_of_digits_is_told_in_its_cell(gear: Gear, north: str) -> None:
    answer = await sent(
        gear.hq, f"站点,设备编码,设备名称,类型,离线判定秒数\nnorth,cam-1,大门,摄像机,{'9' * 5000}\n", dry_run=True
    )
    assert set(mistakes(answer)) == {(2, "offline_after_s")}


async def test_a_site_that_one_may_not_see_is_no_site(gear: Gear, north: str) -> None:
    stranger = gear.plant.svc.as_user(["hq_admin"], sites=[uuid7()])
    answer = await sent(stranger, SHEET, dry_run=True)
    assert set(mistakes(answer).values()) >= {"unknown-sites"}
    assert answer.json()["new"] == 0


async def test_a_workbook_is_taken_as_well(gear: Gear, north: str) -> None:
    book = Workbook()
    for line in SHEET.splitlines():
        book.worksheets[0].append([int(cell) if cell.isdigit() else cell or None for cell in line.split(",")])
    file = io.BytesIO()
    book.save(file)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert counts(await sent(gear.hq, file.getvalue(), kind=kind)) == (3, 0, 0, 0)
    assert counts(await sent(gear.hq, SHEET)) == (0, 0, 3, 0), "the same list as CSV says the same"


@pytest.mark.parametrize("language", ["zh-CN", "en"])
async def test_the_template_is_what_the_import_takes(gear: Gear, language: str) -> None:
    about = {"code": "x", "name": {"zh-CN": "站点代码", "en": "site code"}[language], "kind": "data_centre"}
    fact = {"site_id": gear.plant.site_id, "version": 1, "timezone": "UTC", **about}
    await gear.plant.svc.deliver(SiteRegistered.model_validate(fact))
    client = gear.plant.svc.as_user(["hq_admin"], sites=[gear.plant.site_id], language=language)
    template = await client.get("/devices/import/template")
    assert template.content.startswith(b"\xef\xbb\xbf"), "Excel reads UTF-8 by its mark only"
    assert counts(await sent(client, template.content, dry_run=True)) == (1, 0, 0, 0)


async def test_two_thousand_devices_come_in_one_file(gear: Gear, north: str) -> None:
    rows = "".join(f"north,cam-{n},摄像机{n},摄像机\n" for n in range(2000))
    sheet = "站点,设备编码,设备名称,类型\n" + rows
    assert counts(await sent(gear.hq, sheet)) == (2000, 0, 0, 0)
    assert counts(await sent(gear.hq, sheet)) == (0, 0, 2000, 0)
