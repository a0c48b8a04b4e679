"""The bus may be away, and it may lose everything: each service's own database is the truth."""

import time

import pytest
from experiment import Experiment
from table import FIRST_ATTEMPT_KILLED_S

pytestmark = pytest.mark.timeout(400)

AWAY_S = 5


@pytest.mark.clause("R-X.5", part="lost bus")
def test_the_bus_is_away_for_a_while_and_is_killed_and_emptied_under_load(experiment: Experiment) -> None:
    traffic = experiment.traffic(60)
    traffic.goes_on(0.2)
    with experiment.stage.bus.fault("down"):
        experiment.fault("bus unreachable")
        time.sleep(AWAY_S)
    for share in (0.4, 0.7):
        traffic.goes_on(share)
        experiment.stage.bus.empty()
        experiment.fault("bus dropped and made anew")
    experiment.verdict(first_within_s=FIRST_ATTEMPT_KILLED_S)
