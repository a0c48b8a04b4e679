"""What networks do between a service and its database, and between a service and the bus."""

import time

import pytest
from experiment import Experiment
from proxy import Kind
from stage import IN_THE_CHAIN

pytestmark = pytest.mark.timeout(400)

LATENCY_S = 0.04
FAULTS: tuple[Kind, ...] = ("reset", "blackhole", "swallow", "down")


@pytest.mark.clause("R-X.5")
@pytest.mark.parametrize("far_end", ["database", "bus"])
def test_a_service_loses_sight_of(experiment: Experiment, far_end: str) -> None:
    stage = experiment.stage
    traffic = experiment.traffic(50)
    for number, kind in enumerate(experiment.rng.sample(FAULTS, len(FAULTS)), 1):
        traffic.goes_on(number / (len(FAULTS) + 1))
        service = experiment.rng.choice(IN_THE_CHAIN)
        fault = stage.bus.fault(kind, service) if far_end == "bus" else stage.network.fault(kind, database=service)
        with fault:
            experiment.fault(f"{service} {kind}")
            time.sleep(experiment.rng.uniform(0.5, 2.5))
    experiment.verdict()


@pytest.mark.clause("R-X.5")
def test_every_connection_is_slow(experiment: Experiment) -> None:
    traffic = experiment.traffic(20, rate=4)
    traffic.goes_on(0.2)
    with experiment.stage.network.fault("latency", delay_s=LATENCY_S):
        experiment.fault(f"{LATENCY_S * 1000:.0f} ms each way")
        traffic.ends()
    experiment.verdict()
