"""The change orders of a shift, as they were carried out. Rows are never changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from contracts import shifts as facts
from svckit.db import Model, uuid_pk


class ShiftChange(Model):
    """One change of a published shift. ``…_before``: how the shift stood until then, so that its past can be told.

    ``version``: the version that the shift had from then on.
    """

    __tablename__ = "shift_changes"
    __table_args__ = (
        UniqueConstraint("shift_id", "version"),
        CheckConstraint("kind IN ('replacement', 'swap', 'times', 'cancellation')", name="kind"),
        CheckConstraint("NOT short_notice OR reason IS NOT NULL", name="short_notice_reason"),
        CheckConstraint("(kind = 'swap') = (other_shift_id IS NOT NULL)", name="other_shift"),
        CheckConstraint("kind <> 'cancellation' OR reason IS NOT NULL", name="cancellation_reason"),
        CheckConstraint("starts_at < ends_at", name="times_in_order"),
    )

    id: Mapped[UUID] = uuid_pk()
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    version: Mapped[int]
    kind: Mapped[str]
    changed_at: Mapped[datetime]
    changed_by: Mapped[UUID]
    reason: Mapped[str | None]
    short_notice: Mapped[bool]
    left: Mapped[list[Any]]
    came: Mapped[list[Any]]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    starts_at_before: Mapped[datetime]
    ends_at_before: Mapped[datetime]
    assignments_before: Mapped[list[Any]]
    started_at: Mapped[datetime | None]
    other_shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))

    @classmethod
    def of(cls, fact: facts.ShiftChanged, before: Sequence[facts.Assignment]) -> "ShiftChange":
        """The row of a change that was carried out."""
        same = fact.model_dump(
            include={"version", "shift_id", "kind", "changed_at", "changed_by", "reason", "short_notice"}
            | {"starts_at", "ends_at", "starts_at_before", "ends_at_before", "other_shift_id", "started_at"}
        )
        people = {"left": fact.left, "came": fact.came, "assignments_before": before}
        seats = {name: [one.model_dump(mode="json") for one in many] for name, many in people.items()}
        return cls(id=fact.change_id, **same, **seats)

    @classmethod
    def of_cancellation(cls, fact: facts.ShiftCancelled) -> "ShiftChange":
        """The row of the order that gave the shift up: nobody is expected any more, at the times it had."""
        same = fact.model_dump(include={"version", "shift_id", "reason", "short_notice", "starts_at", "ends_at"})
        return cls(
            id=fact.change_id,
            kind="cancellation",
            changed_at=fact.cancelled_at,
            changed_by=fact.cancelled_by,
            left=[one.model_dump(mode="json") for one in fact.expected],
            came=[],
            starts_at_before=fact.starts_at,
            ends_at_before=fact.ends_at,
            assignments_before=[one.model_dump(mode="json") for one in fact.assignments],
            **same,
        )
