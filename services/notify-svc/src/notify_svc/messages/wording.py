"""The words of messages and pages, zh-CN and en, in the regulation's terms. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from contracts import words
from contracts.severities import Level, Severity
from notify_svc.messages.content import ShiftChangeContent
from notify_svc.shift_changes.domain import Part

Language = Literal["zh", "en"]

_WHY_AGAIN: dict[str, tuple[str, str]] = {
    "worsened": ("该事件已加重，现重新通知。", "This incident has become worse; that is why you are called again."),
    "recurred": ("该异常消除后再次出现。", "The cause of this incident was gone and has come back."),
    "stands": (
        "该事件确认后已超过时限，异常仍在，原确认失效，须重新确认。",
        "This incident was acknowledged and has stood for too long since: it has to be acknowledged anew.",
    ),
    "given_back": (
        "该事件的处理人已交回，现无人处理，须重新确认。",
        "Whoever had this incident has given it back: nobody has it, and it has to be acknowledged anew.",
    ),
    "reassigned": ("该事件已转交给您处理。", "This incident has been handed to you: it is yours now."),
    "reopened": (
        "该事件曾标记为已处置，现已重新打开，须重新确认。",
        "This incident was resolved and has been reopened: it has to be acknowledged anew.",
    ),
}
_PLANNED = frozenset({"opened", "timer", "unreached"})
"""Triggers that follow the plan: the place in it says enough. A trigger in neither list is of a newer release."""


def language_of(tag: str) -> Language:
    """Our language for a BCP 47 tag: English for en-…, Chinese for everything else."""
    return "en" if tag.lower().partition("-")[0] == "en" else "zh"


def level(value: Level, language: Language) -> str:
    """An incident level by its name (国务院令493号 第3条)."""
    named = words.LEVELS[value]
    return f"{named.en[0].upper()}{named.en[1:]}" if language == "en" else named.zh


def severity(value: Severity, language: Language) -> str:
    """A severity by its name."""
    return _pick(words.SEVERITIES[value], language)


def called_as(code: str, own_posts: Mapping[str, words.Words], language: Language) -> str:
    """A post or role by its name; a post of the company's own whose name is not known by its code."""
    return _pick(words.called([code], own_posts)[0], language)


def why_again(trigger: str, step: int, round_: int, language: Language) -> str | None:
    """Why somebody is called who may know of it already; None in the first call."""
    if trigger in _WHY_AGAIN:
        return _pick(_WHY_AGAIN[trigger], language)
    if trigger not in _PLANNED:
        return _pick(
            ("该事件有新的情况，现再次通知。", "There is news of this incident; that is why you are called."), language
        )
    if step == round_ == 0:
        return None
    zh = f"此前的通知无人确认，现升级为第 {step + 1} 级" + (f"（第 {round_ + 1} 轮）" if round_ else "") + "。"
    en = f"Nobody acknowledged the earlier calls; this is step {step + 1}" + (f", round {round_ + 1}" if round_ else "")
    return _pick((zh, f"{en}."), language)


def exercise(language: Language) -> str:
    """The mark that every message about an exercise begins with."""
    return "[EXERCISE]" if language == "en" else "【演练】"


def subject(code: str, language: Language) -> str:
    """What people are called about, by its name."""
    return _pick(words.word(words.SUBJECTS, code), language)


def answer(code: str, language: Language) -> str:
    """What was answered to a call, by its name."""
    return _pick(words.word(words.ANSWERS, code), language)


_ASKED: dict[str, tuple[str, str]] = {
    "read": ("请阅知。", "Please read this."),
    "acknowledge": ("请应答“知道了”。", "Please answer that you know."),
    "accept": ("请应答“接受”或“不能”。", "Please answer whether you accept."),
    "answer": ("请应答，写明您的答复。", "Please answer in words."),
}


def asked(code: str, language: Language) -> str:
    """What a call asks of the person; nothing where it only tells."""
    return _pick(_ASKED.get(code, ("", "")), language)


def called_again(step: int, language: Language) -> str | None:
    """Why somebody is called about a subject that others were called about before."""
    if step <= 1:
        return None
    return _pick(
        (f"此前的呼叫无人应答，这是第 {step} 次呼叫。", f"Nobody answered before: call number {step}."),
        language,
    )


def digest_subject(total: int, critical: int, language: Language) -> str:
    """The first line of a digest."""
    if language == "en":
        return f"[Many incidents] {total} incidents, {critical} of them critical: open the list"
    return f"【事件汇总】共 {total} 起事件，其中紧急 {critical} 起，请查看事件列表"


_CHANGES: dict[Part, tuple[str, str]] = {
    "comes": ("您将值班", "you are on duty"),
    "leaves": ("您不再值班", "you are no longer on duty"),
    "moved": ("您的班次时间调整", "your shift is at another time"),
    "cancelled": ("您的班次已取消", "your shift was cancelled"),
}


def change_subject(change: ShiftChangeContent, language: Language) -> str:
    """The first line of a message about a change order: what it means, where, and when."""
    shift = change.shift
    when = f"{LocalTime(shift.starts_at, shift.timezone).local:%Y-%m-%d %H:%M}"
    zh, en = _CHANGES[change.part]
    if language == "en":
        mark = "[Roster change, short notice]" if change.short_notice else "[Roster change]"
        return f"{mark} {en}: {shift.site_name} {when}"
    return f"{'【临时调班】' if change.short_notice else '【排班变更】'}{zh}：{shift.site_name} {when}"


def _pick(pair: tuple[str, str], language: Language) -> str:
    return pair[1] if language == "en" else pair[0]


def zone(name: str) -> tzinfo:
    """The site's time zone; UTC, plainly labelled, where the name is unknown here."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


@dataclass(frozen=True, slots=True)
class LocalTime:
    """An instant as the people at a site read it, always with its zone."""

    at: datetime
    timezone: str

    def __str__(self) -> str:
        return f"{self.local:%Y-%m-%d %H:%M:%S} {self.label}"

    @property
    def local(self) -> datetime:
        """The instant by the clock of the site."""
        return self.at.astimezone(zone(self.timezone))

    @property
    def label(self) -> str:
        """The zone and its offset at this instant."""
        local = self.local
        offset = local.strftime("%z")
        name = self.timezone if str(local.tzinfo) == self.timezone else "UTC"
        return f"{name} (UTC{offset[:3]}:{offset[3:5]})"


def span(starts_at: datetime, ends_at: datetime, timezone: str) -> str:
    """The planned time of a shift as the people at a site read it, always with its zone."""
    start, end = LocalTime(starts_at, timezone), LocalTime(ends_at, timezone)
    same_day = start.local.date() == end.local.date()
    until = f"–{end.local:%H:%M}" if same_day else f" – {end.local:%Y-%m-%d %H:%M}"
    return f"{start.local:%Y-%m-%d %H:%M}{until} {start.label}"


def duration(seconds: float, language: Language) -> str:
    """A length of time to the minute, or to the second below two minutes."""
    whole = max(int(seconds), 0)
    if whole < 120:
        return f"{whole} s" if language == "en" else f"{whole} 秒"
    hours, minutes = divmod(whole // 60, 60)
    if language == "en":
        return f"{hours} h {minutes} min" if hours else f"{minutes} min"
    return f"{hours} 小时 {minutes} 分钟" if hours else f"{minutes} 分钟"
