"""Who commands a site, and who is responsible for it: exactly one at every moment (R-2.1.1a, R-4.0.4). Pure.

Whoever is at the chief's post commands. Of several there it is the one who commands already, else the one who came
first. A deputy acts by their own word until a chief is there. Whom a sealed handover or an order of headquarters gave
the command keeps it for as long as they are at the site.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from contracts.duty import CommandBasis, LapseReason
from contracts.posts import DUTY_CHIEF
from roster_svc.duty.roll import ACTING, Roll
from svckit.core.ids import uuid7

HEADQUARTERS = "headquarters"
_GIVEN = frozenset({"signed", "ordered"})
_LAPSES: dict[str, LapseReason] = {
    reason: reason for reason in ("shift_ended", "replaced", "deactivated", "moved", "role_lost", "lapsed")
}


@dataclass(frozen=True, slots=True)
class Transfer:
    """The command is given to somebody. ``handover_id``: by a sealed handover; ``ordered_by``: by headquarters."""

    to: UUID
    basis: CommandBasis
    handover_id: UUID | None = None
    ordered_by: UUID | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A person commands a site since this moment."""

    staff_id: UUID
    since: datetime
    basis: CommandBasis
    shift_id: UUID | None = None
    handover_id: UUID | None = None
    ordered_by: UUID | None = None
    reason: str | None = None
    id: UUID = field(default_factory=uuid7, compare=False)


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who answers for the site since this moment; no person: headquarters."""

    since: datetime
    basis: str
    staff_id: UUID | None = None
    post: str | None = None
    shift_id: UUID | None = None
    command_id: UUID | None = field(default=None, compare=False)
    handover_id: UUID | None = None

    def same_as(self, other: "Responsible") -> bool:
        """Whether the same person answers on the same ground."""
        return (self.staff_id, self.basis, self.shift_id, self.command_id) == (
            other.staff_id,
            other.basis,
            other.shift_id,
            other.command_id,
        )


def commander(roll: Roll, before: Command | None, transfer: Transfer | None) -> Command | None:
    """Who commands at this moment; None: nobody."""
    if transfer is not None:
        place = roll.present(transfer.to)
        given = (transfer.basis, place.shift_id if place else None, transfer.handover_id)
        return Command(transfer.to, roll.at, *given, transfer.ordered_by, transfer.reason)
    if before is not None and _keeps(before, roll):
        return before
    chiefs = roll.at_post(DUTY_CHIEF)
    return Command(chiefs[0].staff_id, roll.at, chiefs[0].basis, chiefs[0].shift_id) if chiefs else None


def _keeps(command: Command, roll: Roll) -> bool:
    place = roll.present(command.staff_id)
    if place is None:
        return False
    if place.post == DUTY_CHIEF:
        return True
    if not place.may_lead:
        return False
    return command.basis in _GIVEN or (command.basis == ACTING and not roll.at_post(DUTY_CHIEF))


def responsible(roll: Roll, command: Command | None) -> Responsible:
    """Who answers for the site: who commands, else the chief whom the roster binds, else headquarters."""
    if command is not None:
        ground = (command.basis, command.staff_id, DUTY_CHIEF, command.shift_id, command.id, command.handover_id)
        return Responsible(roll.at, *ground)
    chief = roll.rostered(DUTY_CHIEF)
    if chief is not None:
        return Responsible(roll.at, chief.basis, chief.staff_id, DUTY_CHIEF, chief.shift_id)
    return Responsible(roll.at, HEADQUARTERS)


def lapse_reason(reasons: Collection[str]) -> LapseReason:
    """Why nobody commands, of the reasons for which the commander's duties ended at that moment."""
    return next((_LAPSES[reason] for reason in reasons if reason in _LAPSES), "left")
