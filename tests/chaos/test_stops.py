"""Services are stopped as a rolling restart stops them, at the worst moment: what they were trying is not done yet."""

import signal
import time

import pytest
from experiment import Experiment
from farwatch_town import eventually
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
BREACHES = 8
"""So many causes at once that both replicas of a service get some."""


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


@pytest.mark.clause("R-X.5", part="faults")
def test_each_service_is_stopped_while_its_handlers_ask_for_time(experiment: Experiment) -> None:
    """SIGTERM meets workers that wait to try again (`Retryable`): what they hold is the next owner's.

    monitoring-svc is left out: it judges a reading in the request that brings it, so that nothing waits on the bus.
    """
    services = [one for one in experiment.rng.sample(SERVICES, len(SERVICES)) if one != "monitoring"]
    town = experiment.founded(BREACHES * len(services))
    for number, service in enumerate(services):
        log = experiment.stage.home.log_of(f"{service}-replica")
        began = log.stat().st_size if log.exists() else 0
        with experiment.stage.saboteur(service, "asks_for_time") as replica:
            for series in town.series[number * BREACHES : (number + 1) * BREACHES]:
                experiment.breach(series)
            eventually(lambda log=log, began=began: b"Retryable" in log.read_bytes()[began:], f"retry of {service}")
            replica.send_signal(signal.SIGTERM)
            replica.wait(20)
        experiment.fault(f"SIGTERM of {service} that asks for time")
    experiment.verdict()
