"""A company sets itself up in the console, from nothing and without the command line: sites, people, accounts."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from farwatch_town import Run, eventually
from openpyxl import Workbook
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visitor, fresh

Count = Callable[[str], None]
MENDED = "工号,姓名,电话,角色和岗位,站点\n{code}-1,李建国,13800138000,值班长,{code}\n{code}-2,王芳,,安全监控,{code}\n"
WRONG = MENDED.replace("13800138000", "1380013")


@pytest.fixture
def clicks(hq: Visitor) -> Callable[[], int]:
    """How often the person has clicked since the page was opened."""
    hq.context.add_init_script("addEventListener('click', () => { window.clicks = (window.clicks ?? 0) + 1 }, true)")
    return lambda: int(hq.page.evaluate("window.clicks ?? 0"))


def _dialog(visitor: Visitor) -> Locator:
    return visitor.page.get_by_role("dialog")


def _chosen(visitor: Visitor, label: str, option: str) -> None:
    """Choose one of several in a dialog; the list is closed again."""
    box = _dialog(visitor).get_by_role("combobox", name=label)
    box.click()
    box.fill(option)
    visitor.page.locator(".ant-select-item-option:visible", has_text=option).first.click()
    _dialog(visitor).locator(".ant-modal-title").click()  # the list is in the way of the next field


def test_a_site_and_its_chief_from_nothing(
    hq: Visitor, run: Run, clicks: Callable[[], int], page_as: PageAs, visit: Callable[..., Visitor], measured: Count
) -> None:
    code = fresh("new")
    hq.opens("/setup/sites")
    hq.clicks("登记站点")
    _dialog(hq).get_by_label("站点名称").fill(f"{code} 数据中心")
    _dialog(hq).get_by_label("站点代码").fill(code)
    _dialog(hq).get_by_label("地址").fill("察哈尔工业园区 8 号")
    hq.clicks("登记站点", within=_dialog(hq))
    row = hq.row_about(f"{code} 数据中心")
    expect(row).to_contain_text("报警、火警、急救")
    hq.page.get_by_role("navigation", name="设置栏目").get_by_role("link", name="人员").click()
    hq.clicks("登记人员")
    _dialog(hq).get_by_label("姓名").fill("李建国")
    _dialog(hq).get_by_label("工号").fill(f"{code}-1")
    _chosen(hq, "角色和岗位", "值班长")
    _chosen(hq, "所属站点", code)
    _dialog(hq).get_by_label("手机号码").fill("13800138000")
    hq.clicks("登记人员", within=_dialog(hq))
    _dialog(hq).get_by_role("tab", name="账号").click()
    hq.clicks("创建账号", within=_dialog(hq))
    password = _dialog(hq).get_by_label("临时密码").input_value()
    measured(f"set-up from nothing: a site, its chief and an account, clicks: {clicks()}")
    chief = visit().signs_in(f"{code}-1", password)
    chief.expect_text("请设置新密码")
    chief.page.get_by_label("当前密码").fill(password)
    chief.page.get_by_label(re.compile("^新密码")).fill("a password of my own")
    chief.page.get_by_label("再次输入新密码").fill("a password of my own")
    chief.clicks("修改密码")
    expect(chief.page.get_by_role("heading", name="当班情况")).to_be_visible()
    [site] = [one for one in run.items("/roster/v1/sites") if one["code"] == code]
    assert [line["phone"] for line in site["emergency_numbers"]] == ["110", "119", "120"]


def test_a_spreadsheet_is_tried_mended_and_imported(hq: Visitor, run: Run, tmp_path: Path) -> None:
    code = fresh("sheet")
    site = {"code": code, "name": f"{code} 站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    run.call("POST", "/roster/v1/sites", site)
    wrong, mended = tmp_path / "people.csv", tmp_path / "mended.xlsx"
    wrong.write_bytes(WRONG.format(code=code).encode("gbk"))
    book = Workbook()
    for line in MENDED.format(code=code).splitlines():
        book.worksheets[0].append(line.split(","))
    book.create_sheet("说明").append(["请填写人员"])
    book.save(mended)
    hq.opens("/setup/people")
    hq.page.get_by_role("link", name="从表格导入").click()
    hq.page.locator("input[type=file]").set_input_files(wrong)
    hq.expect_text("有 1 行需要更正")
    expect(hq.row_about("李建国")).to_contain_text("请填写完整的电话号码")
    hq.pictured("setup-import-wrong-zh")
    hq.expect_disabled("导入 1 人")
    hq.page.locator("input[type=file]").set_input_files(mended)
    hq.expect_text("检查通过，尚未导入")
    hq.expect_text("未读取：说明")
    hq.clicks("导入 2 人")
    hq.expect_text("导入完成")
    hq.page.get_by_role("link", name="查看人员").click()
    hq.page.get_by_role("textbox", name="姓名、工号、电话、用户名").fill(code)
    expect(hq.row_about("王芳")).to_contain_text("安全监控")


def test_a_site_is_closed_by_whoever_knows_what_that_leaves_and_opened_again(hq: Visitor, run: Run) -> None:
    code = fresh("closing")
    site = {"code": code, "name": f"{code} 站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site_id = run.call("POST", "/roster/v1/sites", site)["id"]
    run.call("POST", "/monitoring/v1/stations", {"site_id": site_id, "name": "机房"})
    hq.opens("/setup/sites")
    row = hq.row_about(f"{code} 站")
    row.get_by_role("button", name="停用").click()
    expect(_dialog(hq)).to_contain_text("1 个采集站仍会上报数据")
    hq.clicks("停用", within=_dialog(hq))
    expect(row).to_contain_text("已停用")
    row.get_by_role("button", name="重新启用").click()
    expect(row).to_contain_text("在用")


def test_people_keep_how_they_are_reached_and_try_it_out(hq: Visitor) -> None:
    hq.opens("/account")
    address = f"{fresh('me')}@farwatch.example"
    hq.page.get_by_label("邮箱地址").fill(address)
    hq.clicks("添加", exact=True)
    method = hq.page.get_by_role("listitem").filter(has_text=address)
    expect(method).to_contain_text("尚未验证")
    method.get_by_role("button", name="发送测试消息").click()
    expect(hq.page.get_by_text("已发送", exact=False).first).to_be_visible()
    method.get_by_role("button", name="删除").click()
    expect(method).to_have_count(0)


def test_people_verify_how_they_are_reached_by_a_code(hq: Visitor, run: Run) -> None:
    hq.opens("/account")
    address = f"{fresh('me')}@farwatch.example"
    hq.page.get_by_label("邮箱地址").fill(address)
    hq.clicks("添加", exact=True)
    method = hq.page.get_by_role("listitem").filter(has_text=address)
    expect(method).to_contain_text("尚未验证")
    hq.opens("/setup/people")
    hq.expect_text("的联系方式尚未验证")
    hq.pictured("people-unverified-zh-desktop")
    hq.opens("/account")
    method.get_by_role("button", name="发送验证码").click()
    [mail] = eventually(lambda: run.mails(address), "the mail with the code")
    assert mail["subject"] == "【验证码】Farwatch 联系方式验证"
    [code] = re.findall(r"您的验证码：(\d{6})", mail["text"])
    typed = method.get_by_label("验证码", exact=True)
    typed.fill(f"{(int(code) + 1) % 10**6:06d}")
    hq.clicks("验证", within=method, exact=True)
    expect(method).to_contain_text("验证码错误。请以最新一条消息为准，还可以尝试 4 次。")
    hq.complaints.clear()  # the browser itself reports the 409
    hq.pictured("verify-zh-desktop", whole=True)
    assert hq.barriers() == []
    typed.fill(code)
    hq.clicks("验证", within=method, exact=True)
    expect(method).to_contain_text("已验证")
    expect(method.get_by_role("button", name="发送验证码")).to_have_count(0)
    method.get_by_role("button", name="删除").click()
    expect(method).to_have_count(0)


def test_a_post_gets_another_name_and_those_of_the_regulation_stay(hq: Visitor) -> None:
    code = fresh("post").replace("-", "_")
    hq.opens("/setup/posts")
    hq.clicks("新增岗位")
    _dialog(hq).get_by_label("中文名称").fill(f"消防 {code}")
    _dialog(hq).get_by_label("英文名称").fill("Fire control")
    _dialog(hq).get_by_label("代码").fill(code)
    hq.clicks("保存", within=_dialog(hq))
    row = hq.row_about(f"消防 {code}")
    row.get_by_role("button", name="停用").click()
    expect(row).to_contain_text("已停用")
    hq.row_about("值班长").get_by_role("button", name="停用").click()
    hq.expect_text("值守制度规定的岗位，不能停用")
    assert [one for one in hq.complaints if "409" not in one] == []
    hq.complaints.clear()  # the browser reports the refusal, as it should
