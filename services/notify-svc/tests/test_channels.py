"""What headquarters sees of the channels: how they are set up, and how they go."""

import pytest
from notify_doubles import Answer
from notify_story import Story


async def test_the_channels_tell_how_they_are_set_up_and_no_secret(story: Story) -> None:
    answer = await story.hq.get("/channels")
    found = answer.json()
    assert (found["email"]["server"], found["email"]["security"]) == ("127.0.0.1:25", "none")
    assert (found["email"]["login"], found["watched_from_outside"]) == (False, False)
    assert found["webhook"]["private_networks"] is True
    assert "password" not in answer.text


async def test_they_tell_how_many_arrived_failed_and_wait_in_the_last_day(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    mail, hook = await story.email(chief, "li@phone.example"), await story.webhook(chief)
    story.receiver.answers = [Answer(500)]
    for method in (mail, hook):
        await story.hq.post(f"/contact-methods/{method['id']}/test")
    await story.send()
    await story.hq.post(f"/contact-methods/{mail['id']}/test")
    found = (await story.hq.get("/channels")).json()
    assert [found["email"][name] for name in ("sent", "failed", "waiting")] == [1, 0, 1]
    assert [found["webhook"][name] for name in ("sent", "failed", "waiting")] == [0, 1, 0]
    assert found["email"]["last_sent_at"] is not None
    assert (found["webhook"]["last_sent_at"], found["webhook"]["last_failed_at"] is None) == (None, False)
    await story.wait_and_send(25 * 3600)
    later = (await story.hq.get("/channels")).json()
    assert (later["webhook"]["failed"], later["email"]["waiting"]) == (0, 0)


async def test_it_is_seen_whether_the_mail_server_listens(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (await story.hq.get("/channels")).json()["email"]["listening"] is False
    monkeypatch.setattr(story.svc.runtime.settings, "smtp_port", story.mail.port)
    assert (await story.hq.get("/channels")).json()["email"]["listening"] is True
