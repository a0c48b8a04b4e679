"""A process dies at the very place where a lesser design loses or doubles something."""

import signal
import subprocess

import pytest
from experiment import Experiment
from farwatch_town import eventually
from stage import IN_THE_CHAIN

pytestmark = pytest.mark.timeout(400)


@pytest.mark.clause("R-X.5")
@pytest.mark.parametrize(
    ("place", "between"),
    [("relay.before_send", "commit and publish"), ("relay.before_mark", "publish and mark")],
    ids=["between commit and publish", "between publish and mark"],
)
def test_a_relay_dies(experiment: Experiment, place: str, between: str) -> None:
    """The first process is killed, its standby takes over and dies in turn; the first, back again, takes over."""
    services = experiment.rng.sample(IN_THE_CHAIN, 2)
    traffic = experiment.traffic(40)
    for number, service in enumerate(services, 1):
        passes = experiment.rng.randint(1, 3)
        with experiment.stage.replica(service, FW_FAILPOINT=f"{place}:{passes}") as standby:
            experiment.stage.kill(service)
            dies(standby)
        experiment.fault(f"{service} dies between {between}")
        traffic.goes_on(number / 3)
    experiment.verdict()


@pytest.mark.clause("R-X.5")
def test_a_consumer_dies_between_commit_and_offset(experiment: Experiment) -> None:
    services = experiment.rng.sample((*IN_THE_CHAIN, "reporting"), 2)
    traffic = experiment.traffic(40)
    for number, service in enumerate(services, 1):
        passes = experiment.rng.randint(1, 3)
        with experiment.stage.replica(service, FW_FAILPOINT=f"consumer.before_offset:{passes}") as replica:
            dies(replica)
        experiment.fault(f"{service} dies between commit and offset")
        traffic.goes_on(number / 3)
    experiment.verdict()


def dies(process: "subprocess.Popen[bytes]") -> None:
    """Wait until the fail point has killed the process."""
    eventually(lambda: process.poll() is not None, "death at the fail point")
    assert process.returncode == -signal.SIGKILL
