"""A check that finds something, end to end: from the answer on the phone to the incident and the call (chain 6)."""

from datetime import UTC, datetime, timedelta

import pytest
from farwatch_town import Json, Run, Town, eventually

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(300)]

COLD: Json = {
    "key": "cold",
    "kind": "reading",
    "title_zh": "冷通道温度",
    "title_en": "Cold aisle temperature",
    "unit": "℃",
    "max": 27,
    "on_failure": {"severity": "major"},
}


@pytest.mark.clause("R-5.2.1a", part="from an inspection")
@pytest.mark.clause("R-4.1.2a", part="fault")
def test_what_a_check_finds_is_an_incident_and_a_call_within_seconds(run: Run) -> None:
    town = Town.founded(run, "inspection", series=0)
    town.ready_to_notify()
    chief = town.signed_in(town.chief)
    inspection = _opened(town, chief)
    found = {"results": [{"item": "cold", "value": 31.2}]}
    path = f"/monitoring/v1/inspections/{inspection['id']}"
    town.run.call("POST", f"{path}/results", found, who=chief)
    incident = town.incident_about("e2e 巡检")
    assert (incident["source"], incident["source_id"], incident["severity"]) == (
        "inspection",
        inspection["id"],
        "major",
    )
    assert "冷通道温度 31.2 ℃（上限 27）" in incident["title"]
    assert incident["number"] in town.mail_about("e2e 巡检")["subject"]
    done = town.run.call("POST", f"{path}/complete", {}, who=chief)
    assert (done["outcome"], done["late"]) == ("failed", False)
    assert [one["id"] for one in town.incidents() if one["source"] == "inspection"] == [incident["id"]]


def _opened(town: Town, who: dict[str, str]) -> Json:
    """An inspection by hand, by whoever is on duty at the site."""
    names = {"name_zh": "e2e 巡检", "name_en": "e2e patrol"}
    checklist = {"code": f"e2e-{town.code}", "kind": "patrol", "post": "duty_chief", **names, "items": [COLD]}
    made = town.run.call("POST", "/monitoring/v1/checklists", {**checklist, "site_id": town.site_id})
    due_at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    body = {"site_id": town.site_id, "checklist_id": made["id"], "due_at": due_at}

    def open_once_known_there() -> Json | None:
        answer = town.run.http.post("/api/monitoring/v1/inspections", json=body, headers=who)
        return answer.json() if answer.is_success else None

    found: Json = eventually(open_once_known_there, "inspection by the duty chief")
    return found
