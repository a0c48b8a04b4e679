"""Handovers 交接班 between two shifts of a site (R-4.0.1–R-4.0.4): reviewed item by item, signed by both chiefs.

roster-svc decides. Every moment is ours. ``version`` counts the facts and changes of one handover.
"""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known

HandoverItemKind = Annotated[
    str,
    known(
        "incident",
        "anomaly",
        "absence",
        "change_order",
        "key_tool",
        "equipment",
        "permit",
        "instruction",
        "override",
        "task",
        "note",
        "inspection",
        "finding",
    ),
]
RefusalReason = Annotated[str, known("unclear", "incomplete", "tool_missing", "not_true", "other")]
BlockReason = Annotated[str, known("unfit", "not_qualified", "leader_missing")]
LapseReason = Annotated[str, known("shift_ended", "not_required")]
HandoverSide = Annotated[str, known("outgoing", "incoming")]
HandedItemState = Annotated[str, known("open", "accepted", "refused")]


class HandedItem(Part):
    """One thing as it stood in the sealed content. ``refusals``: how often it was refused before.

    ``reason`` and ``text``: of the refusal that stands, where headquarters ordered the handover over it.
    """

    item_id: UUID
    kind: HandoverItemKind
    title: str
    state: HandedItemState
    refusals: int = 0
    reason: RefusalReason | None = None
    text: str | None = None


class HandoverFact(Event):
    """A handover from a shift that goes to the shift that comes."""

    handover_id: UUID
    site_id: UUID
    from_shift_id: UUID
    to_shift_id: UUID


class HandoverDrafted(HandoverFact, type="handover.drafted", topic=topics.HANDOVER, key="handover_id"):
    """It was drawn up from what is open at the site. ``planned_at``: when the shift that goes ends by the roster.

    ``drafted_by``: None where the clock did. ``items``: how many things there are to hand over.
    """

    planned_at: datetime
    drafted_at: datetime
    drafted_by: UUID | None = None
    items: int


class HandoverItemRefused(HandoverFact, type="handover.item_refused", topic=topics.HANDOVER, key="handover_id"):
    """Who comes does not take this item as it stands; who goes puts it right and offers it again (R-4.0.2)."""

    item_id: UUID
    kind: HandoverItemKind
    title: str
    reason: RefusalReason
    text: str | None = None
    refused_at: datetime
    refused_by: UUID


class HandoverDeferred(HandoverFact, type="handover.deferred", topic=topics.HANDOVER, key="handover_id"):
    """Incidents (their numbers) are being handled: who goes keeps the command, who comes assists (R-4.0.3)."""

    incidents: tuple[str, ...]
    deferred_at: datetime


class HandoverBlocked(HandoverFact, type="handover.blocked", topic=topics.HANDOVER, key="handover_id"):
    """Nobody can take over: the chief who comes is unfit, not qualified, or not there (R-4.0.3)."""

    reason: BlockReason
    text: str | None = None
    blocked_at: datetime


class HandoverResumed(HandoverFact, type="handover.resumed", topic=topics.HANDOVER, key="handover_id"):
    """What deferred or blocked it is over: it may be signed."""

    resumed_at: datetime


class HandoverLapsed(HandoverFact, type="handover.lapsed", topic=topics.HANDOVER, key="handover_id"):
    """Nobody carried it out: its shift has ended, or the site asks for no handover any more. It is over.

    ``state``: how far it had come. ``open_items``: how many of its items nobody had accepted.
    """

    reason: LapseReason
    state: Annotated[str, known("drafted", "in_review", "signed")]
    items: int
    open_items: int
    lapsed_at: datetime


class HandoverSigned(HandoverFact, type="handover.signed", topic=topics.HANDOVER, key="handover_id"):
    """One of the two chiefs signed the content with this hash (SHA-256, hex, of its canonical JSON)."""

    side: HandoverSide
    staff_id: UUID
    signed_at: datetime
    sha256: str


class HandoverCompleted(HandoverFact, type="handover.completed", topic=topics.HANDOVER, key="handover_id"):
    """It is sealed: command and responsibility are the incoming chief's from ``sealed_at`` on (R-4.0.4).

    ``forced``: headquarters ordered it, for ``forced_reason``; then signatures may be missing and items open
    (``open_items``). ``refused_items``: how many were ever refused. ``open_incidents``: numbers of those whose command
    was transferred although they are open. ``planned_at``: when the shift that goes ended by the roster.
    ``handed``: every item in its order (none from an older producer, which said how many there are only).
    """

    sealed_at: datetime
    sha256: str
    outgoing_id: UUID | None
    incoming_id: UUID
    outgoing_signed_at: datetime | None = None
    incoming_signed_at: datetime | None = None
    items: int
    open_items: int = 0
    refused_items: int = 0
    open_incidents: tuple[str, ...] = ()
    forced: bool = False
    forced_by: UUID | None = None
    forced_reason: str | None = None
    planned_at: datetime | None = None
    handed: tuple[HandedItem, ...] = ()
