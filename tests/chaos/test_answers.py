"""An acknowledgement and an escalation meet at the same moment: one of them wins, and the other knows it."""

import threading
import time
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from experiment import Experiment
from farwatch_town import eventually
from towns import AGAIN_AFTER_S
from traffic import RETRIED

pytestmark = pytest.mark.timeout(400)

INCIDENTS = 24
SPREAD_S = 0.06
TRIAL_CALLS = 2
"""One in each town."""


@pytest.mark.clause("R-5.2.1b", part="end")
@pytest.mark.clause("R-X.6", part="once")
def test_an_acknowledgement_races_an_escalation(experiment: Experiment) -> None:
    """Each incident is acknowledged within some milliseconds of the moment its second step is due."""
    town = experiment.founded(1)
    run = town.run
    due: dict[str, datetime] = {}
    for number in range(INCIDENTS):
        title = f"{town.code} 竞争 {number}"
        opened = run.call("POST", "/incident/v1/incidents", {"site_id": town.site_id, "title": title})
        due[opened["id"]] = datetime.fromisoformat(opened["opened_at"]) + timedelta(seconds=AGAIN_AFTER_S)
    answers: list[int] = []

    def acknowledge(incident_id: str, moment: datetime) -> None:
        time.sleep(max(0.0, (moment - datetime.now(UTC)).total_seconds()))
        headers = {"Authorization": f"Bearer {run.token}"}
        path = f"{run.url}/api/incident/v1/incidents/{incident_id}/acknowledge"

        def insist() -> int | None:
            status = httpx.post(path, json={}, headers=headers, timeout=20, trust_env=False).status_code
            return None if status in RETRIED else status

        answers.append(eventually(insist, f"answer to {path}"))

    threads = []
    for incident_id, moment in due.items():
        early = timedelta(seconds=experiment.rng.uniform(0, SPREAD_S))
        threads.append(threading.Thread(target=acknowledge, args=(incident_id, moment - early)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    experiment.fault("acknowledgement at the due time", INCIDENTS)
    assert answers == [200] * INCIDENTS
    evidence = experiment.verdict()
    assert sum(incident.taken is not None for incident in evidence.incidents) == INCIDENTS + TRIAL_CALLS
