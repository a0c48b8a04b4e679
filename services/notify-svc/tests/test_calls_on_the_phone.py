"""What waits for my answer, and answering it signed in: on the phone, once."""

from datetime import timedelta
from uuid import UUID

import pytest
from notify_calls import Calls, Wish, answers, person, problem
from notify_story import Story

from svckit.core.ids import uuid7


@pytest.fixture
def calls(story: Story) -> Calls:
    return Calls(story)


@pytest.fixture
async def li(story: Story, site: UUID) -> UUID:
    return await story.person("李建国", site, email="li@example.com")


async def test_the_phone_lists_what_waits_for_me_newest_first_with_what_fits(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wang = await story.person("王芳", site)
    first = Wish(site, due_at=calls.in_minutes(3))
    await calls.ask(first, person(li), person(wang))
    story.svc.clock.advance(timedelta(minutes=4))
    await calls.ask(Wish(site, asked="accept", subject_type="shift"), person(li), exercise=True)
    new, old = await calls.mine(li)
    assert (new["answers"], new["exercise"], new["state"]) == (["accepted", "declined"], True, "open")
    assert (old["state"], old["subject"]["type"], old["site_name"]) == ("overdue", "presence_check", "乌兰察布数据中心")
    assert old["title"] == {"zh": first.title.zh, "en": first.title.en}
    assert len(await calls.mine(wang)) == 1, "who has no channel is asked here all the same"
    page = await calls.as_person(li).get("/calls/mine", params={"limit": 1})
    rest = await calls.as_person(li).get("/calls/mine", params={"cursor": page.json()["next_cursor"]})
    assert [one["id"] for one in rest.json()["items"]] == [old["id"]]


async def test_an_answer_on_the_phone_is_taken_once_and_leaves_the_list(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await calls.ask(Wish(site, asked="accept"), person(li))
    [item] = await calls.mine(li)
    path, me = f"/calls/{item['id']}/answer", calls.as_person(li)
    assert problem(await me.post(path, json={"answer": "declined"})) == (422, "call-answer-needs-words")
    key = {"Idempotency-Key": "k1"}
    first = await me.post(path, json={"answer": "accepted"}, headers=key)
    again = await me.post(path, json={"answer": "accepted"}, headers=key)
    assert (first.status_code, first.json()["state"], first.json()) == (200, "answered", again.json())
    assert (await me.post(path, json={"answer": "accepted"})).status_code == 200
    other = await me.post(path, json={"answer": "declined", "text": "krank"})
    assert problem(other) == (409, "call-already-answered")
    assert await calls.mine(li) == []
    [event] = await answers(story)
    assert (event.answer, event.channel) == ("accepted", "console")


async def test_nobody_answers_for_somebody_else(story: Story, calls: Calls, site: UUID, li: UUID) -> None:
    await calls.ask(Wish(site), person(li))
    [item] = await calls.mine(li)
    path = f"/calls/{item['id']}/answer"
    for other in (calls.as_person(uuid7()), story.hq):
        assert problem(await other.post(path, json={"answer": "acknowledged"})) == (404, "call-not-found")
    me = calls.as_person(li)
    assert problem(await me.post(f"/calls/{uuid7()}/answer", json={"answer": "acknowledged"}))[0] == 404
    assert await answers(story) == []


async def test_what_was_settled_meanwhile_is_refused_with_the_reason(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    wish = Wish(site)
    await calls.ask(wish, person(li))
    [item] = await calls.mine(li)
    await calls.settle(wish)
    refused = await calls.as_person(li).post(f"/calls/{item['id']}/answer", json={"answer": "acknowledged"})
    assert problem(refused) == (409, "call-settled")


async def test_what_nobody_settles_leaves_the_list_when_its_link_has_expired(
    story: Story, calls: Calls, site: UUID, li: UUID
) -> None:
    await calls.ask(Wish(site), person(li))
    story.svc.clock.advance(timedelta(hours=24))
    assert await calls.mine(li) == []
