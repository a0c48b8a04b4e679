"""A storm: thousands of anomalies within a minute. Everything is told, the worst first, in few messages."""

import os
import time
from datetime import UTC, datetime

import pytest
from evidence import Evidence
from experiment import Experiment
from many_series import EVERY_CRITICAL, multiply

pytestmark = pytest.mark.timeout(900)

ANOMALIES = int(os.environ.get("FW_CHAOS_STORM") or "1000")
BATCH = 250
QUIET_WITHIN_S = 600.0
STORM = {"window_s": 10, "individual": 10, "critical": max(40, ANOMALIES // EVERY_CRITICAL)}
"""No more than are critical: they are to be told one by one, whenever they come."""


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.clause("R-6.2.1b", part="states")
def test_a_storm_of_anomalies(experiment: Experiment) -> None:
    town = experiment.founded(1, again_after_s=None, storm=STORM)
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
    assert {call.state for call in evidence.calls} <= {"told", "superseded"}
    _the_messages_are_few(evidence)
    _the_worst_are_told_one_by_one(evidence)


def _the_messages_are_few(evidence: Evidence) -> None:
    sent = [message.received_at for message in evidence.messages]
    windows = 2 + (max(sent) - min(sent)).total_seconds() // STORM["window_s"]
    assert len(sent) <= windows * (STORM["individual"] + STORM["critical"] + 1)
    assert len({message.id for message in evidence.messages}) < ANOMALIES / 2


def _the_worst_are_told_one_by_one(evidence: Evidence) -> None:
    critical = [call for call in evidence.calls if call.severity == "critical"]
    assert len(critical) == ANOMALIES // EVERY_CRITICAL
    assert [call for call in critical if call.message_id != call.id] == []
