"""The delivery log: who may see what, and how it is searched (R-6.2.1b)."""

from datetime import timedelta

from notify_doubles import Answer
from notify_story import CHIEF, Case, Story

from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7


async def test_the_log_is_searched_by_incident_person_site_state_and_channel(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    await story.email(chief, "second@example.com")
    story.receiver.answers = [Answer(404)]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    for filters, count in (
        ({"incident_id": case.id}, 2),
        ({"incident_id": uuid7()}, 0),
        ({"incident_id": [case.id, uuid7()]}, 2),
        ({"staff_id": chief, "state": "failed"}, 1),
        ({"site_id": site, "channel": "email"}, 1),
        ({"state": "delivered"}, 0),
    ):
        assert len(await story.log(**filters)) == count, filters
    assert (await story.hq.get("/deliveries", params={"state": "lost"})).status_code == 422


async def test_the_log_is_searched_by_time_and_names_its_incidents(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    now = story.svc.clock.now()
    for start, end, count in ((-60, 0, 0), (0, 60, 1), (1, 60, 0)):
        window = {name: (now + timedelta(seconds=s)).isoformat() for name, s in (("from", start), ("to", end))}
        assert len(await story.log(**window)) == count, (start, end)
    [entry] = await story.log(incident_id=case.id)
    assert entry["incident_title"] == case.title
    alone = (await story.hq.get(f"/deliveries/{entry['id']}")).json()
    assert (alone["incident_number"], alone["incident_title"]) == (entry["incident_number"], case.title)


async def test_the_log_comes_in_pages_newest_first(story: Story) -> None:
    site = await story.site()
    people = [await story.person(f"员工{i}", site, email=f"p{i}@example.com") for i in range(5)]
    await story.escalate(Case(site), *people)
    seen, cursor = [], None
    while True:
        page = (await story.hq.get("/deliveries", params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        seen += [entry["id"] for entry in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == 5


async def test_other_sites_log_is_closed_but_everybody_sees_what_was_sent_to_them(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    case = Case(site)
    await story.escalate(case, CHIEF)
    [entry] = await story.log(incident_id=case.id)
    foreign = story.svc.as_user(["duty_chief"], sites=[uuid7()])
    assert (await foreign.get("/deliveries")).json()["items"] == []
    assert (await foreign.get(f"/deliveries/{entry['id']}")).status_code == 404
    called = story.svc.as_user(["site_staff"], sites=[], id=chief)
    assert (await called.get(f"/deliveries/{entry['id']}")).status_code == 200


async def test_a_delivery_policy_is_guarded_by_its_version_and_its_site(story: Story) -> None:
    site = await story.site()
    path = f"/policies/{site}"
    default = await story.hq.get(path)
    assert default.json()["version"] == 0
    assert default.json()["urgent"] == {"tries": 3, "backoff_s": [2.0, 8.0, 15.0], "budget_s": 60.0}
    changed = await story.hq.put(path, json={"link_ttl_s": 3600}, headers={"If-Match": default.headers["etag"]})
    assert (changed.json()["version"], changed.json()["link_ttl_s"]) == (1, 3600)
    stale = await story.hq.put(path, json={"link_ttl_s": 7200}, headers={"If-Match": default.headers["etag"]})
    assert stale.status_code == 412
    assert (await story.hq.put(f"/policies/{uuid7()}", json={})).status_code == 404
    assert (await story.svc.as_user(["duty_chief"], sites=[site]).put(path, json={})).status_code == 403
    tries_too_many = {"urgent": {"tries": 99, "backoff_s": [1], "budget_s": 5}}
    assert (await story.hq.put(path, json=tries_too_many)).status_code == 422


async def test_the_policy_of_a_closed_site_stays_and_what_is_open_there_is_still_called_about(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    about = {"site_id": site, "code": "closed-1", "name": "旧站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    await story.svc.deliver(SiteRegistered.model_validate({**about, "version": 2, "active": False}))
    refused = await story.hq.put(f"/policies/{site}", json={"link_ttl_s": 600})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:site-closed")
    assert (await story.hq.get(f"/policies/{site}")).json()["version"] == 0
    await story.escalate(Case(site), CHIEF)
    await story.send()
    assert len(story.mail.mails) == 1
    await story.svc.deliver(SiteRegistered.model_validate({**about, "version": 3}))
    assert (await story.hq.put(f"/policies/{site}", json={"link_ttl_s": 600})).status_code == 200
