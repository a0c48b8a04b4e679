"""Services are stopped as a rolling restart stops them, at the worst moment: what they were trying is not done yet."""

import time

import pytest
from experiment import Experiment
from stage import SERVICES

pytestmark = pytest.mark.timeout(400)

HELD = {
    "roster": "shifts",
    "monitoring": "anomalies",
    "incident": "incidents",
    "notify": "notifications",
    "reporting": "incidents",
}
"""A table in the way of what each service does with its events."""


@pytest.mark.clause("R-X.5", part="faults")
def test_each_service_is_stopped_while_its_database_is_away(experiment: Experiment) -> None:
    """Events are tried in vain, SIGTERM comes, and whoever comes next must find them where they were."""
    services = experiment.rng.sample(SERVICES, len(SERVICES))
    traffic = experiment.traffic(60, rate=10)
    for number, service in enumerate(services, 1):
        traffic.goes_on(number / (len(services) + 1))
        with experiment.stage.network.fault("down", database=service):
            time.sleep(experiment.rng.uniform(0.5, 1.5))
            experiment.stage.stop(service)
        experiment.fault(f"SIGTERM of {service} without its database")
    experiment.verdict()


@pytest.mark.clause("R-X.5", part="faults")
def test_a_rolling_restart_under_load(experiment: Experiment) -> None:
    """One service after the other, each while somebody holds a table that its events need."""
    services = experiment.rng.sample(SERVICES, len(SERVICES))
    traffic = experiment.traffic(60, rate=10)
    for number, service in enumerate(services, 1):
        traffic.goes_on(number / (len(services) + 1))
        with experiment.stage.locked(service, HELD[service]):
            time.sleep(experiment.rng.uniform(0.2, 0.8))
            experiment.stage.terminate(service)
            time.sleep(experiment.rng.uniform(0.2, 0.8))
        experiment.fault(f"SIGTERM of {service} under load")
        experiment.stage.ready(service)
    experiment.verdict()
