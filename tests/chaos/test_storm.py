"""A storm: thousands of anomalies within a minute. Everything is told, the worst first, in few messages."""

import os
import time
from datetime import UTC, datetime

import pytest
from experiment import Experiment
from storm import multiply

pytestmark = pytest.mark.timeout(900)

ANOMALIES = int(os.environ.get("FW_CHAOS_STORM") or "1000")
BATCH = 250
QUIET_WITHIN_S = 600.0


@pytest.mark.clause("R-X.5", "R-6.2.1b")
def test_a_storm_of_anomalies(experiment: Experiment) -> None:
    town = experiment.founded(1, again_after_s=None)
    keys = multiply(experiment.stage, town, ANOMALIES)
    experiment.fault("anomaly", ANOMALIES)
    started = time.monotonic()
    for first in range(0, ANOMALIES, BATCH):
        moment = datetime.now(UTC).isoformat()
        batch = [{"series": key, "at": moment, "value": 40.0} for key in keys[first : first + BATCH]]
        experiment.post(batch)
    took = time.monotonic() - started
    evidence = experiment.verdict(patience_s=QUIET_WITHIN_S)
    assert took < 60, f"the storm took {took:.0f} s to be taken"
    assert len(evidence.anomalies) == ANOMALIES
