"""A site whose shift is about to end, and its handover."""

from datetime import UTC, datetime, timedelta

from farwatch_town import Json, Town


def nothing_open(town: Town) -> None:
    """Every incident of the town is resolved."""
    for incident in town.incidents():
        for move in ("acknowledge", "resolve"):
            town.run.call("POST", f"/incident/v1/incidents/{incident['id']}/{move}", {})


def about_to_end(town: Town) -> Json:
    """The town's shift ends in twenty minutes, and the chief of the next one has come; who that is."""
    run = town.run
    ends_at = datetime.now(UTC) + timedelta(minutes=20)
    relief = town.hired("relief", "赵接班", "duty_chief")
    following = {
        "site_id": town.site_id,
        "starts_at": ends_at.isoformat(),
        "ends_at": (ends_at + timedelta(hours=8)).isoformat(),
        "assignments": [{"staff_id": relief["id"], "post": "duty_chief"}],
    }
    shift_id = run.call("POST", "/roster/v1/shifts", following)["id"]
    run.call("POST", f"/roster/v1/shifts/{shift_id}/publish")
    run.call("POST", f"/roster/v1/shifts/{shift_id}/check-ins", {"staff_id": relief["id"]})
    times = {"kind": "times", "ends_at": ends_at.isoformat(), "reason": "提前交班"}
    run.call("POST", f"/roster/v1/shifts/{town.shift_id}/changes", times)  # the clock drafts the handover at once
    return relief


def open_items(town: Town, handover_id: str) -> list[Json]:
    """What is to be answered."""
    told = town.run.call("GET", f"/roster/v1/handovers/{handover_id}")
    return [item for item in told["items"] if item["state"] == "open" and item["gone_at"] is None]


def handovers(town: Town) -> list[Json]:
    """The handovers from or to the town's shift."""
    return town.run.items("/roster/v1/handovers", shift_id=town.shift_id)
