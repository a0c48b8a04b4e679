"""Code that is broken on purpose turns an experiment red: the judge that should find it does.

A replica of one service carries the fault (`sabotage/`). Where events were lost, the bus is lost after that: the
archives are published again, and what was lost has its effect after all.
"""

import signal

import pytest
from experiment import Experiment
from farwatch_town import eventually
from stage import dies

pytestmark = pytest.mark.timeout(300)

OPERATIONS = 20
SERIES = 8


def test_an_inbox_that_nobody_looks_at_is_found(experiment: Experiment) -> None:
    with experiment.stage.saboteur("incident", "inbox_off"):
        experiment.fault("inbox off")
        experiment.stage.kill("incident")
        traffic = experiment.traffic(OPERATIONS)
        with experiment.stage.relay_of("monitoring") as take:
            traffic.ends()
            experiment.stage.send(eventually(take, "event of monitoring") * 2)
        assert judges(experiment) == {"every_occurrence_counts_once": "doubled"}


def test_a_relay_that_marks_before_it_sends_is_found(experiment: Experiment) -> None:
    experiment.founded(OPERATIONS)
    with experiment.stage.saboteur("incident", "marks_before_it_sends", FW_FAILPOINT="relay.before_send:1") as standby:
        experiment.fault("marked before it is sent")
        traffic = experiment.traffic(OPERATIONS)
        experiment.stage.kill("incident")
        dies(standby)
        traffic.ends()
    lost(experiment)


def test_an_offset_committed_before_its_transaction_is_found(experiment: Experiment) -> None:
    experiment.founded(OPERATIONS)
    with experiment.stage.saboteur(
        "incident", "offset_before_commit", FW_FAILPOINT="consumer.before_offset:1"
    ) as standby:
        experiment.fault("offset before commit")
        traffic = experiment.traffic(OPERATIONS)
        dies(standby)
        traffic.ends()
    lost(experiment)


def test_a_worker_that_stops_and_counts_what_it_asked_time_for_as_done_is_found(experiment: Experiment) -> None:
    town = experiment.founded(SERIES)
    log = experiment.stage.home.log_of("incident-replica")
    began = log.stat().st_size if log.exists() else 0
    with experiment.stage.saboteur("incident", "asks_for_time_and_skips") as replica:
        experiment.fault("skipped at a stop")
        for series in town.series:
            experiment.breach(series)
        eventually(lambda: b"Retryable" in log.read_bytes()[began:], "event whose handler asks for time")
        replica.send_signal(signal.SIGTERM)
        replica.wait(20)
    lost(experiment)


def test_a_worker_that_stops_and_counts_what_it_was_trying_as_done_is_found(experiment: Experiment) -> None:
    town = experiment.founded(SERIES)
    log = experiment.stage.home.log_of("incident-replica")
    with experiment.stage.saboteur("incident", "skips_what_it_could_not_finish") as replica:
        experiment.fault("skipped at a stop")
        began = log.stat().st_size
        with experiment.stage.network.fault("down", database="incident"):
            for series in town.series:
                experiment.breach(series)
            eventually(lambda: b"consumer.retry" in log.read_bytes()[began:], "event that waits for the database")
            replica.send_signal(signal.SIGTERM)
            replica.wait(20)
    lost(experiment)


@pytest.mark.parametrize(
    ("way", "judge", "kind"),
    [
        ("drops_a_message", "every_call_told_has_its_message", "lost"),
        ("answers_the_wrong_person", "no_message_goes_astray", "wrong"),
    ],
)
def test_a_sender_that_lies_is_found(experiment: Experiment, way: str, judge: str, kind: str) -> None:
    experiment.founded(OPERATIONS)
    with experiment.stage.saboteur("notify", way):
        experiment.fault(way)
        experiment.stage.kill("notify")
        experiment.traffic(OPERATIONS).ends()
        found = judges(experiment)
    assert found[judge] == kind


def judges(experiment: Experiment) -> dict[str, str]:
    """Who found something, and of which kind the first was."""
    _, found = experiment.judgement()
    return {judge: problem.kind for judge, problem in reversed(found)}


def lost(experiment: Experiment) -> None:
    """Events never arrived, and the judges say so. When the bus is another one, they are sent again: all is well."""
    assert judges(experiment)["every_event_is_consumed"] == "lost"
    experiment.stage.bus.empty()
    experiment.fault("bus dropped and made anew")
    experiment.verdict()
