"""Any process may be killed at any moment."""

import pytest
from experiment import Experiment
from stage import FRONT_DOOR, SERVICES
from table import FIRST_ATTEMPT_HEALTHY_S, FIRST_ATTEMPT_KILLED_S

pytestmark = pytest.mark.timeout(400)


@pytest.mark.alone
def test_nothing_goes_wrong(experiment: Experiment) -> None:
    experiment.traffic(30)
    experiment.verdict(first_within_s=FIRST_ATTEMPT_HEALTHY_S)


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.clause("R-6.2.1c", part="nothing lost")
def test_each_service_and_the_front_door_are_killed_under_load(experiment: Experiment) -> None:
    """The broker and PostgreSQL are killed in `test_bus` and `test_postgres`, under the same bound."""
    processes = experiment.rng.sample((*SERVICES, FRONT_DOOR), len(SERVICES) + 1)
    traffic = experiment.traffic(60)
    for number, process in enumerate(processes, 1):
        traffic.goes_on(number / (len(processes) + 1))
        experiment.stage.kill(process)
        experiment.fault(f"kill -9 {process}")
    experiment.verdict(first_within_s=FIRST_ATTEMPT_KILLED_S)
