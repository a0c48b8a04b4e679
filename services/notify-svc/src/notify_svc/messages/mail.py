"""A call as an e-mail: text and HTML, in the person's language, with the acknowledge link."""

import re
from collections.abc import Mapping, Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Any

from contracts.words import Words
from notify_svc.calls.domain import answers_to
from notify_svc.channels.port import Outgoing
from notify_svc.messages import wording
from notify_svc.messages.content import (
    CallContent,
    Content,
    DigestContent,
    ShiftChangeContent,
    ShiftTimes,
    Told,
)
from notify_svc.policies.domain import URGENT
from svckit.core.templates import templates, without_direction_controls

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_POLICY = SMTP.clone(max_line_length=78, cte_type="7bit")


def compose(message: Outgoing, sender: str) -> bytes:
    """The mail, ready for the wire. Raises ValueError for an address that no header can hold.

    ``Message-ID`` and ``X-Farwatch-Id`` are the same on every repeat of the call, so a receiver can drop doubles; all
    mails about one incident, or one other subject, form a thread.
    """
    name, address = parseaddr(sender)
    domain = address.rpartition("@")[2]
    incident = message.content.incident
    language = wording.language_of(message.language)
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = Address(one_line(name), addr_spec=address)
    mail["To"] = Address(one_line(message.name), addr_spec=message.address)
    mail["Subject"] = subject(message.content, language)
    mail["Date"] = format_datetime(message.content.at)
    mail["Message-ID"] = f"<{message.id}@{domain}>"
    mail["X-Farwatch-Id"] = str(message.id)
    mail["Auto-Submitted"] = "auto-generated"
    mail["Content-Language"] = "en" if language == "en" else "zh-CN"
    if incident is not None:
        mail["References"] = f"<incident-{incident.incident_id}@{domain}>"
        mail["Importance"] = "high" if incident.level <= 2 else "normal"
    call = message.content.call
    if call is not None:
        mail["References"] = f"<{call.subject.id}@{domain}>"
        mail["Importance"] = "high" if call.severity in URGENT else "normal"
    if message.content.digest is not None:
        mail["Importance"] = "high"
    kind = template_of(message.content, "mail")
    context = context_of(message)
    mail.set_content(template(f"{kind}.{language}.txt").render(context), cte="base64")
    mail.add_alternative(template(f"{kind}.{language}.html").render(context), subtype="html", cte="base64")
    return mail.as_bytes()


def subject(content: Content, language: wording.Language) -> str:
    """What a locked phone shows: 【演练】【level】site title number, how many incidents a digest gathers, or what an
    order means.
    """
    if content.digest is not None:
        return one_line(wording.digest_subject(content.digest.total, content.digest.critical, language))
    if content.verification is not None:
        return "Farwatch: your verification code" if language == "en" else "【验证码】Farwatch 联系方式验证"
    if content.notice is not None:
        return "Farwatch: how you are reached has changed" if language == "en" else "【通知】您的联系方式有变更"
    said = _in_words(content, language)
    if said is None:
        return "Farwatch test message" if language == "en" else "【测试】Farwatch 通知渠道测试"
    joint = " " if language == "en" else ""
    return one_line(f"{wording.exercise(language)}{joint}{said}" if content.exercise else said)


def _in_words(content: Content, language: wording.Language) -> str | None:
    """What happened, of what can be an exercise."""
    if content.shift_change is not None:
        return wording.change_subject(content.shift_change, language)
    if content.call is not None:
        return _call_subject(content.call, language)
    incident = content.incident
    if incident is None:
        return None
    level = wording.level(incident.level, language)
    mark = f"[{level}] " if language == "en" else f"【{level}】"
    return f"{mark}{incident.site_name} {incident.title} {incident.number}"


def one_line(words: str) -> str:
    """Words fit for a header: whatever could begin a new line or is no text becomes a space, and nothing turns them."""
    return _CONTROL.sub(" ", str(without_direction_controls(words))).strip()


def context_of(message: Outgoing) -> dict[str, Any]:
    """What the templates of a message can speak of."""
    incident = message.content.incident
    language = wording.language_of(message.language)
    context: dict[str, Any] = {
        "name": message.name,
        "link": message.link,
        "page": message.page,
        "id": message.id,
        "incident": incident,
        "notice": message.content.notice,
        "verification": message.content.verification,
        "code": message.code,
        "exercise": message.content.exercise,
        "subject": subject(message.content, language),
        "called_as": wording.called_as(message.content.called_as, message.content.own_posts, language),
    }
    if incident is not None:
        since = (incident.escalated_at - incident.opened_at).total_seconds()
        context |= {
            "level": wording.level(incident.level, language),
            "severity": wording.severity(incident.severity, language),
            "opened": wording.LocalTime(incident.opened_at, incident.timezone),
            "since": wording.duration(since, language),
            "others": _others(message, incident.told, language),
            "why": wording.why_again(incident.trigger, incident.step, incident.round, language),
        }
    if message.content.digest is not None:
        context |= _digest(message.content.digest, language)
    if message.content.shift_change is not None:
        context |= _shift_change(message.content.shift_change, message.content.own_posts, language)
    if message.content.call is not None:
        context |= _call(message, message.content.call, language)
    return context


def template_of(content: Content, plain: str) -> str:
    """Which templates say it; ``plain`` are those of a call about one incident, a notice and a test."""
    if content.digest is not None:
        return "digest" if plain == "mail" else f"{plain}-digest"
    if content.shift_change is not None:
        return f"{plain}-shift-change"
    if content.verification is not None:
        return f"{plain}-code"
    return plain if content.call is None else f"{plain}-call"


def _call_subject(call: CallContent, language: wording.Language) -> str:
    """What it is about, where, and what it says."""
    named = wording.subject(call.subject.type, language)
    title = call.title.en if language == "en" else call.title.zh
    number = f" {call.subject.number}" if call.subject.number else ""
    if language == "en":
        return f"[{named[0].upper()}{named[1:]}] {call.site_name} {title}{number}"
    return f"【{named}】{call.site_name} {title}{number}"


def _call(message: Outgoing, call: CallContent, language: wording.Language) -> dict[str, Any]:
    english = language == "en"
    return {
        "call": call,
        "about": wording.subject(call.subject.type, language),
        "title": one_line(call.title.en if english else call.title.zh),
        "text": call.text.en if english else call.text.zh,
        "due": "" if call.due_at is None else str(wording.LocalTime(call.due_at, call.timezone)),
        "asked": wording.asked(call.asked, language),
        "answerable": bool(answers_to(call.asked)),
        "again": wording.called_again(call.step, language),
        "severity": wording.severity(call.severity, language),
        "others": _others(message, call.told, language),
    }


def _shift_change(
    change: ShiftChangeContent, own_posts: Mapping[str, Words], language: wording.Language
) -> dict[str, Any]:
    def said(times: ShiftTimes) -> str:
        return wording.span(times.starts_at, times.ends_at, times.timezone)

    given = change.instead_of
    return {
        "change": change,
        "site": one_line(change.shift.site_name),
        "reason": one_line(change.reason or ""),
        "by": one_line(change.by or ""),
        "posts": [wording.called_as(post, own_posts, language) for post in change.posts],
        "when": said(change.shift),
        "before": said(change.before),
        "instead_of": "" if given is None else f"{one_line(given.site_name)} {said(given)}",
    }


def _digest(digest: DigestContent, language: wording.Language) -> dict[str, Any]:
    return {
        "digest": digest,
        "counts": [(one.site_name, wording.severity(one.severity, language), one.count) for one in digest.counts],
        "worst": [
            (one, wording.level(one.level, language), wording.LocalTime(one.opened_at, one.timezone))
            for one in digest.worst
        ],
        "left_out": digest.total - len(digest.worst),
    }


def _others(message: Outgoing, told: Sequence[Told], language: wording.Language) -> list[str]:
    """Everybody else whom the same step or call means, with their post."""
    others, own_posts = [entry for entry in told if entry.name != message.name], message.content.own_posts
    return [
        f"{entry.name} ({wording.called_as(entry.called_as, own_posts, language)})" if entry.called_as else entry.name
        for entry in others
    ]


def template(name: str) -> Any:
    """One of the templates of this package."""
    return templates("notify_svc.messages").get_template(name)
