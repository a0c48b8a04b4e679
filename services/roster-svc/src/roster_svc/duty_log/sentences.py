"""What the system writes into the duty log, in both languages: one sentence per kind of fact. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from contracts import shifts as facts
from contracts.coverage import CoverageLost, CoverageRestored
from contracts.words import ARCHIVE_PARTS, COVERAGE_CAUSES, OPENING, OTHER, Words, called, word

ENDED: Mapping[str, Words] = {
    "ended": Words("班次结束。", "The shift ended."),
    "ordered": Words("班次按本部要求提前结束。", "The shift ended by order of headquarters."),
    "overstay": Words("班次到时无人结束，由系统结束。", "Nobody ended the shift in time: the system did."),
    "lapsed": Words("班次到时无人接班，已失效。", "Nobody took the shift over: it has lapsed."),
}
WENT: Mapping[str, Words] = {
    "checked_out": Words("签退", "checked out"),
    "lapsed": Words("未签退，由系统记为离岗", "did not check out and counts as gone"),
    "deactivated": Words("账号停用，即时离岗", "left at once, because the account was switched off"),
    "moved": Words("调离本站点，即时离岗", "left at once, because of a move to other sites"),
    "role_lost": Words("不再具有岗位角色，即时离岗", "left at once, because the post's role was taken away"),
}
_LEFT = Words("离岗", "left")


@dataclass(frozen=True, slots=True)
class Names:
    """What the people and posts of a site are called, and its zone."""

    people: Mapping[UUID, str]
    posts: Mapping[str, Words]
    timezone: str

    def person(self, staff_id: UUID) -> Words:
        name = self.people.get(staff_id)
        return Words(name, name) if name else Words("一名人员", "somebody")

    def post(self, code: str) -> Words:
        return self.posts.get(code) or called([code])[0]

    def seats(self, seats: Sequence[facts.Assignment]) -> Words:
        """The people, each once, in the order in which they are named."""
        said = [self.person(one) for one in dict.fromkeys(seat.staff_id for seat in seats)]
        return _all(said)

    def span(self, starts_at: datetime, ends_at: datetime) -> str:
        """From when to when, by the site's clock."""
        zone = ZoneInfo(self.timezone)
        begins, ends = starts_at.astimezone(zone), ends_at.astimezone(zone)
        until = f"{ends:%H:%M}" if begins.date() == ends.date() else f"{ends:%Y-%m-%d %H:%M}"
        return f"{begins:%Y-%m-%d %H:%M}–{until}"

    def clock(self, at: datetime) -> str:
        return f"{at.astimezone(ZoneInfo(self.timezone)):%Y-%m-%d %H:%M}"


def published(fact: facts.ShiftPublished, names: Names) -> Words:
    """That a shift binds, when it is, and who is on it."""
    span, people = names.span(fact.starts_at, fact.ends_at), names.seats(fact.assignments)
    return Words(f"班次已发布：{span}，人员：{people.zh}。", f"Shift published: {span}, with {people.en}.")


def started(fact: facts.ShiftStarted, names: Names) -> Words:
    """That a shift has the watch, and what it was opened without."""
    said = [Words("班次接班，开始值班。", "The shift took over.")]
    if fact.exceptions:
        lacks = _all([OPENING.get(one, OTHER) for one in fact.exceptions])
        by = names.person(fact.ordered_by) if fact.ordered_by else Words("本部", "headquarters")
        said.append(Words(f"例外开班，{by.zh}批准；未具备：{lacks.zh}。", f"By order of {by.en}, without: {lacks.en}."))
    return _with_reason(said, fact.exception_reason)


def cancelled(fact: facts.ShiftCancelled, names: Names) -> Words:
    """That a shift was given up, and why."""
    span = names.span(fact.starts_at, fact.ends_at)
    said = Words(f"班次已取消：{span}。", f"Shift cancelled: {span}.")
    return _with_reason([said], fact.reason or None)


def archived(fact: facts.ShiftArchived, _names: Names) -> Words:
    """That a shift is sealed, and what its record lacks."""
    said = [Words("班次记录已归档封存。", "The record of the shift is archived and sealed.")]
    if fact.missing:
        lacks = _all([ARCHIVE_PARTS.get(one, OTHER) for one in fact.missing])
        said.append(Words(f"归档时缺少：{lacks.zh}。", f"Missing by then: {lacks.en}."))
    return _with_reason(said, None)


def ended(fact: facts.ShiftEnded, names: Names) -> Words:
    """That a shift is over, how, and what it leaves undone."""
    said = [ENDED.get(fact.basis, OTHER)]
    if fact.unrelieved:
        posts = _all([names.post(one) for one in fact.unrelieved])
        said.append(Words(f"尚无接班人员的岗位：{posts.zh}。", f"Posts without relief: {posts.en}."))
    if fact.open_incidents:
        numbers = "、".join(fact.open_incidents), ", ".join(fact.open_incidents)
        said.append(Words(f"尚未处置完的事件：{numbers[0]}。", f"Incidents not resolved: {numbers[1]}."))
    return _with_reason(said, fact.reason)


def changed(fact: facts.ShiftChanged, names: Names) -> Words:
    """What a change order changed, and why."""
    left, came = names.seats(fact.left), names.seats(fact.came)
    span = names.span(fact.starts_at, fact.ends_at)
    said = {
        "replacement": Words(f"调班：{left.zh}由{came.zh}接替。", f"Change: {came.en} in place of {left.en}."),
        "swap": Words(f"换班：{left.zh}与{came.zh}互换班次。", f"Swap: {came.en} in place of {left.en}."),
        "times": Words(f"班次时间调整为 {span}。", f"The shift's time is now {span}."),
    }.get(fact.kind, Words("班次有调整。", "The shift was changed."))
    return _with_reason([said], fact.reason)


def came(fact: facts.CheckedIn, names: Names) -> Words:
    """That somebody is at a post, and how late."""
    person, post = names.person(fact.staff_id), names.post(fact.post)
    late = round(fact.late_s / 60) if fact.late else 0
    zh, en = (f"，迟到 {late} 分钟", f", {late} min late") if late else ("", "")
    said = Words(f"{person.zh}签到，岗位：{post.zh}{zh}。", f"{person.en} checked in at {post.en}{en}.")
    return _with_reason([said, *_by_claim(fact, fact.checked_in_at, names)], None)


def went(fact: facts.CheckedOut, names: Names) -> Words:
    """That somebody has left a post, and how."""
    person, post = names.person(fact.staff_id), names.post(fact.post)
    how = WENT.get(fact.basis, _LEFT)
    said = Words(f"{person.zh}{how.zh}，岗位：{post.zh}。", f"{person.en} {how.en}; post: {post.en}.")
    return _with_reason([said, *_by_claim(fact, fact.checked_out_at, names)], fact.unrelieved_reason)


def seat_lost(fact: CoverageLost, names: Names) -> Words:
    """That too few are at the seat that is watched all day, and why."""
    post, cause = names.post(fact.post), word(COVERAGE_CAUSES, fact.cause)
    missed = _all([names.person(one) for one in fact.staff_ids])
    who = Words(f"（{missed.zh}）", f" ({missed.en})") if fact.staff_ids else Words("", "")
    return Words(
        f"{post.zh}席位在岗 {fact.present} 人，应有 {fact.needed} 人。原因：{cause.zh}{who.zh}。",
        f"{fact.present} of {fact.needed} are at the seat of {post.en}. Cause: {cause.en}{who.en}.",
    )


def seat_restored(fact: CoverageRestored, names: Names) -> Words:
    """That enough are there again, and since when they were not."""
    post, since = names.post(fact.post), names.clock(fact.since)
    return Words(
        f"{post.zh}席位恢复满员，自 {since} 起人数不足。",
        f"Enough people are at the seat of {post.en} again; there were too few since {since}.",
    )


def _by_claim(fact: facts.AttendanceFact, at: datetime, names: Names) -> list[Words]:
    if not fact.claim_reason:
        return []
    clock = names.clock(at)
    return [
        Words(
            f"时间按补记的 {clock} 记录（{fact.claim_reason}）。",
            f"The time was recorded afterwards as {clock} ({fact.claim_reason}).",
        )
    ]


def _with_reason(said: Sequence[Words], reason: str | None) -> Words:
    because = [Words(f"原因：{reason}", f"Reason: {reason}")] if reason else []
    every = [*said, *because]
    return Words("".join(one.zh for one in every), " ".join(one.en for one in every))


def _all(said: Sequence[Words]) -> Words:
    return Words("、".join(one.zh for one in said), ", ".join(one.en for one in said))
