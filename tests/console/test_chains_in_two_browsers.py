"""Two chains of REQUIREMENTS §6 as people live them, over five real services and their bus: the leader on a phone,
headquarters at the desk. `tests/e2e/test_duty_chains.py` tells the same chains minute by minute.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from farwatch_town import PASSWORD, Json, Run, Town, eventually
from handing import about_to_end, handovers, nothing_open, open_items
from opening_values import OPENS_AT_ONCE
from playwright.sync_api import expect
from visitor import Language, PageAs, Visit, Visitor, fresh

CHIEF, TECH = "duty_chief", "tech_ops"
AT_ONCE = {
    **OPENS_AT_ONCE,
    "late_after_min": 0,
    "no_show_warn_min": 0,
    "unmanned_call_min": 0,
    "presence_checks_per_shift": 0,
    "leader_rounds_per_shift": 0,
    "default_tasks": False,
}
"""The site's own figures, so that nobody waits for minutes."""
WORDS: dict[Language, dict[str, str]] = {
    "zh-CN": {
        "nobody": "目前无人指挥",
        "act": "代理指挥",
        "acting": "代理指挥",
        "there": "在岗",
        "rostered": "按排班应到，未到岗",
        "responsible": "责任人",
        "late": "迟到",
        "acknowledge": "确认并接手",
        "deferred": "事件处置中，暂缓交接",
        "hold": "暂缓交接",
        "keeps": "交班值班长继续指挥，接班值班长协助。",
        "offer": "提交接班人确认",
        "accept": "确认",
        "fit": "声明适合值班",
        "sign": "签字",
        "declare": "声明移交指挥",
        "note": "处置记录",
        "write": "记录",
        "sealed": "已封存",
        "signed": "签字交接",
    },
    "en": {
        "nobody": "Nobody is in command",
        "act": "Act in command",
        "acting": "Acting in command",
        "there": "On the spot",
        "rostered": "Rostered, not there",
        "responsible": "Responsible",
        "late": "late by",
        "acknowledge": "Acknowledge",
        "deferred": "Deferred, incidents are being handled",
        "hold": "Deferred",
        "keeps": "The outgoing chief keeps the command, the incoming one assists.",
        "offer": "Offer for review",
        "accept": "Accept",
        "fit": "I am fit for duty",
        "sign": "Sign",
        "declare": "Declare",
        "note": "Note",
        "write": "Note",
        "sealed": "Sealed",
        "signed": "Signed handover",
    },
}


def _timeline(hq: Visitor, town: Town) -> Visitor:
    hq.opens(f"/sites/{town.site_id}?tab=duty")
    return hq


@dataclass
class Evening(Town):
    """A site whose shift has just begun without its chief; a deputy is there, an executive is on duty."""

    @classmethod
    def fallen(cls, run: Run) -> "Evening":
        evening = cls(run, fresh("late"))
        site = {
            "code": evening.code,
            "name": f"{evening.code} 数据中心",
            "kind": "data_centre",
            "timezone": "Asia/Shanghai",
        }
        evening.site_id = run.call("POST", "/roster/v1/sites", site)["id"]
        run.call("PUT", f"/roster/v1/policies/{evening.site_id}", AT_ONCE)
        evening.chief = evening.hired("chief", "王值班", CHIEF)
        evening.deputy = evening.person("deputy", "周副值", CHIEF, TECH)
        evening.executive = evening.person("exec", "李领导", "hq_executive")
        now = datetime.now(UTC)
        period = {"executive_id": evening.executive["id"], "site_id": evening.site_id}
        times = {"since": now.isoformat(), "until": (now + timedelta(days=1)).isoformat()}
        run.call("POST", "/roster/v1/executives", {"periods": [period | times]})
        return evening

    def person(self, code: str, name: str, *roles: str) -> Json:
        person = self.hired(code, name, roles[0])
        return self.run.call("PATCH", f"/roster/v1/staff/{person['id']}", {"roles": list(roles)})

    def begins(self) -> None:
        """In moments; the deputy has come before."""
        starts_at = datetime.now(UTC) + timedelta(seconds=20)
        seats = [{"staff_id": self.chief["id"], "post": CHIEF}, {"staff_id": self.deputy["id"], "post": TECH}]
        times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=8)).isoformat()}
        shift = self.run.call("POST", "/roster/v1/shifts", {"site_id": self.site_id, **times, "assignments": seats})
        self.shift_id = shift["id"]
        self.run.call("POST", f"/roster/v1/shifts/{self.shift_id}/publish")
        self.check_in(self.deputy["id"])


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_chain_2_a_deputy_takes_the_command_on_the_phone_while_headquarters_is_called(
    run: Run, visit: Visit, language: Language
) -> None:
    words = WORDS[language]
    evening = Evening.fallen(run)
    evening.begins()
    deputy = visit(language=language, phone=True).signed_in(evening.deputy["code"], PASSWORD).opens("/m")
    hq = visit(language=language).signed_in(evening.executive["code"], PASSWORD).opens("/")
    card = deputy.page.get_by_role("region", name=words["nobody"])
    expect(card).to_be_visible()
    mailbox = f"{evening.code}-exec@farwatch.example"
    eventually(lambda: [m for m in run.mails(mailbox) if "值班长" in m["subject"]], "call of headquarters")
    hq.pictured(f"chain-2-hq-called-{language}", whole=True)
    _timeline(hq, evening)
    bands = hq.page.get_by_role("group", name=words["responsible"])
    expect(bands.get_by_role("button", name=re.compile(f"王值班 · {words['rostered']}"))).to_be_visible()
    hq.pictured(f"chain-2-hq-nobody-{language}", whole=True)
    deputy.pictured(f"chain-2-deputy-asked-{language}", whole=True)
    assert deputy.barriers() == []
    card.get_by_role("button", name=words["act"]).click()
    deputy.pictured(f"chain-2-deputy-confirms-{language}", whole=True)
    card.get_by_role("group").get_by_role("button", name=words["act"]).click()
    expect(card).to_have_count(0)
    deputy.pictured(f"chain-2-deputy-acts-{language}", whole=True)
    expect(bands.get_by_role("button", name=re.compile(f"周副值 · {words['acting']}"))).to_be_visible()
    chief = visit(language=language, phone=True).signed_in(evening.chief["code"], PASSWORD).opens("/m")
    evening.check_in(evening.chief["id"])
    expect(bands.get_by_role("button", name=re.compile(f"王值班 · {words['there']}"))).to_be_visible()
    hq.pictured(f"chain-2-hq-timeline-{language}", whole=True)
    chief.opens("/m/shifts")
    expect(chief.page.get_by_role("article").first).to_contain_text(words["late"])
    chief.pictured(f"chain-2-chief-late-{language}", whole=True)


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_chain_4_in_an_incident_the_command_stays_until_both_chiefs_sign_it_over_on_their_phones(
    page_as: PageAs, visit: Visit, found: Callable[[str], Town], language: Language
) -> None:
    words, town = WORDS[language], found("signed-over")
    nothing_open(town)
    relief = about_to_end(town)
    handover = eventually(lambda: handovers(town), "the handover that the clock drafts")[0]["id"]
    hq = page_as("admin", language=language)
    goes = page_as(town, language=language, phone=True)
    comes = visit(language=language, phone=True).signed_in(relief["code"], PASSWORD)
    _handed_over_until_the_signatures(town, handover, goes, comes, words)

    town.read(town.series[0], 33.0)
    incident = town.incident_about(town.series[0])
    goes.opens("/m").page.get_by_role("article", name=re.compile(re.escape(town.series[0]))).get_by_role(
        "button", name=words["acknowledge"]
    ).click()
    goes.opens(f"/m/handovers/{handover}")
    for phone, what in ((goes, "goes"), (comes, "comes")):
        held = phone.page.get_by_role("alert").filter(has_text=words["deferred"])
        expect(held).to_contain_text(incident["number"])
        expect(held).to_contain_text(words["keeps"])
        expect(phone.page.get_by_role("button", name=words["sign"], exact=True)).to_be_disabled()
        phone.pictured(f"chain-4-{what}-deferred-{language}", whole=True)
        assert phone.barriers() == []
    hq.opens("/handovers")
    hq.expect_row_visible(town.code, words["hold"])
    hq.pictured(f"chain-4-hq-deferred-{language}")
    _the_next_one_helps(comes, incident["id"], handover, words)
    for phone in (goes, comes):
        phone.clicks(f"{words['declare']} {incident['number']}")
    _signed(town, handover, goes, comes, words)
    _timeline(hq, town)
    bands = hq.page.get_by_role("group", name=words["responsible"])
    expect(bands.get_by_role("button", name=re.compile(f"王值班 · {words['there']}"))).to_be_visible()
    expect(bands.get_by_role("button", name=re.compile(f"赵接班 · {words['signed']}"))).to_be_visible()
    hq.pictured(f"chain-4-hq-timeline-{language}", whole=True)
    goes.opens("/m").page.locator("main article, main section").first.wait_for()
    goes.pictured(f"chain-4-goes-afterwards-{language}", whole=True)
    comes.opens("/m").page.locator("main article, main section").first.wait_for()
    comes.pictured(f"chain-4-comes-afterwards-{language}", whole=True)


def _handed_over_until_the_signatures(
    town: Town, handover: str, goes: Visitor, comes: Visitor, words: dict[str, str]
) -> None:
    """Offered on one phone, accepted item by item on the other; only the signatures are missing."""
    key = {"kind": "key_tool", "title": "机房钥匙 3 把"}
    town.run.call("POST", f"/roster/v1/handovers/{handover}/items", key, who=town.signed_in(town.chief))
    goes.opens(f"/m/handovers/{handover}").clicks(words["offer"])
    comes.opens(f"/m/handovers/{handover}")
    _accepts_all(town, handover, comes, words)
    comes.clicks(words["fit"])


def _accepts_all(town: Town, handover: str, comes: Visitor, words: dict[str, str]) -> None:
    for left in range(len(open_items(town, handover)), 0, -1):
        comes.clicks(words["accept"], exact=True)
        eventually(lambda left=left: len(open_items(town, handover)) < left, "an accepted item")


def _accepts_what_is_open(comes: Visitor, words: dict[str, str]) -> bool:
    """Whether nothing keeps the incoming chief from signing; what the incident changed meanwhile is accepted."""
    if comes.page.get_by_role("button", name=words["sign"], exact=True).is_enabled():
        return True
    accept = comes.page.get_by_role("button", name=words["accept"], exact=True).first
    if accept.is_visible() and accept.is_enabled():
        accept.click()
    return False


def _the_next_one_helps(comes: Visitor, incident: str, handover: str, words: dict[str, str]) -> None:
    """The incoming chief may do what helps: a note about what was done."""
    comes.opens(f"/m/incidents/{incident}")
    comes.page.get_by_label(words["note"]).fill("已切换备机")
    comes.clicks(words["write"], exact=True)
    comes.expect_text("已切换备机")
    comes.opens(f"/m/handovers/{handover}")


def _signed(town: Town, handover: str, goes: Visitor, comes: Visitor, words: dict[str, str]) -> None:
    """What has changed is in the record, and accepted; both sign on their phones."""
    path = f"/roster/v1/handovers/{handover}"
    eventually(lambda: town.run.call("GET", path)["hold"] is None, "the handover that goes on")
    eventually(lambda: _accepts_what_is_open(comes, words), "nothing that is open any more")
    for phone in (goes, comes):
        button = phone.page.get_by_role("button", name=words["sign"], exact=True)
        expect(button).to_be_enabled()
        button.click()
        expect(button).not_to_be_enabled()
    expect(goes.page.get_by_text(words["sealed"]).first).to_be_visible()
    expect(comes.page.get_by_text(words["sealed"]).first).to_be_visible()
