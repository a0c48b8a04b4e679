"""The addresses of the console's pages, and one of everything that has a page of its own."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from drafts import left_behind
from farwatch_town import Town, eventually
from handing import about_to_end

PAGES = {
    "board": "/",
    "leader": "/duty/now",
    "rounds": "/rounds",
    "business-log": "/business-log",
    "history": "/incidents",
    "sites": "/sites",
    "roster": "/roster",
    "duty-log": "/duty-log",
    "meetings": "/meetings",
    "muster": "/muster",
    "executives": "/executives",
    "coverage": "/coverage",
    "attendance-sheet": "/attendance",
    "corrections": "/corrections",
    "arrival-code": "/arrival-code",
    "presence": "/presence",
    "away": "/away",
    "lone-work": "/lone-work",
    "keys": "/keys",
    "tasks": "/tasks",
    "handovers": "/handovers",
    "inspections": "/inspections",
    "inspections-list": "/inspections?view=list",
    "improvements": "/improvements",
    "findings": "/findings",
    "finding-links": "/findings/links",
    "schedules": "/inspection-schedules",
    "checklists": "/checklists",
    "routes": "/routes",
    "devices": "/devices",
    "reports": "/reports",
    "policies": "/policies",
    "policies-many": "/policies/many",
    "deliveries": "/deliveries",
    "account": "/account",
    "setup": "/setup",
    "setup-sites": "/setup/sites",
    "setup-posts": "/setup/posts",
    "setup-tasks": "/setup/tasks",
    "setup-people": "/setup/people",
    "setup-import": "/setup/people/import",
    "setup-series": "/setup/series",
    "setup-rules": "/setup/rules",
    "setup-channels": "/setup/channels",
    "setup-audit": "/setup/audit",
    "setup-start": "/setup/start",
    "phone": "/m",
    "phone-shifts": "/m/shifts",
    "phone-duty": "/m/duty",
    "phone-log": "/m/log",
    "phone-away": "/m/away",
    "phone-attendance": "/m/attendance",
    "phone-muster": "/m/muster",
    "phone-tasks": "/m/tasks",
    "phone-safety": "/m/safety",
    "phone-business": "/m/business",
    "phone-arrive": "/m/arrive",
    "phone-report": "/m/report",
    "phone-inspections": "/m/inspections",
    "phone-account": "/m/account",
    "not-found": "/no-such-page",
}
"""Those that are the same whatever there is."""

PAGES_ABOUT = {
    "incident": "/incidents/{incident}",
    "site": "/sites/{site}",
    "series": "/sites/{site}/series/{series}",
    "shift": "/shifts/{shift}",
    "certificate": "/shifts/{shift}/certificate",
    "duty-log-print": "/duty-log/print?site={site}&shift={shift}",
    "meeting": "/meetings/{meeting}",
    "device": "/devices/{device}",
    "schedule": "/inspection-schedules/{schedule}",
    "handover": "/handovers/{handover}",
    "report": "/reports/{report}",
    "checklist": "/checklists/{checklist}",
    "inspection": "/inspections/{inspection}",
    "route": "/routes/{route}",
    "route-sheet": "/routes/{route}/sheet",
    "improvement": "/improvements/{improvement}",
    "phone-improvement": "/m/improvements/{improvement}",
    "finding": "/findings/{finding}",
    "public-report": "/report/{token}",
    "public-receipt": "/report/{token}/{receipt}",
    "phone-finding": "/m/findings/{finding}",
    "phone-incident": "/m/incidents/{incident}",
    "phone-handover": "/m/handovers/{handover}",
    "phone-meeting": "/m/meetings/{meeting}",
    "phone-presence": "/m/presence/{check}",
    "phone-inspection": "/m/inspections/{inspection}",
    "phone-round": "/m/rounds/{round}",
}
"""Those about one thing; `things_of` has what stands for the names."""

ROUTE = {
    "name_zh": "夜间路线",
    "name_en": "Night route",
    "order": "in_order",
    "checkpoints": [{"key": key, "name_zh": zh, "name_en": key} for key, zh in (("gate", "大门"), ("roof", "屋顶"))],
}
CHIEFS = ("/m", "/duty", "/rounds", "/tasks", "/handovers/")

LAMP = {"key": "lamp", "kind": "pass_fail", "title_zh": "应急灯", "title_en": "Emergency light"}
CHECKLIST = {
    "name_zh": "应急灯检查",
    "name_en": "Emergency lights",
    "kind": "gear",
    "post": "duty_chief",
    "items": [LAMP],
}
FOUND = {"kind": "hazard", "severity": "minor", "place": "一层大厅", "what": "应急灯不亮"}


def of_the_chief(address: str) -> bool:
    """Whether the page is of the chief on duty rather than of headquarters."""
    return address.startswith(CHIEFS)


def things_of(town: Town) -> dict[str, str]:
    """Make one of everything at the town; their ids. Its shift ends in twenty minutes and is handed over."""
    run, at_site = town.run, {"site_id": town.site_id}
    town.read(town.series[1], 31.5)
    about_to_end(town)
    handover = eventually(lambda: run.items("/roster/v1/handovers", shift_id=town.shift_id), "drafted handover")[0]
    meeting = eventually(lambda: run.items("/roster/v1/meetings", **at_site), "meeting of a shift")[0]
    round_ = run.call("POST", "/roster/v1/leader-rounds", at_site, who=town.signed_in(town.chief))
    asked = {**at_site, "staff_id": town.chief["id"]}
    check = run.call("POST", "/roster/v1/presence-checks", asked)["items"][0]
    finding, link = run.call("POST", "/monitoring/v1/findings", {**at_site, **FOUND}), _link(town)
    series = next(one for one in run.items("/monitoring/v1/series", **at_site) if one["key"] == town.series[1])
    camera = {**at_site, "code": "cam-1", "name": "大门", "kind": "camera"}
    device = run.call("POST", "/monitoring/v1/devices", camera)
    return {
        "device": str(device["id"]),
        "schedule": _schedule(town),
        "site": town.site_id,
        "shift": town.shift_id,
        "incident": str(town.incident_about(town.series[1])["id"]),
        "series": str(series["id"]),
        "meeting": str(meeting["id"]),
        "handover": str(handover["id"]),
        "report": left_behind(run),
        "check": str(check["id"]),
        "finding": str(finding["id"]),
        "improvement": _improvement(town),
        **link,
        **_inspection(town),
        "round": str(round_["id"]),
        "route": str(run.call("POST", "/monitoring/v1/routes", {**at_site, **ROUTE})["id"]),
    }


def _improvement(town: Town) -> str:
    """A measure that the chief proposed and is to carry out."""
    run, chief = town.run, town.signed_in(town.chief)
    proposed = {"site_id": town.site_id, "text": "更换 2 号空调滤网", "reason": "压差持续偏高"}
    made = run.call("POST", "/reporting/v1/improvements", proposed, who=chief)
    plan = {"owner_id": town.chief["id"], "due_at": (datetime.now(UTC) + timedelta(days=14)).isoformat()}
    path = f"/api/reporting/v1/improvements/{made['id']}/approve"
    eventually(lambda: run.http.post(path, json=plan).is_success, "approved improvement")
    return str(made["id"])


def _schedule(town: Town) -> str:
    """A checklist that recurs every day."""
    item = {"key": "a", "kind": "pass_fail", "title_zh": "测试报警", "title_en": "Test alarm"}
    names = {"code": f"test-{uuid4()}", "name_zh": "设备测试", "name_en": "Test of the gear"}
    checklist = {**names, "kind": "gear", "post": "security_monitor", "items": [item], "site_id": town.site_id}
    made = town.run.call("POST", "/monitoring/v1/checklists", checklist)
    daily = {"frequency": "daily", "times": ["08:00"], "starts_on": "2026-01-01"}
    body = {"site_id": town.site_id, "title": "设备测试", "checklist_id": made["id"], "recurrence": daily}
    return str(town.run.call("POST", "/monitoring/v1/inspection-schedules", {**body, "due_after_min": 60})["id"])


def _link(town: Town) -> dict[str, str]:
    """A link for visitors, and a report that came by it."""
    made = town.run.call("POST", "/monitoring/v1/finding-links", {"site_id": town.site_id, "place": "一层大厅"})
    token, receipt = str(made["path"]).rpartition("/")[2], str(uuid4())
    body = {"client_id": receipt, "what": "闻到烧焦味"}
    town.run.call("POST", f"/monitoring/v1/public/findings/{token}", body)
    return {"token": token, "receipt": receipt}


def _inspection(town: Town) -> dict[str, str]:
    """A checklist of the town's own, and an inspection by it."""
    about = {**CHECKLIST, "site_id": town.site_id, "code": f"{town.code}-lamps"}
    checklist = town.run.call("POST", "/monitoring/v1/checklists", about)
    due_at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    asked = {"site_id": town.site_id, "checklist_id": checklist["id"], "due_at": due_at}
    inspection = town.run.call("POST", "/monitoring/v1/inspections", asked)
    return {"checklist": str(checklist["id"]), "inspection": str(inspection["id"])}
