"""Group robots of DingTalk, WeCom and Feishu: spoken to in their own words and judged by their body (R-6.2.1b)."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_doubles import Answer, Call
from notify_story import CHIEF, Case, Story, outgoing

from contracts.notifications import NotificationDelivered, NotificationFailed
from notify_svc.attempts.domain import NotSent, Sent
from notify_svc.channels.http_client import Answer as Heard
from notify_svc.channels.receivers import Robot, robot_of
from notify_svc.channels.robots import judge, refusal_in, request
from notify_svc.messages.chat import chat_of
from svckit.testing.hostile import HOSTILE

DINGTALK = "oapi.dingtalk.com", "/robot/send?access_token=3f8a"
WECOM = "qyapi.weixin.qq.com", "/cgi-bin/webhook/send?key=693a"
FEISHU = "open.feishu.cn", "/open-apis/bot/v2/hook/9d1c-44"
LARK = "open.larksuite.com", "/open-apis/bot/v2/hook/9d1c-44"
SECRET = "SEC5f1c0ffee"
NOW = datetime(2026, 11, 23, tzinfo=UTC)

# As the providers answer: always 200.
GOOD = {
    DINGTALK: {"errcode": 0, "errmsg": "ok"},
    WECOM: {"errcode": 0, "errmsg": "ok"},
    FEISHU: {"StatusCode": 0, "StatusMessage": "success", "code": 0, "data": {}, "msg": "success"},
    LARK: {"code": 0, "data": {}, "msg": "success"},
}
REFUSED = [
    (DINGTALK, {"errcode": 310000, "errmsg": "keywords not in content, more: [https://open.dingtalk.com/…]"}),
    (DINGTALK, {"errcode": 310000, "errmsg": "sign not match"}),
    (DINGTALK, {"errcode": 300005, "errmsg": "token is not exist"}),
    (WECOM, {"errcode": 93000, "errmsg": "invalid webhook url, hint: [1700000000_1]"}),
    (FEISHU, {"code": 19024, "data": {}, "msg": "Key Words Not Found"}),
    (LARK, {"code": 19021, "data": {}, "msg": "sign match fail or timestamp is not within one hour"}),
]
BUSY = [
    (DINGTALK, {"errcode": 130101, "errmsg": "send too fast, exceed 20 times per minute"}, 600),
    (WECOM, {"errcode": 45009, "errmsg": "api freq out of limit, hint: [1700000000_2]"}, 60),
    (FEISHU, {"code": 11232, "data": {}, "msg": "frequency limited psm[lark.oapi.app_platform_runtime]"}, 15),
]


def said(body: object) -> Answer:
    return Answer(200, headers={"Content-Type": "application/json"}, body=json.dumps(body).encode())


async def robot(story: Story, person: Any, place: tuple[str, str], **more: Any) -> dict[str, Any]:
    """Give a person a robot whose host is our receiver."""
    host, path = place
    story.names.known[host] = "127.0.0.1"
    return await story.method(person, channel="webhook", address=f"http://{host}:{story.receiver.port}{path}", **more)


async def told_by_robot(story: Story, place: tuple[str, str], answer: Answer, **more: Any) -> Call:
    site, chief = await story.chief_on_duty()
    await robot(story, chief, place, **more)
    await story.email(chief, "second@example.com")
    story.receiver.answers = [answer]
    await story.escalate(Case(site), CHIEF)
    await story.send()
    return story.receiver.calls[0]


@pytest.mark.parametrize(("place", "body"), REFUSED)
async def test_a_200_that_says_no_is_a_failure_and_the_next_channel_gets_its_turn(
    story: Story, place: tuple[str, str], body: dict[str, Any]
) -> None:
    await told_by_robot(story, place, said(body))
    [failed] = await story.svc.published(NotificationFailed)
    assert (failed.channel, failed.reason, failed.exhausted) == ("webhook", "rejected", False)
    [told] = await story.svc.published(NotificationDelivered)
    assert told.channel == "email"
    assert story.mail_to("second@example.com")
    first = (await story.log())[0]
    assert str(next(iter(body.values()))) in first["answer"]


@pytest.mark.parametrize("place", list(GOOD))
async def test_a_robot_that_says_yes_has_it(story: Story, place: tuple[str, str]) -> None:
    await told_by_robot(story, place, said(GOOD[place]))
    [told] = await story.svc.published(NotificationDelivered)
    assert (told.channel, told.state) == ("webhook", "delivered")
    assert story.mail.mails == []


@pytest.mark.parametrize(("place", "body", "wait_s"), BUSY)
async def test_a_robot_that_has_had_too_much_is_asked_again_when_it_may_be(
    story: Story, place: tuple[str, str], body: dict[str, Any], wait_s: int
) -> None:
    site, chief = await story.chief_on_duty()
    await robot(story, chief, place)
    story.receiver.answers = [said(body), said(GOOD[place])]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    await story.wait_and_send(wait_s - 1)
    assert len(story.receiver.calls) == 1
    await story.wait_and_send(1)
    log = await story.log(incident_id=case.id)
    assert [(entry["state"], entry["reason"] and entry["reason"]["code"]) for entry in log] == [
        ("failed", "throttled"),
        ("delivered", None),
    ]


@pytest.mark.parametrize("body", [b"", b"<html>login</html>", b"[]", b'{"errmsg":"ok"}', b'{"errcode":"0"}', b"\xff"])
async def test_a_robots_answer_that_cannot_be_read_is_no_delivery(story: Story, body: bytes) -> None:
    site, chief = await story.chief_on_duty()
    await robot(story, chief, DINGTALK)
    story.receiver.answers = [Answer(200, body=body)]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == "unreadable"


async def test_dingtalk_gets_markdown_signed_as_it_wants(story: Story) -> None:
    call = await told_by_robot(story, DINGTALK, said(GOOD[DINGTALK]), secret=SECRET)
    assert call.json["msgtype"] == "markdown"
    text = call.json["markdown"]["text"]
    assert "冷通道 1 温度过高" in text
    assert "Farwatch" in text, "the word that a robot with a keyword can be given"
    assert "https://farwatch.example/api/notify/v1/ack/" in text
    assert call.json["markdown"]["title"].startswith("【Ⅰ级（特别重大）】")
    query = {name: values[0] for name, values in parse_qs(urlsplit(call.line.split()[1]).query).items()}
    assert query["access_token"] == "3f8a"
    words = f"{query['timestamp']}\n{SECRET}".encode()
    assert query["sign"] == base64.b64encode(hmac.digest(SECRET.encode(), words, hashlib.sha256)).decode()
    assert int(query["timestamp"]) == int(story.svc.clock.now().timestamp() * 1000)


async def test_wecom_gets_markdown_of_at_most_4096_bytes(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await robot(story, chief, WECOM)
    event = story.escalation(Case(site), CHIEF).model_copy(update={"summary": "很长" * 4000})
    story.receiver.answers = [said(GOOD[WECOM])]
    await story.svc.deliver(event)
    await story.send()
    content = story.receiver.calls[0].json["markdown"]["content"]
    assert len(content.encode()) <= 4096
    assert "/ack/" in content, "what is cut is the summary, never the link"
    assert "…" in content


async def test_feishu_gets_text_signed_as_it_wants(story: Story) -> None:
    call = await told_by_robot(story, FEISHU, said(GOOD[FEISHU]), secret=SECRET)
    assert call.json["msg_type"] == "text"
    assert "/ack/" in call.json["content"]["text"]
    stamp = call.json["timestamp"]
    expected = hmac.digest(f"{stamp}\n{SECRET}".encode(), b"", hashlib.sha256)
    assert call.json["sign"] == base64.b64encode(expected).decode()
    assert int(stamp) == int(story.svc.clock.now().timestamp())


async def test_a_robot_without_a_secret_is_not_signed(story: Story) -> None:
    call = await told_by_robot(story, FEISHU, said(GOOD[FEISHU]))
    assert "sign" not in call.json
    assert "webhook-signature" not in call.headers


async def test_a_robot_can_be_tested(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    method = await robot(story, chief, DINGTALK)
    story.receiver.answers = [said(REFUSED[0][1])]
    sent = (await story.hq.post(f"/contact-methods/{method['id']}/test")).json()
    await story.send()
    entry = (await story.hq.get(f"/deliveries/{sent['delivery_id']}")).json()
    assert (entry["state"], entry["reason"]["code"]) == ("failed", "rejected")
    assert "测试" in story.receiver.calls[0].json["markdown"]["title"]


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("robot", list(Robot))
def test_the_words_of_others_make_no_links_and_call_nobody(robot: Robot, words: str) -> None:
    title = f'{words} [click](http://evil.example) <at user_id="all"></at> <@all> @all **x**\n# big'
    shown = json.dumps(request(robot, "https://r.example/", chat_of(outgoing(title=title)), None, NOW).body)
    signs = ("<", "](http://evil", "@all", "**", "\\n# ")
    assert [sign for sign in signs if sign in shown] == []


async def test_a_robot_also_says_that_somebody_set_how_a_person_is_reached(story: Story) -> None:
    _, chief = await story.chief_on_duty(email=None)
    await robot(story, chief, FEISHU)
    story.receiver.answers = [said(GOOD[FEISHU])]
    body = {"staff_id": str(chief), "channel": "email", "address": "second@example.com"}
    assert (await story.hq.post("/contact-methods", json=body)).status_code == 201
    await story.send()
    [call] = story.receiver.calls
    assert "设置了您的联系方式" in call.json["content"]["text"]
    assert "测试" not in call.json["content"]["text"]


async def test_the_secret_of_a_robot_is_as_its_provider_made_it(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    made = await robot(story, chief, DINGTALK)
    assert made["secret"] is None, "without a signature there is nothing to show"
    signed = await robot(story, chief, FEISHU, secret="a1B2c3")
    assert signed["secret"] == "a1B2c3"
    body = {"staff_id": str(chief), "channel": "webhook", "address": f"https://{WECOM[0]}{WECOM[1]}", "secret": "x"}
    refused = await story.hq.post("/contact-methods", json=body)
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:farwatch:problem:secret-not-for-wecom")


async def test_an_address_does_not_turn_from_one_kind_into_another(story: Story) -> None:
    _, chief = await story.chief_on_duty()
    method = await story.webhook(chief)
    path = f"/contact-methods/{method['id']}"
    refused = await story.hq.patch(path, json={"address": f"https://{DINGTALK[0]}{DINGTALK[1]}"})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:another-kind-of-receiver")
    assert (await story.hq.patch(path, json={"address": "https://hook.example/2"})).status_code == 200


@pytest.mark.parametrize(
    ("url", "robot"),
    [
        ("https://oapi.dingtalk.com/robot/send?access_token=x", Robot.DINGTALK),
        ("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x", Robot.WECOM),
        ("https://open.feishu.cn/open-apis/bot/v2/hook/x", Robot.FEISHU),
        ("https://open.larksuite.com/open-apis/bot/v2/hook/x", Robot.FEISHU),
        ("http://relay.corp.example:8080/ding/robot/send?access_token=x", Robot.DINGTALK),
        ("http://10.1.2.3/open-apis/bot/v2/hook/x", Robot.FEISHU),
        ("https://oapi.dingtalk.com/gettoken?access_token=x", None),
        ("https://example.com/robot/send", None),
        ("https://example.com/hook?key=x", None),
    ],
)
def test_a_robot_is_known_by_its_path_also_behind_a_relay(url: str, robot: Robot | None) -> None:
    assert robot_of(url) is robot


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        (b'{"errcode":310000,"errmsg":"x"}', True),
        (b'{"code":19024,"msg":"Key Words Not Found"}', True),
        (b'{"errcode":0,"errmsg":"ok"}', False),
        (b'{"code":200,"msg":"ok"}', False),
        (b'{"code":1,"msg":"ok"}', False),
        (b'{"errcode":true}', False),
        (b"ok", False),
        (b"", False),
    ],
)
def test_a_receiver_of_its_own_has_it_unless_it_passes_on_a_robots_refusal(body: bytes, refused: bool) -> None:
    assert refusal_in(body) is refused


async def test_a_relay_that_passes_on_a_robots_refusal_has_not_delivered(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [said({"errcode": 310000, "errmsg": "keywords not in content"})]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    assert (await story.log(incident_id=case.id))[0]["reason"]["code"] == "rejected"


@given(st.sampled_from(Robot), st.binary(max_size=200) | st.from_type(dict).map(str).map(str.encode))
def test_only_a_plain_zero_is_a_yes(robot: Robot, body: bytes) -> None:
    outcome = judge(robot, Heard(200, {}, body), NOW)
    assert isinstance(outcome, NotSent)


@given(st.sampled_from(Robot), st.integers())
def test_a_code_decides(robot: Robot, code: int) -> None:
    name = "code" if robot is Robot.FEISHU else "errcode"
    outcome = judge(robot, Heard(200, {}, json.dumps({name: code}).encode()), NOW)
    assert isinstance(outcome, Sent) == (code == 0)
