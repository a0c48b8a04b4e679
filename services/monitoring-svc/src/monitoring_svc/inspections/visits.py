"""Visits of checkpoints as they are stored."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from contracts.inspections import ProofCount
from monitoring_svc.inspections.checkpoints import Proof, Visited
from svckit.db import Model, uuid_pk


class CheckpointVisit(Model):
    """That somebody was at a checkpoint, or why nobody was (``skipped``). Rows are only added; a trigger sees to it.

    ``claimed_at``: by the device's clock. ``issue``: of the code that was shown. ``flags``: what is odd about it.
    """

    __tablename__ = "checkpoint_visits"
    __table_args__ = (
        UniqueConstraint("inspection_id", "number"),
        CheckConstraint(f"proof IN ({', '.join(repr(one.value) for one in Proof)})", name="proof"),
        CheckConstraint("proof <> 'none' OR reason IS NOT NULL", name="reason"),
        CheckConstraint("NOT skipped OR proof = 'none'", name="skipped"),
        CheckConstraint("(issue IS NOT NULL) = (proof IN ('qr', 'nfc'))", name="issue"),
    )

    id: Mapped[UUID] = uuid_pk()
    inspection_id: Mapped[UUID] = mapped_column(ForeignKey("inspections.id"))
    number: Mapped[int]
    checkpoint: Mapped[str]
    proof: Mapped[str]
    skipped: Mapped[bool]
    reason: Mapped[str | None]
    issue: Mapped[int | None]
    flags: Mapped[list[str]] = mapped_column(ARRAY(Text))
    claimed_at: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UUID]
    recorded_by_name: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    accuracy_m: Mapped[float | None]
    distance_m: Mapped[int | None]

    @property
    def visited(self) -> Visited:
        """As the rules see it."""
        return Visited(self.checkpoint, self.claimed_at or self.recorded_at, self.skipped)


def proof_counts(visits: Iterable[CheckpointVisit]) -> tuple[ProofCount, ...]:
    """By how many of the visited checkpoints have it as their strongest proof; `Proof` has the strongest first."""
    strongest: dict[str, Proof] = {}
    for visit in visits:
        if not visit.skipped:
            known = strongest.get(visit.checkpoint, Proof.NONE)
            strongest[visit.checkpoint] = min(Proof(visit.proof), known, key=list(Proof).index)
    counts = Counter(strongest.values())
    return tuple(ProofCount(proof=one.value, checkpoints=counts[one]) for one in Proof if counts[one])
