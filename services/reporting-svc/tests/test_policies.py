"""The figures a site's reports are measured by."""

from day_shift import DayShift

from contracts.sites import SiteRegistered
from svckit.testing import Harness

SENSELESS: list[dict[str, object]] = [
    {"late_after_s": 300},
    {"absent_after_s": 900},
    {"report_due_s": 1},
    {"report_due_s": "60"},
    {"acknowledge_within_s": {"awful": 1}},
]


async def test_a_site_without_figures_of_its_own_runs_on_the_defaults(svc: Harness, day: DayShift) -> None:
    await day.tell(svc, *day.registers())
    policy = (await svc.as_user(["hq_viewer"]).get(f"/policies/{day.site_id}")).json()
    assert (policy["version"], policy["report_due_s"]) == (0, 3600)
    assert policy["acknowledge_within_s"]["critical"] == 180


async def test_figures_of_its_own_count_for_reports_drawn_up_from_now_on(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    hq = svc.as_user(["hq_admin"])
    await hq.put(f"/policies/{day.site_id}", json={"acknowledge_within_s": {"critical": 60}})
    (report,) = (await hq.get("/shift-reports")).json()["items"]
    figures = (await hq.get(f"/shift-reports/{report['id']}")).json()["content"]["figures"]
    assert figures["acknowledged_in_target"] == 0


async def test_two_editors_do_not_overwrite_each_other(svc: Harness, day: DayShift) -> None:
    await day.tell(svc, *day.registers())
    hq = svc.as_user(["hq_admin"])
    first = await hq.put(f"/policies/{day.site_id}", json={}, headers={"If-Match": '"0"'})
    second = await hq.put(f"/policies/{day.site_id}", json={}, headers={"If-Match": '"0"'})
    assert (first.status_code, second.status_code) == (200, 412)


async def test_figures_that_make_no_sense_are_refused(svc: Harness, day: DayShift) -> None:
    await day.tell(svc, *day.registers())
    hq = svc.as_user(["hq_admin"])
    for body in SENSELESS:
        assert (await hq.put(f"/policies/{day.site_id}", json=body)).status_code == 422, body
    assert (await hq.get(f"/policies/{day.site_id}")).json()["version"] == 0


async def test_a_foreign_site_is_not_found(svc: Harness, day: DayShift) -> None:
    await day.tell(svc, *day.registers())
    stranger = svc.as_user(["hq_admin"], sites=[DayShift(site="kashgar").site_id])
    assert (await stranger.get(f"/policies/{day.site_id}")).status_code == 404
    assert (await stranger.put(f"/policies/{day.site_id}", json={})).status_code == 404


async def test_the_figures_of_a_closed_site_stay_and_its_report_is_still_signed(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    [site] = [one for one in day.registers() if isinstance(one, SiteRegistered)]
    closed = site.model_copy(update={"version": site.version + 1, "active": False})
    for news in (closed, site):
        await svc.deliver(news)
    hq = svc.as_user(["hq_admin"])
    refused = await hq.put(f"/policies/{day.site_id}", json={"report_due_s": 600})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:site-closed")
    assert (await hq.get(f"/policies/{day.site_id}")).json()["version"] == 0
    (report,) = (await hq.get("/shift-reports")).json()["items"]
    assert (await hq.post(f"/shift-reports/{report['id']}/submit")).status_code == 200
    await svc.deliver(site.model_copy(update={"version": site.version + 2}))
    assert (await hq.put(f"/policies/{day.site_id}", json={"report_due_s": 600})).status_code == 200


async def test_a_report_says_which_figures_it_was_measured_by(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    hq = svc.as_user(["hq_admin"])
    (report,) = (await hq.get("/shift-reports")).json()["items"]
    by_defaults = (await hq.get(f"/shift-reports/{report['id']}")).json()["content"]["measured_by"]
    assert (by_defaults["versions"], by_defaults["report_due_s"]) == ({}, 3600)
    await hq.put(f"/policies/{day.site_id}", json={"report_due_s": 7200})
    await hq.put("/site-type-policies/data_centre", json={"acknowledge_within_s": {"critical": 60}})
    measured_by = (await hq.get(f"/shift-reports/{report['id']}")).json()["content"]["measured_by"]
    assert measured_by == {
        "versions": {"site_type": 1, "site": 1},
        "report_due_s": 7200,
        "acknowledge_within_s": {"critical": 60, "major": 300, "minor": 1800, "info": 1800},
    }


async def test_severities_that_are_not_named_keep_the_default_and_are_read_so(svc: Harness, day: DayShift) -> None:
    await day.tell(svc, *day.registers())
    hq = svc.as_user(["hq_admin"])
    await hq.put(f"/policies/{day.site_id}", json={"acknowledge_within_s": {"major": 60}})
    targets = (await hq.get(f"/policies/{day.site_id}")).json()["acknowledge_within_s"]
    assert targets == {"critical": 180, "major": 60, "minor": 1800, "info": 1800}
