"""What clients send and get about the checkpoints of an inspection."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from monitoring_svc.inspections.checkpoints import Flag, Proof
from svckit.web import Code, SafeStr, Schema, Text, UtcDatetime

CodeText = Annotated[SafeStr, Field(min_length=1, max_length=160)]


class VisitWritten(Schema):
    """That somebody is at a checkpoint, or why nobody is. ``none``: without a proof, for a reason."""

    checkpoint: Code
    proof: Proof
    code: CodeText | None = Field(
        default=None, description="What the QR code or the tag says, or the ten characters below the QR code."
    )
    skipped: bool = Field(default=False, description="Nobody goes there this time, for a reason; the leader is told.")
    reason: Annotated[Text, Field(min_length=1, max_length=500)] | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    accuracy_m: Annotated[float, Field(ge=0, le=1_000_000)] | None = None
    at: UtcDatetime | None = Field(default=None, description="When the device says it was scanned.")
    sent_at: UtcDatetime | None = Field(default=None, description="What the device's clock says as this is sent.")


class VisitRead(Schema):
    """One visit; rows are only added. ``flags``: what is odd about it; it counts all the same."""

    id: UUID
    checkpoint: str
    proof: Proof
    skipped: bool
    reason: str | None
    issue: int | None = Field(description="Which issue of the checkpoint's code was shown.")
    flags: list[Flag]
    claimed_at: datetime | None = Field(description="When the device said it was scanned.")
    recorded_at: datetime
    recorded_by: UUID
    recorded_by_name: str | None
    latitude: float | None
    longitude: float | None
    accuracy_m: float | None
    distance_m: int | None = Field(description="Metres from the site; null where one of the two places is not known.")


class CheckpointDue(Schema):
    """A checkpoint of the run. ``missed``: nobody was there by ``due_at``, or it was skipped; the leader was told."""

    key: str
    due_at: datetime
    missed: bool
