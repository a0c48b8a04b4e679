"""Group robots of DingTalk, WeCom and Feishu (Lark): what they take, and what their answers mean. Pure.

They answer 200 to everything; whether the group has the message is in the body's code alone.
"""

import base64
import hashlib
import hmac
import json
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import quote_plus

from notify_svc.attempts.domain import NotSent, Outcome, Sent, State
from notify_svc.channels.answers import by_status, words_of
from notify_svc.channels.http_client import Answer
from notify_svc.channels.receivers import STANDARD_SECRET, Robot
from notify_svc.messages.chat import Chat, in_lines, in_markdown


class Request(NamedTuple):
    """What is posted, and where."""

    url: str
    body: dict[str, Any]


_WAITS_S: dict[Robot, dict[int, float]] = {
    # Over 20 messages a minute a robot of DingTalk is deaf for ten minutes, and one of WeCom until the minute is over.
    Robot.DINGTALK: {130101: 600.0, 302033: 600.0, 410100: 600.0, 90018: 600.0},
    Robot.WECOM: {45009: 60.0, 45033: 60.0},
    # 100 a minute and 5 a second; the code does not say which.
    Robot.FEISHU: {11232: 15.0, 11233: 15.0, 99991400: 15.0},
}
_BUSY: dict[Robot, frozenset[int]] = {
    Robot.DINGTALK: frozenset({-1}),
    Robot.WECOM: frozenset({-1}),
    Robot.FEISHU: frozenset({-1, 10500, 99991500}),
}
_FEISHU_REFUSALS = frozenset({9499, 11232, 11233, 19001, 19002, 19007, 19021, 19022, 19024})
_MOST_BYTES = {Robot.DINGTALK: 18_000, Robot.WECOM: 4096, Robot.FEISHU: 18_000}


def request(robot: Robot, url: str, chat: Chat, secret: str | None, now: datetime) -> Request:
    """The message as the robot takes it, signed where it has a ``secret`` of its own."""
    room = _MOST_BYTES[robot]
    if secret is not None and secret.startswith(STANDARD_SECRET):
        secret = None  # from before robots were known, when every webhook got one
    if robot is Robot.FEISHU:
        body: dict[str, Any] = {"msg_type": "text", "content": {"text": in_lines(chat, room)}}
        return Request(url, body if secret is None else {**_feishu_signature(secret, now), **body})
    if robot is Robot.WECOM:
        return Request(url, {"msgtype": "markdown", "markdown": {"content": in_markdown(chat, room)}})
    body = {"msgtype": "markdown", "markdown": {"title": chat.title, "text": in_markdown(chat, room)}}
    return Request(url if secret is None else url + _dingtalk_signature(secret, now), body)


def _dingtalk_signature(secret: str, now: datetime) -> str:
    stamp = str(int(now.timestamp() * 1000))
    sign = hmac.digest(secret.encode(), f"{stamp}\n{secret}".encode(), hashlib.sha256)
    return f"&timestamp={stamp}&sign={quote_plus(base64.b64encode(sign))}"


def _feishu_signature(secret: str, now: datetime) -> dict[str, str]:
    stamp = str(int(now.timestamp()))
    sign = hmac.digest(f"{stamp}\n{secret}".encode(), b"", hashlib.sha256)
    return {"timestamp": stamp, "sign": base64.b64encode(sign).decode()}


def judge(robot: Robot, answer: Answer, now: datetime) -> Outcome:
    """Code 0: the group has it. A full quota: later, when the provider lets us. Busy, or no answer of a robot at all:
    again. Any other code (token, keyword, signature, address list): a refusal.
    """
    if not 200 <= answer.status < 300:
        return by_status(answer, now)
    words = words_of(answer)
    code = _code(answer.body, ("code", "StatusCode") if robot is Robot.FEISHU else ("errcode",))
    if code is None:
        return NotSent("unreadable", words, everyone=True)
    if code == 0:
        return Sent(State.DELIVERED, words)
    if code in _WAITS_S[robot]:
        return NotSent("throttled", words, retry_after_s=_WAITS_S[robot][code], everyone=True)
    if code in _BUSY[robot]:
        return NotSent("temporary", words, everyone=True)
    return NotSent("rejected", words, permanent=True)


def refusal_in(body: bytes) -> bool:
    """Whether an unknown receiver's 2xx passes on a robot's refusal: any ``errcode`` but 0, which nobody uses to say
    yes, or a ``code`` that a robot of Feishu refuses with. Other codes mean what their maker wants: 200, 1 or 20000
    may well be a yes.
    """
    return bool(_code(body, ("errcode",))) or _code(body, ("code",)) in _FEISHU_REFUSALS


def _code(body: bytes, names: tuple[str, ...]) -> int | None:
    """The whole number under the first of these names; None where there is none."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    found = next((answer[name] for name in names if name in answer), None) if isinstance(answer, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None
