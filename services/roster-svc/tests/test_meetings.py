"""The meetings before and after a shift: held by its chief, acknowledged by each person, finished for good."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from meeting_story import CHIEF, PARTS, TECH, Meetings, refused
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from contracts.calls import CallSettled
from contracts.incidents import IncidentOpened
from contracts.meetings import ImprovementProposed, MeetingHeld, MeetingOverdue, TasksAcknowledged
from contracts.shifts import ShiftEnded, ShiftPublished
from roster_svc.meetings import service


@pytest.fixture
async def meetings(roster: Any) -> Meetings:
    return await Meetings(roster).prepare()


@pytest.mark.clause("R-4.1.1b", part="record")
async def test_the_meeting_before_a_shift_is_made_with_it_and_held_by_its_chief(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift")
    assert datetime.fromisoformat(meeting["due_at"]) == meetings.starts_at
    assert {one["staff_id"]: one["posts"] for one in meeting["attendees"]} == {
        str(meetings.chief_id): [CHIEF],
        str(meetings.tech_id): [TECH],
    }
    assert [one["source"] for one in meeting["agenda"]] == ["template"] * 5
    assert len(meeting["checks"]) == 3
    done = await meetings.finished("pre_shift")
    assert (done["state"], done["late"], done["chair_id"]) == ("finished", False, str(meetings.chief_id))
    [held] = await meetings.svc.published(MeetingHeld)
    assert (held.kind, held.shift_id, held.place, held.late) == ("pre_shift", meetings.shift, "值班室", False)
    assert set(held.present) == {meetings.chief_id, meetings.tech_id}


async def test_the_ports_for_opening_a_shift_say_what_is_missing(meetings: Meetings) -> None:
    async def state() -> tuple[bool, set[UUID]]:
        async with meetings.svc.transaction() as session:
            held = await service.pre_shift_held(session, meetings.shift)
            return held, set(await service.unacknowledged(session, meetings.shift))

    both = {meetings.chief_id, meetings.tech_id}
    assert await state() == (False, both)
    meeting = await meetings.finished("pre_shift")
    assert await state() == (True, both)
    assert (await meetings.acknowledge(meeting)).status_code == 201
    assert await state() == (True, {meetings.chief_id})


@pytest.mark.clause("R-4.1.1b", part="record")
async def test_a_record_that_lacks_something_is_not_finished_and_the_answer_says_what(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift")
    answer = await meetings.finish(meeting)
    assert refused(answer) == (409, "record-incomplete")
    said = answer.json()["detail"]
    assert all(words in said for words in ("the place", "present", "each check", "for each post"))
    checks = [{"id": one["id"], "ok": False} for one in meeting["checks"]]
    people = [
        {"staff_id": str(meetings.chief_id), "presence": "present"},
        {"staff_id": str(meetings.tech_id), "presence": "absent"},
    ]
    only_tech = [{"text": "巡查", "post": TECH}]
    meeting = await meetings.filled(meeting, checks=checks, attendees=people, tasks=only_tech)
    said = (await meetings.finish(meeting)).json()["detail"]
    assert all(words in said for words in ("why not", "each check", "for each post"))
    assert await meetings.svc.published(MeetingHeld) == []
    people[1]["absence_reason"] = "病假"
    noted = [{**one, "note": "工牌未带，已补"} for one in checks]
    whole = [*only_tech, {"text": "注意防滑", "kind": "precaution", "post": CHIEF}]
    meeting = await meetings.edited(meeting, checks=noted, attendees=people, tasks=whole)
    assert (await meetings.finish(meeting)).status_code == 200
    [held] = await meetings.svc.published(MeetingHeld)
    assert [(one.staff_id, one.reason) for one in held.absent] == [(meetings.tech_id, "病假")]


async def test_a_finished_record_never_changes_and_notes_are_added_to_it(meetings: Meetings) -> None:
    done = await meetings.finished("pre_shift")
    assert refused(await meetings.finish(done)) == (409, "meeting-is-over")
    assert refused(await meetings.edit(done, place="机房")) == (409, "meeting-is-over")
    note = {"text": "赵敏 9 点到场补会"}
    assert (await meetings.chief.post(f"/meetings/{done['id']}/notes", json=note)).status_code == 201
    after = await meetings.of("pre_shift")
    assert [one["text"] for one in after["notes"]] == ["赵敏 9 点到场补会"]
    assert {**after, "notes": []} == done
    for statement in ("UPDATE meetings SET place = 'x'", "DELETE FROM meeting_attendees", "DELETE FROM meeting_notes"):
        with pytest.raises(DBAPIError, match=r"finished|append-only"):
            async with meetings.svc.transaction() as session:
                await session.execute(text(statement))


async def test_only_the_chief_keeps_the_record_and_everybody_of_the_site_reads_it(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift", meetings.svc.as_user(["auditor"]))
    for who in (meetings.tech, meetings.spare, meetings.roster.hq):
        assert refused(await meetings.edit(meeting, who, place="机房")) == (403, "not-chairing")
        assert refused(await meetings.finish(meeting, who)) == (403, "not-chairing")
    elsewhere = await meetings.roster.site()
    stranger = meetings.roster.as_person(await meetings.roster.person(elsewhere), elsewhere, role=CHIEF)
    assert refused(await meetings.edit(meeting, stranger, place="机房")) == (404, "meeting-not-found")
    assert await meetings.found(stranger) == []


async def test_two_editions_of_a_record_do_not_overwrite_each_other(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift")
    await meetings.edited(meeting, place="值班室")
    assert refused(await meetings.edit(meeting, place="机房")) == (412, "version-mismatch")
    assert (await meetings.acknowledge(meeting)).status_code == 201  # nobody's acknowledgement is in the chief's way
    again = await meetings.of("pre_shift")
    assert (await meetings.edit(again, weather_note="大风")).status_code == 200


async def test_the_template_stays_and_points_may_be_added(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift")
    first = meeting["agenda"][0]["id"]
    points = [{"id": first, "note": "无遗留"}, {"text": "供电局来访", "note": "10 点"}]
    agenda = (await meetings.edited(meeting, agenda=points))["agenda"]
    assert [one["source"] for one in agenda].count("template") == 5
    assert {one["zh"]: one["note"] for one in agenda if one["note"]} == {
        "上一班交接情况": "无遗留",
        "供电局来访": "10 点",
    }
    assert refused(await meetings.edit(await meetings.of("pre_shift"), tasks=[{"kind": "task"}])) == (
        422,
        "record-text-missing",
    )


async def test_a_task_for_a_post_that_is_not_on_the_shift_is_refused(meetings: Meetings) -> None:
    answer = await meetings.edit(await meetings.of("pre_shift"), tasks=[{"text": "收银", "post": "business_ops"}])
    assert refused(answer) == (422, "task-post-unknown")


async def test_people_of_other_sites_do_not_attend(meetings: Meetings) -> None:
    stranger = await meetings.roster.person(await meetings.roster.site())
    meeting = await meetings.of("pre_shift")
    answer = await meetings.edit(meeting, attendees=[{"staff_id": str(stranger), "presence": "present"}])
    assert refused(answer) == (422, "attendee-unknown")
    helper = [{"staff_id": str(meetings.spare_id), "presence": "present"}]
    listed = (await meetings.edited(meeting, attendees=helper))["attendees"]
    assert {one["staff_id"] for one in listed} == {
        str(meetings.chief_id),
        str(meetings.tech_id),
        str(meetings.spare_id),
    }


@pytest.mark.clause("R-4.1.1c", part="drawn")
async def test_tasks_are_drawn_from_what_is_open_and_typed_by_the_chief(meetings: Meetings) -> None:
    incident = {
        "incident_id": UUID(int=7),
        "version": 1,
        "number": "FW-2026-000007",
        "site_id": meetings.site,
        "title": "冷通道温度高",
        "level": 2,
        "severity": "critical",
        "state": "open",
        "opened_at": meetings.roster.now,
        "source": "manual",
    }
    await meetings.svc.deliver(IncidentOpened.model_validate(incident))
    entry = {"site_id": str(meetings.site), "text": "2 号油泵待修", "follow_up": True}
    assert (await meetings.roster.hq.post("/log-entries", json=entry)).status_code == 201
    meeting = await meetings.of("pre_shift")
    for _ in range(2):  # what is on the record is not drawn again
        answer = await meetings.chief.post(f"/meetings/{meeting['id']}/draw")
        assert answer.status_code == 200, answer.text
    tasks = answer.json()["tasks"]
    assert {(one["source"], one["kind"]) for one in tasks} == {("incident", "precaution"), ("log", "task")}
    assert {one["zh"] for one in tasks} == {
        "未处置完的事件 FW-2026-000007：冷通道温度高（Ⅱ级（重大））",
        "2 号油泵待修",
    }
    kept = [{"id": one["id"], "kind": one["kind"], "post": TECH} for one in tasks]
    edited = await meetings.edited(answer.json(), tasks=[*kept, {"text": "每两小时巡查"}], weather_note="夜间降温")
    assert [one["source"] for one in edited["tasks"]] == ["incident", "log", "typed"]
    assert edited["weather_note"] == "夜间降温"


async def test_a_shift_that_was_published_long_ago_is_told_what_is_open_when_people_come(meetings: Meetings) -> None:
    later = await meetings.roster.shift(meetings.site, (meetings.spare_id, CHIEF), starts_in_h=48)
    await meetings.tell(ShiftPublished)
    entry = {"site_id": str(meetings.site), "text": "2 号油泵待修", "follow_up": True}
    await meetings.svc.fast_forward(hours=30)
    assert (await meetings.roster.hq.post("/log-entries", json=entry)).status_code == 201
    [meeting] = await meetings.found(shift_id=str(later))
    assert meeting["tasks"] == []
    await meetings.svc.fast_forward(hours=17, minutes=1)
    [meeting] = await meetings.found(shift_id=str(later))
    assert [one["zh"] for one in meeting["tasks"]] == ["2 号油泵待修"]


@pytest.mark.clause("R-4.1.1c", part="acknowledged")
async def test_each_person_acknowledges_the_tasks_as_they_are_now(meetings: Meetings) -> None:
    before = await meetings.filled(await meetings.of("pre_shift"))
    assert (await meetings.acknowledge(before)).status_code == 201
    after = await meetings.edited(before, tasks=[{"text": "每小时巡查一次"}])
    assert after["tasks_version"] == before["tasks_version"] + 1
    assert refused(await meetings.acknowledge(before)) == (409, "tasks-changed")
    assert (await meetings.finish(after)).status_code == 200
    answer = await meetings.acknowledge(after)  # who comes late reads them after the meeting
    assert answer.status_code == 201, answer.text
    told = await meetings.svc.published(TasksAcknowledged)
    assert [(one.staff_id, one.fitness, one.tasks_version) for one in told] == [
        (meetings.tech_id, "fit", before["tasks_version"]),
        (meetings.tech_id, "fit", after["tasks_version"]),
    ]


async def test_nobody_acknowledges_for_somebody_else(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift")
    answer = await meetings.acknowledge(meeting, meetings.chief, staff_id=str(meetings.tech_id))
    assert refused(answer) == (403, "acknowledge-for-yourself")
    assert refused(await meetings.acknowledge(meeting, meetings.spare)) == (403, "not-on-the-shift")
    assert refused(await meetings.acknowledge(meeting, fitness="unfit")) == (422, "fitness-needs-note")
    assert await meetings.svc.published(TasksAcknowledged) == []


async def test_who_is_not_fit_says_so_and_the_log_has_it(meetings: Meetings) -> None:
    answer = await meetings.acknowledge(await meetings.of("pre_shift"), fitness="unfit", fitness_note="发热")
    assert answer.status_code == 201, answer.text
    entries = (await meetings.roster.hq.get("/log-entries", params={"kind": "meeting"})).json()["items"]
    assert [one["zh"].endswith("申报身体状况不适合值班：发热") for one in entries] == [True]
    assert [one["refs"]["staff_id"] for one in entries] == [str(meetings.tech_id)]


async def test_the_people_and_the_time_of_a_meeting_follow_the_shift(meetings: Meetings) -> None:
    order = {"kind": "replacement", "staff_id": str(meetings.tech_id), "successor_id": str(meetings.spare_id)}
    answer = await meetings.roster.hq.post(f"/shifts/{meetings.shift}/changes", json={**order, "reason": "病假"})
    assert answer.status_code == 201, answer.text
    later = (meetings.starts_at + timedelta(hours=1)).isoformat()
    order = {"kind": "times", "starts_at": later, "reason": "道路封闭"}
    assert (await meetings.roster.hq.post(f"/shifts/{meetings.shift}/changes", json=order)).status_code == 201
    await meetings.changed()
    meeting = await meetings.of("pre_shift")
    assert {one["staff_id"] for one in meeting["attendees"]} == {str(meetings.chief_id), str(meetings.spare_id)}
    assert datetime.fromisoformat(meeting["due_at"]) == datetime.fromisoformat(later)
    await meetings.svc.fast_forward(hours=1, minutes=30)
    assert await meetings.svc.published(MeetingOverdue) == []


@pytest.mark.clause("R-4.1.1b", part="record")
async def test_the_chief_is_called_about_a_meeting_that_was_not_held_by_the_start(meetings: Meetings) -> None:
    await meetings.svc.fast_forward(hours=1)
    [told] = await meetings.svc.published(MeetingOverdue)
    assert (told.kind, told.step, told.shift_id) == ("pre_shift", 1, meetings.shift)
    [call] = await meetings.calls()
    assert [one.staff_id for one in call.targets] == [meetings.chief_id]
    assert (call.subject.type, call.subject.id) == ("meeting", told.meeting_id)
    done = await meetings.finished("pre_shift")
    assert (done["late"], done["overdue_at"] is not None) == (False, True)  # finished at that very moment
    [settled] = [one for one in await meetings.svc.published(CallSettled) if one.subject.type == "meeting"]
    assert settled.call_id == call.call_id


async def test_nobody_is_called_about_a_shift_that_was_published_at_the_last_moment(roster: Any) -> None:
    site = await roster.site()
    await roster.shift(site, starts_in_h=0.05)
    for fact in await roster.svc.published(ShiftPublished):
        await roster.svc.deliver(fact)
    await roster.svc.fast_forward(hours=1)
    assert await roster.svc.published(MeetingOverdue) == []


async def test_a_site_may_have_nobody_called_about_meetings(meetings: Meetings) -> None:
    figures = {"call_overdue_meetings": False}
    assert (await meetings.roster.hq.put(f"/policies/{meetings.site}", json=figures)).status_code == 200
    await meetings.svc.fast_forward(hours=2)
    assert len(await meetings.svc.published(MeetingOverdue)) == 1
    assert await meetings.calls() == []


@pytest.mark.clause("R-4.3.1a", part="record")
async def test_the_meeting_after_a_shift_has_its_three_parts(meetings: Meetings) -> None:
    await meetings.finished("pre_shift")
    await meetings.end_shift()
    meeting = await meetings.of("post_shift")
    bare = await meetings.filled(meeting, summary="", problems=None, measures=[])
    said = (await meetings.finish(bare)).json()["detail"]
    assert all(words in said for words in ("the summary", "the problems", "the measures"))
    whole = await meetings.edited(bare, **{**PARTS, "problems": None, "problems_none": "本班无异常"})
    assert (await meetings.finish(whole)).status_code == 200
    held = (await meetings.svc.published(MeetingHeld))[-1]
    assert (held.kind, held.summary, held.problems, held.measures) == (
        "post_shift",
        "平稳",
        None,
        ("更换 2 号空调滤网",),
    )


@pytest.mark.clause("R-4.3.1b", part="proposed")
async def test_measures_are_proposed_as_improvements(meetings: Meetings) -> None:
    await meetings.end_shift()
    by = (meetings.roster.now + timedelta(days=14)).isoformat()
    measure = {"text": "更换滤网", "owner_id": str(meetings.tech_id), "due_at": by}
    await meetings.finish(await meetings.filled(await meetings.of("post_shift"), measures=[measure]))
    [proposed] = await meetings.svc.published(ImprovementProposed)
    assert (proposed.text, proposed.owner_id, proposed.meeting_kind) == ("更换滤网", meetings.tech_id, "post_shift")
    assert (proposed.shift_id, proposed.proposed_by) == (meetings.shift, meetings.chief_id)


@pytest.mark.clause("R-4.3.1a", part="overdue")
async def test_the_chief_then_headquarters_is_called_about_a_meeting_after_a_shift(meetings: Meetings) -> None:
    await meetings.finished("pre_shift")
    await meetings.end_shift()
    await meetings.svc.fast_forward(minutes=29)
    assert await meetings.calls() == []
    await meetings.svc.fast_forward(minutes=1)
    await meetings.svc.fast_forward(minutes=29)
    assert [one.step for one in await meetings.calls()] == [1]
    await meetings.svc.fast_forward(minutes=1)
    first, second = await meetings.calls()
    assert [one.staff_id for one in first.targets] == [meetings.chief_id]
    assert [one.role for one in second.targets] == ["hq_executive"]
    done = await meetings.finished("post_shift")
    assert done["late"] is True
    assert {first.call_id, second.call_id} <= {one.call_id for one in await meetings.svc.published(CallSettled)}


async def test_a_meeting_after_a_shift_may_be_opened_once_it_was_started(
    meetings: Meetings,
) -> None:
    wanted = {"shift_id": str(meetings.shift), "kind": "post_shift"}
    assert refused(await meetings.chief.post("/meetings", json=wanted)) == (409, "shift-not-ready-for-meeting")
    await meetings.run_shift()
    assert refused(await meetings.tech.post("/meetings", json=wanted)) == (403, "not-chairing")
    answers = [await meetings.chief.post("/meetings", json=wanted) for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]


async def test_the_meeting_of_a_shift_that_nobody_came_to_is_not_held(meetings: Meetings) -> None:
    meeting = await meetings.of("pre_shift")
    await meetings.svc.fast_forward(hours=24)
    await meetings.tell(ShiftEnded)
    assert [one["state"] for one in await meetings.found()] == ["dropped"]
    assert refused(await meetings.edit(meeting, place="值班室")) == (409, "meeting-dropped")
    assert refused(await meetings.acknowledge(meeting)) == (409, "nothing-to-acknowledge")


async def test_when_it_was_held_is_not_in_the_future_and_needs_a_reason_if_it_is_long_ago(meetings: Meetings) -> None:
    meeting, now = await meetings.of("pre_shift"), meetings.roster.now
    soon, ago = (now + timedelta(minutes=5)).isoformat(), (now - timedelta(minutes=20)).isoformat()
    assert refused(await meetings.edit(meeting, held_at=soon)) == (422, "time-in-future")
    assert refused(await meetings.edit(meeting, held_at=ago)) == (422, "held-time-needs-reason")
    meeting = await meetings.filled(meeting, held_at=ago, held_reason="先巡查后补记")
    done = (await meetings.finish(meeting)).json()
    assert datetime.fromisoformat(done["held_at"]) == now - timedelta(minutes=20)
    assert datetime.fromisoformat(done["finished_at"]) == now


async def test_a_type_of_site_may_have_a_template_of_its_own(meetings: Meetings) -> None:
    lines = {"agenda": [{"zh": "储能舱温度", "en": "Battery temperature"}], "checks": []}
    path = "/meeting-templates/pre_shift/energy_storage"
    assert (await meetings.roster.hq.put(path, json=lines)).status_code == 200
    local_hq = meetings.svc.as_user(["hq_admin"], sites=[meetings.site])
    assert refused(await local_hq.put(path, json=lines)) == (403, "meeting-template-needs-all-sites")
    site = await meetings.roster.site(kind="energy_storage")
    await meetings.roster.shift(site, starts_in_h=2)
    await meetings.tell(ShiftPublished)
    [meeting] = await meetings.found(site_id=str(site))
    assert [one["en"] for one in meeting["agenda"]] == ["Battery temperature"]
    assert meeting["checks"] == []
    templates = (await meetings.roster.hq.get("/meeting-templates")).json()["items"]
    assert {(one["kind"], one["site_type"]) for one in templates} >= {
        ("pre_shift", "default"),
        ("pre_shift", "energy_storage"),
    }
