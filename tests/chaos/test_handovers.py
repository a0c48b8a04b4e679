"""Chiefs hand over while the services that keep it are killed: sealed once, and one answer to who is responsible."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from experiment import Experiment
from gathering_handovers import handed_over
from judging_handovers import Answering, HandedOver, judged
from relays import Relay, Relays
from settling import QUIET_WITHIN_S, settle

pytestmark = pytest.mark.timeout(400)
HANDOVERS = 20
KILLED = ("roster", "notify", "roster", "notify", "roster")


@pytest.mark.clause("R-X.5", part="faults")
def test_roster_and_notify_are_killed_during_twenty_handovers(experiment: Experiment) -> None:
    stage = experiment.stage
    relays = Relay.many(stage.run, [f"{experiment.code}h{number}" for number in range(HANDOVERS)])
    chiefs = Relays(relays)
    chiefs.begin()
    for number, service in enumerate(KILLED, 1):
        chiefs.goes_on(number / (len(KILLED) + 1))
        stage.kill(service)
        experiment.fault(f"kill -9 {service}")
    chiefs.ends()
    stage.all_ready()
    rest = settle(stage, QUIET_WITHIN_S)
    assert not rest.restless, rest.restless
    experiment.verdict_on(judged(handed_over(stage, relays)), effects=len(relays))


SEALED_AT = datetime(2026, 11, 30, 12, tzinfo=UTC)
EARLIER = SEALED_AT - timedelta(hours=12)
SOUND = HandedOver(
    id="h",
    state="sealed",
    sealed_at=SEALED_AT,
    signed_by=("going", "coming"),
    going="going",
    coming="coming",
    told=1,
    answering=(Answering("going", EARLIER, SEALED_AT, None), Answering("coming", SEALED_AT, None, "h")),
    intervals={name: {"i": (EARLIER, SEALED_AT)} for name in ("roster", "incident", "notify", "reporting")},
)
_BEFORE, _AFTER = SOUND.answering
LATER = SEALED_AT + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("broken", "kinds"),
    [
        (SOUND, set()),
        (replace(SOUND, state="in_review"), {"lost"}),
        (replace(SOUND, signed_by=("coming",)), {"lost"}),
        (replace(SOUND, signed_by=("going", "coming", "coming")), {"doubled"}),
        (replace(SOUND, told=0), {"lost"}),
        (replace(SOUND, told=2), {"doubled"}),
        (replace(SOUND, answering=(replace(_BEFORE, until=EARLIER), _AFTER)), {"wrong"}),
        (replace(SOUND, answering=(replace(_BEFORE, until=LATER), replace(_AFTER, since=LATER))), {"wrong"}),
        (replace(SOUND, answering=(_BEFORE, replace(_AFTER, staff_id="going"))), {"wrong"}),
        (replace(SOUND, intervals={**SOUND.intervals, "notify": {"i": (EARLIER, None)}}), {"wrong"}),
        (replace(SOUND, intervals={**SOUND.intervals, "reporting": {}}), {"wrong"}),
    ],
)
def test_the_judges_of_handovers_see_what_is_broken(broken: HandedOver, kinds: set[str]) -> None:
    assert {problem.kind for problem in judged([broken])} == kinds
