"""The handover as an aggregate: it refuses illegal moves and returns the facts; the database repeats its invariants."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from roster_svc.handovers import domain, errors
from roster_svc.handovers.content import SCHEMA, items_told
from roster_svc.handovers.domain import ItemState, Move, State
from roster_svc.handovers.items import HandoverEntry, HandoverItem, HandoverSignature
from svckit.core.content import canonical, digest, utc_text
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

UNHELD = "hold IS NULL AND hold_reason IS NULL AND hold_since IS NULL"
SEALED = "sealed IS NOT NULL AND sha256 IS NOT NULL AND sealed_at IS NOT NULL AND incoming_id IS NOT NULL"
UNSEALED = "sealed IS NULL AND sha256 IS NULL AND sealed_at IS NULL AND incoming_id IS NULL AND forced_at IS NULL"


class Handover(Model):
    """From a shift that goes to the shift that comes; one for each shift that goes.

    ``planned_at``: when the shift that goes ends by the roster. ``transfers``: by incident, who of each side declared
    that its command is transferred although it is open. ``sealed``: the text that both signed; nothing changes then.
    ``leader_missing_since``: when somebody was first called because the chief who relieves had not come.
    ``lapsed_at``: since when nobody can carry it out any more; beside the state, which says how far it had come.
    """

    __tablename__ = "handovers"
    __table_args__ = (
        UniqueConstraint("from_shift_id"),
        CheckConstraint("from_shift_id <> to_shift_id", name="two_shifts"),
        CheckConstraint("state IN ('drafted', 'in_review', 'signed', 'sealed')", name="state"),
        CheckConstraint("hold IN ('deferred', 'blocked')", name="hold"),
        CheckConstraint("(hold = 'blocked') = (hold_reason IS NOT NULL) OR hold IS NULL", name="hold_reason"),
        CheckConstraint("(hold IS NULL) = (hold_since IS NULL)", name="hold_since"),
        CheckConstraint(f"CASE WHEN state = 'sealed' THEN {SEALED} ELSE {UNSEALED} END", name="sealed"),
        CheckConstraint("(forced_at IS NULL) = (forced_by IS NULL)", name="forced_by"),
        CheckConstraint("(forced_at IS NULL) = (forced_reason IS NULL)", name="forced_reason"),
        CheckConstraint("outgoing_id <> incoming_id", name="two_people"),
        CheckConstraint("state <> 'sealed' OR forced_at IS NOT NULL OR outgoing_id IS NOT NULL", name="both_signed"),
        CheckConstraint("(lapsed_at IS NULL) = (lapsed_reason IS NULL)", name="lapsed_reason_said"),
        CheckConstraint("lapsed_reason IN ('shift_ended', 'not_required')", name="lapsed_reason"),
        CheckConstraint("lapsed_at IS NULL OR state <> 'sealed'", name="sealed_or_lapsed"),
        Index("ix_handovers_site_id_planned_at", "site_id", "planned_at", "id"),
        Index("ix_handovers_to_shift_id", "to_shift_id"),
        Index("ix_handovers_unsealed", "site_id", postgresql_where="state <> 'sealed'"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    from_shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    to_shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    state: Mapped[str]
    planned_at: Mapped[datetime]
    drafted_at: Mapped[datetime]
    drafted_by: Mapped[UUID | None]
    refreshed_at: Mapped[datetime]
    offered_at: Mapped[datetime | None]
    hold: Mapped[str | None]
    hold_reason: Mapped[str | None]
    hold_text: Mapped[str | None]
    hold_since: Mapped[datetime | None]
    hold_incidents: Mapped[list[Any]]
    leader_missing_since: Mapped[datetime | None]
    walked_at: Mapped[datetime | None]
    walk_recorded_at: Mapped[datetime | None]
    walk_by: Mapped[UUID | None]
    fit: Mapped[bool | None]
    fit_text: Mapped[str | None]
    fit_by: Mapped[UUID | None]
    fit_at: Mapped[datetime | None]
    transfers: Mapped[dict[str, Any]]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    sealed: Mapped[str | None]
    sha256: Mapped[str | None]
    sealed_at: Mapped[datetime | None]
    outgoing_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    incoming_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    forced_at: Mapped[datetime | None]
    forced_by: Mapped[UUID | None]
    forced_reason: Mapped[str | None]
    lapsed_at: Mapped[datetime | None]
    lapsed_reason: Mapped[str | None]
    items: Mapped[list[HandoverItem]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=(HandoverItem.position, HandoverItem.id)
    )
    signatures: Mapped[list[HandoverSignature]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=(HandoverSignature.signed_at, HandoverSignature.id)
    )
    entries: Mapped[list[HandoverEntry]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=(HandoverEntry.version, HandoverEntry.id)
    )

    @classmethod
    def draft(
        cls,
        *,
        site_id: UUID,
        from_shift_id: UUID,
        to_shift_id: UUID,
        planned_at: datetime,
        now: datetime,
        by: UUID | None,
    ) -> "Handover":
        """An empty draft; `refresh` fills it, and `drafted` tells of it."""
        return cls(
            id=uuid7(),
            version=0,
            site_id=site_id,
            from_shift_id=from_shift_id,
            to_shift_id=to_shift_id,
            state=State.DRAFTED.value,
            planned_at=planned_at,
            drafted_at=now,
            drafted_by=by,
            refreshed_at=now,
            hold_incidents=[],
            transfers={},
            call_ids=[],
            items=[],
            signatures=[],
            entries=[],
        )

    @property
    def counted(self) -> list[HandoverItem]:
        """The items that are part of the content."""
        return [item for item in self.items if item.gone_at is None]

    @property
    def standing(self) -> dict[str, HandoverSignature]:
        """The signatures that count, by side."""
        return {one.side: one for one in self.signatures if one.void_at is None}

    @property
    def item_count(self) -> int:
        """How many things there are to hand over."""
        return len(self.counted)

    @property
    def open_count(self) -> int:
        """How many of them are not accepted."""
        return sum(item.state != ItemState.ACCEPTED for item in self.counted)

    @property
    def refused_count(self) -> int:
        """How many of them were ever refused."""
        return sum(item.refusals > 0 for item in self.counted)

    @property
    def forced(self) -> bool:
        """Whether headquarters ordered it: marked so for ever."""
        return self.forced_at is not None

    @property
    def over(self) -> bool:
        """Whether nothing changes any more: it is sealed, or nobody can carry it out."""
        return self.state == State.SEALED or self.lapsed_at is not None

    @property
    def waiting_for(self) -> domain.Waiting | None:
        """What comes next."""
        if self.lapsed_at is not None:
            return None
        signed = self.standing
        return domain.waiting_for(
            self.state,
            [item.state for item in self.counted],
            outgoing_signed="outgoing" in signed,
            incoming_signed="incoming" in signed,
        )

    def item(self, item_id: UUID) -> HandoverItem:
        """The item, or `HandoverItemNotFound` where it is missing or gone."""
        for item in self.counted:
            if item.id == item_id:
                return item
        raise errors.HandoverItemNotFound(id=item_id)

    def content(self) -> str:
        """What is signed: the canonical text as it stands now."""
        walk = {"at": utc_text(self.walked_at), "recorded_at": utc_text(self.walk_recorded_at), "by": _id(self.walk_by)}
        fitness = {"fit": self.fit, "text": self.fit_text, "by": _id(self.fit_by), "at": utc_text(self.fit_at)}
        forced = {"at": utc_text(self.forced_at), "by": _id(self.forced_by), "reason": self.forced_reason}
        return canonical(
            {
                "schema": SCHEMA,
                "handover_id": str(self.id),
                "site_id": str(self.site_id),
                "from_shift_id": str(self.from_shift_id),
                "to_shift_id": str(self.to_shift_id),
                "planned_at": utc_text(self.planned_at),
                "items": items_told(self.counted),
                "walk": walk if self.walked_at else None,
                "fitness": fitness if self.fit is not None else None,
                "transfers": self.transfers,
                "forced": forced if self.forced else None,
            }
        )

    @property
    def content_sha256(self) -> str:
        """The hash of the content: of what was sealed, or of how it stands."""
        return self.sha256 or digest(self.content())

    def after(self, move: Move) -> State:
        """The state that `move` leads to; refused where it is not possible, or not any more (`HandoverLapsed`)."""
        if self.lapsed_at is not None:
            raise errors.HandoverLapsed
        return domain.after(self.state, move)

    def advance(self, move: Move, now: datetime, by: UUID | None, act: str, **data: Any) -> None:
        """Make the move or refuse it, and write it into the record; each is a version of its own.

        A move that changes the content voids the signature that is under it.
        """
        state = self.after(move)
        if move not in {Move.SIGN, Move.FORCE}:
            for one in self.standing.values():
                one.void_at = now
        self.state = state.value
        self.record(now, by, act, **data)

    def record(self, now: datetime, by: UUID | None, act: str, item_id: UUID | None = None, **data: Any) -> None:
        """Write a line into the record."""
        self.version += 1
        self.entries.append(
            HandoverEntry(id=uuid7(), version=self.version, at=now, by=by, act=act, item_id=item_id, data=data)
        )

    def told_always(self) -> dict[str, Any]:
        """What every fact of the handover tells."""
        return {
            "version": self.version,
            "handover_id": self.id,
            "site_id": self.site_id,
            "from_shift_id": self.from_shift_id,
            "to_shift_id": self.to_shift_id,
        }


def _id(value: UUID | None) -> str | None:
    return str(value) if value else None
