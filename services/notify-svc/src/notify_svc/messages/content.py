"""The content of a call: a snapshot taken when it was made."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from contracts.severities import Level, Severity


class Told(BaseModel):
    """Somebody called by the same escalation. ``called_as``: the post or role, "" when named in person."""

    model_config = ConfigDict(frozen=True)

    name: str
    called_as: str


class IncidentContent(BaseModel):
    """What happened, where, since when. ``timezone`` is the site's IANA zone."""

    model_config = ConfigDict(frozen=True)

    incident_id: UUID
    number: str
    title: str
    summary: str | None
    level: Level
    severity: Severity
    site_id: UUID
    site_name: str
    timezone: str
    opened_at: datetime
    escalation_id: UUID
    escalated_at: datetime
    step: int
    round: int
    told: tuple[Told, ...]


class Content(BaseModel):
    """``incident`` is None in a test message. ``at``: when the call was made."""

    model_config = ConfigDict(frozen=True)

    kind: Literal["escalation", "test"]
    at: datetime
    called_as: str = ""
    incident: IncidentContent | None = None
