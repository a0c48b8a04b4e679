"""The witnesses are awake: what is hidden from them in a finished experiment is missed, on the real tables."""

import pytest
from checkers import judged
from experiment import Experiment
from hidden import HIDDEN, RESTLESS, Hidden
from settling import settle

pytestmark = pytest.mark.timeout(300)

STUCK_S = 0.3


def test_whatever_is_hidden_from_the_witnesses_is_missed(experiment: Experiment) -> None:
    experiment.traffic(40)
    published = dict(experiment.verdict().published)
    site_id = experiment.town.site_id
    unnoticed = []
    for hidden in HIDDEN:
        with experiment.stage.altered(hidden.service, hidden.breaks, hidden.mends, site_id):
            found = {judge for judge, _ in judged(experiment.gathered(published))}
        experiment.fault(f"{hidden.service}: {hidden.what}")
        unnoticed += [hidden] if hidden.judge not in found else []
    assert not unnoticed
    assert not judged(experiment.gathered(published)), "all is mended"
    experiment.stage.run.forget_messages()
    lost = {judge for judge, _ in judged(experiment.gathered(published))}
    assert {"every_call_told_has_its_message", "every_incident_reaches_somebody"} <= lost


def test_whatever_is_on_its_way_is_waited_for(experiment: Experiment) -> None:
    experiment.traffic(6)
    experiment.verdict()
    assert not [hidden for hidden in RESTLESS if not _waited_for(experiment, hidden)]
    experiment.verdict()


def _waited_for(experiment: Experiment, hidden: Hidden) -> bool:
    stage, site_id = experiment.stage, experiment.town.site_id
    experiment.fault(hidden.what)
    with stage.frozen(hidden.service), stage.altered(hidden.service, hidden.breaks, hidden.mends, site_id):
        restless = settle(stage, stuck_s=STUCK_S).restless
    return any(hidden.judge in what for what in restless)
