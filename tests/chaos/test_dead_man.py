"""When people cannot be told, somebody outside learns of it (P9): the heartbeats stop, whatever blocks the road."""

import pytest
from experiment import Experiment
from farwatch_town import eventually
from stage import HEARTBEAT_EVERY_S, HEARTBEAT_PATIENCE_S, IN_THE_CHAIN, Stage

pytestmark = pytest.mark.timeout(300)


@pytest.mark.clause("R-X.5", part="faults")
def test_the_heartbeat_stops_when_the_road_of_an_alarm_is_blocked_and_the_backlog_is_worked_off(
    experiment: Experiment,
) -> None:
    stage, service = experiment.stage, experiment.rng.choice(IN_THE_CHAIN)
    traffic = experiment.traffic(30)
    traffic.goes_on(0.3)
    _beats(stage)
    with stage.frozen(service):
        experiment.fault(f"{service} stands still")
        silence = HEARTBEAT_PATIENCE_S + 2 * HEARTBEAT_EVERY_S
        eventually(lambda: _age(stage) > silence, f"silence while {service} stands still")
    _beats(stage)
    experiment.verdict()


def _beats(stage: Stage) -> None:
    eventually(lambda: _age(stage) < HEARTBEAT_EVERY_S, "heartbeat")


def _age(stage: Stage) -> float:
    age: float | None = stage.run.http.get("/sink/api/heartbeat").json()["age_s"]
    return float("inf") if age is None else age
