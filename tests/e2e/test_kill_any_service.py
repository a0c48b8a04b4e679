"""Any one service may be killed in the middle of the main job: nothing is lost, nothing is sent twice (R-X.5)."""

from collections import Counter

import pytest
from farwatch_town import Run, Town, eventually

from farwatch_local.databases import SERVICES

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(300)]

READINGS = 12


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.clause("R-6.2.1c", part="nothing lost")
@pytest.mark.parametrize("service", SERVICES)
def test_killing_a_service_loses_nothing_and_sends_nothing_twice(run: Run, service: str) -> None:
    town = Town.founded(run, f"kill-{service}", series=READINGS)
    town.ready_to_notify()
    restarts = run.process(service)["restarts"]
    with town.station() as client:
        for number, series in enumerate(town.series):
            if number == READINGS // 2:
                run.kill(service)
            receipt = town.insist(client, series, 35)
            assert receipt.accepted == 1
    eventually(lambda: run.process(service)["restarts"] == restarts + 1, f"restart of {service}")
    _each_reading_became_one_incident(town)
    _each_incident_was_told_once(town)
    _the_report_knows_them_all(town)


def _each_reading_became_one_incident(town: Town) -> None:
    def opened() -> list[str]:
        return [series for incident in town.incidents() for series in town.series if series in incident["title"]]

    eventually(lambda: len(opened()) >= READINGS, "incident for every reading")
    assert Counter(opened()) == Counter(town.series)


def _each_incident_was_told_once(town: Town) -> None:
    """Told once: one mail per incident. A kill between the sending and its record may repeat a mail, then with the
    same id, so that the receiver can tell; two ids for one call would be a defect.
    """
    numbers = {incident["number"] for incident in town.incidents()}

    def ids() -> dict[str, set[str]]:
        found: dict[str, set[str]] = {number: set() for number in numbers}
        for mail in town.run.mails(town.mailbox):
            for number in numbers:
                if number in mail["subject"]:
                    found[number].add({name.lower(): text for name, text in mail["headers"]}["x-farwatch-id"])
        return found

    eventually(lambda: all(ids().values()), "mail for every incident")
    eventually(lambda: _all_settled(town), "settled state of every delivery")
    assert {number: len(found) for number, found in ids().items()} == dict.fromkeys(numbers, 1)


def _all_settled(town: Town) -> bool:
    states = [delivery["state"] for delivery in town.run.items("/notify/v1/deliveries", site_id=town.site_id)]
    return len(states) >= READINGS and "sending" not in states


def _the_report_knows_them_all(town: Town) -> None:
    numbers = {incident["number"] for incident in town.incidents()}

    def missing() -> set[str]:
        answer = town.run.http.get(f"/api/reporting/v1/shifts/{town.shift_id}/preview")
        return {number for number in numbers if number not in answer.text}

    eventually(lambda: not missing(), "report that knows every incident")
