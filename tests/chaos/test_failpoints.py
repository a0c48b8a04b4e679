"""A process dies at the very place where a lesser design loses or doubles something."""

from contextlib import ExitStack

import pytest
from experiment import Experiment
from stage import IN_THE_CHAIN, dies

pytestmark = pytest.mark.timeout(400)

OPERATIONS = 40
FED_BY_OTHERS = ("incident", "notify", "reporting")
"""Whose events go on while they are dead: monitoring-svc's come by its own door, which is closed with it."""


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.parametrize(
    ("place", "between"),
    [("relay.before_send", "commit and publish"), ("relay.before_mark", "publish and mark")],
    ids=["between commit and publish", "between publish and mark"],
)
def test_a_relay_dies(experiment: Experiment, place: str, between: str) -> None:
    """The first process is killed, its standby takes over and dies in turn; the first, back again, takes over."""
    service = experiment.rng.choice(IN_THE_CHAIN)
    experiment.founded(OPERATIONS)
    with experiment.stage.replica(service, FW_FAILPOINT=f"{place}:{experiment.rng.randint(1, 3)}") as standby:
        traffic = experiment.traffic(OPERATIONS)
        traffic.goes_on(0.2)
        experiment.stage.kill(service)
        dies(standby)
    experiment.fault(f"kill -9 {service}")
    experiment.fault(f"its standby dies between {between}")
    experiment.verdict()


@pytest.mark.clause("R-X.5", part="faults")
def test_a_consumer_dies_between_commit_and_offset(experiment: Experiment) -> None:
    services = experiment.rng.sample(FED_BY_OTHERS, 2)
    experiment.founded(OPERATIONS)
    with ExitStack() as stack:
        point = f"consumer.before_offset:{experiment.rng.randint(1, 2)}"
        replicas = [stack.enter_context(experiment.stage.replica(name, FW_FAILPOINT=point)) for name in services]
        traffic = experiment.traffic(OPERATIONS, rate=4)  # it goes on while the standby takes over
        traffic.goes_on(0.2)
        for service in services:  # so that its standby gets every partition, and with them the traffic
            experiment.stage.kill(service)
        for replica in replicas:
            dies(replica)
    for service in services:
        experiment.fault(f"kill -9 {service}")
        experiment.fault(f"the standby of {service} dies between commit and offset")
    experiment.verdict()
