"""The bus may be away, and it may lose everything: each service's own database is the truth."""

import time

import pytest
from experiment import Experiment
from stage import IN_THE_CHAIN
from table import FIRST_ATTEMPT_KILLED_S

pytestmark = pytest.mark.timeout(400)

AWAY_S = 5


@pytest.mark.clause("R-X.5")
def test_the_bus_is_away_for_a_while(experiment: Experiment) -> None:
    traffic = experiment.traffic(40)
    traffic.goes_on(0.3)
    with experiment.stage.bus.fault("down"):
        experiment.fault("bus unreachable")
        time.sleep(AWAY_S)
        traffic.goes_on(0.7)
    experiment.verdict(first_within_s=FIRST_ATTEMPT_KILLED_S)


@pytest.mark.clause("R-X.5")
def test_the_bus_is_killed_and_emptied_under_load(experiment: Experiment) -> None:
    traffic = experiment.traffic(50)
    for share in (0.3, 0.6):
        traffic.goes_on(share)
        experiment.stage.bus.empty()
        experiment.fault("bus dropped and made anew")
    experiment.verdict(first_within_s=FIRST_ATTEMPT_KILLED_S)


@pytest.mark.clause("R-X.5")
def test_a_consumer_stands_still_and_works_off_its_backlog(experiment: Experiment) -> None:
    service = experiment.rng.choice(IN_THE_CHAIN)
    traffic = experiment.traffic(40)
    traffic.goes_on(0.2)
    with experiment.stage.frozen(service):
        experiment.fault(f"{service} frozen")
        time.sleep(AWAY_S)
    experiment.verdict()
