"""A contact method is verified by a code that is sent there: whoever types it in reads what is sent (R-4.2.4a)."""

import json
import re
from email.message import EmailMessage
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from notify_doubles import Answer
from notify_story import AT, Case, Story, signed_by, text_of
from sqlalchemy import text

from notify_svc.acks.keys import signing_keys
from notify_svc.channels.port import Outgoing
from notify_svc.contacts.codes import code_of, matches
from notify_svc.messages.chat import chat_of
from notify_svc.messages.content import CodeContent, Content

ADDRESS = "li@phone.example"
WRONG = "code-wrong"


class Holder:
    """The person of a contact method, and the method."""

    def __init__(self, story: Story, own: httpx.AsyncClient, person: UUID, method: dict[str, Any]) -> None:
        self.story = story
        self.own = own
        self.person = person
        self.method = method
        self.path = f"/contact-methods/{method['id']}"

    async def asks(self, client: httpx.AsyncClient | None = None) -> httpx.Response:
        """Have a code sent, and let it arrive."""
        answer = await (client or self.own).post(f"{self.path}/verification")
        await self.story.send()
        return answer

    async def types(self, code: str, client: httpx.AsyncClient | None = None) -> httpx.Response:
        return await (client or self.own).post(f"{self.path}/verification/confirm", json={"code": code})

    def code(self) -> str:
        """That of the newest mail."""
        return code_in(self.story.mail.to(ADDRESS)[-1])

    async def shown(self) -> dict[str, Any]:
        [one] = (await self.own.get("/contact-methods")).json()["items"]
        return dict(one)


@pytest.fixture
async def holder(story: Story, site: UUID) -> Holder:
    chief = await story.person("李建国", site, email="li@roster.example")
    own = story.svc.as_user(["duty_chief"], sites=[site], id=chief)
    return Holder(story, own, chief, await story.email(chief, ADDRESS))


def code_in(mail: EmailMessage) -> str:
    [found] = re.findall(r"您的验证码：(\d{6})", text_of(mail))
    return str(found)


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


def another(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06d}"


async def test_a_method_begins_unverified_and_its_code_verifies_it(holder: Holder) -> None:
    assert holder.method["verified_at"] is None
    sent = await holder.asks()
    assert (sent.status_code, sent.json()["tries"]) == (202, 5)
    mail = holder.story.mail_to(ADDRESS)
    assert mail["Subject"] == "【验证码】Farwatch 联系方式验证"
    assert f"您的验证码：{holder.code()}" in text_of(mail)
    verified = await holder.types(holder.code())
    assert verified.status_code == 200, verified.text
    assert verified.json()["verified_at"] is not None
    assert verified.json()["version"] == 2
    assert (await holder.shown())["verified_at"] is not None
    assert refused(await holder.asks()) == (409, "contact-method-verified")
    assert refused(await holder.types(holder.code())) == (409, "contact-method-verified")


async def test_the_code_is_stored_nowhere(holder: Holder) -> None:
    await holder.asks()
    async with holder.story.svc.transaction() as session:
        tables = (await session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))).all()
        for table in tables:
            rows = (await session.scalars(text(f'SELECT to_jsonb(t)::text FROM "{table}" t'))).all()
            quoted = f'"{holder.code()}"'
            assert not [row for row in rows if quoted in row or f"：{holder.code()}" in row], table


async def test_a_wrong_code_says_how_many_tries_are_left_and_the_sixth_is_none(holder: Holder) -> None:
    await holder.asks()
    right = holder.code()
    answers = [await holder.types(another(right)) for _ in range(5)]
    assert [refused(answer) for answer in answers] == [(409, WRONG)] * 4 + [(409, "too-many-wrong-codes")]
    assert [answer.json()["detail"] for answer in answers[:4]] == [
        f"That is not the code. Look at the newest message; tries left: {left}." for left in (4, 3, 2, 1)
    ]
    assert refused(await holder.types(right)) == (409, "too-many-wrong-codes"), "though it is the right one"
    await holder.asks()
    assert (await holder.types(holder.code())).status_code == 200


async def test_a_code_is_good_for_ten_minutes(holder: Holder) -> None:
    await holder.asks()
    code = holder.code()
    await holder.story.wait_and_send(600)
    assert refused(await holder.types(code)) == (410, "code-expired")
    await holder.asks()
    await holder.story.wait_and_send(599)
    assert (await holder.types(holder.code())).status_code == 200


async def test_only_the_newest_code_counts(holder: Holder) -> None:
    await holder.asks()
    first = holder.code()
    await holder.story.wait_and_send(30)
    await holder.asks()
    if first != holder.code():
        assert refused(await holder.types(first)) == (409, WRONG)
    assert (await holder.types(holder.code())).status_code == 200


async def test_a_method_gets_five_codes_an_hour(holder: Holder) -> None:
    for _ in range(5):
        assert (await holder.asks()).status_code == 202
        await holder.story.wait_and_send(60)
    limited = await holder.asks()
    assert refused(limited) == (429, "too-many-codes")
    assert limited.headers["retry-after"] == str(55 * 60)
    assert "Send the next one in 55 min." in limited.json()["detail"]
    await holder.story.wait_and_send(55 * 60)
    assert (await holder.asks()).status_code == 202


async def test_without_a_code_there_is_nothing_to_type_in(holder: Holder) -> None:
    assert refused(await holder.types("000000")) == (409, "no-code-sent")
    for nonsense in ("12345", "1234567", "12345a", "１２３４５６"):
        assert refused(await holder.types(nonsense)) == (422, "invalid-request"), nonsense


async def test_another_address_is_unverified_and_its_code_is_another(holder: Holder) -> None:
    await holder.asks()
    await holder.types(holder.code())
    changed = await holder.own.patch(holder.path, json={"address": "li@other.example"})
    assert changed.json()["verified_at"] is None
    back = await holder.own.patch(holder.path, json={"address": ADDRESS, "position": 3})
    assert back.json()["verified_at"] is None
    await holder.asks()
    code = holder.code()
    await holder.own.patch(holder.path, json={"address": "li@other.example"})
    assert refused(await holder.types(code)) == (409, "no-code-sent")


async def test_what_else_changes_leaves_it_verified(holder: Holder) -> None:
    await holder.asks()
    await holder.types(holder.code())
    for change in ({"position": 2}, {"enabled": False}, {"enabled": True}, {"address": ADDRESS}):
        assert (await holder.own.patch(holder.path, json=change)).json()["verified_at"] is not None, change


async def test_a_method_that_is_switched_off_is_switched_on_first(holder: Holder) -> None:
    await holder.own.patch(holder.path, json={"enabled": False})
    assert refused(await holder.asks()) == (409, "contact-method-disabled")


async def test_an_administrator_needs_the_code_too_and_a_colleague_has_no_say(holder: Holder, site: UUID) -> None:
    story = holder.story
    chief = story.svc.as_user(["duty_chief"], sites=[site])
    other = await story.person("王芳", site, roles=("site_staff",))
    theirs = await story.email(other, "wang@phone.example")
    path = f"/contact-methods/{theirs['id']}/verification"
    assert refused(await chief.post(path)) == (403, "contact-method-of-another")
    assert refused(await chief.post(f"{path}/confirm", json={"code": "000000"})) == (403, "contact-method-of-another")
    stranger = story.svc.as_user(["site_staff"], sites=[site])
    assert refused(await holder.asks(stranger)) == (404, "contact-method-not-found")
    assert (await holder.asks(story.hq)).status_code == 202
    assert refused(await holder.types(another(holder.code()), story.hq)) == (409, WRONG)
    assert (await holder.types(holder.code(), story.hq)).status_code == 200, "whom the person told the code"


async def test_calls_go_out_by_what_is_unverified_and_in_the_order_people_chose(holder: Holder) -> None:
    story = holder.story
    await story.email(holder.person, "verified@phone.example", position=5)
    [_, second] = (await holder.own.get("/contact-methods")).json()["items"]
    await holder.own.post(f"/contact-methods/{second['id']}/verification")
    await story.send()
    code = code_in(story.mail_to("verified@phone.example"))
    await holder.own.post(f"/contact-methods/{second['id']}/verification/confirm", json={"code": code})
    await story.escalate(Case(await story.site()), holder.person)
    await story.send()
    assert "请立即处置" in text_of(story.mail_to(ADDRESS))


async def test_a_webhook_gets_its_code_as_signed_json_and_an_echo_of_it_is_not_kept(holder: Holder) -> None:
    story = holder.story
    made = await story.webhook(holder.person)
    path = f"/contact-methods/{made['id']}/verification"
    sent = (await holder.own.post(path)).json()
    async with story.svc.transaction() as session:
        [key] = await signing_keys(session, story.svc.runtime.settings)  # type: ignore[arg-type]
    story.receiver.answers = [Answer(500, body=f"what is {code_of(UUID(sent['notification_id']), key)}?".encode())]
    await story.send()
    await story.wait_and_send(5)
    first, again = story.receiver.calls
    assert signed_by(made["secret"], again)
    data = again.json["data"]
    assert (again.json["type"], data["minutes"], data["code"]) == (
        "contact_method.code",
        10,
        first.json["data"]["code"],
    )
    confirmed = await holder.own.post(f"{path}/confirm", json={"code": data["code"]})
    assert confirmed.status_code == 200
    log = (await holder.own.get("/deliveries", params={"kind": "verification"})).json()["items"]
    assert "what is …?" in log[1]["answer"]
    assert data["code"] not in json.dumps([entry["answer"] for entry in log])
    assert [entry["state"] for entry in log] == ["delivered", "failed"]


async def test_a_robot_says_the_code_in_the_chat() -> None:
    content = Content(kind="verification", at=AT, verification=CodeContent(address="https://x/…", minutes=10))
    for language, said in (("zh-CN", "您的验证码是 042042"), ("en", "your code is 042042")):
        chat = chat_of(Outgoing(uuid4(), "x", "李建国", language, content, None, AT, code="042042"))
        assert said in chat.lines[0]


def test_codes_are_six_digits_of_a_message_and_a_key() -> None:
    message, key, former = uuid4(), b"k" * 32, b"f" * 32
    code = code_of(message, key)
    assert re.fullmatch(r"\d{6}", code)
    assert code_of(message, key) == code
    assert len({code_of(uuid4(), key) for _ in range(50)}) > 40
    assert matches(code_of(message, former), message, [key, former])
    assert not matches(another(code), message, [key])
