"""The sink keeps every mail and webhook, duplicates included, and shows them without running anything of theirs."""

import asyncio
import smtplib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import httpx
import pytest

from farwatch_local import ports
from farwatch_local.home import Home
from farwatch_local.sink import mail
from farwatch_local.sink.app import application
from farwatch_local.sink.faults import Faults
from farwatch_local.sink.store import Store
from farwatch_local.sink.switch import Switch


def letter() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "farwatch@localhost", "li@example.com"
    message["Subject"] = "【Ⅲ级（较大）】冷通道温度 29.5 ℃"
    message.set_content("请立即处置：http://127.0.0.1:8080/ack/abc\n<script>alert(1)</script>")
    message.add_alternative("<h1>请立即处置</h1>", subtype="html")
    return message


@pytest.fixture
async def smtp(home: Home) -> int:
    return ports.allocate(home, ("smtp",))["smtp"]


@pytest.fixture
async def sink(home: Home, smtp: int) -> AsyncIterator[httpx.AsyncClient]:
    store, faults = Store(home.sink_file), Faults()

    @asynccontextmanager
    async def mail_server() -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: mail.Conversation(store, faults), ports.LOOPBACK, smtp)
        async with server:
            yield

    app = application(store, faults, mail_server)
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://sink") as http:
        yield http


async def send(port: int, message: EmailMessage) -> None:
    def talk() -> None:
        with smtplib.SMTP(ports.LOOPBACK, port) as server:
            server.send_message(message)

    await asyncio.to_thread(talk)


async def test_a_mail_can_be_read_by_programs(sink: httpx.AsyncClient, smtp: int) -> None:
    await send(smtp, letter())
    await send(smtp, letter())
    first, second = (await sink.get("/sink/api/messages", params={"kind": "mail"})).json()["items"]
    assert first["kind"] == "mail"
    assert first["to"] == ["li@example.com"]
    assert first["subject"] == second["subject"] == "【Ⅲ级（较大）】冷通道温度 29.5 ℃"
    assert first["text"].startswith("请立即处置")
    assert "<h1>" in first["html"]
    assert first["id"] < second["id"]
    newer = await sink.get("/sink/api/messages", params={"since": first["id"]})
    assert [item["id"] for item in newer.json()["items"]] == [second["id"]]


async def test_a_webhook_is_kept_with_its_headers_and_exact_body(sink: httpx.AsyncClient) -> None:
    body = '{"type": "incident.escalated",  "n": 1}'
    answer = await sink.post("/sink/webhook/hq", content=body, headers={"webhook-id": "msg_1"})
    assert answer.status_code == 200
    (kept,) = (await sink.get("/sink/api/messages", params={"kind": "webhook"})).json()["items"]
    assert kept["path"] == "/sink/webhook/hq"
    assert kept["body"] == body
    assert ["webhook-id", "msg_1"] in kept["headers"]


async def test_people_see_text_and_links_and_no_script_of_a_mail_runs(sink: httpx.AsyncClient, smtp: int) -> None:
    await send(smtp, letter())
    page = await sink.get("/sink/")
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text
    assert '<a href="http://127.0.0.1:8080/ack/abc">' in page.text
    assert "script-src" not in page.headers["Content-Security-Policy"]
    html = await sink.get("/sink/messages/1/html")
    assert "sandbox" in html.headers["Content-Security-Policy"]


async def test_forgotten_numbers_are_not_used_again(sink: httpx.AsyncClient) -> None:
    first = (await sink.post("/sink/webhook/a")).json()["id"]
    assert (await sink.delete("/sink/api/messages")).json() == {"deleted": 1}
    assert (await sink.post("/sink/webhook/a")).json()["id"] > first


@pytest.mark.parametrize("query", [{"kind": "fax"}, {"since": "-1"}, {"since": "now"}])
async def test_a_wrong_question_is_refused(sink: httpx.AsyncClient, query: dict[str, str]) -> None:
    assert (await sink.get("/sink/api/messages", params=query)).status_code == 422


async def test_a_mail_that_is_not_there_is_not_found(sink: httpx.AsyncClient) -> None:
    assert (await sink.get("/sink/messages/7/html")).status_code == 404


async def test_the_page_tells_how_long_ago_the_last_heartbeat_was(sink: httpx.AsyncClient) -> None:
    assert (await sink.get("/sink/api/heartbeat")).json() == {"last_at": None, "age_s": None, "alarm": False}
    await sink.get("/sink/heartbeat")
    facts = (await sink.get("/sink/api/heartbeat")).json()
    assert facts["age_s"] >= 0
    assert not facts["alarm"]
    assert "心跳" in (await sink.get("/sink/")).text


def test_the_switch_raises_the_alarm_after_two_minutes_of_silence() -> None:
    moment = datetime(2026, 11, 23, tzinfo=UTC)
    switch = Switch(now=lambda: moment)
    switch.beat()
    moment += timedelta(seconds=120)
    assert not switch.alarm
    moment += timedelta(seconds=1)
    assert switch.alarm
    assert 'role="alert"' in switch.line()


async def misbehave(sink: httpx.AsyncClient, **faults: str | int) -> None:
    assert (await sink.put("/sink/api/faults", json=faults)).status_code == 200


async def kept(sink: httpx.AsyncClient) -> int:
    return len((await sink.get("/sink/api/messages")).json()["items"])


@pytest.mark.parametrize(("fault", "code"), [("busy", 451), ("slow_down", 451), ("reject", 554)])
async def test_a_mail_server_in_trouble_says_so_and_keeps_nothing(
    sink: httpx.AsyncClient, smtp: int, fault: str, code: int
) -> None:
    await misbehave(sink, mail=fault)
    with pytest.raises(smtplib.SMTPDataError) as refused:
        await send(smtp, letter())
    assert refused.value.smtp_code == code
    assert await kept(sink) == 0
    await misbehave(sink)
    await send(smtp, letter())
    assert await kept(sink) == 1


async def test_a_mail_server_that_refuses_closes_the_connection(sink: httpx.AsyncClient, smtp: int) -> None:
    await misbehave(sink, mail="refuse")
    with pytest.raises((smtplib.SMTPException, OSError)):
        await send(smtp, letter())


@pytest.mark.parametrize(("fault", "code"), [("busy", 503), ("slow_down", 429), ("reject", 400)])
async def test_a_receiver_in_trouble_says_so_and_keeps_nothing(sink: httpx.AsyncClient, fault: str, code: int) -> None:
    await misbehave(sink, webhook=fault, retry_after_s=7)
    answer = await sink.post("/sink/webhook/hq")
    assert answer.status_code == code
    assert answer.headers.get("retry-after") == ("7" if code == 429 else None)
    assert await kept(sink) == 0


@pytest.mark.parametrize(("fault", "keeps"), [("hang", 0), ("mute", 1)])
async def test_a_receiver_that_does_not_answer_may_have_it_all_the_same(
    sink: httpx.AsyncClient, fault: str, keeps: int
) -> None:
    await misbehave(sink, webhook=fault)
    waiting = asyncio.create_task(sink.post("/sink/webhook/hq"))
    done, _ = await asyncio.wait({waiting}, timeout=0.1)
    assert not done
    assert await kept(sink) == keeps
    await misbehave(sink)
    await waiting


@pytest.mark.parametrize(
    "asked", [{"fax": "busy"}, {"mail": "on fire"}, {"webhook": "refuse"}, {"retry_after_s": "1"}, []]
)
async def test_a_fault_that_makes_no_sense_is_refused(sink: httpx.AsyncClient, asked: object) -> None:
    assert (await sink.put("/sink/api/faults", json=asked)).status_code == 422
    assert (await sink.get("/sink/api/faults")).json() == {"retry_after_s": 1}
