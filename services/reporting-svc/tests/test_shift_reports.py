"""A shift ends, its report is drafted, completed, signed and sealed."""

import hashlib
import json
from typing import Any

import pytest
from day_shift import DayShift
from dirty_equals import IsStr
from httpx import AsyncClient
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.posts import PostRegistered
from contracts.reports import ReportSubmitted
from contracts.shifts import Assignment
from svckit.testing import Harness

BAD_REMARKS: list[object] = [{"summary": 1}, {"summary": "x\x00"}, {"note": "x"}, {"summary": "x" * 10_001}, []]


async def report_of(client: AsyncClient, day: DayShift) -> dict[str, Any]:
    """The shift's report, found as HQ finds it."""
    listed = await client.get("/shift-reports", params={"shift_id": str(day.shift_id)})
    (summary,) = listed.json()["items"]
    answer = await client.get(f"/shift-reports/{summary['id']}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def chief(svc: Harness, day: DayShift) -> AsyncClient:
    return svc.as_user(["duty_chief"], sites=[day.site_id], id=day.chief, name="王建国")


@pytest.mark.clause("R-4.3.3a", part="draft")
async def test_the_end_of_a_shift_drafts_its_report_from_what_happened(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    report = await report_of(svc.as_user(["hq_viewer"]), day)
    assert (report["state"], report["version"]) == ("draft", 1)
    content = report["content"]
    assert content["site"] == {
        "id": str(day.site_id),
        "code": "alt-1",
        "name": "阿勒泰数据中心",
        "timezone": "Asia/Shanghai",
    }
    assert [(one["name"], one["attendance"]) for one in content["people"]] == [
        ("王建国", "on_time"),
        ("李梅", "late"),
        ("赵强", "absent"),
    ]
    (incident,) = content["incidents"]
    assert incident["times"]["acknowledged_after_s"] == 180
    assert incident["acknowledged_by"] == "王建国"
    assert [anomaly["summary"] for anomaly in content["anomalies"]] == ["冷通道1 温度 31.5 °C 超过 27 °C"]
    assert {line["state"] for line in content["notifications"]} == {"accepted", "failed"}
    assert [item["kind"] for item in content["open_items"]] == ["inspection"]


@pytest.mark.clause("R-1.1.1b", part="figures of a shift")
async def test_the_report_computes_the_duty_figures_of_the_shift(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    figures = (await report_of(svc.as_user(["hq_viewer"]), day))["content"]["figures"]
    assert figures == {
        "assigned": 3,
        "on_time": 1,
        "late": 1,
        "absent": 1,
        "on_time_ratio": 0.3333,
        "anomalies_begun": 1,
        "anomalies_cleared": 1,
        "anomalies_unwatched": 0,
        "anomalies_open": 0,
        "incidents_opened": 1,
        "incidents_carried_over": 0,
        "incidents_resolved": 1,
        "incidents_open": 0,
        "incidents_unacknowledged": 0,
        "acknowledged_in_target": 1,
        "acknowledged_median_s": 180.0,
        "acknowledged_max_s": 180.0,
        "messages_told": 1,
        "messages_failed": 1,
    }


@pytest.mark.clause("R-1.1.1b", part="figures of a shift")
@pytest.mark.parametrize(
    ("reason", "counted", "shown"),
    [
        ("spoke_again", "cleared", None),
        ("rule_removed", "unwatched", "(rule removed)"),
        ("a_newer_reason", "unwatched", "(a_newer_reason)"),
    ],
)
async def test_an_alarm_that_nobody_looks_at_any_more_does_not_count_as_cleared(
    svc: Harness, day: DayShift, reason: str, counted: str, shown: str | None
) -> None:
    ended = day.cooled().model_copy(update={"reason": reason})
    await day.tell(svc, *day.registers(), day.published(), day.started(), day.overheated(), ended, day.ended())
    report = await report_of(svc.as_user(["hq_viewer"]), day)
    figures = report["content"]["figures"]
    found = {name: figures[f"anomalies_{name}"] for name in ("cleared", "unwatched", "open")}
    assert found == {"cleared": 0, "unwatched": 0, "open": 0, counted: 1}
    page = await svc.as_user(["hq_viewer"]).get(f"/shift-reports/{report['id']}/html", params={"lang": "en"})
    assert shown is None or shown in page.text
    assert ("(rule" in page.text) == (reason == "rule_removed")


async def test_the_report_says_which_incidents_the_shift_was_ended_over_and_why(svc: Harness, day: DayShift) -> None:
    ended = day.ended().model_copy(update={"open_incidents": ("FW-2026-000007",), "reason": "已交接给夜班"})
    await day.tell(svc, *day.registers(), day.published(), day.started(), ended)
    hq = svc.as_user(["hq_viewer"])
    report = await report_of(hq, day)
    assert report["content"]["shift"]["open_incidents"] == ["FW-2026-000007"]
    page = (await hq.get(f"/shift-reports/{report['id']}/html", params={"lang": "en"})).text
    assert "Ended over open incidents" in page
    assert "FW-2026-000007: 已交接给夜班" in page


async def test_who_changed_the_level_of_an_incident_and_why_stands_in_the_report(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    await svc.deliver(day.raised())
    (incident,) = (await report_of(svc.as_user(["hq_viewer"]), day))["content"]["incidents"]
    assert [(one["who"], one["detail"]) for one in incident["timeline"] if "level" in one["kind"]] == [
        ("孙丽", "影响第二个机房")
    ]


async def test_a_shift_that_ends_twice_has_one_report(svc: Harness, day: DayShift) -> None:
    await svc.deliver(day.ended(), twice=True)
    await svc.deliver(day.ended())
    listed = await svc.as_user(["hq_viewer"]).get("/shift-reports")
    assert len(listed.json()["items"]) == 1


async def test_events_that_arrive_after_the_end_still_come_into_the_draft(svc: Harness, day: DayShift) -> None:
    await day.tell(svc, day.ended())
    hq = svc.as_user(["hq_viewer"])
    assert (await report_of(hq, day))["content"]["incidents"] == []
    await day.tell(svc, day.acknowledged(), day.opened(), *day.registers())
    content = (await report_of(hq, day))["content"]
    assert content["incidents"][0]["acknowledged_by"] == "王建国"
    assert content["site"]["name"] == "阿勒泰数据中心"


@pytest.mark.clause("R-4.3.3a", part="signature")
async def test_the_leader_completes_signs_and_seals_the_report(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    leader = chief(svc, day)
    report = await report_of(leader, day)
    url = f"/shift-reports/{report['id']}"

    remarks = {"summary": "冷通道过热一次，已处置。", "problems": "冷冻泵老化。", "measures": "申请更换。"}
    edited = await leader.put(url, json=remarks, headers={"If-Match": '"1"'})
    assert edited.status_code == 200
    assert edited.json()["content"]["remarks"] == remarks
    assert edited.headers["etag"] == '"2"'

    sealed = (await leader.post(f"{url}/submit", headers={"If-Match": '"2"'})).json()
    assert sealed["state"] == "submitted"
    assert sealed["content"]["signature"]["name"] == "王建国"
    assert sealed["content"]["signature"]["post"] == "duty_chief"
    (fact,) = await svc.published(ReportSubmitted)
    assert (fact.shift_id, fact.kind, fact.version, fact.submitted_by) == (day.shift_id, "shift", 3, day.chief)


async def test_the_sealed_text_can_be_checked_with_sha256sum(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    leader = chief(svc, day)
    report = await report_of(leader, day)
    url = f"/shift-reports/{report['id']}"
    assert (await leader.get(f"{url}/sealed")).status_code == 404
    sha256 = (await leader.post(f"{url}/submit")).json()["sha256"]
    sealed = await leader.get(f"{url}/sealed")
    assert hashlib.sha256(sealed.content).hexdigest() == sha256
    assert json.loads(sealed.content) == (await leader.get(url)).json()["content"]


async def test_a_stand_in_who_was_not_on_the_shift_is_shown_as_one(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    hq = svc.as_user(["hq_admin"], name="陈静")
    report = await report_of(hq, day)
    sealed = (await hq.post(f"/shift-reports/{report['id']}/submit")).json()
    assert sealed["content"]["signature"] | {"signed_by": "", "signed_at": ""} == {
        "signed_by": "",
        "signed_at": "",
        "name": "陈静",
        "post": None,
    }


class TestAfterTheSeal:
    async def test_nothing_can_be_written_any_more(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = chief(svc, day)
        url = f"/shift-reports/{(await report_of(leader, day))['id']}"
        await leader.post(f"{url}/submit")
        for answer in (await leader.put(url, json={"summary": "改一改"}), await leader.post(f"{url}/submit")):
            assert answer.status_code == 409
            assert answer.json()["type"] == "urn:farwatch:problem:shift-report-already-submitted"

    async def test_late_events_are_listed_below_and_change_nothing_above(self, svc: Harness, day: DayShift) -> None:
        story = [event for event in day.story() if event.type not in {"incident.resolved", "anomaly.cleared"}]
        await day.tell(svc, *story)
        leader = chief(svc, day)
        before = await report_of(leader, day)
        sealed = (await leader.post(f"/shift-reports/{before['id']}/submit")).json()
        assert sealed["addenda"] == []

        await day.tell(svc, day.resolved(), day.cooled(), day.left(day.engineer, "tech_ops", 722, version=10))
        after = await report_of(leader, day)
        assert (after["content"], after["sha256"]) == (sealed["content"], sealed["sha256"])
        assert [(one["kind"], one["moment"] and one["moment"]["kind"]) for one in after["addenda"]] == [
            ("anomaly_cleared", None),
            ("incident_moment", "cleared"),
            ("incident_moment", "resolved"),
            ("checked_out", None),
        ]

    async def test_who_commanded_and_an_empty_post_that_are_told_late_stand_below_it(
        self, svc: Harness, day: DayShift
    ) -> None:
        duty = day.who_has_the_duty()
        await day.tell(svc, *(event for event in day.story() if not event.type.startswith(("duty", "command", "post"))))
        leader = chief(svc, day)
        sealed = (await leader.post(f"/shift-reports/{(await report_of(leader, day))['id']}/submit")).json()
        await day.tell(svc, *duty)
        after = await report_of(leader, day)
        assert after["content"] == sealed["content"]
        assert [(one["kind"], one["subject"]) for one in after["addenda"]] == [
            ("command_taken", "王建国"),
            ("post_unmanned", "security_monitor"),
            ("post_unmanned", "tech_ops"),
            ("post_manned", "tech_ops"),
            ("command_ended", "王建国"),
            ("post_manned", "security_monitor"),
        ]

    async def test_a_changed_name_alters_nothing(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = chief(svc, day)
        sealed = (await leader.post(f"/shift-reports/{(await report_of(leader, day))['id']}/submit")).json()
        await svc.deliver(day.registers()[1].model_copy(update={"version": 2, "name": "王 建国"}))
        after = await report_of(leader, day)
        assert (after["content"], after["addenda"]) == (sealed["content"], [])

    @pytest.mark.clause("R-1.2.1b", part="kinds are data")
    async def test_a_post_of_the_company_is_named_as_it_was_called_then(self, svc: Harness, day: DayShift) -> None:
        seats = day.plan["assignments"]
        day.plan |= {"assignments": (*seats[:2], Assignment(staff_id=day.guard, post="fire_control"))}
        post = PostRegistered(code="fire_control", version=1, name_zh="消防控制", name_en="Fire control")
        await svc.deliver(post)
        await day.tell(svc)
        leader = chief(svc, day)
        path = f"/shift-reports/{(await report_of(leader, day))['id']}"
        sealed = (await leader.post(f"{path}/submit")).json()
        assert sealed["content"]["posts"] == [{"code": "fire_control", "zh": "消防控制", "en": "Fire control"}]
        await svc.deliver(post.model_copy(update={"version": 2, "name_zh": "消防"}))
        for language, name in (("zh-CN", "消防控制"), ("en", "Fire control")):
            page = (await svc.as_user(["hq_viewer"]).get(f"{path}/html", params={"lang": language})).text
            assert f">{name}<" in page
            assert "fire_control" not in page

    async def test_the_database_itself_refuses_to_change_it(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = chief(svc, day)
        await leader.post(f"/shift-reports/{(await report_of(leader, day))['id']}/submit")
        for attack in ("UPDATE shift_reports SET summary = 'x'", "DELETE FROM shift_reports"):
            with pytest.raises(IntegrityError, match="is sealed"):
                async with svc.transaction() as session:
                    await session.execute(text(attack))


class TestWriting:
    async def test_a_stale_version_is_refused(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = chief(svc, day)
        url = f"/shift-reports/{(await report_of(leader, day))['id']}"
        await leader.put(url, json={"summary": "一"})
        assert (await leader.put(url, json={"summary": "二"}, headers={"If-Match": '"1"'})).status_code == 412
        assert (await leader.post(f"{url}/submit", headers={"If-Match": '"1"'})).status_code == 412

    async def test_readers_may_not_write_or_sign(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        auditor = svc.as_user(["auditor"])
        url = f"/shift-reports/{(await report_of(auditor, day))['id']}"
        assert (await auditor.put(url, json={})).status_code == 403
        assert (await auditor.post(f"{url}/submit")).status_code == 403

    async def test_bad_input_is_named_and_stores_nothing(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = chief(svc, day)
        url = f"/shift-reports/{(await report_of(leader, day))['id']}"
        for body in BAD_REMARKS:
            answer = await leader.put(url, json=body)
            assert answer.status_code == 422, body
            assert answer.json()["errors"]
        assert (await report_of(leader, day))["version"] == 1


class TestScope:
    async def test_a_foreign_site_is_not_found(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        report = await report_of(svc.as_user(["hq_viewer"]), day)
        stranger = svc.as_user(["duty_chief"], sites=[DayShift(site="kashgar").site_id])
        url = f"/shift-reports/{report['id']}"
        answers = [
            await stranger.get(url),
            await stranger.get(f"{url}/html"),
            await stranger.get(f"{url}/sealed"),
            await stranger.put(url, json={}),
            await stranger.post(f"{url}/submit"),
            await stranger.get(f"/shifts/{day.shift_id}/preview"),
        ]
        assert [answer.status_code for answer in answers] == [404] * 6
        assert (await stranger.get("/shift-reports")).json()["items"] == []

    async def test_nobody_reads_without_a_token(self, svc: Harness) -> None:
        assert (await svc.client().get("/shift-reports")).status_code == 401


class TestList:
    async def test_is_narrowed_and_paged_newest_shift_first(self, svc: Harness) -> None:
        for number in range(5):
            day = DayShift(f"day {number}", site="altay" if number % 2 else "kashgar")
            moved = {"starts_at": day.at(number * 1440), "ends_at": day.at(number * 1440 + 720)}
            await svc.deliver(day.ended(number * 1440 + 720).model_copy(update=moved))
        hq = svc.as_user(["hq_viewer"])
        page = (await hq.get("/shift-reports", params={"limit": 2})).json()
        seen = page["items"]
        while page["next_cursor"]:
            page = (await hq.get("/shift-reports", params={"limit": 2, "cursor": page["next_cursor"]})).json()
            seen += page["items"]
        assert [item["starts_at"][:10] for item in seen] == [f"2026-11-{day}" for day in (27, 26, 25, 24, 23)]

        altay = await hq.get("/shift-reports", params={"site_id": str(DayShift().site_id)})
        assert len(altay.json()["items"]) == 2
        window = {"from": "2026-11-24T00:00:00Z", "to": "2026-11-26T00:00:00Z"}
        assert len((await hq.get("/shift-reports", params=window)).json()["items"]) == 2
        assert (await hq.get("/shift-reports", params={"state": "submitted"})).json()["items"] == []
        assert (await hq.get("/shift-reports", params={"state": "lost"})).status_code == 422
        assert (await hq.get("/shift-reports", params={"from": "2026-11-24T00:00:00"})).status_code == 422


class TestDeadline:
    async def test_a_report_that_is_not_signed_in_time_is_marked_overdue(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        hq = svc.as_user(["hq_viewer"])
        assert (await report_of(hq, day))["due_at"] == "2026-11-23T13:00:00Z"
        await svc.fast_forward(minutes=58)
        assert (await report_of(hq, day))["overdue_at"] is None
        await svc.fast_forward(minutes=2)
        report = await report_of(hq, day)
        assert report["overdue_at"] == "2026-11-23T13:00:00Z"
        assert report["version"] == 1

    async def test_a_report_signed_in_time_never_becomes_overdue(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = chief(svc, day)
        await leader.post(f"/shift-reports/{(await report_of(leader, day))['id']}/submit")
        assert await svc.fast_forward(hours=3) == 0
        assert (await report_of(leader, day))["overdue_at"] is None

    async def test_the_time_allowed_is_the_sites_own(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc, *day.registers())
        hq = svc.as_user(["hq_admin"])
        assert (await hq.put(f"/policies/{day.site_id}", json={"report_due_s": 600})).json()["version"] == 1
        await day.tell(svc, day.ended())
        assert (await report_of(hq, day))["due_at"] == "2026-11-23T12:10:00Z"


class TestPreview:
    async def test_a_running_shift_can_be_read_before_it_ends(self, svc: Harness, day: DayShift) -> None:
        for event in (*day.registers(), day.published(), day.started(), day.opened()):
            await svc.deliver(event)
        svc.clock.set(day.at(61))
        content = (await svc.as_user(["hq_viewer"]).get(f"/shifts/{day.shift_id}/preview")).json()
        assert content["covers_until"] == IsStr(regex="2026-11-23T01:01:00Z")
        assert content["open_items"][0]["label"] == "FW-2026-000123 冷通道1 温度过高"
        assert content["people"][0]["attendance"] == "absent"

    async def test_an_unknown_shift_is_not_found(self, svc: Harness, day: DayShift) -> None:
        answer = await svc.as_user(["hq_viewer"]).get(f"/shifts/{day.shift_id}/preview")
        assert answer.json()["type"] == "urn:farwatch:problem:shift-not-found"
