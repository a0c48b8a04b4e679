"""What clients send and get about handovers."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from roster_svc.handovers.domain import BlockReason, Kind, LapseReason, RefusalReason, Side, State, Waiting
from roster_svc.handovers.drawing import Drawing
from roster_svc.shifts.assignments import Presence
from svckit.web import SafeStr, Schema, Text, UtcDatetime

HandKind = Literal["key_tool", "equipment", "permit", "instruction", "override", "task", "note"]
"""`domain.BY_HAND`."""
Remark = Annotated[Text, Field(max_length=2000)]


class HandoverCreate(Schema):
    shift_id: UUID = Field(description="The shift that goes; it must be running.")


class ItemCreate(Schema):
    kind: HandKind
    title: SafeStr
    text: Remark | None = None


class ItemPatch(Schema):
    """The item as it is to be; of one that is drawn from the records only ``text`` may differ."""

    title: SafeStr | None = None
    text: Remark | None = None


class Refusal(Schema):
    reason: RefusalReason
    text: Annotated[SafeStr | None, Field(description="What exactly; needed with `other`.")] = None


class Walk(Schema):
    at: UtcDatetime | None = Field(default=None, description="When both went round together; left out: now.")


class Fitness(Schema):
    fit: bool = Field(description="Whether you are fit for duty: rested, sober, well.")
    text: SafeStr | None = None


class SignRequest(Schema):
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="Of the content that you read.")]
    drawing: Drawing | None = Field(default=None, description="The drawn signature: SVG path data of M and L.")


class ForceOrder(Schema):
    reason: SafeStr
    staff_id: UUID | None = Field(
        default=None, description="Who takes the command: a chief of the incoming shift who is there. Left out: who is."
    )


class HandoverShift(Schema):
    id: UUID
    starts_at: datetime
    ends_at: datetime
    state: str


class SidePerson(Schema):
    """A chief who may sign for a side. ``presence``: `left`, who has checked out of their shift."""

    staff_id: UUID
    name: str
    present: bool
    presence: Presence


class HoldRead(Schema):
    """``reason``: where it is blocked. ``incidents``: numbers of what is being handled, where it is deferred."""

    kind: Literal["deferred", "blocked"]
    reason: BlockReason | None
    text: str | None
    since: datetime
    incidents: list[str]


class ItemRead(Schema):
    """``gone_at``: not open at the site any more, or taken back: no part of what is signed."""

    id: UUID
    kind: Kind
    title: str
    text: str | None
    facts: dict[str, Any]
    by_hand: bool
    state: Literal["open", "accepted", "refused"]
    refusal_reason: RefusalReason | None
    refusal_text: str | None
    refusals: int
    answered_by: UUID | None
    answered_at: datetime | None
    added_at: datetime
    added_by: UUID | None
    changed_at: datetime
    gone_at: datetime | None


class LiveItem(Schema):
    """Something that is open at the site now and not in the handover yet, or not as it stands now."""

    kind: Kind
    title: str
    facts: dict[str, Any]


class IncidentTransfer(Schema):
    """An open incident of the site, and which sides have declared that its command is transferred."""

    id: UUID
    number: str
    title: str
    level: int
    outgoing: bool
    incoming: bool


class SignatureRead(Schema):
    side: Side
    staff_id: UUID
    signed_at: datetime
    sha256: str
    drawing: str | None
    void_at: datetime | None = Field(description="The content was changed then; it counts no more.")


class EntryRead(Schema):
    """A line of the record. ``by``: null where the clock or the news of an incident did it."""

    at: datetime
    by: UUID | None
    act: str
    item_id: UUID | None
    data: dict[str, Any]


class WalkRead(Schema):
    """``at``: as it was said; ``recorded_at``: when we learned of it."""

    at: datetime
    recorded_at: datetime
    by: UUID


class FitnessRead(Schema):
    fit: bool
    text: str | None
    by: UUID
    at: datetime


class ForcedRead(Schema):
    """By order of headquarters; it stays marked so."""

    at: datetime
    by: UUID
    reason: str


class HandoverSummary(Schema):
    """A handover in a list. ``open_count``: items that are not accepted; ``refused_count``: that ever were refused.

    ``lapsed_at``: nobody carried it out, and nobody can any more; ``state`` is how far it had come.
    """

    id: UUID
    version: int
    site_id: UUID
    from_shift_id: UUID
    to_shift_id: UUID
    state: State
    hold: Literal["deferred", "blocked"] | None
    waiting_for: Waiting | None
    planned_at: datetime
    drafted_at: datetime
    sealed_at: datetime | None
    lapsed_at: datetime | None
    lapsed_reason: LapseReason | None
    outgoing_id: UUID | None
    incoming_id: UUID | None
    forced: bool
    item_count: int
    open_count: int
    refused_count: int


class HandoverRead(HandoverSummary):
    """A handover with all that is in it. ``content_sha256``: of what would be signed now, or was.

    ``appeared`` and ``gone``: what has changed at the site since it was drawn up, until a refresh takes it in.
    ``my_side``: whose chief you are; ``may_write``: you are on the shift that goes. ``names``: of everybody named.
    """

    from_shift: HandoverShift
    to_shift: HandoverShift
    outgoing: list[SidePerson]
    incoming: list[SidePerson]
    my_side: Side | None
    may_write: bool
    drafted_by: UUID | None
    refreshed_at: datetime
    offered_at: datetime | None
    held: HoldRead | None
    items: list[ItemRead]
    appeared: list[LiveItem]
    gone: list[UUID]
    incidents: list[IncidentTransfer]
    walk: WalkRead | None
    fitness: FitnessRead | None
    signatures: list[SignatureRead]
    order: ForcedRead | None
    content_sha256: str
    history: list[EntryRead]
    names: dict[UUID, str]
