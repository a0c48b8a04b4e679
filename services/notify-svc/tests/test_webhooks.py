"""Webhooks: signed by the standard, and never a way into our own network (ARCHITECTURE §7)."""

from datetime import UTC, datetime
from ipaddress import IPv4Address, ip_address

import pytest
from dirty_equals import IsStr
from hypothesis import given
from hypothesis import strategies as st
from notify_doubles import Answer, Names
from notify_story import CHIEF, Case, Story, signed_by

from notify_svc.channels.addresses import literal, parse, refuse_internal
from notify_svc.channels.answers import retry_after
from notify_svc.channels.errors import AddressRefused
from notify_svc.channels.resolver import pinned
from notify_svc.contacts.domain import new_secret

NOW = datetime(2026, 11, 23, tzinfo=UTC)

INSIDE = [
    "127.0.0.1", "127.8.9.10", "10.0.0.5", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
    "224.0.0.1", "255.255.255.255", "198.18.0.1", "240.0.0.1", "::1", "::", "fe80::1", "fd00::1", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a00:1", "64:ff9b::7f00:1", "2002:7f00:1::",
    "2002:a00:1::1", "2001:db8::1", "fec0::1",
]  # fmt: skip
OUTSIDE = ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", INSIDE)
def test_internal_addresses_are_refused_in_every_disguise(address: str) -> None:
    with pytest.raises(AddressRefused):
        refuse_internal(ip_address(address), allow_private=False)


@pytest.mark.parametrize("address", OUTSIDE)
def test_public_addresses_pass(address: str) -> None:
    refuse_internal(ip_address(address), allow_private=False)


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "fe80::1", "224.0.0.1", "0.0.0.0", "::", "::ffff:169.254.169.254"]
)
def test_metadata_and_multicast_are_refused_even_where_private_networks_are_allowed(address: str) -> None:
    with pytest.raises(AddressRefused):
        refuse_internal(ip_address(address), allow_private=True)


@given(st.ip_addresses(v=4, network="10.0.0.0/8") | st.ip_addresses(v=4, network="127.0.0.0/8"))
def test_no_way_of_writing_a_private_address_gets_through(address: IPv4Address) -> None:
    number = int(address)
    for spelling in (str(address), str(number), hex(number), f"0{number:o}", f"{number >> 24}.{number & 0xFFFFFF}"):
        found = literal(spelling)
        assert found is not None
        with pytest.raises(AddressRefused):
            refuse_internal(found, allow_private=False)


@pytest.mark.parametrize(
    ("name", "answers"), [("inner.example", "10.1.2.3"), ("mixed.example", "8.8.8.8 127.0.0.1"), ("six.example", "::1")]
)
async def test_a_name_that_leads_inside_is_refused(name: str, answers: str) -> None:
    with pytest.raises(AddressRefused):
        await pinned(Names(**{name: answers}), name, 443, allow_private=False)


async def test_the_name_is_looked_up_once_and_the_answer_is_where_we_connect() -> None:
    names = Names(**{"hook.example": "8.8.8.8 1.1.1.1"})
    assert str(await pinned(names, "hook.example", 443, allow_private=False)) == "8.8.8.8"
    assert names.asked == ["hook.example"]


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/",
        "file:///etc/passwd",
        "http://user:secret@example.com/",
        "http://",
        "http:///path",
        "https://exa mple.com/",
        "https://example.com:99999/",
        "https://example.com\\@127.0.0.1/",
        "https://example.com/\r\nX: y",
        "gopher://127.0.0.1:25/",
        "//example.com/",
        "https://[::1/",
    ],
)
def test_what_is_no_plain_http_address_is_refused(url: str) -> None:
    with pytest.raises(AddressRefused):
        parse(url)


async def test_the_request_is_signed_and_pinned_and_keeps_the_hosts_name(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    story.names.known["hook.example"] = "127.0.0.1"
    url = f"http://hook.example:{story.receiver.port}/hook?x=1"
    method = await story.method(chief, channel="webhook", address=url)
    await story.escalate(Case(site), CHIEF)
    await story.send()
    [call] = story.receiver.calls
    assert call.line == "POST /hook?x=1 HTTP/1.1"
    assert call.headers["host"] == f"hook.example:{story.receiver.port}"
    assert call.headers["content-type"] == "application/json; charset=utf-8"
    assert signed_by(method["secret"], call)
    assert not signed_by(new_secret(), call)


async def test_the_body_tells_a_machine_what_a_person_reads_in_the_mail(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    case = Case(site)
    event = await story.escalate(case, CHIEF)
    await story.send()
    body = story.receiver.calls[0].json
    assert body["type"] == "incident.escalated"
    data = body["data"]
    assert data["recipient"] == {"name": "李建国", "called_as": "duty_chief"}
    assert data["incident"]["number"] == "FW-2026-000123"
    assert data["incident"]["escalation_id"] == str(event.escalation_id)
    assert data["notification_id"] == story.receiver.calls[0].headers["webhook-id"]
    assert data["acknowledge_url"] == IsStr(regex=r"https://farwatch\.example/api/notify/v1/ack/[\w-]{96}")
    assert data["incident_url"] == f"https://farwatch.example/m/incidents/{event.incident_id}"


async def test_a_forbidden_address_is_not_even_connected_to(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send(webhook_allow_private=False)
    assert story.receiver.calls == []
    [entry] = await story.log(incident_id=case.id)
    assert entry["reason"]["code"] == "address_refused"


async def test_an_endless_answer_is_cut_off(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await story.webhook(chief)
    story.receiver.answers = [Answer(200, body=b"x" * 3_000_000)]
    case = Case(site)
    await story.escalate(case, CHIEF)
    await story.send()
    [entry] = await story.log(incident_id=case.id)
    assert entry["state"] == "delivered"
    assert len(entry["answer"]) == 500


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        ("99999999999", 86_400),
        ("Mon, 23 Nov 2026 00:02:00 GMT", 120),
        ("Sun, 22 Nov 2026 00:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("１２", None),
        (None, None),
    ],
)
def test_retry_after_is_read_as_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds
