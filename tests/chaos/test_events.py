"""Events that are broken, repeated, shuffled and out of order."""

import time

import pytest
from checkers import nothing_is_dead
from experiment import Experiment
from farwatch_town import eventually
from stage import IN_THE_CHAIN

from svckit.core.ids import uuid7
from svckit.messaging.bus.port import Record

pytestmark = pytest.mark.timeout(400)

TIMES = 3
DEAD_LETTERS = 14
"""Four services read incidents, two anomalies, one readings; an event nobody has heard of is skipped."""


@pytest.mark.clause("R-X.5", part="dead letters")
def test_poison_is_set_aside_and_holds_up_nothing(experiment: Experiment) -> None:
    traffic = experiment.traffic(30)
    traffic.goes_on(0.4)
    poison = [
        Record("farwatch.incident", b"poison", b"\xff\xfe no json", (("ce_type", b"incident.opened"),)),
        Record("farwatch.incident", b"poison", b"{}", complete("incident.opened")),
        Record("farwatch.anomaly", b"poison", b"[]", complete("anomaly.detected")),
        Record("farwatch.readings", b"poison", b"{", complete("readings.received")),
        Record("farwatch.incident", b"poison", b"{}", complete("incident.invented")),
    ]
    experiment.stage.send(poison)
    experiment.fault("poison", len(poison))
    experiment.allow_errors("consumer.dead_letter")
    evidence = experiment.verdict(without=(nothing_is_dead,))
    assert evidence.dead_letters == DEAD_LETTERS


@pytest.mark.clause("R-X.5", part="inbox")
def test_every_event_three_times_shuffled_and_out_of_order(experiment: Experiment) -> None:
    """We are the relay of a service for a while, and a bad one. Then the real one sends it all once more."""
    traffic = experiment.traffic(45, rate=10)
    for number, service in enumerate(IN_THE_CHAIN, 1):
        with experiment.stage.relay_of(service) as take:
            traffic.goes_on(number / len(IN_THE_CHAIN))
            time.sleep(1)
            records = eventually(take, f"event of {service}") * TIMES
            experiment.rng.shuffle(records)
            experiment.stage.send(records)
            experiment.fault(f"events of {service} × {TIMES}, shuffled", len(records))
    experiment.verdict()


def complete(type_: str) -> tuple[tuple[str, bytes], ...]:
    """The headers of an event that looks right from outside."""
    words = {
        "ce_id": str(uuid7()),
        "ce_type": type_,
        "ce_source": "/chaos",
        "ce_subject": "poison",
        "ce_time": "2026-11-23T00:00:00Z",
        "ce_specversion": "1.0",
        "ce_dataschema": "urn:chaos",
        "content-type": "application/json",
    }
    return tuple((name, word.encode()) for name, word in words.items())
