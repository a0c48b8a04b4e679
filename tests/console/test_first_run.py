"""A company begins: from a Farwatch in which there is nothing to a call that the person on duty answers, by clicks."""

import re
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest
from farwatch_town import PASSWORD, Run, a_run, acknowledge_link, eventually
from playwright.sync_api import Browser, Locator, expect
from visitor import PHONE, Visit, Visitor

START = re.compile("/setup/start")
STEPS = ["site", "people", "shift", "station", "rule", "call"]
MAILBOX = "li@farwatch.example"
TEN_MINUTES_S = 600
AT_MOST_PRESSES = 14
"""Signing in, a look at the board and back, and for each step its button and what its dialog is sent off with."""
AT_MOST_FIELDS = 7
READING_S = 30.0
"""A reading is shown well within the time in which somebody would begin to doubt it."""


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """A Farwatch in which there is nothing yet."""
    with a_run("first-run", console=True) as run:
        yield run


class Beginner(Visitor):
    """The administrator, who counts the fields that it takes."""

    typed: int = 0

    def step(self, name: str) -> Locator:
        """A step of the path."""
        return self.page.locator(f"[data-step={name}]")

    def fills(self, label: str, value: str, *, within: Locator | None = None) -> None:
        """Type into a field."""
        (within or self.page.get_by_role("dialog")).get_by_label(label).fill(value)
        self.typed += 1

    def chosen(self, button: str, *, within: Locator | None = None) -> None:
        """Press a button of the dialog that is open."""
        self.clicks(button, within=within or self.page.get_by_role("dialog"), exact=True)

    def line_to_paste(self) -> str:
        """The command that is shown."""
        return self.page.get_by_label("发送一条读数的命令").input_value()

    def expect_at(self, name: str) -> None:
        """The step is the next one, and open; those before it are done, those behind it are not."""
        expect(self.step(name)).to_have_attribute("data-state", "current")
        expect(self.step(name)).to_have_attribute("aria-current", "step")
        place = STEPS.index(name)
        for done in STEPS[:place]:
            expect(self.step(done)).to_have_attribute("data-state", "done")
        for later in STEPS[place + 1 :]:
            expect(self.step(later)).to_have_attribute("data-state", "later")

    def looked_at(self, name: str) -> None:
        """Nobody is kept out of this state of the page, and it fits a phone; keep pictures of it."""
        expect(self.page.locator(".ant-modal-mask:visible")).to_have_count(0)
        for theme in ("light", "dark"):
            assert self.in_theme(theme).barriers() == []
            self.pictured(f"first-run-{name}-zh-desktop-{theme}", whole=True)
        self.page.set_viewport_size(PHONE)
        self.pictured(f"first-run-{name}-zh-phone-dark", whole=True)
        wider = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, "it must not be wider than the screen"
        self.page.set_viewport_size({"width": 1440, "height": 900})
        self.in_theme("light")


@pytest.fixture
def beginner(browser: Browser, run: Run) -> Iterator[Beginner]:
    """The administrator, who has not signed in yet."""
    with Beginner.arrived(browser, run) as admin:
        yield admin


def _pasted(line: str) -> None:
    """Run the line as it is, in a shell."""
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    assert "rejected" in done.stdout, done.stdout  # the service has answered for each reading


def _others_are_told_who_can_begin(visit: Visit, run: Run) -> None:
    """Somebody who registers no sites sees a board that says who does."""
    person = {"code": "leader", "name": "赵领导", "username": "leader", "password": PASSWORD, "roles": ["hq_executive"]}
    run.call("POST", "/roster/v1/staff", person)
    leader = visit().signs_in("leader", PASSWORD)
    leader.expect_text("请本部管理员在“设置 → 首次设置”中登记站点")
    expect(leader.page.get_by_role("link", name="开始首次设置")).to_have_count(0)
    leader.pictured("first-run-not-yours-zh-desktop-light")


def _registers_a_site_and_its_chief(admin: Beginner) -> None:
    admin.chosen("登记站点", within=admin.step("site"))
    admin.fills("站点名称", "乌兰察布数据中心")
    admin.fills("站点代码", "wlcb")
    admin.chosen("登记站点")

    admin.expect_at("people")
    expect(admin.page.locator("#step-people")).to_be_focused()  # the keyboard goes on where the person is
    admin.chosen("登记值班长", within=admin.step("people"))
    admin.fills("姓名", "李建国")
    admin.fills("工号", "wlcb-1")
    admin.fills("邮箱", MAILBOX)
    expect(admin.page.get_by_role("dialog")).to_contain_text("值班长")  # the post and the site are filled in
    admin.chosen("登记人员")


def _puts_the_chief_on_duty(admin: Beginner) -> None:
    admin.expect_at("shift")
    admin.looked_at("shift")
    admin.chosen("安排并发布", within=admin.step("shift"))


def _connects_a_station(admin: Beginner) -> None:
    admin.expect_at("station")
    station = admin.step("station")
    said = station.get_by_role("status")
    admin.chosen("登记采集站", within=station)
    admin.fills("采集站名称", "动环采集网关")
    admin.chosen("登记并签发密钥")
    expect(said).to_contain_text("正在等待第一条读数")
    line = admin.line_to_paste()
    _pasted(line)
    expect(said).to_contain_text(re.compile(r"已收到读数：23\.4 ℃，\d\d:\d\d"), timeout=READING_S * 1000)
    admin.looked_at("first-reading")
    admin.chosen("登记为温度 ℃", within=station)
    expect(said).to_contain_text("再执行一次")
    _pasted(line)


def _sets_a_rule(admin: Beginner) -> None:
    admin.expect_at("rule")
    expect(admin.step("rule")).to_contain_text("23.4 ℃")
    admin.chosen("新建规则", within=admin.step("rule"))
    admin.fills("告警阈值", "27")
    admin.chosen("保存")


def _calls_the_chief_who_answers(admin: Beginner, visit: Visit) -> None:
    admin.expect_at("call")
    call = admin.step("call")
    expect(call).to_contain_text(MAILBOX)
    admin.chosen("开始试呼", within=call)
    expect(call).to_contain_text("演练")
    expect(call.get_by_role("status")).to_contain_text("等待值班长确认")
    mail = eventually(lambda: admin.run.mails(MAILBOX), "mail to the chief")[0]
    assert "演练" in mail["subject"]
    expect(call).to_contain_text("已发送")
    admin.looked_at("calling")
    chief = visit(phone=True).opens(acknowledge_link(mail))
    chief.page.get_by_role("button").first.click()
    expect(call.get_by_role("status")).to_contain_text(re.compile(r"李建国 于 \d\d:\d\d:\d\d 确认并接手，用时"))


def _opens_a_step_again_for_another_key(admin: Beginner) -> None:
    """A key is shown once: whoever comes back for the line replaces it, and the new line works."""
    admin.page.reload()
    admin.page.locator("#step-station").click()
    station = admin.step("station")
    admin.chosen("为“动环采集网关”更换密钥并显示命令", within=station)
    admin.confirms("更换密钥")
    _pasted(admin.line_to_paste())
    expect(station.get_by_role("status")).to_contain_text("已收到读数")


def test_a_company_begins_with_nothing_and_its_chief_answers_the_first_call(
    beginner: Beginner, visit: Visit, run: Run, measured: Callable[[str], None]
) -> None:
    _others_are_told_who_can_begin(visit, run)
    admin, page = beginner, beginner.page
    began = time.monotonic()
    admin.signs_in_as_admin()
    page.wait_for_url(START)  # nobody has to look for it
    admin.expect_at("site")
    admin.looked_at("empty")
    page.get_by_role("link", name="值守总览").click()  # it can be left
    admin.expect_text("还没有站点")
    page.get_by_role("link", name="开始首次设置").click()

    _registers_a_site_and_its_chief(admin)
    _puts_the_chief_on_duty(admin)
    _connects_a_station(admin)
    _sets_a_rule(admin)
    _calls_the_chief_who_answers(admin, visit)
    admin.expect_text("首次设置已完成")
    took_s = time.monotonic() - began
    took = f"{took_s:.0f} s, {admin.presses} presses, {admin.typed} fields"
    measured(f"first run, from signing in to the answered call: {took}")
    assert took_s < TEN_MINUTES_S
    assert admin.presses <= AT_MOST_PRESSES
    assert admin.typed <= AT_MOST_FIELDS
    admin.looked_at("complete")

    admin.chosen("结束演练", within=admin.step("call"))
    page.get_by_role("dialog").get_by_role("button").last.click()
    expect(admin.step("call").get_by_role("button", name="再试呼一次")).to_be_visible()
    _opens_a_step_again_for_another_key(admin)
    admin.opens("/setup")
    expect(page.get_by_role("heading", name="首次设置")).to_have_count(0)  # it is out of the way, and still there
    page.locator("main li").get_by_role("link", name="首次设置").last.click()
    admin.expect_text("首次设置已完成")
