"""A thousand people watch, fifty of them do not read, and incident-svc is killed: nobody misses or sees twice."""

import time

import pytest
from experiment import Experiment
from farwatch_town import eventually
from watchers import Crowd, differing

pytestmark = pytest.mark.timeout(500)

WATCHERS, STALLED = 1000, 50
INCIDENTS = 20
OPEN_WITHIN_S = 120.0


@pytest.mark.clause("R-X.5", part="faults")
def test_a_thousand_watchers_miss_nothing_over_a_restart(experiment: Experiment) -> None:
    stage, town = experiment.stage, experiment.founded(INCIDENTS)
    path = f"/api/incident/v1/stream?site_id={town.site_id}&since=0"
    port = int(stage.run.url.rpartition(":")[2])
    crowd = Crowd(stage.loop, port, path, stage.run.token, count=WATCHERS, stalled=STALLED)
    try:
        eventually(lambda: crowd.open() == WATCHERS, "open streams of all watchers", OPEN_WITHIN_S)
        experiment.fault("watcher that does not read", STALLED)
        traffic = experiment.traffic(INCIDENTS, rate=5)
        traffic.goes_on(0.5)
        stage.kill("incident")
        experiment.fault("kill -9 incident")
        traffic.ends()
        crowd.wake()
        evidence = experiment.verdict()
        here = {incident.id for incident in evidence.incidents if incident.site_id == town.site_id}
        expected = sorted(entry.position for entry in evidence.streamed if entry.incident_id in here)
        eventually(lambda: not differing(crowd.watchers, expected), "stream that is whole for everybody", OPEN_WITHIN_S)
        time.sleep(0.5)
        assert differing(crowd.watchers, expected) == []
    finally:
        crowd.close()
