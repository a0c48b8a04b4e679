"""Drafts of shift reports, for tests of what is done with them."""

import time
from datetime import UTC, datetime, timedelta

from farwatch_town import Run, eventually


def left_behind(run: Run) -> str:
    """The draft that a shift of a site of its own left behind; its id."""
    number = time.time_ns() // 1_000_000 % 1_000_000_000
    site = {"code": f"rep-{number}", "name": f"报告站 {number}", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site_id = run.call("POST", "/roster/v1/sites", site)["id"]
    person = {"code": f"rep-{number}", "name": "周文博", "roles": ["duty_chief"], "site_ids": [site_id]}
    chief = run.call("POST", "/roster/v1/staff", person)["id"]
    now = datetime.now(UTC)
    body = {
        "site_id": site_id,
        "starts_at": (now - timedelta(hours=2)).isoformat(),
        "ends_at": (now + timedelta(minutes=5)).isoformat(),
        "assignments": [{"staff_id": chief, "post": "duty_chief"}],
    }
    shift = run.call("POST", "/roster/v1/shifts", body)["id"]
    orders = {
        "publish": {"reason": "测试补发布"},
        "start": None,
        "end": {"reason": "测试结束", "leave_open_incidents": True},
    }
    for step, order in orders.items():
        run.call("POST", f"/roster/v1/shifts/{shift}/{step}", order)
    drafts = eventually(lambda: run.items("/reporting/v1/shift-reports", shift_id=shift), "draft of the report")
    return str(drafts[0]["id"])
