"""When a shift may end, and when the clock ends it (R-4.3.3a): every shift does, whatever people forget. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.on_duty import Expected, Span
from roster_svc.shifts.relief import left_empty


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What the end of a shift leaves undone: posts whose relief is not there, numbers of active incidents."""

    unrelieved: tuple[str, ...] = ()
    open_incidents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EndRequest:
    """How somebody asks for the end of a shift.

    ``may_order``: they may end it for ``reason`` before its time or without relief; ``release_people``: such an order
    frees who is there. ``leave_open_incidents``: they know of them, and say in ``reason`` why the shift ends all the
    same.
    """

    reason: str | None = None
    may_order: bool = False
    leave_open_incidents: bool = False
    release_people: bool = False


NOTHING_LEFT = LeftBehind()
PLAIN_END = EndRequest()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the clock does at an instant: end the shift, end these people's visits; and when it looks again."""

    ends: bool
    leave: frozenset[UUID]
    unrelieved: tuple[str, ...]
    again_at: datetime | None


def first_look(ends_at: datetime, policy: DutyPolicy) -> datetime:
    """When the clock first asks whether a shift has been forgotten."""
    return ends_at + timedelta(minutes=policy.handover_grace_min)


def last_look(ends_at: datetime, policy: DutyPolicy) -> datetime:
    """When nothing of the shift is left, whoever is or is not relieved."""
    return ends_at + timedelta(minutes=policy.overstay_limit_min)


def unrelieved(
    leaving: Sequence[Expected], others: Sequence[Expected], at: datetime, policy: DutyPolicy
) -> tuple[str, ...]:
    """The posts that stand empty, although somebody is needed there, once all of ``leaving`` (one shift's) are gone.

    ``others``: who is expected from the other shifts of the site. Nothing, where the site asks for no relief.
    """
    if not policy.relief_before_leaving:
        return ()
    empty: set[str] = set()
    for one in leaving:
        there = replace(one, span=unended(one.span), visits=((min(one.span.starts_at, at), None),), fit=True)
        empty.update(left_empty(one.staff_id, one.span.shift_id, [there, *others], at))
    return tuple(sorted(empty))


def unended(span: Span) -> Span:
    """The shift as relief sees it: who was on a shift that has been ended is not relieved by that."""
    return replace(span, ended_at=None, held=frozenset())


def by_the_clock(
    mine: Sequence[Expected],
    others: Sequence[Expected],
    span: Span,
    now: datetime,
    policy: DutyPolicy,
    *,
    taken_over: bool,
    released: bool = False,
) -> Verdict:
    """What becomes of a shift that was published, some time after it should have ended.

    It ends where somebody could have ended it and forgot: no post waits for its relief, and a later shift has been
    started (``taken_over``) or nobody ever began this one or is there. At the limit of the site it ends in any case.
    So it is with the visits of a shift that has ended; nobody is held there whom the end ``released``.
    """
    there = [one for one in mine if _is_there(one)]
    waiting = () if released else unrelieved(there, others, now, policy)
    limit = last_look(span.ends_at, policy)
    forgotten = not waiting and (taken_over or (span.started_at is None and not there))
    over = span.ended_at is not None
    ends = not over and (now >= limit or forgotten)
    held = {one.staff_id for one in there if one.post in waiting and now < limit}
    settled = (over or ends) and not held
    return Verdict(
        ends=ends,
        leave=frozenset(one.staff_id for one in there) - held if over or ends else frozenset(),
        unrelieved=waiting,
        again_at=None if settled else min(first_look(now, policy), limit),
    )


def _is_there(one: Expected) -> bool:
    return bool(one.visits) and one.visits[-1][1] is None
