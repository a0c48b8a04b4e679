"""What networks do between a service and its database, and between a service and the bus."""

import time
from contextlib import AbstractContextManager

import pytest
from experiment import Experiment
from proxy import Fault, Kind
from stage import IN_THE_CHAIN, Stage

pytestmark = pytest.mark.timeout(400)

LATENCY_S = 0.04
FAULTS: tuple[Kind, ...] = ("reset", "blackhole", "swallow", "down", "latency")


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.parametrize("far_end", ["database", "bus"])
def test_a_service_loses_sight_of(experiment: Experiment, far_end: str) -> None:
    stage = experiment.stage
    traffic = experiment.traffic(50)
    for number, kind in enumerate(experiment.rng.sample(FAULTS, len(FAULTS)), 1):
        traffic.goes_on(number / (len(FAULTS) + 1))
        service = experiment.rng.choice(IN_THE_CHAIN)
        with _fault(stage, kind, service, far_end):
            experiment.fault(f"{service} {kind}")
            time.sleep(experiment.rng.uniform(0.5, 2.5))
    experiment.verdict()


def _fault(stage: Stage, kind: Kind, service: str, far_end: str) -> AbstractContextManager[Fault]:
    """Slow is everybody's way to everything; the others meet one service."""
    if kind == "latency":
        return stage.network.fault(kind, delay_s=LATENCY_S)
    return stage.bus.fault(kind, service) if far_end == "bus" else stage.network.fault(kind, database=service)
