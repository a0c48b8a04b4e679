"""Any process may be killed at any moment."""

import pytest
from experiment import Experiment
from stage import SERVICES
from table import FIRST_ATTEMPT_HEALTHY_S, FIRST_ATTEMPT_KILLED_S

pytestmark = pytest.mark.timeout(400)


@pytest.mark.clause("R-X.5")
def test_nothing_goes_wrong(experiment: Experiment) -> None:
    experiment.traffic(30)
    experiment.verdict(first_within_s=FIRST_ATTEMPT_HEALTHY_S)


@pytest.mark.clause("R-X.5", "R-6.2.1c")
def test_each_service_is_killed_under_load(experiment: Experiment) -> None:
    services = experiment.rng.sample(SERVICES, len(SERVICES))
    traffic = experiment.traffic(60)
    for number, service in enumerate(services, 1):
        traffic.goes_on(number / (len(services) + 1))
        experiment.stage.kill(service)
        experiment.fault(f"kill -9 {service}")
    experiment.verdict(first_within_s=FIRST_ATTEMPT_KILLED_S)
