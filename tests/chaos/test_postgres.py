"""PostgreSQL may be restarted, killed, locked up or full."""

import time

import pytest
from experiment import Experiment
from own_postgres import Ending
from table import FIRST_ATTEMPT_KILLED_S

pytestmark = pytest.mark.timeout(400)

ENDINGS: tuple[Ending, ...] = ("fast", "immediate", "kill")
HELD = (("incident", "incidents"), ("monitoring", "outbox"))
HELD_S = 5
SPARE_BYTES = 400_000


@pytest.mark.clause("R-X.5", part="faults")
def test_the_database_server_restarts_under_load(experiment: Experiment) -> None:
    traffic = experiment.traffic(40)
    for number, how in enumerate(experiment.rng.sample(ENDINGS, len(ENDINGS)), 1):
        traffic.goes_on(number / (len(ENDINGS) + 1))
        experiment.stage.postgres.end(how)
        experiment.fault(how)
        time.sleep(experiment.rng.uniform(0.2, 1.5))
        experiment.stage.postgres.start()
    experiment.verdict(first_within_s=FIRST_ATTEMPT_KILLED_S)


@pytest.mark.clause("R-X.5", part="faults")
def test_a_pool_is_exhausted(experiment: Experiment) -> None:
    """Somebody holds a table: every connection of the pool waits for it, and the rest is told to come back."""
    database, relation = experiment.rng.choice(HELD)
    traffic = experiment.traffic(40, rate=12)
    traffic.goes_on(0.3)
    with experiment.stage.locked(database, relation):
        experiment.fault(f"{relation} of {database} locked for {HELD_S} s")
        time.sleep(HELD_S)
    experiment.verdict()


@pytest.mark.clause("R-X.5", part="faults")
def test_the_disk_is_full(experiment: Experiment) -> None:
    postgres = experiment.stage.postgres
    if not postgres.own_disk:
        pytest.skip("NOT RUN: a small disk for PostgreSQL needs root and mount; nothing is known about full disks")
    traffic = experiment.traffic(40)
    traffic.goes_on(0.3)
    postgres.fill_disk(SPARE_BYTES)
    experiment.fault("disk filled")
    time.sleep(HELD_S)
    postgres.empty_disk()
    postgres.start()
    experiment.verdict()
