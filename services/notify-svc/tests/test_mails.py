"""Mails on the wire: two readable parts, threads, and no way in for header lines of others."""

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_story import AT, outgoing

from notify_svc.channels.port import Outgoing
from notify_svc.messages import wording
from notify_svc.messages.mail import compose
from svckit.testing.hostile import DIRECTION_CONTROLS, HOSTILE, structure_of

SENDER = "Farwatch 值守 <farwatch@example.com>"


def parsed(message: Outgoing) -> EmailMessage:
    mail = message_from_bytes(compose(message, SENDER), policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def test_a_mail_has_a_text_and_an_html_part_with_the_same_link() -> None:
    mail = parsed(outgoing())
    for kind in ("plain", "html"):
        assert "https://f.example/ack/t" in body(mail, kind)
    assert mail["From"] == SENDER
    assert mail["Importance"] == "high"
    assert mail["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_a_mail_leads_to_the_page_that_shows_the_readings(language: str) -> None:
    mail = parsed(replace(outgoing(), language=language))
    for kind in ("plain", "html"):
        assert "https://f.example/m/incidents/1" in body(mail, kind)


def test_mails_about_one_incident_form_a_thread() -> None:
    assert parsed(outgoing())["References"] == f"<incident-{UUID(int=1)}@example.com>"


def test_a_later_step_says_that_nobody_answered_before() -> None:
    assert "此前的通知无人确认，现升级为第 2 级" in body(parsed(outgoing(step=1)), "plain")
    assert "此前的通知无人确认" not in body(parsed(outgoing()), "plain")


@pytest.mark.parametrize(
    ("trigger", "said"),
    [
        ("recurred", "该异常消除后再次出现。"),
        ("stands", "该事件确认后已超过时限，异常仍在，原确认失效，须重新确认。"),
        ("worsened", "该事件已加重，现重新通知。"),
    ],
)
def test_a_call_about_what_was_acknowledged_says_why_it_comes_and_blames_nobody(trigger: str, said: str) -> None:
    again = outgoing()
    incident = again.content.incident
    assert incident is not None
    changed = incident.model_copy(update={"trigger": trigger, "round": 3})
    mail = parsed(replace(again, content=again.content.model_copy(update={"incident": changed})))
    for kind in ("plain", "html"):
        assert said in body(mail, kind)
        assert "此前的通知无人确认" not in body(mail, kind)


def test_markup_in_a_title_stays_text() -> None:
    html = body(parsed(outgoing(title="<img src=x onerror=alert(1)>")), "html")
    assert "<img" not in html


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_are_words_in_every_part_of_a_mail(words: str, language: str) -> None:
    mail = parsed(replace(outgoing(title=words, name=words), language=language))
    plain = parsed(replace(outgoing(title="x", name="x"), language=language))
    assert structure_of(body(mail, "html")) == structure_of(body(plain, "html"))
    assert sorted(mail.keys()) == sorted(plain.keys())
    assert len(str(mail["Subject"]).splitlines()) == 1
    shown = (str(mail["Subject"]), str(mail["To"]), body(mail, "html"), body(mail, "plain"))
    assert not [part for part in shown if set(part) & set(DIRECTION_CONTROLS)]


@given(st.text(max_size=80), st.text(min_size=1, max_size=40))
def test_no_title_or_name_can_add_a_header_line(title: str, name: str) -> None:
    mail = parsed(outgoing(title=f"{title}\r\nBcc: all@example.com\n{title}", name=f"{name}\r\nX-Evil: 1"))
    assert mail["Bcc"] is None
    assert mail["X-Evil"] is None
    assert len(mail.get_all("Subject", [])) == 1


@pytest.mark.parametrize("address", ["a@b.example\r\nBcc: c@d.example", "no-at-sign", "a b@c.example"])
def test_an_address_that_no_header_can_hold_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        compose(outgoing(address=address), SENDER)


def test_times_are_the_sites_own_and_an_unknown_zone_is_plainly_utc() -> None:
    assert str(wording.LocalTime(AT, "Asia/Shanghai")) == "2026-11-23 08:00:00 Asia/Shanghai (UTC+08:00)"
    assert str(wording.LocalTime(AT, "Moon/Base")) == "2026-11-23 00:00:00 UTC (UTC+00:00)"


@pytest.mark.parametrize(
    ("seconds", "zh", "en"),
    [(-3, "0 秒", "0 s"), (119, "119 秒", "119 s"), (240, "4 分钟", "4 min"), (7500, "2 小时 5 分钟", "2 h 5 min")],
)
def test_lengths_of_time_read_naturally(seconds: float, zh: str, en: str) -> None:
    assert (wording.duration(seconds, "zh"), wording.duration(seconds, "en")) == (zh, en)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_why_somebody_is_called_is_said_also_for_a_trigger_of_a_newer_release(language: wording.Language) -> None:
    assert wording.why_again("drone", 0, 0, language)
    assert wording.why_again("opened", 0, 0, language) is None
