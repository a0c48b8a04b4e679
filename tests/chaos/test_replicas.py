"""Two of everything: relays, timers and escalations still do each thing once."""

import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from experiment import Experiment
from stage import SERVICES

pytestmark = pytest.mark.timeout(400)


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.clause("R-X.6", part="once")
def test_two_replicas_of_every_service(experiment: Experiment) -> None:
    with ExitStack() as stack, ThreadPoolExecutor(len(SERVICES)) as pool:
        replicas = list(pool.map(lambda name: stack.enter_context(experiment.stage.replica(name)), SERVICES))
        traffic = experiment.traffic(50)
        traffic.goes_on(0.5)
        fallen = experiment.rng.sample(range(len(SERVICES)), 2)
        for number in fallen:
            replicas[number].send_signal(signal.SIGKILL)
            experiment.fault(f"kill -9 of a second {SERVICES[number]}")
        experiment.verdict()
