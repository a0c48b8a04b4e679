"""Mail servers and receivers of webhooks in trouble: tried again, by the other way, and at last admitted."""

import time

import pytest
from checkers import repeats
from experiment import Experiment
from stage import CHANNEL_TIMEOUT_S
from towns import CHIEF

pytestmark = pytest.mark.timeout(400)

PATIENT = {"tries": 20, "backoff_s": [0.5, 1], "budget_s": 300}
IMPATIENT = {"tries": 2, "backoff_s": [0.5], "budget_s": 5}


@pytest.mark.clause("R-6.2.1b", part="retry")
def test_channels_in_trouble_are_tried_until_they_heal(experiment: Experiment) -> None:
    experiment.founded(40)
    experiment.tries(PATIENT)
    traffic = experiment.traffic(40)
    # Mute comes first: a server that is known to take nothing is hardly asked, and what it keeps could not come twice.
    for number, fault in enumerate(["mute", *experiment.rng.sample(["busy", "hang", "refuse"], 3)], 1):
        traffic.goes_on(number / 5)
        with experiment.misbehaving(mail=fault):
            time.sleep(CHANNEL_TIMEOUT_S + 1 if fault == "mute" else 1.5)
    evidence = experiment.verdict()
    assert {call.state for call in evidence.calls} <= {"told", "superseded"}
    assert repeats(evidence), "a mail that was kept and not answered for must come again, under its id"


@pytest.mark.clause("R-6.2.1b", part="fallback")
def test_a_webhook_that_asks_for_patience_too_long_is_followed_by_a_mail(experiment: Experiment) -> None:
    experiment.founded(16)
    experiment.tries(IMPATIENT, persist_s=60)
    experiment.by_webhook(then_by_mail=True)
    with experiment.misbehaving(webhook="slow_down", retry_after_s=60):
        traffic = experiment.traffic(16)
        traffic.ends()
        evidence = experiment.verdict()
    assert {call.state for call in evidence.calls} <= {"told", "superseded"}
    assert evidence.messages


@pytest.mark.clause("R-5.2.1b", part="steps")
@pytest.mark.clause("R-6.2.1b", part="escalation")
def test_who_cannot_be_reached_is_admitted_and_the_next_step_reaches_somebody_else_at_once(
    experiment: Experiment,
) -> None:
    """The chief's only way refuses. The second step, an hour away, fires now and calls the technician, by mail."""
    experiment.founded(12, again_after_s=3600)
    experiment.tries(IMPATIENT, persist_s=60)
    experiment.by_webhook(then_by_mail=False)
    with experiment.misbehaving(webhook="reject"):
        experiment.traffic(12).ends()
        evidence = experiment.verdict()
    chiefs = {person.id for person in evidence.people if CHIEF in person.posts}
    unanswered = {incident.id for incident in evidence.incidents if not incident.answered_at}
    calls = [call for call in evidence.calls if call.incident_id in unanswered]
    assert unanswered
    assert {(call.staff_id in chiefs, call.state) for call in calls} == {(True, "failed"), (False, "told")}
    sooner = [step for step in evidence.escalations if step.incident_id in unanswered and step.step == 1]
    assert {step.incident_id for step in sooner} == unanswered
    assert all(step.escalated_at < step.due_at for step in sooner)
