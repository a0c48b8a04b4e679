"""Duty as consecutive intervals: which begin, which end and why, and which posts stand empty (R-2.1.5). Pure.

Every interval is by our time, half-open; what was claimed stands beside it. Who commands and who is responsible:
`command`. `DutyOfSite.settle` brings a site from one moment to the next; `catch_up` through all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from contracts.duty import DutyBasis, DutyEndReason, LapseReason
from contracts.posts import DUTY_CHIEF
from roster_svc.duty import command as commanding
from roster_svc.duty.command import Command, Responsible, Transfer
from roster_svc.duty.reasons import why_ended
from roster_svc.duty.roll import ACTING, ROSTERED, Holding, Roll, call_roll
from roster_svc.duty.roster_facts import Key, Named, moments_between
from svckit.core.ids import uuid7


@dataclass(frozen=True, slots=True)
class Duty:
    """A person has a post, on this basis, since this moment."""

    staff_id: UUID
    post: str
    shift_id: UUID | None
    basis: DutyBasis
    since: datetime
    occurred_at: datetime
    id: UUID = field(default_factory=uuid7, compare=False)

    def is_still(self, holding: Holding | None) -> bool:
        """Whether the same goes on."""
        return holding is not None and (holding.shift_id, holding.basis) == (self.shift_id, self.basis)


@dataclass(frozen=True, slots=True)
class Gap:
    """Nobody is at a post that the roster wants manned. ``expected``: whom it names."""

    post: str
    since: datetime
    shift_id: UUID
    expected: tuple[UUID, ...]
    id: UUID = field(default_factory=uuid7, compare=False)


@dataclass(frozen=True, slots=True)
class Began:
    duty: Duty


@dataclass(frozen=True, slots=True)
class Ended:
    duty: Duty
    until: datetime
    reason: DutyEndReason
    occurred_at: datetime


@dataclass(frozen=True, slots=True)
class Assumed:
    """Somebody commands. ``before``: who did until this moment (None: nobody)."""

    command: Command
    before: Command | None


@dataclass(frozen=True, slots=True)
class Lapsed:
    command: Command
    until: datetime
    reason: LapseReason


@dataclass(frozen=True, slots=True)
class Emptied:
    gap: Gap


@dataclass(frozen=True, slots=True)
class Filled:
    """``by``: who is at the post (None: the roster wants nobody there any more)."""

    gap: Gap
    until: datetime
    by: UUID | None


@dataclass(frozen=True, slots=True)
class Answers:
    """From now on somebody else is responsible for the site, or headquarters is."""

    responsible: Responsible


Change = Began | Ended | Assumed | Lapsed | Emptied | Filled | Answers


@dataclass(slots=True)
class DutyOfSite:
    """What is open at a site: its intervals of duty, its command, the posts that stand empty, who is responsible."""

    duties: dict[Key, Duty] = field(default_factory=dict)
    command: Command | None = None
    gaps: dict[str, Gap] = field(default_factory=dict)
    responsible: Responsible | None = None

    def settle(self, named: Sequence[Named], at: datetime, transfer: Transfer | None = None) -> list[Change]:
        """Bring everything up to this moment; what changed, in the order in which it is told."""
        roll = call_roll(named, at)
        before = self.command
        self.command = commanding.commander(roll, before, transfer)
        roll = _with_acting(roll, self.command)
        duties = self._settle_duties(roll)
        return [
            *duties,
            *self._command_changes(before, at, duties),
            *self._settle_gaps(roll),
            *self._settle_responsible(roll),
        ]

    def _settle_duties(self, roll: Roll) -> list[Change]:
        ended: list[Change] = []
        for key, duty in sorted(self.duties.items()):
            if not duty.is_still(roll.holdings.get(key)):
                end = why_ended(duty, roll)
                ended.append(Ended(self.duties.pop(key), roll.at, end.reason, end.occurred_at))
        began: list[Change] = []
        for key, one in sorted(roll.holdings.items()):
            if key not in self.duties:
                claimed = one.claimed if one.claimed is not None and one.came == roll.at else roll.at
                self.duties[key] = Duty(*key, one.shift_id, one.basis, roll.at, claimed)
                began.append(Began(self.duties[key]))
        return [*ended, *began]

    def _command_changes(self, before: Command | None, at: datetime, duties: Sequence[Change]) -> list[Change]:
        if self.command == before:
            return []
        if self.command is not None:
            return [Assumed(self.command, before)]
        assert before is not None
        ends = {one.duty.post: one for one in duties if isinstance(one, Ended) and one.duty.staff_id == before.staff_id}
        reason = commanding.lapse_reason([one.reason for _, one in sorted(ends.items())])
        return [Lapsed(before, at, reason)]

    def _settle_gaps(self, roll: Roll) -> list[Change]:
        wanted, changes = roll.wanted(), list[Change]()
        manned = {one.post: one for one in sorted(roll.holdings.values(), key=_last_first) if one.basis != ROSTERED}
        for post in sorted(self.gaps):
            if post in manned or post not in wanted:
                by = manned[post].staff_id if post in manned else None
                changes.append(Filled(self.gaps.pop(post), roll.at, by))
        for post, named in wanted.items():
            if post not in manned and post not in self.gaps:
                binding = max(named, key=lambda one: one.span.watch(roll.at).precedence(roll.at)).span.shift_id
                expected = tuple(dict.fromkeys(one.staff_id for one in named if one.span.shift_id == binding))
                self.gaps[post] = Gap(post, roll.at, binding, expected)
                changes.append(Emptied(self.gaps[post]))
        return changes

    def _settle_responsible(self, roll: Roll) -> list[Change]:
        now = commanding.responsible(roll, self.command)
        if self.responsible is not None and self.responsible.same_as(now):
            return []
        self.responsible = now
        return [Answers(now)]


def catch_up(
    site: DutyOfSite, named: Sequence[Named], settled_at: datetime | None, at: datetime, *, people_known: bool = True
) -> list[Change]:
    """Bring a site through every moment since it was settled last, and to ``at``.

    Not ``people_known``: nobody kept what people's accounts were before. Then whoever was named could hold the post,
    and whoever had to go, went (ADR 0016).
    """
    changes, waiting = list[Change](), sorted(named, key=lambda one: one.matters[0])
    past = [one if people_known else replace(one, lost=None, may_lead=True) for one in waiting]
    near: list[Named] = []
    for moment in moments_between(named, settled_at, at):
        while past and past[0].matters[0] <= moment:
            near.append(past.pop(0))
        changes += site.settle(near, moment)
        near = [one for one in near if one.matters[1] is None or one.matters[1] > moment]
    return [*changes, *site.settle(named, at)]


def _with_acting(roll: Roll, command: Command | None) -> Roll:
    """Whoever commands from another post has the chief's too, and the roster binds nobody to it meanwhile."""
    key = None if command is None else (command.staff_id, DUTY_CHIEF)
    if command is None or key is None or (key in roll.holdings and roll.holdings[key].there):
        return roll
    place = roll.present(command.staff_id)
    others = {k: one for k, one in roll.holdings.items() if one.post != DUTY_CHIEF or one.there}
    shift_id = place.shift_id if place else None
    acting = Holding(command.staff_id, DUTY_CHIEF, shift_id, ACTING, None, None, may_lead=True)
    return replace(roll, holdings={**others, key: acting})


def _last_first(one: Holding) -> tuple[bool, float, UUID]:
    """So that who came first is kept, and who acts only where nobody is there."""
    return one.there, -(one.came.timestamp() if one.came else 0.0), one.staff_id
