"""What a shift report says of the checks 检查 of its shift: done, late, missed, given up (R-2.2.2a, R-4.1.2a–b)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

CheckState = Literal["open", "completed", "missed", "cancelled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedCheckpointLine:
    """A checkpoint of the route where nobody was in time. ``reason``: it was skipped."""

    zh: str
    en: str
    at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofLine:
    """How many checkpoints were visited with this proof; ``proof``: words of `contracts.inspections`."""

    proof: str
    checkpoints: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One check as it stood. ``kind`` and ``outcome``: words of `contracts.inspections`; ``items``: how many were
    answered or left out, ``failed`` and ``skipped`` of them.

    ``missed_at`` stays where it was missed and done all the same. ``reason``: why it was missed, or given up.
    ``missed_checkpoints``: of its route, in the order in which they were told. ``checkpoints``: how many it has; at
    ``flagged`` of them a visit is odd. ``proofs``: of those that were visited.
    """

    id: UUID
    checklist: str
    checklist_en: str
    kind: str
    post: str
    due_at: datetime
    state: CheckState
    outcome: str | None = None
    late: bool = False
    items: int = 0
    failed: int = 0
    skipped: int = 0
    finished_at: datetime | None = None
    finished_by: str | None = None
    missed_at: datetime | None = None
    reason: str | None = None
    missed_checkpoints: tuple[MissedCheckpointLine, ...] = ()
    checkpoints: int = 0
    flagged: int = 0
    proofs: tuple[ProofLine, ...] = ()

    @property
    def visited(self) -> int:
        """How many checkpoints somebody was at."""
        return sum(one.checkpoints for one in self.proofs)
