"""The main job, end to end: from a reading to the mail, the answer, the live stream and the report."""

import statistics
import time
from collections import Counter

import httpx
import pytest
from farwatch_town import Run, Town, acknowledge_link, eventually, live_stream

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(300)]

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
AGAIN_AFTER_S = 3


@pytest.mark.clause("R-2.2.3c", part="limits")
@pytest.mark.clause("R-5.2.1a", part="from an anomaly")
@pytest.mark.clause("R-5.2.1b", part="to a person")
@pytest.mark.clause("R-6.2.1b", part="states")
@pytest.mark.clause("R-4.3.3a", part="draft")
def test_a_cooling_failure_reaches_the_chief_hq_and_the_report(run: Run) -> None:
    town = Town.founded(
        run,
        "main-job",
        series=2,
        steps=[
            {"after_s": 0, "notify": [{"role": "duty_chief"}]},
            {"after_s": AGAIN_AFTER_S, "notify": [{"role": "duty_chief"}]},
        ],
    )
    town.ready_to_notify()
    with live_stream(run, site_id=town.site_id) as seen:
        town.read(town.series[0], 31.5, traceparent=f"00-{TRACE}-00f067aa0ba902b7-01")
        mail = town.mail_about(town.series[0])
        incident = town.incident_about(town.series[0])
        assert incident["number"] in mail["subject"]
        _answer_from_the_mail(acknowledge_link(mail))
        eventually(lambda: town.incident_about(town.series[0])["state"] == "acknowledged", "acknowledgement")
        _others_are_called_again_but_not_for_this(town)
        names = [event["event"] for event in seen if event["data"]["incident_id"] == incident["id"]]
    assert [name for name in names if name != "incident.told"] == [
        "incident.opened",
        "incident.escalated",
        "incident.acknowledged",
    ]
    assert "incident.told" in names
    _it_ends_in_the_report(town, incident["id"])
    _every_hop_is_one_trace(run)


def _answer_from_the_mail(link: str) -> None:
    """Opening the link shows a page and acknowledges nothing (mail scanners open links); its button does."""
    page = httpx.get(link)
    assert page.status_code == 200
    assert "确认" in page.text
    assert httpx.post(link).status_code == 200


def _others_are_called_again_but_not_for_this(town: Town) -> None:
    """A second, unanswered incident proves that the second step does fire; the answered one stays silent."""
    town.read(town.series[1], 40)
    other = town.incident_about(town.series[1])

    def mails(number: str) -> int:
        return sum(number in mail["subject"] for mail in town.run.mails(town.mailbox))

    eventually(lambda: mails(other["number"]) == 2, "second call")
    assert mails(town.incident_about(town.series[0])["number"]) == 1


def _it_ends_in_the_report(town: Town, incident_id: str) -> None:
    town.read(town.series[0], 22)
    eventually(lambda: [a for a in _anomalies(town, "cleared") if a["series"] == town.series[0]], "cleared anomaly")
    for step in ("resolve", "close"):
        town.run.call("POST", f"/incident/v1/incidents/{incident_id}/{step}", {"note": "风机已更换"})
    _is_not_ended_over_an_open_incident_without_a_word(town)
    [summary] = eventually(
        lambda: town.run.items("/reporting/v1/shift-reports", shift_id=town.shift_id), "draft of the shift report"
    )
    number = town.run.call("GET", f"/incident/v1/incidents/{incident_id}")["number"]
    html = f"/api/reporting/v1/shift-reports/{summary['id']}/html"
    page = eventually(lambda: _holds(town.run.http.get(html), number, "王值班"), "report that tells it")
    assert "值班报告" in page


def _is_not_ended_over_an_open_incident_without_a_word(town: Town) -> None:
    path, other = f"/roster/v1/shifts/{town.shift_id}/end", town.incident_about(town.series[1])["number"]
    refused = town.run.http.post(f"/api{path}", json={"reason": "演练结束"})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:incidents-open")
    assert other in refused.json()["detail"]
    ended = town.run.call("POST", path, {"reason": "演练结束", "leave_open_incidents": True, "release_people": True})
    assert other in ended["end_open_incidents"]


def _holds(answer: httpx.Response, *words: str) -> str | None:
    return answer.text if all(word in answer.text for word in words) else None


def _anomalies(town: Town, state: str) -> "list[dict[str, str]]":
    return town.run.items("/monitoring/v1/anomalies", site_id=town.site_id, state=state)


def _every_hop_is_one_trace(run: Run) -> None:
    hops = {
        "monitoring": {"http.request", "event.published"},
        "incident": {"event.processed", "event.published"},
        "notify": {"event.processed", "event.published"},
    }
    for service, events in hops.items():
        found = {line["event"] for line in run.log_lines(service) if line.get("trace_id") == TRACE}
        assert events <= found, f"{service} logged only {found} of the trace"


def test_each_reading_over_the_limit_becomes_one_incident_and_one_mail(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """Prints how long it took; a timing is not a test, that each is told once is."""
    town = Town.founded(run, "latency", series=20)
    town.ready_to_notify()
    took = []
    for series in town.series:
        started = time.perf_counter()
        town.read(series, 33)
        town.mail_about(series)
        took.append(time.perf_counter() - started)
    with capsys.disabled():
        median, worst = statistics.median(took) * 1000, max(took) * 1000
        print(
            f"\nreading over the limit -> mail in the sink: median {median:.0f} ms, worst {worst:.0f} ms of {len(took)}"
        )
    incidents = {incident["number"]: incident["title"] for incident in town.incidents()}
    opened = Counter(series for title in incidents.values() for series in town.series if series in title)
    assert opened == Counter(town.series)
    subjects = [mail["subject"] for mail in run.mails(town.mailbox)]
    told = Counter(number for subject in subjects for number in incidents if number in subject)
    assert told == Counter(incidents.keys()), "the trial call is one of them"
    assert told.total() == len(subjects), "and no other mail"
