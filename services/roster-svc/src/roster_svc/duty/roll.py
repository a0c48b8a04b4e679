"""Who has which post at a moment: the roll call of `shifts.on_duty`, with what the intervals want to know. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from contracts.duty import DutyBasis
from contracts.posts import DUTY_CHIEF
from roster_svc.duty.roster_facts import Key, Named
from roster_svc.shifts.on_duty import roll_call

CHECKED_IN, OVERSTAY, ROSTERED, ACTING = "checked_in", "overstay", "rostered", "acting"
THERE = frozenset({CHECKED_IN, OVERSTAY})
_FIRST = (CHECKED_IN, OVERSTAY, ROSTERED)


@dataclass(frozen=True, slots=True)
class Holding:
    """Somebody has a post. ``came``: since when they are there, by our time; ``claimed``: as they say."""

    staff_id: UUID
    post: str
    shift_id: UUID | None
    basis: DutyBasis
    came: datetime | None
    claimed: datetime | None
    may_lead: bool

    @property
    def there(self) -> bool:
        """Whether they are at this post themselves."""
        return self.basis in THERE


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll of one moment: whom the roster names, who has which post, and all that is known around it."""

    at: datetime
    known: tuple[Named, ...]
    named: tuple[Named, ...]
    holdings: dict[Key, Holding]

    def at_post(self, post: str) -> list[Holding]:
        """Who is at the post, in the order in which they came."""
        there = (one for one in self.holdings.values() if one.post == post and one.there)
        return sorted(there, key=lambda one: (one.came or self.at, one.staff_id))

    def present(self, staff_id: UUID) -> Holding | None:
        """Where somebody is; the chief's post first."""
        theirs = [one for one in self.holdings.values() if one.staff_id == staff_id and one.there]
        return min(theirs, key=lambda one: (one.post != DUTY_CHIEF, one.post), default=None)

    def rostered(self, post: str) -> Holding | None:
        """Whom the roster binds to the post while nobody is there; of several always the same one."""
        bound = (one for one in self.holdings.values() if one.post == post and one.basis == ROSTERED)
        return min(bound, key=lambda one: one.staff_id, default=None)

    def seat(self, staff_id: UUID, post: str, shift_id: UUID | None) -> Named | None:
        """How the roster named somebody last."""
        theirs = [one for one in self.known if (*one.key, one.span.shift_id) == (staff_id, post, shift_id)]
        return max((one for one in theirs if one.said_from <= self.at), key=lambda one: one.said_from, default=None)

    def wanted(self) -> dict[str, list[Named]]:
        """The posts that the roster wants manned, each with who is named."""
        found: dict[str, list[Named]] = {}
        for one in sorted(self.named, key=lambda one: (one.post, one.staff_id)):
            if one.wants_somebody(self.at):
                found.setdefault(one.post, []).append(one)
        return found


def call_roll(named: Sequence[Named], at: datetime) -> Roll:
    """The roll of this moment. Who has one post on two shifts has it once: on that which gives the better right."""
    said = tuple(one for one in named if one.said(at))
    of = {one.expected: one for one in said}
    holdings: dict[Key, Holding] = {}
    binding = [of[one] for one in roll_call(list(of), at).people]
    for one in sorted(binding, key=lambda one: (_FIRST.index(_basis(one, at)), one.span.starts_at, one.span.shift_id)):
        holdings.setdefault(one.key, _holding(one, at))
    return Roll(at, tuple(named), said, holdings)


def _holding(one: Named, at: datetime) -> Holding:
    visit = one.visit(at)
    came, claimed = (visit.came, visit.claimed) if visit else (None, None)
    return Holding(one.staff_id, one.post, one.span.shift_id, _basis(one, at), came, claimed, one.may_lead)


def _basis(one: Named, at: datetime) -> DutyBasis:
    if one.expected.since(at) is None:
        return ROSTERED
    return OVERSTAY if at >= one.span.ends_at or one.span.over(at) else CHECKED_IN
