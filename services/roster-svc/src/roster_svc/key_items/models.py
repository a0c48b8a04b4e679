"""Keys and equipment as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, and_, text
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship, remote

from contracts import key_items as facts
from roster_svc.key_items import domain
from roster_svc.key_items.domain import Kind, Move, State
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class KeyIssue(Model):
    """That a person holds, or held, an item. ``due_at``: the end of their duty, as it was planned at the time.

    ``handover_id``: the handover by which they got it, ``returned_basis`` ``handed_over``: by which they gave it on.
    ``overdue_at``: when people were called because it was not back.
    """

    __tablename__ = "key_issues"
    __table_args__ = (
        CheckConstraint("(returned_at IS NULL) = (returned_by IS NULL)", name="returned_by"),
        CheckConstraint("(returned_at IS NULL) = (returned_basis IS NULL)", name="returned_basis"),
        CheckConstraint("returned_basis IN ('returned', 'handed_over', 'missing')", name="basis"),
        CheckConstraint("returned_at IS NULL OR issued_at <= returned_at", name="times_in_order"),
        Index("uq_key_issues_one_open", "key_item_id", unique=True, postgresql_where=text("returned_at IS NULL")),
        Index("ix_key_issues_key_item_id_issued_at", "key_item_id", "issued_at", "id"),
        Index("ix_key_issues_held", "staff_id", postgresql_where=text("returned_at IS NULL")),
    )

    id: Mapped[UUID] = uuid_pk()
    key_item_id: Mapped[UUID] = mapped_column(ForeignKey("key_items.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    issued_at: Mapped[datetime]
    issued_by: Mapped[UUID]
    issue_condition: Mapped[str | None]
    remark: Mapped[str | None]
    due_at: Mapped[datetime]
    handover_id: Mapped[UUID | None] = mapped_column(ForeignKey("handovers.id"))
    overdue_at: Mapped[datetime | None]
    returned_at: Mapped[datetime | None]
    returned_by: Mapped[UUID | None]
    returned_basis: Mapped[str | None]
    return_condition: Mapped[str | None]
    return_remark: Mapped[str | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))

    def close(
        self, now: datetime, by: UUID, basis: str, condition: str | None = None, remark: str | None = None
    ) -> None:
        """The person holds it no longer."""
        self.returned_at, self.returned_by, self.returned_basis = now, by, basis
        self.return_condition, self.return_remark = condition, remark


class KeyItem(Model):
    """A key or a piece of equipment. ``home``: where it belongs. ``state_remark``: what was last said of it."""

    __tablename__ = "key_items"
    __table_args__ = (
        CheckConstraint(f"kind IN ({', '.join(repr(kind.value) for kind in Kind)})", name="kind"),
        CheckConstraint(f"state IN ({', '.join(repr(state.value) for state in State)})", name="state"),
        CheckConstraint(
            "state NOT IN ('missing', 'withdrawn', 'written_off') OR state_remark IS NOT NULL", name="said"
        ),
        Index("uq_key_items_number", "site_id", text("lower(number)"), unique=True),
        Index("ix_key_items_missing", "site_id", postgresql_where=text("state = 'missing'")),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    number: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    home: Mapped[str | None]
    responsible_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    state: Mapped[str]
    state_since: Mapped[datetime]
    state_by: Mapped[UUID]
    state_remark: Mapped[str | None]
    issue: Mapped[KeyIssue | None] = relationship(
        lazy="raise",
        viewonly=True,
        uselist=False,
        primaryjoin=lambda: and_(KeyItem.id == foreign(remote(KeyIssue.key_item_id)), KeyIssue.returned_at.is_(None)),
    )

    @classmethod
    def register(
        cls,
        *,
        site_id: UUID,
        number: str,
        name: str,
        kind: Kind,
        home: str | None,
        responsible_id: UUID | None,
        now: datetime,
        by: UUID,
    ) -> "KeyItem":
        """An item that is where it belongs."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            number=number,
            name=name,
            kind=kind.value,
            home=home,
            responsible_id=responsible_id,
            state=State.IN.value,
            state_since=now,
            state_by=by,
        )

    def registered(self) -> facts.KeyItemRegistered:
        """The whole truth about the item."""
        return facts.KeyItemRegistered(**self._facts(), home=self.home, responsible_id=self.responsible_id)

    def change(self, values: dict[str, Any]) -> facts.KeyItemRegistered:
        """What is said of it on the register, but not where it is."""
        domain.after(self.state, Move.CHANGE, self.number)
        for name, value in values.items():
            setattr(self, name, value)
        self.version += 1
        return self.registered()

    def give(self, issue: KeyIssue, now: datetime, by: UUID) -> facts.KeyItemIssued:
        """Somebody holds it from now on."""
        self._advance(Move.TRANSFER if issue.handover_id else Move.ISSUE, now, by, issue.remark)
        return facts.KeyItemIssued(
            **self._facts(),
            issue_id=issue.id,
            staff_id=issue.staff_id,
            shift_id=issue.shift_id,
            issued_at=now,
            issued_by=by,
            due_at=issue.due_at,
            handover_id=issue.handover_id,
        )

    def take_back(
        self, issue: KeyIssue, now: datetime, by: UUID, condition: str | None, remark: str | None
    ) -> facts.KeyItemReturned:
        """It is where it belongs again."""
        self._advance(Move.RETURN, now, by, remark)
        issue.close(now, by, "returned", condition, remark)
        return self._returned(issue, "returned")

    def leave(self, issue: KeyIssue, now: datetime, by: UUID) -> facts.KeyItemReturned:
        """Whoever goes holds it no longer; whoever comes gets it in the same moment."""
        domain.after(self.state, Move.TRANSFER, self.number)
        self.version += 1
        issue.close(now, by, "handed_over")
        return self._returned(issue, "handed_over")

    def miss(self, issue: KeyIssue | None, now: datetime, by: UUID, remark: str) -> facts.KeyItemMissing:
        """Nobody knows where it is."""
        self._advance(Move.MISS, now, by, remark)
        if issue is not None:
            issue.close(now, by, "missing", remark=remark)
        held_by = None if issue is None else issue.staff_id
        return facts.KeyItemMissing(**self._facts(), staff_id=held_by, missing_at=now, reported_by=by, remark=remark)

    def settle(self, move: Move, now: datetime, by: UUID, reason: str) -> facts.KeyItemSettled:
        """Found, written off, or withdrawn."""
        self._advance(move, now, by, reason)
        return facts.KeyItemSettled(**self._facts(), settled_at=now, settled_by=by, reason=reason)

    def _advance(self, move: Move, now: datetime, by: UUID, remark: str | None) -> None:
        self.state = domain.after(self.state, move, self.number).value
        self.version += 1
        self.state_since, self.state_by, self.state_remark = now, by, remark

    def _returned(self, issue: KeyIssue, basis: str) -> facts.KeyItemReturned:
        assert issue.returned_at is not None
        assert issue.returned_by is not None
        return facts.KeyItemReturned(
            **self._facts(),
            issue_id=issue.id,
            staff_id=issue.staff_id,
            returned_at=issue.returned_at,
            returned_by=issue.returned_by,
            basis=basis,
            condition=issue.return_condition,
        )

    def _facts(self) -> dict[str, Any]:
        same = ("version", "site_id", "number", "name", "kind", "state")
        return {"key_item_id": self.id, **{name: getattr(self, name) for name in same}}
