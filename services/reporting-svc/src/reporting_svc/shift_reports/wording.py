"""Saying a report's values in a language and in the site's time zone: plain text, escaped later by the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from contracts.words import CALLED, VISIT_PROOFS, word
from reporting_svc.shift_reports.check_lines import CheckLine
from reporting_svc.shift_reports.content import Addendum, ChangeLine, Moment
from reporting_svc.shift_reports.duty_lines import PostLine
from reporting_svc.shift_reports.texts import TEXTS, Language

ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
WITH_A_NOTE = frozenset({"acknowledged", "given_back", "reassigned", "resolved", "reopened", "closed"})
SUBJECTS: Mapping[str, str] = MappingProxyType(
    {
        "post_unmanned": "post",
        "post_manned": "post",
        "handover_lapsed": "lapse",
        "message_accepted": "post",
        "message_delivered": "post",
        "message_failed": "post",
    }
)
"""The addenda whose subject is, or may be, a code, and the group of its word."""
LATE_ENOUGH_TO_SAY_S = 5.0
DASH = "—"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language and one zone, and what the company calls posts in its own words."""

    language: Language
    zone: str
    posts: Mapping[str, PostLine] = field(default_factory=dict)

    def text(self, key: str, **values: Any) -> str:
        """The text of a key. KeyError: there is none, which a test forbids."""
        return TEXTS[self.language][key].format(**values)

    def term(self, group: str, code: str | None) -> str:
        """The word for a code of an open list (posts, channels); a code without a word stands for itself."""
        called = self.posts.get(code) or CALLED.get(code) if group == "post" and code is not None else None
        if called is not None:
            return self.either(called.zh, called.en)
        return TEXTS[self.language].get(f"{group}.{code}", code or DASH)

    def either(self, zh: str, en: str) -> str:
        """Whichever is of the language."""
        return zh if self.language == "zh-CN" else en

    def called(self, who: str) -> str:
        """Whom a message was for: a person by name; a post or role that nobody had comes as its code."""
        return self.term("post", who)

    def proofs(self, check: CheckLine) -> str:
        """How it is known that somebody was at the checkpoints of a patrol."""
        counted = [f"{self.either(*word(VISIT_PROOFS, one.proof))} {one.checkpoints}" for one in check.proofs]
        return self.text(
            "checks.proofs",
            visited=check.visited,
            checkpoints=check.checkpoints,
            proofs=self.text("list_comma").join(counted),
        )

    def terms(self, group: str, codes: tuple[str, ...]) -> str:
        """Several of them."""
        return self.text("list_comma").join(self.term(group, code) for code in codes)

    def instant(self, at: datetime | None, *, seconds: bool = False) -> str:
        """Date and time in the site's zone; with its offset in the hour that a change of the clock shows twice."""
        if at is None:
            return DASH
        local = at.astimezone(self._zone())
        shown = local.strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")
        twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
        return f"{shown} {_offset(local)}" if twice else shown

    def offset(self, at: datetime, until: datetime | None = None) -> str:
        """The zone with its offset: "Asia/Shanghai (UTC+08:00)", with both where it changes before `until`."""
        offsets = dict.fromkeys(_offset(moment.astimezone(self._zone())) for moment in (at, until or at))
        return f"{self.zone} ({' → '.join(offsets)})"

    def duration(self, seconds: float | None) -> str:
        """The two largest units: "3 分 20 秒"."""
        if seconds is None:
            return DASH
        whole = round(abs(seconds))
        parts = [("days", whole // 86_400), ("hours", whole // 3600 % 24), ("minutes", whole // 60 % 60)]
        said = [(unit, n) for unit, n in (*parts, ("seconds", whole % 60)) if n]
        return " ".join(self.text(unit, n=n) for unit, n in said[:2]) or self.text("seconds", n=0)

    def level(self, level: int | None) -> str:
        """The incident level in Roman numerals."""
        return DASH if level is None else self.text("level", roman=ROMAN.get(level, str(level)))

    def addendum(self, addendum: Addendum) -> str:
        """What reached us after the seal, as a sentence."""
        if addendum.moment is not None:
            return addendum.subject + self.text("colon") + self.moment(addendum.moment)
        group = SUBJECTS.get(addendum.kind)
        subject = self.term(group, addendum.subject) if group else addendum.subject
        return self.text(f"add.{addendum.kind}", subject=subject)

    def moment(self, moment: Moment) -> str:
        """One line of the timeline, as a sentence."""
        return self.text(f"moment.{_variant(moment)}", **self._values(moment)) + self._tail(moment)

    def change(self, change: ChangeLine) -> str:
        """A change of the published shift, as a sentence."""
        span = self.text("span")
        said = self.text(
            f"change.{change.kind if change.kind in {'replacement', 'swap', 'times'} else 'other'}",
            kind=change.kind,
            by=change.by or self.text("system_actor"),
            left=change.left or DASH,
            came=change.came or DASH,
            before=span.format(start=self.instant(change.starts_at_before), end=self.instant(change.ends_at_before)),
            after=span.format(start=self.instant(change.starts_at), end=self.instant(change.ends_at)),
        )
        return said + (self.text("note", detail=change.reason) if change.reason else "")

    def _values(self, moment: Moment) -> dict[str, str]:
        targets = [self.term("post", role) for role in moment.roles] + ([self.called(moment.who)] if moment.who else [])
        return {
            "who": self.called(moment.who) if moment.who else self.text("system_actor"),
            "to": moment.to or DASH,
            "detail": moment.detail or DASH,
            "channel": self.term("channel", moment.channel),
            "result": self.term("sent", moment.state),
            "source": self.term("source", moment.state or "unknown"),
            "via": self.term("via", moment.state),
            "unwatched": self.term("unwatched", moment.state),
            "fallen": self.term("fallen", moment.state),
            "level": self.level(moment.level),
            "previous": self.level(moment.previous_level),
            "step": str((moment.step or 0) + 1),
            "round": str((moment.round or 0) + 1),
            "targets": self.text("list_comma").join(targets) or DASH,
        }

    def _tail(self, moment: Moment) -> str:
        if moment.kind == "escalated" and (moment.late_s or 0) >= LATE_ENOUGH_TO_SAY_S:
            return self.text("moment.fired_late", late=self.duration(moment.late_s))
        if moment.kind == "tell_failed" and moment.state == "exhausted":
            return self.text("moment.exhausted")
        if moment.kind in WITH_A_NOTE and moment.detail:
            return self.text("note", detail=moment.detail)
        return ""

    def _zone(self) -> Any:
        try:
            return ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError):
            return UTC


def _offset(local: datetime) -> str:
    offset = local.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"


def _variant(moment: Moment) -> str:
    if moment.kind == "opened" and moment.who:
        return "opened_by"
    if moment.kind == "escalated" and moment.round:
        return "repeated"
    return moment.kind
