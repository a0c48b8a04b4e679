"""What a shift report says of the handovers 交接班 of its shift: by which it took over, and by which it handed over."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

Side = Literal["incoming", "outgoing"]
HandoverState = Literal["drafted", "deferred", "blocked", "sealed", "lapsed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedItemLine:
    """One thing as it stood in the sealed content. ``kind``, ``state`` and ``reason``: words of `contracts.handovers`.

    ``refusals``: how often it was refused before; ``reason`` and ``text`` belong to a refusal that still stands.
    """

    id: UUID
    kind: str
    title: str
    state: str
    refusals: int = 0
    reason: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalLine:
    """That an item was not taken as it stood, by whom and why; it may have been put right and accepted since."""

    item_id: UUID
    kind: str
    title: str
    reason: str
    text: str | None
    at: datetime
    by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLine:
    """Since when it could not be signed: ``incidents`` (numbers) were being handled, or ``reason`` says why not."""

    at: datetime
    incidents: tuple[str, ...] = ()
    reason: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverLine:
    """A handover of the shift; ``side`` is the side that this shift was on. People by name or id.

    ``late_s``: seconds from the planned end of the shift that goes to the seal, 0 when it was sealed by then, None
    while it is not, or where an older roster did not say the plan. ``open_items``: not accepted when it ended;
    ``refused_items``: refused at least once. ``open_incidents``: numbers of those whose command was transferred.
    ``lapse_reason``: why nobody carried it out. ``sha256``: of the content that was signed.
    """

    id: UUID
    side: Side
    state: HandoverState
    from_shift_id: UUID
    to_shift_id: UUID
    planned_at: datetime | None = None
    sealed_at: datetime | None = None
    late_s: float | None = None
    outgoing: str | None = None
    outgoing_signed_at: datetime | None = None
    incoming: str | None = None
    incoming_signed_at: datetime | None = None
    item_count: int = 0
    open_items: int = 0
    refused_items: int = 0
    items: tuple[HandedItemLine, ...] = ()
    refusals: tuple[RefusalLine, ...] = ()
    holds: tuple[HoldLine, ...] = ()
    open_incidents: tuple[str, ...] = ()
    forced: bool = False
    forced_by: str | None = None
    forced_reason: str | None = None
    lapsed_at: datetime | None = None
    lapse_reason: str | None = None
    sha256: str | None = None
