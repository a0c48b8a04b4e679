"""What a shift has not done stands in its handover, and is the next shift's once that is sealed (R-4.0.1)."""

from datetime import timedelta
from typing import Any

import pytest
from handover_story import TECH, Handing

from contracts.tasks import TaskAssigned


async def test_unfinished_tasks_are_handed_over_and_carried_over_once(roster: Any) -> None:
    story = await Handing(roster).prepare()
    due_at = (roster.now + timedelta(hours=10)).isoformat()
    body = {"shift_id": str(story.day), "title": "更换滤网", "post": TECH, "due_at": due_at}
    left, done = [(await story.going.post("/tasks", json=body)).json() for _ in range(2)]
    assert (await story.client(story.tech).post(f"/tasks/{done['id']}/finish", json={})).status_code == 200
    await story.half_past_seven()
    items = [one for one in (await story.read())["items"] if one["kind"] == "task"]
    assert [(one["title"], one["facts"]["post"], one["by_hand"]) for one in items] == [("更换滤网", TECH, False)]
    await story.reviewed()
    await story.both_sign()
    moved = (await roster.hq.get(f"/tasks/{left['id']}")).json()
    assert (moved["shift_id"], moved["origin_shift_id"]) == (str(story.night), str(story.day))
    assert (moved["post"], moved["state"]) == ("duty_chief", "open"), "nobody of the night is at the old post"
    [told] = await roster.svc.published(TaskAssigned)
    assert (told.basis, str(told.handover_id)) == ("carried_over", story.id)
    assert (await roster.hq.get(f"/tasks/{done['id']}")).json()["shift_id"] == str(story.day)


@pytest.mark.clause("R-4.2.3b", part="carried over")
async def test_what_a_round_found_and_nobody_solved_is_in_the_handover_and_then_the_next_shifts(roster: Any) -> None:
    story = await Handing(roster).prepare()
    begun = await story.going.post("/leader-rounds", json={"site_id": str(story.site)})
    assert begun.status_code == 201, begun.text
    finding = {"text": "3 号机柜门未关", "post": TECH, "assignee_id": str(story.tech)}
    visit = f"/leader-rounds/{begun.json()['id']}/visits"
    found = await story.going.post(visit, json={"post": TECH, "finding": finding})
    assert found.status_code == 201, found.text
    [seen] = [one for one in found.json()["visits"] if one["task_id"] is not None]
    await story.half_past_seven()
    items = [one for one in (await story.read())["items"] if one["kind"] == "task"]
    assert [one["title"] for one in items] == ["3 号机柜门未关"]
    await story.reviewed()
    await story.both_sign()
    task = (await roster.hq.get(f"/tasks/{seen['task_id']}")).json()
    assert (task["shift_id"], task["state"]) == (str(story.night), "open")
